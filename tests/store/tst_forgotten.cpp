// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/people/forgetting.h"
#include "core/people/whoiswho.h"
#include "store/database/statement.h"
#include "store/database/traces.h"
#include "store/database/transaction.h"
#include "store/forgotten.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

using core::Author;
using core::Decision;
using storefixture::at;
using storefixture::crawlOf;
using storefixture::dump;
using storefixture::historyOf;
using storefixture::list;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::ownerLookup;
using storefixture::sha;
using storefixture::TemporaryStore;
using storefixture::valueOf;

Q_DECLARE_METATYPE(std::vector<core::Author>)
Q_DECLARE_METATYPE(core::Author)

namespace {

const QString one = QStringLiteral("one");

Author someone(const char *name, const char *email, qint64 id = 0, const char *login = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(email), id, QString::fromUtf8(login), false};
}

/// What tests look for in files.
const Author annLee = someone("Ann Lee-Quux", "ann.quux@example.org", 4711, "annquux");
const Author bob = someone("Bob", "bob@example.org", 12, "bob");

core::Forge forge()
{
    core::Forge forge;
    forge.noReplyHosts = {QStringLiteral("users.noreply.github.com")};
    return forge;
}

store::ForgetRequest requestOf(const QString &key, qint64 mark = 99)
{
    return {.lookup = ownerLookup(),
            .key = key,
            .forge = forge(),
            .now = at(5000),
            .mark = mark,
            .secret = QByteArray(32, 's')};
}

