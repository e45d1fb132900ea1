// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/charttext.h"
#include "chart/contributorschart.h"
#include "gui/history/historymodel.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>

#include <memory>

using support::commit;

namespace {

const QString acmeOwner = QStringLiteral("acme");
const QString rocketRepository = QStringLiteral("rocket");
const QString zebraOwner = QStringLiteral("zebra");

} // namespace

/// People whom the user has not seen: in the history, in the list and on the chart of the real window.
class TestNewSince : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(
            acmeOwner, {rocketRepository, {commit("bea", "2020-03-05"), commit("ann", "2020-01-05")}});
        m_github->addRepository(zebraOwner, {QStringLiteral("stripes"), {commit("zoe", "2020-01-05")}});
        m_fixture = std::make_unique<WindowFixture>(m_github->api());
        show(acmeOwner);
    }
    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void nobodyIsNewAtFirst()
    {
        // While the user looks for the first time, nothing has been seen.
        pushNewPeople();
        refresh(4);
        QVERIFY(!newSince()->isVisible());
        QCOMPARE(unseenOf(acmeOwner), QString());
    }

    void newPeopleAreMarkedUntilTheUserHasLooked()
    {
        lookAway();
        pushNewPeople();
        show(acmeOwner, 4);
        QTRY_COMPARE(unseenOf(acmeOwner), QStringLiteral("+2"));
        QCOMPARE(unseenOf(zebraOwner), QString());
        const QString text = newSince()->text();
        QVERIFY2(text.contains(QStringLiteral("New since")) && text.endsWith(QStringLiteral(" · 2")),
                 qPrintable(text));
        QVERIFY(chart()->accessibleDescription().contains(QStringLiteral("New since")));

        // They stay as long as the user looks, also after another refresh and by other rules.
        m_github->push(acmeOwner, rocketRepository, {commit("eve", "2020-06-05")});
        refresh(5);
        QTRY_COMPARE(unseenOf(acmeOwner), QStringLiteral("+3"));

        lookAway();
        QTRY_COMPARE(unseenOf(acmeOwner), QString());
        open(acmeOwner, 5);
        QVERIFY(!newSince()->isVisible());
        QVERIFY(!chart()->accessibleDescription().contains(QStringLiteral("New since")));
    }

    void theListShowsOnlyThem()
    {
        lookAway();
        pushNewPeople();
        show(acmeOwner, 4);
        QVERIFY(newSince()->isVisible());
        QVERIFY(!showAll()->isVisible());
        newSince()->click();
        QCOMPARE(people()->rowCount(), 2);
        // It can be switched off in three ways.
        newSince()->click();
        QCOMPARE(people()->rowCount(), 4);
        newSince()->click();
        QVERIFY(showAll()->isVisible());
        showAll()->click();
        QCOMPARE(people()->rowCount(), 4);
        QVERIFY(!newSince()->isChecked());
        newSince()->click();
        QTest::keyClick(m_fixture->find<QAbstractItemView>("peopleTable"), Qt::Key_Escape);
        QCOMPARE(people()->rowCount(), 4);
        QVERIFY(!newSince()->isChecked());

        // It stays over a refresh, but not over another owner.
        newSince()->click();
        m_github->push(acmeOwner, rocketRepository, {commit("eve", "2020-06-05")});
        clickRefresh();
        QTRY_COMPARE(people()->rowCount(), 3);
        lookAway();
        QCOMPARE(people()->rowCount(), 1);
        open(acmeOwner, 5);
        QVERIFY(!newSince()->isVisible());
    }

    void closingTheWindowEndsLooking()
    {
        reopen(2);
        pushNewPeople();
        refresh(4);
        QVERIFY(newSince()->isVisible());
        reopen(4);
        QVERIFY(!newSince()->isVisible());
        QCOMPARE(unseenOf(acmeOwner), QString());
    }

    /// By the command line, for example.
    void theHistoryShowsWhatAnotherProgramRead()
    {
        lookAway();
        pushNewPeople();
        {
            engine::Question question;
            question.lookup.owner = acmeOwner;
            const auto asked = m_fixture->engine->contributors(question);
            QTRY_VERIFY(asked.isFinished());
        }
        reopen(1);
        QTRY_COMPARE(unseenOf(acmeOwner), QStringLiteral("+2"));
        const QModelIndex row = rowOf(acmeOwner);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 new")));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2 new")));
        // The number follows the rules: bots are people now.
        m_github->push(acmeOwner, rocketRepository, {commit("tidy[bot]", "2020-06-05")});
        show(acmeOwner, 4);
        QCOMPARE(unseenOf(acmeOwner), QStringLiteral("+2"));
        m_fixture->window->findChild<QAction *>(QStringLiteral("countBots"))->trigger();
        QTRY_COMPARE(unseenOf(acmeOwner), QStringLiteral("+3"));
        QTRY_VERIFY(newSince()->text().endsWith(QStringLiteral(" · 3")));
    }

    void removingEndsIt()
    {
        lookAway();
        pushNewPeople();
        show(acmeOwner, 4);
        QTRY_COMPARE(unseenOf(acmeOwner), QStringLiteral("+2"));
        m_fixture->find<QAbstractButton>("removeButton")->click();
        QTRY_VERIFY(!rowOf(acmeOwner).isValid());
        show(acmeOwner, 4);
        QVERIFY(!newSince()->isVisible());
    }

