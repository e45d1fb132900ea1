// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/authortraits.h"
#include "core/people/names.h"
#include "someone.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using core::Author;
using core::AuthorKind;
using core::MachineTable;
using support::gitHub;

namespace {

QByteArray tableFile()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/machines.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Author botAccount(const char *name, const char *email, const char *login)
{
    Author author = someone(name, email, 5, login);
    author.botAccount = true;
    return author;
}

/// "bot NAME", "agent NAME" or "human".
QString told(const Author &author)
{
    const core::AuthorTraits traits = core::traitsOf(author, gitHub);
    if (!traits.machine)
        return QStringLiteral("human");
    return (traits.kind() == AuthorKind::Agent ? QStringLiteral("agent ") : QStringLiteral("bot ")) +
           traits.machine->name;
}

} // namespace

class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// At run time, nobody could do anything about a table that cannot be read.
    void readsItsTable()
    {
        const std::optional<MachineTable> table = MachineTable::parse(tableFile());
        QVERIFY(table);
        QCOMPARE(table->machines().size(), std::size_t(45));
        QVERIFY(core::machineTable().machines() == table->machines());
    }

    void refusesOtherTables_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("cut off") << QByteArray("\n}\n") << QByteArray("\n");
        QTest::newRow("a class that is unknown") << QByteArray("\"agent\"") << QByteArray("\"spy\"");
        QTest::newRow("a list that is missing") << QByteArray("\"nobody\"") << QByteArray("\"noone\"");
        QTest::newRow("a member that is unknown")
            << QByteArray("\"shared\": {") << QByteArray("\"shared\": {\"x\": 1, ");
        QTest::newRow("a name that is empty") << QByteArray("\"Claude Code\"") << QByteArray("\"\"");
        QTest::newRow("a login of two") << QByteArray("\"snyk-bot\"") << QByteArray("\"weblate\"");
        QTest::newRow("a text instead of a list")
            << QByteArray("[\"noreply@anthropic.com\"]") << QByteArray("\"a\"");
    }

    void refusesOtherTables()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QByteArray json = tableFile();
        QVERIFY(json.contains(before));
        QVERIFY(!MachineTable::parse(json.replace(before, after)));
    }

    void knowsMachines_data()
    {
        QTest::addColumn<Author>("author");
        QTest::addColumn<QString>("machine");
        const auto is = [](const char *name, const Author &author, const char *machine) {
            QTest::newRow(name) << author << QString::fromUtf8(machine);
        };
        is("a human", someone("Ann", "ann@home.org", 1, "ann"), "human");
        is("a human called so", someone("Robot Abbott", "bot@home.org", 1, "abbott"), "human");
        is("humans called like agents", someone("Claude", "claude@home.org", 1, "claude-d"), "human");
        is("and like others", someone("Devin", "devin@home.org"), "human");
        is("the account's type", botAccount("Helper", "h@x.org", "Helper"), "bot helper");
        is("the login's end", someone("Dependabot", "d@x.org", 5, "Tidy[BOT]"), "bot tidy[bot]");
        is("the login's end in the address", someone("Tidy", "5+tidy[bot]@users.noreply.github.com"),
           "bot tidy[bot]");
        is("the name's end", someone("Release It[bot]", "r@x.org"), "bot release it[bot]");
        is("not the name's middle", someone("renovate[bot] (fork)", "r@x.org"), "human");
        is("the login before the name", someone("tidy[bot]", "t@x.org", 5, "sweep[bot]"), "bot sweep[bot]");
        is("the name before the table", someone("tidy[bot]", "noreply@anthropic.com"), "bot tidy[bot]");
        is("what the table calls the login's end", someone("x", "x@x.org", 5, "cursor[bot]"),
           "agent cursor[bot]");
        is("what the table calls the name's end", someone("claude[bot]", "x@x.org"), "agent claude");
        is("what the table calls the account's type", botAccount("Copilot", "c@x.org", "copilot"),
           "agent copilot-swe-agent[bot]");
        is("another form of it", someone("copilot-swe-agent[bot]", "x@x.org"),
           "agent copilot-swe-agent[bot]");
        is("a login of the table", someone("Someone", "w@x.org", 9, "Weblate"), "bot weblate");
        is("a login of the table in the address", someone("S", "9+weblate@users.noreply.github.com"),
           "bot weblate");
        is("an address of a name that the account gave up",
           someone("S", "9+weblate@users.noreply.github.com", 9, "sara"), "human");
        is("an e-mail of the table", someone("dependabot", " Support@Dependabot.com"), "bot dependabot[bot]");
        is("a name of the table", someone("GitHub Actions", "sue@x.org", 3, "sue"),
           "bot github-actions[bot]");
        is("in another letter case", someone("github Actions", "sue@x.org"), "human");
        is("the login before the e-mail", someone("x", "noreply@anthropic.com", 9, "weblate"), "bot weblate");
        is("the e-mail before the name", someone("Travis CI", "noreply@anthropic.com"), "agent claude");
        is("nobody's account", someone("GitHub", "noreply@github.com", 19864447, "web-flow"), "human");
        is("nobody's account of a bot", botAccount("Ann", "ann@localhost", "Invalid-Email-Address"), "human");
    }

    void knowsMachines()
    {
        QFETCH(const Author, author);
        QTEST(told(author), "machine");
    }

    void knowsPlaceholders_data()
    {
        QTest::addColumn<bool>("placeholder");
        const auto is = [](const char *email, bool placeholder) {
            QTest::newRow(email) << placeholder;
        };
        for (const char *email : {"",
                                  "ann",
                                  "ann@",
                                  "@ann",
                                  "@x.org",
                                  "devnull@localhost",
                                  "none@none",
                                  "jo@5f1e-uuid",
                                  "jo@box.(none)",
                                  "kim@kims.local",
                                  "kim@kims.localdomain",
                                  "kim@kims.localhost",
                                  "lee@laptop.invalid",
                                  "ria@broken@example",
                                  "you@example.com",
                                  "your@email.com",
                                  "noreply@github.com",
                                  "root@x.org",
                                  "nobody@x.org",
                                  "devnull@x.org",
                                  "none@x.org",
                                  "unknown@a.b.org"})
            is(email, true);
        for (const char *email :
             {"ann@x.org", "me@example.com", "noreply@x.org", "roots@x.org", "a.root@x.org", "ann@local.org",
              "ann@invalid.example", "ria@broken@example.org"})
            is(email, false);
    }

    void knowsPlaceholders()
    {
        QTEST(core::isPlaceholder(QString::fromLatin1(QTest::currentDataTag())), "placeholder");
    }

    void comparesNames_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto is = [](const char *name, const char16_t *a, const char16_t *b, bool same) {
            QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << same;
        };
        is("letter case", u"Anna Berg", u"ANNA berg", true);
        is("white space", u"  Anna \t Berg ", u"Anna\u00a0Berg", true);
        is("composed and decomposed", u"Jos\u00e9 N\u00fa\u00f1ez", u"JOSE\u0301 NU\u0301N\u0303EZ", true);
        is("a letter that becomes two", u"J\u00fcrgen Wei\u00df", u"J\u00dcRGEN WEISS", true);
        is("a letter that becomes two, in capitals", u"WEI\u1e9e", u"weiss", true);
        is("an i without a dot", u"Y\u0131ld\u0131z", u"Yildiz", false);
        is("an i with a dot", u"\u0130lhan", u"I\u0307lhan", true);
        is("an accent more", u"Zoe", u"Zo\u00eb", false);
        is("another letter", u"Anna", u"Anne", false);
    }

    void comparesNames()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(core::foldedName(a) == core::foldedName(b), "same");
    }
};

NEWFACES_TEST(tst_machines, TestMachines, QCoreApplication)
#include "tst_machines.moc"
