// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/results/explanation.h"

#include "gui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gui {

namespace {

/// The context of this file's texts for translators.
struct Explanation
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// The form for one, or the form for many with the number filled in.
QString counted(qsizetype number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(QLocale().toString(number));
}

/// Non-breaking spaces keep a link on one line.
QString linked(QStringView link, QString text)
{
    return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
        .arg(link, text.replace(u' ', QChar::Nbsp));
}

QString peoplePart(const core::Contributions &answer, const ExplanationContext &context)
{
    const auto newcomers = static_cast<int>(answer.newcomers.size());
    const core::ShownNumbers numbers =
        context.shown.value_or(core::ShownNumbers{{}, newcomers, newcomers, newcomers});
    const bool isAll = numbers.counted == numbers.all;
    const QString all = QLocale().toString(numbers.all);
    const QString shown = QLocale().toString(numbers.counted);
    if (numbers.view == core::View::Active) {
        const QString people =
            counted(numbers.people, Explanation::tr("1 person"), Explanation::tr("%1 people"));
        return isAll ? Explanation::tr("%1, counted %2 times").arg(people, all)
                     : Explanation::tr("%1, counted %2 of %3 times").arg(people, shown, all);
    }
    const bool perRepository = answer.rules.scope == core::Scope::Repository && answer.repository.isEmpty();
    if (perRepository && isAll)
        return counted(numbers.all, Explanation::tr("1 newcomer, counted in each repository"),
                       Explanation::tr("%1 newcomers, counted in each repository"));
    if (perRepository)
        return Explanation::tr("%1 of %2 newcomers, counted in each repository").arg(shown, all);
    if (isAll)
        return counted(numbers.all, Explanation::tr("1 person"), Explanation::tr("%1 people"));
    return Explanation::tr("%1 of %2 people").arg(shown, all);
}

/// What the other scope counts, if that differs.
QString otherScopePart(const core::Contributions &answer)
{
    const int others = answer.inOtherScope.value_or(0);
    if (!answer.repository.isEmpty() || others == 0 || others == static_cast<int>(answer.newcomers.size()))
        return {};
    return linked(links::otherScope, answer.rules.scope == core::Scope::Repository
                                         ? counted(others, Explanation::tr("1 person new to the owner"),
                                                   Explanation::tr("%1 people new to the owner"))
                                         : counted(others, Explanation::tr("1 counted by repository"),
                                                   Explanation::tr("%1 counted by repository")));
}

QString repositoriesPart(const core::Contributions &answer)
{
    const auto failed = std::ranges::count_if(answer.repositories, isFailure, &core::RepositoryReport::state);
    const auto skipped = std::ranges::count(answer.repositories, core::RepositoryState::Skipped,
                                            &core::RepositoryReport::state);
    const auto counting = static_cast<qsizetype>(answer.repositories.size()) - skipped;
    if (failed > 0) {
        const QString part =
            Explanation::tr("%1 of %2 not read")
                .arg(QLocale().toString(static_cast<qsizetype>(failed)),
                     counted(counting, Explanation::tr("1 repository"), Explanation::tr("%1 repositories")));
        return QStringLiteral("%1 (%2)").arg(part, linked(links::repositories, Explanation::tr("why?")));
    }
    if (answer.repositories.size() < 2)
        return {};
    return linked(links::repositories, counted(counting, Explanation::tr("1 repository read"),
                                               Explanation::tr("%1 repositories read")));
}

/// The parts about identities: machines, merged aliases, possible duplicates and decisions.
QStringList whoIsWhoParts(const core::Contributions &answer, const ExplanationContext &context)
{
    const core::Notes &notes = answer.notes;
    QStringList parts;
    if (notes.botsLeftOut > 0)
        parts << linked(links::bots, counted(notes.botsLeftOut, Explanation::tr("1 bot left out"),
                                             Explanation::tr("%1 bots left out")));
    if (notes.agentsLeftOut > 0)
        parts << linked(links::bots, counted(notes.agentsLeftOut, Explanation::tr("1 AI agent left out"),
                                             Explanation::tr("%1 AI agents left out")));
    if (notes.forgotten > 0)
        parts << counted(notes.forgotten, Explanation::tr("1 forgotten on request"),
                         Explanation::tr("%1 forgotten on request"));
    if (notes.aliasesMerged > 0) {
        const QString part = counted(notes.aliasesMerged, Explanation::tr("1 e-mail alias merged"),
                                     Explanation::tr("%1 e-mail aliases merged"));
        // The list identifies people by account.
        parts << (answer.rules.identity == core::Identity::Account ? linked(links::aliases, part) : part);
    }
    if (notes.suggestions > 0)
        parts << linked(links::suggestions,
                        counted(notes.suggestions, Explanation::tr("1 possible duplicate"),
                                Explanation::tr("%1 possible duplicates")));
    if (notes.sharedAddresses > 0)
        parts << linked(links::suggestions,
                        counted(notes.sharedAddresses, Explanation::tr("1 address with many names"),
                                Explanation::tr("%1 addresses with many names")));
    if (context.decisions > 0)
        parts << linked(links::decisions, counted(context.decisions, Explanation::tr("1 decision by you"),
                                                  Explanation::tr("%1 decisions by you")));
    if (context.fromFiles > 0)
        parts << linked(links::decisions, counted(context.fromFiles, Explanation::tr("1 decision from files"),
                                                  Explanation::tr("%1 decisions from files")));
    if (notes.accountsNotAsked > 0) {
        const QString part =
            counted(notes.accountsNotAsked, Explanation::tr("account of 1 address not looked up"),
                    Explanation::tr("accounts of %1 addresses not looked up"));
        parts << (context.hasToken ? Explanation::tr("%1 yet").arg(part)
                                   : Explanation::tr("%1 (needs a token)").arg(part));
    }
    return parts;
}

} // namespace

