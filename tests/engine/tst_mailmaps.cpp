// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "enginedesk.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using core::Result;
using engine::ImportedPeople;
using engine::Source;
using support::FakeFile;
using support::Reply;
using support::unlinkedCommit;

namespace {

const QByteArray joins = "Ann <ann@x.org> <old@x.org>\nAnn <ann@x.org> <older@x.org>\n";

support::FakeCommit commitBy(const char *name, const char *email, const char *date)
{
    return unlinkedCommit(QString::fromUtf8(name), QString::fromUtf8(email), QString::fromUtf8(date));
}

QString mailmap()
{
    return QStringLiteral(".mailmap");
}

} // namespace

/// Files about who is who: those that the user imports, and the repositories' own.
class TestMailmaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importsAndUndoes();
    void namesFilesAsListsShowThem();
    void replacesWhatItImported();
    void importTrouble_data();
    void importTrouble();
    void makesNoDatabaseForAnUnusableFile();
    void importsWhatWasExported();
    void readsOwnFiles_data();
    void readsOwnFiles();
    void followsOwnFiles();
    void keepsWhatIsNotRead_data();
    void keepsWhatIsNotRead();
    void hostileFiles_data();
    void hostileFiles();
    void byGit();

private:
    QString write(const QString &name, const QByteArray &content) const;
    /// How many people the owner has, and decisions there are about them.
    int people() const;
    std::vector<core::Decision> decisions() const;
    Result<core::Contributions> read(Source source) const;

    std::unique_ptr<EngineDesk> m_desk;
    QStringList m_notices;
};

void TestMailmaps::init()
{
    m_desk = std::make_unique<EngineDesk>();
    m_desk->github->addRepository(
        acme, {anvil,
               {commitBy("Ann", "ann@x.org", "2020-03-01"), commitBy("A", "old@x.org", "2020-02-01"),
                commitBy("Ann M", "older@x.org", "2020-01-01"), commitBy("Bo", "bo@x.org", "2020-01-01")}});
    m_desk->github->addRepository(acme,
                                  {QStringLiteral("rocket"), {commitBy("Bo", "bob@x.org", "2020-03-04")}});
    m_notices.clear();
    connect(m_desk->engine.get(), &engine::Engine::noticed, this,
            [this](const core::Message &notice) { m_notices << core::inEnglish(notice); });
    QVERIFY(m_desk->ask(acme));
}

void TestMailmaps::cleanup()
{
    m_desk.reset();
}

QString TestMailmaps::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_desk->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

int TestMailmaps::people() const
{
    const Result<core::WhoIsWho> known = m_desk->engine->people({acme, {}}, {}).result();
    return known ? static_cast<int>(known->people.size()) : -1;
}

std::vector<core::Decision> TestMailmaps::decisions() const
{
    return m_desk->engine->decisions(core::Lookup{acme, {}}).result().value_or(std::vector<core::Decision>());
}

Result<core::Contributions> TestMailmaps::read(Source source) const
{
    engine::Question question = EngineDesk::question(acme);
    question.source = source;
    question.mailmaps = true;
    return m_desk->engine->contributors(question).result();
}

void TestMailmaps::importsAndUndoes()
{
    QCOMPARE(people(), 5);
    const QString path = write(mailmap(), joins + "Bo <bo@x.org>\nnobody\n");
    const Result<ImportedPeople> imported = m_desk->engine->importPeople({acme, {}}, {path}).result();
    QVERIFY(imported);
    QCOMPARE(imported->file, mailmap());
    QCOMPARE(imported->content.joined, 1);
    QCOMPARE(imported->content.onlyNames, 1);
    QCOMPARE(imported->content.ignoredInAll, 1);
    QVERIFY(!imported->isUnchanged);
    QCOMPARE(people(), 3);
    QCOMPARE(decisions().size(), std::size_t(1));
    QCOMPARE(decisions().front().file, mailmap());
    QCOMPARE(m_desk->engine->undo({acme, {}}, mailmap()).result().value_or(0), 1);
    QCOMPARE(people(), 5);
    const Result<int> again = m_desk->engine->undo({acme, {}}, mailmap()).result();
    QVERIFY(!again && again.error().kind == core::Error::Kind::NotFound);
}

