// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/folder.h"
#include "pairedtwin.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using core::Contributions;
using core::Rules;
using engine::Reading;
using engine::Source;
using pairs::ann;
using pairs::annAtHome;
using pairs::ben;
using pairs::cy;
using pairs::dee;
using pairs::machine;
using pairs::PairedTwin;
using pairs::PairReader;
using pairs::Someone;
using pairs::Written;

namespace {

/// Ann's third address, which only later commits have.
constexpr Someone annAtWork{"Ann R.", "ann.ray@work.example", "ann"};

const std::vector<Written> commits = {
    {"2020-01-05", ann, {ben}},
    {"2020-02-05", ben, {annAtHome, machine}},
    {"2020-03-05", annAtHome, {cy}},
    {"2020-04-05", cy, {dee, ann}},
};

const std::vector<Written> later = {
    {"2020-05-05", ann, {annAtHome, dee}},
    {"2020-06-05", annAtWork, {ben}},
    {"2020-07-05", dee, {annAtWork}},
};

const Rules rules = {.scope = core::Scope::Owner, .coAuthors = true};

QStringList namesIn(const Contributions &answer)
{
    QStringList names;
    for (const core::Newcomer &one : answer.newcomers)
        names << one.name;
    names.sort();
    return names;
}

/// The files in a folder and below that name Ann.
QStringList filesNaming(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("Ann"))
            found << file.fileName();
    }
    return found;
}

QStringList foldersIn(const QString &folder, const QString &names)
{
    QStringList found;
    QDirIterator folders(folder, {names}, QDir::Dirs, QDirIterator::Subdirectories);
    while (folders.hasNext())
        found << folders.next();
    return found;
}

const QStringList others = {QStringLiteral("Ben"), QStringLiteral("Cy"), QStringLiteral("Dee")};

} // namespace

/// Somebody who was forgotten does not come back, whatever is read.
class TestForgottenPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackByNoSource_data();
    void comesBackByNoSource();
    void comesBackWithoutAccountsByAnAddressThatWasUnknown();
    void otherProgramsSeeIt();
    void clonesAreRemoved();
    void reportsWhatStays();
};

void TestForgottenPeople::comesBackByNoSource_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<Source>("next");
    const std::vector<std::pair<const char *, Source>> sources = {
        {"REST", Source::Rest}, {"GraphQL", Source::GraphQl}, {"git", Source::Git}};
    for (const auto &[name, source] : sources) {
        for (const auto &[nextName, next] : sources)
            QTest::addRow("%s, then %s", name, nextName) << source << next;
    }
}

void TestForgottenPeople::comesBackByNoSource()
{
    QFETCH(const Source, source);
    QFETCH(const Source, next);
    PairedTwin twin(commits);
    PairReader reader(twin, source);
    const Contributions before = reader.ask(rules);
    QVERIFY(namesIn(before).contains(QStringLiteral("Ann")) ||
            namesIn(before).contains(QStringLiteral("Ann Ray")));

    const core::WhoIsWho people = reader.people(rules);
    const core::PersonReport person = core::personNamed(people, QStringLiteral("ann")).value();
    const core::Forgetting forgotten = reader.engine().forget({acme, {}}, person.key).result().value();
    QVERIFY(forgotten.isClean());
    QCOMPARE(filesNaming(reader.dataFolder()), QStringList());
    QCOMPARE(filesNaming(reader.cacheFolder()), QStringList());

    const auto check = [&](Reading reading, const QStringList &expected) {
        for (const core::Identity identity :
             {core::Identity::Account, core::Identity::Email, core::Identity::Name}) {
            Rules asked = rules;
            asked.identity = identity;
            const Contributions answer = reader.ask(asked, reading);
            QCOMPARE(namesIn(answer), expected);
            QCOMPARE(answer.notes.forgotten, 1);
            QVERIFY(answer.complete);
            QCOMPARE(answer.notes.accountsNotAsked, 0);
            reading = Reading::Stored;
        }
    };
    check(Reading::Stored, others);
    reader.use(next);
    check(Reading::Refresh, others);
    check(Reading::Full, others);
    twin.push(later);
    check(Reading::Refresh, others);
    check(Reading::Full, others);
    const std::vector<core::ForgottenPerson> list = reader.engine().forgotten().result().value();
    QCOMPARE(list.size(), std::size_t(1));
}

