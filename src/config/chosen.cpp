// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"

#include "config/checks.h"
#include "config/file.h"
#include "config/log.h"
#include "core/messages/catalogue.h"

#include <QDir>
#include <QSettings>

namespace config {

namespace {

using core::Error;
using core::Result;

/// A relative path in the environment is relative to the working folder, as in other programs.
QString wordOfEnvironment(const Setting &setting)
{
    if (setting.variable.isEmpty())
        return {};
    const QString text = qEnvironmentVariable(setting.variable.data());
    return setting.check == checkFolder && !text.isEmpty() ? QDir::current().absoluteFilePath(text) : text;
}

/// Nothing when the file has no value for it.
std::optional<QString> wordOfFile(const Setting &setting)
{
    const QVariant value = QSettings().value(setting.key);
    if (!value.isValid())
        return std::nullopt;
    // QSettings reads commas that are not within quotes as those of a list.
    return value.toStringList().join(u',');
}

Error wrongInEnvironment(const Setting &setting, const Error &error)
{
    return core::error(Error::Kind::Usage, "settings.invalid-variable", setting.variable, error.message);
}

Error wrongInFile(const Setting &setting, const Error &error)
{
    return core::error(Error::Kind::Usage, "settings.invalid-value", setting.key, filePath(), error.message);
}

/// A setting that has its default value is left out.
void logChosen(const Setting &setting, const Chosen &chosen)
{
    if (chosen.by == Chosen::By::Usual)
        return;
    const QString place = chosen.by == Chosen::By::File ? QStringLiteral("file") : QString(setting.variable);
    qCInfo(configLog).noquote() << setting.key << "is" << chosen.text << "from" << place;
}

} // namespace

Chosen chosen(const Setting &setting)
{
    Chosen chosen{.text = setting.usual};
    if (const QString text = wordOfEnvironment(setting); !text.isEmpty()) {
        const Result<QString> checked = setting.check(text);
        if (checked)
            return {.text = *checked, .by = Chosen::By::Environment};
        chosen.trouble = wrongInEnvironment(setting, checked.error());
    }
    if (const std::optional<QString> text = wordOfFile(setting)) {
        const Result<QString> checked = setting.check(*text);
        if (checked) {
            chosen.text = *checked;
            chosen.by = Chosen::By::File;
        } else if (!chosen.trouble) {
            chosen.trouble = wrongInFile(setting, checked.error());
        }
    }
    return chosen;
}

Result<void> choose(const Setting &setting, const QString &text)
{
    return choose({{&setting, text}});
}

Result<void> choose(const std::vector<std::pair<const Setting *, QString>> &values)
{
    Values checked;
    for (const auto &[setting, text] : values) {
        Result<QString> canonical = setting->check(text);
        if (!canonical)
            return std::unexpected(canonical.error());
        checked.emplace_back(setting->key, *canonical);
    }
    return writeFile(checked);
}

Result<void> forget(const Setting &setting)
{
    return writeFile({{setting.key, QVariant()}});
}

Result<void> forgetAll()
{
    Values none;
    for (const Setting &setting : settings())
        none.emplace_back(setting.key, QVariant());
    return writeFile(none);
}

Result<void> checkEnvironment()
{
    for (const Setting &setting : settings()) {
        const QString text = wordOfEnvironment(setting);
        if (text.isEmpty())
            continue;
        if (const Result<QString> checked = setting.check(text); !checked)
            return std::unexpected(wrongInEnvironment(setting, checked.error()));
    }
    return {};
}

std::vector<core::Message> troublesAtStart()
{
    qCInfo(configLog).noquote() << "file:" << filePath();
    std::vector<core::Message> troubles;
    if (const std::optional<core::Message> trouble = examineFile())
        troubles.push_back(*trouble);
    for (const Setting &setting : settings()) {
        const Chosen holds = chosen(setting);
        logChosen(setting, holds);
        if (holds.trouble)
            troubles.push_back(holds.trouble->message);
    }
    return troubles;
}

} // namespace config