/// A repository in which each author has a commit, and the last one the next author as a co-author.
void read(OpenStore &store, const std::vector<Author> &authors, const QString &repository = one,
          const QString &owner = QStringLiteral("own"))
{
    const qint64 row = list(store, owner, {listed(repository == one ? 1 : 2, repository)});
    std::vector<core::ListedCommit> commits;
    for (std::size_t i = 0; i < authors.size(); ++i) {
        core::ListedCommit commit;
        commit.sha = sha(static_cast<int>(i));
        commit.author = authors[i];
        commit.authoredAt = commit.committedAt = at(100'000 + static_cast<qint64>(i));
        commit.coAuthors = {authors[(i + 1) % authors.size()]};
        commit.coAuthors.front().accountId = Author::notAsked;
        commit.coAuthors.front().login.clear();
        commits.push_back(commit);
    }
    valueOf(store.crawls.begin(row, crawlOf(0, 1)));
    valueOf(store.crawls.addPage(row, 1, commits));
    valueOf(store.crawls.finish(row));
    valueOf(store.lookups.record({owner, {}}, at(200'000)));
    valueOf(store::Forgotten(store.connection).sweep()); // as at the end of each reading
}

QString keyOf(OpenStore &store, const QString &word)
{
    core::History history = historyOf(store, QStringLiteral("own"));
    history.forge = forge();
    return valueOf(core::personNamed(core::whoIsWho(history, {.coAuthors = true}), word)).key;
}

core::Forgetting forget(OpenStore &store, const QString &word, qint64 mark = 99)
{
    return valueOf(store::Forgotten(store.connection).forget(requestOf(keyOf(store, word), mark)));
}

/// The people whom everyone sees, "forgotten: N" last.
QStringList peopleOf(OpenStore &store)
{
    core::History history = valueOf(store.histories.find(ownerLookup(), store::Detail::CoAuthors)).value();
    history.forge = forge();
    const core::WhoIsWho people = core::whoIsWho(history, {.coAuthors = true});
    QStringList ids;
    for (const core::PersonReport &person : people.people)
        ids << person.id;
    if (people.forgotten > 0)
        ids << QStringLiteral("forgotten: %1").arg(people.forgotten);
    return ids;
}

/// The files in the folder that have one of these texts.
QStringList filesWith(const QString &folder, const QList<QByteArray> &texts)
{
    QStringList found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll().toLower();
        for (const QByteArray &text : texts) {
            if (content.contains(text.toLower()))
                found << info.fileName() + u' ' + QString::fromUtf8(text);
        }
    }
    return found;
}

const QList<QByteArray> annsTexts = {"ann lee", "quux"};

Decision decisionAbout(Decision::Kind kind, const QStringList &keys)
{
    Decision decision{0, kind, {}, at(10)};
    for (const QString &key : keys)
        decision.subjects.push_back({key, QStringLiteral("label of ") + key, {}});
    return decision;
}

} // namespace

class TestForgotten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsForgotten_data();
    void whoIsForgotten();
    void alsoWhereRepositoriesAreLeftOut();
    void nothingIsLeftInTheFiles();
    void readersDelayTheCleaning();
    void copiesAreReplaced();
    void nobodyElseChanges();
    void refuses();
    void decisionsLoseThem_data();
    void decisionsLoseThem();
    void machinesThatAreTheirs();
    void labelsLoseThem_data();
    void labelsLoseThem();
    void labelsInFilesLoseThem();
    void newDecisionsDoNotNameThem();
    void otherOwnersAndHosts();
    void loginsCountInEveryOrder_data();
    void loginsCountInEveryOrder();
    void addressesWithTheNumberGo();
    void addressesOfOthersStay();
    void handlesAndProfilesGo();
    void profilesGoByFormerHandles();
    void crawlsInProgress();
    void anEarlierExportDoesNotBringThemBack();
    void anotherDatabaseImportsThem();
    void linksThatAccountsTell();
    void canBeRemovedFromTheList();
};

void TestForgotten::whoIsForgotten_data()
{
    QTest::addColumn<std::vector<Author>>("authors");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Author>("later");
    QTest::addColumn<QStringList>("people");
    const auto is = [](const char *name, const std::vector<Author> &authors, const char *word,
                       const Author &later, const QStringList &people) {
        QTest::newRow(name) << authors << QString::fromLatin1(word) << later
                            << people + QStringList(QStringLiteral("forgotten: 1"));
    };
    const QStringList onlyBob = {QStringLiteral("bob")};
    is("by the account", {annLee, bob}, "annquux", annLee, onlyBob);
    is("with another address", {annLee, bob}, "annquux", someone("A", "new.quux@x.org", 4711, "quux2"),
       onlyBob);
    is("with an address that has the number", {annLee, bob}, "annquux",
       someone("A", "4711+quux2@users.noreply.github.com", Author::notAsked), onlyBob);
    is("by git", {annLee, bob}, "annquux", someone("Ann Lee-Quux", "ANN.quux@example.org", Author::notAsked),
       onlyBob);
    is("by the e-mail alone", {someone("Ann", "ann.quux@example.org"), bob}, "ann.quux@example.org", annLee,
       onlyBob);
    is("by a name at a placeholder", {someone("Ann Quux", "none@none"), someone("Bob", "none@none")},
       "Ann Quux", someone("ann  QUUX", "none@none"), {QStringLiteral("Bob")});
    is("with several addresses", {annLee, someone("Ann", "a2.quux@x.org", 4711, "annquux"), bob}, "annquux",
       someone("Quux", "a2.quux@x.org", Author::notAsked), onlyBob);
    is("without a name", {someone("", ""), bob}, "(nameless)", someone("", ""), onlyBob);
}

/// Also when they come back, as an author or as a co-author.
void TestForgotten::whoIsForgotten()
{
    QFETCH(std::vector<Author>, authors);
    QFETCH(const QString, word);
    QFETCH(const Author, later);
    TemporaryStore store;
    read(store, authors);
    forget(store, word);
    QTEST(peopleOf(store), "people");
    read(store, authors);
    QTEST(peopleOf(store), "people");
    authors.push_back(later);
    read(store, authors);
    QTEST(peopleOf(store), "people");
    VERIFY_OK(store::prepare(store.path));
    QCOMPARE(filesWith(store.folder.path(), {"quux"}), QStringList());
}

void TestForgotten::alsoWhereRepositoriesAreLeftOut()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    const QString key = keyOf(store, QStringLiteral("annquux"));
    VERIFY_OK(store.decisions.add(
        ownerLookup(), decisionAbout(Decision::Kind::LeaveOut, {QStringLiteral("repository:one")})));
    VERIFY_OK(store::Forgotten(store.connection).forget(requestOf(key)));
    VERIFY_OK(store::prepare(store.path));
    QCOMPARE(filesWith(store.folder.path(), {"quux"}), QStringList());
    QCOMPARE(valueOf(store.decisions.of(ownerLookup())).size(), std::size_t(1));
}

