// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/keys.h"
#include "core/people/people.h"
#include "someone.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <random>

using core::Author;
using core::Decision;
using core::Identity;
using core::People;
using support::gitHub;

namespace {

/// "join account:7 mail:b@x.org; split mail:b@x.org"; "account:7|mail:a@x.org" has a second key.
std::vector<Decision> decisions(const QString &text)
{
    std::vector<Decision> all;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        QStringList words = one.split(u' ', Qt::SkipEmptyParts);
        Decision decision;
        decision.kind = *core::parseDecisionKind(words.takeFirst());
        for (const QString &key : words)
            decision.subjects.push_back({key.section(u'|', 0, 0), key, key.section(u'|', 1)});
        all.push_back(decision);
    }
    return all;
}

/// Whom each author is, as letters: "AAB" says that the first two are one person. A bot's are small.
QString lettersWithBots(const People &people)
{
    QString text;
    for (const std::size_t person : people.personOf) {
        const char16_t first = people.persons[person].isMachine() ? u'a' : u'A';
        text += QChar(first + static_cast<char16_t>(person));
    }
    return text;
}

bool isSame(const People &a, const People &b)
{
    if (a.personOf != b.personOf || a.splitOff != b.splitOff || a.splitByName != b.splitByName ||
        a.apart != b.apart || a.persons.size() != b.persons.size())
        return false;
    for (std::size_t i = 0; i < a.persons.size(); ++i) {
        if (a.persons[i].kind != b.persons[i].kind || a.persons[i].decided != b.persons[i].decided ||
            a.persons[i].aliases != b.persons[i].aliases)
            return false;
    }
    return true;
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decide_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("people");
        const auto is = [](const char *name, const std::vector<Author> &authors, const char *text,
                           const char *people) {
            QTest::newRow(name) << authors << QString::fromLatin1(text) << QString::fromLatin1(people);
        };
        const std::vector<Author> four = {someone("Ann", "a@x.org"), someone("Ann", "b@x.org"),
                                          someone("Bob", "c@x.org"), someone("Bob", "d@x.org")};
        is("nothing", four, "", "ABCD");
        is("two are one", four, "join mail:a@x.org mail:b@x.org", "AABC");
        is("three are one", four, "join mail:d@x.org mail:a@x.org mail:b@x.org", "AABA");
        is("joins add up", four, "join mail:a@x.org mail:b@x.org; join mail:b@x.org mail:c@x.org", "AAAB");
        is("a key that nobody has", four, "join mail:a@x.org mail:z@x.org", "ABCD");
        is("a key that nobody has among others", four, "join mail:a@x.org mail:z@x.org mail:c@x.org", "ABAC");
        is("a join is taken back by a split of one", four,
           "join mail:a@x.org mail:b@x.org; split mail:b@x.org", "ABCD");
        is("and by one of both", four, "join mail:a@x.org mail:b@x.org; split mail:a@x.org mail:b@x.org",
           "ABCD");
        is("who leaves a join leaves the others together", four,
           "join mail:a@x.org mail:b@x.org mail:c@x.org; split mail:b@x.org", "ABAC");
        is("whoever it was that joined them", four,
           "join mail:a@x.org mail:b@x.org; join mail:b@x.org mail:c@x.org; split mail:b@x.org", "ABAC");
        is("a later join joins again", four,
           "join mail:a@x.org mail:b@x.org; split mail:b@x.org; join mail:b@x.org mail:a@x.org", "AABC");
        is("or with somebody else", four,
           "join mail:a@x.org mail:b@x.org; split mail:b@x.org; join mail:b@x.org mail:d@x.org", "ABCB");
        is("a split before the join", four, "split mail:b@x.org; join mail:a@x.org mail:b@x.org", "AABC");
        is("by a second key when nobody has the first", four, "join account:7|mail:a@x.org mail:b@x.org",
           "AABC");
        is("nobody has either", four, "join account:7|mail:z@x.org mail:b@x.org", "ABCD");
        is("marked by a second key", four, "bot account:7|mail:b@x.org", "AbCD");
        is("split by a second key", four,
           "join account:7|mail:a@x.org mail:b@x.org; split account:7|mail:a@x.org mail:b@x.org", "ABCD");
        is("a second key joins again what it split", four,
           "split account:7|mail:a@x.org; join account:7|mail:a@x.org mail:b@x.org", "AABC");
        is("a mark by a second key does not follow an address that left", four,
           "bot account:7|mail:a@x.org; split mail:a@x.org", "ABCD");
        is("those who share nobody stay as they are", four,
           "join mail:a@x.org mail:b@x.org; split mail:a@x.org mail:c@x.org", "AABC");
        is("unless they share somebody later", four,
           "split mail:a@x.org mail:c@x.org; join mail:a@x.org mail:b@x.org; join mail:b@x.org mail:c@x.org",
           "AAAB");

        const std::vector<Author> account = {someone("Ann", "a@x.org", 7, "ann"),
                                             someone("A.", "b@x.org", 7, "ann"), someone("Bob", "b@x.org"),
                                             someone("C", "c@x.org", 9, "cid"),
                                             someone("A", "7+ann@users.noreply.github.com")};
        is("the rules alone", account, "", "AAABA");
        is("an address leaves its account, with all who have it", account, "split mail:b@x.org", "ABBCA");
        is("a no-reply address as well", account, "split mail:7+ann@users.noreply.github.com", "AAABC");
        is("two addresses leave", account, "split mail:a@x.org mail:b@x.org", "ABBCD");
        is("accounts are joined", account, "join account:7 account:9", "AAAAA");
        is("by their names as well", account, "join login:ann login:cid", "AAAAA");
        is("an address that left stays away when its account is joined", account,
           "split mail:b@x.org; join account:7 account:9", "ABBAA");
        is("it is joined by its own key", account, "split mail:b@x.org; join mail:b@x.org account:9",
           "ABBBA");
        is("or back to where it was", account, "split mail:b@x.org; join mail:b@x.org account:7", "AAABA");
        is("accounts that were joined are parted, each with its addresses", account,
           "join account:7 account:9; split account:7 account:9", "AAABA");
        is("one of them alone is enough", account, "join account:7 account:9; split account:7", "AAABA");
        is("accounts that were never joined", account, "split account:7 account:9", "AAABA");
        is("an account and an address of its own", account, "split account:7 mail:b@x.org", "ABBCA");

        is("a bot", account, "bot account:9", "AAAbA");
        is("the second key does not count where somebody has the first", account,
           "bot account:9|mail:b@x.org", "AAAbA");
        is("nor where all who have the first left", account,
           "split mail:c@x.org; bot account:9|mail:c@x.org; join account:9|mail:c@x.org mail:a@x.org",
           "AAABA");
        is("by any of the keys", account, "bot mail:b@x.org", "aaaBa");
        is("a human again", account, "bot mail:b@x.org; human account:7", "AAABA");
        is("the last mark wins", account, "human mail:b@x.org; bot account:7", "aaaBa");
        is("a mark on one is one on whom they are joined with", account,
           "bot account:9; join account:7 account:9", "aaaaa");
        is("a mark does not follow an address that left", account, "bot account:7; split mail:b@x.org",
           "aBBCa");
        is("a mark on the address goes with it", account, "bot mail:b@x.org; split mail:b@x.org", "AbbCA");
        is("the rules' bot is a human", {someone("tidy[bot]", "t@x.org"), someone("Ann", "a@x.org")},
           "human login:tidy[bot]", "AB");
        is("nameless are known by that", {someone("Ann", ""), someone("Ann", "a@x.org")},
           "join name:Ann mail:a@x.org", "AA");
    }

    void decide()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QString, text);
        QFETCH(const QString, people);
        QCOMPARE(lettersWithBots(core::joinPeople(authors, gitHub, Identity::Account, decisions(text))),
                 people);
    }

    void marksCountForEveryIdentity()
    {
        const std::vector<Author> authors = {someone("Ann", "a@x.org", 7, "ann"),
                                             someone("Ann B.", "b@x.org", 7, "ann"),
                                             someone("Bob", "c@x.org")};
        const std::vector<Decision> all =
            decisions(QStringLiteral("join mail:a@x.org mail:c@x.org; split mail:b@x.org; bot account:7"));
        QCOMPARE(lettersWithBots(core::joinPeople(authors, gitHub, Identity::Email, all)),
                 QStringLiteral("abC"));
        QCOMPARE(lettersWithBots(core::joinPeople(authors, gitHub, Identity::Name, all)),
                 QStringLiteral("abC"));
        QCOMPARE(lettersWithBots(core::joinPeople(authors, gitHub, Identity::Account, all)),
                 QStringLiteral("aBa"));
    }

    void tellsWhoWasDecidedOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decided");
        const auto is = [](const char *name, const char *text, const char *decided) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(decided);
        };
        is("nobody", "", "----");
        is("joined", "join account:7 mail:c@x.org", "+++-");
        is("split", "split mail:b@x.org", "++--");
        is("marked", "bot mail:c@x.org", "--+-");
        is("marked as the rules have it", "human mail:d@x.org", "---+");
        is("taken back", "join mail:c@x.org mail:d@x.org; split mail:c@x.org mail:d@x.org", "----");
        is("kept apart", "split account:7 mail:c@x.org", "----");
    }

    void tellsWhoWasDecidedOn()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, decided);
        const People people =
            core::joinPeople({someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 7, "ann"),
                              someone("C", "c@x.org"), someone("D", "d@x.org")},
                             gitHub, Identity::Account, decisions(text));
        QString marks;
        for (const std::size_t person : people.personOf)
            marks += people.persons[person].decided ? u'+' : u'-';
        QCOMPARE(marks, decided);
    }

    void tellsWhomDecisionsHoldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("apart");
        const auto is = [](const char *name, const char *text, const char *apart) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(apart);
        };
        is("nobody", "", "");
        is("different people", "split account:7 mail:c@x.org", "AB");
        is("three", "split account:7 mail:c@x.org mail:d@x.org", "AB AC BC");
        is("twice", "split mail:c@x.org mail:d@x.org; split mail:d@x.org mail:c@x.org", "BC");
        is("an address from its account", "split mail:b@x.org", "AB");
        is("until they are joined", "split mail:c@x.org mail:d@x.org; join mail:c@x.org mail:d@x.org", "");
        is("with whom they are joined", "split mail:c@x.org mail:d@x.org; join account:7 mail:d@x.org", "AB");
        is("one that was joined", "join account:7 mail:c@x.org; split mail:c@x.org", "AB");
    }

    void tellsWhomDecisionsHoldApart()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, apart);
        const People people =
            core::joinPeople({someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 7, "ann"),
                              someone("C", "c@x.org"), someone("D", "d@x.org")},
                             gitHub, Identity::Account, decisions(text));
        QStringList pairs;
        for (const auto &[a, b] : people.apart) {
            QString pair;
            for (const std::size_t person : {a, b})
                pair += QChar(u'A' + static_cast<char16_t>(person));
            pairs.append(pair);
        }
        QCOMPARE(pairs.join(u' '), apart);
    }

    void holdsForWhatIsReadLater()
    {
        std::vector<Author> authors = {someone("Ann", "a@x.org"), someone("Ann", "b@x.org"),
                                       someone("C", "c@x.org")};
        const std::vector<Decision> all =
            decisions(QStringLiteral("join mail:a@x.org mail:b@x.org; split mail:c@x.org; bot mail:b@x.org"));
        QCOMPARE(lettersWithBots(core::joinPeople(authors, gitHub, Identity::Account, all)),
                 QStringLiteral("aaB"));
        authors.push_back(someone("Annette", "B@x.org", 7, "ann"));
        authors.push_back(someone("Annette", "new@x.org", 7, "ann"));
        authors.push_back(someone("C", "c@x.org", 7, "ann"));
        QCOMPARE(lettersWithBots(core::joinPeople(authors, gitHub, Identity::Account, all)),
                 QStringLiteral("aaBaaB"));
    }

    /// Random decisions, one by one: what each of them says holds right after it; one that is left out leaves
    /// no trace; and the order of authors does not matter.
    void theirOrderIsWhatCounts()
    {
        std::mt19937 random(3);
        const auto below = [&random](std::size_t bound) {
            return static_cast<std::size_t>(random() % bound);
        };
        std::vector<Author> authors;
        for (int i = 0; i < 40; ++i) {
            const qint64 account = below(2) == 0 ? 0 : 1 + qint64(below(12));
            authors.push_back({QStringLiteral("Name %1").arg(i), QStringLiteral("m%1@x.org").arg(below(25)),
                               account, account == 0 ? QString() : QStringLiteral("login%1").arg(account),
                               false});
        }
        const auto randomKey = [&] {
            const QStringList keys = core::keysOf(authors[below(authors.size())], gitHub);
            return keys[static_cast<qsizetype>(below(static_cast<std::size_t>(keys.size())))];
        };
        for (int round = 0; round < 40; ++round) {
            std::vector<Decision> all;
            std::vector<People> states = {core::joinPeople(authors, gitHub, Identity::Account, all)};
            for (int step = 0; step < 12; ++step) {
                Decision decision;
                decision.kind = static_cast<Decision::Kind>(below(5));
                for (std::size_t subject = 0; subject < 1 + below(3); ++subject)
                    decision.subjects.push_back({randomKey(), QString()});
                all.push_back(decision);
                states.push_back(core::joinPeople(authors, gitHub, Identity::Account, all));
                holds(decision, authors, states.back());
            }
            for (std::size_t kept = all.size(); kept-- > 0;) {
                all.pop_back();
                QVERIFY(isSame(core::joinPeople(authors, gitHub, Identity::Account, all), states[kept]));
            }

            const std::vector<Author> reversed(authors.rbegin(), authors.rend());
            const std::vector<Decision> some =
                decisions(QStringLiteral("join %1 %2; split %3; join %1 %3; split %4 %2")
                              .arg(randomKey(), randomKey(), randomKey(), randomKey()));
            const People straight = core::joinPeople(authors, gitHub, Identity::Account, some);
            const People back = core::joinPeople(reversed, gitHub, Identity::Account, some);
            for (std::size_t a = 0; a < authors.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    QCOMPARE(straight.personOf[a] == straight.personOf[b],
                             back.personOf[authors.size() - 1 - a] == back.personOf[authors.size() - 1 - b]);
                }
            }
        }
    }

