// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivewriter.h"

#include "core/messages/describe.h"
#include "store/archive/archivecontents.h"
#include "store/database/statement.h"
#include "store/rows/accountrows.h"
#include "store/rows/authorcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace store {

namespace {

using core::Error;
using core::Result;

QByteArray textOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// An object without its closing brace, to add more members.
QByteArray openTextOf(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    text.chop(1);
    return text;
}

QJsonValue valueOf(const std::optional<core::Instant> &instant)
{
    return instant ? QJsonValue(core::toString(*instant)) : QJsonValue();
}

QJsonArray valueOf(const std::vector<core::Event> &events)
{
    QJsonArray all;
    for (const core::Event &event : events)
        all.append(QJsonArray{core::toString(event.kind), event.name, event.title, core::toString(event.at)});
    return all;
}

bool isAboutOrganisation(const core::Decision &decision)
{
    return decision.kind == core::Decision::Kind::Organisation;
}

/// Earlier versions refuse decisions of kinds that they do not know, but ignore lists with other names.
enum class DecisionList { People, Organisations, Repositories };

DecisionList listOf(const core::Decision &decision)
{
    if (core::isAboutRepositories(decision.kind))
        return DecisionList::Repositories;
    return isAboutOrganisation(decision) ? DecisionList::Organisations : DecisionList::People;
}

QJsonArray valueOf(const std::vector<core::Decision> &decisions, DecisionList list)
{
    QJsonArray all;
    for (const core::Decision &decision : decisions) {
        if (listOf(decision) != list)
            continue;
        QJsonArray subjects;
        for (const core::Decision::Subject &subject : decision.subjects)
            subjects.append(QJsonArray{subject.key, subject.label, subject.otherwise});
        QJsonObject object{{QStringLiteral("kind"), core::toString(decision.kind)},
                           {QStringLiteral("decided_at"), core::toString(decision.decidedAt)},
                           {QStringLiteral("subjects"), subjects}};
        if (!decision.file.isEmpty())
            object.insert(QStringLiteral("file"), decision.file);
        if (isAboutOrganisation(decision)) {
            object.insert(QStringLiteral("organisation"), decision.organisation);
            object.insert(QStringLiteral("from"), valueOf(decision.from));
            object.insert(QStringLiteral("until"), valueOf(decision.until));
        }
        all.append(object);
    }
    return all;
}

QJsonArray valueOf(const core::Author &author)
{
    if (author.isForgotten())
        return {QString(), QString(), 0, QString(), false, -author.accountId};
    return {author.name, author.email, author.accountId, author.login, author.botAccount};
}

QJsonObject valueOf(const ArchivedRepository &repository)
{
    const core::ListedRepository &listed = repository.listed;
    return {{QStringLiteral("id"), listed.id},
            {QStringLiteral("name"), listed.name},
            {QStringLiteral("fork"), listed.fork},
            {QStringLiteral("archived"), listed.archived},
            {QStringLiteral("branch"), listed.branch},
            {QStringLiteral("pushed_at"), listed.pushedAt},
            {QStringLiteral("listed"), repository.isListed},
            {QStringLiteral("state"), core::toString(repository.state)},
            {QStringLiteral("reason"), inEnglish(repository.reason)},
            {QStringLiteral("reason_message"),
             repository.reason.isEmpty() ? QJsonValue() : QJsonValue(toJson(repository.reason))},
            {QStringLiteral("head"), repository.head ? QJsonValue(repository.head->toHex()) : QJsonValue()},
            {QStringLiteral("read_branch"), repository.readBranch},
            {QStringLiteral("read_pushed_at"), repository.readPushedAt},
            {QStringLiteral("co_authors"), repository.areCoAuthorsRead},
            {QStringLiteral("events"), valueOf(repository.events)},
            {QStringLiteral("events_pushed_at"),
             repository.eventsPushedAt ? QJsonValue(*repository.eventsPushedAt) : QJsonValue()},
            {QStringLiteral("refreshed_at"), valueOf(repository.refreshedAt)},
            {QStringLiteral("pinned"), repository.entry.isPinned},
            {QStringLiteral("label"), repository.entry.label}};
}

/// The co-authors of a repository's commits, which are visited in the order of their SHAs.
class CoAuthorReader
{
public:
    explicit CoAuthorReader(const Connection &connection)
        : m_select(connection, QStringLiteral("SELECT sha, author FROM co_author "
                                              "WHERE repository = ? ORDER BY sha, position"))
    {}

