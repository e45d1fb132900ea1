// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/forgettingkeys.h"

#include "core/people/authortraits.h"
#include "core/people/keys.h"

#include <algorithm>

namespace core {

namespace {

constexpr QChar numberSeparator = u'+';

QString atHost(const QString &host, const QString &key)
{
    return host + QLatin1Char(' ') + key;
}

/// Of the addresses NUMBER+LOGIN@HOST of an account, which may have any login.
QString numberOfAddresses(const QString &number, const QString &mailHost)
{
    return QStringLiteral("numbered:%1@%2").arg(number, mailHost.toLower());
}

} // namespace

QStringList recognisedBy(const Author &author, const QString &host)
{
    if (author.isForgotten())
        return {};
    return QStringList(nameKey(author.name, emailOf(author))) + recognisedByAddress(author, host);
}

QStringList recognisedByAddress(const Author &author, const QString &host)
{
    if (author.isForgotten())
        return {};
    const QString email = emailOf(author);
    QStringList keys;
    const bool isNobodys = machineTable().isNobody(author.login);
    const bool hasAccount = author.accountId > 0 && !isNobodys;
    if (!isPlaceholder(email)) {
        keys.append(mailKey(email));
        if (!hasAccount)
            keys.append(withoutAccountKey(email));
    }
    if (const QString numbered = numberedKey(email); !numbered.isEmpty())
        keys.append(numbered);
    if (hasAccount || (!isNobodys && !author.login.isEmpty()))
        keys.append(accountAt(host, author.accountId, author.login));
    if (const std::optional<Machine> machine = traitsOf(author, {}).machine)
        keys.append(machineKey(*machine));
    return keys;
}

QString loginAt(const QString &host, const QString &login)
{
    return atHost(host, loginKey(login));
}

QString accountAt(const QString &host, qint64 number, const QString &login)
{
    return number > 0 ? atHost(host, accountKey(QString::number(number))) : loginAt(host, login);
}

QString withoutAccountKey(const QString &email)
{
    return QStringLiteral("without-account:") + email;
}

QString recognisedSubject(const QString &key, const QString &host)
{
    if (isEachNameKey(key))
        return mailKey(addressIn(key));
    if (isMailKey(key) || isNameKey(key) || isMachineKey(key))
        return key;
    if (key.startsWith(u"name:"))
        return nameKey(key.mid(key.indexOf(u':') + 1), {});
    return atHost(host, key);
}

QString numberedKey(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    const qsizetype plus = email.indexOf(numberSeparator);
    if (plus < 1 || plus > at)
        return {};
    const QString number = email.left(plus);
    const bool isNumber = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? numberOfAddresses(number, email.mid(at + 1)) : QString();
}

QString emailOf(const Author &author)
{
    return author.email.trimmed().toLower();
}

QString addressIn(const QString &key)
{
    if (isNameKey(key))
        return key.mid(key.lastIndexOf(u'<') + 1).chopped(1);
    return isMailKey(key) || isEachNameKey(key) ? key.mid(key.indexOf(u':') + 1) : QString();
}

void addAccountKeys(QSet<QString> &keys, const QString &number, const QString &host, const Forge &forge)
{
    keys.insert(atHost(host, accountKey(number)));
    if (forge.noReplySeparator != numberSeparator)
        return;
    for (const QString &mailHost : forge.noReplyHosts)
        keys.insert(numberOfAddresses(number, mailHost));
}

void addLoginKeys(QSet<QString> &keys, const QString &login, const QString &host, const Forge &forge)
{
    if (login.isEmpty())
        return;
    keys.insert(loginAt(host, login));
    for (const QString &mailHost : forge.noReplyHosts)
        keys.insert(mailKey(QString(login + u'@' + mailHost).toLower()));
}

} // namespace core
