// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/trouble.h"

#include "git/environment.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace git {

namespace {

enum class Cause { NoBranch, NoRoom, NotOurs, TooOld, NoRepository, AskedWho, Refused, Blocked, Moved, Way };

struct Telling
{
    const char *words;
    Cause cause;
};

/// What git and libcurl write, in lower case, the surest first (git's builtin/clone.c, http.c, remote-curl.c,
/// transport.c, credential.c, and libcurl's errors).
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

/// The words in lower case. All that is looked for has a space, as only names of folders have.
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

/// Without the token, which a host may tell that it was shown.
QString inShort(QByteArray words, const Remote &remote)
{
    if (!remote.token.isEmpty())
        words.replace(credentialsOf(remote), "TOKEN").replace(remote.token, "TOKEN");
    constexpr qsizetype longest = 160;
    static const QRegularExpression who(QStringLiteral("//[^/@\\s]*@"));
    static const QRegularExpression begin(QStringLiteral("\\A(?:(?:fatal|error|warning|remote): *)+"));
    const qsizetype fatal = words.lastIndexOf("fatal: ");
    const QByteArray last = fatal < 0 ? words.mid(words.lastIndexOf('\n') + 1)
                                      : words.mid(fatal, words.indexOf('\n', fatal) - fatal);
    QString text = QString::fromUtf8(last).simplified();
    text.remove(begin).replace(who, QStringLiteral("//"));
    if (text.size() > longest)
        text = text.left(longest - 1).trimmed() + u'…';
    return text;
}

core::Error sentence(core::Error::Kind kind, const char *words, const QString &about)
{
    return {kind, QCoreApplication::translate("git", words).arg(about)};
}

core::Error errorOf(Cause cause, const QByteArray &words, const Remote &remote, const QString &folder)
{
    using Kind = core::Error::Kind;
    const QString address = addressOf(remote);
    switch (cause) {
    case Cause::NoBranch:
        return noBranch(remote);
    case Cause::NoRoom:
        return sentence(Kind::Unavailable,
                        QT_TRANSLATE_NOOP("git", "There is no room left for “%1”. Make some and try again."),
                        folder);
    case Cause::NotOurs:
        return sentence(Kind::Unavailable,
                        QT_TRANSLATE_NOOP("git", "git may not write to “%1”. Check whom it belongs to."),
                        folder);
    case Cause::TooOld:
        return sentence(
            Kind::Unavailable,
            QT_TRANSLATE_NOOP(
                "git", "The installed git is too old, or is none (“%1”). Install version 2.20 or newer, or "
                       "choose another source."),
            inShort(words, remote));
    case Cause::NoRepository:
        return sentence(Kind::NotFound,
                        QT_TRANSLATE_NOOP("git", "There is no repository at %1, or it is private."), address);
    case Cause::AskedWho:
        if (!remote.token.isEmpty())
            return sentence(Kind::Forbidden,
                            QT_TRANSLATE_NOOP("git", "The repository at %1 is not shown with this token."),
                            address);
        return sentence(
            Kind::NotFound,
            QT_TRANSLATE_NOOP("git", "There is no repository at %1, or it takes a token to see it."),
            address);
    case Cause::Refused:
        return sentence(Kind::Forbidden, QT_TRANSLATE_NOOP("git", "The repository at %1 is not shown to us."),
                        address);
    case Cause::Blocked:
        return sentence(Kind::Blocked,
                        QT_TRANSLATE_NOOP("git", "The repository at %1 is blocked for legal reasons."),
                        address);
    case Cause::Moved:
        return sentence(Kind::NotFound,
                        QT_TRANSLATE_NOOP("git", "The repository is no longer at %1: it was moved."),
                        address);
    case Cause::Way:
        break;
    }
    return {Kind::Unreachable,
            QCoreApplication::translate("git", "%1 could not be read by git (“%2”). Try again later.")
                .arg(hostOf(remote), inShort(words, remote))};
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
    return {core::Error::Kind::Unavailable,
            QCoreApplication::translate(
                "git", "git could not copy the history of %1 (“%2”). Try again, or choose another source.")
                .arg(addressOf(remote), inShort(words, remote))};
}

core::Error noBranch(const Remote &remote)
{
    return {core::Error::Kind::Empty, QCoreApplication::translate("git", "There is no branch “%1” at %2.")
                                          .arg(remote.branch, addressOf(remote))};
}

} // namespace git
