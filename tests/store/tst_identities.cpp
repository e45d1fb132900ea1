// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

using core::Author;
using store::EmailAccount;
using store::ImportedHead;
using store::UnaskedEmail;
using storefixture::at;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::ownerLookup;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void askedFor_data();
    void askedFor();
    void asksForEachEmailOnce();
    void asksForTheLookupAlone();
    void historyHasTheAccounts_data();
    void historyHasTheAccounts();
    void answerIsReplaced();
    void forgottenIsAskedAgain();

private:
    /// Repository `name` of the owner, with a commit by each of these; commit i is sha(first + i).
    void write(const QString &owner, const QString &name, const std::vector<Author> &authors, int first = 0);
    QStringList unasked(const core::Lookup &lookup) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<OpenStore> m_store;
    qint64 m_hostId = 0;
};

namespace {

Author author(const QString &email, const QString &name = QStringLiteral("Ada"),
              qint64 account = Author::notAsked)
{
    return {name, email, account, {}, false};
}

} // namespace

void TestIdentities::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = store::databasePath(m_folder->path());
    VERIFY_OK(store::prepare(m_path));
    m_store = std::make_unique<OpenStore>(m_path);
}

void TestIdentities::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestIdentities::write(const QString &owner, const QString &name, const std::vector<Author> &authors,
                           int first)
{
    const auto repository = listed(++m_hostId, name);
    const qint64 id =
        valueOf(m_store->crawls.recordListing({owner, name}, std::span(&repository, 1))).front().id;
    core::CommitLog log;
    log.authors = authors;
    for (std::size_t i = 0; i < authors.size(); ++i)
        log.commits.push_back({sha(first + int(i)), i, at(1), at(1)});
    VERIFY_OK(m_store->crawls.importLog(id, log, {sha(first), QStringLiteral("main"), {}, {}}));
    VERIFY_OK(m_store->lookups.record({owner, name}, at(1)));
}

QStringList TestIdentities::unasked(const core::Lookup &lookup) const
{
    QStringList emails;
    for (const UnaskedEmail &one : valueOf(m_store->identities.unaskedEmails(lookup)))
        emails.append(one.email);
    return emails;
}

void TestIdentities::askedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<qint64>("account");
    QTest::addColumn<QStringList>("asked");
    const QString ada = QStringLiteral("Ada");
    const QString mail = QStringLiteral("ada@example.org");
    QTest::newRow("not asked") << ada << mail << Author::notAsked << QStringList{mail};
    QTest::newRow("in capitals") << ada << QStringLiteral(" Ada@Example.ORG") << Author::notAsked
                                 << QStringList{mail};
    QTest::newRow("capitals beyond ASCII") << ada << QStringLiteral("ZOË@example.org") << Author::notAsked
                                           << QStringList{QStringLiteral("zoë@example.org")};
    QTest::newRow("the host told of an account") << ada << mail << qint64(7) << QStringList{};
    QTest::newRow("the host told of none") << ada << mail << qint64(0) << QStringList{};
    QTest::newRow("no e-mail") << ada << QString() << Author::notAsked << QStringList{};
    QTest::newRow("a no-reply address")
        << ada << QStringLiteral("7+Ada@users.noreply.GitHub.com") << Author::notAsked
        << QStringList{QStringLiteral("7+ada@users.noreply.github.com")};
    QTest::newRow("a bot") << QStringLiteral("renovate[bot]") << mail << Author::notAsked << QStringList{};
    QTest::newRow("a bot's name inside")
        << QStringLiteral("a [bot] fan") << mail << Author::notAsked << QStringList{mail};
}

void TestIdentities::askedFor()
{
    QFETCH(const QString, name);
    QFETCH(const QString, email);
    QFETCH(const qint64, account);
    QFETCH(const QStringList, asked);
    write(QStringLiteral("own"), QStringLiteral("one"), {author(email, name, account)});
    QCOMPARE(unasked({QStringLiteral("OWN"), QStringLiteral("One")}), asked);
}

void TestIdentities::asksForEachEmailOnce()
{
    const QString mail = QStringLiteral("ada@example.org");
    write(QStringLiteral("own"), QStringLiteral("one"),
          {author(mail), author(mail.toUpper()), author(QStringLiteral("b@example.org")),
           author(mail, QStringLiteral("ci[bot]"))});
    const auto asked =
        valueOf(m_store->identities.unaskedEmails({QStringLiteral("own"), QStringLiteral("one")}));
    QCOMPARE(asked.size(), std::size_t(2));
    QVERIFY((asked[0] == UnaskedEmail{mail, QStringLiteral("one"), std::max(sha(0), sha(1))}));
    QVERIFY((asked[1] == UnaskedEmail{QStringLiteral("b@example.org"), QStringLiteral("one"), sha(2)}));
}

