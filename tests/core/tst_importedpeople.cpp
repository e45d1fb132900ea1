// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/files/peoplefile.h"
#include "core/people/mailmap.h"
#include "core/people/people.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <random>

using core::Author;
using core::Decision;
using core::Identity;
using core::People;
using support::gitHub;

namespace {

/// The decisions of a .mailmap, as they are stored.
std::vector<Decision> imported(const QByteArray &mailmap)
{
    std::vector<Decision> decisions = core::parseMailmap(mailmap).decisions;
    for (Decision &decision : decisions)
        decision.file = QStringLiteral(".mailmap");
    return decisions;
}

People peopleBy(const std::vector<Author> &authors, const std::vector<Decision> &decisions)
{
    return core::joinPeople(authors, gitHub, Identity::Account, decisions);
}

/// Whom each author is, as letters: "AAB" says that the first two are one person.
QString lettersOf(const People &people)
{
    QString text;
    for (const std::size_t person : people.personOf)
        text += QChar(u'A' + static_cast<char16_t>(person));
    return text;
}

Decision byHand(Decision::Kind kind, const QStringList &keys)
{
    Decision decision;
    decision.kind = kind;
    for (const QString &key : keys)
        decision.subjects.push_back({key, key});
    return decision;
}

core::History historyOf(const std::vector<Author> &authors)
{
    HistoryMaker maker;
    for (std::size_t i = 0; i < authors.size(); ++i)
        maker.add("flask", authors[i],
                  qPrintable(QStringLiteral("2020-%1-10").arg(i % 12 + 1, 2, 10, QChar(u'0'))));
    return maker.made();
}

} // namespace

