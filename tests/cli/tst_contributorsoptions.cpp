// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/contributorsoptions.h"
#include "cli/help.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using cli::ContributorsOptions;
using cli::CountingOptions;

namespace {

core::Result<ContributorsOptions> parsedContributors(const QString &line)
{
    return cli::parseContributors(line.split(u' ', Qt::SkipEmptyParts), QStringLiteral("github.com"));
}

} // namespace

class TestContributorsOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everyOption();
    void lookups();
    void namesEachLookupOnce();
    void readings();
    void views_data();
    void views();
    void refuses_data();
    void refuses();
    void helpNamesWhatIsUnderstood();
};

void TestContributorsOptions::defaults()
{
    const auto options = parsedContributors(QStringLiteral("pallets"));
    QVERIFY(options);
    QCOMPARE(options->lookups.size(), std::size_t(1));
    QVERIFY(options->reading == engine::Reading::Refresh);
    const CountingOptions &counting = options->counting;
    QVERIFY(counting.rules == core::Rules());
    QVERIFY(counting.format == CountingOptions::Format::Table);
    QVERIFY(counting.people == core::WithPeople::No);
    QVERIFY(counting.view == core::View::Newcomers);
    QCOMPARE(counting.output, QString());
    QCOMPARE(counting.chart, QString());
    QCOMPARE(counting.chartSize, QSize(1200, 600));
    QVERIFY(!counting.quiet);
}

void TestContributorsOptions::everyOption()
{
    const auto options = parsedContributors(QStringLiteral(
        "--format json --output a.json pallets --chart b.SVG --chart-size 800x400 --scope owner --identity "
        "email --date committer --bots --forks --since 2019-02 --until=2020-03 --people --quiet --offline"));
    QVERIFY2(options, options ? "" : qPrintable(inEnglish(options.error())));
    const CountingOptions &counting = options->counting;
    QVERIFY(counting.format == CountingOptions::Format::Json);
    QCOMPARE(counting.output, QStringLiteral("a.json"));
    QCOMPARE(counting.chart, QStringLiteral("b.SVG"));
    QCOMPARE(counting.chartSize, QSize(800, 400));
    QVERIFY(counting.people == core::WithPeople::Yes);
    QVERIFY(counting.quiet);
    using namespace std::chrono;
    const core::Rules expected{
        core::Scope::Owner,    core::Identity::Email, core::DateOf::Committer, true, true,
        year(2019) / month(2), year(2020) / month(3)};
    QVERIFY(counting.rules == expected);
    QVERIFY(options->reading == engine::Reading::Stored);
}

void TestContributorsOptions::lookups()
{
    const auto options =
        parsedContributors(QStringLiteral("pallets pallets/flask https://github.com/redis/redis"));
    QVERIFY(options);
    const std::vector<core::Lookup> expected = {{QStringLiteral("pallets"), QString()},
                                                {QStringLiteral("pallets"), QStringLiteral("flask")},
                                                {QStringLiteral("redis"), QStringLiteral("redis")}};
    QVERIFY(options->lookups == expected);
}

void TestContributorsOptions::namesEachLookupOnce()
{
    const auto options = parsedContributors(QStringLiteral("pallets redis Pallets @pallets"));
    QVERIFY(options);
    QCOMPARE(options->lookups.size(), std::size_t(2));
}

void TestContributorsOptions::readings()
{
    QVERIFY(parsedContributors(QStringLiteral("pallets --full"))->reading == engine::Reading::Full);
    QVERIFY(parsedContributors(QStringLiteral("pallets --offline"))->reading == engine::Reading::Stored);
}

void TestContributorsOptions::views_data()
{
    QTest::addColumn<core::View>("view");
    QTest::newRow("--view new") << core::View::Newcomers;
    QTest::newRow("--view new --people") << core::View::Newcomers;
    QTest::newRow("--view active --scope owner") << core::View::Active;
    QTest::newRow("--view=retention --chart a.svg") << core::View::Retention;
}

