// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/handlesof.h"
#include "forge/github/github.h"
#include "gui/contributors/people/peoplemodel.h"

#include "contributors/somenewcomer.h"
#include "gui/widgets/linkdelegate.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <memory>
#include <numeric>

namespace {

/// Ada and Bob in April 2010, someone without a name, and the bot eve in May.
std::shared_ptr<const core::Contributions> somePeople()
{
    auto answer = std::make_shared<core::Contributions>();
    answer->owner = QStringLiteral("pallets");
    answer->forge = forge::github::makeForge(QUrl(QStringLiteral("https://github.example")));
    answer->newcomers = {
        newcomer(QStringLiteral("bob Stone"), QStringLiteral("Zed"), QStringLiteral("flask"),
                 u"2010-03-31T23:59:59Z"),
        newcomer(QStringLiteral("Ada Lovelace"), {}, QStringLiteral("flask"), u"2010-04-01T00:00:00Z"),
        newcomer({}, QStringLiteral("carl"), QStringLiteral("click"), u"2010-04-30T23:59:59Z"),
        newcomer(QStringLiteral("eve[bot]"), QStringLiteral("Eve"), QStringLiteral("Jinja"),
                 u"2010-05-01T00:00:00Z"),
        newcomer(QStringLiteral("Ada Lovelace"), QStringLiteral("ada"), QStringLiteral("click"),
                 u"2011-04-02T00:00:00Z"),
    };
    answer->newcomers[3].bot = true;
    answer->newcomers[0].commits = 12;
    answer->newcomers[0].lastCommitAt = core::parseInstant(u"2012-05-01T00:00:00Z").value();
    answer->newcomers[0].cameBack = true;
    answer->newcomers[3].commits = 9;
    answer->newcomers[3].lastCommitAt = core::parseInstant(u"2012-05-02T00:00:00Z").value();
    answer->newcomers[3].cameBack = true;
    using Reason = core::Affiliation::Reason;
    answer->newcomers[0].affiliation = {QStringLiteral("acme.org"), Reason::Address,
                                        QStringLiteral("lab.acme.org")};
    answer->newcomers[2].affiliation = {QStringLiteral("Zoo"), Reason::Account, {}};
    answer->newcomers[3].affiliation = {QStringLiteral("Bots"), Reason::Decision, {}};
    answer->newcomers[4].affiliation = {{}, Reason::Decision, {}};
    return answer;
}

/// Shows these newcomers, or all of them.
void setPeople(gui::PeopleModel &model, const std::shared_ptr<const core::Contributions> &answer,
               std::vector<std::size_t> newcomers = {})
{
    if (newcomers.empty()) {
        newcomers.resize(answer->newcomers.size());
        std::iota(newcomers.begin(), newcomers.end(), std::size_t(0));
    }
    std::vector<core::Counted> people;
    people.reserve(newcomers.size());
    for (const std::size_t one : newcomers)
        people.push_back({one, core::monthOf(answer->newcomers[one].firstCommitAt)});
    model.setPeople(answer, people);
}

QString shown(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells.join(u',');
}

} // namespace

class TestPeopleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("logins");
        using Model = gui::PeopleModel;
        QTest::newRow("newest") << int(Model::FirstCommit) << Qt::DescendingOrder << "ada,Eve,carl,,Zed";
        QTest::newRow("oldest") << int(Model::FirstCommit) << Qt::AscendingOrder << "Zed,,carl,Eve,ada";
        QTest::newRow("names, the nameless last")
            << int(Model::Name) << Qt::AscendingOrder << "ada,,Zed,Eve,carl";
        QTest::newRow("names down, the nameless last")
            << int(Model::Name) << Qt::DescendingOrder << "Eve,Zed,ada,,carl";
        QTest::newRow("accounts") << int(Model::Login) << Qt::AscendingOrder << "ada,carl,Eve,Zed,";
        QTest::newRow("accounts down") << int(Model::Login) << Qt::DescendingOrder << "Zed,Eve,carl,ada,";
        QTest::newRow("repositories") << int(Model::Repository) << Qt::AscendingOrder << "ada,carl,,Zed,Eve";
        QTest::newRow("bots last") << int(Model::Bot) << Qt::AscendingOrder << "ada,carl,,Zed,Eve";
        QTest::newRow("commits") << int(Model::Commits) << Qt::AscendingOrder << "ada,carl,,Eve,Zed";
        QTest::newRow("commits down") << int(Model::Commits) << Qt::DescendingOrder << "Zed,Eve,ada,carl,";
        QTest::newRow("last commits down")
            << int(Model::LastCommit) << Qt::DescendingOrder << "Eve,Zed,ada,carl,";
        QTest::newRow("who came once first")
            << int(Model::OnceOrBack) << Qt::AscendingOrder << "ada,carl,,Eve,Zed";
        QTest::newRow("organisations, the unknown last")
            << int(Model::Organisation) << Qt::AscendingOrder << "Zed,Eve,carl,ada,";
        QTest::newRow("organisations down, the unknown last")
            << int(Model::Organisation) << Qt::DescendingOrder << "carl,Eve,Zed,ada,";
        QTest::newRow("bots first") << int(Model::Bot) << Qt::DescendingOrder << "Eve,ada,carl,,Zed";
    }

    void sorts()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        gui::PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setPeople(model, somePeople());
        const QPersistentModelIndex carl = model.index(2, gui::PeopleModel::Login);
        QCOMPARE(carl.data().toString(), QStringLiteral("carl"));
        model.sort(column, order);
        QTEST(shown(model, gui::PeopleModel::Login), "logins");
        QCOMPARE(carl.data().toString(), QStringLiteral("carl")); // persistent indexes follow their rows

        setPeople(model, somePeople());
        QTEST(shown(model, gui::PeopleModel::Login), "logins"); // the sort order is kept for the next result
    }

    void sortsFilteredRows()
    {
        gui::PeopleModel model;
        setPeople(model, somePeople());
        model.sort(gui::PeopleModel::Name, Qt::AscendingOrder);
        setPeople(model, somePeople(), {2, 4});
        QCOMPARE(shown(model, gui::PeopleModel::Login), QStringLiteral("ada,carl"));
        model.sort(gui::PeopleModel::FirstCommit, Qt::AscendingOrder);
        QCOMPARE(shown(model, gui::PeopleModel::Login), QStringLiteral("carl,ada"));
    }

    void showsARow()
    {
        gui::PeopleModel model;
        setPeople(model, somePeople());
        const auto cell = [&](int row, int column) {
            return model.index(row, column);
        };
        QCOMPARE(shown(model, gui::PeopleModel::FirstCommit),
                 QStringLiteral("2 Apr 2011,1 May 2010,30 Apr 2010,1 Apr 2010,31 Mar 2010"));
        QCOMPARE(shown(model, gui::PeopleModel::Bot), QStringLiteral(",bot,,,"));
        QCOMPARE(shown(model, gui::PeopleModel::Commits), QStringLiteral("1,9,1,1,12"));
        QCOMPARE(cell(1, gui::PeopleModel::LastCommit).data().toString(), QStringLiteral("2 May 2012"));
        QCOMPARE(shown(model, gui::PeopleModel::OnceOrBack),
                 QStringLiteral("came once,came back,came once,came once,came back"));
        QCOMPARE(cell(2, gui::PeopleModel::FirstCommit).data(gui::linkRole).toUrl(),
                 QUrl(QStringLiteral("https://github.example/pallets/click/commit/") +
                      QStringLiteral("ab").repeated(20)));
        QCOMPARE(cell(2, gui::PeopleModel::Login).data(gui::linkRole).toUrl(),
                 QUrl(QStringLiteral("https://github.example/carl")));
        QVERIFY(!cell(3, gui::PeopleModel::Login).data(gui::linkRole).isValid()); // no account, no link
        QVERIFY(!cell(2, gui::PeopleModel::Name).data(gui::linkRole).isValid());
        QVERIFY(!cell(2, gui::PeopleModel::Repository).data(gui::linkRole).isValid());
        QCOMPARE(shown(model, gui::PeopleModel::Organisation), QStringLiteral(",Bots,Zoo,,acme.org"));
        const auto why = [&](int row) {
            return cell(row, gui::PeopleModel::Organisation).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(why(0), QStringLiteral("No organisation: decided by you."));
        QCOMPARE(why(1), QStringLiteral("Bots\nDecided by you."));
        QCOMPARE(why(2), QStringLiteral("Zoo\nThe company in the account's profile."));
        QCOMPARE(why(3), QString());
        QCOMPARE(why(4), QStringLiteral("acme.org\nThe domain of an e-mail address: lab.acme.org."));
    }

    void showsProfiles()
    {
        auto answer = std::make_shared<core::Contributions>(*somePeople());
        QVERIFY(!core::hasHandles(*answer));
        answer->newcomers[0].xHandle = QStringLiteral("home"); // a page of X
        answer->newcomers[1].otherHandles = {
            {core::Network::Mastodon, QStringLiteral("@ada@mastodon.social")}};
        answer->newcomers[2].otherHandles = {{core::Network::Bluesky, QStringLiteral("carl.bsky.social")}};
        answer->newcomers[3].xHandle = QStringLiteral("Eve_on_X");
        answer->newcomers[4] = answer->newcomers[3];
        answer->newcomers[4].otherHandles = {{core::Network::Bluesky, QStringLiteral("x.com")},
                                             {core::Network::Mastodon, QStringLiteral("@e@mastodon.social")}};
        gui::PeopleModel model;
        setPeople(model, answer);
        QVERIFY(model.hasProfiles());
        QCOMPARE(shown(model, gui::PeopleModel::Profiles),
                 QStringLiteral("@Eve_on_X +2,@Eve_on_X,@carl.bsky.social,@ada@mastodon.social,"));
        const auto link = [&model](int row) {
            return model.index(row, gui::PeopleModel::Profiles).data(gui::linkRole).toString();
        };
        QCOMPARE(link(0), QStringLiteral("https://x.com/Eve_on_X"));
        QCOMPARE(link(2), QStringLiteral("https://bsky.app/profile/carl.bsky.social"));
        QCOMPARE(link(3), QStringLiteral("https://mastodon.social/@ada"));
        QCOMPARE(link(4), QString());
        QCOMPARE(model.index(0, gui::PeopleModel::Profiles).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("@Eve_on_X · X\n@x.com · Bluesky\n@e@mastodon.social · Mastodon"));
        model.sort(gui::PeopleModel::Profiles, Qt::AscendingOrder);
        QCOMPARE(shown(model, gui::PeopleModel::Name),
                 QStringLiteral("Ada Lovelace,,eve[bot],eve[bot],bob Stone"));
    }
};

NEWFACES_TEST(tst_peoplemodel, TestPeopleModel, QCoreApplication)
#include "tst_peoplemodel.moc"
