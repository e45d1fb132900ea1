// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/trouble.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "git/environment.h"

#include <QRegularExpression>

namespace git {

namespace {

enum class Cause { NoBranch, NoRoom, NotOurs, TooOld, NoRepository, AskedWho, Refused, Blocked, Moved, Way };

struct Telling
{
    const char *words;
    Cause cause;
};

/// What git and libcurl write, in lower case, the most reliable first (git's builtin/clone.c, http.c,
/// remote-curl.c, transport.c, credential.c, and libcurl's errors).
constexpr Telling tellings[] = {
    {"not found in upstream", Cause::NoBranch},
    {"couldn't find remote ref", Cause::NoBranch},
    {"cloned an empty repository", Cause::NoBranch},
    {"no space left", Cause::NoRoom},
    {"disk quota exceeded", Cause::NoRoom},
    {"permission denied", Cause::NotOurs},
    {"read-only file system", Cause::NotOurs},
    {"unknown option", Cause::TooOld},
    {"unknown switch", Cause::TooOld},
    {"invalid filter-spec", Cause::TooOld},
    {"is not a git command", Cause::TooOld},
    {"could not read username", Cause::AskedWho},
    {"could not read password", Cause::AskedWho},
    {"terminal prompts disabled", Cause::AskedWho},
    {"authentication failed", Cause::AskedWho},
    {"returned error: 401", Cause::AskedWho},
    {"returned error: 403", Cause::Refused},
    {"returned error: 451", Cause::Blocked},
    {"returned error: 404", Cause::NoRepository},
    {"returned error: 410", Cause::NoRepository},
    {"returned error: 30", Cause::Moved},
    {"repository not found", Cause::NoRepository},
    {"' not found", Cause::NoRepository},
    {"does not appear to be a git repository", Cause::NoRepository},
    {"unable to access '", Cause::Way},
    {"rpc failed", Cause::Way},
    {"could not resolve", Cause::Way},
    {"connection refused", Cause::Way},
    {"connection reset", Cause::Way},
    {"timed out", Cause::Way},
    {"early eof", Cause::Way},
    {"hung up", Cause::Way},
    {"unexpected disconnect", Cause::Way},
    {"returned error: ", Cause::Way},
    {"remote error: ", Cause::Way},
    {"protocol error", Cause::Way},
    {"could not read from remote", Cause::Way},
    {"not valid: is this a git repository?", Cause::Way},
    {"invalid server response", Cause::Way},
    {"expected flush after", Cause::Way},
    {"unexpected end of", Cause::Way},
    {"dumb http transport", Cause::Way},
};

/// The output in lower case, without the names of folders: like all phrases that are searched for, they can
/// contain spaces.
QByteArray plainWords(QByteArray words, const Remote &remote, const QString &folder)
{
    if (!folder.isEmpty())
        words.replace(folder.toUtf8(), {});
    if (remote.url.isLocalFile())
        words.replace(remote.url.path().toUtf8(), {});
    return words.toLower();
}

/// The host, or the folder of a repository on this machine.
QString hostOf(const Remote &remote)
{
    return remote.url.host().isEmpty() ? addressOf(remote) : remote.url.host();
}

/// Without the token, because a host can repeat the token that it received.
QString inShort(QByteArray words, const Remote &remote)
{
    if (!remote.token.isEmpty())
        words.replace(credentialsOf(remote), "TOKEN").replace(remote.token, "TOKEN");
    static const QRegularExpression who(QStringLiteral("//[^/@\\s]*@"));
    static const QRegularExpression begin(QStringLiteral("\\A(?:(?:fatal|error|warning|remote): *)+"));
    const qsizetype fatal = words.lastIndexOf("fatal: ");
    const QByteArray last = fatal < 0 ? words.mid(words.lastIndexOf('\n') + 1)
                                      : words.mid(fatal, words.indexOf('\n', fatal) - fatal);
    QString text = QString::fromUtf8(last).simplified();
    text.remove(begin).replace(who, QStringLiteral("//"));
    return core::shortReason(text);
}

core::Error errorOf(Cause cause, const QByteArray &words, const Remote &remote, const QString &folder)
{
    using Kind = core::Error::Kind;
    const QString address = addressOf(remote);
    switch (cause) {
    case Cause::NoBranch:
        return noBranch(remote);
    case Cause::NoRoom:
        return core::error(Kind::Unavailable, "git.no-room", folder);
    case Cause::NotOurs:
        return core::error(Kind::Unavailable, "git.not-writable", folder);
    case Cause::TooOld:
        return core::error(Kind::Unavailable, "git.too-old", inShort(words, remote));
    case Cause::NoRepository:
        return core::error(Kind::NotFound, "git.no-repository", address);
    case Cause::AskedWho:
        return remote.token.isEmpty() ? core::error(Kind::NotFound, "git.needs-token", address)
                                      : core::error(Kind::Forbidden, "git.token-refused", address);
    case Cause::Refused:
        return core::error(Kind::Forbidden, "git.forbidden", address);
    case Cause::Blocked:
        return core::error(Kind::Blocked, "git.blocked", address);
    case Cause::Moved:
        return core::error(Kind::NotFound, "git.moved", address);
    case Cause::Way:
        break;
    }
    return core::error(Kind::Unreachable, "git.unreadable", hostOf(remote), inShort(words, remote));
}

} // namespace

std::optional<core::Error> troubleIn(const QByteArray &words, const Remote &remote, const QString &folder)
{
    const QByteArray plain = plainWords(words, remote, folder);
    for (const Telling &telling : tellings) {
        if (plain.contains(telling.words))
            return errorOf(telling.cause, words, remote, folder);
    }
    return std::nullopt;
}

core::Error troubleUnknown(const QByteArray &words, const Remote &remote)
{
    return core::error(core::Error::Kind::Unavailable, "git.failed", addressOf(remote),
                       inShort(words, remote));
}

core::Error noBranch(const Remote &remote)
{
    return core::error(core::Error::Kind::Empty, "git.no-branch", remote.branch, addressOf(remote));
}

} // namespace git
