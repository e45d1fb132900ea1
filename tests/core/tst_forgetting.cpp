// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/forgetting.h"
#include "core/people/keys.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <random>

using core::Author;
using core::Decision;
using core::Identity;
using support::gitHub;

Q_DECLARE_METATYPE(std::vector<core::Author>)
Q_DECLARE_METATYPE(std::vector<core::Decision>)
Q_DECLARE_METATYPE(core::Author)

namespace {

const QString host = QStringLiteral("github.com");

core::CountedPeople countedOf(const std::vector<Author> &authors, const std::vector<Decision> &decisions = {})
{
    HistoryMaker maker;
    for (const Author &author : authors)
        maker.add("flask", author, "2020-01-05");
    core::History history = maker.made();
    history.decisions = decisions;
    return core::countedPeople(history, {});
}

/// How many there are of each kind.
struct Census
{
    std::size_t humans = 0;
    std::size_t machines = 0;
    std::size_t forgotten = 0;

    bool operator==(const Census &) const = default;
};

Census censusOf(const core::People &people)
{
    Census census;
    for (const core::Person &person : people.persons)
        ++(person.isForgotten() ? census.forgotten : person.isMachine() ? census.machines : census.humans);
    return census;
}

/// "a; b"
QStringList listed(const char *texts)
{
    return QString::fromLatin1(texts).split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

QSet<QString> set(const char *texts)
{
    const QStringList all = listed(texts);
    return {all.cbegin(), all.cend()};
}

QStringList sorted(const QSet<QString> &keys)
{
    QStringList list(keys.cbegin(), keys.cend());
    list.sort();
    return list;
}

/// The authors as they are stored once the person whom an author belongs to is forgotten.
std::vector<Author> without(const std::vector<Author> &authors, std::size_t author, qint64 mark)
{
    const core::CountedPeople counted = countedOf(authors);
    const QSet<QString> keys = core::keysToForget(counted, counted.people.personOf[author], host);
    const auto has = [&keys](const QString &key) {
        return keys.contains(key);
    };
    std::vector<Author> rest;
    for (const Author &one : authors) {
        const QStringList own = core::recognisedBy(one, host);
        const bool isForgotten = std::ranges::any_of(own, has);
        rest.push_back(isForgotten ? core::withoutForgotten(one, host, mark, has) : one);
    }
    return rest;
}

/// Every kind of author once or more, each different.
std::vector<Author> someAuthors(std::mt19937 &random)
{
    static const std::vector<const char *> names = {"Ann", "Bo", "Cy", "Ann Ray", "tidy[bot]", "Travis CI"};
    static const std::vector<const char *> emails = {"ann@x.org",
                                                     "bo@x.org",
                                                     "cy@x.org",
                                                     "devnull@localhost",
                                                     "",
                                                     "7+ann@users.noreply.github.com",
                                                     "bo@users.noreply.github.com"};
    static const std::vector<std::pair<qint64, const char *>> accounts = {
        {0, ""}, {-1, ""}, {7, "ann"}, {8, "bo"}, {9, "cy"}};
    std::vector<Author> authors;
    for (int i = 0; i < 12; ++i) {
        const auto [id, login] = accounts[random() % accounts.size()];
        const Author one =
            someone(names[random() % names.size()], emails[random() % emails.size()], id, login);
        if (std::ranges::find(authors, one) == authors.end())
            authors.push_back(one);
    }
    return authors;
}

Decision splitOf(const char *key)
{
    return {0, Decision::Kind::Split, {{QString::fromLatin1(key), {}}}, {}};
}

} // namespace

class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNoNewcomers_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::newRow("by account") << Identity::Account;
        QTest::newRow("by e-mail") << Identity::Email;
        QTest::newRow("by name") << Identity::Name;
    }

    /// The answer is that of a history without them, but for their number.
    void areNoNewcomers()
    {
        QFETCH(const Identity, identity);
        HistoryMaker maker;
        maker.add("flask", "ann", "2020-02-05").add("flask", someone("", ""), "2020-03-05");
        maker.add("click", "tidy[bot]-", "2020-03-05");
        const core::Contributions expected =
            core::contributions(maker.made(), {.scope = core::Scope::Owner, .identity = identity});
        QCOMPARE(expected.notes.forgotten, 0);
        maker.add("flask", Author::forgotten(7), "2020-01-05")
            .add("click", Author::forgotten(7), "2020-04-05");
        maker.add("flask", Author::forgotten(8), "2020-05-05");
        core::Contributions answer =
            core::contributions(maker.made(), {.scope = core::Scope::Owner, .identity = identity});
        QCOMPARE(answer.notes.forgotten, 2);
        answer.notes.forgotten = 0;
        answer.repositories = expected.repositories;
        QVERIFY(answer == expected);
        QCOMPARE(core::contributions(maker.made(), {.bots = true, .agents = true}).notes.forgotten, 2);
    }

    void onlyThoseThatCountAreCounted()
    {
        HistoryMaker maker;
        maker.add("flask", "ann", "2020-02-05").fork("copy");
        maker.add("copy", Author::forgotten(7), "2020-01-05");
        QCOMPARE(core::contributions(maker.made(), {}).notes.forgotten, 0);
        QCOMPARE(core::contributions(maker.made(), {.forks = true}).notes.forgotten, 1);
    }

    /// A co-author who is the forgotten author adds nothing, and one of a forgotten author counts.
    void coAuthors()
    {
        HistoryMaker maker;
        maker.add("flask", Author::forgotten(7), "2020-01-05");
        core::RepositoryHistory &flask = maker.repository("flask");
        flask.coAuthors = {{0, static_cast<std::uint32_t>(maker.indexOf(Author::forgotten(7)))},
                           {0, static_cast<std::uint32_t>(maker.indexOf(author(QStringLiteral("ann"))))}};
        flask.areCoAuthorsRead = true;
        const core::Contributions answer = core::contributions(maker.made(), {.coAuthors = true});
        QCOMPARE(answer.newcomers.size(), std::size_t(1));
        QCOMPARE(answer.newcomers[0].login, QStringLiteral("ann"));
        QCOMPARE(answer.notes.forgotten, 1);
    }

    void noListNamesThem()
    {
        HistoryMaker maker;
        maker.add("flask", someone("", ""), "2020-02-05").add("flask", "ann", "2020-02-05");
        const core::WhoIsWho before = core::whoIsWho(maker.made(), {});
        maker.add("flask", Author::forgotten(7), "2020-01-05")
            .add("flask", Author::forgotten(8), "2020-01-05");
        core::WhoIsWho after = core::whoIsWho(maker.made(), {});
        QCOMPARE(after.forgotten, 2);
        after.forgotten = 0;
        QVERIFY(after == before);
    }

    /// Also not about somebody without a name.
    void noDecisionNamesThem()
    {
        for (const char *key : {"name: <>", "names:", "mail:", "name:"}) {
            const Decision bot{0, Decision::Kind::Bot, {{QString::fromLatin1(key), {}}}, {}};
            QCOMPARE(
                censusOf(
                    countedOf({Author::forgotten(7), someone("Ann", "ann@x.org", 1, "ann")}, {bot}).people),
                (Census{.humans = 1, .forgotten = 1}));
        }
    }

    void nobodyIsLost()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            std::vector<Author> authors = someAuthors(random);
            const Census before = censusOf(countedOf(authors).people);
            QCOMPARE(before.humans + before.machines + before.forgotten,
                     countedOf(authors).people.persons.size());
            Census expected = before;
            for (qint64 mark = 2; expected.humans > 0; ++mark) {
                const core::CountedPeople counted = countedOf(authors);
                std::size_t human = 0;
                while (counted.people.persons[counted.people.personOf[human]].kind != core::AuthorKind::Human)
                    ++human;
                authors = without(authors, human, mark);
                --expected.humans;
                ++expected.forgotten;
                QVERIFY2(censusOf(countedOf(authors).people) == expected,
                         qPrintable(QStringLiteral("round %1, person %2").arg(round).arg(mark)));
            }
        }
    }

    void keys_data()
    {
        QTest::addColumn<std::vector<Author>>("authors"); // the first is forgotten
        QTest::addColumn<std::vector<Decision>>("decisions");
        QTest::addColumn<QStringList>("keys");
        const auto is = [](const char *name, const std::vector<Author> &authors,
                           const std::vector<Decision> &decisions, const char *keys) {
            QTest::newRow(name) << authors << decisions << listed(keys);
        };
        is("an e-mail", {someone("Ann", "Ann@X.org ")}, {}, "mail:ann@x.org; name:ann <ann@x.org>");
        is("an account", {someone("Ann", "", 7, "Ann")}, {},
           "github.com account:7; github.com login:ann; mail:ann@users.noreply.github.com; name:ann <>; "
           "numbered:7@users.noreply.github.com");
        is("several addresses",
           {someone("Ann", "ann@x.org"), someone("A", "ann@x.org", 7, ""), someone("Ann", "b@x.org", 7, "")},
           {},
           "github.com account:7; mail:ann@x.org; mail:b@x.org; name:a <ann@x.org>; name:ann <ann@x.org>; "
           "name:ann <b@x.org>; numbered:7@users.noreply.github.com");
        is("a placeholder", {someone("Ann", "none@none"), someone("Bo", "none@none")}, {},
           "name:ann <none@none>");
        is("a login in an address", {someone("Ann", "ann@users.noreply.github.com")}, {},
           "github.com login:ann; mail:ann@users.noreply.github.com; name:ann "
           "<ann@users.noreply.github.com>");
        is("one of the names at an address",
           {someone("Ann", "team@x.org", 7, "ann"), someone("Bo", "team@x.org")},
           {splitOf("names:team@x.org")}, "name:ann <team@x.org>");
        is("the rest of an address", {someone("Ann", "team@x.org"), someone("Bo", "team@x.org")},
           {splitOf("name:bo <team@x.org>")}, "name:ann <team@x.org>");
        is("an address that was split off",
           {someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 7, "ann")},
           {splitOf("mail:a@x.org")}, "mail:a@x.org; name:ann <a@x.org>");
        is("nobody's account", {someone("Ann", "ann@x.org", 5, "web-flow")}, {},
           "mail:ann@x.org; name:ann <ann@x.org>");
    }

    void keys()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const std::vector<Decision>, decisions);
        const core::CountedPeople counted = countedOf(authors, decisions);
        QTEST(sorted(core::keysToForget(counted, counted.people.personOf[0], host)), "keys");
    }

    void links_data()
    {
        QTest::addColumn<std::vector<Author>>("stored");
        QTest::addColumn<std::vector<Decision>>("decisions");
        QTest::addColumn<QStringList>("added");
        const auto is = [](const char *name, const std::vector<Author> &stored, const char *added,
                           const std::vector<Decision> &decisions = {}) {
            QTest::newRow(name) << stored << decisions << listed(added);
        };
        is("nothing", {someone("Ann", "mail@x.org", 7, "ann"), someone("Bo", "bo@x.org", 8, "bo")}, "");
        is("an address of the account", {someone("Ann", "a2@x.org", 7, "ann")}, "mail:a2@x.org");
        is("of its address", {someone("Ann", "7+old@users.noreply.github.com")},
           "mail:7+old@users.noreply.github.com");
        is("not one that others have",
           {someone("Ann", "a2@x.org", 7, "ann"), someone("Bo", "a2@x.org", 8, "bo")}, "");
        is("not one that others' addresses contain",
           {someone("Ann", "9+bo@users.noreply.github.com", 7, "ann")}, "");
        is("not a placeholder", {someone("Ann", "a@localhost", 7, "ann")}, "");
        is("not one that was split", {someone("Ann", "a2@x.org", 7, "ann")}, "", {splitOf("names:a2@x.org")});
        is("not one of a machine", {someone("tidy[bot]", "a2@x.org", 7, "ann")}, "");
        is("an account of the address", {someone("Ann", "mail@x.org", 8, "ann2")},
           "github.com account:8; mail:other@x.org; numbered:8@users.noreply.github.com");
        is("and its address",
           {someone("Ann", "mail@x.org", 8, "ann2"), someone("Ann", "a3@x.org", 8, "ann2")},
           "github.com account:8; mail:a3@x.org; mail:other@x.org; numbered:8@users.noreply.github.com");
        is("not one of several",
           {someone("Ann", "mail@x.org", 8, "ann2"), someone("Bo", "mail@x.org", 9, "bo")}, "");
        is("an address that the host linked", {someone("Ann", "linked@x.org", -1)}, "mail:linked@x.org");
    }

    void links()
    {
        QFETCH(const std::vector<Author>, stored);
        QFETCH(const std::vector<Decision>, decisions);
        QFETCH(QStringList, added);
        const QSet<QString> before =
            set("github.com account:7; numbered:7@users.noreply.github.com; mail:mail@x.org");
        QSet<QString> keys = before;
        std::vector<core::StoredAuthor> authors;
        authors.reserve(stored.size());
        for (const Author &author : stored)
            authors.push_back({0, author, {host}});
        const std::vector<core::LinkedAddress> addresses = {{host, QStringLiteral("linked@x.org"), 7},
                                                            {host, QStringLiteral("other@x.org"), 8}};
        core::addLinkedKeys(keys, authors, addresses, decisions, gitHub);
        added.append(QStringLiteral("mail:linked@x.org"));
        added.removeDuplicates();
        added.sort();
        QCOMPARE(sorted(keys - before), added);
    }

    /// An account of another host is another one.
    void hostsDiffer()
    {
        QSet<QString> keys = set("github.com account:7");
        core::addLinkedKeys(keys,
                            std::vector<core::StoredAuthor>{
                                {0, someone("Ann", "a@x.org", 7, "ann"), {QStringLiteral("git.corp")}}},
                            {}, {}, gitHub);
        QCOMPARE(sorted(keys), listed("github.com account:7"));
    }

    void subjects_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("recognised");
        const auto is = [](const char *key, const char *recognised) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(recognised);
        };
        is("account:7", "github.com account:7");
        is("login:ann", "github.com login:ann");
        is("mail:ann@x.org", "mail:ann@x.org");
        is("names:ann@x.org", "mail:ann@x.org");
        is("name:ann <ann@x.org>", "name:ann <ann@x.org>");
        is("name:Ann", "name:ann <>");
        is("machine:lint[bot]", "machine:lint[bot]");
    }

    void subjects()
    {
        QFETCH(const QString, key);
        QTEST(core::recognisedSubject(key, host), "recognised");
    }

    void machines_data()
    {
        QTest::addColumn<Author>("author");
        QTest::addColumn<Author>("rest");
        const Author forgotten = Author::forgotten(9);
        QTest::newRow("a human") << someone("Ann", "ann@x.org") << forgotten;
        QTest::newRow("by its name") << someone("tidy[bot]", "ann@x.org") << someone("tidy[bot]", "");
        QTest::newRow("by its name, with the account")
            << someone("tidy[bot]", "ann@x.org", 7, "ann") << someone("tidy[bot]", "");
        QTest::newRow("by its login")
            << someone("Ann", "ann@x.org", 5, "tidy[bot]") << someone("tidy[bot]", "", 5, "tidy[bot]");
        QTest::newRow("by a known name") << someone("Travis CI", "ann@x.org") << someone("Travis CI", "");
        QTest::newRow("that the user says is none") << someone("lint[bot]", "ann@x.org") << forgotten;
    }

    void machines()
    {
        QFETCH(const Author, author);
        const QSet<QString> keys = set("mail:ann@x.org; github.com account:7; machine:lint[bot]");
        QTEST(core::withoutForgotten(author, host, 9,
                                     [&keys](const QString &key) { return keys.contains(key); }),
              "rest");
    }
};

NEWFACES_TEST(tst_forgetting, TestForgetting, QCoreApplication)
#include "tst_forgetting.moc"
