// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/accounttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace gui {

namespace {

using core::TokenFor;

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(gui::AccountText)
};

QString timeOf(core::Instant instant)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).time(),
                              QLocale::ShortFormat);
}

QString dayOf(core::Instant instant)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).date(),
                              QLocale::LongFormat);
}

QString noTokenSentence(TokenFor tokenFor)
{
    switch (tokenFor) {
    case TokenFor::GitHub:
        return AccountText::tr(
            "No token. GitHub allows 60 requests an hour; everything else is read with git.");
    case TokenFor::X:
        return AccountText::tr(
            "No token. Profiles are looked up at other sources, as set on the page “Sources”.");
    case TokenFor::Port:
        return AccountText::tr("No token yet. One is created when the port is switched on.");
    }
    Q_UNREACHABLE();
}

QString scopesSentence(const core::TokenReport &report)
{
    if (!report.scopes)
        return AccountText::tr("GitHub lists no scopes; none are needed.");
    if (report.scopes->isEmpty())
        return AccountText::tr("No scopes: it can read public data, and nothing more is needed.");
    return AccountText::tr("Scopes: %1. None are needed.").arg(report.scopes->join(QStringLiteral(", ")));
}

} // namespace

QString serviceName(TokenFor tokenFor)
{
    switch (tokenFor) {
    case TokenFor::GitHub:
        return AccountText::tr("GitHub");
    case TokenFor::X:
        return AccountText::tr("X");
    case TokenFor::Port:
        return AccountText::tr("Local port");
    }
    Q_UNREACHABLE();
}

QString tokenSentence(TokenFor tokenFor, const engine::TokenState &state)
{
    using enum engine::TokenState::Origin;
    switch (state.origin) {
    case None:
        return noTokenSentence(tokenFor);
    case Environment:
        return (state.alsoKept
                    ? AccountText::tr(
                          "The token in the environment variable %1 overrides the one in the keychain.")
                    : AccountText::tr("The token comes from the environment variable %1."))
            .arg(state.variable);
    case Keychain:
        return AccountText::tr("The token is stored in the system’s keychain.");
    case Session:
        return AccountText::tr("The token is kept until you quit Newfaces.");
    }
    Q_UNREACHABLE();
}

QString reportSentence(TokenFor tokenFor, const core::TokenReport &report)
{
    if (tokenFor == TokenFor::X)
        return AccountText::tr("X accepts this token.");
    QStringList sentences;
    if (!report.login.isEmpty())
        sentences << (report.name.isEmpty()
                          ? AccountText::tr("It belongs to %1.").arg(report.login)
                          : AccountText::tr("It belongs to %1 (%2).").arg(report.login, report.name));
    sentences << scopesSentence(report);
    if (report.quota)
        sentences << AccountText::tr("%1 of %2 requests left until %3.")
                         .arg(QLocale().toString(report.quota->remaining),
                              QLocale().toString(report.quota->limit), timeOf(report.quota->resetsAt));
    if (report.expires)
        sentences << AccountText::tr("It expires on %1.").arg(dayOf(*report.expires));
    return sentences.join(u' ');
}

QString tokenLinks(TokenFor tokenFor)
{
    switch (tokenFor) {
    case TokenFor::GitHub:
        return AccountText::tr(
            "<a href=\"https://github.com/settings/tokens/new?description=Newfaces&amp;scopes=\">Create a "
            "token on GitHub</a>; it needs no scopes. A <a "
            "href=\"https://github.com/settings/personal-access-tokens/new\">fine-grained token</a> for "
            "public repositories works, too.");
    case TokenFor::X:
        return AccountText::tr("<a href=\"https://developer.x.com\">Create a bearer token on X</a> to use "
                               "X’s official API, which charges $0.01 per profile.");
    case TokenFor::Port:
        return AccountText::tr("<a href=\"#port\">Show, copy or renew it</a> on the page “Local Port”.");
    }
    Q_UNREACHABLE();
}

} // namespace gui
