// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"
#include "engine/tokensources.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

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

        const engine::XSettings usual = engine::chosenSettings().x;
        QCOMPARE(usual.api, QUrl(QStringLiteral("https://api.x.com")));
        QCOMPARE(usual.timeline, QUrl(QStringLiteral("https://syndication.twitter.com")));
        QVERIFY((usual.order == std::vector{Api, Mirror, Page, Timeline}));

        QSettings().setValue(QStringLiteral("x/mirror"), QStringLiteral("https://mirror.example"));
        QSettings().setValue(QStringLiteral("x/page"), QStringLiteral("https://page.example"));
        QSettings().setValue(QStringLiteral("x/order"), QStringLiteral("page, mirror"));
        qputenv("NEWFACES_X_PAGE", "https://other.example");
        const engine::XSettings told = engine::chosenSettings().x;
        QCOMPARE(told.mirror, QUrl(QStringLiteral("https://mirror.example")));
        QCOMPARE(told.page, QUrl(QStringLiteral("https://other.example")));
        QVERIFY((told.order == std::vector{Page, Mirror}));
    }
};

NEWFACES_TEST(tst_settings, TestSettings, QCoreApplication)
#include "tst_settings.moc"