    void begin(qint64 repository)
    {
        m_select.run(repository);
        m_hasRow = m_select.next();
    }

    /// The row of the commit's next co-author.
    std::optional<qint64> next(const QByteArray &sha)
    {
        while (m_hasRow && m_select.bytes(0) < sha)
            m_hasRow = m_select.next();
        if (!m_hasRow || m_select.bytes(0) != sha)
            return std::nullopt;
        const qint64 row = m_select.integer(1);
        m_hasRow = m_select.next();
        return row;
    }

    const Statement &statement() const { return m_select; }

private:
    Statement m_select;
    bool m_hasRow = false;
};

/// Writes one export, with one line for each item of a list. The first error of the device is kept.
class ArchiveWriter
{
public:
    ArchiveWriter(const Connection &connection, QIODevice &device)
        : m_connection(connection)
        , m_device(device)
    {}

    Result<core::Exported> write(const std::vector<OwnerContents> &contents, core::Instant now)
    {
        put(QStringLiteral("{\"format\": \"%1\", \"version\": %2, \"exported_at\": \"%3\",\n\"authors\": [")
                .arg(archiveFormat)
                .arg(archiveVersion)
                .arg(core::toString(now))
                .toUtf8());
        if (const Result<void> written = writePeople(contents); !written)
            return std::unexpected(written.error());
        put("\n],\n\"owners\": [");
        core::Exported exported;
        Separator between;
        for (const OwnerContents &one : contents) {
            put(between.next());
            if (const Result<void> written = writeOwner(one, &exported); !written)
                return std::unexpected(written.error());
        }
        put("\n]}\n");
        if (m_failed)
            return std::unexpected(Error{Error::Kind::Output, m_device.errorString()});
        return exported;
    }

private:
    /// The text before each item of a list.
    class Separator
    {
    public:
        QByteArray next() { return std::exchange(m_isFirst, false) ? "\n" : ",\n"; }

    private:
        bool m_isFirst = true;
    };

    void put(const QByteArray &text) { m_failed = m_failed || m_device.write(text) != text.size(); }

    /// Authors, and the accounts of their e-mails.
    Result<void> writePeople(const std::vector<OwnerContents> &contents)
    {
        if (Result<void> numbered = numberAuthors(contents); !numbered)
            return numbered;
        Statement select(m_connection,
                         QStringLiteral("SELECT %1 FROM author WHERE id = ?").arg(authorColumns));
        std::map<std::pair<QString, QString>, QByteArray> accounts; // by host and e-mail
        Statement account(m_connection,
                          QStringLiteral("SELECT account_id, login, asked_at FROM email_account "
                                         "WHERE host = ? AND email = ?"));
        std::set<QString> hosts;
        for (const OwnerContents &one : contents)
            hosts.insert(one.owner.host);
        Separator betweenAuthors;
        for (const qint64 row : m_rows) {
            select.run(row);
            if (!select.next())
                break;
            put(betweenAuthors.next());
            const core::Author author = authorIn(select, 0);
            put(textOf(valueOf(author)));
            const QString email = foldedEmail(author.email);
            for (const QString &host : hosts) {
                account.run(host, email);
                if (account.next())
                    accounts[{host, email}] = textOf({email, account.integer(0), account.text(1),
                                                      core::toString(account.instant(2)), host});
            }
        }
        if (account.failed())
            return account.failure();
        if (select.failed())
            return select.failure();
        put("\n],\n\"accounts\": [");
        Separator betweenAccounts;
        for (const auto &[key, text] : accounts) {
            put(betweenAccounts.next());
            put(text);
        }
        return {};
    }

