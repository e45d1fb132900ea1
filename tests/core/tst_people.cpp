// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/people.h"
#include "someone.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using core::Author;
using core::Identity;
using core::People;
using support::gitHub;

namespace {

/// Whom each author is, as letters: "AAB" says that the first two are one person.
QString letters(const People &people)
{
    QString text;
    for (const std::size_t person : people.personOf)
        text += QChar(u'A' + static_cast<char16_t>(person));
    return text;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QString>("byAccount");
        QTest::addColumn<QString>("byEmail");
        QTest::addColumn<QString>("byName");
        const auto is = [](const char *name, const std::vector<Author> &authors, const char *byAccount,
                           const char *byEmail, const char *byName) {
            QTest::newRow(name) << authors << QString::fromLatin1(byAccount) << QString::fromLatin1(byEmail)
                                << QString::fromLatin1(byName);
        };
        is("nobody", {}, "", "", "");
        is("one account, two e-mails",
           {someone("Ann", "ann@home.org", 1, "ann"), someone("Ann", "ann@work.org", 1, "ann")}, "AA", "AB",
           "AA");
        is("one e-mail, two names", {someone("Ann", "ann@home.org"), someone("Ann B.", "ann@home.org")}, "AA",
           "AA", "AB");
        is("e-mails without letter case", {someone("Ann", "Ann@Home.org"), someone("A", " ann@HOME.ORG")},
           "AA", "AA", "AB");
        is("names to the letter",
           {someone("Ann", "a@x.org"), someone("ann", "b@x.org"), someone("Ann ", "c@x.org")}, "ABC", "ABC",
           "ABC");
        is("names alone join nobody", {someone("Ann", "ann@home.org"), someone("Ann", "ann@work.org")}, "AB",
           "AB", "AA");
        is("an e-mail that was seen with the account",
           {someone("Ann", "ann@home.org"), someone("Ann", "ann@home.org", 1, "ann"),
            someone("Ann", "ann@work.org", 1, "ann")},
           "AAA", "AAB", "AAA");
        is("two accounts that share an e-mail",
           {someone("Ann", "ann@home.org", 1, "ann"), someone("Ann", "ann@home.org", 2, "ann-work"),
            someone("A. B.", "ann@work.org", 2, "ann-work")},
           "AAA", "AAB", "AAB");
        is("a chain that closes at its end",
           {someone("A", "a@x.org"), someone("B", "b@x.org", 2, "two"), someone("C", "c@x.org", 3, "three"),
            someone("D", "c@x.org", 2, "two"), someone("E", "a@x.org", 3, "three")},
           "AAAAA", "ABCCA", "ABCDE");
        is("a renamed account",
           {someone("Ann", "a@x.org", 1, "ann"), someone("Ann", "b@x.org", 1, "annette")}, "AA", "AB", "AA");
        is("a no-reply address with a number",
           {someone("Ann", "ann@home.org", 7, "ann"), someone("A", "7+ann@users.noreply.github.com")}, "AA",
           "AB", "AB");
        is("a no-reply address of an old name",
           {someone("Ann", "ann@home.org", 7, "annette"), someone("A", "7+ann@users.noreply.github.com")},
           "AA", "AB", "AB");
        is("a no-reply address without a number",
           {someone("Ann", "ann@home.org", 7, "Ann"), someone("A", "ANN@users.noreply.github.com")}, "AA",
           "AB", "AB");
        is("a no-reply address of somebody else",
           {someone("Ann", "ann@home.org", 7, "ann"), someone("A", "8+bob@users.noreply.github.com")}, "AB",
           "AB", "AB");
        is("an address that only looks like no-reply",
           {someone("Ann", "ann@home.org", 7, "ann"),
            someone("A", "ann@users.noreply.github.com.example.org")},
           "AB", "AB", "AB");
        is("a bot without an account",
           {someone("dependabot[bot]", "1+dependabot[bot]@users.noreply.github.com", 1, "dependabot[bot]"),
            someone("dependabot[bot]", "support@github.com")},
           "AA", "AA", "AA");
        is("without an e-mail, by name", {someone("Ann", ""), someone("Ann", ""), someone("Bob", "")}, "AAB",
           "AAB", "AAB");
        is("without an e-mail, not into one with it", {someone("Ann", ""), someone("Ann", "ann@home.org")},
           "AB", "AB", "AA");
        is("without an e-mail, by account", {someone("Ann", "", 1, "ann"), someone("A", "", 1, "ann")}, "AA",
           "AB", "AB");
        is("a name like a key", {someone("mail:ann@home.org", ""), someone("Ann", "ann@home.org")}, "AB",
           "AB", "AB");
        is("nameless", {someone("", ""), someone("", "a@x.org"), someone("", "")}, "ABA", "ABA", "AAA");
    }

