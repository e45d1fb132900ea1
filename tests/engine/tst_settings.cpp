// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/gitreading.h"
#include "engine/settings.h"
#include "engine/tokensources.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace {

void set(const char *name, const QByteArray &value)
{
    if (value.isEmpty())
        qunsetenv(name);
    else
        qputenv(name, value);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoGitShowsTheTokenTo_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("git");
        QTest::addColumn<bool>("shown");
        const QString gitHub = QStringLiteral("https://api.github.com");
        const QString enterprise = QStringLiteral("http://ghe.example:8080/api/v3");
        QTest::newRow("the site") << gitHub << QStringLiteral("https://github.com") << true;
        QTest::newRow("its port by number") << gitHub << QStringLiteral("https://GitHub.com:443/") << true;
        QTest::newRow("a path on it") << gitHub << QStringLiteral("https://github.com/mirror") << true;
        QTest::newRow("another port") << gitHub << QStringLiteral("https://github.com:8443") << false;
        QTest::newRow("without encryption") << gitHub << QStringLiteral("http://github.com") << false;
        QTest::newRow("the same port without") << gitHub << QStringLiteral("http://github.com:443") << false;
        QTest::newRow("another host") << gitHub << QStringLiteral("https://github.com.example") << false;
        QTest::newRow("a user of that name")
            << gitHub << QStringLiteral("https://github.com@host.example") << false;
        QTest::newRow("a folder") << gitHub << QStringLiteral("file:///github.com") << false;
        QTest::newRow("Enterprise") << enterprise << QStringLiteral("http://ghe.example:8080") << true;
        QTest::newRow("Enterprise, its default port")
            << enterprise << QStringLiteral("http://ghe.example") << false;
    }

    void whoGitShowsTheTokenTo()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, git);
        engine::Settings settings;
        settings.api = QUrl(api);
        settings.git = QUrl(git);
        QTEST(engine::isTokensOrigin(settings), "shown");
    }

    void roomForAClone_data()
    {
        QTest::addColumn<qint64>("commits");
        QTest::addColumn<qint64>("budget");
        QTest::addColumn<qint64>("megabytes");
        QTest::newRow("nothing told, nothing kept") << qint64(0) << qint64(0) << qint64(256);
        QTest::newRow("nothing told") << qint64(0) << qint64(2048) << qint64(2048);
        QTest::newRow("few commits") << qint64(128) << qint64(2048) << qint64(257);
        QTest::newRow("many commits") << qint64(1'300'000) << qint64(20'480) << qint64(10'412);
        QTest::newRow("more than the budget") << qint64(1'300'000) << qint64(2048) << qint64(2048);
        QTest::newRow("more than there can be")
            << std::numeric_limits<qint64>::max() << qint64(2048) << qint64(2048);
        QTest::newRow("no budget") << qint64(1'300'000) << qint64(0) << qint64(256);
    }

    void roomForAClone()
    {
        QFETCH(const qint64, commits);
        QFETCH(const qint64, budget);
        constexpr qint64 mebibyte = qint64(1024) * 1024;
        core::ListedRepository listed;
        listed.commits = commits;
        QTEST(engine::maxCloneBytes(listed, budget * mebibyte) / mebibyte, "megabytes");
    }

    void token_data()
    {
        QTest::addColumn<QByteArray>("github");
        QTest::addColumn<QByteArray>("gh");
        QTest::addColumn<QByteArray>("used");
        QTest::addColumn<QString>("variable");
        const QString githubs = QStringLiteral("GITHUB_TOKEN");
        const QString ghs = QStringLiteral("GH_TOKEN");
        QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray() << QString();
        QTest::newRow("GITHUB_TOKEN") << QByteArray("one") << QByteArray() << QByteArray("one") << githubs;
        QTest::newRow("GH_TOKEN") << QByteArray() << QByteArray("two") << QByteArray("two") << ghs;
        QTest::newRow("both") << QByteArray("one") << QByteArray("two") << QByteArray("one") << githubs;
        QTest::newRow("a line's end") << QByteArray("one\n") << QByteArray() << QByteArray("one") << githubs;
        QTest::newRow("blank") << QByteArray(" ") << QByteArray("two") << QByteArray("two") << ghs;
    }

    void token()
    {
        QFETCH(const QByteArray, github);
        QFETCH(const QByteArray, gh);
        set("GITHUB_TOKEN", github);
        set("GH_TOKEN", gh);
        qputenv("X_BEARER_TOKEN", "three\n");
        qunsetenv("NEWFACES_PORT_TOKEN");
        std::map<core::TokenFor, engine::EnvironmentToken> tokens = engine::environmentTokens();
        QCOMPARE(tokens[core::TokenFor::X].text, QByteArray("three"));
        QCOMPARE(tokens.count(core::TokenFor::Port), 0);
        QTEST(tokens[core::TokenFor::GitHub].text, "used");
        QTEST(tokens[core::TokenFor::GitHub].variable, "variable");
    }

    void places()
    {
        qunsetenv("NEWFACES_GITHUB_API");
        qunsetenv("NEWFACES_DATA_DIR");
        QCOMPARE(engine::chosenSettings().api, QUrl(QStringLiteral("https://api.github.com")));
        QVERIFY(!engine::chosenSettings().dataFolder.isEmpty());

        qputenv("NEWFACES_GITHUB_API", "https://git.example.org/api/v3");
        qputenv("NEWFACES_DATA_DIR", "/somewhere/else");
        QCOMPARE(engine::chosenSettings().api, QUrl(QStringLiteral("https://git.example.org/api/v3")));
        QCOMPARE(engine::chosenSettings().dataFolder, QStringLiteral("/somewhere/else"));
    }

    void placesOfX()
    {
        const QTemporaryDir folder;
        QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
        QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        using enum core::ProfileSource;

        const engine::XSettings usual = engine::chosenSettings().profileHosts.x;
        QCOMPARE(usual.api, QUrl(QStringLiteral("https://api.x.com")));
        QCOMPARE(usual.timeline, QUrl(QStringLiteral("https://syndication.twitter.com")));
        QVERIFY((usual.order == std::vector{Api, Mirror, Page, Timeline}));

        QSettings().setValue(QStringLiteral("x/mirror"), QStringLiteral("https://mirror.example"));
        QSettings().setValue(QStringLiteral("x/page"), QStringLiteral("https://page.example"));
        QSettings().setValue(QStringLiteral("x/order"), QStringLiteral("page, mirror"));
        qputenv("NEWFACES_X_PAGE", "https://other.example");
        const engine::XSettings told = engine::chosenSettings().profileHosts.x;
        QCOMPARE(told.mirror, QUrl(QStringLiteral("https://mirror.example")));
        QCOMPARE(told.page, QUrl(QStringLiteral("https://other.example")));
        QVERIFY((told.order == std::vector{Page, Mirror}));
    }
};

NEWFACES_TEST(tst_settings, TestSettings, QCoreApplication)
#include "tst_settings.moc"
