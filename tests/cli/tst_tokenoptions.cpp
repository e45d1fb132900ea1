// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/tokenoptions.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::TokenOptions;
using core::TokenFor;
using Action = TokenOptions::Action;

namespace {

core::Result<TokenOptions> parsedToken(const QString &line)
{
    return cli::parseTokenCommand(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestTokenOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<std::vector<TokenFor>>("whose");
        QTest::addColumn<bool>("test");
        const std::vector<TokenFor> all(core::allTokens.begin(), core::allTokens.end());
        const auto row = [](const char *line, Action action, const std::vector<TokenFor> &whose,
                            bool test = false) {
            QTest::newRow(line) << action << whose << test;
        };
        row("", Action::Status, all);
        row("status", Action::Status, all);
        row("status --test", Action::Status, all, true);
        row("--test", Action::Status, all, true);
        row("status x", Action::Status, {TokenFor::X});
        row("status x github x --test", Action::Status, {TokenFor::X, TokenFor::GitHub}, true);
        row("set github", Action::Set, {TokenFor::GitHub});
        row("set x", Action::Set, {TokenFor::X});
        row("set api", Action::Set, {TokenFor::Port});
        row("remove api", Action::Remove, {TokenFor::Port});
    }

    void actions()
    {
        QFETCH(const std::vector<TokenFor>, whose);
        const core::Result<TokenOptions> options = parsedToken(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(options);
        QTEST(options->action, "action");
        QVERIFY(options->whose == whose);
        QTEST(options->test, "test");
        QCOMPARE(options->token, QByteArray());
    }

    /// Rows with a token, "ghp_0815", in a wrong place.
    void refuses_data()
    {
        QTest::addColumn<QString>("part");
        const auto row = [](const char *line, const char *part) {
            QTest::newRow(line) << QString::fromUtf8(part);
        };
        row("set", "Say which token to set: github, x or api");
        row("remove", "which token to remove: github, x or api");
        row("set github x", "which token to set");
        row("set github --test", "Only newfaces token status takes --test");
        row("remove x --test", "Only newfaces token status takes --test");
        row("ghp_0815", "The commands are newfaces token set, remove and status.");
        row("ghp_0815 github", "The commands are newfaces token set, remove and status.");
        row("set ghp_0815", "never from the command line");
        row("set github ghp_0815", "never from the command line");
        row("remove ghp_0815", "never from the command line");
        row("status github ghp_0815", "never from the command line");
        row("set github --ghp_0815", "never from the command line");
        row("set github -ghp_0815", "never from the command line");
        row("set github --token ghp_0815", "never from the command line");
        row("set github --token=ghp_0815", "never from the command line");
        row("set github --test=ghp_0815", "never from the command line");
        row("set github -- ghp_0815", "never from the command line");
        row("set github -- --ghp_0815", "never from the command line");
        row("set github=ghp_0815", "never from the command line");
    }

    void refuses()
    {
        QFETCH(const QString, part);
        const core::Result<TokenOptions> refused = parsedToken(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::Error::Kind::Usage);
        QVERIFY2(inEnglish(refused.error()).contains(part), qPrintable(inEnglish(refused.error())));
        // A parser may split "-ghp_0815".
        for (const QChar letter : QStringLiteral("0815_"))
            QVERIFY2(!inEnglish(refused.error()).contains(letter), qPrintable(inEnglish(refused.error())));
    }
};

NEWFACES_TEST(tst_tokenoptions, TestTokenOptions, QCoreApplication)
#include "tst_tokenoptions.moc"
