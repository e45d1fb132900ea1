// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/environment.h"

#include <algorithm>

namespace git {

namespace {

/// "https://github.com/": what git compares the address of a request with, port included.
QString rootOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) +
           u'/';
}

} // namespace

QProcessEnvironment environment(const Remote *remote)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const QStringList names = variables.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"GIT_"))
            variables.remove(name);
    }
    for (const char *name : {"SSH_ASKPASS", "XDG_CONFIG_HOME", "GITHUB_TOKEN", "GH_TOKEN", "X_BEARER_TOKEN",
                             "NEWFACES_PORT_TOKEN"})
        variables.remove(QString::fromLatin1(name));
    const QString protocols = remote == nullptr ? QStringLiteral("none") : remote->url.scheme();
    const std::pair<const char *, QString> ours[] = {
        {"LC_ALL", QStringLiteral("C")},
        {"HOME", QStringLiteral("/nonexistent")}, // .netrc and older gits' .gitconfig are looked for there
        {"GIT_CONFIG_NOSYSTEM", QStringLiteral("1")},
        {"GIT_CONFIG_GLOBAL", QStringLiteral("/dev/null")},
        {"GIT_TERMINAL_PROMPT", QStringLiteral("0")},
        {"GIT_ASKPASS", QString()},
        {"SSH_ASKPASS", QString()},
        {"GIT_NO_REPLACE_OBJECTS", QStringLiteral("1")},
        {"GIT_NO_LAZY_FETCH", QStringLiteral("1")}, // an older git knows only the protocols
        {"GIT_ALLOW_PROTOCOL", protocols},
    };
    for (const auto &[name, value] : ours)
        variables.insert(QString::fromLatin1(name), value);
    return variables;
}

QByteArray credentialsOf(const Remote &remote)
{
    return QByteArray("x-access-token:" + remote.token).toBase64();
}

QByteArray secretConfiguration(const Remote &remote)
{
    if (remote.token.isEmpty())
        return {};
    return "[http \"" + rootOf(remote.url).toUtf8() + "\"]\n\textraHeader = Authorization: Basic " +
           credentialsOf(remote) + '\n';
}

QStringList settings(std::chrono::milliseconds patience)
{
    // git gives up a silent host before we give up git, so that the error is about the host.
    const auto silence =
        std::max(std::chrono::seconds(1), std::chrono::duration_cast<std::chrono::seconds>(patience / 2));
    const QStringList values = {
        QStringLiteral("gc.auto=0"),
        QStringLiteral("fetch.unpackLimit=1"), // an aborted pack then leaves only one file
        QStringLiteral("maintenance.auto=false"),
        QStringLiteral("core.hooksPath=/dev/null"),
        QStringLiteral("credential.helper="),
        QStringLiteral("http.followRedirects=false"),
        QStringLiteral("http.lowSpeedLimit=1"),
        QStringLiteral("http.lowSpeedTime=%1").arg(silence.count()),
        QStringLiteral("i18n.logOutputEncoding=UTF-8"),
    };
    QStringList options;
    for (const QString &value : values)
        options << QStringLiteral("-c") << value;
    return options;
}

QString addressOf(const Remote &remote)
{
    return remote.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace git
