// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QApplication>

/// The window's state is restored at the next start.
class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void keepsTheSize()
    {
        m_fixture->window->resize(760, 640);
        QTRY_COMPARE(m_fixture->window->size(), QSize(760, 640));
        m_fixture->open();
        QTRY_COMPARE(m_fixture->window->size(), QSize(760, 640));
    }

    void keepsTheScope()
    {
        QVERIFY(m_fixture->find<QAbstractButton>("scopeOwnerButton")->isChecked());
        QTest::mouseClick(m_fixture->find<QAbstractButton>("scopeRepositoryButton"), Qt::LeftButton);
        m_fixture->open();
        QVERIFY(m_fixture->find<QAbstractButton>("scopeRepositoryButton")->isChecked());
    }

    void keepsTheView()
    {
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QVERIFY(m_fixture->find<QAbstractButton>("viewNewButton")->isChecked());
        QTest::mouseClick(m_fixture->find<QAbstractButton>("viewRetentionButton"), Qt::LeftButton);
        for (int start = 0; start < 2; ++start) { // it must also survive a start without changes
            m_fixture->open();
            QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
            QVERIFY(m_fixture->find<QAbstractButton>("viewRetentionButton")->isChecked());
            QVERIFY(!m_fixture->find<QAbstractButton>("viewNewButton")->isChecked());
            QTRY_COMPARE(m_fixture->find<QWidget>("chart")->accessibleName(),
                         QStringLiteral("Chart of new contributors, by when they returned"));
        }
    }

    void restoresLastLookupOffline()
    {
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        const int asked = m_github->count();
        m_fixture->open();
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(m_github->count(), asked);
    }

    void keepsSettingsFileOfNewerVersion()
    {
        m_fixture->window->close();
        QSettings settings;
        settings.setValue(QStringLiteral("version"), 99);
        settings.setValue(QStringLiteral("layout/window"), QByteArrayLiteral("theirs"));
        settings.sync();
        m_fixture->open();
        m_fixture->window->close();
        settings.sync();
        QCOMPARE(settings.value(QStringLiteral("layout/window")).toByteArray(), QByteArrayLiteral("theirs"));
    }

private:
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_windowstate, TestWindowState, QApplication)
#include "tst_windowstate.moc"