void TestIdentities::asksForTheLookupAlone()
{
    write(QStringLiteral("own"), QStringLiteral("one"), {author(QStringLiteral("a@example.org"))});
    write(QStringLiteral("own"), QStringLiteral("two"), {author(QStringLiteral("b@example.org"))}, 10);
    write(QStringLiteral("else"), QStringLiteral("one"), {author(QStringLiteral("c@example.org"))}, 20);
    const auto lookup = [](const QString &owner, const QString &repository) {
        return core::Lookup{owner, repository};
    };
    const QString own = QStringLiteral("own");
    QCOMPARE(unasked(lookup(own, QStringLiteral("two"))), QStringList{QStringLiteral("b@example.org")});
    QCOMPARE(unasked(ownerLookup()), QStringList{}); // none of them is listed
    sql(m_path, QStringLiteral("UPDATE repository SET listed = 1"));
    QCOMPARE(unasked(ownerLookup()),
             (QStringList{QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}));
    QCOMPARE(unasked(lookup(QStringLiteral("nobody"), {})), QStringList{});
}

void TestIdentities::historyHasTheAccounts_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("email");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("login");
    const QString ada = QStringLiteral("ada");
    const QString mail = QStringLiteral("Ada@Example.org");
    QTest::newRow("an account") << Author::notAsked << mail << qint64(7) << ada;
    QTest::newRow("none") << Author::notAsked << QStringLiteral("nobody@example.org") << qint64(0)
                          << QString();
    QTest::newRow("not asked") << Author::notAsked << QStringLiteral("else@example.org") << Author::notAsked
                               << QString();
    QTest::newRow("no e-mail") << Author::notAsked << QString() << Author::notAsked << QString();
    QTest::newRow("the commit told of one") << qint64(9) << mail << qint64(9) << QString();
    QTest::newRow("the commit told of none") << qint64(0) << mail << qint64(0) << QString();
}

void TestIdentities::historyHasTheAccounts()
{
    QFETCH(const qint64, before);
    QFETCH(const QString, email);
    QFETCH(const qint64, after);
    QFETCH(const QString, login);
    write(QStringLiteral("own"), QStringLiteral("one"), {author(email, QStringLiteral("Ada"), before)});
    VERIFY_OK(m_store->identities.recordAccounts(
        {},
        std::vector<EmailAccount>{{QStringLiteral("ADA@example.org"), 7, QStringLiteral("ada")},
                                  {QStringLiteral("nobody@example.org"), 0, {}}},
        at(5)));
    const auto history =
        valueOf(m_store->histories.find({QStringLiteral("own"), QStringLiteral("one")})).value();
    QVERIFY((history.authors.front() == Author{QStringLiteral("Ada"), email, after, login, false}));
}

void TestIdentities::answerIsReplaced()
{
    const QString mail = QStringLiteral("ada@example.org");
    VERIFY_OK(m_store->identities.recordAccounts({}, std::vector<EmailAccount>{{mail, 0, {}}}, at(5)));
    VERIFY_OK(m_store->identities.recordAccounts(
        {}, std::vector<EmailAccount>{{mail, 7, QStringLiteral("ada")}}, at(6)));
    QCOMPARE(sql(m_path, QStringLiteral("SELECT email || account_id || login || asked_at FROM email_account"))
                 .toString(),
             QStringLiteral("ada@example.org7ada6"));
}

void TestIdentities::forgottenIsAskedAgain()
{
    const QString mine = QStringLiteral("Ada@example.org");
    const QString others = QStringLiteral("bo@example.org");
    write(QStringLiteral("own"), QStringLiteral("one"), {author(mine)});
    write(QStringLiteral("own"), QStringLiteral("two"), {author(others)}, 10);
    const core::Lookup one{QStringLiteral("own"), QStringLiteral("one")};
    const core::Lookup two{QStringLiteral("own"), QStringLiteral("two")};
    VERIFY_OK(m_store->identities.recordAccounts(
        {}, std::vector<EmailAccount>{{mine, 1, {}}, {others, 2, {}}}, at(5)));
    QCOMPARE(unasked(one), QStringList{});
    VERIFY_OK(m_store->identities.forgetAccounts(one));
    QCOMPARE(unasked(one), QStringList{mine.toLower()});
    QCOMPARE(unasked(two), QStringList{});
}

NEWFACES_TEST(tst_identities, TestIdentities, QCoreApplication)

#include "tst_identities.moc"
