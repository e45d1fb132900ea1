// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/peopleoptions.h"
#include "core/messages/describe.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::PeopleOptions;

namespace {

core::Result<PeopleOptions> parsedPeople(const QString &line)
{
    return cli::parsePeople(line.split(u' ', Qt::SkipEmptyParts), support::gitHub);
}

} // namespace

class TestPeopleOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists();
    void decides_data();
    void decides();
    void splitsByName();
    void choosesAnOrganisation();
    void listsDecisions();
    void undoes();
    void imports_data();
    void imports();
    void forgets();
    void refuses_data();
    void refuses();
};

void TestPeopleOptions::lists()
{
    const auto plain = parsedPeople(QStringLiteral("pallets"));
    QVERIFY(plain);
    QVERIFY(plain->action == PeopleOptions::Action::List);
    QCOMPARE(plain->lookup.toString(), QStringLiteral("pallets"));
    QVERIFY(!plain->suggested);
    QVERIFY(!plain->answer.rules.forks);
    QVERIFY(plain->answer.format == cli::AnswerOptions::Format::Table);

    const auto all = parsedPeople(QStringLiteral(
        "https://github.com/pallets/flask --suggested --forks --co-authors --format json --output a.json"));
    QVERIFY(all);
    QVERIFY(all->action == PeopleOptions::Action::List);
    QCOMPARE(all->lookup.toString(), QStringLiteral("pallets/flask"));
    QVERIFY(all->suggested);
    QVERIFY(all->answer.rules.forks);
    QVERIFY(all->answer.rules.coAuthors);
    QVERIFY(all->answer.format == cli::AnswerOptions::Format::Json);
    QCOMPARE(all->answer.output, QStringLiteral("a.json"));
}

void TestPeopleOptions::decides_data()
{
    QTest::addColumn<core::Decision::Kind>("kind");
    QTest::newRow("join") << core::Decision::Kind::Join;
    QTest::newRow("split") << core::Decision::Kind::Split;
    QTest::newRow("bot") << core::Decision::Kind::Bot;
    QTest::newRow("agent") << core::Decision::Kind::Agent;
    QTest::newRow("human") << core::Decision::Kind::Human;
    QTest::newRow("organisation") << core::Decision::Kind::Organisation;
}

void TestPeopleOptions::decides()
{
    QFETCH(const core::Decision::Kind, kind);
    const auto options = cli::parsePeople(
        {QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("pallets/flask"),
         QStringLiteral("Ann Miller"), QStringLiteral("ann@old.example"), QStringLiteral("--forks"),
         kind == core::Decision::Kind::Organisation ? QStringLiteral("--none") : QStringLiteral("--forks")},
        support::gitHub);
    QVERIFY(options);
    QVERIFY(options->action == PeopleOptions::Action::Decide);
    QVERIFY(options->kind == kind);
    QCOMPARE(options->lookup.owner, QStringLiteral("pallets"));
    QCOMPARE(options->words, (QStringList{QStringLiteral("Ann Miller"), QStringLiteral("ann@old.example")}));
    QVERIFY(options->answer.rules.forks);
}

void TestPeopleOptions::splitsByName()
{
    const auto some = cli::parsePeople({QStringLiteral("split"), QStringLiteral("pallets"),
                                        QStringLiteral("team@x.org"), QStringLiteral("--name"),
                                        QStringLiteral("Ann Miller"), QStringLiteral("--name=Ben")},
                                       support::gitHub);
    QVERIFY(some);
    QCOMPARE(some->words, QStringList{QStringLiteral("team@x.org")});
    QCOMPARE(some->names, (QStringList{QStringLiteral("Ann Miller"), QStringLiteral("Ben")}));
    QVERIFY(!some->byName);
    const auto each = parsedPeople(QStringLiteral("split pallets team@x.org --by-name"));
    QVERIFY(each);
    QVERIFY(each->byName);
}