/// Who is who, with decisions from files.
class TestImportedPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesAFile_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QByteArray>("mailmap");
        QTest::addColumn<QString>("people");
        const auto is = [](const char *name, const std::vector<Author> &authors, const char *mailmap,
                           const char *people) {
            QTest::newRow(name) << authors << QByteArray(mailmap) << QString::fromLatin1(people);
        };
        const std::vector<Author> shared = {someone("Joe", "joe@x.org"), someone("Jane", "jane@x.org"),
                                            someone("Joe", "bugs@x.org"), someone("jane", "BUGS@x.org"),
                                            someone("Max", "bugs@x.org")};
        is("no file", shared, "", "ABCCC");
        is("two who share an address, and a third", shared,
           "Joe <joe@x.org> Joe <bugs@x.org>\nJane <jane@x.org> Jane <bugs@x.org>\n", "ABABC");
        is("one has all of it", shared, "Joe <joe@x.org> <bugs@x.org>\n", "ABAAA");
        is("one has what is left of it", shared,
           "Joe <joe@x.org> <bugs@x.org>\nJane <jane@x.org> Jane <bugs@x.org>\n", "ABABA");
        is("a chain", shared, "A <joe@x.org> <jane@x.org>\nB <jane@x.org> <bugs@x.org>\n", "AAAAA");
        is("people of one proper address", shared,
           "Joe <bugs@x.org> Joe <bugs@x.org>\nJ <bugs@x.org> Jane <bugs@x.org>\n", "ABCDE");
        is("nobody who is known", shared, "Z <z@x.org> <y@x.org>\nZ <z@x.org> Z <bugs@x.org>\n", "ABCCC");
        const std::vector<Author> account = {someone("Ann", "a@x.org", 7, "ann"),
                                             someone("Ann", "b@x.org", 7, "ann"), someone("Ann", "c@x.org"),
                                             someone("Bob", "b@x.org")};
        is("an account is joined as a whole", account, "Ann <c@x.org> <a@x.org>\n", "AAAA");
        is("a name leaves an account", account, "Bob <bob@x.org> Bob <b@x.org>\n", "AABC");
        const std::vector<Author> placeholder = {someone("Ann", "root@localhost"),
                                                 someone("Bob", "root@localhost"), someone("Ann", "a@x.org"),
                                                 someone("Bo", "b@x.org")};
        is("names at a placeholder", placeholder,
           "Ann <a@x.org> Ann <root@localhost>\nBob <root@localhost> <b@x.org>\n", "ABAB");
        is("a whole placeholder, as the file says", placeholder, "Ann <a@x.org> <root@localhost>\n", "AAAB");
    }

    void appliesAFile()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QByteArray, mailmap);
        QTEST(lettersOf(peopleBy(authors, imported(mailmap))), "people");
    }

    void whatIsDecidedByHandWins()
    {
        const std::vector<Author> authors = {someone("A", "a@x.org"), someone("B", "b@x.org"),
                                             someone("C", "c@x.org")};
        const std::vector<Decision> file = imported("A <a@x.org> <b@x.org>\nA <a@x.org> <c@x.org>\n");
        std::vector<Decision> before = file;
        before.insert(before.begin(), byHand(Decision::Kind::Split, {QStringLiteral("mail:b@x.org")}));
        std::vector<Decision> after = file;
        after.push_back(byHand(Decision::Kind::Split, {QStringLiteral("mail:b@x.org")}));
        QCOMPARE(lettersOf(peopleBy(authors, file)), QStringLiteral("AAA"));
        // Whenever it was decided, because a file can be imported again.
        QCOMPARE(lettersOf(peopleBy(authors, before)), QStringLiteral("ABA"));
        QCOMPARE(lettersOf(peopleBy(authors, after)), QStringLiteral("ABA"));

        Decision bot = byHand(Decision::Kind::Bot, {QStringLiteral("mail:c@x.org")});
        bot.file = QStringLiteral("people.json");
        const Decision human = byHand(Decision::Kind::Human, {QStringLiteral("mail:c@x.org")});
        QVERIFY(peopleBy(authors, {bot}).persons[2].isMachine());
        QVERIFY(!peopleBy(authors, {bot, human}).persons[2].isMachine());
        QVERIFY(!peopleBy(authors, {human, bot}).persons[2].isMachine());
    }

    void aFileHoldsNobodyApart()
    {
        const std::vector<Author> authors = {someone("Ann", "a@x.org", 7, "ann"),
                                             someone("Ann", "b@x.org", 7, "ann")};
        const std::vector<Decision> file = imported("Ann <c@x.org> Ann <b@x.org>\n");
        const People people = peopleBy(authors, file);
        QCOMPARE(lettersOf(people), QStringLiteral("AB"));
        QVERIFY(people.apart.empty());
    }

    /// Whoever imports what was exported gets the same people.
    void mailmapMakesTheSamePeople_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 200; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void mailmapMakesTheSamePeople()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        const auto below = [&random](unsigned most) {
            return static_cast<int>(random() % most);
        };
        std::vector<Author> authors;
        for (int i = 0; i < 14; ++i) {
            static constexpr std::array domains = {"x.org", "y.org", "localhost"};
            const QString name = QStringLiteral("Name %1").arg(below(7));
            const QString domain = QString::fromLatin1(domains[static_cast<std::size_t>(below(3))]);
            Author one{name, QStringLiteral("m%1@%2").arg(below(3)).arg(domain), 0, {}, false};
            // An account belongs to one person, and so to one name.
            if (domain == u"y.org") {
                one.email = name.right(1) + one.email;
                one.accountId = name.right(1).toInt() + 1;
                one.login = QStringLiteral("login%1").arg(one.accountId);
            }
            authors.push_back(one);
        }
        core::History history = historyOf(authors);
        for (int i = 0; i < 4; ++i) {
            const core::WhoIsWho known = core::whoIsWho(history, {});
            const auto someId = [&] {
                return known.people[static_cast<std::size_t>(below(unsigned(known.people.size())))].id;
            };
            const QString address = QStringLiteral("m%1@x.org").arg(below(3));
            const core::Result<Decision> decision =
                i < 2 ? core::splitByName(known, address, {QStringLiteral("Name %1").arg(below(7))})
                      : core::decide(known, Decision::Kind::Join, {someId(), someId()});
            if (decision)
                history.decisions.push_back(*decision);
        }
        const QByteArray mailmap = core::mailmap(core::whoIsWho(history, {}));
        const QString expected = lettersOf(peopleBy(history.authors, history.decisions));
        const QString found = lettersOf(peopleBy(history.authors, imported(mailmap)));
        QByteArray why = mailmap;
        for (std::size_t i = 0; found != expected && i < history.authors.size(); ++i) {
            const auto place = static_cast<qsizetype>(i);
            why += expected.mid(place, 1).toLatin1() + found.mid(place, 1).toLatin1() + ' ' +
                   history.authors[i].name.toLatin1() + " <" + history.authors[i].email.toLatin1() + ">\n";
        }
        QVERIFY2(found == expected, why.constData());
    }
};

NEWFACES_TEST(tst_importedpeople, TestImportedPeople, QCoreApplication)
#include "tst_importedpeople.moc"