/// The limit of what can be recognised: git alone tells no accounts.
void TestForgottenPeople::comesBackWithoutAccountsByAnAddressThatWasUnknown()
{
    PairedTwin twin(commits);
    PairReader reader(twin, Source::Git, {});
    reader.ask(rules);
    const core::PersonReport person =
        core::personNamed(reader.people(rules), QStringLiteral("ann@example.org")).value();
    QVERIFY(reader.engine().forget({acme, {}}, person.key).result().has_value());
    QStringList expected = others + QStringList(QStringLiteral("Ann"));
    expected.sort();
    QCOMPARE(namesIn(reader.ask(rules)), expected);
}

void TestForgottenPeople::otherProgramsSeeIt()
{
    const PairedTwin twin(commits);
    PairReader reader(twin, Source::Rest);
    reader.ask(rules);
    engine::Engine other(engine::Settings{.api = twin.github.api(), .dataFolder = reader.dataFolder()});
    engine::Question question;
    question.lookup = {acme, {}};
    question.rules = rules;
    question.reading = Reading::Stored;
    QCOMPARE(other.contributors(question).result().value().notes.forgotten, 0);
    const QByteArray version = other.storedVersion();
    const core::PersonReport person = core::personNamed(reader.people(rules), QStringLiteral("ann")).value();
    QVERIFY(reader.engine().forget({acme, {}}, person.key).result().has_value());
    QVERIFY(other.storedVersion() != version);
    QCOMPARE(other.contributors(question).result().value().notes.forgotten, 1);
    QCOMPARE(other.removeForgotten(2).result().error().kind, core::Error::Kind::NotFound);
    QVERIFY(other.removeForgotten(1).result().has_value());
    QVERIFY(reader.engine().forgotten().result().value().empty());
    const Contributions again = reader.ask(rules, Reading::Full);
    QVERIFY(namesIn(again) != others);
    QCOMPARE(again.notes.forgotten, 0);
}

void TestForgottenPeople::clonesAreRemoved()
{
    const PairedTwin twin(commits);
    PairReader reader(twin, Source::Git);
    reader.ask(rules);
    QVERIFY(reader.engine().dataSizes().result().value().cache > 0);
    const core::PersonReport person = core::personNamed(reader.people(rules), QStringLiteral("ann")).value();
    QVERIFY(reader.engine().forget({acme, {}}, person.key).result().has_value());
    QCOMPARE(reader.engine().dataSizes().result().value().cache, 0);
}

void TestForgottenPeople::reportsWhatStays()
{
    const PairedTwin twin(commits);
    PairReader reader(twin, Source::Git);
    reader.ask(rules);
    const QStringList clones = foldersIn(reader.cacheFolder(), QStringLiteral("*.git"));
    QCOMPARE(clones.size(), 1);
    const auto lock = git::FolderLock::take(clones.front(), {});
    QVERIFY(lock);
    const core::PersonReport person = core::personNamed(reader.people(rules), QStringLiteral("ann")).value();
    const core::Forgetting forgotten = reader.engine().forget({acme, {}}, person.key).result().value();
    QVERIFY(forgotten.isDatabaseClean);
    QVERIFY(!forgotten.isClean());
    QCOMPARE(forgotten.foldersLeft, clones);
}

NEWFACES_TEST(tst_forgottenpeople, TestForgottenPeople, QCoreApplication)
#include "tst_forgottenpeople.moc"