/// The last day belongs to the time; what is stored is its end.
void TestPeopleOptions::choosesAnOrganisation()
{
    const auto acme = parsedPeople(
        QStringLiteral("organisation pallets ann @x.org --is Acme --from 2020-1-2 --until 2020-12-31"));
    QVERIFY(acme);
    QCOMPARE(acme->words, (QStringList{QStringLiteral("ann"), QStringLiteral("@x.org")}));
    QCOMPARE(acme->membership.organisation, QStringLiteral("Acme"));
    QVERIFY(acme->membership.from == core::parseInstant(u"2020-01-02T00:00:00Z"));
    QVERIFY(acme->membership.until == core::parseInstant(u"2021-01-01T00:00:00Z"));
    const auto none = parsedPeople(QStringLiteral("organisation pallets ann --none"));
    QVERIFY(none);
    QVERIFY(none->membership.organisation.isEmpty());
    QVERIFY(!none->membership.from && !none->membership.until);
    QCOMPARE(parsedPeople(QStringLiteral("pallets --organisation -"))->organisation, QStringLiteral("-"));
}

void TestPeopleOptions::listsDecisions()
{
    const auto all = parsedPeople(QStringLiteral("decisions"));
    QVERIFY(all);
    QVERIFY(all->action == PeopleOptions::Action::Decisions);
    QCOMPARE(all->lookup.owner, QString());
    QCOMPARE(parsedPeople(QStringLiteral("decisions pallets"))->lookup.owner, QStringLiteral("pallets"));
}

void TestPeopleOptions::undoes()
{
    const auto options = parsedPeople(QStringLiteral("undo 3"));
    QVERIFY(options);
    QVERIFY(options->action == PeopleOptions::Action::Undo);
    QCOMPARE(options->decision, qint64(3));
    const auto file = parsedPeople(QStringLiteral("undo pallets --file pallets/flask/.mailmap"));
    QVERIFY(file);
    QVERIFY(file->action == PeopleOptions::Action::Undo);
    QCOMPARE(file->lookup.owner, QStringLiteral("pallets"));
    QCOMPARE(file->file, QStringLiteral("pallets/flask/.mailmap"));
}

void TestPeopleOptions::imports_data()
{
    using Format = core::PeopleFile::Format;
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<Format>>("format");
    const auto is = [](const char *line, const char *path, std::optional<Format> format = std::nullopt) {
        QTest::newRow(line) << QString::fromUtf8(path) << format;
    };
    is("import pallets .mailmap", ".mailmap");
    is("import pallets -", "-");
    is("import pallets a.txt --format mailmap", "a.txt", Format::Mailmap);
    is("import pallets a.txt --format gitdm", "a.txt", Format::Gitdm);
    is("import --format sortinghat pallets a.txt", "a.txt", Format::SortingHat);
}

