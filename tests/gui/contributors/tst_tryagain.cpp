// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>
#include <memory>

/// The buttons that messages offer after something failed or was saved.
class TestTryAgain : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void init()
    {
        m_isBroken = false;
        m_github = std::make_unique<support::HttpFake>([this](const support::Seen &seen) {
            return m_isBroken ? support::Reply{200, "<html>"} : smallgithub::answer(seen);
        });
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void readsAgain()
    {
        m_isBroken = true;
        m_fixture->lookUp(QStringLiteral("zebra"));
        auto *button = m_fixture->find<QAbstractButton>("messageAction");
        QTRY_COMPARE(button->text(), QStringLiteral("&Try Again"));
        m_isBroken = false;
        button->click();
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

    void offersNothingForAWrongName()
    {
        m_fixture->lookUp(QStringLiteral("nobody"));
        QTRY_VERIFY(m_fixture->find<QWidget>("messageBar")->isVisible());
        QVERIFY(!m_fixture->find<QWidget>("messageAction")->isVisible());
    }

    void showsTheFolder()
    {
        m_fixture->lookUp(QStringLiteral("zebra"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        const QTemporaryDir folder;
        m_fixture->find<QAction>("exportNumbers")->trigger();
        auto *dialog = m_fixture->window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("a.csv")));
        dialog->reject();
        auto *button = m_fixture->find<QAbstractButton>("messageAction");
        QTRY_COMPARE(button->text(), QStringLiteral("Show in &Folder"));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
        button->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(folder.path()));
    }

private:
    std::atomic<bool> m_isBroken = false;
    QUrl m_opened;
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_tryagain, TestTryAgain, QApplication)
#include "tst_tryagain.moc"