void TestContributorsOptions::views()
{
    const auto options =
        parsedContributors(QStringLiteral("pallets ") + QLatin1String(QTest::currentDataTag()));
    QVERIFY2(options, options ? "" : qPrintable(inEnglish(options.error())));
    QFETCH(const core::View, view);
    QVERIFY(options->counting.view == view);
}

void TestContributorsOptions::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(part);
    };
    row("", "Give the name of");
    row("--", "Give the name of");
    row("-- --", "“--” cannot be");
    row("-pallets", "Unknown");
    row("pallets --colour", "colour");
    row("pallets --format", "--format");
    row("pallets --format xml", "--format is table, csv or json, not “xml”.");
    row("pallets --format CSV", "not “CSV”");
    row("pallets --format=", "not “”");
    row("pallets --view old", "--view is new, active or retention, not “old”.");
    row("pallets --view", "--view");
    row("pallets --view active --people",
        "--people lists the newcomers, which goes with --view new, not with --view active.");
    row("pallets --people --view retention", "not with --view retention.");
    row("pallets --scope month", "--scope is repository or owner, not “month”.");
    row("pallets --identity login", "--identity is account, email or name");
    row("pallets --date now", "--date is author or committer");
    row("pallets --since 2019", "--since takes a month such as 2024-05, not “2019”.");
    row("pallets --until 2019-13", "--until takes a month");
    row("pallets --since 2020-02 --until 2020-01", "--since 2020-02 is later than --until 2020-01.");
    row("pallets --bots=yes", "--bots");
    row("pallets --output=", "--output takes the name of a file.");
    row("pallets --chart", "--chart");
    row("pallets --chart=", "--chart takes a file that ends in .png, .svg or .pdf");
    row("pallets --chart a.gif", "not “a.gif”");
    row("pallets --chart png", "not “png”");
    row("pallets --chart-size 800x400", "--chart-size needs --chart");
    row("pallets --chart a.png --chart-size 800", "such as 1200x600, not “800”");
    row("pallets --chart a.png --chart-size 99x400", "100 to 10000");
    row("pallets --chart a.png --chart-size 800x10001", "100 to 10000");
    row("pallets --chart a.png --chart-size -1x5", "such as 1200x600");
    row("pallets redis --chart a.png", "one owner or repository; 2 were given");
    row("pallets --offline --full", "contradict");
    row("pallets https://example.org/pallets", "example.org");
    row("a/b/c", "too many parts");
    row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "is not a valid name");
}

void TestContributorsOptions::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, part);

    const auto options = parsedContributors(line);
    QVERIFY(!options);
    QVERIFY(options.error().kind == core::Error::Kind::Usage);
    QVERIFY2(inEnglish(options.error()).contains(part), qPrintable(inEnglish(options.error())));
}

void TestContributorsOptions::helpNamesWhatIsUnderstood()
{
    const QString text = cli::help(QStringLiteral("contributors"));
    static const QRegularExpression option(QStringLiteral("^  --([a-z-]+)( [A-Z])?"),
                                           QRegularExpression::MultilineOption);
    QStringList named;
    QRegularExpressionMatchIterator all = option.globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        named << match.captured(1);
        const bool takesValue = !match.captured(2).isEmpty();
        const auto options =
            parsedContributors(QStringLiteral("pallets --%1%2")
                                   .arg(match.captured(1), takesValue ? QStringLiteral("=~") : QString()));
        // What takes a value complains of it, or takes it; nothing is unknown or given what it does not take.
        QVERIFY2(options || !inEnglish(options.error()).contains(u"nknown"), qPrintable(match.captured()));
        QVERIFY2(options || takesValue, qPrintable(match.captured()));
    }
    QCOMPARE(named.size(), 17);
}

NEWFACES_TEST(tst_contributorsoptions, TestContributorsOptions, QCoreApplication)
#include "tst_contributorsoptions.moc"