private:
    void pushNewPeople()
    {
        m_github->push(
            acmeOwner, rocketRepository,
            {commit("dan", "2020-05-05"), commit("ann", "2020-04-06"), commit("cem", "2020-04-05")});
    }
    /// Reads an owner, and waits until these people are shown.
    void show(const QString &owner, int shown = -1)
    {
        m_fixture->lookUp(owner);
        QTRY_COMPARE(m_fixture->window->windowTitle(), QString(owner + QStringLiteral(" – Newfaces")));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        if (shown >= 0)
            QTRY_COMPARE(people()->rowCount(), shown);
    }
    void open(const QString &owner, int shown)
    {
        auto *list = m_fixture->find<QAbstractItemView>("historyList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rowOf(owner)).center());
        QTRY_COMPARE(people()->rowCount(), shown);
    }
    /// Closes the program, and starts it again.
    void reopen(int shown)
    {
        const QString title = m_fixture->window->windowTitle();
        m_fixture->open();
        QTRY_COMPARE(m_fixture->window->windowTitle(), title);
        QTRY_COMPARE(people()->rowCount(), shown);
    }
    void clickRefresh()
    {
        // The history is loaded again after each reading.
        const auto *list = m_fixture->find<QAbstractItemView>("historyList");
        QTRY_COMPARE(m_fixture->window->windowTitle(),
                     QString(list->currentIndex().data().toString() + QStringLiteral(" – Newfaces")));
        m_fixture->find<QAbstractButton>("refreshButton")->click();
    }
    void refresh(int shown)
    {
        clickRefresh();
        QTRY_COMPARE(people()->rowCount(), shown);
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
    }
    void lookAway() { show(zebraOwner, 1); }

    QModelIndex rowOf(const QString &owner) const
    {
        const QAbstractItemModel *model = m_fixture->find<QAbstractItemView>("historyList")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == owner)
                return model->index(row, 0);
        }
        return {};
    }
    QString unseenOf(const QString &owner) const
    {
        return rowOf(owner).data(gui::HistoryModel::UnseenRole).toString();
    }
    QAbstractButton *newSince() const { return m_fixture->find<QAbstractButton>("newSinceButton"); }
    QAbstractButton *showAll() const { return m_fixture->find<QAbstractButton>("showAllButton"); }
    chart::ContributorsChart *chart() const { return m_fixture->find<chart::ContributorsChart>("chart"); }
    QAbstractItemModel *people() const { return m_fixture->find<QAbstractItemView>("peopleTable")->model(); }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_newsince, TestNewSince, QApplication)

#include "tst_newsince.moc"
