// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/github.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using forge::github::makeForge;

class TestGitHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSite_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("site");
        const auto is = [](const char *name, const char *api, const char *site) {
            QTest::newRow(name) << QString::fromLatin1(api) << QString::fromLatin1(site);
        };
        is("GitHub", "https://api.github.com", "https://github.com");
        is("GitHub with a slash", "https://api.github.com/", "https://github.com");
        is("Enterprise", "https://git.example.org/api/v3", "https://git.example.org");
        is("Enterprise with a slash", "https://git.example.org/api/v3/", "https://git.example.org");
        is("Enterprise in a folder", "https://example.org/git/api/v3", "https://example.org/git");
        is("a host with a port", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
    }

    void findsTheSite()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, site);
        const core::Forge forge = makeForge(QUrl(api));
        QCOMPARE(forge.site, QUrl(site));
        QCOMPARE(forge.id, QUrl(site).host());
        QCOMPARE(forge.api, QUrl(api));
    }

    void findsPages()
    {
        const core::Forge forge = makeForge(QUrl(QStringLiteral("https://api.github.com")));
        const QString hex = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
        QCOMPARE(core::commitPage(forge, QStringLiteral("pallets"), QStringLiteral("flask"),
                                  *core::Sha::fromHex(hex)),
                 QUrl(QStringLiteral("https://github.com/pallets/flask/commit/") + hex));
        QCOMPARE(core::accountPage(forge, QStringLiteral("davidism")),
                 QUrl(QStringLiteral("https://github.com/davidism")));
        QCOMPARE(core::accountPage(forge, QStringLiteral("dependabot[bot]")),
                 QUrl(QStringLiteral("https://github.com/apps/dependabot")));
        QCOMPARE(core::accountPage(makeForge(QUrl(QStringLiteral("https://example.org/git/api/v3"))),
                                   QStringLiteral("ann")),
                 QUrl(QStringLiteral("https://example.org/git/ann")));
    }

    void readsNoReplyAddresses_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("account"); // "number login"; empty for an ordinary address
        const auto is = [](const char *name, const char *email, const char *account,
                           const char *api = "https://api.github.com") {
            QTest::newRow(name) << QString::fromLatin1(api) << QString::fromLatin1(email)
                                << QString::fromLatin1(account);
        };
        constexpr auto enterprise = "https://git.example.org/api/v3";
        is("a login", "ann@users.noreply.github.com", " ann");
        is("a number", "7+ann@users.noreply.github.com", "7 ann");
        is("capitals", "7+Ann@Users.NoReply.GitHub.COM", "7 Ann");
        is("white space around it", " 7+ann@users.noreply.github.com\n", "7 ann");
        is("two signs", "7+8+ann@users.noreply.github.com", "7 8+ann");
        is("a bot", "1+dependabot[bot]@users.noreply.github.com", "1 dependabot[bot]");
        is("a number alone", "7@users.noreply.github.com", " 7");
        is("a number without a login", "7+@users.noreply.github.com", " 7+");
        is("a sign without a number", "+ann@users.noreply.github.com", " +ann");
        is("nobody", "@users.noreply.github.com", "");
        is("GitHub's own", "noreply@github.com", "");
        is("an ordinary one", "ann@example.org", "");
        is("no address", "ann", "");
        is("empty", "", "");
        is("a longer host", "ann@users.noreply.github.com.example.org", "");
        is("two hosts", "ann@home@users.noreply.github.com", "");
        is("an Enterprise host's", "7+ann@users.noreply.git.example.org", "7 ann", enterprise);
        is("GitHub's on an Enterprise host", "7+ann@users.noreply.github.com", "7 ann", enterprise);
        is("an Enterprise host's on GitHub", "7+ann@users.noreply.git.example.org", "");
    }

    void readsNoReplyAddresses()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, email);
        const std::optional<core::NoReply> read = core::noReplyOf(email, makeForge(QUrl(api)));
        QTEST(read ? QString(read->number + u' ' + read->login) : QString(), "account");
    }

    void anEmptyForgeKnowsNothing()
    {
        QVERIFY(!core::noReplyOf(QStringLiteral("7+ann@users.noreply.github.com"), {}));
    }
};

NEWFACES_TEST(tst_github, TestGitHub, QCoreApplication)
#include "tst_github.moc"
