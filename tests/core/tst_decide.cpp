// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Author;
using core::Decision;
using core::History;
using core::WhoIsWho;

namespace {

/// The same, as git alone tells of it.
History withoutAccounts(History history)
{
    for (Author &author : history.authors) {
        author.accountId = Author::notAsked;
        author.login.clear();
        author.botAccount = false;
    }
    return history;
}

/// Who is one person, and what is decided about them, whatever they are called. What the account alone tells
/// of a bot is left out.
QStringList personsOf(const WhoIsWho &people)
{
    QStringList persons;
    for (const core::PersonReport &person : people.people) {
        QString text = person.emails.isEmpty() ? person.name : person.emails.join(u'+');
        if (person.decided)
            text += person.bot ? QStringLiteral(" bot") : QStringLiteral(" decided");
        persons.append(text);
    }
    persons.sort();
    return persons;
}

/// Ann has an account and two addresses, and may be the Ann of a third; of Bobs there are two; Cid has no
/// address, tidy is a bot.
History invented()
{
    return HistoryMaker()
        .add("flask", someone("Ann", "ann@home.org", 7, "ann"), "2020-01-01")
        .add("flask", someone("Ann", "ann@work.org", 7, "ann"), "2020-01-02")
        .add("flask", someone("Ann", "ann@old.example"), "2019-01-02")
        .add("flask", someone("Bob", "bob@a.org"), "2020-01-02")
        .add("flask", someone("bob", "bob@b.org"), "2020-01-02")
        .add("flask", someone("Cid", ""), "2020-01-02")
        .add("flask", someone("tidy[bot]", "tidy@x.org"), "2020-01-02")
        .made();
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("labels");
        const auto is = [](const char *name, const char *words, const char *keys, const char *labels) {
            QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(keys)
                                << QString::fromLatin1(labels);
        };
        is("two by id", "join|ann|ann@old.example", "account:7|mail:ann@old.example", "ann|ann@old.example");
        is("letter case", "join|ANN|Ann@OLD.example", "account:7|mail:ann@old.example",
           "ann|ann@old.example");
        is("by another address", "join|ann@work.org|bob@a.org", "account:7|mail:bob@a.org", "ann|bob@a.org");
        is("by name", "join|ann|cid", "account:7|name:cid <>", "ann|Cid");
        is("white space", "join| ann |  Cid", "account:7|name:cid <>", "ann|Cid");
        is("three, one of them twice", "join|ann|bob@a.org|ann@home.org|bob@b.org",
           "account:7|mail:bob@a.org|mail:bob@b.org", "ann|bob@a.org|bob@b.org");
        is("an address", "split|Ann@Work.org", "mail:ann@work.org", "ann@work.org");
        is("all addresses", "split|ann@home.org|ann@work.org", "mail:ann@home.org|mail:ann@work.org",
           "ann@home.org|ann@work.org");
        is("an address, twice", "split|ann@home.org|ANN@home.org", "mail:ann@home.org", "ann@home.org");
        is("people who are suggested as one", "split|bob@a.org|bob@b.org", "mail:bob@a.org|mail:bob@b.org",
           "bob@a.org|bob@b.org");
        is("people, by one of many addresses", "split|ann@home.org|ann@old.example",
           "account:7|mail:ann@old.example", "ann|ann@old.example");
        is("two addresses, and somebody else", "split|ann@home.org|ann@work.org|bob@a.org",
           "mail:ann@home.org|mail:ann@work.org|mail:bob@a.org", "ann@home.org|ann@work.org|bob@a.org");
        is("a bot", "bot|ann", "account:7", "ann");
        is("bots, one of them already", "bot|tidy[bot]|cid", "machine:tidy[bot]|name:cid <>",
           "tidy[bot]|Cid");
        is("a human", "human|tidy[bot]", "machine:tidy[bot]", "tidy[bot]");
        is("by an address of a bot's", "human|tidy@x.org", "machine:tidy[bot]", "tidy[bot]");
    }

