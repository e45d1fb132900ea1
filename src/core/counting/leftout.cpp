// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/leftout.h"

#include "core/messages/catalogue.h"

#include <algorithm>

namespace core {

namespace {

constexpr auto usage = Error::Kind::Usage;

QString repositoryKey(const QString &name)
{
    return QStringLiteral("repository:") + name.toLower();
}

QString nameInKey(const QString &key)
{
    return key.mid(key.indexOf(u':') + 1);
}

/// About those that it changes something for.
Result<Decision> about(const std::vector<const RepositoryReport *> &reports, Decision::Kind kind)
{
    Decision decision;
    decision.kind = kind;
    const bool leavesOut = kind == Decision::Kind::LeaveOut;
    for (const RepositoryReport *report : reports) {
        const Decision::Subject subject{repositoryKey(report->name), report->name};
        if (report->isLeftOut != leavesOut &&
            std::ranges::find(decision.subjects, subject) == decision.subjects.end())
            decision.subjects.push_back(subject);
    }
    if (!decision.subjects.empty())
        return decision;
    const QString name = reports.empty() ? QString() : reports.front()->name;
    return leavesOut ? fail(usage, "repository.already-left-out", name)
                     : fail(usage, "repository.already-included", name);
}

Result<const RepositoryReport *> reportOf(const Contributions &answer, const QString &name)
{
    const auto found = std::ranges::find_if(answer.repositories, [&name](const RepositoryReport &report) {
        return report.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == answer.repositories.end())
        return fail(usage, "repository.unknown", answer.owner, name);
    return &*found;
}

std::unexpected<Error> onlyOfOwners()
{
    return fail(usage, "repository.only-of-owners");
}

} // namespace

LeftOut::LeftOut(std::span<const Decision> decisions)
{
    for (const Decision *decision : inOrderOfPrecedence(decisions)) {
        if (!isAboutRepositories(decision->kind))
            continue;
        for (const Decision::Subject &subject : decision->subjects) {
            if (decision->kind == Decision::Kind::LeaveOut)
                m_names.insert(nameInKey(subject.key));
            else
                m_names.remove(nameInKey(subject.key));
        }
    }
}

bool LeftOut::has(const QString &repository) const
{
    return !m_names.isEmpty() && m_names.contains(repository.toLower());
}

void markLeftOut(History &history)
{
    const bool isOfOwner = history.repository.isEmpty();
    const LeftOut leftOut(history.decisions);
    for (RepositoryHistory &repository : history.repositories)
        repository.isLeftOut = isOfOwner && leftOut.has(repository.name);
}

Result<Decision> decideRepositories(const Contributions &answer, Decision::Kind kind,
                                    const QStringList &names)
{
    if (!answer.repository.isEmpty())
        return onlyOfOwners();
    if (names.isEmpty())
        return fail(usage, "repository.none-named");
    std::vector<const RepositoryReport *> reports;
    for (const QString &name : names) {
        const Result<const RepositoryReport *> report = reportOf(answer, name);
        if (!report)
            return std::unexpected(report.error());
        reports.push_back(*report);
    }
    return about(reports, kind);
}

Result<Decision> leaveOutOthers(const Contributions &answer, const QString &name)
{
    if (!answer.repository.isEmpty())
        return onlyOfOwners();
    const Result<const RepositoryReport *> kept = reportOf(answer, name);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<const RepositoryReport *> others;
    for (const RepositoryReport &report : answer.repositories) {
        if (&report != *kept)
            others.push_back(&report);
    }
    return about(others, Decision::Kind::LeaveOut);
}

} // namespace core
