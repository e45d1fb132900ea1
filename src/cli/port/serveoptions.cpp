// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/port/serveoptions.h"

#include <QCommandLineParser>

namespace cli {

namespace {

std::unexpected<core::Error> wrongServe(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

} // namespace

core::Result<ServeOptions> parseServe(const QStringList &arguments, quint16 usualPort)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("port"), QString(), QStringLiteral("port")));
    parser.addOption(QCommandLineOption(QStringLiteral("no-token")));
    parser.addOption(QCommandLineOption(QStringLiteral("quiet")));
    if (!parser.parse(QStringList(QStringLiteral("serve")) + arguments))
        return wrongServe(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrongServe(QStringLiteral("serve takes no “%1”.").arg(parser.positionalArguments().front()));

    ServeOptions options{.port = usualPort};
    options.asksForToken = !parser.isSet(QStringLiteral("no-token"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    if (!parser.isSet(QStringLiteral("port")))
        return options;
    const QString given = parser.value(QStringLiteral("port"));
    bool isNumber = false;
    options.port = given.toUShort(&isNumber);
    if (!isNumber)
        return wrongServe(
            QStringLiteral("--port takes a number from 1 to 65535, or 0 for one that is free, not “%1”.")
                .arg(given));
    return options;
}

} // namespace cli
