// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/describe.h"
#include "store/archive/archive.h"
#include "store/crawls/crawls.h"
#include "store/database/prepare.h"
#include "store/decisions.h"
#include "store/histories.h"
#include "store/identities.h"
#include "store/lookups.h"
#include "store/profiles/paidlookups.h"
#include "store/profiles/pictures.h"
#include "store/profiles/profiles.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <source_location>

#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto verifyOk_ = (result);                                                                     \
        QVERIFY2(verifyOk_.has_value(), verifyOk_ ? "" : qPrintable(inEnglish(verifyOk_.error())));          \
    } while (false)

namespace storefixture {

/// The value of a Result that must not be an error.
template<typename Value>
Value valueOf(core::Result<Value> result, const std::source_location where = std::source_location::current())
{
    if (!result)
        qFatal("%s:%u: %s", where.file_name(), where.line(), qPrintable(inEnglish(result.error())));
    return std::move(*result);
}

inline void valueOf(const core::Result<void> &result,
                    const std::source_location where = std::source_location::current())
{
    if (!result)
        qFatal("%s:%u: %s", where.file_name(), where.line(), qPrintable(inEnglish(result.error())));
}

/// A connection and all that works by it.
struct OpenStore
{
    explicit OpenStore(store::Connection opened)
        : connection(std::move(opened))
    {}
    explicit OpenStore(const QString &path)
        : OpenStore(valueOf(store::Connection::open(path)))
    {}
    Q_DISABLE_COPY_MOVE(OpenStore)

    store::Connection connection;
    store::Lookups lookups{connection};
    store::Histories histories{connection};
    store::Crawls crawls{connection};
    store::Identities identities{connection};
    store::Decisions decisions{connection};
    store::Profiles profiles{connection};
    store::Pictures pictures{connection};
    store::PaidLookups paidLookups{connection};
    store::Archive archive{connection};
};

/// Makes a database in a folder of its own before it is opened.
struct TemporaryDatabase
{
    TemporaryDatabase()
        : path(store::databasePath(folder.path()))
    {
        valueOf(store::prepare(path));
    }

    QTemporaryDir folder;
    QString path;
};

/// An empty database, open.
struct TemporaryStore : TemporaryDatabase, OpenStore
{
    TemporaryStore()
        : OpenStore(path)
    {}
};

inline core::Instant at(qint64 seconds)
{
    return core::Instant(std::chrono::seconds(seconds));
}

inline core::Sha sha(int number)
{
    const QByteArray digest = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha1);
    return *core::Sha::fromBytes(digest);
}

/// "own", of which "one", "two", … are repositories.
inline const core::Lookup &ownerLookup()
{
    static const core::Lookup lookup{QStringLiteral("own"), {}};
    return lookup;
}

inline core::ListedRepository listed(qint64 id, const QString &name, const QString &pushedAt = {})
{
    core::ListedRepository repository;
    repository.id = id;
    repository.name = name;
    repository.branch = QStringLiteral("main");
    repository.pushedAt = pushedAt;
    return repository;
}

/// Commits `first` to `first + count - 1`, by ten authors.
inline std::vector<core::ListedCommit> commits(int first, int count)
{
    std::vector<core::ListedCommit> all;
    for (int i = first; i < first + count; ++i) {
        core::ListedCommit commit;
        commit.sha = sha(i);
        commit.author.name = QStringLiteral("Author %1").arg(i % 10);
        commit.author.email = QStringLiteral("a%1@example.org").arg(i % 10);
        commit.authoredAt = at(1000 + i);
        commit.committedAt = at(2000 + i);
        all.push_back(commit);
    }
    return all;
}

/// The same commits, as git tells of them.
inline core::CommitLog logOf(int first, int count)
{
    core::CommitLog log;
    for (const core::ListedCommit &commit : commits(first, count)) {
        core::Author author = commit.author;
        author.accountId = core::Author::notAsked;
        auto known = std::ranges::find(log.authors, author);
        if (known == log.authors.end())
            known = log.authors.insert(known, author);
        const auto index = static_cast<std::size_t>(std::distance(log.authors.begin(), known));
        log.commits.push_back({commit.sha, index, commit.authoredAt, commit.committedAt});
    }
    return log;
}