/// Whichever of both names is given to undo them.
void TestMailmaps::namesFilesAsListsShowThem()
{
    const QString name = QStringLiteral("a\tb.mailmap");
    const QString shown = QStringLiteral("a\uFFFDb.mailmap");
    const QString path = write(name, joins);
    for (const QString &undone : {name, shown}) {
        const Result<ImportedPeople> imported = m_desk->engine->importPeople({acme, {}}, {path}).result();
        QVERIFY(imported);
        QCOMPARE(imported->file, shown);
        QVERIFY(!imported->isUnchanged);
        QCOMPARE(decisions().front().file, shown);
        QCOMPARE(m_desk->engine->undo({acme, {}}, undone).result().value_or(0), 1);
    }
}

void TestMailmaps::replacesWhatItImported()
{
    const engine::PeopleImport import{write(mailmap(), joins)};
    QVERIFY(m_desk->engine->importPeople({acme, {}}, import).result());
    QVERIFY(m_desk->engine->importPeople({acme, {}}, import).result().value().isUnchanged);
    QVERIFY(
        m_desk->engine->importPeople({acme, {}}, {write(QStringLiteral("aliases"), "bob@x.org bo@x.org\n")})
            .result());
    QCOMPARE(people(), 2);
    write(mailmap(), "Ann <ann@x.org> <old@x.org>\n");
    QVERIFY(!m_desk->engine->importPeople({acme, {}}, import).result().value().isUnchanged);
    QCOMPARE(people(), 3);
    QCOMPARE(decisions().size(), std::size_t(2));
}

void TestMailmaps::importTrouble_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<core::Error::Kind>("kind");
    QTest::newRow("nobody is stored") << QStringLiteral("nobody") << joins << core::Error::Kind::NotFound;
    QTest::newRow("no file") << acme << QByteArray() << core::Error::Kind::Output;
    QTest::newRow("a file that says nothing") << acme << QByteArray("Hello\n") << core::Error::Kind::Usage;
    QTest::newRow("binary") << acme << joins + QByteArray(1, '\0') << core::Error::Kind::Usage;
}

void TestMailmaps::importTrouble()
{
    QFETCH(const QString, owner);
    QFETCH(const QByteArray, content);
    QFETCH(const core::Error::Kind, kind);
    QVERIFY(m_desk->engine->importPeople({acme, {}}, {write(mailmap(), joins)}).result());
    const std::vector<core::Decision> before = decisions();
    const QString path = content.isEmpty() ? m_desk->folder.filePath(QStringLiteral("none"))
                                           : write(QStringLiteral("other"), content);
    const Result<ImportedPeople> imported = m_desk->engine->importPeople({owner, {}}, {path}).result();
    QVERIFY(!imported);
    QVERIFY(imported.error().kind == kind);
    QVERIFY(decisions() == before);
}