    void joins()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QString, byAccount);
        QFETCH(const QString, byEmail);
        QFETCH(const QString, byName);
        QCOMPARE(letters(core::joinPeople(authors, gitHub, Identity::Account)), byAccount);
        QCOMPARE(letters(core::joinPeople(authors, gitHub, Identity::Email)), byEmail);
        QCOMPARE(letters(core::joinPeople(authors, gitHub, Identity::Name)), byName);
    }

    void doesNotDependOnTheOrder()
    {
        std::mt19937 random(42);
        const auto below = [&random](int bound) {
            return static_cast<int>(random() % static_cast<unsigned>(bound));
        };
        std::vector<Author> authors;
        for (int i = 0; i < 60; ++i) {
            const int account = below(40);
            authors.push_back({QStringLiteral("Name %1").arg(i),
                               below(6) == 0 ? QString() : QStringLiteral("mail%1@x.org").arg(below(40)),
                               below(2) == 0 ? 0 : account + 1, QString(), false});
            if (authors.back().accountId != 0)
                authors.back().login = QStringLiteral("login%1").arg(account);
        }
        const People before = core::joinPeople(authors, gitHub, Identity::Account);
        QVERIFY(before.persons.size() > 5 && before.persons.size() < authors.size());

        std::vector<std::size_t> order(authors.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(order, random);
            std::vector<Author> shuffled;
            shuffled.reserve(order.size());
            for (const std::size_t i : order)
                shuffled.push_back(authors[i]);
            const People after = core::joinPeople(shuffled, gitHub, Identity::Account);
            QCOMPARE(after.persons.size(), before.persons.size());
            for (std::size_t a = 0; a < order.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    QCOMPARE(after.personOf[a] == after.personOf[b],
                             before.personOf[order[a]] == before.personOf[order[b]]);
                }
            }
        }
    }

    void listsEachAuthorOnce()
    {
        const std::vector<Author> authors = {someone("Ann", "a@x.org", 1, "ann"), someone("Bob", "b@x.org"),
                                             someone("Ann", "c@x.org", 1, "ann")};
        const People people = core::joinPeople(authors, gitHub, Identity::Account);
        QCOMPARE(people.persons.size(), std::size_t(2));
        QCOMPARE(people.persons[0].authors, (std::vector<std::size_t>{0, 2}));
        QCOMPARE(people.persons[1].authors, (std::vector<std::size_t>{1}));
    }

    void countsAliases()
    {
        const People people = core::joinPeople({someone("Ann", "ann@home.org", 1, "ann"),
                                                someone("Ann", "ANN@home.org", 1, "ann"),
                                                someone("Ann", "ann@work.org", 1, "ann"),
                                                someone("Ann", "", 1, "ann"), someone("Bob", "bob@home.org")},
                                               gitHub, Identity::Account);
        QCOMPARE(people.persons[0].aliases, 1);
        QCOMPARE(people.persons[1].aliases, 0);
    }
};

NEWFACES_TEST(tst_people, TestPeople, QCoreApplication)
#include "tst_people.moc"
