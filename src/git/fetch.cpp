// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/fetch.h"

#include "core/messages/catalogue.h"
#include "git/environment.h"
#include "git/folder.h"
#include "git/growth.h"
#include "git/trouble.h"

#include <QDir>

namespace git {

namespace {

using MaybeSha = std::optional<core::Sha>;

QStringList onFolder(const Place &place, const QString &folder, const QStringList &arguments)
{
    return settings(place.options.patience) + QStringList{QStringLiteral("--git-dir"), folder} + arguments;
}

QString refOf(const Remote &remote)
{
    return QStringLiteral("refs/heads/") + remote.branch;
}

/// These characters have a meaning in a refspec. No host has branches with anything else that
/// git-check-ref-format(1) forbids.
core::Result<void> check(const Remote &remote)
{
    if (core::Result<void> usable = checkAddress(remote); !usable)
        return usable;
    if (remote.branch.isEmpty() || remote.branch.contains(u':') || remote.branch.contains(u'*'))
        return std::unexpected(noBranch(remote));
    return {};
}

/// The newest commit of the branch; nothing when git cannot find it.
core::Result<MaybeSha> headIn(const Place &place, const QString &folder, const Remote &remote)
{
    QByteArray said;
    Command command;
    command.arguments =
        onFolder(place, folder,
                 {QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--quiet"),
                  QString(refOf(remote) + QStringLiteral("^{commit}"))});
    command.environment = environment(nullptr);
    command.output = [&said](QByteArrayView piece) {
        said.append(piece.data(), piece.size());
    };
    const core::Result<Ended> ended = run(place.options, command, place.stop);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exitCode != 0)
        return MaybeSha();
    return core::Sha::fromHex(QString::fromLatin1(said.trimmed()));
}

/// Runs a command that writes what the host sends into the folder.
core::Result<Ended> runWatched(const Place &place, Command command, const Remote &remote,
                               const QString &folder)
{
    Growth growth(place.options, remote, folder, place.folder);
    command.watch = [&growth] {
        return growth.look();
    };
    command.tell = [&](const Progress &progress) {
        growth.heard(progress);
        if (place.tell)
            place.tell(progress);
    };
    return run(place.options, command, place.stop);
}

core::Result<core::Sha> cloneInto(const Place &place, const QString &folder, const Remote &remote)
{
    Command command;
    command.arguments =
        settings(place.options.patience) + QStringList{QStringLiteral("clone"),
                                                       QStringLiteral("--bare"),
                                                       QStringLiteral("--filter=tree:0"),
                                                       QStringLiteral("--single-branch"),
                                                       QStringLiteral("--no-tags"),
                                                       QStringLiteral("--template="),
                                                       QStringLiteral("--progress"),
                                                       QString(QStringLiteral("--branch=") + remote.branch),
                                                       QStringLiteral("--"),
                                                       addressOf(remote),
                                                       folder};
    command.environment = environment(&remote);
    command.secretConfiguration = secretConfiguration(remote);
    const core::Result<Ended> ended = runWatched(place, command, remote, folder);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exitCode != 0)
        return std::unexpected(
            troubleIn(ended->words, remote, place.folder).value_or(troubleUnknown(ended->words, remote)));
    const core::Result<MaybeSha> head = headIn(place, folder, remote);
    if (!head)
        return std::unexpected(head.error());
    if (!*head)
        return std::unexpected(noBranch(remote));
    return **head;
}

/// Puts the finished clone in its place.
core::Result<void> moveInto(const QString &folder, const QString &unfinished)
{
    markUsed(unfinished);
    if (core::Result<void> removed = removeFolder(folder); !removed)
        return removed;
    if (QDir().rename(unfinished, folder))
        return {};
    return core::fail(core::Error::Kind::Unavailable, "git.not-writable", folder);
}

} // namespace

core::Result<void> checkAddress(const Remote &remote)
{
    const QString scheme = remote.url.scheme();
    if (!remote.url.isValid() || (scheme != u"https" && scheme != u"http" && scheme != u"file"))
        return core::fail(core::Error::Kind::Unreachable, "git.invalid-address", addressOf(remote));
    return {};
}

core::Result<core::Sha> cloneAnew(const Place &place, const Remote &remote)
{
    const QString unfinished = unfinishedFolder(place.folder);
    if (const core::Result<void> fit = check(remote); !fit)
        return std::unexpected(fit.error());
    if (const core::Result<void> removed = removeFolder(unfinished); !removed)
        return std::unexpected(removed.error());
    core::Result<core::Sha> head = cloneInto(place, unfinished, remote);
    if (head) {
        if (const core::Result<void> moved = moveInto(place.folder, unfinished); !moved)
            head = std::unexpected(moved.error());
    }
    if (!head) {
        // The next update tries again, and reports it.
        [[maybe_unused]] const core::Result<void> gone = removeFolder(unfinished);
    }
    return head;
}

core::Result<std::optional<core::Sha>> fetchNew(const Place &place, const Remote &remote)
{
    if (const core::Result<void> fit = check(remote); !fit)
        return std::unexpected(fit.error());
    const core::Result<Ended> renamed =
        runIn(place, {QStringLiteral("config"), QStringLiteral("--replace-all"),
                      QStringLiteral("remote.origin.url"), addressOf(remote)});
    if (!renamed)
        return std::unexpected(renamed.error());
    if (renamed->exitCode != 0)
        return MaybeSha();
    Command command;
    command.arguments = onFolder(place, place.folder,
                                 {QStringLiteral("fetch"), QStringLiteral("--no-tags"),
                                  QStringLiteral("--filter=tree:0"), QStringLiteral("--progress"),
                                  QStringLiteral("origin"), QStringLiteral("+%1:%1").arg(refOf(remote))});
    command.environment = environment(&remote);
    command.secretConfiguration = secretConfiguration(remote);
    const core::Result<Ended> ended = runWatched(place, command, remote, place.folder);
    sweepFolder(place.folder);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exitCode != 0) {
        if (const std::optional<core::Error> trouble = troubleIn(ended->words, remote, place.folder))
            return std::unexpected(*trouble);
        return MaybeSha();
    }
    markUsed(place.folder);
    return headIn(place, place.folder, remote);
}

core::Result<void> fetchObject(const Place &place, const Remote &remote, const QString &object)
{
    if (const core::Result<void> fit = check(remote); !fit)
        return fit;
    Command command;
    // Without negotiation: what the clone has of the history must not be taken as having this object, too.
    command.arguments =
        QStringList{QStringLiteral("-c"), QStringLiteral("fetch.negotiationAlgorithm=noop")} +
        onFolder(place, place.folder,
                 {QStringLiteral("fetch"), QStringLiteral("--no-tags"), QStringLiteral("--filter=tree:0"),
                  QStringLiteral("--progress"), QStringLiteral("origin"), object});
    command.environment = environment(&remote);
    command.secretConfiguration = secretConfiguration(remote);
    const core::Result<Ended> ended = runWatched(place, command, remote, place.folder);
    sweepFolder(place.folder);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exitCode != 0)
        return std::unexpected(
            troubleIn(ended->words, remote, place.folder).value_or(troubleUnknown(ended->words, remote)));
    return {};
}

core::Result<Ended> runIn(const Place &place, const QStringList &arguments,
                          const std::function<void(QByteArrayView)> &output)
{
    return run(place.options,
               {.arguments = onFolder(place, place.folder, arguments),
                .environment = environment(nullptr),
                .output = output},
               place.stop);
}

} // namespace git
