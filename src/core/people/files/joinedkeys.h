// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"
#include "core/people/disjointsets.h"
#include "core/people/files/peoplefile.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace core {

/// Collects which keys a file says are one person, and what else it says about them.
class JoinedKeys
{
public:
    /// The label is kept of whichever was given first.
    void join(const Decision::Subject &a, const Decision::Subject &b);
    /// Whether the two are one person so far.
    bool areJoined(const QString &a, const QString &b);
    /// A name at an address leaves everybody else who has the address. Once for each key.
    void split(const Decision::Subject &name);

    /// Adds the decisions to the file, and counts them.
    void addTo(PeopleFile &file);

private:
    std::size_t add(const Decision::Subject &subject);

    /// By key: the index into `m_subjects` and `m_sets`.
    QHash<QString, std::size_t> m_index;
    std::vector<Decision::Subject> m_subjects;
    /// Each is represented by the key that came first.
    DisjointSets m_sets;
    QSet<QString> m_splitKeys;
    std::vector<Decision> m_splits;
};

/// Whether decisions can name an address or an account from a file: it is short, and has no control
/// characters.
bool canBeNamed(const QString &text);
/// Whether a key is short enough; see canBeNamed().
bool canBeNamed(const Decision::Subject &subject);

/// "mail:ADDRESS", called by the name too if there is one.
Decision::Subject addressSubject(const QString &email, const QString &name = {});
/// "name:NAME <ADDRESS>".
Decision::Subject nameSubject(const QString &name, const QString &email);

} // namespace core