void TestForgotten::nothingIsLeftInTheFiles()
{
    TemporaryStore store;
    read(store, {annLee, bob, someone("tidy[bot]", "ann.quux@example.org")});
    VERIFY_OK(store.decisions.add(ownerLookup(),
                                  decisionAbout(Decision::Kind::Human, {QStringLiteral("login:annquux")})));
    VERIFY_OK(store.identities.recordAccounts(
        {},
        std::vector<store::EmailAccount>{{QStringLiteral("old.quux@x.org"), 4711, QStringLiteral("annquux")}},
        at(4)));
    VERIFY_OK(store.identities.recordTexts({}, {{QStringLiteral("annquux"), {QStringLiteral("quuxonx")}}}));
    QVERIFY(!filesWith(store.folder.path(), annsTexts).isEmpty());
    const core::Forgetting forgotten = forget(store, QStringLiteral("annquux"));
    QCOMPARE(forgotten.number, 1);
    QCOMPARE(forgotten.commits, 2); // one of them as a co-author
    QCOMPARE(forgotten.decisions, 1);
    QVERIFY(forgotten.isClean());
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
    QVERIFY(!store::hasTraces(store.path));
    QCOMPARE(peopleOf(store), (QStringList{QStringLiteral("bob"), QStringLiteral("tidy[bot]"),
                                           QStringLiteral("forgotten: 1")}));
    QCOMPARE(valueOf(store::Forgotten(store.connection).all()),
             (std::vector<core::ForgottenPerson>{{1, at(5000)}}));
}

void TestForgotten::readersDelayTheCleaning()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    const QString key = keyOf(store, QStringLiteral("annquux"));
    {
        OpenStore reader(store.path);
        // Not to wait for it.
        VERIFY_OK(store::execute(store.connection, QStringLiteral("PRAGMA busy_timeout = 0")));
        const store::Transaction reading(reader.connection, store::Transaction::Kind::Read);
        QVERIFY(reading.hasBegun());
        valueOf(reader.histories.find(ownerLookup()));
        QVERIFY(!valueOf(store::Forgotten(store.connection).forget(requestOf(key))).isClean());
    }
    QVERIFY(store::hasTraces(store.path));
    VERIFY_OK(store::prepare(store.path));
    QVERIFY(!store::hasTraces(store.path));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

