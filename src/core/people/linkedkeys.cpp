// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/forgetting.h"
#include "core/people/keys.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Addresses that decisions split, or only those that they split by name.
QSet<QString> splitAddresses(std::span<const Decision> decisions, bool onlyByName)
{
    QSet<QString> addresses;
    for (const Decision &decision : decisions) {
        if (decision.kind != Decision::Kind::Split)
            continue;
        for (const Decision::Subject &subject : decision.subjects) {
            if (!onlyByName || !isMailKey(subject.key))
                addresses.insert(addressIn(subject.key));
        }
    }
    return addresses;
}

/// What says that an address belongs to an account.
QStringList accountsOf(const StoredAuthor &stored)
{
    QStringList accounts;
    const Author &author = stored.author;
    if (author.accountId > 0 && !machineTable().isNobody(author.login)) {
        for (const QString &host : stored.hosts)
            accounts.append(accountAt(host, author.accountId, {}));
    }
    if (const QString numbered = numberedKey(emailOf(author)); !numbered.isEmpty())
        accounts.append(numbered);
    return accounts;
}

/// An author whose address may belong to somebody alone.
struct Link
{
    QString email;
    /// What the author is recognised by, on all hosts.
    QStringList keys;
    QStringList accounts;
};

/// Neither machines nor addresses that are several people's link anything.
std::vector<Link> linksOf(std::span<const StoredAuthor> authors, const QSet<QString> &split)
{
    std::vector<Link> links;
    links.reserve(authors.size());
    for (const StoredAuthor &stored : authors) {
        const QString email = emailOf(stored.author);
        if (isPlaceholder(email) || split.contains(email) || traitsOf(stored.author, {}).machine)
            continue;
        Link link{email, {}, accountsOf(stored)};
        for (const QString &host : stored.hosts)
            link.keys += recognisedBy(stored.author, host);
        links.push_back(std::move(link));
    }
    return links;
}

/// Grows the keys of a person until nothing is linked with them any more.
class Linking
{
public:
    Linking(QSet<QString> &keys, std::span<const StoredAuthor> authors,
            std::span<const LinkedAddress> addresses, std::span<const Decision> decisions, const Forge &forge)
        : m_keys(keys)
        , m_addresses(addresses)
        , m_split(splitAddresses(decisions, false))
        , m_links(linksOf(authors, m_split))
        , m_forge(forge)
    {}

    void run()
    {
        qsizetype before = 0;
        do {
            before = m_keys.size();
            findCandidates();
            findUsers();
            addCandidates();
        } while (m_keys.size() > before);
    }

private:
    bool has(const QStringList &keys) const
    {
        return std::ranges::any_of(keys, [this](const QString &key) { return m_keys.contains(key); });
    }

    void findCandidates()
    {
        m_users.clear();
        for (const Link &link : m_links) {
            if (has(link.keys))
                m_users.insert({link.email, {}});
        }
        for (const LinkedAddress &address : m_addresses) {
            if (m_keys.contains(accountAt(address.host, address.account, {})) &&
                !isPlaceholder(address.email) && !m_split.contains(address.email))
                m_users.insert({address.email, {}});
        }
    }

    void findUsers()
    {
        for (const Link &link : m_links) {
            const auto users = m_users.find(link.email);
            if (users == m_users.end())
                continue;
            for (const QString &account : link.accounts)
                users->second.insert(account);
        }
        for (const LinkedAddress &address : m_addresses) {
            const auto users = m_users.find(address.email);
            if (users != m_users.end() && address.account > 0)
                users->second.insert(accountAt(address.host, address.account, {}));
        }
    }

    void addCandidates()
    {
        for (const auto &[email, accounts] : m_users) {
            QStringList others;
            for (const QString &account : accounts) {
                if (!m_keys.contains(account))
                    others.append(account);
            }
            const bool isTheirs = m_keys.contains(mailKey(email));
            if (others.isEmpty())
                m_keys.insert(mailKey(email));
            else if (isTheirs && accounts.size() == 1)
                addFurther(others.first());
        }
    }

    void addFurther(const QString &key)
    {
        m_keys.insert(key);
        const QString mark = QStringLiteral(" ") + accountKey({});
        const qsizetype at = key.indexOf(mark);
        if (at >= 0)
            addAccountKeys(m_keys, key.mid(at + mark.size()), key.left(at), m_forge);
    }

    QSet<QString> &m_keys;
    std::span<const LinkedAddress> m_addresses;
    QSet<QString> m_split;
    std::vector<Link> m_links;
    const Forge &m_forge;
    /// For each address that may be the person's, the accounts that have it.
    std::map<QString, QSet<QString>> m_users;
};

} // namespace

void addLinkedKeys(QSet<QString> &keys, std::span<const StoredAuthor> authors,
                   std::span<const LinkedAddress> addresses, std::span<const Decision> decisions,
                   const Forge &forge)
{
    // Elsewhere the address is several people's.
    for (const QString &email : splitAddresses(decisions, true))
        keys.remove(mailKey(email));
    Linking(keys, authors, addresses, decisions, forge).run();
}

} // namespace core
