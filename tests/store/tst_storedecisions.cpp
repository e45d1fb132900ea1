// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

using core::Decision;
using storefixture::at;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::sql;
using storefixture::valueOf;

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isKept_data();
    void isKept();
    void organisationIsKept_data();
    void organisationIsKept();
    void orderOutlivesAClockSetBack();
    void allAreListedByOwner();
    void undoneIsGone();
    void numberIsNotUsedTwice();
    void unknownOwnerIsAnError();
    void outlivesTheLookup();
    void fileIsReplacedAsOne();
    void unchangedFileStaysAsItIs();
    void fileIsUndoneAsOne();
    void fileIsFoundByItsName_data();
    void fileIsFoundByItsName();
    void undoneGoesWithTheLookup();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<OpenStore> m_store;
};

namespace {

const QString &theOwner()
{
    static const QString name = QStringLiteral("own");
    return name;
}

Decision decisionAt(qint64 seconds, Decision::Kind kind = Decision::Kind::Join)
{
    return {0,
            kind,
            {{QStringLiteral("mail:z@example.org"), QStringLiteral("Zoë 𝒳")},
             {QStringLiteral("account:12"), QString(), QStringLiteral("mail:a@example.org")}},
            at(seconds)};
}

/// Joins of "NAME0@old" with "NAME0@new" and so on.
std::vector<Decision> joinsOf(const QString &name, int count)
{
    std::vector<Decision> decisions;
    for (int i = 0; i < count; ++i) {
        const QString key = QStringLiteral("mail:%1%2@").arg(name).arg(i);
        Decision decision;
        decision.subjects = {{key + QStringLiteral("new"), name}, {key + QStringLiteral("old"), name}};
        decisions.push_back(decision);
    }
    return decisions;
}

QStringList filesOf(const std::vector<Decision> &decisions)
{
    QStringList files;
    for (const Decision &decision : decisions)
        files << decision.file;
    return files;
}

Decision withId(Decision decision, qint64 id)
{
    decision.id = id;
    return decision;
}

} // namespace

void TestDecisions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = store::databasePath(m_folder->path());
    VERIFY_OK(store::prepare(m_path));
    m_store = std::make_unique<OpenStore>(m_path);
    for (const QString &name : {theOwner(), QStringLiteral("Else")}) {
        const auto one = listed(1, QStringLiteral("one"));
        VERIFY_OK(m_store->crawls.recordListing({name, {}}, std::span(&one, 1)));
        VERIFY_OK(m_store->lookups.record({name, {}}, at(1)));
    }
}

void TestDecisions::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestDecisions::isKept_data()
{
    QTest::addColumn<Decision::Kind>("kind");
    for (const auto kind :
         {Decision::Kind::Join, Decision::Kind::Split, Decision::Kind::Bot, Decision::Kind::Human})
        QTest::newRow(qPrintable(core::toString(kind))) << kind;
}

void TestDecisions::isKept()
{
    QFETCH(const Decision::Kind, kind);
    const Decision decision = decisionAt(50, kind);
    const Decision kept = valueOf(m_store->decisions.add({QStringLiteral("OWN"), {}}, decision));
    QVERIFY(kept.id > 0);
    QVERIFY(kept == withId(decision, kept.id));
    QVERIFY(valueOf(m_store->decisions.of({theOwner(), {}})) == std::vector{kept});
    QVERIFY(valueOf(m_store->decisions.of({QStringLiteral("else"), {}})).empty());
    QVERIFY(valueOf(m_store->histories.find({theOwner(), {}})).value().decisions == std::vector{kept});
    QVERIFY(valueOf(m_store->histories.find({theOwner(), QStringLiteral("one")})).value().decisions ==
            std::vector{kept});
    QVERIFY(valueOf(m_store->histories.find({QStringLiteral("else"), {}})).value().decisions.empty());
}

