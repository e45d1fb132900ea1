// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"
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
        QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("GITHUB_TOKEN") << QByteArray("one") << QByteArray() << QByteArray("one");
        QTest::newRow("GH_TOKEN") << QByteArray() << QByteArray("two") << QByteArray("two");
        QTest::newRow("both") << QByteArray("one") << QByteArray("two") << QByteArray("one");
        QTest::newRow("a line's end") << QByteArray("one\n") << QByteArray() << QByteArray("one");
        QTest::newRow("blank") << QByteArray(" ") << QByteArray("two") << QByteArray("two");
    }

    void token()
    {
        QFETCH(const QByteArray, github);
        QFETCH(const QByteArray, gh);
        set("GITHUB_TOKEN", github);
        set("GH_TOKEN", gh);
        QTEST(engine::chosenSettings().token.text(), "used");
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
        qputenv("X_BEARER_TOKEN", "three\n");
        const engine::XSettings told = engine::chosenSettings().x;
        QCOMPARE(told.mirror, QUrl(QStringLiteral("https://mirror.example")));
        QCOMPARE(told.page, QUrl(QStringLiteral("https://other.example")));
        QCOMPARE(told.token.text(), QByteArray("three"));
        QVERIFY((told.order == std::vector{Page, Mirror}));
    }
};

NEWFACES_TEST(tst_settings, TestSettings, QCoreApplication)
#include "tst_settings.moc"
