// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/contributorslist.h"

#include "core/messages/catalogue.h"
#include "forge/github/parse.h"

#include <QSet>

#include <utility>

namespace forge::github {

namespace {

using core::Result;

/// A list that is read page by page. The next one is known only when a page is there, so that a host that
/// reports any number of pages is not asked for them.
class ContributorPages
{
public:
    explicit ContributorPages(const RestCall &call)
        : m_call(call)
        , m_path(repositoryPath(call.about) +
                 "/contributors?anon=1&per_page=" + QByteArray::number(entriesOnPage) + "&page=")
    {
        m_listed.maxLinkedAddresses = maxLinkedAddresses;
    }

    Result<core::ListedContributors> read()
    {
        for (int page = 1; page <= m_pages; ++page) {
            if (page > maxContributorPages)
                return repeated();
            constexpr int noContent = 204; // a repository without commits
            const Result<net::Response> answer = granted(
                m_next.isEmpty() ? m_call.get(m_path + QByteArray::number(page)) : m_call.getAt(QUrl(m_next)),
                m_call.about, noContent);
            if (!answer)
                return std::unexpected(answer.error());
            if (answer->status == noContent)
                break;
            if (const Result<void> taken = take(page, *answer); !taken)
                return std::unexpected(taken.error());
        }
        return m_listed;
    }

private:
    std::unexpected<core::Error> repeated() const
    {
        return core::fail(core::Error::Kind::BadAnswer, "pages.repeated", m_call.about.toString());
    }

    Result<void> take(int page, const net::Response &answer)
    {
        const QString name = m_call.about.toString();
        const Result<std::vector<core::ListedContributor>> entries = parseContributors(answer.json, name);
        if (!entries)
            return std::unexpected(entries.error());
        const std::size_t before = m_listed.entries.size();
        for (const core::ListedContributor &entry : *entries)
            add(entry);
        const Result<LinkedPages> linked = pagesIn(answer, m_call.about, m_call.base, page);
        if (!linked)
            return std::unexpected(linked.error());
        const bool isByAddress = !std::exchange(m_next, linked->next).isEmpty();
        m_pages = isByAddress ? linked->pages : std::max(m_pages, pagesAfter(*linked, page, *entries));
        if (entries->empty() && page < linked->pages)
            return core::fail(core::Error::Kind::BadAnswer, "pages.empty", name, page, linked->pages);
        const bool isNew = m_listed.entries.size() > before;
        return isNew || entries->empty() ? Result<void>() : repeated();
    }

    /// If the list changes between two requests, an entry may be on both pages.
    void add(const core::ListedContributor &entry)
    {
        const auto size = m_seen.size();
        m_seen.insert(entry.login.isEmpty() ? QString(u'@' + entry.email) : entry.login.toLower());
        if (m_seen.size() > size)
            m_listed.entries.push_back(entry);
    }

    const RestCall &m_call;
    QByteArray m_path;
    int m_pages = 1;
    /// Of the next page, if the host gives its address and not its number.
    QString m_next = {};
    QSet<QString> m_seen = {};
    core::ListedContributors m_listed = {};
};

} // namespace

Result<core::ListedContributors> listContributors(const RestCall &call)
{
    return ContributorPages(call).read();
}

} // namespace forge::github