void TestDecisions::organisationIsKept_data()
{
    using Time = std::optional<core::Instant>;
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<Time>("from");
    QTest::addColumn<Time>("until");
    QTest::newRow("always") << QStringLiteral("Acme, Inc. 𝒳") << Time() << Time();
    QTest::newRow("none") << QString() << Time() << Time();
    QTest::newRow("from the epoch") << QStringLiteral("Acme") << Time(at(0)) << Time();
    QTest::newRow("for some time") << QStringLiteral("Acme") << Time(core::earliestInstant)
                                   << Time(core::latestInstant);
}

void TestDecisions::organisationIsKept()
{
    using Time = std::optional<core::Instant>;
    QFETCH(const QString, organisation);
    QFETCH(const Time, from);
    QFETCH(const Time, until);
    Decision decision = decisionAt(50, Decision::Kind::Organisation);
    decision.subjects.push_back({QStringLiteral("domain:acme.com"), QStringLiteral("@acme.com")});
    decision.organisation = organisation;
    decision.from = from;
    decision.until = until;
    const Decision kept = valueOf(m_store->decisions.add({theOwner(), {}}, decision));
    QVERIFY(kept == withId(decision, kept.id));
    QVERIFY(valueOf(m_store->decisions.of({theOwner(), {}})) == std::vector{kept});
    QVERIFY(valueOf(m_store->histories.find({theOwner(), {}})).value().decisions == std::vector{kept});
    VERIFY_OK(m_store->decisions.undo(kept.id));
    QVERIFY(valueOf(m_store->decisions.of({theOwner(), {}})).empty());
}

void TestDecisions::orderOutlivesAClockSetBack()
{
    VERIFY_OK(m_store->decisions.add({QStringLiteral("else"), {}}, decisionAt(90)));
    const Decision first = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(30)));
    const Decision second = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(10)));
    const Decision third = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(40)));
    VERIFY_OK(m_store->decisions.undo(third.id));
    const Decision fourth = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(20)));
    QVERIFY(first.decidedAt == at(30));
    QVERIFY(second.decidedAt == at(30));
    QVERIFY(fourth.decidedAt == at(40));
    QVERIFY((valueOf(m_store->decisions.of({theOwner(), {}})) == std::vector{first, second, fourth}));
}

void TestDecisions::allAreListedByOwner()
{
    QVERIFY(valueOf(m_store->decisions.all()).empty());
    const Decision mine = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(10)));
    const Decision others = valueOf(m_store->decisions.add({QStringLiteral("else"), {}}, decisionAt(20)));
    VERIFY_OK(m_store->decisions.undo(valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(30))).id));
    QVERIFY((valueOf(m_store->decisions.all()) ==
             std::vector<core::OwnedDecision>{{QStringLiteral("Else"), others}, {theOwner(), mine}}));
}

void TestDecisions::undoneIsGone()
{
    const Decision stays = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(10)));
    const Decision goes = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(20)));
    VERIFY_OK(m_store->decisions.undo(goes.id));
    QVERIFY(valueOf(m_store->decisions.of({theOwner(), {}})) == std::vector{stays});
    for (const qint64 id : {goes.id, goes.id + 1}) {
        const auto again = m_store->decisions.undo(id);
        QVERIFY(!again);
        QVERIFY(again.error().kind == core::Error::Kind::NotFound);
        QVERIFY2(inEnglish(again.error()).contains(QString::number(id)),
                 qPrintable(inEnglish(again.error())));
    }
}

void TestDecisions::numberIsNotUsedTwice()
{
    const Decision first = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(10)));
    sql(m_path, QStringLiteral("DELETE FROM decision"));
    QVERIFY(valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(20))).id > first.id);
}

void TestDecisions::unknownOwnerIsAnError()
{
    const QString nobody = QStringLiteral("nobody");
    const auto failed = m_store->decisions.add({nobody, {}}, decisionAt(1));
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::Error::Kind::NotFound);
    QVERIFY2(inEnglish(failed.error()).contains(nobody), qPrintable(inEnglish(failed.error())));
    QVERIFY(valueOf(m_store->decisions.of({nobody, {}})).empty());
    QVERIFY(valueOf(m_store->decisions.all()).empty());
}