void TestPeopleOptions::imports()
{
    const auto options = parsedPeople(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(options, options ? "" : qPrintable(core::inEnglish(options.error())));
    QVERIFY(options->action == PeopleOptions::Action::Import);
    QCOMPARE(options->lookup.owner, QStringLiteral("pallets"));
    QTEST(options->import.path, "path");
    QTEST(options->import.format, "format");
    QVERIFY(options->import.mayBeStream);
}

void TestPeopleOptions::forgets()
{
    const auto one = parsedPeople(QStringLiteral("forget pallets/flask ann --yes"));
    QVERIFY(one);
    QVERIFY(one->action == PeopleOptions::Action::Forget);
    QCOMPARE(one->lookup.toString(), QStringLiteral("pallets/flask"));
    QCOMPARE(one->words, QStringList{QStringLiteral("ann")});
    QVERIFY(one->yes);
    // All addresses count.
    QVERIFY(one->answer.rules.forks && one->answer.rules.coAuthors);
    QVERIFY(!parsedPeople(QStringLiteral("forget pallets ann"))->yes);
    const auto all = parsedPeople(QStringLiteral("forgotten"));
    QVERIFY(all->action == PeopleOptions::Action::Forgotten);
    QCOMPARE(all->forgotten, 0);
    QCOMPARE(parsedPeople(QStringLiteral("forgotten --remove 3"))->forgotten, 3);
}

void TestPeopleOptions::refuses_data()
{
    QTest::addColumn<QString>("part");
    const auto is = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromUtf8(part);
    };
    is("", "name of a GitHub user");
    is("join", "name of a GitHub user");
    is("pallets ann", "start with join, split, bot, agent, human or organisation");
    is("no_such_name", "no_such_name");
    is("join pallets", "Say who to join. “newfaces people pallets” lists the IDs.");
    is("bot pallets/flask", "Say who to mark as a bot. “newfaces people pallets/flask” lists");
    is("agent pallets", "Say who to mark as an agent");
    is("join pallets a b --by-name", "can only be used to split an address");
    is("pallets --name Ann", "can only be used to split an address");
    is("split pallets a b --by-name", "give one address");
    is("split pallets a --by-name --name Ann", "--name and --by-name cannot be used together");
    is("human pallets", "Say who to mark as a human");
    is("decisions pallets redis", "takes one owner");
    is("decisions no_such_name", "no_such_name");
    is("undo", "number of the decision to undo");
    is("undo 1 2", "takes one number");
    is("undo pallets", "“pallets” is not the number");
    is("undo 0", "“0” is not the number");
    is("undo --file a", "name of a GitHub user");
    is("undo pallets flask --file a", "takes one owner");
    is("pallets --file a", "--file can only be used to undo");
    is("import", "name of a GitHub user");
    is("import pallets", "Give one file to import");
    is("import pallets a b", "Give one file to import");
    is("import pallets a --format csv", "--format must be mailmap, gitdm or sortinghat, not “csv”");
    is("import pallets a --output b", "--output can only be used to list people");
    is("pallets --format gitdm", "--format must be table, csv or json, not “gitdm”");
    is("pallets --format xml", "--format must be table, csv or json");
    is("pallets --bots", "bots");
    is("join pallets a b --suggested", "--suggested can only be used to list people");
    is("split pallets a b --output f", "--output can only be used to list people");
    is("decisions --format csv", "--format can only be used to list people");
    is("mailmap", "Give the name of");
    is("mailmap pallets redis", "takes one owner");
    is("mailmap pallets --format csv", "--format can only be used to list people");
    is("forget", "name of a GitHub user");
    is("forget pallets", "Give the one person to forget. “newfaces people pallets” lists the IDs.");
    is("forget pallets ann bo", "Give the one person to forget.");
    is("forget pallets ann --forks", "--forks can only be used to list people");
    is("forgotten pallets", "takes no arguments");
    is("forgotten --remove x", "“x” is not the number of a forgotten person");
    is("forgotten --remove 0", "“0” is not the number of a forgotten person");
    is("forgotten --yes", "--yes can only be used to forget");
    is("forget pallets ann --remove 1", "--remove can only be used with newfaces people forgotten");
    is("pallets --yes", "--yes can only be used to forget");
    is("undo 1 --forks", "--forks can only be used to list people");
    is("organisation pallets --is Acme", "Say who to put into an organisation");
    is("organisation pallets ann", "Give the organisation: newfaces people organisation OWNER ID --is NAME");
    is("organisation pallets ann --is Acme --none", "--is and --none cannot be used together");
    is("organisation pallets ann --is=", "--is needs a value");
    is("organisation pallets ann --is Acme --from 2020",
       "--from must be a day such as 2024-05-31, not “2020”");
    is("organisation pallets ann --is Acme --until 2020-02-30", "--until must be a day");
    is("organisation pallets ann --none --output f", "--output can only be used to list people");
    is("bot pallets ann --is Acme", "--is can only be used with newfaces people organisation");
    is("pallets --until 2020-01-01", "--until can only be used with newfaces people organisation");
    is("join pallets a b --organisation Acme", "--organisation can only be used to list people");
    is("pallets --organisation Acme --suggested", "--organisation and --suggested cannot be used together");
}

void TestPeopleOptions::refuses()
{
    QFETCH(const QString, part);
    const auto options = parsedPeople(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!options);
    QVERIFY(options.error().kind == core::Error::Kind::Usage);
    QVERIFY2(inEnglish(options.error()).contains(part), qPrintable(inEnglish(options.error())));
}

NEWFACES_TEST(tst_peopleoptions, TestPeopleOptions, QCoreApplication)
#include "tst_peopleoptions.moc"