    /// In the order in which they appear, so that two exports of the same history are equal.
    Result<void> numberAuthors(const std::vector<OwnerContents> &contents)
    {
        Statement authors(m_connection,
                          QStringLiteral("SELECT author FROM commits WHERE repository = ? ORDER BY sha"));
        Statement coAuthors(m_connection, QStringLiteral("SELECT author FROM co_author WHERE repository = ? "
                                                         "ORDER BY sha, position"));
        for (const OwnerContents &one : contents) {
            for (const qint64 repository : one.repositoryRows) {
                for (Statement *select : {&authors, &coAuthors}) {
                    select->run(repository);
                    while (select->next()) {
                        const qint64 row = select->integer(0);
                        if (m_authors.try_emplace(row, std::ssize(m_rows)).second)
                            m_rows.push_back(row);
                    }
                }
            }
        }
        for (const Statement *select : {&authors, &coAuthors}) {
            if (select->failed())
                return select->failure();
        }
        return {};
    }

    Result<void> writeOwner(const OwnerContents &contents, core::Exported *exported)
    {
        const ArchivedOwner &owner = contents.owner;
        exported->owners.append(owner.name);
        put(openTextOf({{QStringLiteral("name"), owner.name},
                        {QStringLiteral("host"), owner.host},
                        {QStringLiteral("refreshed_at"), valueOf(owner.refreshedAt)},
                        {QStringLiteral("pinned"), owner.entry.isPinned},
                        {QStringLiteral("label"), owner.entry.label},
                        {QStringLiteral("decisions"), valueOf(owner.decisions, DecisionList::People)},
                        {QStringLiteral("events"), valueOf(owner.events)},
                        {QStringLiteral("organisation_decisions"),
                         valueOf(owner.decisions, DecisionList::Organisations)},
                        {QStringLiteral("repository_decisions"),
                         valueOf(owner.decisions, DecisionList::Repositories)}}));
        put(",\"repositories\":[");
        Statement select(m_connection,
                         QStringLiteral("SELECT sha, author, authored_at, committed_at FROM commits "
                                        "WHERE repository = ? ORDER BY sha"));
        CoAuthorReader coAuthors(m_connection);
        Separator between;
        for (std::size_t i = 0; i < owner.repositories.size() && !select.failed(); ++i) {
            put(between.next());
            put(openTextOf(valueOf(owner.repositories[i])));
            put(",\"commits\":[");
            exported->repositories += 1;
            exported->commits += writeCommits(select, coAuthors, contents.repositoryRows[i]);
            put("]}");
        }
        put("]}");
        if (select.failed())
            return select.failure();
        if (coAuthors.statement().failed())
            return coAuthors.statement().failure();
        return {};
    }

    qint64 writeCommits(Statement &select, CoAuthorReader &coAuthors, qint64 repository)
    {
        qint64 written = 0;
        select.run(repository);
        coAuthors.begin(repository);
        while (select.next() && !m_failed) {
            const QByteArray sha = select.bytes(0);
            QByteArray text = written++ == 0 ? "[\"" : ",[\"";
            text += sha.toHex();
            text += "\",";
            text += QByteArray::number(m_authors[select.integer(1)]);
            text += ',';
            text += QByteArray::number(select.integer(2));
            text += ',';
            text += QByteArray::number(select.integer(3));
            text += coAuthorsText(coAuthors, sha);
            text += ']';
            put(text);
        }
        return written;
    }

    /// Empty for a commit without any.
    QByteArray coAuthorsText(CoAuthorReader &coAuthors, const QByteArray &sha)
    {
        QByteArray text;
        while (const std::optional<qint64> row = coAuthors.next(sha)) {
            text += text.isEmpty() ? ",[" : ",";
            text += QByteArray::number(m_authors[*row]);
        }
        return text.isEmpty() ? text : QByteArray(text + ']');
    }

    const Connection &m_connection;
    QIODevice &m_device;
    bool m_failed = false;
    /// The rows of the export's authors.
    std::vector<qint64> m_rows;
    /// Maps an author's row to the index there.
    std::unordered_map<qint64, qint64> m_authors;
};

} // namespace

Result<core::Exported> writeArchive(const Connection &connection, std::span<const core::Lookup> owners,
                                    core::Instant now, QIODevice &device)
{
    const Result<std::vector<OwnerContents>> contents = archiveContents(connection, owners);
    if (!contents)
        return std::unexpected(contents.error());
    return ArchiveWriter(connection, device).write(*contents, now);
}

} // namespace store
