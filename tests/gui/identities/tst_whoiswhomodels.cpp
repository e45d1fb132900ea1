// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisionsmodel.h"
#include "gui/identities/decisiontext.h"
#include "gui/identities/suggestionsmodel.h"
#include "gui/identities/whoiswhofilter.h"
#include "gui/identities/whoiswhomodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLocale>
#include <QTest>

namespace {

using Kind = core::Decision::Kind;
using Tester = QAbstractItemModelTester;

core::PersonReport person(const QString &id, const QString &name, const QStringList &emails, int commits,
                          bool bot = false)
{
    core::PersonReport report;
    report.id = id;
    report.key = QStringLiteral("login:") + id;
    report.login = id;
    report.name = name;
    report.names = QStringList{name};
    report.emails = emails;
    report.commits = commits;
    report.bot = bot;
    report.firstCommitAt = core::parseInstant(u"2020-01-05T12:00:00Z").value();
    return report;
}

core::Decision decision(Kind kind, const QStringList &labels)
{
    core::Decision decision;
    decision.kind = kind;
    for (const QString &label : labels)
        decision.subjects.push_back({QString(QStringLiteral("login:") + label), label});
    return decision;
}

core::WhoIsWho peopleOfAcme()
{
    core::WhoIsWho who;
    who.owner = QStringLiteral("acme");
    who.people = {
        person(QStringLiteral("ann"), QStringLiteral("Ann Ray"),
               {QStringLiteral("ann@home.example"), QStringLiteral("ann@work.example")}, 1200),
        person(QStringLiteral("Ben"), QStringLiteral("Ann Ray"), {QStringLiteral("ben@home.example")}, 3),
        person(QStringLiteral("marked"), QStringLiteral("M"), {}, 7, true),
        person(QStringLiteral("renovate[bot]"), QStringLiteral("renovate[bot]"), {}, 9, true),
        person(QStringLiteral("web-flow"), QStringLiteral("GitHub"), {}, 2, true),
        person(QStringLiteral("zoe"), QStringLiteral("Zoe"), {}, 20),
    };
    who.people[2].marked = Kind::Bot;
    who.people[3].botName = true;
    who.people[5].marked = Kind::Human;
    who.suggestions = {{QStringLiteral("Ann Ray"), {0, 1}}};
    return who;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

class TestWhoIsWhoModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void listsPeople()
    {
        gui::WhoIsWhoModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPeople(peopleOfAcme().people);
        QStringList cells;
        for (int i = 0; i < gui::WhoIsWhoModel::ColumnCount; ++i)
            cells << model.index(0, i).data().toString();
        QCOMPARE(cells.join(u'|'),
                 QStringLiteral("ann|Ann Ray|ann@home.example, ann@work.example||5 Jan 2020|||1,200"));
    }

    void filters_data()
    {
        using Subset = gui::WhoIsWhoFilter::Subset;
        QTest::addColumn<Subset>("subset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("everyone") << Subset::Everyone << "" << "ann,Ben,marked,renovate[bot],web-flow,zoe";
        QTest::newRow("part of an id") << Subset::Everyone << "BE" << "Ben";
        QTest::newRow("part of a name") << Subset::Everyone << " ray " << "ann,Ben";
        QTest::newRow("part of an address") << Subset::Everyone << "home.ex" << "ann,Ben";
        QTest::newRow("nobody") << Subset::Everyone << "nobody" << "";
        QTest::newRow("several addresses") << Subset::SeveralAddresses << "" << "ann";
        QTest::newRow("bots") << Subset::Bots << "" << "marked,renovate[bot],web-flow,zoe";
    }

    void filters()
    {
        QFETCH(const gui::WhoIsWhoFilter::Subset, subset);
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        gui::WhoIsWhoModel model;
        gui::WhoIsWhoFilter filter(&model, gui::WhoIsWhoFilter::Subset::Everyone);
        const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
        model.setPeople(peopleOfAcme().people);
        filter.setSubset(subset);
        filter.setText(text);
        filter.sort(gui::WhoIsWhoModel::Id);
        QCOMPARE(column(filter, gui::WhoIsWhoModel::Id).join(u','), shown);
    }

    void sortsByNumbers()
    {
        gui::WhoIsWhoModel model;
        gui::WhoIsWhoFilter filter(&model, gui::WhoIsWhoFilter::Subset::Everyone);
        model.setPeople(peopleOfAcme().people);
        filter.sort(gui::WhoIsWhoModel::Commits, Qt::DescendingOrder);
        QCOMPARE(column(filter, gui::WhoIsWhoModel::Commits).join(u' '), QStringLiteral("1,200 20 9 7 3 2"));
    }

    void explainsBots_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("why");
        QTest::newRow("a person") << 0 << "";
        QTest::newRow("marked") << 2 << "Marked as a bot by you.";
        QTest::newRow("its name") << 3 << "The name ends in “[bot]”.";
        QTest::newRow("well known") << 4 << "An automated account, by its type or because it is well known.";
        QTest::newRow("marked as not a bot") << 5 << "Marked as not a bot by you.";
    }

    void explainsAgents()
    {
        core::PersonReport agent = person(QStringLiteral("claude"), QStringLiteral("Claude"), {}, 3, true);
        agent.agent = true;
        core::PersonReport marked = agent;
        marked.marked = Kind::Agent;
        gui::WhoIsWhoModel model;
        model.setPeople({agent, marked});
        QCOMPARE(column(model, gui::WhoIsWhoModel::Bot), QStringList(2, QStringLiteral("AI agent")));
        QCOMPARE(column(model, gui::WhoIsWhoModel::Why),
                 QStringList({QStringLiteral("A well-known AI agent."),
                              QStringLiteral("Marked as an AI agent by you.")}));
    }

    void describesASplitByName()
    {
        core::Decision split = decision(Kind::Split, {QStringLiteral("a")});
        split.subjects.front().key = QStringLiteral("names:a");
        QCOMPARE(gui::decidedSentence(split),
                 QStringLiteral("Each name with the address “a” now counts as a different person."));
        QCOMPARE(gui::undoneSentence(split),
                 QStringLiteral("The names with the address “a” are no longer split."));
    }

    void explainsBots()
    {
        QFETCH(const int, row);
        gui::WhoIsWhoModel model;
        model.setPeople(peopleOfAcme().people);
        QTEST(model.index(row, gui::WhoIsWhoModel::Why).data().toString(), "why");
    }

    void suggestsByName()
    {
        gui::SuggestionsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPeople(peopleOfAcme());
        QCOMPARE(column(model, 0), QStringList{QStringLiteral("Ann Ray")});
        const QModelIndex name = model.index(0, 0);
        QCOMPARE(name.siblingAtColumn(1).data().toString(), QStringLiteral("2 people"));
        QCOMPARE(model.ids(name), QStringList({QStringLiteral("ann"), QStringLiteral("Ben")}));
        QCOMPARE(model.rowCount(name), 2);
        QCOMPARE(model.ids(model.index(1, 2, name)), QStringList{QStringLiteral("Ben")});
        QCOMPARE(model.index(0, gui::SuggestionsModel::Commits, name).data().toString(),
                 QStringLiteral("1,200"));
        QCOMPARE(model.ids({}), QStringList());
        model.setPeople({});
        QCOMPARE(model.rowCount(), 0);
    }

    void suggestsAddressesAfterNames()
    {
        gui::SuggestionsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        core::WhoIsWho people = peopleOfAcme();
        people.severalPeople = {
            {QStringLiteral("team@x.example"), 1, {QStringLiteral("Udo"), QStringLiteral("Una")}}};
        model.setPeople(people);
        QCOMPARE(column(model, 0),
                 QStringList({QStringLiteral("Ann Ray"), QStringLiteral("team@x.example")}));
        const QModelIndex address = model.index(1, 0);
        QCOMPARE(address.siblingAtColumn(1).data().toString(),
                 QStringLiteral("2 names, maybe several people"));
        QCOMPARE(model.rowCount(address), 2);
        QCOMPARE(model.index(1, 0, address).data().toString(), QStringLiteral("Una"));
        QCOMPARE(model.ids(address), QStringList());
        QCOMPARE(model.address(address), QStringLiteral("team@x.example"));
        QCOMPARE(model.address(model.index(0, 0, address)), QStringLiteral("team@x.example"));
        QCOMPARE(model.address(model.index(0, 0)), QString());
        QCOMPARE(model.address(model.index(0, 0, model.index(0, 0))), QString());
    }

    void listsNewestDecisionFirst()
    {
        gui::DecisionsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setDecisions({decision(Kind::Join, {QStringLiteral("a"), QStringLiteral("b")}),
                            decision(Kind::Bot, {QStringLiteral("c")})});
        QCOMPARE(column(model, gui::DecisionsModel::Kind),
                 QStringList({QStringLiteral("Bot"), QStringLiteral("Same person")}));
        QCOMPARE(column(model, gui::DecisionsModel::People),
                 QStringList({QStringLiteral("c"), QStringLiteral("a, b")}));
        QVERIFY(model.decision(1).kind == Kind::Join);
    }

    void everyCellOfADecisionHasATooltip()
    {
        gui::DecisionsModel model;
        core::Decision one = decision(Kind::Organisation, {QStringLiteral("a"), QStringLiteral("b")});
        one.organisation = QStringLiteral("Acme");
        one.file = QStringLiteral("anvil/.mailmap");
        model.setDecisions({one});
        const auto tooltip = [&model](int column) {
            return model.index(0, column).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(tooltip(gui::DecisionsModel::Kind), QStringLiteral("Organisation: Acme"));
        QCOMPARE(tooltip(gui::DecisionsModel::People), QStringLiteral("a\nb"));
        QCOMPARE(tooltip(gui::DecisionsModel::File), one.file);
        QVERIFY(!tooltip(gui::DecisionsModel::Date).isEmpty());
    }

    void describesImports_data()
    {
        QTest::addColumn<core::PeopleFile>("file");
        QTest::addColumn<bool>("unchanged");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("undoable");
        core::PeopleFile file;
        file.onlyNames = 1;
        QTest::newRow("only a name") << file << false
                                     << "Imported “x”, which changes nothing. 1 line only changes a name."
                                     << false;
        file = {};
        file.decisions = {decision(Kind::Organisation, {QStringLiteral("a")})};
        file.employed = 1;
        QTest::newRow("an organisation")
            << file << false << "Imported “x”. 1 address, account or domain has an organisation." << true;
        file = {};
        file.decisions = {decision(Kind::Join, {QStringLiteral("a"), QStringLiteral("b")})};
        file.joined = 1;
        QTest::newRow("a person") << file << false << "Imported “x”: 1 person joined." << true;
        QTest::newRow("again") << file << true << "“x” has not changed since it was imported." << false;
    }

    void describesImports()
    {
        QFETCH(const core::PeopleFile, file);
        QFETCH(const bool, unchanged);
        const engine::ImportedPeople imported{QStringLiteral("x"), file, unchanged};
        QTEST(gui::importedSentence(imported), "sentence");
        QTEST(gui::decidesSomething(imported), "undoable");
    }

    void describesDecisions_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("decided");
        QTest::addColumn<QString>("undone");
        const QStringList one{QStringLiteral("a")};
        const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList three{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("join") << Kind::Join << two << "Joined “a” and “b”."
                              << "“a” and “b” are no longer joined.";
        QTest::newRow("join three") << Kind::Join << three << "Joined “a”, “b” and “c”."
                                    << "“a”, “b” and “c” are no longer joined.";
        QTest::newRow("split one") << Kind::Split << one << "Split off “a” as a different person."
                                   << "“a” is no longer split off.";
        QTest::newRow("split two") << Kind::Split << two << "“a” and “b” now count as different people."
                                   << "“a” and “b” are no longer kept separate.";
        QTest::newRow("bot") << Kind::Bot << one << "Marked “a” as a bot."
                             << "“a” is no longer marked.";
        QTest::newRow("bots") << Kind::Bot << two << "Marked “a” and “b” as bots."
                              << "“a” and “b” are no longer marked.";
        QTest::newRow("agent") << Kind::Agent << one << "Marked “a” as an AI agent."
                               << "“a” is no longer marked.";
        QTest::newRow("agents") << Kind::Agent << two << "Marked “a” and “b” as AI agents."
                                << "“a” and “b” are no longer marked.";
        QTest::newRow("an address") << Kind::Join << one
                                    << "Everyone with the address “a” counts as one person."
                                    << "The address “a” may belong to several people again.";
        QTest::newRow("human") << Kind::Human << one << "Marked “a” as not a bot."
                               << "“a” is no longer marked.";
        QTest::newRow("humans") << Kind::Human << two << "Marked “a” and “b” as not bots."
                                << "“a” and “b” are no longer marked.";
    }

    void describesDecisions()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QStringList, labels);
        QTEST(gui::decidedSentence(decision(kind, labels)), "decided");
        QTEST(gui::undoneSentence(decision(kind, labels)), "undone");
    }
};

NEWFACES_TEST(tst_whoiswhomodels, TestWhoIsWhoModels, QCoreApplication)
#include "tst_whoiswhomodels.moc"
