// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "support/githubforge.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <vector>

// Histories in few words.

inline core::Instant at(const QString &date)
{
    const QString text = date.contains(u'T') ? date : QString(date + QStringLiteral("T12:00:00Z"));
    const std::optional<core::Instant> instant = core::parseInstant(text);
    Q_ASSERT(instant);
    return *instant;
}

inline core::Instant at(const char *date)
{
    return at(QString::fromLatin1(date));
}

inline core::Month month(int year, unsigned number)
{
    return std::chrono::year(year) / std::chrono::month(number);
}

inline core::Sha shaOf(const QString &text)
{
    return *core::Sha::fromBytes(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1));
}

/// "ann" is Ann of the account ann, whose number is made from the name; "ann-" has no account.
inline core::Author author(const QString &word)
{
    QString login = word;
    const bool unlinked = login.endsWith(u'-');
    if (unlinked)
        login.chop(1);
    const QString name = login.at(0).toUpper() + login.mid(1);
    core::Author one;
    one.name = name;
    one.email = login + QStringLiteral("@example.org");
    if (!unlinked) {
        one.login = login;
        one.accountId = 1 + shaOf(login).bytes[0] * 256 + shaOf(login).bytes[1];
    }
    return one;
}

/// A history that is put together commit by commit.
class HistoryMaker
{
public:
    HistoryMaker()
    {
        m_history.forge = support::gitHub;
        m_history.owner = QStringLiteral("pallets");
        m_history.refreshedAt = at("2026-11-22T16:00:00Z");
    }

    HistoryMaker &add(const char *repository, const core::Author &by, const char *authored,
                      const char *committed = nullptr)
    {
        core::Commit commit;
        commit.sha = shaOf(QStringLiteral("%1 %2").arg(QLatin1String(repository)).arg(++m_commits));
        commit.author = indexOf(by);
        commit.authoredAt = at(authored);
        commit.committedAt = at(committed != nullptr ? committed : authored);
        this->repository(repository).commits.push_back(commit);
        return *this;
    }

    HistoryMaker &add(const char *repository, const char *by, const char *authored,
                      const char *committed = nullptr)
    {
        return add(repository, author(QString::fromLatin1(by)), authored, committed);
    }

    core::RepositoryHistory &repository(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        auto found = std::ranges::find(m_history.repositories, wanted, &core::RepositoryHistory::name);
        if (found == m_history.repositories.end()) {
            found = std::ranges::find_if(m_history.repositories, [&](const core::RepositoryHistory &one) {
                return one.name.compare(wanted, Qt::CaseInsensitive) > 0;
            });
            found = m_history.repositories.insert(found, core::RepositoryHistory());
            found->name = wanted;
        }
        return *found;
    }

    HistoryMaker &fork(const char *name)
    {
        repository(name).fork = true;
        return *this;
    }

    HistoryMaker &state(const char *name, core::RepositoryState state, const char *reason = "")
    {
        repository(name).state = state;
        repository(name).reason = core::asText(QString::fromLatin1(reason));
        return *this;
    }

    HistoryMaker &only(const char *name)
    {
        m_history.repository = QString::fromLatin1(name);
        return *this;
    }

    core::History made() const { return m_history; }

    /// Of the author in the history, who is added if need be.
    std::size_t indexOf(const core::Author &by)
    {
        const auto found = std::ranges::find(m_history.authors, by);
        const auto index = static_cast<std::size_t>(found - m_history.authors.begin());
        if (found == m_history.authors.end())
            m_history.authors.push_back(by);
        return index;
    }

private:
    core::History m_history;
    int m_commits = 0;
};
