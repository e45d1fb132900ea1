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
            "There is no token: GitHub answers 60 requests an hour, and the rest is read by git.");
    case TokenFor::X:
        return AccountText::tr("There is no token: profiles are looked up elsewhere, as the sources say.");
    case TokenFor::Port:
        return AccountText::tr("There is no token yet: one is made when the port is switched on.");
    }
    Q_UNREACHABLE();
}

QString scopesSentence(const core::TokenReport &report)
{
    if (!report.scopes)
        return AccountText::tr("GitHub tells of no scopes, and none is needed.");
    if (report.scopes->isEmpty())
        return AccountText::tr("No scopes: it reads public data, which is all that is needed.");
    return AccountText::tr("Scopes: %1. None is needed.").arg(report.scopes->join(QStringLiteral(", ")));
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
                          "The token of the environment variable %1 wins over the one in the keychain.")
                    : AccountText::tr("The token comes from the environment variable %1, which wins."))
            .arg(state.variable);
    case Keychain:
        return AccountText::tr("The token is kept in the system’s keychain.");
    case Session:
        return AccountText::tr("The token is kept until Newfaces ends.");
    }
    Q_UNREACHABLE();
}

QString reportSentence(TokenFor tokenFor, const core::TokenReport &report)
{
    if (tokenFor == TokenFor::X)
        return AccountText::tr("X takes this token.");
    QStringList sentences;
    if (!report.login.isEmpty())
        sentences << (report.name.isEmpty()
                          ? AccountText::tr("It is %1’s.").arg(report.login)
                          : AccountText::tr("It is %1’s (%2).").arg(report.login, report.name));
    sentences << scopesSentence(report);
    if (report.quota)
        sentences << AccountText::tr("%1 of %2 requests are left until %3.")
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
            "<a href=\"https://github.com/settings/tokens/new?description=Newfaces&amp;scopes=\">"
            "Make a token on GitHub</a>: it needs no scope. A <a "
            "href=\"https://github.com/settings/personal-access-tokens/new\">fine-grained one</a> "
            "for public repositories does as well.");
    case TokenFor::X:
        return AccountText::tr(
            "<a href=\"https://developer.x.com\">Make a bearer token on X</a>: with it, X’s own "
            "API is asked, and takes $0.01 a profile.");
    case TokenFor::Port:
        return AccountText::tr("<a href=\"#port\">Show, copy or renew it</a> on the page of the local port.");
    }
    Q_UNREACHABLE();
}

} // namespace gui
