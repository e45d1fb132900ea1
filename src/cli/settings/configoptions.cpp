// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/configoptions.h"

namespace cli {

namespace {

using core::Result;
using core::Word;
using ConfigAction = ConfigOptions::Action;

constexpr std::array configActions = {
    Word{QLatin1String("list"), ConfigAction::List},
    Word{QLatin1String("get"), ConfigAction::Get},
    Word{QLatin1String("set"), ConfigAction::Set},
    Word{QLatin1String("reset"), ConfigAction::Reset},
};

Result<const config::Setting *> readSetting(const QString &action, const QStringList &words)
{
    if (words.isEmpty())
        return usageError(
            QStringLiteral("Give the setting to %1; “newfaces config” lists all settings.").arg(action));
    const QString key = words.first().toLower();
    if (const config::Setting *setting = config::findSetting(key))
        return setting;
    QStringList keys;
    for (const config::Setting &setting : config::settings())
        keys << setting.key;
    const QString suggestion = didYouMean(key, keys);
    return usageError(QStringLiteral("Unknown setting “%1”.%2")
                          .arg(words.first(), suggestion.isEmpty()
                                                  ? QStringLiteral(" “newfaces config” lists all settings.")
                                                  : suggestion));
}

/// Options and words that do not go with the action.
Result<void> checkShape(const Given &given, const QString &action, qsizetype words)
{
    if (given.has("format") && action != u"list")
        return usageError(QStringLiteral("Only newfaces config list takes --format."));
    if (given.has("all") && (action != u"reset" || words > 0))
        return usageError(QStringLiteral("--all can only be used as newfaces config reset --all."));
    if (action == u"set" && words == 1)
        return usageError(QStringLiteral("Give the value as well: newfaces config set KEY VALUE."));
    const qsizetype max = action == u"list" ? 0 : action == u"set" ? 2 : 1;
    if (words > max)
        return usageError(QStringLiteral("Too many arguments for newfaces config %1.").arg(action));
    return {};
}

std::vector<OptionGroup> configGroups(ConfigOptions &options, bool &all)
{
    return {{QStringLiteral("Options"),
             {formatOption(options.format), switchOption("all", all, true, "Reset all settings.")}}};
}

} // namespace

Result<ConfigOptions> parseConfig(const QStringList &arguments)
{
    ConfigOptions options;
    bool all = false;
    const Result<Given> given = readArguments(arguments, configGroups(options, all));
    if (!given)
        return std::unexpected(given.error());
    const Result<ConfigAction> action = readAction("config", given->words, configActions, ConfigAction::List);
    if (!action)
        return std::unexpected(action.error());
    options.action = *action;
    const QString word = core::wordFor(configActions, *action);
    const QStringList words = given->words.mid(1);
    if (const Result<void> shape = checkShape(*given, word, words.size()); !shape)
        return std::unexpected(shape.error());
    options.value = words.value(1);
    if (options.action == ConfigAction::List || all)
        return options;
    const Result<const config::Setting *> setting = readSetting(word, words);
    if (!setting)
        return std::unexpected(setting.error());
    options.setting = *setting;
    return options;
}

Manual configManual()
{
    ConfigOptions options;
    bool all = false;
    return {
        .usage = R"(config [list] [--format FORMAT]
config get KEY
config set KEY VALUE
config reset KEY|--all)",
        .description =
            R"(List settings, their values, and where each value comes from: the default, the settings file or an
environment variable. get prints one value, set stores a value in the settings file, reset
restores the default. An environment variable overrides the settings file. The window uses the
same settings.

Tokens are not settings: see “newfaces token --help”.)",
        .groups = configGroups(options, all),
        .examples = R"(config set cache/megabytes 500
config reset --all)"};
}

} // namespace cli