private:
    /// The persons that a key names: of a name at an address all who have it, of an address those whose name
    /// no split took away, of others those whom no split took away.
    static QSet<std::size_t> personsOf(const QString &key, const std::vector<Author> &authors,
                                       const People &people)
    {
        QSet<std::size_t> persons;
        for (std::size_t i = 0; i < authors.size(); ++i) {
            if (core::keysOf(authors[i], gitHub).contains(key) &&
                (key.endsWith(u'>') || !people.splitByName[i]) &&
                (key.endsWith(u'>') || key.startsWith(u"mail:") || !people.splitOff[i]))
                persons.insert(people.personOf[i]);
        }
        return persons;
    }

    static void holds(const Decision &decision, const std::vector<Author> &authors, const People &people)
    {
        QSet<std::size_t> persons;
        for (const Decision::Subject &subject : decision.subjects)
            persons |= personsOf(subject.key, authors, people);
        if (decision.kind == Decision::Kind::Join) {
            QVERIFY(persons.size() <= 1);
        } else if (decision.kind == Decision::Kind::Split) {
            const QString &only = decision.subjects.front().key;
            if (decision.subjects.size() > 1 || !only.startsWith(u"mail:"))
                return;
            QCOMPARE(persons.size(), 1);
            for (const std::size_t author : people.persons[*persons.begin()].authors)
                QCOMPARE(QString(QStringLiteral("mail:") + authors[author].email), only);
        } else {
            for (const std::size_t person : persons)
                QCOMPARE(people.persons[person].isMachine(), decision.kind != Decision::Kind::Human);
        }
    }
};

NEWFACES_TEST(tst_decisions, TestDecisions, QCoreApplication)
#include "tst_decisions.moc"
