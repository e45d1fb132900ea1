// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/configcommand.h"

#include "cli/terminal/console.h"
#include "cli/terminal/table.h"
#include "config/chosen.h"
#include "core/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

using core::Result;

/// `defaultName` is the word for the default value.
QString originOf(const config::Setting &setting, config::Chosen::By by, const QString &defaultName)
{
    switch (by) {
    case config::Chosen::By::Usual:
        break;
    case config::Chosen::By::File:
        return QStringLiteral("file");
    case config::Chosen::By::Environment:
        return QString(QStringLiteral("environment ") + setting.variable);
    }
    return defaultName;
}

/// CSV and JSON have always called the default so.
const QString defaultInFiles = QStringLiteral("usual");

/// The key, value and origin of each setting.
std::vector<QStringList> settingRows(const QString &defaultName)
{
    std::vector<QStringList> rows;
    for (const config::Setting &setting : config::settings()) {
        const config::Chosen chosen = config::chosen(setting);
        rows.push_back({setting.key, chosen.text, originOf(setting, chosen.by, defaultName)});
    }
    return rows;
}

QByteArray settingsJson(const QStringList &titles)
{
    QJsonArray array;
    for (const QStringList &row : settingRows(defaultInFiles)) {
        QJsonObject object;
        for (qsizetype i = 0; i < titles.size(); ++i)
            object.insert(titles.at(i), row.at(i));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QByteArray settingsList(AnswerOptions::Format format)
{
    const QStringList titles = {QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("from")};
    if (format == AnswerOptions::Format::Json)
        return settingsJson(titles);
    if (format == AnswerOptions::Format::Csv) {
        QByteArray lines = core::csvLine(titles, core::CsvFields::WithoutFormulas);
        for (const QStringList &row : settingRows(defaultInFiles))
            lines += core::csvLine(row, core::CsvFields::WithoutFormulas);
        return lines;
    }
    Table table({{titles.at(0)}, {titles.at(1)}, {titles.at(2)}});
    for (const QStringList &row : settingRows(QStringLiteral("default")))
        table.addRow(row);
    return table.toString().toUtf8();
}

Result<void> change(const ConfigOptions &options)
{
    if (!options.setting)
        return config::forgetAll();
    const config::Setting &setting = *options.setting;
    Result<void> done = options.action == ConfigOptions::Action::Set ? config::choose(setting, options.value)
                                                                     : config::forget(setting);
    if (done && config::chosen(setting).by == config::Chosen::By::Environment)
        say(QStringLiteral("The environment variable %1 overrides this value.").arg(setting.variable));
    return done;
}

} // namespace

Result<void> showOrChange(const ConfigOptions &options)
{
    switch (options.action) {
    case ConfigOptions::Action::List:
        return writeOut(settingsList(options.format));
    case ConfigOptions::Action::Get:
        return writeOut(QByteArray(config::chosen(*options.setting).text.toUtf8() + '\n'));
    case ConfigOptions::Action::Set:
    case ConfigOptions::Action::Reset:
        break;
    }
    return change(options);
}

} // namespace cli
