// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivereader.h"

#include "core/messages/catalogue.h"
#include "store/archive/jsonmembers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace store {

namespace {

/// The error is a reason, as returned by readArchive().
template<typename T>
using Read = std::expected<T, core::Message>;

/// Files from the first versions have no host.
QString hostIn(const QJsonValue &value, Members *members)
{
    return value.isUndefined() ? QString(firstHost) : members->text(value);
}

Read<std::vector<core::Author>> readAuthors(const QJsonArray &array)
{
    Members members;
    std::vector<core::Author> authors;
    authors.reserve(static_cast<std::size_t>(array.size()));
    for (const auto &value : array) {
        const QJsonArray author = members.array(value);
        authors.push_back({members.text(author.at(0)), members.text(author.at(1)),
                           members.number(author.at(2), core::Author::notAsked), members.text(author.at(3)),
                           members.flag(author.at(4))});
        if (!members.areFine())
            return std::unexpected(core::message("import.invalid-author"));
    }
    return authors;
}

Read<std::vector<ArchivedAccount>> readAccounts(const QJsonArray &array)
{
    Members members;
    std::vector<ArchivedAccount> accounts;
    for (const auto &value : array) {
        const QJsonArray account = members.array(value);
        accounts.push_back(
            {hostIn(account.at(4), &members),
             {members.text(account.at(0)), members.number(account.at(1), 0), members.text(account.at(2))},
             members.instant(account.at(3))});
        if (!members.areFine())
            return std::unexpected(core::message("import.invalid-account"));
    }
    return accounts;
}

Read<std::vector<core::Commit>> readCommits(const QJsonArray &array, const QString &repository,
                                            std::size_t authors)
{
    Members members;
    std::vector<core::Commit> commits;
    commits.reserve(static_cast<std::size_t>(array.size()));
    for (const auto &value : array) {
        const QJsonArray commit = members.array(value);
        const qint64 author = members.number(commit.at(1), 0);
        members.must(author < static_cast<qint64>(authors));
        commits.push_back({members.sha(commit.at(0)), static_cast<std::size_t>(author),
                           members.seconds(commit.at(2)), members.seconds(commit.at(3))});
        if (!members.areFine())
            return std::unexpected(core::message("import.invalid-commit", repository));
    }
    return commits;
}

/// Earlier versions wrote only the sentence.
core::Message readReason(const QJsonObject &object, Members &members)
{
    const core::Message sentence = core::messageFromJsonText(members.text(object.value(u"reason")));
    const QJsonValue message = object.value(u"reason_message");
    return message.isUndefined() ? sentence : core::messageFromJson(message.toArray()).value_or(sentence);
}

Read<ArchivedRepository> readRepository(const QJsonObject &object, std::size_t authors)
{
    Members members;
    ArchivedRepository repository;
    repository.listed.id = members.number(object.value(u"id"), 1);
    repository.listed.name = members.text(object.value(u"name"));
    repository.listed.fork = members.flag(object.value(u"fork"));
    repository.listed.archived = members.flag(object.value(u"archived"));
    repository.listed.branch = members.text(object.value(u"branch"));
    repository.listed.pushedAt = members.text(object.value(u"pushed_at"));
    repository.isListed = members.flag(object.value(u"listed"));
    repository.state =
        members.some<core::RepositoryState>(core::parseRepositoryState(members.text(object.value(u"state"))));
    repository.reason = readReason(object, members);
    repository.head = members.shaOrNull(object.value(u"head"));
    repository.readBranch = members.text(object.value(u"read_branch"));
    repository.readPushedAt = members.text(object.value(u"read_pushed_at"));
    repository.refreshedAt = members.instantOrNull(object.value(u"refreshed_at"));
    const QJsonArray listedCommits = members.array(object.value(u"commits"));
    members.must(!repository.listed.name.isEmpty());
    if (!members.areFine())
        return std::unexpected(core::message("import.invalid-repository", repository.listed.name));
    Read<std::vector<core::Commit>> commits = readCommits(listedCommits, repository.listed.name, authors);
    if (!commits)
        return std::unexpected(commits.error());
    repository.commits = std::move(*commits);
    return repository;
}

Read<core::Decision> readDecision(const QJsonObject &object)
{
    Members members;
    core::Decision decision;
    decision.kind =
        members.some<core::Decision::Kind>(core::parseDecisionKind(members.text(object.value(u"kind"))));
    decision.decidedAt = members.instant(object.value(u"decided_at"));
    const QJsonArray subjects = members.array(object.value(u"subjects"));
    for (const auto &value : subjects) {
        const QJsonArray subject = members.array(value);
        const bool hasOtherwise = subject.size() > 2;
        decision.subjects.push_back({members.text(subject.at(0)), members.text(subject.at(1)),
                                     hasOtherwise ? members.text(subject.at(2)) : QString()});
    }
    members.must(!decision.subjects.empty());
    if (!members.areFine())
        return std::unexpected(core::message("import.invalid-decision"));
    return decision;
}

Read<ArchivedOwner> readOwner(const QJsonObject &object, std::size_t authors)
{
    Members members;
    ArchivedOwner owner;
    owner.host = hostIn(object.value(u"host"), &members);
    owner.name = members.text(object.value(u"name"));
    owner.refreshedAt = members.instantOrNull(object.value(u"refreshed_at"));
    const QJsonArray decisions = members.array(object.value(u"decisions"));
    const QJsonArray repositories = members.array(object.value(u"repositories"));
    members.must(!owner.name.isEmpty());
    if (!members.areFine())
        return std::unexpected(core::message("import.invalid-owner", owner.name));
    for (const auto &value : decisions) {
        Read<core::Decision> decision = readDecision(value.toObject());
        if (!decision)
            return std::unexpected(decision.error());
        owner.decisions.push_back(std::move(*decision));
    }
    QSet<qint64> known;
    for (const auto &value : repositories) {
        Read<ArchivedRepository> repository = readRepository(value.toObject(), authors);
        if (!repository)
            return std::unexpected(repository.error());
        if (known.contains(repository->listed.id))
            return std::unexpected(core::message("import.repository-twice", repository->listed.name));
        known.insert(repository->listed.id);
        owner.repositories.push_back(std::move(*repository));
    }
    return owner;
}

Read<std::vector<ArchivedOwner>> readOwners(const QJsonArray &array, std::size_t authors)
{
    QSet<std::pair<QString, QString>> known;
    std::vector<ArchivedOwner> owners;
    for (const auto &value : array) {
        Read<ArchivedOwner> owner = readOwner(value.toObject(), authors);
        if (!owner)
            return std::unexpected(owner.error());
        const std::pair key(owner->host, owner->name.toLower());
        if (known.contains(key))
            return std::unexpected(core::message("import.owner-twice", owner->name));
        known.insert(key);
        owners.push_back(std::move(*owner));
    }
    return owners;
}

/// Parses the file, and checks whether it is an export that this program can read.
Read<QJsonObject> readForm(const QByteArray &bytes)
{
    constexpr qsizetype beginning = 200;
    const core::Message isForeign = core::message("import.foreign");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        if (!bytes.left(beginning).contains(archiveFormat.data()))
            return std::unexpected(isForeign);
        return std::unexpected(core::message("import.damaged", error.offset, bytes.size()));
    }
    QJsonObject root = document.object();
    if (root.value(u"format").toString() != archiveFormat)
        return std::unexpected(isForeign);
    Members members;
    const qint64 version = members.number(root.value(u"version"), 1);
    for (const QString &key :
         {QStringLiteral("authors"), QStringLiteral("accounts"), QStringLiteral("owners")})
        members.must(version > archiveVersion || root.value(key).isArray());
    if (!members.areFine())
        return std::unexpected(core::message("import.invalid"));
    if (version > archiveVersion) {
        return std::unexpected(core::message("import.newer", QString::number(version)));
    }
    return root;
}

} // namespace

std::expected<ArchivedData, core::Message> readArchive(const QByteArray &bytes)
{
    const Read<QJsonObject> root = readForm(bytes);
    if (!root)
        return std::unexpected(root.error());
    Read<std::vector<core::Author>> authors = readAuthors(root->value(u"authors").toArray());
    if (!authors)
        return std::unexpected(authors.error());
    Read<std::vector<ArchivedAccount>> accounts = readAccounts(root->value(u"accounts").toArray());
    if (!accounts)
        return std::unexpected(accounts.error());
    Read<std::vector<ArchivedOwner>> owners = readOwners(root->value(u"owners").toArray(), authors->size());
    if (!owners)
        return std::unexpected(owners.error());
    return ArchivedData{std::move(*authors), std::move(*accounts), std::move(*owners)};
}

} // namespace store
