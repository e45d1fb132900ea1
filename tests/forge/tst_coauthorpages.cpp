// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlapi.h"
#include "forge/github/restapi.h"
#include "forgedesk.h"
#include "samplenames.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Author;
using forge::AuthorAccount;
using forge::github::GraphQlApi;
using forge::github::RestApi;
using support::fakeAccountId;

namespace {

Author coAuthor(const char *name, const char *email)
{
    Author author;
    author.name = QString::fromUtf8(name);
    author.email = QString::fromUtf8(email);
    author.accountId = Author::notAsked;
    return author;
}

AuthorAccount accountOf(const char *login)
{
    return {fakeAccountId(QString::fromUtf8(login)), QString::fromUtf8(login)};
}

} // namespace

/// The co-authors of commits by both of GitHub's APIs, and their accounts.
class TestCoAuthorPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::FakeCommit pair = support::commit("ann", "2020-01-05");
        pair.message =
            QStringLiteral("Title\n\nCo-authored-by: Bob <bob@x.org>\nCo-authored-by: Åsa <ÅSA@x.org>\n");
        pair.coAuthors = {{QStringLiteral("Bob"), QStringLiteral("bob@x.org"), QStringLiteral("bob")},
                          {QStringLiteral("Åsa"), QStringLiteral("ÅSA@x.org"), QStringLiteral("asa")},
                          {QStringLiteral("Nil"), QStringLiteral("nil@x.org")}};
        m_pair = pair.sha;
        m_head = support::commit("ann", "2020-01-06").sha;
        m_desk.github.addRepository(pallets, {flask, {support::commit("ann", "2020-01-06"), pair}});
    }

    void areRead_data()
    {
        QTest::addColumn<bool>("byGraphQl");
        QTest::newRow("REST") << false;
        QTest::newRow("GraphQL") << true;
    }

    void areRead()
    {
        QFETCH(const bool, byGraphQl);
        const GraphQlApi graphQl(m_desk.http, m_desk.github.api(), "a-token");
        const RestApi rest(m_desk.http, m_desk.github.api(), {});
        const forge::Api &api = byGraphQl ? static_cast<const forge::Api &>(graphQl) : rest;
        const auto page = api.pages(pallets, {{flask, m_head.toHex(), 1}}, {}).get().front();
        QVERIFY(page.has_value());
        QCOMPARE(page->commits.size(), std::size_t(2));
        QVERIFY(page->commits[0].coAuthors.empty());
        QVERIFY(page->commits[1].coAuthors ==
                (std::vector{coAuthor("Bob", "bob@x.org"), coAuthor("Åsa", "ÅSA@x.org")}));
    }

    /// In one request, with that of an author; an address is compared without letter case.
    void haveAccounts()
    {
        const GraphQlApi api(m_desk.http, m_desk.github.api(), "a-token");
        m_desk.github.http().forget();
        const auto of = [this](const char *email) {
            return forge::CommitOf{flask, m_pair, QString::fromUtf8(email)};
        };
        const auto accounts = api.accounts(pallets,
                                           {of("BOB@x.org"),
                                            {flask, m_pair},
                                            of("åsa@x.org"),
                                            of("nil@x.org"),
                                            of("nobody@x.org"),
                                            {flask, core::Sha(), QStringLiteral("bob@x.org")}},
                                           {})
                                  .get();
        QVERIFY(accounts.has_value());
        AuthorAccount ann = accountOf("ann"); // the author, whose social accounts are asked for, too
        ann.texts.otherHandles = {{core::Network::Bluesky, QString()}, {core::Network::Mastodon, QString()}};
        const std::vector<std::optional<AuthorAccount>> expected = {
            accountOf("bob"), ann, accountOf("asa"), AuthorAccount(), AuthorAccount(), std::nullopt};
        QVERIFY(*accounts == expected);
        QCOMPARE(m_desk.github.http().count(), 1);
    }

private:
    ForgeDesk m_desk;
    core::Sha m_pair;
    core::Sha m_head;
};

NEWFACES_TEST(tst_coauthorpages, TestCoAuthorPages, QCoreApplication)
#include "tst_coauthorpages.moc"