void TestDecisions::outlivesTheLookup()
{
    const Decision kept = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(10)));
    sql(m_path, QStringLiteral("UPDATE lookup SET removed = 1"));
    QCOMPARE(valueOf(store::prepare(m_path)), core::Message());
    QVERIFY(valueOf(m_store->lookups.entries()).empty());
    QCOMPARE(sql(m_path, QStringLiteral("SELECT group_concat(name) FROM owner")).toString(), theOwner());
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM repository")).toInt(), 0);
    QVERIFY(valueOf(m_store->decisions.of({theOwner(), {}})) == std::vector{kept});

    const auto one = listed(1, QStringLiteral("one"));
    VERIFY_OK(m_store->crawls.recordListing({theOwner(), {}}, std::span(&one, 1)));
    VERIFY_OK(m_store->lookups.record({theOwner(), {}}, at(2)));
    QVERIFY(valueOf(m_store->histories.find({theOwner(), {}})).value().decisions == std::vector{kept});
}

void TestDecisions::undoneGoesWithTheLookup()
{
    const Decision kept = valueOf(m_store->decisions.add({theOwner(), {}}, decisionAt(10)));
    VERIFY_OK(m_store->decisions.undo(kept.id));
    sql(m_path, QStringLiteral("UPDATE lookup SET removed = 1"));
    QCOMPARE(valueOf(store::prepare(m_path)), core::Message());
    for (const QString &table :
         {QStringLiteral("owner"), QStringLiteral("decision"), QStringLiteral("decision_subject")})
        QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt(), 0);
}

void TestDecisions::fileIsReplacedAsOne()
{
    const QString mailmap = QStringLiteral(".mailmap");
    const core::Lookup own{theOwner(), {}};
    const Decision byHand = valueOf(m_store->decisions.add(own, decisionAt(90)));
    QCOMPARE(valueOf(m_store->decisions.replace(own, QStringLiteral("aliases"),
                                                joinsOf(QStringLiteral("x"), 1), at(5)))
                 .stored,
             std::size_t(1));
    QCOMPARE(
        valueOf(m_store->decisions.replace(own, mailmap, joinsOf(QStringLiteral("a"), 3), at(10))).stored,
        std::size_t(3));
    const std::vector<Decision> before = valueOf(m_store->decisions.of(own));
    QCOMPARE(filesOf(before), QStringList({QString(), QStringLiteral("aliases"), mailmap, mailmap, mailmap}));
    QVERIFY(before.back().decidedAt == at(90)); // the clock was set back

    QCOMPARE(
        valueOf(m_store->decisions.replace(own, mailmap, joinsOf(QStringLiteral("b"), 2), at(100))).stored,
        std::size_t(2));
    const std::vector<Decision> after = valueOf(m_store->decisions.of(own));
    QCOMPARE(filesOf(after), QStringList({QString(), QStringLiteral("aliases"), mailmap, mailmap}));
    QVERIFY(after.front() == byHand);
    QVERIFY(after.back().subjects == joinsOf(QStringLiteral("b"), 2).back().subjects);
    QVERIFY(after.back().id > before.back().id);
    QVERIFY(valueOf(m_store->decisions.of({QStringLiteral("else"), {}})).empty());

    QCOMPARE(valueOf(m_store->decisions.replace(own, mailmap, {}, at(110))).stored, std::size_t(0));
    QCOMPARE(filesOf(valueOf(m_store->decisions.of(own))),
             QStringList({QString(), QStringLiteral("aliases")}));
    const auto failed = m_store->decisions.replace({QStringLiteral("nobody"), {}}, mailmap, {}, at(1));
    QVERIFY(!failed && failed.error().kind == core::Error::Kind::NotFound);
}

