// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/profileoptions.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::AnswerOptions;
using cli::ProfileOptions;
using core::ProfileSource;
using engine::Reading;

namespace {

core::Result<ProfileOptions> parsedProfile(const QString &line)
{
    return cli::parseProfile(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestProfileOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain()
    {
        const auto options = parsedProfile(QStringLiteral("NASA @jack https://x.com/nasa"));
        QVERIFY(options);
        QCOMPARE(options->handles.size(), std::size_t(2));
        QCOMPARE(options->handles[0].text(), QStringLiteral("NASA"));
        QCOMPARE(options->handles[1].text(), QStringLiteral("jack"));
        QVERIFY(options->reading == Reading::Refresh);
        QVERIFY(!options->only);
        QVERIFY(options->from.isEmpty() && options->pictures.isEmpty() && options->answer.output.isEmpty());
        QVERIFY(options->answer.format == AnswerOptions::Format::Table);
        QVERIFY(!options->answer.quiet);
    }

    void everything()
    {
        const auto options =
            parsedProfile(QStringLiteral("--from list.csv --source page --refresh --pictures faces "
                                         "--format json --output a.json --quiet"));
        QVERIFY(options);
        QVERIFY(options->handles.empty());
        QCOMPARE(options->from, QStringLiteral("list.csv"));
        QVERIFY(options->only == ProfileSource::Page);
        QVERIFY(options->reading == Reading::Full);
        QCOMPARE(options->pictures, QStringLiteral("faces"));
        QVERIFY(options->answer.format == AnswerOptions::Format::Json);
        QCOMPARE(options->answer.output, QStringLiteral("a.json"));
        QVERIFY(options->answer.quiet);
    }

    void sources_data()
    {
        QTest::addColumn<std::optional<ProfileSource>>("source");
        QTest::newRow("auto") << std::optional<ProfileSource>();
        QTest::newRow("api") << std::optional(ProfileSource::Api);
        QTest::newRow("mirror") << std::optional(ProfileSource::Mirror);
        QTest::newRow("page") << std::optional(ProfileSource::Page);
        QTest::newRow("timeline") << std::optional(ProfileSource::Timeline);
    }

    void sources()
    {
        QFETCH(const std::optional<ProfileSource>, source);
        const auto options =
            parsedProfile(QStringLiteral("NASA --source ") + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(options);
        QVERIFY(options->only == source);
    }

    void offline()
    {
        QVERIFY(parsedProfile(QStringLiteral("NASA --offline"))->reading == Reading::Stored);
        QCOMPARE(parsedProfile(QStringLiteral("--from -"))->from, QStringLiteral("-"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("reason");
        const auto refused = [](const char *line, const char *reason) {
            QTest::newRow(line) << QString::fromUtf8(reason);
        };
        refused("", "Give a handle");
        refused("home", "a page of X itself");
        refused("NASA no-handle", "is not a valid handle");
        refused("NASA --source google", "api, mirror, page or timeline");
        refused("NASA --source", "Missing value after");
        refused("NASA --format xml", "--format must be");
        refused("NASA --offline --refresh", "cannot be used together");
        refused("NASA --offline --source api", "cannot be used together");
        refused("NASA --pictures=", "--pictures needs a value: --pictures FOLDER.");
        refused("--from=", "--from needs a value");
        refused("NASA --bots", "Unknown option");
    }

    void refuses()
    {
        QFETCH(const QString, reason);
        const auto options = parsedProfile(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!options);
        QCOMPARE(options.error().kind, core::Error::Kind::Usage);
        QVERIFY2(inEnglish(options.error()).contains(reason), qPrintable(inEnglish(options.error())));
    }
};

NEWFACES_TEST(tst_profileoptions, TestProfileOptions, QCoreApplication)
#include "tst_profileoptions.moc"
