// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/port/serveoptions.h"

#include "config/checks.h"

namespace cli {

namespace {

using core::Result;

std::vector<OptionGroup> serveGroups(ServeOptions &options)
{
    const auto readPort = [&options](const QString &value) -> Result<void> {
        const Result<QString> port = value == u"0" ? value : config::checkPort(value);
        if (!port) {
            return usageError(
                QStringLiteral("--port must be a number from %1 to %2, or 0 for any free port, not “%3”.")
                    .arg(QString::number(config::minPort), QString::number(config::maxPort), value));
        }
        options.port = port->toUShort();
        return {};
    };
    return {{QStringLiteral("Options"),
             {{.name = QStringLiteral("port"),
               .placeholder = QStringLiteral("N"),
               .help = QStringLiteral("Listen on this port; 0 for any free port. Default: the setting "
                                      "port/number."),
               .read = readPort},
              switchOption("no-token", options.requiresToken, false,
                           "Answer every program on this computer without a token."),
              switchOption("quiet", options.quiet, true, "Do not log requests.")}}};
}

} // namespace

Result<ServeOptions> parseServe(const QStringList &arguments, quint16 defaultPort)
{
    ServeOptions options{.port = defaultPort};
    const Result<Given> given = readArguments(arguments, serveGroups(options));
    if (!given)
        return std::unexpected(given.error());
    if (!given->words.isEmpty())
        return usageError(QStringLiteral("Unexpected argument “%1”.").arg(given->words.front()));
    return options;
}

Manual serveManual()
{
    ServeOptions options;
    return {.usage = R"(serve [OPTION ...])",
            .description =
                R"(Answer other programs on this computer over HTTP, on 127.0.0.1, until stopped with Ctrl-C.
Requests are logged to standard error, one per line. /openapi.json describes the API.

A program must send a token: the one in NEWFACES_PORT_TOKEN, or the one stored with “newfaces
token set api”, of at least 20 characters. If there is neither, a new token is stored in the
keychain; the window's settings show it.)",
            .groups = serveGroups(options),
            .examples = R"(serve --port 8080)"};
}

} // namespace cli
