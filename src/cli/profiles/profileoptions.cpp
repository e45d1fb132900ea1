// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/profileoptions.h"

#include "core/profiles/profileformat.h"

#include <QCommandLineParser>

#include <algorithm>

namespace cli {

namespace {

std::unexpected<core::Error> wrongProfile(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

core::Result<std::vector<core::Handle>> readHandleWords(const QStringList &words)
{
    std::vector<core::Handle> handles;
    for (const QString &word : words) {
        const core::Result<core::Handle> handle = core::parseHandle(word);
        if (!handle)
            return std::unexpected(handle.error());
        if (std::ranges::find(handles, *handle) == handles.end())
            handles.push_back(*handle);
    }
    return handles;
}

core::Result<std::optional<core::ProfileSource>> readProfileSource(const QCommandLineParser &parser)
{
    const QString option = QStringLiteral("source");
    const QString given = parser.value(option);
    if (!parser.isSet(option) || given == u"auto")
        return std::nullopt;
    const std::optional<core::ProfileSource> source = core::parseProfileSource(given);
    if (!source)
        return wrongProfile(
            QStringLiteral("--source is auto, api, mirror, page or timeline, not “%1”.").arg(given));
    return source;
}

core::Result<engine::Reading> readReading(const QCommandLineParser &parser)
{
    const bool offline = parser.isSet(QStringLiteral("offline"));
    const bool refresh = parser.isSet(QStringLiteral("refresh"));
    if (offline && refresh)
        return wrongProfile(QStringLiteral("--offline and --refresh contradict each other: nobody is asked "
                                           "without a network."));
    if (offline && parser.isSet(QStringLiteral("source")))
        return wrongProfile(QStringLiteral("--offline and --source contradict each other: what is stored is "
                                           "not looked up again."));
    return offline ? engine::Reading::Stored : refresh ? engine::Reading::Full : engine::Reading::Refresh;
}

} // namespace

core::Result<ProfileOptions> parseProfile(const QStringList &arguments)
{
    QCommandLineParser parser;
    addAnswerOptions(parser);
    for (const QString &name : {QStringLiteral("source"), QStringLiteral("from"), QStringLiteral("pictures")})
        parser.addOption(QCommandLineOption(name, QString(), name));
    for (const QString &name :
         {QStringLiteral("offline"), QStringLiteral("refresh"), QStringLiteral("quiet")})
        parser.addOption(QCommandLineOption(name));
    if (!parser.parse(QStringList(QStringLiteral("profile")) + arguments))
        return wrongProfile(parser.errorText());

    ProfileOptions options;
    if (const core::Result<void> read = parseAnswer(parser, options.answer); !read)
        return std::unexpected(read.error());
    options.answer.quiet = parser.isSet(QStringLiteral("quiet"));
    for (const auto &[name, value] : {std::pair(QStringLiteral("from"), &options.from),
                                      std::pair(QStringLiteral("pictures"), &options.pictures)}) {
        *value = parser.value(name);
        if (parser.isSet(name) && value->isEmpty())
            return wrongProfile(QStringLiteral("--%1 takes a name.").arg(name));
    }
    const auto handles = readHandleWords(parser.positionalArguments());
    if (!handles)
        return std::unexpected(handles.error());
    if (handles->empty() && options.from.isEmpty())
        return wrongProfile(QStringLiteral("Give a handle of X, as “@NASA”, or a file of them with --from."));
    options.handles = *handles;
    const auto only = readProfileSource(parser);
    if (!only)
        return std::unexpected(only.error());
    options.only = *only;
    const core::Result<engine::Reading> reading = readReading(parser);
    if (!reading)
        return std::unexpected(reading.error());
    options.reading = *reading;
    return options;
}

} // namespace cli