    void understands()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, keys);
        QFETCH(const QString, labels);
        QStringList rest = words.split(u'|');
        const Decision::Kind kind = *core::parseDecisionKind(rest.takeFirst());
        const core::Result<Decision> decision = core::decide(core::whoIsWho(invented(), {}), kind, rest);
        QVERIFY2(decision, decision ? "" : qPrintable(inEnglish(decision.error())));
        QVERIFY(decision->kind == kind);
        QCOMPARE(decision->id, qint64(0));
        QStringList decidedKeys;
        QStringList decidedLabels;
        for (const Decision::Subject &subject : decision->subjects) {
            decidedKeys.append(subject.key);
            decidedLabels.append(subject.label);
        }
        QCOMPARE(decidedKeys.join(u'|'), keys);
        QCOMPARE(decidedLabels.join(u'|'), labels);

        History history = invented();
        const WhoIsWho before = core::whoIsWho(history, {});
        history.decisions = {*decision};
        const WhoIsWho after = core::whoIsWho(history, {});
        QVERIFY(before != after);
        history.decisions.clear();
        QVERIFY(core::whoIsWho(history, {}) == before);
    }

    void holdsWithoutAccounts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("otherwise");
        const auto is = [](const char *name, const char *words, const char *otherwise) {
            QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(otherwise);
        };
        is("two accounts are one", "join|ann|bob", "mail:ann@home.org|mail:bob@a.org");
        is("an account and an address", "join|bob|ann@old.org", "mail:bob@a.org|");
        is("an account and a name", "join|cid|ann", "|mail:ann@home.org");
        is("people who are suggested as one", "split|ann|ann@old.org", "mail:ann@home.org|");
        is("a bot", "bot|bob|cid", "mail:bob@a.org|");
        is("a human", "human|robot", "mail:robot@x.org");
    }

    void holdsWithoutAccounts()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, otherwise);
        History history = HistoryMaker()
                              .add("flask", someone("Ann", "Ann@Home.org", 7, "ann"), "2020-01-01")
                              .add("flask", someone("Ann", "ann@old.org"), "2020-01-02")
                              .add("flask", someone("Bob", "bob@a.org", 8, "bob"), "2020-01-02")
                              .add("flask", someone("Cid", ""), "2020-01-02")
                              .add("flask", someone("Robot", "robot@x.org", 9, "bors"), "2020-01-02")
                              .made();
        QStringList rest = words.split(u'|');
        const Decision::Kind kind = *core::parseDecisionKind(rest.takeFirst());
        const core::Result<Decision> decision = core::decide(core::whoIsWho(history, {}), kind, rest);
        QVERIFY2(decision, decision ? "" : qPrintable(inEnglish(decision.error())));
        QStringList second;
        for (const Decision::Subject &subject : decision->subjects)
            second.append(subject.otherwise);
        QCOMPARE(second.join(u'|'), otherwise);

        history.decisions = {*decision};
        const WhoIsWho before = core::whoIsWho(history, {});
        const WhoIsWho after = core::whoIsWho(withoutAccounts(history), {});
        QCOMPARE(personsOf(after), personsOf(before));
        QCOMPARE(after.suggestions.size(), before.suggestions.size());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("message");
        const auto is = [](const char *name, const char *words, const char *message) {
            QTest::newRow(name) << QString::fromLatin1(words) << QString::fromUtf8(message);
        };
        is("nobody is named", "bot", R"(["people.none-named"])");
        is("one alone", "join|ann", R"(["people.join-needs-two"])");
        is("one person twice", "join|ann|ann@work.org", R"(["people.already-joined","ann","ann@work.org"])");
        is("nobody of the name", "join|ann|zoe", R"(["people.unknown","pallets","zoe"])");
        is("an empty word", "bot|", R"(["people.unknown","pallets",""])");
        is("a name of two", "bot|BOB", R"(["people.ambiguous","BOB",2,"bob@a.org, bob@b.org"])");
        is("the only address", "split|bob@a.org", R"(["people.no-second-address","bob@a.org"])");
        is("no address at all", "split|cid", R"(["people.no-second-address","cid"])");
        is("which of the addresses", "split|ann",
           R"(["people.which-address","ann","ann@home.org, ann@work.org"])");
        is("an address and its person", "split|ann@home.org|ann",
           R"(["people.which-address","ann","ann@home.org, ann@work.org"])");
        is("different people", "split|ann|bob@a.org", R"(["people.already-split","ann","bob@a.org"])");
        is("a bot already", "bot|tidy[bot]", R"(["people.already-bot","tidy[bot]"])");
        is("humans already", "human|ann|cid", R"(["people.already-human","ann"])");
    }

    void refuses()
    {
        QFETCH(const QString, words);
        QStringList rest = words.split(u'|');
        const Decision::Kind kind = *core::parseDecisionKind(rest.takeFirst());
        const core::Result<Decision> decision = core::decide(core::whoIsWho(invented(), {}), kind, rest);
        QVERIFY(!decision);
        QCOMPARE(decision.error().kind, core::Error::Kind::Usage);
        QTEST(toJsonText(decision.error().message), "message");
    }

    void anIdWinsOverANameOfOthers()
    {
        const History history = HistoryMaker()
                                    .add("flask", someone("ann", "other@x.org"), "2020-01-01")
                                    .add("flask", someone("Annette", "a@x.org", 7, "ann"), "2020-01-01")
                                    .made();
        const core::Result<Decision> decision =
            core::decide(core::whoIsWho(history, {}), Decision::Kind::Bot, {QStringLiteral("ann")});
        QVERIFY(decision);
        QCOMPARE(decision->subjects.front().key, QStringLiteral("account:7"));
    }
};

NEWFACES_TEST(tst_decide, TestDecide, QCoreApplication)
#include "tst_decide.moc"
