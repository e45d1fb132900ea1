// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/tokentext.h"

#include "cli/terminal/localtime.h"

namespace cli {

namespace {

QString owner(const core::TokenReport &report)
{
    return report.name.isEmpty() ? report.login : QStringLiteral("%1 (%2)").arg(report.login, report.name);
}

QString scopes(const std::optional<QStringList> &scopes)
{
    if (!scopes || scopes->isEmpty())
        return QStringLiteral("GitHub reports no scopes; public data needs none.");
    return QStringLiteral("Its scopes are %1; public data needs none.")
        .arg(scopes->join(QStringLiteral(", ")));
}

} // namespace

QString whereStored(const engine::TokenState &state)
{
    using Origin = engine::TokenState::Origin;
    switch (state.origin) {
    case Origin::None:
        return state.mayBeHidden() ? QStringLiteral("unknown") : QStringLiteral("none");
    case Origin::Environment:
        return state.alsoKept
                   ? QStringLiteral("%1, which overrides the one in the keychain").arg(state.variable)
                   : state.variable;
    case Origin::Keychain:
        return QStringLiteral("in the keychain");
    case Origin::Session:
        return QStringLiteral("for this session only: there is no keychain");
    }
    Q_UNREACHABLE();
}

QString reportText(core::TokenFor whose, const core::TokenReport &report)
{
    if (whose != core::TokenFor::GitHub)
        return QStringLiteral("X accepts this token.\n");
    QString text = QStringLiteral("It belongs to %1. %2\n").arg(owner(report), scopes(report.scopes));
    if (report.quota)
        text += QStringLiteral("%1 of %2 requests are left until %3.\n")
                    .arg(report.quota->remaining)
                    .arg(report.quota->limit)
                    .arg(localTime(report.quota->resetsAt));
    if (report.expires)
        text += QStringLiteral("It expires at %1.\n").arg(localTime(*report.expires));
    return text;
}

QString serviceName(core::TokenFor whose)
{
    switch (whose) {
    case core::TokenFor::GitHub:
        return QStringLiteral("GitHub");
    case core::TokenFor::X:
        return QStringLiteral("X");
    case core::TokenFor::Port:
        return QStringLiteral("the local port");
    }
    Q_UNREACHABLE();
}

} // namespace cli