/// Whom a commit of commits() has as co-authors: every third has one, every ninth two.
inline std::vector<core::Author> coAuthorsOf(core::Instant authoredAt)
{
    const auto number = static_cast<int>((authoredAt - at(1000)).count());
    std::vector<core::Author> all;
    for (int i = 0; i < (number % 9 == 0 ? 2 : number % 3 == 0 ? 1 : 0); ++i) {
        core::Author author;
        author.name = QStringLiteral("Co-author %1").arg(i + number % 4);
        author.email = QStringLiteral("co%1@example.org").arg(i + number % 4);
        author.accountId = core::Author::notAsked;
        all.push_back(author);
    }
    return all;
}

inline std::vector<core::ListedCommit> withCoAuthors(std::vector<core::ListedCommit> commits)
{
    for (core::ListedCommit &commit : commits)
        commit.coAuthors = coAuthorsOf(commit.authoredAt);
    return commits;
}

inline core::CommitLog withCoAuthors(core::CommitLog log)
{
    for (std::size_t i = 0; i < log.commits.size(); ++i) {
        for (const core::Author &author : coAuthorsOf(log.commits[i].authoredAt)) {
            auto known = std::ranges::find(log.authors, author);
            if (known == log.authors.end())
                known = log.authors.insert(known, author);
            log.coAuthors.push_back(
                {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(known - log.authors.begin())});
        }
    }
    return log;
}

inline store::Crawl crawlOf(int head, int pages)
{
    store::Crawl crawl;
    crawl.head = sha(head);
    crawl.branch = QStringLiteral("main");
    crawl.pushedAt = QStringLiteral("pushed-%1").arg(head);
    crawl.pages = pages;
    return crawl;
}

/// "own" or "own/one".
inline core::Lookup lookupOf(const QString &text)
{
    return {text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1)};
}

/// Lists the owner's repositories and returns the first one's row.
inline qint64 list(OpenStore &store, const QString &lookup,
                   const std::vector<core::ListedRepository> &repositories)
{
    const auto stored = valueOf(store.crawls.recordListing(lookupOf(lookup), repositories));
    return stored.empty() ? 0 : stored.front().id;
}

/// Crawls the repository whole.
inline void readPages(OpenStore &store, qint64 repository, int firstCommit, int count, int head)
{
    valueOf(store.crawls.begin(repository, crawlOf(head, 1)));
    valueOf(store.crawls.addPage(repository, 1, commits(firstCommit, count)));
    valueOf(store.crawls.finish(repository));
}

inline core::History historyOf(OpenStore &store, const QString &lookup)
{
    return valueOf(store.histories.find(lookupOf(lookup))).value();
}

/// Runs a statement by a connection of its own; the first row's first column.
inline QVariant sql(const QString &path, const QString &statement)
{
    QVariant value;
    const QString name = QStringLiteral("fixture");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

/// All rows of all tables, but for the turn of lookups.
inline QStringList dump(const QString &path)
{
    QStringList rows;
    const QString name = QStringLiteral("dump");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QStringList tables = database.tables();
        tables.sort();
        for (const QString &table : std::as_const(tables)) {
            QSqlQuery query(database);
            if (!query.exec(QStringLiteral("SELECT * FROM %1").arg(table)))
                qFatal("%s: %s", qPrintable(table), qPrintable(query.lastError().text()));
            const QSqlRecord columns = query.record();
            while (query.next()) {
                QStringList row{table};
                for (int i = 0; i < columns.count(); ++i) {
                    if (columns.fieldName(i) != QStringLiteral("turn"))
                        row.append(QString::fromLatin1(query.value(i).toByteArray().toPercentEncoding()));
                }
                rows.append(row.join(QLatin1Char('|')));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

} // namespace storefixture
