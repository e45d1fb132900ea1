// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/mailmap.h"

#include "core/people/authortraits.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// For each address, how many people use it, and for how many it is the proper one.
struct Users
{
    QHash<QString, int> users;
    QHash<QString, int> proper;

    explicit Users(const WhoIsWho &people)
    {
        for (const PersonReport &person : people.people) {
            for (const auto &[email, names] : person.namesByEmail)
                ++users[email];
        }
        for (const PersonReport &person : people.people)
            ++proper[properAddress(person)];
    }

    /// That of the latest commit. A machine can have used somebody's address: it gets one of its own, or
    /// none.
    QString properAddress(const PersonReport &person) const
    {
        if (!person.bot || users.value(person.email) == 1)
            return person.email;
        const auto own = std::ranges::find_if(person.namesByEmail, [this](const auto &address) {
            return !address.first.isEmpty() && users.value(address.first) == 1;
        });
        return own == person.namesByEmail.end() ? QString() : own->first;
    }
};

/// Brackets delimit addresses, and a number sign begins a comment.
bool canBeWritten(const QString &text)
{
    return !text.startsWith(u'#') && std::ranges::none_of(text, [](QChar character) {
        return character == u'<' || character == u'>' || character < u' ';
    });
}

QByteArray bracketed(const QString &email)
{
    return '<' + email.toUtf8() + '>';
}

QByteArray entriesOf(const PersonReport &person, const Users &all)
{
    const QString name = person.name.trimmed();
    const QString address = all.properAddress(person);
    if (name.isEmpty() || address.isEmpty() || !canBeWritten(name) || !canBeWritten(address))
        return {};
    const QByteArray proper = name.toUtf8() + ' ' + bracketed(address);
    QByteArray entries;
    for (const auto &[email, names] : person.namesByEmail) {
        if (!canBeWritten(email))
            continue;
        // Whoever imports the file tells the names at a placeholder apart.
        const bool isByName = email == address && isPlaceholder(email);
        if (all.users.value(email) == 1 && !isByName) {
            if (email != address)
                entries += proper + ' ' + bracketed(email) + '\n';
            else if (names != QStringList(person.name))
                entries += proper + '\n';
            continue;
        }
        for (const QString &other : names) {
            // Several people whose proper address it is are all listed, so that who imports the file knows
            // them.
            const bool isShared = all.proper.value(email) > 1 && !isPlaceholder(email);
            const bool says = email != address || other != person.name || isShared;
            if (says && !other.trimmed().isEmpty() && canBeWritten(other))
                entries += proper + ' ' + other.trimmed().toUtf8() + ' ' + bracketed(email) + '\n';
        }
    }
    return entries;
}

} // namespace

QByteArray mailmap(const WhoIsWho &people)
{
    const Users all(people);
    QByteArray file;
    for (const PersonReport &person : people.people)
        file += entriesOf(person, all);
    return file;
}

} // namespace core