void TestMailmaps::makesNoDatabaseForAnUnusableFile()
{
    const QTemporaryDir data;
    engine::Engine fresh({.api = m_desk->github->api(), .dataFolder = data.path()});
    const QString missing = m_desk->folder.filePath(QStringLiteral("none"));
    QCOMPARE(fresh.importPeople({acme, {}}, {missing}).result().error().kind, core::Error::Kind::Output);
    const QString useless = write(QStringLiteral("other"), "Hello\n");
    QCOMPARE(fresh.importPeople({acme, {}}, {useless}).result().error().kind, core::Error::Kind::Usage);
    QCOMPARE(QDir(data.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestMailmaps::importsWhatWasExported()
{
    const QString exported = m_desk->folder.filePath(QStringLiteral("all.json"));
    QVERIFY(m_desk->engine->importPeople({acme, {}}, {write(mailmap(), joins)}).result());
    QVERIFY(m_desk->engine->exportTo(exported, {}).result());
    const std::vector<core::Decision> before = decisions();
    const QTemporaryDir other;
    engine::Engine fresh({.api = m_desk->github->api(), .dataFolder = other.path()});
    QVERIFY(fresh.importFrom(exported).result());
    const auto imported = fresh.decisions(core::Lookup{acme, {}}).result();
    QVERIFY(imported && imported->size() == 1);
    QCOMPARE(imported->front().file, mailmap());
    QVERIFY(core::sayTheSame(imported->front(), before.front()));
}

void TestMailmaps::readsOwnFiles_data()
{
    QTest::addColumn<Source>("source");
    QTest::newRow("REST") << Source::Rest;
    QTest::newRow("GraphQL") << Source::GraphQl;
    QTest::newRow("the best") << Source::Auto;
}

void TestMailmaps::readsOwnFiles()
{
    QFETCH(const Source, source);
    m_desk->github->setFile(acme, anvil, mailmap(), FakeFile{joins});
    m_desk->github->setFile(acme, QStringLiteral("rocket"), mailmap(),
                            FakeFile{"Bo <bo@x.org> <bob@x.org>\n"});
    QVERIFY(m_desk->ask(acme));
    QCOMPARE(people(), 5); // nobody asked for it
    QVERIFY(read(source));
    QCOMPARE(people(), 2);
    QCOMPARE(m_notices, QStringList());
    QCOMPARE(decisions().size(), std::size_t(2));
    QCOMPARE(decisions().front().file, QStringLiteral("acme/anvil/.mailmap"));
    QCOMPARE(decisions().back().file, QStringLiteral("acme/rocket/.mailmap"));
}

void TestMailmaps::followsOwnFiles()
{
    m_desk->github->setFile(acme, anvil, mailmap(), FakeFile{joins});
    QVERIFY(read(Source::Rest));
    const std::vector<core::Decision> before = decisions();
    QVERIFY(read(Source::GraphQl));
    QVERIFY(decisions() == before);
    m_desk->github->setFile(acme, anvil, mailmap(), FakeFile{"Bo <bo@x.org> <bob@x.org>\n"});
    QVERIFY(read(Source::Rest));
    QCOMPARE(people(), 4);
    QCOMPARE(decisions().size(), std::size_t(1));
    QVERIFY(m_desk->engine->undo({acme, {}}, QStringLiteral("acme/anvil/.mailmap")).result());
    QCOMPARE(people(), 5);
    QVERIFY(m_desk->ask(acme));
    QCOMPARE(people(), 5);
    QVERIFY(read(Source::Rest)); // asked for again
    QCOMPARE(people(), 4);
    m_desk->github->setFile(acme, anvil, mailmap(), {});
    QVERIFY(read(Source::Rest));
    QCOMPARE(decisions().size(), std::size_t(0));
    QCOMPARE(m_notices, QStringList());
}

void TestMailmaps::keepsWhatIsNotRead_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<std::function<std::optional<Reply>(support::FakeGitHub &)>>("meanwhile");
    using Meanwhile = std::function<std::optional<Reply>(support::FakeGitHub &)>;
    const auto is = [](const char *name, Source source, const Meanwhile &meanwhile) {
        QTest::newRow(name) << source << meanwhile;
    };
    const Meanwhile push = [](support::FakeGitHub &github) {
        github.setCommits(acme, anvil, {commitBy("Ann", "ann@x.org", "2021-03-01")});
        github.forgetOldHeads(acme, anvil);
        return std::nullopt;
    };
    const Meanwhile vanish = [](support::FakeGitHub &github) {
        github.setTrouble(acme, anvil, support::Trouble::Vanished);
        return std::nullopt;
    };
    is("the commit is gone, REST", Source::Rest, push);
    is("the commit is gone, GraphQL", Source::GraphQl, push);
    is("the repository is gone, REST", Source::Rest, vanish);
    is("the repository is gone, GraphQL", Source::GraphQl, vanish);
    is("an unknown 404", Source::Rest, [](support::FakeGitHub &) { return Reply{.status = 404}; });
    is("an error with the field", Source::GraphQl, [](support::FakeGitHub &) {
        return Reply{.body = R"({"data": {"r0": {"c0": {"file": null}}, "r1": {"c1": {"file": null}}},
            "errors": [{"type": "SERVICE_UNAVAILABLE", "message": "Try again.", "path": ["r0", "c0", "file"]}]})"};
    });
}

/// What one file says stays, whatever happens to the repository between its listing and the reading of the
/// file.
void TestMailmaps::keepsWhatIsNotRead()
{
    QFETCH(const Source, source);
    QFETCH(const std::function<std::optional<Reply>(support::FakeGitHub &)>, meanwhile);
    m_desk->github->setFile(acme, anvil, mailmap(), FakeFile{joins});
    QVERIFY(read(source));
    const std::vector<core::Decision> before = decisions();
    QCOMPARE(before.size(), std::size_t(1));
    m_desk->github->setInterceptor([this, meanwhile](const support::Seen &seen) -> std::optional<Reply> {
        const bool asksForFile =
            seen.path.contains(QStringLiteral("anvil/contents/")) || seen.body.contains("file(");
        return asksForFile ? meanwhile(*m_desk->github) : std::nullopt;
    });
    QVERIFY(read(source));
    QVERIFY(decisions() == before);
    QTRY_COMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.front().contains(QStringLiteral("acme/anvil/.mailmap")),
             qPrintable(m_notices.front()));
}

