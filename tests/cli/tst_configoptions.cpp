// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/configoptions.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::ConfigOptions;
using ConfigAction = ConfigOptions::Action;

namespace {

core::Result<ConfigOptions> parsedConfig(const QString &line)
{
    return cli::parseConfig(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestConfigOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions()
    {
        QVERIFY(parsedConfig(QString())->action == ConfigAction::List);
        QVERIFY(parsedConfig(QStringLiteral("list --format json"))->format ==
                cli::AnswerOptions::Format::Json);

        const auto got = parsedConfig(QStringLiteral("get X/Page"));
        QVERIFY(got && got->action == ConfigAction::Get);
        QCOMPARE(got->setting, &config::xPage());

        const auto set = cli::parseConfig(
            {QStringLiteral("set"), QStringLiteral("data/folder"), QStringLiteral("/a folder")});
        QVERIFY(set && set->action == ConfigAction::Set);
        QCOMPARE(set->setting, &config::dataFolder());
        QCOMPARE(set->value, QStringLiteral("/a folder"));
        QVERIFY(cli::parseConfig({QStringLiteral("set"), QStringLiteral("data/folder"), QString()}));

        QCOMPARE(parsedConfig(QStringLiteral("reset port/on"))->setting, &config::portOn());
        const auto all = parsedConfig(QStringLiteral("reset --all"));
        QVERIFY(all && all->action == ConfigAction::Reset && !all->setting);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("part");
        const auto row = [](const char *line, const char *part) {
            QTest::newRow(line) << QString::fromUtf8(part);
        };
        row("forget", "Unknown command “config forget”. It must be list, get, set or reset.");
        row("rest port/on", "Did you mean “reset”?");
        row("list x/page", "Too many arguments");
        row("list --format xml", "“xml”");
        row("list --all", "--all");
        row("get", "the setting to get");
        row("get x/page x/api", "Too many arguments");
        row("get x/page --format json", "--format");
        row("get x/pgae", "Did you mean “x/page”?");
        row("get mirror", "Did you mean “x/mirror”?");
        row("get folder", "Did you mean “data/folder” or “cache/folder”?");
        row("get x", "“newfaces config” lists all settings.");
        row("get token", "“token”");
        row("set", "the setting to set");
        row("set x/page", "the value");
        row("set x/page 1 2", "Too many arguments");
        row("reset", "the setting to reset");
        row("reset x/page --all", "--all");
        row("reset --most", "most");
    }

    void refuses()
    {
        QFETCH(const QString, part);
        const core::Result<ConfigOptions> refused =
            parsedConfig(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::Error::Kind::Usage);
        QVERIFY2(inEnglish(refused.error()).contains(part), qPrintable(inEnglish(refused.error())));
    }
};

NEWFACES_TEST(tst_configoptions, TestConfigOptions, QCoreApplication)
#include "tst_configoptions.moc"
