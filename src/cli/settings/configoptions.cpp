// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/configoptions.h"

#include "core/counting/countingwords.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace cli {

namespace {

using Action = ConfigOptions::Action;

const QString allOption = QStringLiteral("all");
const QString formOption = QStringLiteral("format");

std::unexpected<core::Error> wrongConfig(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

/// How many letters have to be put in, taken out or changed to make one of the other (Levenshtein).
int changesBetween(const QString &one, const QString &other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : one) {
        int diagonal = std::exchange(row[0], row[0] + 1);
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int kept = diagonal + (letter == other.at(static_cast<qsizetype>(i) - 1) ? 0 : 1);
            diagonal = std::exchange(row[i], std::min({row[i] + 1, row[i - 1] + 1, kept}));
        }
    }
    return row.back();
}

QStringList nearKeys(const QString &text)
{
    constexpr int slips = 2;
    QStringList near;
    for (const config::Setting &setting : config::settings()) {
        const QString key = setting.key;
        const bool isPart = text.size() > slips && key.contains(text);
        if (isPart || changesBetween(text, key) <= slips)
            near << key;
    }
    return near;
}

core::Result<const config::Setting *> readSetting(const QString &action, const QStringList &words)
{
    if (words.isEmpty())
        return wrongConfig(
            QStringLiteral("Give the setting to %1, as newfaces config list names it.").arg(action));
    const QString key = words.first().toLower();
    if (const config::Setting *setting = config::findSetting(key))
        return setting;
    const QStringList near = nearKeys(key);
    const QString rather = near.isEmpty()
                               ? QStringLiteral("See newfaces config list.")
                               : QStringLiteral("Is it %1?").arg(near.join(QStringLiteral(" or ")));
    return wrongConfig(QStringLiteral("There is no setting “%1”. %2").arg(words.first(), rather));
}

core::Result<Action> readAction(const QString &word)
{
    constexpr std::array actions = {
        core::Word{QLatin1String("list"), Action::List},
        core::Word{QLatin1String("get"), Action::Get},
        core::Word{QLatin1String("set"), Action::Set},
        core::Word{QLatin1String("reset"), Action::Reset},
    };
    return core::meaningOf(word, actions, QStringLiteral("What config does"));
}

/// Options where they mean nothing, and words too many or too few.
core::Result<void> checkShape(const QCommandLineParser &parser, const QString &action, qsizetype words)
{
    if (parser.isSet(formOption) && action != u"list")
        return wrongConfig(QStringLiteral("Only config list takes --format."));
    if (parser.isSet(allOption) && (action != u"reset" || words > 0))
        return wrongConfig(QStringLiteral("Only config reset takes --all, and then no setting."));
    if (action == u"set" && words == 1)
        return wrongConfig(QStringLiteral("Give the value, too: newfaces config set KEY VALUE."));
    const qsizetype most = action == u"list" ? 0 : action == u"set" ? 2 : 1;
    if (words > most)
        return wrongConfig(QStringLiteral("config %1 takes fewer words.").arg(action));
    return {};
}

} // namespace

core::Result<ConfigOptions> parseConfig(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(formOption, QString(), formOption));
    parser.addOption(QCommandLineOption(allOption));
    if (!parser.parse(QStringList(QStringLiteral("config")) + arguments))
        return wrongConfig(parser.errorText());

    QStringList words = parser.positionalArguments();
    const QString word = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    const core::Result<Action> action = readAction(word);
    if (!action)
        return std::unexpected(action.error());
    if (const core::Result<void> shape = checkShape(parser, word, words.size()); !shape)
        return std::unexpected(shape.error());

    ConfigOptions options{.action = *action, .value = words.value(1)};
    if (parser.isSet(formOption)) {
        const core::Result<CountingOptions::Format> format = readFormat(parser.value(formOption));
        if (!format)
            return std::unexpected(format.error());
        options.format = *format;
    }
    if (options.action == Action::List || parser.isSet(allOption))
        return options;
    const core::Result<const config::Setting *> setting = readSetting(word, words);
    if (!setting)
        return std::unexpected(setting.error());
    options.setting = *setting;
    return options;
}

} // namespace cli
