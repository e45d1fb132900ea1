// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "core/people/authortraits.h"
#include "core/people/files/joinedkeys.h"
#include "core/people/files/peoplefile.h"
#include "core/people/files/textlines.h"
#include "core/people/keys.h"
#include "core/people/names.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>

namespace core {

namespace {

/// A name and an address in a line; the name may be empty.
struct Contact
{
    QString name;
    /// In lower case: git compares addresses without letter case.
    QString email;
};

/// Takes a contact from the front of the line, as git does: whatever is before the first "<" is the name.
std::optional<Contact> takeContact(QByteArrayView &line)
{
    const qsizetype left = line.indexOf('<');
    const qsizetype right = left < 0 ? -1 : line.indexOf('>', left + 1);
    if (right < 0)
        return std::nullopt;
    Contact contact{QString::fromUtf8(line.first(left)).trimmed(),
                    QString::fromUtf8(line.sliced(left + 1, right - left - 1)).trimmed().toLower()};
    line = line.sliced(right + 1);
    return contact;
}

/// What a line says: commits with the address, and with the name if there is one, belong to `proper`.
struct Entry
{
    Contact proper;
    Contact commit;
    int line = 0;

    bool isOwn() const { return proper.email == commit.email; }
    /// Under what name git shows these commits.
    const QString &shown() const { return proper.name.isEmpty() ? commit.name : proper.name; }
};

bool isShort(const Contact &contact)
{
    return contact.name.size() <= maxNameLength && canBeNamed(nameSubject(contact.name, contact.email));
}

class MailmapReader
{
public:
    PeopleFile read(const QByteArray &content)
    {
        eachLine(content, [this](QByteArrayView line, int number) { take(line, number); });
        joinOwnNames();
        joinAddresses();
        joinOtherNames();
        m_keys.addTo(m_file);
        return std::move(m_file);
    }

private:
    void take(QByteArrayView line, int number)
    {
        if (line.startsWith('#') || line.trimmed().isEmpty())
            return;
        if (line.size() > maxPeopleLine)
            return m_file.ignore(number, message("peoplefile.long-line"));
        const std::optional<Contact> first = takeContact(line);
        if (!first || first->email.isEmpty())
            return m_file.ignore(number, message("peoplefile.no-address"));
        const std::optional<Contact> second = takeContact(line);
        const Entry entry{*first, second.value_or(Contact{{}, first->email}), number};
        if (!canBeNamed(entry.proper.email) || !canBeNamed(entry.commit.email))
            return m_file.ignore(number, message("peoplefile.no-address"));
        if (!isShort(entry.proper) || !isShort(entry.commit))
            return m_file.ignore(number, message("peoplefile.long-line"));
        keep(entry);
    }

    void keep(const Entry &entry)
    {
        if (!entry.commit.name.isEmpty()) {
            // As with git, a later line about the same name and address replaces an earlier one.
            const QString key = nameKey(entry.commit.name, entry.commit.email);
            if (const auto known = m_named.constFind(key); known != m_named.cend()) {
                m_names[*known] = entry;
                return;
            }
            m_named.insert(key, m_names.size());
            m_names.push_back(entry);
        } else if (entry.commit.email.isEmpty()) {
            m_file.ignore(entry.line, message("peoplefile.no-address"));
        } else if (!entry.isOwn()) {
            if (const auto known = m_mapped.constFind(entry.commit.email); known != m_mapped.cend()) {
                m_addresses[*known] = entry;
                return;
            }
            m_mapped.insert(entry.commit.email, m_addresses.size());
            m_addresses.push_back(entry);
        } else if (entry.proper.name.isEmpty()) {
            m_file.ignore(entry.line, message("peoplefile.says-nothing"));
        } else {
            ++m_file.onlyNames;
        }
    }

    /// The people who share an address with others, each known by a proper name.
    void joinOwnNames()
    {
        QHash<QString, QSet<QString>> ownPeople;
        for (const Entry &entry : m_names) {
            if (entry.isOwn())
                ownPeople[entry.commit.email].insert(foldedName(entry.shown()));
        }
        for (const Entry &entry : m_names) {
            if (!entry.isOwn())
                continue;
            const QString &address = entry.commit.email;
            if (ownPeople.value(address).size() > 1 || m_mapped.contains(address) || isPlaceholder(address))
                joinOwn(entry);
            else
                ++m_file.onlyNames;
        }
    }

    void joinOwn(const Entry &entry)
    {
        const QString &address = entry.commit.email;
        const Decision::Subject name = nameSubject(entry.commit.name, address);
        // Where the rest of the address is somebody else's, a proper name that the file does not map is, too.
        const Decision::Subject proper = nameSubject(entry.shown(), address);
        Decision::Subject &person = m_own[proper.key];
        if (person.key.isEmpty()) {
            person = m_mapped.contains(address) ? name : proper;
            takeAway(person, address);
        }
        takeAway(name, address);
        if (person.key != name.key)
            m_keys.join(person, name);
    }

    void joinAddresses()
    {
        for (const Entry &entry : m_addresses)
            m_keys.join(properSubject(entry), addressSubject(entry.commit.email));
    }

    void joinOtherNames()
    {
        // Which addresses are joined decides about names, and not the other way round.
        std::vector<std::pair<Decision::Subject, Decision::Subject>> joined;
        for (const Entry &entry : m_names) {
            const QString &address = entry.commit.email;
            if (entry.isOwn() || m_keys.areJoined(mailKey(entry.proper.email), mailKey(address)))
                continue;
            const Decision::Subject name = nameSubject(entry.commit.name, address);
            takeAway(name, address);
            joined.emplace_back(properSubject(entry), name);
        }
        for (const auto &[proper, name] : joined)
            m_keys.join(proper, name);
    }

    /// Who has the proper address; where several people share it, the one with the proper name.
    Decision::Subject properSubject(const Entry &entry) const
    {
        const auto &[name, email] = entry.proper;
        if (const auto own = m_own.constFind(nameKey(name, email)); own != m_own.cend())
            return *own;
        return isPlaceholder(email) && !name.isEmpty() ? nameSubject(name, email)
                                                       : addressSubject(email, name);
    }

    /// The rules keep the names at a placeholder apart, but an account may join them.
    void takeAway(const Decision::Subject &name, const QString &address)
    {
        if (!isPlaceholder(address))
            m_keys.split(name);
    }

    PeopleFile m_file;
    /// Whole addresses that are mapped to others, and their indexes.
    std::vector<Entry> m_addresses;
    QHash<QString, std::size_t> m_mapped;
    /// Names at addresses, and their indexes by key.
    std::vector<Entry> m_names;
    QHash<QString, std::size_t> m_named;
    /// The first key of each person who is told apart by the proper name.
    QHash<QString, Decision::Subject> m_own;
    JoinedKeys m_keys;
};

} // namespace

PeopleFile parseMailmap(const QByteArray &content)
{
    return MailmapReader().read(content);
}

} // namespace core
