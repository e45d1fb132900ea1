// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/github.h"
#include "gui/contributors/people/peoplemodel.h"
#include "gui/contributors/results/resultspanel.h"

#include "chart/contributorschart.h"
#include "contributors/somenewcomer.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

namespace {

core::Month month(QStringView text)
{
    return core::parseMonth(text).value();
}

core::Contributions threePeople()
{
    core::Contributions answer;
    answer.owner = QStringLiteral("pallets");
    answer.forge = forge::github::makeForge(QUrl(QStringLiteral("https://github.example")));
    answer.rules.scope = core::Scope::Owner;
    const QString flask = QStringLiteral("flask");
    const QString click = QStringLiteral("click");
    answer.rows = {
        {click, month(u"2010-04"), 1}, {flask, month(u"2010-04"), 1}, {flask, month(u"2014-06"), 1}};
    answer.newcomers = {
        newcomer(QStringLiteral("Ada"), QStringLiteral("ada"), flask, u"2010-04-06T11:12:57Z"),
        newcomer(QStringLiteral("Bob"), QString(), click, u"2010-04-07T00:00:00Z"),
        newcomer(QStringLiteral("Cy"), QStringLiteral("cy"), flask, u"2014-06-01T00:00:00Z")};
    answer.newcomers[0].backIn = month(u"2010-05");
    answer.newcomers[0].cameBack = true;
    answer.returns = {{0, month(u"2010-05")}};
    answer.activity = core::activityOf(answer);
    answer.repositories = {{click, core::RepositoryState::Complete, {}, 1, {}},
                           {flask, core::RepositoryState::Failed, QStringLiteral("It broke off."), 2, {}}};
    answer.complete = false;
    return answer;
}

} // namespace

/// Replaces the web browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url.toString(); }
};

class TestResultsPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::ResultsPanel> m_panel;

    template<typename T>
    T *part(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    QString header() const { return part<QLabel>("peopleHeader")->text(); }
    QTableView *table() const { return part<QTableView>("peopleTable"); }
    void clickMonth(QStringView text, const QString &repository = {})
    {
        core::ChartData::Segment segment{month(text)};
        if (!repository.isEmpty())
            segment.series = {core::ChartData::Series::Kind::Repository, repository};
        Q_EMIT part<chart::ContributorsChart>("chart")->segmentClicked(segment);
    }
    QString names() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << table()->model()->index(row, 0).data().toString();
        return all.join(u',');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_panel = std::make_unique<gui::ResultsPanel>();
        m_panel->resize(900, 700);
        m_panel->setAnswer(threePeople());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void objectNamesAreUnique()
    {
        for (const char *name :
             {"chart", "range1y", "range3y", "range5y", "rangeAll", "explanationLabel", "viewNewButton",
              "viewActiveButton", "viewRetentionButton", "viewOnceOrBackButton", "viewMoreButton",
              "peopleTable", "peopleFilterField", "peopleHeader", "showAllButton"}) {
            QCOMPARE(m_panel->findChildren<QWidget *>(QString::fromLatin1(name)).size(), 1);
        }
    }

    void showsEveryoneAtFirst()
    {
        QCOMPARE(names(), QStringLiteral("Cy,Bob,Ada"));
        QCOMPARE(header(), QStringLiteral("People · 3"));
        QVERIFY(!part<QAbstractButton>("showAllButton")->isVisible());
        QVERIFY(table()->isColumnHidden(gui::PeopleModel::Bot));
        QVERIFY(part<QLabel>("explanationLabel")->text().startsWith(QStringLiteral("3 people")));
    }

    void aClickedMonthNarrows()
    {
        clickMonth(u"2010-04");
        QCOMPARE(names(), QStringLiteral("Bob,Ada"));
        QCOMPARE(header(), QStringLiteral("New people in April 2010 · 2"));
        clickMonth(u"2010-04", QStringLiteral("flask"));
        QCOMPARE(names(), QStringLiteral("Ada"));
        QCOMPARE(header(), QStringLiteral("flask, April 2010 · 1"));
        clickMonth(u"2010-04", QStringLiteral("flask")); // the same month again
        QCOMPARE(names(), QStringLiteral("Cy,Bob,Ada"));
    }

    void everyoneComesBack_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::newRow("button") << QByteArray();
        QTest::newRow("Escape in the table") << QByteArray("peopleTable");
        QTest::newRow("Escape in the field") << QByteArray("peopleFilterField");
        QTest::newRow("Escape in the chart") << QByteArray("chart");
    }

    void everyoneComesBack()
    {
        QFETCH(const QByteArray, by);
        clickMonth(u"2010-04");
        auto *button = part<QAbstractButton>("showAllButton");
        QVERIFY(button->isVisible());
        if (by.isEmpty())
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(part<QWidget>(by.constData()), Qt::Key_Escape);
        QCOMPARE(names(), QStringLiteral("Cy,Bob,Ada"));
        QVERIFY(!button->isVisible());
    }

    void textNarrowsToo()
    {
        auto *field = part<QLineEdit>("peopleFilterField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral(" FLA "));
        QCOMPARE(names(), QStringLiteral("Cy,Ada"));
        clickMonth(u"2010-04");
        QCOMPARE(names(), QStringLiteral("Ada"));
        QTest::keyClick(field, Qt::Key_Escape); // first clears the text, then the month
        QCOMPARE(names(), QStringLiteral("Bob,Ada"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(names(), QStringLiteral("Cy,Bob,Ada"));
    }

    void aRefreshKeepsTheMonth_data()
    {
        QTest::addColumn<core::Contributions>("next");
        QTest::addColumn<QString>("names");
        auto next = threePeople();
        QTest::newRow("the same question") << next << "Bob,Ada";
        next.owner = QStringLiteral("redis");
        QTest::newRow("another question") << next << "Cy,Bob,Ada";
        next = threePeople();
        next.rows.erase(next.rows.begin(), next.rows.begin() + 2);
        next.newcomers.erase(next.newcomers.begin(), next.newcomers.begin() + 2);
        next.returns.clear();
        next.activity = core::activityOf(next);
        QTest::newRow("the month is gone") << next << "Cy";
    }

    void aRefreshKeepsTheMonth()
    {
        QFETCH(const core::Contributions, next);
        clickMonth(u"2010-04");
        m_panel->setAnswer(next);
        QTEST(names(), "names");
    }

    void showsAMessageForEmptyResults()
    {
        core::Contributions nobody;
        nobody.owner = QStringLiteral("no-repos");
        m_panel->setAnswer(nobody);
        QCOMPARE(part<QLabel>("sentenceLabel")->text(),
                 QStringLiteral("no-repos has no public repositories."));
        QVERIFY(part<QLabel>("sentenceLabel")->isVisible());
        QVERIFY(!part<QWidget>("chart")->isVisible());
        QVERIFY(!part<QWidget>("viewNewButton")->isVisible());
        QVERIFY(!table()->isVisible());
        m_panel->setAnswer(threePeople());
        QVERIFY(part<QWidget>("chart")->isVisible());
        QVERIFY(table()->isVisible());
    }

    void linksOpen()
    {
        const auto browser = std::make_unique<Browser>();
        const QString commit = QStringLiteral("https://github.example/pallets/click/commit/") +
                               QStringLiteral("ab").repeated(20);
        const QModelIndex date = table()->model()->index(1, gui::PeopleModel::FirstCommit);
        const QRect cell = table()->visualRect(date);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {cell.left() + 10, cell.center().y()});
        QCOMPARE(browser->opened, QStringList(commit));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {cell.right() - 3, cell.center().y()});
        QCOMPARE(browser->opened.size(), 1); // next to the text, there is no link
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          {cell.left() + 10, cell.center().y()});
        QCOMPARE(browser->opened.size(), 1); // this selects the row

        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(browser->opened, QStringList({commit, commit}));
    }

    void menuDependsOnTheRow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("account");
        QTest::newRow("with an account") << 0 << true;
        QTest::newRow("without one") << 1 << false;
    }

    void menuDependsOnTheRow()
    {
        QFETCH(const int, row);
        QFETCH(const bool, account);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
        auto *menu = m_panel->findChild<QMenu *>();
        QVERIFY(menu != nullptr && menu->isVisible());
        QVERIFY(menu->actions().size() > 3); // with the decisions
        QVERIFY(menu->actions().at(0)->isEnabled());
        QVERIFY(menu->actions().at(1)->isEnabled());
        QCOMPARE(menu->actions().at(2)->isEnabled(), account);
        menu->close();
    }

    void selectedRowsAreCopied()
    {
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Cy\tcy\tflask\t1 Jun 2014\t1\t1 Jun 2014\tcame once\n"
                                "Bob\t\tclick\t7 Apr 2010\t1\t7 Apr 2010\tcame once\n"
                                "Ada\tada\tflask\t6 Apr 2010\t1\t6 Apr 2010\tcame back\n"));
    }

    void headingsFit()
    {
        core::Contributions answer = threePeople();
        answer.rules.bots = true;
        answer.newcomers.front().xHandle = QStringLiteral("Ada_on_X");
        answer.newcomers.front().affiliation.organisation = QStringLiteral("Acme");
        m_panel->setAnswer(answer);
        m_panel->setView(core::View::Active);
        m_panel->resize(1200, 700);
        const QHeaderView *header = table()->horizontalHeader();
        int width = 0;
        for (int column = 0; column < gui::PeopleModel::ColumnCount; ++column) {
            QVERIFY(!table()->isColumnHidden(column));
            QCOMPARE_GE(header->sectionSize(column), header->sectionSizeHint(column));
            width += column == gui::PeopleModel::Bot ? 0 : header->sectionSize(column); // it is stretched
        }
        QCOMPARE_LE(width, table()->viewport()->width());
        const QVariant alignment =
            table()->model()->headerData(gui::PeopleModel::Commits, Qt::Horizontal, Qt::TextAlignmentRole);
        QCOMPARE(alignment.toInt(), int(Qt::AlignRight | Qt::AlignVCenter)); // as the numbers
    }

    void keepsTheCountsOfDecisions()
    {
        const auto caption = [this] {
            return part<QLabel>("explanationLabel")->text().replace(QChar::Nbsp, u' ');
        };
        m_panel->setExplanationContext({.decisions = 2, .fromFiles = 3});
        m_panel->setAnswer(threePeople());
        QVERIFY(caption().contains(u"2 decisions by you"));
        QVERIFY(caption().contains(u"3 decisions from files"));
        core::Contributions other = threePeople();
        other.owner = QStringLiteral("redis");
        m_panel->setAnswer(other);
        QVERIFY(!caption().contains(u"decisions")); // until they are counted
    }

    void emptyColumnsAreHidden()
    {
        auto answer = threePeople();
        answer.repository = QStringLiteral("flask");
        answer.rules.bots = true;
        m_panel->setAnswer(answer);
        QVERIFY(table()->isColumnHidden(gui::PeopleModel::Repository));
        QVERIFY(table()->isColumnHidden(gui::PeopleModel::Profiles));
        QVERIFY(!table()->isColumnHidden(gui::PeopleModel::Bot));
        answer.newcomers.front().xHandle = QStringLiteral("Ada_on_X");
        m_panel->setAnswer(answer);
        QVERIFY(!table()->isColumnHidden(gui::PeopleModel::Profiles));
        QVERIFY(table()->isColumnHidden(gui::PeopleModel::Organisation));
        answer.newcomers.front().affiliation.organisation = QStringLiteral("Acme");
        m_panel->setAnswer(answer);
        QVERIFY(!table()->isColumnHidden(gui::PeopleModel::Organisation));
    }

    void scrollingUnchecksTheRange()
    {
        auto *all = part<QAbstractButton>("rangeAll");
        auto *year = part<QAbstractButton>("range1y");
        QVERIFY(all->isChecked());
        QVERIFY(!part<QAbstractButton>("range5y")->isEnabled()); // 51 months are less than five years
        QVERIFY(part<QAbstractButton>("range3y")->isEnabled());
        QTest::mouseClick(year, Qt::LeftButton);
        QVERIFY(year->isChecked() && !all->isChecked());
        m_panel->setAnswer(threePeople());
        QVERIFY(year->isChecked()); // a refresh keeps the range
        Q_EMIT part<chart::ContributorsChart>("chart")->rangeChosen(
            core::PeriodRange{month(u"2010-05"), month(u"2011-05")});
        QVERIFY(!year->isChecked() && !all->isChecked());
        core::Contributions other = threePeople();
        other.owner = QStringLiteral("redis");
        m_panel->setAnswer(other);
        QVERIFY(all->isChecked()); // a range that was chosen by hand is about one owner
        QTest::mouseClick(year, Qt::LeftButton);
        QVERIFY(year->isChecked());
        m_panel->setAnswer(threePeople());
        QVERIFY(year->isChecked());
    }

    void rangesFollowThePeriod_data()
    {
        QTest::addColumn<core::PeriodKind>("kind");
        QTest::addColumn<int>("periods");
        QTest::addColumn<bool>("isEnabled");
        // Three years are 156 weeks, 36 months, 12 quarters.
        QTest::newRow("weeks") << core::PeriodKind::Weeks << 157 << true;
        QTest::newRow("too few weeks") << core::PeriodKind::Weeks << 156 << false;
        QTest::newRow("months") << core::PeriodKind::Months << 37 << true;
        QTest::newRow("too few months") << core::PeriodKind::Months << 36 << false;
        QTest::newRow("quarters") << core::PeriodKind::Quarters << 13 << true;
        QTest::newRow("too few quarters") << core::PeriodKind::Quarters << 12 << false;
        QTest::newRow("years") << core::PeriodKind::Years << 4 << true;
        QTest::newRow("too few years") << core::PeriodKind::Years << 3 << false;
    }

    void rangesFollowThePeriod()
    {
        QFETCH(const core::PeriodKind, kind);
        QFETCH(const int, periods);
        core::Contributions answer = threePeople();
        answer.rules.period = kind;
        const core::Period first = core::Period::holding(answer.newcomers.front().firstCommitAt, kind);
        answer.newcomers.erase(answer.newcomers.begin() + 1);
        answer.newcomers.back().firstCommitAt = (first + (periods - 1)).start();
        answer.returns.clear();
        answer.rows = core::rowsOf(answer.newcomers, kind);
        m_panel->setAnswer(answer);
        QTEST(part<QAbstractButton>("range3y")->isEnabled(), "isEnabled");
    }

    void theViewChanges_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<core::View>("view");
        QTest::addColumn<QString>("name");
        QTest::newRow("active") << QByteArray("viewActiveButton") << core::View::Active
                                << "Chart of active contributors";
        QTest::newRow("retention") << QByteArray("viewRetentionButton") << core::View::Retention
                                   << "Chart of new contributors, by when they returned";
        QTest::newRow("once or back") << QByteArray("viewOnceOrBackButton") << core::View::OnceOrBack
                                      << "Chart of new contributors, by whether they came back";
    }

    void theViewChanges()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const core::View, view);
        const QSignalSpy changed(m_panel.get(), &gui::ResultsPanel::shownChanged);
        clickMonth(u"2010-04", QStringLiteral("flask"));
        QTest::mouseClick(part<QAbstractButton>(button.constData()), Qt::LeftButton);
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_panel->view() == view);
        QTEST(part<QWidget>("chart")->accessibleName(), "name");
        // The month stays; this view has no bar for the repository.
        QCOMPARE(names(), QStringLiteral("Bob,Ada"));

        m_panel->setAnswer(threePeople()); // a refresh keeps the view
        QVERIFY(part<QAbstractButton>(button.constData())->isChecked());
        QTEST(part<QWidget>("chart")->accessibleName(), "name");

        QTest::mouseClick(part<QAbstractButton>("viewNewButton"), Qt::LeftButton);
        QCOMPARE(part<QWidget>("chart")->accessibleName(), QStringLiteral("Chart of new contributors"));
        QCOMPARE(header(), QStringLiteral("New people in April 2010 · 2"));
    }

    void theMenuHasMoreViews_data()
    {
        QTest::addColumn<core::View>("view");
        QTest::addColumn<QString>("name");
        QTest::newRow("viewOrganisations")
            << core::View::Organisations << "Chart of new contributors, by organisation";
        QTest::newRow("viewInsiders")
            << core::View::Insiders << "Chart of new contributors, insiders and outsiders";
    }

    void theMenuHasMoreViews()
    {
        QFETCH(const core::View, view);
        const QSignalSpy changed(m_panel.get(), &gui::ResultsPanel::shownChanged);
        auto *more = part<QAbstractButton>("viewMoreButton");
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        QVERIFY(!more->isChecked() && part<QAbstractButton>("viewNewButton")->isChecked());
        QTest::keyClick(more, Qt::Key_Down);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        auto *action = m_panel->findChild<QAction *>(QString::fromLatin1(QTest::currentDataTag()));
        action->trigger();
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_panel->view() == view);
        QVERIFY(action->isChecked() && more->isChecked());
        QVERIFY(!part<QAbstractButton>("viewNewButton")->isChecked());
        QTEST(part<QWidget>("chart")->accessibleName(), "name");
        QTest::mouseClick(part<QAbstractButton>("viewNewButton"), Qt::LeftButton);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!action->isChecked() && !more->isChecked());
    }

    void aClickedWeekNarrows()
    {
        core::Contributions answer = threePeople();
        answer.rules.period = core::PeriodKind::Weeks;
        answer.rows = core::rowsOf(answer.newcomers, core::PeriodKind::Weeks);
        m_panel->setAnswer(answer);
        const auto weekOf = [](QStringView time) {
            return core::Period::holding(core::parseInstant(time).value(), core::PeriodKind::Weeks);
        };
        auto *chart = part<chart::ContributorsChart>("chart");
        Q_EMIT chart->segmentClicked({weekOf(u"2010-04-05T00:00:00Z")});
        QCOMPARE(names(), QStringLiteral("Bob,Ada"));
        QCOMPARE(header(), QStringLiteral("New people in week 14 of 2010 · 2"));
        Q_EMIT chart->segmentClicked({weekOf(u"2010-04-12T00:00:00Z")});
        QCOMPARE(header(), QStringLiteral("New people in week 15 of 2010 · 0"));
        m_panel->setAnswer(threePeople()); // by month again
        QCOMPARE(header(), QStringLiteral("People · 3"));
    }

    void monthWithoutNewcomersIsEmpty()
    {
        m_panel->setView(core::View::Active);
        QVERIFY(part<QAbstractButton>("viewActiveButton")->isChecked());
        QCOMPARE(names(), QStringLiteral("Cy,Bob,Ada,Ada")); // a row for each bar that counts her
        clickMonth(u"2010-05");
        QCOMPARE(header(), QStringLiteral("Active in May 2010 · 1"));
        clickMonth(u"2010-06");
        QCOMPARE(header(), QStringLiteral("Active in June 2010 · 0"));
        clickMonth(u"2010-06");
        QCOMPARE(names(), QStringLiteral("Cy,Bob,Ada,Ada"));
    }

    void everythingFitsAt900Pixels()
    {
        // Next to a history of 200 pixels.
        QVERIFY2(m_panel->minimumSizeHint().width() <= 680,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    }

    void linkOpensTheRepositories()
    {
        QVERIFY(part<QTableView>("repositoriesTable") == nullptr); // not created before it is needed
        Q_EMIT part<QLabel>("explanationLabel")->linkActivated(QStringLiteral("repositories"));
        auto *repositories = part<QTableView>("repositoriesTable");
        QVERIFY(repositories != nullptr);
        QVERIFY(repositories->isVisible());
        QVERIFY(!static_cast<QDialog *>(repositories->window())->isModal());
        QCOMPARE(repositories->model()->index(0, 2).data().toString(), QStringLiteral("It broke off."));
        auto answer = threePeople();
        answer.repositories.pop_back();
        m_panel->setAnswer(answer);
        QCOMPARE(repositories->model()->rowCount(), 1);
    }
};

NEWFACES_TEST(tst_resultspanel, TestResultsPanel, QApplication)
#include "tst_resultspanel.moc"
