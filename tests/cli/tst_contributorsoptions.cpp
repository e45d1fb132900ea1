// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/contributorsoptions.h"
#include "core/messages/describe.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::AnswerOptions;
using cli::ContributorsOptions;

namespace {

core::Result<ContributorsOptions> parsedContributors(const QString &line)
{
    return cli::parseContributors(line.split(u' ', Qt::SkipEmptyParts), support::gitHub);
}

} // namespace

class TestContributorsOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everyOption();
    void listsOfAccountsNeedNoPeople();
    void lookups();
    void newSince();
    void namesEachLookupOnce();
    void comparesSeveral();
    void readings();
    void views_data();
    void views();
    void refuses_data();
    void refuses();
    void takesEveryCountingOption();
    void helpNamesEveryOption();
};

void TestContributorsOptions::defaults()
{
    const auto options = parsedContributors(QStringLiteral("pallets"));
    QVERIFY(options);
    QCOMPARE(options->lookups.size(), std::size_t(1));
    QVERIFY(options->reading == engine::Reading::Refresh);
    const AnswerOptions &answer = options->answer;
    QVERIFY(answer.rules == core::Rules());
    QVERIFY(answer.format == AnswerOptions::Format::Table);
    QVERIFY(answer.people == core::WithPeople::No);
    QVERIFY(answer.view == core::View::Newcomers);
    QVERIFY(answer.zeros == core::Zeros::No);
    QCOMPARE(answer.output, QString());
    QCOMPARE(answer.chart, QString());
    QCOMPARE(answer.picture.size, QSize(1200, 600));
    QVERIFY(!answer.quiet);
}

void TestContributorsOptions::everyOption()
{
    const auto options = parsedContributors(QStringLiteral(
        "--format json --output a.json pallets --chart b.SVG --chart-size 800x400 --scope owner --identity "
        "email --date committer --period quarter --zeros --bots --agents --forks --co-authors "
        "--since 2019-02 --until=2020-03 --people --quiet --offline"));
    QVERIFY2(options, options ? "" : qPrintable(inEnglish(options.error())));
    const AnswerOptions &answer = options->answer;
    QVERIFY(answer.format == AnswerOptions::Format::Json);
    QCOMPARE(answer.output, QStringLiteral("a.json"));
    QCOMPARE(answer.chart, QStringLiteral("b.SVG"));
    QCOMPARE(answer.picture.size, QSize(800, 400));
    const auto drawn = parsedContributors(QStringLiteral(
        "pallets --chart b.png --chart-scale 2 --chart-colours dark --chart-transparent --chart-footer"));
    QVERIFY(drawn);
    QVERIFY((drawn->answer.picture == chart::PictureOptions{QSize(1200, 600), 2, true, true, true}));
    QVERIFY(answer.people == core::WithPeople::Yes);
    QVERIFY(answer.zeros == core::Zeros::Yes);
    QVERIFY(answer.quiet);
    using namespace std::chrono;
    const core::Rules expected{.scope = core::Scope::Owner,
                               .identity = core::Identity::Email,
                               .date = core::DateOf::Committer,
                               .period = core::PeriodKind::Quarters,
                               .bots = true,
                               .forks = true,
                               .agents = true,
                               .since = year(2019) / month(2),
                               .until = year(2020) / month(3),
                               .coAuthors = true};
    QVERIFY(answer.rules == expected);
    QVERIFY(options->reading == engine::Reading::Stored);
}

