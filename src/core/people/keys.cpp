// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/keys.h"

#include "core/people/names.h"

namespace core {

QString accountKey(const QString &number)
{
    return QStringLiteral("account:") + number;
}

QString loginKey(const QString &login)
{
    return QStringLiteral("login:") + login.toLower();
}

QString mailKey(const QString &email)
{
    return QStringLiteral("mail:") + email;
}

QString nameKey(const QString &name, const QString &email)
{
    return QStringLiteral("name:%1 <%2>").arg(foldedName(name), email);
}

QString eachNameKey(const QString &email)
{
    return QStringLiteral("names:") + email;
}

QString machineKey(const Machine &machine)
{
    return QStringLiteral("machine:") + machine.name;
}

QString domainKey(const QString &domain)
{
    return QStringLiteral("domain:") + domain;
}

bool isMailKey(const QString &key)
{
    return key.startsWith(u"mail:");
}

bool isNameKey(const QString &key)
{
    return key.startsWith(u"name:") && key.endsWith(u'>');
}

bool isEachNameKey(const QString &key)
{
    return key.startsWith(u"names:");
}

bool isMachineKey(const QString &key)
{
    return key.startsWith(u"machine:");
}

bool isDomainKey(const QString &key)
{
    return key.startsWith(u"domain:");
}

QString domainOfKey(const QString &key)
{
    return key.mid(key.indexOf(u':') + 1);
}

QStringList accountNumbers(const AuthorTraits &traits)
{
    QStringList numbers;
    if (traits.account > 0)
        numbers.append(QString::number(traits.account));
    if (traits.noReply && !traits.noReply->number.isEmpty() && !numbers.contains(traits.noReply->number))
        numbers.append(traits.noReply->number);
    return numbers;
}

QString unnumberedLogin(const AuthorTraits &traits)
{
    const bool isNumbered = traits.account > 0 || (traits.noReply && !traits.noReply->number.isEmpty());
    return isNumbered ? QString() : traits.shownLogin();
}

QStringList keysOf(const Author &author, const AuthorTraits &traits)
{
    if (author.isForgotten())
        return {};
    QStringList keys;
    const auto add = [&keys](const QString &key) {
        if (!keys.contains(key))
            keys.append(key);
    };
    if (!traits.email.isEmpty())
        add(mailKey(traits.email));
    for (const QString &number : accountNumbers(traits))
        add(accountKey(number));
    // The numbers of accounts may be unknown where something else is read.
    const bool isUnnumbered = traits.noReply && traits.noReply->number.isEmpty();
    if (isUnnumbered)
        add(loginKey(traits.noReply->login));
    if (traits.machine)
        add(machineKey(*traits.machine));
    else if (const QString login = unnumberedLogin(traits); !login.isEmpty())
        add(loginKey(login));
    add(nameKey(author.name, traits.email));
    return keys;
}

QStringList olderKeysOf(const Author &author, const AuthorTraits &traits)
{
    if (author.isForgotten())
        return {};
    QStringList keys;
    const auto addLogin = [&keys](const QString &login) {
        if (!login.isEmpty())
            keys.append(loginKey(login));
    };
    addLogin(traits.login);
    addLogin(traits.shownLogin());
    if (traits.machine)
        addLogin(traits.machine->login);
    if (isBotName(author.name))
        addLogin(author.name);
    if (keys.isEmpty() && traits.email.isEmpty())
        keys.append(QStringLiteral("name:") + author.name);
    return keys;
}

QStringList keysOf(const Author &author, const Forge &forge)
{
    return keysOf(author, traitsOf(author, forge));
}

} // namespace core
