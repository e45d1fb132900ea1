// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/port/serveoptions.h"

#include "config/checks.h"

#include <QCommandLineParser>

namespace cli {

namespace {

std::unexpected<core::Error> wrongServe(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

/// A port that the settings take, too, or 0.
core::Result<quint16> portIn(const QString &given)
{
    if (given == u"0")
        return 0;
    if (const core::Result<QString> port = config::checkPort(given))
        return port->toUShort();
    return wrongServe(
        QStringLiteral("--port takes a number from %1 to %2, or 0 for one that is free, not “%3”.")
            .arg(QString::number(config::minPort), QString::number(config::maxPort), given));
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
    const core::Result<quint16> port = portIn(parser.value(QStringLiteral("port")));
    if (!port)
        return std::unexpected(port.error());
    options.port = *port;
    return options;
}

} // namespace cli
