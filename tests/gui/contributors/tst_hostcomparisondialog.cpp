// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"
#include "gui/contributors/results/hostcomparisondialog.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <memory>

namespace {

const core::Lookup rocket = {QStringLiteral("acme"), QStringLiteral("rocket")};

QString plainText(const QWidget &dialog, const char *label)
{
    QTextDocument document;
    document.setHtml(dialog.findChild<QLabel *>(QLatin1String(label))->text());
    return document.toPlainText().simplified();
}

} // namespace

class TestHostComparisonDialog : public QObject
{
    Q_OBJECT

private:
    QString lines() const { return plainText(*m_dialog, "linesLabel"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<gui::HostComparisonDialog> m_dialog;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(
            rocket.owner,
            {rocket.repository,
             {support::commit("bea", "2020-03-05"), support::commit("dependabot[bot]", "2020-02-06"),
              support::unlinkedCommit(QStringLiteral("Lou"), QStringLiteral("lou@example.org"),
                                      QStringLiteral("2020-01-05"))}});
        m_engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_github->api(), .dataFolder = m_folder->path()});
        QVERIFY(m_engine->contributors({.lookup = rocket, .rules = {}}).result());
        m_dialog = std::make_unique<gui::HostComparisonDialog>(*m_engine);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_engine.reset();
    }

    void explainsTheDifference()
    {
        m_dialog->compare(rocket, {});
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->windowTitle(),
                 QStringLiteral("Contributors of acme/rocket on GitHub and in Newfaces"));
        QCOMPARE(lines(), QStringLiteral("Asking GitHub for its list of contributors…"));
        QTRY_COMPARE(lines(), QStringLiteral("2 accounts in GitHub's list of contributors "
                                             "−1 accounts of bots, which are left out "
                                             "+1 people whose e-mail addresses GitHub links to no account "
                                             "2 people in Newfaces"));
        QVERIFY(!plainText(*m_dialog, "notesLabel").isEmpty());
        QCOMPARE(m_dialog->height(), m_dialog->layout()->totalHeightForWidth(m_dialog->width()));
    }

    void saysWhatWentWrong()
    {
        m_github->setTrouble(rocket.owner, rocket.repository, support::Trouble::Broken);
        m_dialog->compare(rocket, {});
        QTRY_COMPARE(lines(),
                     QStringLiteral("GitHub answered the request for “acme/rocket” with HTTP status 422: "
                                    "Validation Failed"));
    }

    void dropsTheAnswerToAnEarlierQuestion()
    {
        m_github->http().hold();
        m_dialog->compare(rocket, {});
        m_dialog->compare(rocket, {.bots = true});
        m_github->http().release();
        QTRY_VERIFY(lines().endsWith(u"3 people in Newfaces"));
    }

    void isNotChangedOnceItIsClosed()
    {
        m_github->http().hold();
        m_dialog->compare(rocket, {});
        m_dialog->close();
        m_github->http().release();
        m_engine.reset(); // ends what runs
        QCoreApplication::processEvents();
        QCOMPARE(lines(), QStringLiteral("Asking GitHub for its list of contributors…"));
    }
};

NEWFACES_TEST(tst_hostcomparisondialog, TestHostComparisonDialog, QApplication)
#include "tst_hostcomparisondialog.moc"