void TestContributorsOptions::listsOfAccountsNeedNoPeople()
{
    const auto options = parsedContributors(QStringLiteral("pallets --format vouched"));
    QVERIFY2(options, options ? "" : qPrintable(inEnglish(options.error())));
    QVERIFY(options->answer.logins == AnswerOptions::Logins::Vouched);
    QVERIFY(options->answer.people == core::WithPeople::Yes);
    QVERIFY(parsedContributors(QStringLiteral("pallets --format csv"))->answer.logins ==
            AnswerOptions::Logins::No);
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

void TestContributorsOptions::newSince()
{
    using namespace std::chrono;
    QVERIFY(parsedContributors(QStringLiteral("pallets --new-since last-seen"))->answer.rules.newSince ==
            core::NewSince());
    QVERIFY(parsedContributors(QStringLiteral("pallets --new-since 2026-11-12"))->answer.rules.newSince ==
            core::NewSince{sys_days(year(2026) / 11 / 12)});
}

void TestContributorsOptions::namesEachLookupOnce()
{
    const auto options = parsedContributors(QStringLiteral("pallets redis Pallets @pallets"));
    QVERIFY(options);
    QCOMPARE(options->lookups.size(), std::size_t(2));
}

void TestContributorsOptions::comparesSeveral()
{
    const auto usual = parsedContributors(QStringLiteral("pallets redis --chart a.png"));
    QVERIFY(usual && !usual->isSideBySide);
    QVERIFY(usual->alignment == core::Alignment::Date);
    QVERIFY(usual->form == core::ChartData::Form::Lines);
    const auto other = parsedContributors(
        QStringLiteral("pallets redis --chart a.png --chart-form bars --align first --side-by-side"));
    QVERIFY2(other, other ? "" : qPrintable(inEnglish(other.error())));
    QVERIFY(other->isSideBySide);
    QVERIFY(other->alignment == core::Alignment::FirstNewcomer);
    QVERIFY(other->form == core::ChartData::Form::Bars);
}

void TestContributorsOptions::readings()
{
    QVERIFY(parsedContributors(QStringLiteral("pallets --full"))->reading == engine::Reading::Full);
    QVERIFY(!parsedContributors(QStringLiteral("pallets"))->mailmaps);
    QVERIFY(parsedContributors(QStringLiteral("pallets --mailmap"))->mailmaps);
    QVERIFY(parsedContributors(QStringLiteral("pallets --offline"))->reading == engine::Reading::Stored);
}

void TestContributorsOptions::views_data()
{
    QTest::addColumn<core::View>("view");
    QTest::newRow("--view new") << core::View::Newcomers;
    QTest::newRow("--view new --people") << core::View::Newcomers;
    QTest::newRow("--view active --scope owner") << core::View::Active;
    QTest::newRow("--view=retention --chart a.svg") << core::View::Retention;
    QTest::newRow("--view once-or-back --period week") << core::View::OnceOrBack;
}

void TestContributorsOptions::views()
{
    const auto options =
        parsedContributors(QStringLiteral("pallets ") + QLatin1String(QTest::currentDataTag()));
    QVERIFY2(options, options ? "" : qPrintable(inEnglish(options.error())));
    QFETCH(const core::View, view);
    QVERIFY(options->answer.view == view);
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
    row("-- --", "“--” is not a valid name");
    row("-pallets", "Unknown option “-p”.");
    row("pallets --colour", "Unknown option “--colour”.");
    row("pallets --ofline", "Did you mean “--offline”?");
    row("pallets --fork", "Did you mean “--forks”?");
    row("pallets --format", "--format");
    row("pallets --format xml", "--format must be table, csv, json, logins or vouched, not “xml”.");
    row("pallets --format CSV", "not “CSV”");
    row("pallets --format=", "not “”");
    row("pallets --view old",
        "--view must be new, active, retention, once-or-back, organisations or insiders, not “old”.");
    row("pallets --view", "--view");
    row("pallets --view active --people",
        "--people lists new contributors; it works with --view new, not with --view active.");
    row("pallets --format vouched --view active",
        "--format logins and --format vouched list only new contributors; they work with --view new, not "
        "with --view active.");
    row("pallets --format logins --raw", "--raw can only be used with --format csv.");
    row("pallets --people --view retention", "not with --view retention.");
    row("pallets --scope month", "--scope must be repository or owner, not “month”.");
    row("pallets --identity login", "--identity must be account, email or name");
    row("pallets --date now", "--date must be author or committer");
    row("pallets --since 2019", "--since must be a month such as 2024-05, not “2019”.");
    row("pallets --until 2019-13", "--until must be a month");
    row("pallets --since 2020-02 --until 2020-01", "--since 2020-02 is later than --until 2020-01.");
    row("pallets --new-since 2026-11",
        "--new-since must be a day such as 2024-05-31, or last-seen, not “2026-11”.");
    row("pallets --new-since 2026-02-30", "--new-since must be a day");
    row("pallets/flask --new-since last-seen --compare-github",
        "--compare-github compares all contributors, so it does not work with --new-since.");
    row("pallets --bots=yes", "--bots");
    row("pallets --output=", "--output needs a value: --output FILE.");
    row("pallets --chart", "--chart");
    row("pallets --chart=", "--chart needs a file name that ends in .png, .svg or .pdf");
    row("pallets --chart a.gif", "not “a.gif”");
    row("pallets --chart png", "not “png”");
    row("pallets --chart-size 800x400", "--chart-size needs --chart");
    row("pallets --chart a.png --chart-size 800", "such as 1200x600, not “800”");
    row("pallets --chart a.png --chart-size 99x400", "100 to 10000");
    row("pallets --chart a.png --chart-size 800x10001", "100 to 10000");
    row("pallets --chart-footer", "--chart-footer needs --chart");
    row("pallets --chart a.png --chart-scale 3", "must be 1 or 2, not “3”");
    row("pallets --chart a.svg --chart-scale 2", "--chart-scale is for PNG");
    row("pallets --chart a.png --chart-scale 2 --chart-size 5001x600", "larger than 10000 pixels");
    row("pallets --chart a.png --chart-colours red", "--chart-colours must be");
    row("pallets --chart a.png --chart-size -1x5", "such as 1200x600");
    row("a b c d e f g h i --chart a.png", "At most 8 owners or repositories can be compared, but 9");
    row("pallets redis --chart a.png --view active", "not with --view active.");
    row("pallets redis --chart a.png --align now", "--align must be date or first, not “now”.");
    row("pallets redis --chart a.png --chart-form pie", "--chart-form must be lines or bars, not “pie”.");
    row("pallets redis --align first", "--align needs --chart FILE or --side-by-side.");
    row("pallets redis --chart-form bars", "--chart-form needs --chart FILE.");
    row("pallets --chart a.png --align first", "--align needs several names.");
    row("pallets pallets --chart a.png --chart-form bars", "--chart-form needs several names.");
    row("pallets --side-by-side", "--side-by-side needs several names.");
    row("pallets redis --side-by-side --people", "it does not work with --people.");
    row("pallets redis --side-by-side --format logins", "it does not work with a list of accounts.");
    row("a/b c/d --side-by-side --compare-github", "cannot be used together");
    row("pallets --offline --full", "cannot be used together");
    row("pallets --offline --mailmap", "cannot be used together");
    row("pallets --offline --source git", "cannot be used together");
    row("pallets/flask --offline --compare-github", "cannot be used together");
    row("pallets --compare-github", "Give OWNER/REPOSITORY, not “pallets”.");
    row("pallets/flask --compare-github --format csv", "--compare-github works with --format table or json.");
    row("pallets/flask --compare-github --format logins",
        "--compare-github works with --format table or json.");
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

void TestContributorsOptions::takesEveryCountingOption()
{
    for (const core::CountingOption &option : core::countingOptions()) {
        const bool isSwitch = option.type == core::CountingOption::Type::Switch;
        const bool isDay = option.type == core::CountingOption::Type::DayOrSeen;
        const QString value = isSwitch                  ? QStringLiteral("true")
                              : isDay                   ? QStringLiteral("2020-01-31")
                              : option.values.isEmpty() ? QStringLiteral("2020-01")
                                                        : option.values.last();
        const QString given = isSwitch ? option.flag() : QString(option.flag() + u'=' + value);
        const auto options = parsedContributors(QStringLiteral("pallets --") + given);
        QVERIFY2(options, qPrintable(given));
        QCOMPARE(option.value(options->answer), value);
    }
}

void TestContributorsOptions::helpNamesEveryOption()
{
    const cli::Manual manual = cli::contributorsManual();
    const QString text = cli::manualText(manual);
    int named = 0;
    for (const cli::OptionGroup &group : manual.groups) {
        for (const cli::Option &option : group.options) {
            const QString name = QStringLiteral("\n  --%1 ").arg(option.name);
            QVERIFY2(text.contains(name), qPrintable(name));
            ++named;
        }
    }
    QCOMPARE(named, 35);
    QVERIFY(text.simplified().contains(u"Values: repository (default), owner."));
}

NEWFACES_TEST(tst_contributorsoptions, TestContributorsOptions, QCoreApplication)
#include "tst_contributorsoptions.moc"
