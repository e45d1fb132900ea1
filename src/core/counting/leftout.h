// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/people/decision.h"

#include <QSet>
#include <QStringList>

#include <span>

namespace core {

/// The repositories of an owner that the user left out. Such an owner is counted as if the repositories were
/// not the owner's; somebody who came by one of them came by the next one that counts. A repository that is
/// looked up by its own name always counts.
class LeftOut
{
public:
    LeftOut() = default;
    explicit LeftOut(std::span<const Decision> decisions);

    bool has(const QString &repository) const;

private:
    /// In lower case.
    QSet<QString> m_names;
};

/// Sets RepositoryHistory::isLeftOut from History::decisions.
void markLeftOut(History &history);

/// Makes a decision of Kind::LeaveOut or Kind::Include about the repositories of an answer that are named,
/// letter case ignored. Kind Usage for a name that the owner does not have, without names, for an answer of a
/// single repository, and if all of them are left out, or included, already.
Result<Decision> decideRepositories(const Contributions &answer, Decision::Kind kind,
                                    const QStringList &names);

/// Leaves out all repositories of an answer but the named one. Kinds as with decideRepositories().
Result<Decision> leaveOutOthers(const Contributions &answer, const QString &name);

} // namespace core