void TestDecisions::unchangedFileStaysAsItIs()
{
    const QString mailmap = QStringLiteral(".mailmap");
    const core::Lookup own{theOwner(), {}};
    const std::vector<Decision> joins = joinsOf(QStringLiteral("a"), 3);
    valueOf(m_store->decisions.replace(own, mailmap, joins, at(10)));
    const std::vector<Decision> before = valueOf(m_store->decisions.of(own));
    QVERIFY(valueOf(m_store->decisions.replace(own, mailmap, joins, at(20))) ==
            (store::ReplacedDecisions{.file = mailmap, .isUnchanged = true}));
    QVERIFY(valueOf(m_store->decisions.of(own)) == before);
    // One of them was undone: the file brings it back.
    VERIFY_OK(m_store->decisions.undo(before.front().id));
    QCOMPARE(valueOf(m_store->decisions.replace(own, mailmap, joins, at(30))).stored, std::size_t(3));
    QCOMPARE(valueOf(m_store->decisions.of(own)).size(), std::size_t(3));
}

void TestDecisions::fileIsUndoneAsOne()
{
    const QString mailmap = QStringLiteral(".mailmap");
    const core::Lookup own{QStringLiteral("OWN"), {}};
    const Decision byHand = valueOf(m_store->decisions.add(own, decisionAt(5)));
    const std::vector<Decision> joins = joinsOf(QStringLiteral("a"), 3);
    valueOf(m_store->decisions.replace(own, mailmap, joins, at(10)));
    VERIFY_OK(m_store->decisions.undo(valueOf(m_store->decisions.of(own)).back().id));
    QCOMPARE(valueOf(m_store->decisions.undo(own, mailmap)), 2);
    QVERIFY(valueOf(m_store->decisions.of(own)) == std::vector{byHand});
    for (const QString &file : {mailmap, QStringLiteral("other"), QString()}) {
        const auto again = m_store->decisions.undo(own, file);
        QVERIFY(!again && again.error().kind == core::Error::Kind::NotFound);
    }
    QCOMPARE(valueOf(m_store->decisions.replace(own, mailmap, joins, at(20))).stored, std::size_t(3));
    QCOMPARE(valueOf(m_store->decisions.of(own)).size(), std::size_t(4));
}

void TestDecisions::fileIsFoundByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stored");
    const QString high = QString(QChar(0xd835));
    const auto is = [](const char *title, const QString &name, const QString &stored) {
        QTest::newRow(title) << name << stored;
    };
    const auto replaced = [](const char *form) {
        return QString::fromLatin1(form).replace(u'?', QChar::ReplacementCharacter);
    };
    is("plain", QStringLiteral("a 𝒳.mailmap"), QStringLiteral("a 𝒳.mailmap"));
    is("with a control character", QStringLiteral("a\tb"), replaced("a?b"));
    is("with a line break", QStringLiteral("a\nb"), replaced("a?b"));
    is("with half a character", u'a' + high + u'b', replaced("a?b"));
    is("with the other half", u'a' + QString(QChar(0xdcb3)), replaced("a?"));
    is("cut inside a character", QString(core::maxDecisionFileLength - 1, u'x') + QStringLiteral("𝒳"),
       QString(core::maxDecisionFileLength - 1, u'x'));
}

/// Also by the name that lists show, and in an export.
void TestDecisions::fileIsFoundByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, stored);
    const core::Lookup own{theOwner(), {}};
    for (const QString &asked : {name, stored}) {
        VERIFY_OK(m_store->decisions.replace(own, name, joinsOf(QStringLiteral("a"), 2), at(20)));
        QCOMPARE(filesOf(valueOf(m_store->decisions.of(own))), QStringList({stored, stored}));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("export.json"));
        VERIFY_OK(m_store->archive.exportTo(file, {}, at(30)));
        VERIFY_OK(m_store->archive.importFrom(file, at(30)));
        QCOMPARE(valueOf(m_store->decisions.undo(own, asked)), 2);
    }
}

NEWFACES_TEST(tst_storedecisions, TestDecisions, QCoreApplication)

#include "tst_storedecisions.moc"
