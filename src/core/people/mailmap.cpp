// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/mailmap.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// For each address, how many people use it.
using Users = QHash<QString, int>;

Users usersOf(const WhoIsWho &people)
{
    Users users;
    for (const PersonReport &person : people.people) {
        for (const auto &[email, names] : person.namesByEmail)
            ++users[email];
    }
    return users;
}

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

QByteArray entriesOf(const PersonReport &person, const Users &users)
{
    const QString name = person.name.trimmed();
    if (name.isEmpty() || person.email.isEmpty() || !canBeWritten(name) || !canBeWritten(person.email))
        return {};
    const QByteArray proper = name.toUtf8() + ' ' + bracketed(person.email);
    QByteArray entries;
    for (const auto &[email, names] : person.namesByEmail) {
        if (!canBeWritten(email))
            continue;
        if (users.value(email) == 1) {
            if (email != person.email)
                entries += proper + ' ' + bracketed(email) + '\n';
            else if (names != QStringList(person.name))
                entries += proper + '\n';
            continue;
        }
        for (const QString &other : names) {
            const bool isProper = email == person.email && other == person.name;
            if (!isProper && !other.trimmed().isEmpty() && canBeWritten(other))
                entries += proper + ' ' + other.trimmed().toUtf8() + ' ' + bracketed(email) + '\n';
        }
    }
    return entries;
}

} // namespace

QByteArray mailmap(const WhoIsWho &people)
{
    const Users users = usersOf(people);
    QByteArray file;
    for (const PersonReport &person : people.people)
        file += entriesOf(person, users);
    return file;
}

} // namespace core
