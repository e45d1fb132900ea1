// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/tokentext.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::TokenFor;
using core::TokenReport;
using engine::TokenState;
using Origin = TokenState::Origin;

namespace {

const core::Error locked{core::Error::Kind::Forbidden, QStringLiteral("It is locked.")};
const core::Error none{core::Error::Kind::Unavailable, QStringLiteral("There is none.")};

} // namespace

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItIsKept()
    {
        const QString variable = QStringLiteral("GH_TOKEN");
        QCOMPARE(cli::whereStored({}), QStringLiteral("none"));
        QCOMPARE(cli::whereStored({.trouble = locked}), QStringLiteral("unknown"));
        QCOMPARE(cli::whereStored({.trouble = none}), QStringLiteral("none"));
        QCOMPARE(cli::whereStored({.origin = Origin::Environment, .variable = variable}), variable);
        QCOMPARE(cli::whereStored({.origin = Origin::Environment, .variable = variable, .alsoKept = true}),
                 QStringLiteral("GH_TOKEN, which overrides the one in the keychain"));
        QCOMPARE(cli::whereStored({.origin = Origin::Keychain}), QStringLiteral("in the keychain"));
        QVERIFY(cli::whereStored({.origin = Origin::Session, .trouble = locked})
                    .startsWith(u"for this session only"));
    }

    void reports_data()
    {
        QTest::addColumn<TokenReport>("report");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const TokenReport &report, const char *text) {
            QTest::newRow(name) << report << QString::fromUtf8(text);
        };
        const QString ada = QStringLiteral("ada");
        row("fine-grained", {.login = ada},
            "It belongs to ada. GitHub reports no scopes; public data needs none.\n");
        row("no scopes", {.login = ada, .scopes = QStringList()},
            "It belongs to ada. GitHub reports no scopes; public data needs none.\n");
        row("scopes",
            {.login = ada,
             .name = QStringLiteral("Ada L."),
             .scopes = QStringList{QStringLiteral("repo"), QStringLiteral("user")}},
            "It belongs to ada (Ada L.). Its scopes are repo, user; public data needs none.\n");
    }

    void reports()
    {
        QFETCH(const TokenReport, report);
        QTEST(cli::reportText(TokenFor::GitHub, report), "text");
        QCOMPARE(cli::reportText(TokenFor::X, report), QStringLiteral("X accepts this token.\n"));
    }

    void tellsTheQuotaAndTheExpiration()
    {
        const core::Instant then{std::chrono::seconds(2'000'000'000)};
        const QString text = cli::reportText(
            TokenFor::GitHub, {.login = QStringLiteral("ada"),
                               .quota = core::Quota{.limit = 5000, .remaining = 4999, .resetsAt = then},
                               .expires = then});
        QVERIFY2(text.contains(u"\n4999 of 5000 requests are left until "), qPrintable(text));
        QVERIFY2(text.contains(u"\nIt expires at "), qPrintable(text));
    }
};

NEWFACES_TEST(tst_tokentext, TestTokenText, QCoreApplication)
#include "tst_tokentext.moc"
