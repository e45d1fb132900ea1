// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/loginlist.h"

#include <map>
#include <set>

namespace core {

namespace {

QByteArray listOf(std::span<const Contributions> answers, const QByteArray &platform)
{
    std::map<QString, QString> logins; // by their lower case
    for (const Contributions &answer : answers) {
        for (const Newcomer &one : answer.newcomers) {
            if (!one.login.isEmpty())
                logins.try_emplace(one.login.toLower(), one.login);
        }
    }
    QByteArray list;
    for (const auto &[lower, login] : logins)
        list += platform + login.toUtf8() + '\n';
    return list;
}

} // namespace

QByteArray loginList(std::span<const Contributions> answers)
{
    return listOf(answers, {});
}

QByteArray vouchedList(std::span<const Contributions> answers)
{
    return listOf(answers, "github:");
}

int withoutLogin(std::span<const Contributions> answers)
{
    std::set<QString> people; // who was new to several repositories is listed several times
    for (const Contributions &answer : answers) {
        for (const Newcomer &one : answer.newcomers) {
            if (one.login.isEmpty())
                people.insert(one.id.isEmpty() ? one.name : one.id);
        }
    }
    return static_cast<int>(people.size());
}

} // namespace core