void TestForgotten::copiesAreReplaced()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    for (const char *copy : {".backup-20200101T000000000Z-v5", ".damaged-20200101T000000000Z", ".unfinished"})
        QVERIFY(QFile::copy(store.path, store.path + QLatin1String(copy)));
    QFile other(store.folder.filePath(QStringLiteral("mine.sqlite")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(forget(store, QStringLiteral("annquux")).copies, 3);
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
    const QStringList left = QDir(store.folder.path()).entryList(QDir::Files);
    QCOMPARE(left.filter(QStringLiteral(".backup-")).size(), 1);
    QVERIFY(left.contains(QStringLiteral("mine.sqlite")));
}

void TestForgotten::nobodyElseChanges()
{
    TemporaryStore store;
    const Author ann2 = someone("Ann Lee-Quux", "other@example.org", 13, "other"); // a namesake
    read(store, {annLee, bob, ann2, someone("Dot", "dot@example.org", Author::notAsked)});
    const core::Rules rules{.scope = core::Scope::Owner, .coAuthors = true};
    const auto answer = [&] {
        return core::contributions(
            valueOf(store.histories.find(ownerLookup(), store::Detail::CoAuthors)).value(), rules);
    };
    core::Contributions before = answer();
    forget(store, QStringLiteral("annquux"));
    const core::Contributions after = answer();
    QCOMPARE(after.notes.forgotten, 1);
    QCOMPARE(after.repositories, before.repositories);
    std::erase_if(before.newcomers,
                  [](const core::Newcomer &newcomer) { return newcomer.login == u"annquux"; });
    QCOMPARE(after.newcomers, before.newcomers);
}

void TestForgotten::refuses()
{
    TemporaryStore store;
    read(store, {annLee, bob, someone("tidy[bot]", "t@example.org")});
    const QStringList before = dump(store.path);
    const auto kindOf = [&store](const store::ForgetRequest &request) {
        const auto forgotten = store::Forgotten(store.connection).forget(request);
        return forgotten ? core::Error::Kind::Cancelled : forgotten.error().kind;
    };
    QVERIFY(kindOf(requestOf(QStringLiteral("machine:tidy[bot]"))) == core::Error::Kind::Usage);
    QVERIFY(kindOf(requestOf(QStringLiteral("login:nobody"))) == core::Error::Kind::NotFound);
    store::ForgetRequest unread = requestOf(keyOf(store, QStringLiteral("bob")));
    unread.lookup.owner = QStringLiteral("unread");
    QVERIFY(kindOf(unread) == core::Error::Kind::NotFound);
    VERIFY_OK(store.decisions.add(ownerLookup(),
                                  decisionAbout(Decision::Kind::Bot, {QStringLiteral("account:12")})));
    QVERIFY(kindOf(requestOf(QStringLiteral("account:12"))) == core::Error::Kind::Usage);
    VERIFY_OK(store.decisions.undo(1));
    QVERIFY(valueOf(store::Forgotten(store.connection).all()).empty());
    QCOMPARE(dump(store.path).filter(QStringLiteral("author|")), before.filter(QStringLiteral("author|")));
}

void TestForgotten::decisionsLoseThem_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("left");
    const auto is = [](const char *name, Decision::Kind kind, const char *keys, const char *left) {
        const auto listOf = [](const char *text) {
            return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << static_cast<int>(kind) << listOf(keys) << listOf(left);
    };
    is("a mark", Decision::Kind::Human, "account:4711", "");
    is("a mark of several", Decision::Kind::Human, "account:4711, account:12", "account:12");
    is("a split of two", Decision::Kind::Split, "account:4711, account:12", "");
    is("a split of three", Decision::Kind::Split, "account:4711, account:12, mail:dot@example.org",
       "account:12, mail:dot@example.org");
    is("an address", Decision::Kind::Human, "mail:ann.quux@example.org", "");
    is("a name at the address", Decision::Kind::Human, "name:ann lee-quux <ann.quux@example.org>", "");
    is("every name at the address", Decision::Kind::Human, "names:ann.quux@example.org", "");
    is("a login", Decision::Kind::Human, "login:annquux", "");
    is("somebody else", Decision::Kind::Human, "account:12", "account:12");
    is("a machine", Decision::Kind::Human, "machine:tidy[bot]", "machine:tidy[bot]");
}

/// Undone decisions, too; and an import of the decision adds nothing.
void TestForgotten::decisionsLoseThem()
{
    QFETCH(const int, kind);
    QFETCH(const QStringList, keys);
    QFETCH(const QStringList, left);
    for (const bool isUndone : {false, true}) {
        TemporaryStore store;
        read(store, {annLee, bob, someone("Dot", "dot@example.org")});
        Decision decision = decisionAbout(static_cast<Decision::Kind>(kind), keys);
        decision.subjects.back().otherwise = QStringLiteral("mail:ann.quux@example.org");
        VERIFY_OK(store.decisions.add(ownerLookup(), decision));
        const QString file = store.folder.filePath(QStringLiteral("export.json"));
        VERIFY_OK(store.archive.exportTo(file, {}, at(300'000)));
        if (isUndone)
            VERIFY_OK(store.decisions.undo(1));
        forget(store, QStringLiteral("annquux"));
        const auto keysLeft = [&store] {
            QStringList found;
            for (const QString &row : dump(store.path).filter(QStringLiteral("decision_subject|"))) {
                found << QString::fromUtf8(
                    QByteArray::fromPercentEncoding(row.section(u'|', 3, 3).toLatin1()));
                found << row.section(u'|', 5, 5);
            }
            found.removeAll(QString());
            return found;
        };
        QCOMPARE(keysLeft(), left);
        if (!isUndone) {
            VERIFY_OK(store.archive.importFrom(file, at(300'000)));
            QCOMPARE(keysLeft(), left);
        }
    }
}

/// A bot that the user says is a person.
void TestForgotten::machinesThatAreTheirs()
{
    TemporaryStore store;
    read(store, {someone("quux[bot]", "quux@example.org"), bob});
    const Decision isHuman = decisionAbout(Decision::Kind::Human, {QStringLiteral("machine:quux[bot]")});
    VERIFY_OK(store.decisions.add(ownerLookup(), isHuman));
    const QString file = store.folder.filePath(QStringLiteral("export.json"));
    VERIFY_OK(store.archive.exportTo(file, {}, at(300'000)));
    forget(store, QStringLiteral("quux@example.org"));
    QCOMPARE(dump(store.path).filter(QStringLiteral("decision_subject|")), QStringList());
    VERIFY_OK(store.archive.importFrom(file, at(300'000)));
    QCOMPARE(dump(store.path).filter(QStringLiteral("decision_subject|")), QStringList());
    QVERIFY(QFile::remove(file));
    QCOMPARE(filesWith(store.folder.path(), {"quux"}), QStringList());
}

void TestForgotten::labelsLoseThem_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("left");
    const auto is = [](const char *name, const char *key, const char *label, const char *left) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(label)
                            << QString::fromLatin1(left);
    };
    is("their login", "account:12", "annquux", "account:12");
    is("their login in other letters", "account:12", "AnnQuux", "account:12");
    is("their address", "account:12", "Ann.Quux@example.org", "account:12");
    is("their name", "account:12", "Ann Lee-Quux", "account:12");
    is("their name in other letters", "account:12", "ANN  lee-quux", "account:12");
    is("their name at another address", "mail:dot@example.org", "Ann Lee-Quux <dot@example.org>",
       "dot@example.org");
    is("another name at their address", "mail:dot@example.org", "Dot <ann.quux@example.org>",
       "dot@example.org");
    is("of a name at an address", "name:dot <dot@example.org>", "annquux", "dot <dot@example.org>");
    is("of a login", "login:dot", "annquux", "dot");
    is("somebody else's name", "account:12", "Bob", "Bob");
    is("somebody else's name and address", "mail:dot@example.org", "Dot <dot@example.org>",
       "Dot <dot@example.org>");
}

/// Whoever the subject is may have been called as they are, for example while they were joined.
void TestForgotten::labelsLoseThem()
{
    QFETCH(const QString, key);
    QFETCH(const QString, label);
    TemporaryStore store;
    read(store, {annLee, bob, someone("Dot", "dot@example.org")});
    Decision decision{0, Decision::Kind::Human, {}, at(10)};
    decision.subjects = {{key, label, QStringLiteral("mail:dot@example.org")}};
    VERIFY_OK(store.decisions.add(ownerLookup(), decision));
    forget(store, QStringLiteral("annquux"));
    const std::vector<Decision> left = valueOf(store.decisions.of(ownerLookup()));
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().subjects.size(), std::size_t(1));
    QCOMPARE(left.front().subjects.front().key, key);
    QCOMPARE(left.front().subjects.front().otherwise, QStringLiteral("mail:dot@example.org"));
    QTEST(left.front().subjects.front().label, "left");
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

/// Their name is not known any more, but the file names them.
void TestForgotten::labelsInFilesLoseThem()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    Decision join{0, Decision::Kind::Join, {}, at(10)};
    join.subjects = {
        {QStringLiteral("mail:ann.quux@example.org"), QStringLiteral("Ann Lee-Quux <ann.quux@example.org>")},
        {QStringLiteral("mail:a2@example.org"), QStringLiteral("Ann  lee-quux <a2@example.org>")},
        {QStringLiteral("name:b <b@example.org>"), QStringLiteral("annquux")},
        {QStringLiteral("mail:bob@example.org"), QStringLiteral("Bob <bob@example.org>")}};
    forget(store, QStringLiteral("annquux"));
    VERIFY_OK(store.decisions.replace(ownerLookup(), QStringLiteral(".mailmap"), std::vector{join}, at(20)));
    const std::vector<Decision> stored = valueOf(store.decisions.of(ownerLookup()));
    QCOMPARE(stored.size(), std::size_t(1));
    QStringList labels;
    for (const Decision::Subject &subject : stored.front().subjects)
        labels << subject.label;
    QCOMPARE(labels, (QStringList{QStringLiteral("a2@example.org"), QStringLiteral("b <b@example.org>"),
                                  QStringLiteral("Bob <bob@example.org>")}));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

/// As from a window that still shows them.
void TestForgotten::newDecisionsDoNotNameThem()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    forget(store, QStringLiteral("annquux"));
    const auto refused = store.decisions.add(
        ownerLookup(), decisionAbout(Decision::Kind::Bot, {QStringLiteral("account:4711")}));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::NotFound);
    QVERIFY(!store.decisions.add(
        ownerLookup(),
        decisionAbout(Decision::Kind::Join, {QStringLiteral("account:4711"), QStringLiteral("account:12")})));
    QCOMPARE(dump(store.path).filter(QStringLiteral("decision_subject|")), QStringList());

    Decision marked = decisionAbout(Decision::Kind::Bot, {QStringLiteral("account:4711"), //
                                                          QStringLiteral("account:12")});
    marked.subjects.back().otherwise = QStringLiteral("mail:ann.quux@example.org");
    const Decision kept = valueOf(store.decisions.add(ownerLookup(), marked));
    QCOMPARE(kept.subjects.size(), std::size_t(1));
    QCOMPARE(kept.subjects.front().key, QStringLiteral("account:12"));
    QVERIFY(valueOf(store.decisions.of(ownerLookup())) == std::vector{kept});
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

/// The account of another host with the same number is not theirs.
void TestForgotten::otherOwnersAndHosts()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    read(store, {someone("Ann at work", "work.quux@x.org", 4711, "annquux"), bob}, QStringLiteral("two"),
         QStringLiteral("firm"));
    store.lookups.record({QStringLiteral("far"), {}, QStringLiteral("git.corp")}, at(200'000)).value();
    const auto far =
        valueOf(store.crawls.recordListing({QStringLiteral("far"), {}, QStringLiteral("git.corp")},
                                           std::vector{listed(3, QStringLiteral("three"))}));
    const core::CommitLog log{{someone("Someone", "s@corp.example", 4711, "s"), annLee},
                              {{sha(1), 0, at(1), at(1)}, {sha(2), 1, at(2), at(2)}}};
    VERIFY_OK(store.crawls.importLog(far.front().id, log, {sha(1), {}, {}, {}}));
    forget(store, QStringLiteral("annquux"));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
    const QStringList authors = dump(store.path).filter(QStringLiteral("author|"));
    QCOMPARE(authors.filter(QStringLiteral("Someone")).size(), 1);
    QCOMPARE(authors.filter(QStringLiteral("|-99|")).size(), 1);
    // And the account is theirs where it was forgotten only.
    VERIFY_OK(store.crawls.importLog(far.front().id, log, {sha(1), {}, {}, {}}));
    QCOMPARE(dump(store.path).filter(QStringLiteral("Someone")).size(), 1);
}

void TestForgotten::loginsCountInEveryOrder_data()
{
    QTest::addColumn<std::vector<Author>>("authors");
    const Author numbered = someone("Ann at work", "work.quux@x.org", 4711, "quux2");
    const Author byLogin = someone("Ann in an import", "import.quux@x.org", 0, "quux2");
    QTest::newRow("the login first") << std::vector{byLogin, numbered};
    QTest::newRow("the number first") << std::vector{numbered, byLogin};
}

/// Another login of the same account, by which alone another author is known.
void TestForgotten::loginsCountInEveryOrder()
{
    QFETCH(const std::vector<Author>, authors);
    TemporaryStore store;
    read(store, {annLee, bob});
    const qint64 row = list(store, QStringLiteral("firm"), {listed(2, QStringLiteral("two"))});
    const core::CommitLog log{authors, {{sha(1), 0, at(1), at(1)}, {sha(2), 1, at(2), at(2)}}};
    VERIFY_OK(store.crawls.importLog(row, log, {sha(1), {}, {}, {}}));
    forget(store, QStringLiteral("annquux"));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

/// An address that contains the number of their account, for which the host named no account.
void TestForgotten::addressesWithTheNumberGo()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    const std::vector<store::EmailAccount> accounts = {
        {QStringLiteral("4711+quux2@users.noreply.github.com"), 0, {}}};
    VERIFY_OK(store.identities.recordAccounts({}, accounts, at(4)));
    forget(store, QStringLiteral("annquux"));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
    VERIFY_OK(store.identities.recordAccounts({}, accounts, at(5)));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

/// An address that was theirs, too, counts only for authors without an account.
void TestForgotten::addressesOfOthersStay()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    forget(store, QStringLiteral("annquux"));
    const auto record = [&store](qint64 account, const char *login) {
        VERIFY_OK(store.identities.recordAccounts({},
                                                  std::vector<store::EmailAccount>{{
                                                      QStringLiteral("team@x.org"),
                                                      account,
                                                      QString::fromLatin1(login),
                                                  }},
                                                  at(4)));
    };
    record(4711, "annquux");
    QCOMPARE(dump(store.path).filter(QStringLiteral("email_account|")), QStringList());
    record(0, "");
    QCOMPARE(dump(store.path).filter(QStringLiteral("email_account|")), QStringList());
    record(12, "bob");
    QCOMPARE(dump(store.path).filter(QStringLiteral("email_account|")).size(), 1);
}

void TestForgotten::handlesAndProfilesGo()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    const auto others = [](const QString &name) -> core::HandlesByNetwork {
        return {{core::Network::Bluesky, name + QStringLiteral(".bsky.social")},
                {core::Network::Mastodon, QString(u'@' + name + QStringLiteral("@mastodon.social"))}};
    };
    VERIFY_OK(store.identities.recordTexts(
        {}, {{QStringLiteral("annquux"),
              {.xHandle = QStringLiteral("annonx"), .otherHandles = others(QStringLiteral("annonx"))}},
             {QStringLiteral("bob"),
              {.xHandle = QStringLiteral("bobonx"), .otherHandles = others(QStringLiteral("bobonx"))}}}));
    for (const char *handle : {"annonx", "bobonx", "@annonx.bsky.social", "@bobonx.bsky.social",
                               "@annonx@mastodon.social", "@bobonx@mastodon.social"}) {
        core::ProfileRecord record;
        record.asked = core::parseHandle(QString::fromLatin1(handle)).value();
        record.state = core::ProfileState::Found;
        record.profile = core::Profile{.handle = record.asked, .name = QString::fromLatin1(handle)};
        const qint64 number = valueOf(store.profiles.record(record)).number;
        const char letter = handle[handle[0] == '@' ? 1 : 0];
        const QString digest(64, QLatin1Char(letter));
        VERIFY_OK(store.pictures.add(number, {QByteArray(10, letter), {digest, {}, at(7), {}, 1, 1}}));
    }
    QCOMPARE(forget(store, QStringLiteral("annquux")).profiles, 3);
    QCOMPARE(filesWith(store.folder.path(), {"annonx", "aaaaaaaaaa"}), QStringList());
    QVERIFY(!filesWith(store.folder.path(), {"bobonx", "bbbbbbbbbb"}).isEmpty());
    VERIFY_OK(store.identities.recordTexts(
        {}, {{QStringLiteral("AnnQuux"), {QStringLiteral("annonx"), QStringLiteral("annonx Ltd")}}}));
    QCOMPARE(dump(store.path).filter(QStringLiteral("annonx")), QStringList());
}

/// Their account still lists the handle that the profile had before, as it does for a profile that is Bob's.
void TestForgotten::profilesGoByFormerHandles()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    VERIFY_OK(store.identities.recordTexts({}, {{QStringLiteral("annquux"), {QStringLiteral("AnnOnX")}},
                                                {QStringLiteral("bob"), {QStringLiteral("bobonx")}}}));
    for (const auto &[id, handle] : std::vector<std::pair<const char *, const char *>>{
             {"77", "annonx"}, {"77", "annlater"}, {"88", "annonx"}, {"88", "BobOnX"}}) {
        core::ProfileRecord record;
        record.asked = core::parseHandle(QString::fromLatin1(handle)).value();
        record.state = core::ProfileState::Found;
        record.profile = core::Profile{.handle = record.asked, .id = QString::fromLatin1(id)};
        VERIFY_OK(store.profiles.record(record));
    }
    QCOMPARE(forget(store, QStringLiteral("annquux")).profiles, 1);
    QCOMPARE(filesWith(store.folder.path(), {"annlater"}), QStringList());
    QCOMPARE(filesWith(store.folder.path(), {"annonx"}), QStringList());
    QVERIFY(!filesWith(store.folder.path(), {"bobonx"}).isEmpty());
}

void TestForgotten::crawlsInProgress()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    const qint64 row = list(store, QStringLiteral("own"), {listed(1, one)});
    core::ListedCommit commit;
    commit.sha = sha(50);
    commit.author = annLee;
    commit.coAuthors = {annLee};
    VERIFY_OK(store.crawls.begin(row, crawlOf(9, 2)));
    VERIFY_OK(store.crawls.addPage(row, 1, std::vector{commit}));
    forget(store, QStringLiteral("annquux"));
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
    VERIFY_OK(store.crawls.addPage(row, 2, std::vector{commit}));
    VERIFY_OK(store.crawls.finish(row));
    QCOMPARE(peopleOf(store), QStringList{QStringLiteral("forgotten: 1")});
}

void TestForgotten::anEarlierExportDoesNotBringThemBack()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    VERIFY_OK(store.identities.recordAccounts(
        {},
        std::vector<store::EmailAccount>{{QStringLiteral("old.quux@x.org"), 4711, QStringLiteral("annquux")}},
        at(4)));
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(QStringLiteral("export.json"));
    VERIFY_OK(store.archive.exportTo(file, {}, at(300'000)));
    forget(store, QStringLiteral("annquux"));
    const QStringList people = peopleOf(store);
    storefixture::sql(store.path, QStringLiteral("UPDATE lookup SET refreshed_at = 1"));
    QVERIFY(valueOf(store.archive.importFrom(file, at(300'000))).commits > 0);
    QCOMPARE(peopleOf(store), people);
    QCOMPARE(filesWith(store.folder.path(), annsTexts), QStringList());
}

/// They arrive as forgotten, and no secret does. Both databases' people stay apart.
void TestForgotten::anotherDatabaseImportsThem()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    forget(store, QStringLiteral("annquux"), 99);
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(QStringLiteral("export.json"));
    VERIFY_OK(store.archive.exportTo(file, {}, at(300'000)));
    QCOMPARE(filesWith(elsewhere.path(), annsTexts + QList<QByteArray>{"ssss", "73737373"}), QStringList());

    TemporaryStore other;
    read(other, {someone("Cleo", "cleo@x.org", 5, "cleo"), bob}, QStringLiteral("two"));
    forget(other, QStringLiteral("cleo"), 77);
    storefixture::sql(other.path, QStringLiteral("UPDATE lookup SET refreshed_at = 1"));
    VERIFY_OK(other.archive.importFrom(file, at(300'000)));
    VERIFY_OK(other.archive.importFrom(file, at(300'000)));
    const QStringList authors = dump(other.path).filter(QStringLiteral("author|"));
    QCOMPARE(authors.filter(QStringLiteral("|-99|")).size(), 1);
    QCOMPARE(authors.filter(QStringLiteral("|-77|")).size(), 1);
    QCOMPARE(valueOf(store::Forgotten(other.connection).all()).size(), std::size_t(1));
    // It cannot recognise whom the other one forgot.
    read(other, {annLee, bob});
    QVERIFY(peopleOf(other).contains(QStringLiteral("annquux")));
}

/// The host says later that an address is a forgotten account's.
void TestForgotten::linksThatAccountsTell()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    forget(store, QStringLiteral("annquux"));
    const Author byGit = someone("Ann Lee-Quux", "new.quux@x.org", Author::notAsked);
    const Author bobThere = someone("Bob", "new.quux@x.org", 12, "bob");
    read(store, {byGit, bob, bobThere});
    QVERIFY(peopleOf(store).contains(QStringLiteral("new.quux@x.org")) ||
            peopleOf(store).contains(QStringLiteral("bob")));
    VERIFY_OK(store.identities.recordAccounts(
        {},
        std::vector<store::EmailAccount>{{QStringLiteral("new.quux@x.org"), 4711, QStringLiteral("annquux")}},
        at(4)));
    QCOMPARE(peopleOf(store), (QStringList{QStringLiteral("bob"), QStringLiteral("forgotten: 1")}));
    QCOMPARE(dump(store.path).filter(QStringLiteral("Ann")), QStringList());
    QVERIFY(store::hasTraces(store.path)); // for the next start
    // From now on it is recognised, but not where it is with another account.
    read(store, {byGit, bobThere});
    QCOMPARE(peopleOf(store), (QStringList{QStringLiteral("bob"), QStringLiteral("forgotten: 1")}));

    // REST tells it with the author; co-authors come without an account.
    read(store, {someone("A", "third.quux@x.org", 4711, "annquux"), bob});
    read(store, {bob, someone("A", "third.quux@x.org", Author::notAsked)});
    QCOMPARE(peopleOf(store), (QStringList{QStringLiteral("bob"), QStringLiteral("forgotten: 1")}));
}

void TestForgotten::canBeRemovedFromTheList()
{
    TemporaryStore store;
    read(store, {annLee, bob});
    forget(store, QStringLiteral("annquux"), 99);
    store::Forgotten forgotten(store.connection);
    VERIFY_OK(forgotten.remove(1));
    QVERIFY(forgotten.remove(1).error().kind == core::Error::Kind::NotFound);
    QVERIFY(valueOf(forgotten.all()).empty());
    QCOMPARE(peopleOf(store), (QStringList{QStringLiteral("bob"), QStringLiteral("forgotten: 1")}));
    read(store, {annLee, bob});
    QCOMPARE(peopleOf(store), (QStringList{QStringLiteral("annquux"), QStringLiteral("bob")}));
    QCOMPARE(forget(store, QStringLiteral("annquux"), 98).number, 2);
}

NEWFACES_TEST(tst_forgotten, TestForgotten, QCoreApplication)
#include "tst_forgotten.moc"
