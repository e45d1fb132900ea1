// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

using core::Lookup;
using storefixture::at;
using storefixture::listed;
using storefixture::logOf;
using storefixture::OpenStore;
using storefixture::sha;
using storefixture::sql;
using storefixture::TemporaryStore;
using storefixture::valueOf;

namespace {

/// The same owner on two hosts.
const Lookup &here()
{
    static const Lookup lookup{QStringLiteral("own"), {}, QStringLiteral("github.com")};
    return lookup;
}

const Lookup &there()
{
    static const Lookup lookup{QStringLiteral("own"), {}, QStringLiteral("git.example.org")};
    return lookup;
}

core::Decision bot(const QString &key)
{
    return {0, core::Decision::Kind::Bot, {{key, QString()}}, at(5)};
}

/// Repository "one", which has the same number on both, with so many commits.
void read(OpenStore &store, const Lookup &owner, int commits)
{
    const auto one = listed(1, QStringLiteral("one"));
    const qint64 id = valueOf(store.crawls.recordListing(owner, std::span(&one, 1))).front().id;
    valueOf(store.crawls.importLog(id, logOf(0, commits), {sha(commits), QStringLiteral("main"), {}, {}}));
    valueOf(store.lookups.record(owner, at(commits)));
}

std::size_t commitsOf(const OpenStore &store, const Lookup &owner)
{
    const auto history = valueOf(store.histories.find(owner));
    return history ? history->repositories.front().commits.size() : 0;
}

qint64 accountOfA1(const OpenStore &store, const Lookup &owner)
{
    const core::History history = valueOf(store.histories.find(owner)).value();
    return std::ranges::find(history.authors, QStringLiteral("a1@example.org"), &core::Author::email)
        ->accountId;
}

} // namespace

class TestStoredHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        read(*m_store, here(), 20);
        read(*m_store, there(), 7);
    }
    void cleanup() { m_store.reset(); }

    void historiesAreApart()
    {
        QCOMPARE(commitsOf(*m_store, here()), std::size_t(20));
        QCOMPARE(commitsOf(*m_store, there()), std::size_t(7));
        QCOMPARE(valueOf(m_store->histories.find(there())).value().host, there().host);
        QVERIFY(!valueOf(m_store->histories.find({here().owner, {}})));
        QVERIFY(!valueOf(m_store->histories.find({here().owner, {}, QStringLiteral("else.example.org")})));
        const auto entries = valueOf(m_store->lookups.entries());
        QCOMPARE(entries.size(), std::size_t(2));
        QVERIFY(entries[0].lookup == here());
        QVERIFY(entries[1].lookup == there());
        QVERIFY(!core::sameLookup(here(), there()));
    }

    void repositoriesAreApart()
    {
        Lookup one = there();
        one.repository = QStringLiteral("ONE");
        VERIFY_OK(m_store->lookups.record(one, at(50)));
        QCOMPARE(commitsOf(*m_store, one), std::size_t(7));
        one.host = here().host;
        QVERIFY(valueOf(m_store->histories.find(one)).value().refreshedAt == at(20));
        // One that is gone there is still here.
        valueOf(m_store->crawls.recordListing(there(), {}));
        QCOMPARE(commitsOf(*m_store, here()), std::size_t(20));
    }

    void accountsAreApart()
    {
        using Accounts = std::vector<store::EmailAccount>;
        const auto record = [this](const Lookup &owner, qint64 account) {
            VERIFY_OK(m_store->identities.recordAccounts(
                owner.host, Accounts{{QStringLiteral("a1@example.org"), account, QStringLiteral("ann")}},
                at(5)));
        };
        record(here(), 11);
        QCOMPARE(accountOfA1(*m_store, here()), qint64(11));
        QCOMPARE(accountOfA1(*m_store, there()), core::Author::notAsked);
        record(there(), 22);
        QCOMPARE(accountOfA1(*m_store, here()), qint64(11));
        QCOMPARE(accountOfA1(*m_store, there()), qint64(22));

        VERIFY_OK(m_store->identities.forgetAccounts(there()));
        QCOMPARE(accountOfA1(*m_store, here()), qint64(11));
        QCOMPARE(valueOf(m_store->identities.unaskedEmails(there())).size(), std::size_t(7));
        QCOMPARE(valueOf(m_store->identities.unaskedEmails(here())).size(), std::size_t(9));
    }

    void accountsOfNobodyAreAskedForAgainOnTheirHost()
    {
        const std::vector<store::EmailAccount> nobody{{QStringLiteral("a1@example.org"), 0, {}}};
        VERIFY_OK(m_store->identities.recordAccounts(here().host, nobody, at(5)));
        VERIFY_OK(m_store->identities.recordAccounts(there().host, nobody, at(5)));
        read(*m_store, there(), 7);
        QCOMPARE(accountOfA1(*m_store, here()), qint64(0));
        QCOMPARE(accountOfA1(*m_store, there()), core::Author::notAsked);
    }

    void handlesAreApart()
    {
        const auto handle = core::parseHandle(QStringLiteral("NASA")).value();
        VERIFY_OK(m_store->identities.recordTexts(here().host,
                                                  {{QStringLiteral("ann"), {.xHandle = handle.text()}}}));
        VERIFY_OK(m_store->identities.recordTexts(
            there().host,
            {{QStringLiteral("Ann"), {}}, {QStringLiteral("ben"), {.xHandle = handle.text()}}}));
        QCOMPARE(valueOf(m_store->identities.loginsWith(here().host, handle)),
                 QStringList{QStringLiteral("ann")});
        QCOMPARE(valueOf(m_store->identities.loginsWith(there().host, handle)),
                 QStringList{QStringLiteral("ben")});
        QVERIFY(valueOf(m_store->histories.find(there())).value().xHandles ==
                (std::map<QString, QString>{{QStringLiteral("ben"), handle.text()}}));
    }

    void handlesOfNetworksAreApart()
    {
        using core::Network;
        const auto record = [this](const QString &x, const core::HandlesByNetwork &others) {
            VERIFY_OK(m_store->identities.recordTexts(
                here().host, {{QStringLiteral("Ann"), {.xHandle = x, .otherHandles = others}}}));
        };
        const auto stored = [this] {
            return valueOf(m_store->histories.find(here())).value();
        };
        const auto logins = [this](const char *handle) {
            return valueOf(m_store->identities.loginsWith(
                here().host, core::parseHandle(QString::fromLatin1(handle)).value()));
        };
        const QString bluesky = QStringLiteral("ann.bsky.social");
        const QString mastodon = QStringLiteral("@ann@mastodon.social");
        record(QStringLiteral("ann"), {{Network::Bluesky, bluesky}, {Network::Mastodon, mastodon}});
        QVERIFY((stored().otherHandles.at(QStringLiteral("ann")) ==
                 core::HandlesByNetwork{{Network::Bluesky, bluesky}, {Network::Mastodon, mastodon}}));
        for (const char *handle : {"ANN", "@Ann.bsky.social", "@ann@mastodon.social"})
            QCOMPARE(logins(handle), QStringList{QStringLiteral("Ann")});
        QVERIFY(
            !valueOf(m_store->histories.find(there())).value().otherHandles.contains(QStringLiteral("ann")));

        // What was not asked about stays, and what is no longer listed goes.
        record({}, {});
        QVERIFY(!stored().xHandles.contains(QStringLiteral("ann")));
        QCOMPARE(stored().otherHandles.at(QStringLiteral("ann")).size(), std::size_t(2));
        record({}, {{Network::Bluesky, QStringLiteral("new.bsky.social")}, {Network::Mastodon, QString()}});
        QVERIFY((stored().otherHandles.at(QStringLiteral("ann")) ==
                 core::HandlesByNetwork{{Network::Bluesky, QStringLiteral("new.bsky.social")}}));
        QCOMPARE(logins("@ann@mastodon.social"), QStringList());
    }

    void companiesAreApart()
    {
        VERIFY_OK(m_store->identities.recordTexts(
            here().host, {{QStringLiteral("ann"), {.company = QStringLiteral("Here")}}}));
        VERIFY_OK(m_store->identities.recordTexts(
            there().host, {{QStringLiteral("ann"), {.company = QStringLiteral("Old")}},
                           {QStringLiteral("ben"), {.company = QStringLiteral("There")}},
                           {QStringLiteral("cy"), {.company = QStringLiteral("Gone")}}}));
        VERIFY_OK(m_store->identities.recordTexts(
            there().host,
            {{QStringLiteral("Ann"), {.company = QStringLiteral("New")}}, {QStringLiteral("cy"), {}}}));
        QVERIFY(valueOf(m_store->histories.find(there())).value().companies ==
                (std::map<QString, QString>{{QStringLiteral("ann"), QStringLiteral("New")},
                                            {QStringLiteral("ben"), QStringLiteral("There")}}));
    }

    void decisionsAreApart()
    {
        const auto mine = valueOf(m_store->decisions.add(here(), bot(QStringLiteral("login:a"))));
        const auto theirs = valueOf(m_store->decisions.add(there(), bot(QStringLiteral("login:b"))));
        QVERIFY(valueOf(m_store->decisions.of(here())) == std::vector{mine});
        QVERIFY(valueOf(m_store->decisions.of(there())) == std::vector{theirs});
        QVERIFY(valueOf(m_store->histories.find(there())).value().decisions == std::vector{theirs});
        QVERIFY((valueOf(m_store->decisions.all()) ==
                 std::vector<core::OwnedDecision>{{there().owner, theirs, there().host},
                                                  {here().owner, mine, here().host}}));
        QVERIFY(!m_store->decisions.add({here().owner, {}}, mine));
    }

    void removalIsOfOne()
    {
        const qint64 id = valueOf(m_store->lookups.entries()).back().id;
        VERIFY_OK(m_store->lookups.remove(id));
        QCOMPARE(commitsOf(*m_store, here()), std::size_t(20));
        QCOMPARE(commitsOf(*m_store, there()), std::size_t(0));
        VERIFY_OK(m_store->lookups.restore(id));
        QCOMPARE(commitsOf(*m_store, there()), std::size_t(7));

        VERIFY_OK(m_store->lookups.remove(id));
        QCOMPARE(valueOf(store::prepare(m_store->path)), QString());
        QCOMPARE(commitsOf(*m_store, here()), std::size_t(20));
        QCOMPARE(sql(m_store->path, QStringLiteral("SELECT group_concat(host) FROM owner")).toString(),
                 here().host);
        QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM commits")).toInt(), 20);
    }

    void exportsAreApart()
    {
        VERIFY_OK(m_store->decisions.add(there(), bot(QStringLiteral("login:b"))));
        for (const Lookup &owner : {here(), there()}) {
            const qint64 account = owner == here() ? 11 : 22;
            VERIFY_OK(m_store->identities.recordAccounts(
                owner.host, std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), account, {}}},
                at(5)));
        }
        const QString file = m_store->folder.filePath(QStringLiteral("export.json"));
        QCOMPARE(valueOf(m_store->archive.exportTo(file, {}, at(99))).owners,
                 (QStringList{there().owner, here().owner}));
        TemporaryStore both;
        QCOMPARE(valueOf(both.archive.importFrom(file)).commits, qint64(27));
        QCOMPARE(commitsOf(both, here()), std::size_t(20));
        QCOMPARE(commitsOf(both, there()), std::size_t(7));
        QCOMPARE(accountOfA1(both, here()), qint64(11));
        QCOMPARE(accountOfA1(both, there()), qint64(22));
        QCOMPARE(valueOf(both.decisions.of(there())).size(), std::size_t(1));
        QCOMPARE(valueOf(both.decisions.of(here())).size(), std::size_t(0));

        VERIFY_OK(m_store->archive.exportTo(file, std::vector{there()}, at(99)));
        TemporaryStore one;
        QCOMPARE(valueOf(one.archive.importFrom(file)).commits, qint64(7));
        QCOMPARE(commitsOf(one, here()), std::size_t(0));
        QVERIFY(!m_store->archive.exportTo(file, std::vector{Lookup{here().owner, {}}}, at(99)));
    }

    void filesWithoutHostsAreOfGitHub()
    {
        const QString file = m_store->folder.filePath(QStringLiteral("export.json"));
        VERIFY_OK(m_store->identities.recordAccounts(
            there().host, std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), 22, {}}},
            at(5)));
        VERIFY_OK(m_store->archive.exportTo(file, std::vector{there()}, at(99)));
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QByteArray bytes = old.readAll();
        bytes.replace("\"host\":\"git.example.org\",", "").replace(",\"git.example.org\"]", "]");
        QVERIFY(!bytes.contains("git.example.org"));
        QVERIFY(old.resize(0) && old.seek(0) && old.write(bytes) == bytes.size());
        old.close();
        TemporaryStore other;
        VERIFY_OK(other.archive.importFrom(file));
        QCOMPARE(commitsOf(other, here()), std::size_t(7));
        QCOMPARE(accountOfA1(other, here()), qint64(22));
    }

private:
    std::optional<TemporaryStore> m_store;
};

NEWFACES_TEST(tst_storedhosts, TestStoredHosts, QCoreApplication)

#include "tst_storedhosts.moc"
