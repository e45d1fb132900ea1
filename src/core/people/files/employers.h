// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"
#include "core/people/files/peoplefile.h"

#include <QHash>

#include <vector>

namespace core {

/// What a file says about who worked where, and when.
class Employers
{
public:
    /// A line of gitdm's map of addresses and domains to employers (git-dm, README, "EmailMap file"), without
    /// a comment and superfluous white space: `[user@]domain employer [< yyyy-mm-dd]`. A line with a date
    /// holds before that day; of several lines about one address or domain, each holds from the day on which
    /// the one before ends. An address may have ! in place of @, as the lists of the CNCF have it. The
    /// employer "(Unknown)" is none. False if it is not such a line.
    bool addLine(int number, const QString &text);
    /// Of somebody who is known by all of these; not put in order with others.
    void add(const std::vector<Decision::Subject> &subjects, const QString &organisation,
             std::optional<Instant> from, std::optional<Instant> until);

    /// How many members it has been given so far, each once for each time in an organisation.
    std::size_t memberships() const { return m_lines.size() + m_otherMembers; }

    /// Adds the decisions to the file, one for each organisation and time, and ignores lines that contradict
    /// an earlier one.
    void addTo(PeopleFile &file);

private:
    struct Line
    {
        int number = 0;
        Decision decision;
    };

    void putInOrder(std::vector<std::size_t> lines, std::vector<std::size_t> &repeated);

    std::vector<Line> m_lines;
    /// By the key of their subject.
    QHash<QString, std::vector<std::size_t>> m_linesOf;
    std::vector<Decision> m_others;
    std::size_t m_otherMembers = 0;
};

} // namespace core
