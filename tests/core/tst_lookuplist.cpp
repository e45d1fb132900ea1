// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/lookuplist.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

class TestLookupList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lookups");
        const auto row = [](const char *name, const QString &text, const char *lookups) {
            QTest::newRow(name) << text << QString::fromLatin1(lookups);
        };
        row("one", QStringLiteral(" pallets "), "pallets");
        row("a comma", QStringLiteral("pallets, redis"), "pallets redis");
        row("commas without spaces", QStringLiteral("pallets,redis,@django"), "pallets redis django");
        row("a comma too many", QStringLiteral(",pallets,, redis,"), "pallets redis");
        row("semicolons", QStringLiteral("pallets; redis/redis"), "pallets redis/redis");
        row("lines", QStringLiteral("pallets\nredis\r\n\ndjango"), "pallets redis django");
        row("lines of a rich text", QStringLiteral("pallets\u2029redis\u2028django"), "pallets redis django");
        row("spaces", QStringLiteral("pallets redis/redis\t@django"), "pallets redis/redis django");
        row("spaces and commas", QStringLiteral("pallets redis, django"), "pallets redis django");
        row("links", QStringLiteral("https://github.com/pallets https://github.com/redis/redis"),
            "pallets redis/redis");
        row("a link and a repository", QStringLiteral("https://github.com/pallets redis/redis"),
            "pallets redis/redis");
        row("a link and a name, after a comma", QStringLiteral("https://github.com/pallets, redis"),
            "pallets redis");
        row("a comma in a link", QStringLiteral("https://github.com/pallets?tab=a,b"), "pallets");
        row("one twice", QStringLiteral("pallets, redis, PALLETS"), "pallets redis");
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, lookups);
        const auto read = core::parseLookups(text, support::gitHub);
        QVERIFY(read);
        QStringList names;
        for (const core::Lookup &lookup : *read)
            names << lookup.toString();
        QCOMPARE(names.join(u' '), lookups);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *text, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(code);
        };
        row("nothing", "", "lookup.empty");
        row("only separators", " ,\n; ", "lookup.empty");
        row("an invalid one among others", "pallets, -redis-, django", "lookup.invalid-owner");
        row("a repository with spaces", "pallets / flask", "lookup.invalid-owner");
        row("an invalid word", "pallets flask!", "lookup.invalid-owner");
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        const auto read = core::parseLookups(text, support::gitHub);
        QVERIFY(!read);
        QVERIFY(read.error().kind == core::Error::Kind::Usage);
        QCOMPARE(QString(read.error().message.code), code);
    }

    void refusesACommand()
    {
        QVERIFY(!core::parseLookups(QStringLiteral("git clone https://github.com/pallets/flask"),
                                    support::gitHub));
    }
};

NEWFACES_TEST(tst_lookuplist, TestLookupList, QCoreApplication)
#include "tst_lookuplist.moc"