QString explanation(const core::Contributions &answer, const ExplanationContext &context)
{
    QStringList parts = {peoplePart(answer, context)};
    if (const QString part = otherScopePart(answer); !part.isEmpty())
        parts << part;
    parts += whoIsWhoParts(answer, context);
    if (answer.notes.forksLeftOut > 0)
        parts << linked(links::repositories,
                        counted(answer.notes.forksLeftOut, Explanation::tr("1 fork left out"),
                                Explanation::tr("%1 forks left out")));
    if (answer.notes.repositoriesLeftOut > 0)
        parts << linked(links::repositories,
                        counted(answer.notes.repositoriesLeftOut, Explanation::tr("1 repository left out"),
                                Explanation::tr("%1 repositories left out")));
    if (answer.notes.commitsWithoutDate > 0)
        parts << counted(answer.notes.commitsWithoutDate, Explanation::tr("1 commit without a date left out"),
                         Explanation::tr("%1 commits without a date left out"));
    if (answer.notes.coAuthorsNotRead > 0)
        parts << linked(links::repositories,
                        counted(answer.notes.coAuthorsNotRead,
                                Explanation::tr("co-authors of 1 repository not read yet"),
                                Explanation::tr("co-authors of %1 repositories not read yet")));
    if (const QString part = repositoriesPart(answer); !part.isEmpty())
        parts << part;
    // GitHub has a list for each repository.
    if (!answer.repository.isEmpty())
        parts << linked(links::comparison, Explanation::tr("Why does GitHub show another number?"));
    QString asOf = Explanation::tr("as of %1").arg(localTimeText(answer.refreshedAt));
    parts << asOf.replace(u' ', QChar::Nbsp); // keeps the time on one line
    return parts.join(QStringLiteral(" · "));
}

QString emptyResultText(const core::Contributions &answer)
{
    if (answer.repositories.empty())
        return Explanation::tr("%1 has no public repositories.").arg(answer.owner);
    if (std::ranges::all_of(answer.repositories, &core::RepositoryReport::isLeftOut))
        return Explanation::tr("All repositories of %1 are left out.").arg(answer.owner);
    if (answer.rules.since || answer.rules.until)
        return Explanation::tr("No new contributors in this period.");
    if (!answer.complete &&
        std::ranges::none_of(answer.repositories, [](const core::RepositoryReport &report) {
            return report.state == core::RepositoryState::Complete;
        }))
        return Explanation::tr("No repository could be read.");
    return Explanation::tr("Nobody to count yet.");
}

QString stateText(core::RepositoryState state)
{
    switch (state) {
    case core::RepositoryState::Complete:
        return Explanation::tr("Read");
    case core::RepositoryState::Empty:
        return Explanation::tr("Empty");
    case core::RepositoryState::Blocked:
        return Explanation::tr("Blocked for legal reasons");
    case core::RepositoryState::Forbidden:
        return Explanation::tr("Access denied");
    case core::RepositoryState::Missing:
        return Explanation::tr("Not found");
    case core::RepositoryState::Failed:
        return Explanation::tr("Failed");
    case core::RepositoryState::Skipped:
        return Explanation::tr("Left out");
    }
    return {};
}

bool isFailure(core::RepositoryState state)
{
    switch (state) {
    case core::RepositoryState::Blocked:
    case core::RepositoryState::Forbidden:
    case core::RepositoryState::Missing:
    case core::RepositoryState::Failed:
        return true;
    default:
        return false;
    }
}

} // namespace gui
