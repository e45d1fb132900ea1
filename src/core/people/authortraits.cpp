// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/authortraits.h"

#include "core/people/names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr QStringView botEnd = u"[bot]";

/// A bot unless the table knows better.
Machine machineCalled(const QString &loginOrName)
{
    const std::optional<Machine> known = machineTable().known(loginOrName);
    return known.value_or(Machine{foldedName(loginOrName), loginOrName, AuthorKind::Bot});
}

std::optional<Machine> machineOf(const Author &author, const AuthorTraits &traits)
{
    const MachineTable &table = machineTable();
    const QString addressLogin = traits.noReply ? traits.noReply->login : QString();
    if (author.botAccount && !traits.login.isEmpty())
        return machineCalled(traits.login);
    for (const QString &login : {traits.login, addressLogin}) {
        if (login.endsWith(botEnd, Qt::CaseInsensitive))
            return machineCalled(login);
    }
    if (isBotName(author.name))
        return machineCalled(author.name);
    if (const std::optional<Machine> machine = table.withLogin(traits.shownLogin()))
        return machine;
    if (const std::optional<Machine> machine = table.withEmail(traits.email))
        return machine;
    return table.withName(author.name);
}

} // namespace

AuthorTraits traitsOf(const Author &author, const Forge &forge)
{
    AuthorTraits traits;
    if (author.isForgotten()) {
        traits.placeholder = true;
        traits.forgotten = -author.accountId;
        return traits;
    }
    traits.email = author.email.trimmed().toLower();
    traits.placeholder = isPlaceholder(traits.email);
    if (!machineTable().isNobody(author.login)) {
        traits.account = std::max<qint64>(author.accountId, 0);
        traits.login = author.login;
    }
    traits.noReply = noReplyOf(author.email, forge);
    if (traits.noReply && machineTable().isNobody(traits.noReply->login))
        traits.noReply.reset();
    traits.machine = machineOf(author, traits);
    return traits;
}

bool areSame(const AuthorTraits &one, const AuthorTraits &other)
{
    return (one.email == other.email && !one.placeholder) ||
           (one.account > 0 && one.account == other.account) ||
           (one.forgotten != 0 && one.forgotten == other.forgotten) ||
           (one.machine && other.machine && one.machine->name == other.machine->name);
}

bool isBotName(const QString &name)
{
    return name.endsWith(botEnd);
}

bool isPlaceholder(const QString &email)
{
    static constexpr std::array<QStringView, 5> endsOfNoDomain = {u".(none)", u".local", u".localdomain",
                                                                  u".localhost", u".invalid"};
    const qsizetype at = email.lastIndexOf(u'@');
    if (at <= 0)
        return true;
    const QStringView domain = QStringView(email).mid(at + 1);
    return !domain.contains(u'.') ||
           std::ranges::any_of(endsOfNoDomain, [domain](QStringView end) { return domain.endsWith(end); }) ||
           machineTable().isShared(email);
}

} // namespace core