void TestMailmaps::hostileFiles_data()
{
    QTest::addColumn<FakeFile>("file");
    QTest::addColumn<bool>("isReported");
    QByteArray names;
    for (int i = 0; names.size() < 1'100'000; ++i)
        names += "<a" + QByteArray::number(i) + "@x> <b" + QByteArray::number(i) + "@x>\n";
    const std::pair<const char *, std::pair<FakeFile, bool>> files[] = {
        {"huge", {{QByteArray(3'000'000, '#')}, true}},
        {"many names", {{names}, true}},
        {"binary", {{QByteArray("\0\1\2", 3) + joins}, true}},
        {"a link", {{"../../etc/passwd", FakeFile::Kind::Link}, false}},
        {"a folder", {{{}, FakeFile::Kind::Folder}, false}},
        {"empty", {{}, false}},
        {"prose", {{"Hello!\n\n<script>\n"}, false}},
    };
    for (const auto &[name, file] : files)
        QTest::newRow(name) << file.first << file.second;
}

void TestMailmaps::hostileFiles()
{
    QFETCH(const FakeFile, file);
    QFETCH(const bool, isReported);
    m_desk->github->setFile(acme, QStringLiteral("rocket"), mailmap(),
                            FakeFile{"Bo <bo@x.org> <bob@x.org>\n"});
    for (const Source source : {Source::Rest, Source::GraphQl}) {
        m_notices.clear();
        m_desk->github->setFile(acme, anvil, mailmap(), FakeFile{joins});
        QVERIFY(read(source));
        QCOMPARE(decisions().size(), std::size_t(2));
        m_desk->github->setFile(acme, anvil, mailmap(), file);
        const Result<core::Contributions> answer = read(source);
        QVERIFY(answer);
        QVERIFY(answer->complete);
        // A file that cannot be read leaves what it said before; one that says nothing does not.
        QCOMPARE(decisions().size(), std::size_t(isReported ? 2 : 1));
        QTRY_COMPARE(m_notices.size(), isReported ? 1 : 0);
        if (isReported)
            QVERIFY2(m_notices.front().contains(QStringLiteral("acme/anvil/.mailmap")),
                     qPrintable(m_notices.front()));
    }
}

void TestMailmaps::byGit()
{
    const QTemporaryDir folder;
    const support::GitHistory history(folder.filePath(QStringLiteral("acme/anvil.git")));
    const support::GitHost host(folder.path());
    const std::vector<core::Sha> shas = history.addAll(
        {{.author = "A <old@x.org>"}, {.author = "Ann <ann@x.org>", .files = {{".mailmap", joins}}}});
    support::FakeCommit older = commitBy("A", "old@x.org", "2017-07-14");
    support::FakeCommit newer = commitBy("Ann", "ann@x.org", "2017-07-14");
    older.sha = shas[0];
    newer.sha = shas[1];
    support::FakeGitHub github;
    github.addRepository(acme, {anvil, {newer, older}});
    const QTemporaryDir data;
    const QTemporaryDir cache;
    engine::Engine engine({.api = github.api(),
                           .dataFolder = data.path(),
                           .git = host.url({}),
                           .cacheFolder = cache.path(),
                           .cacheBudget = 1 << 30});
    engine::Question question = EngineDesk::question(acme);
    question.source = Source::Git;
    question.mailmaps = true;
    const Result<core::Contributions> answer = engine.contributors(question).result();
    QVERIFY2(answer, answer ? "" : qPrintable(core::inEnglish(answer.error())));
    const auto decided = engine.decisions(core::Lookup{acme, {}}).result();
    QVERIFY(decided && decided->size() == 1);
    QCOMPARE(decided->front().file, QStringLiteral("acme/anvil/.mailmap"));
    QCOMPARE(engine.people({acme, {}}, {}).result().value().people.size(), std::size_t(1));
    QCOMPARE(github.count(QStringLiteral("/contents/")), 0);
}

NEWFACES_TEST(tst_mailmaps, TestMailmaps, QCoreApplication)
#include "tst_mailmaps.moc"
