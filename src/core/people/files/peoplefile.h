// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/decision.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

/// What a file of another program says about who is who.
struct PeopleFile
{
    enum class Format {
        Mailmap,   ///< git's .mailmap, see gitmailmap(5)
        Gitdm,     ///< gitdm's e-mail aliases, and its maps of addresses and domains to employers
        SortingHat ///< the JSON export of SortingHat, or a list of its individuals
    };

    /// A line that says nothing which can be understood.
    struct Ignored
    {
        /// 1 for the first line of the file, or for the first individual in JSON.
        int line = 0;
        Message why;

        bool operator==(const Ignored &) const = default;
    };

    Format format = Format::Mailmap;
    /// Splits, then joins, then marks, then organisations, without a time and without the file's name. One
    /// Join for each person, more for one with thousands of addresses.
    std::vector<Decision> decisions;
    /// How many people are joined, and how many are marked as bots.
    int joined = 0;
    int bots = 0;
    /// How many addresses, accounts and domains have an employer.
    int employed = 0;
    /// Lines that only change how a name is written. They join nobody, and so make no decision.
    int onlyNames = 0;
    /// How many lines are ignored; `ignored` has the first ones, at most maxIgnoredShown.
    int ignoredInAll = 0;
    std::vector<Ignored> ignored;

    void ignore(int line, const Message &why);
};

inline constexpr std::size_t maxIgnoredShown = 10;
/// The largest file, in bytes.
inline constexpr qint64 maxPeopleFile = qint64(64) * 1024 * 1024;
/// The maximum number of decisions from one file: twice as many people as the largest known file has.
inline constexpr std::size_t maxDecisionsFromFile = 100'000;
/// The maximum number of subjects in one of these decisions.
inline constexpr std::size_t maxSubjectsFromFile = 5'000;
/// The maximum number of members of organisations in a file, each once for each time in an organisation.
inline constexpr std::size_t maxMembershipsFromFile = 500'000;

/// Reads a file's content, in UTF-8. Without a format, it is recognised by the content and the name, which
/// errors name. Kind Usage for content that is not text, is not in the format, is too large, names too many
/// people, or says nothing about anybody.
Result<PeopleFile> parsePeopleFile(const QByteArray &content, const QString &name,
                                   std::optional<PeopleFile::Format> format = std::nullopt);

// The formats alone, of any content: everything that cannot be understood is ignored.

/// An address that the file maps to another one is the same person as that; a chain of addresses is one
/// person. A name at an address that is mapped to another person is split from the address, as far as the
/// rules do not keep names apart there, as git does. Names at an address that are mapped to the same address
/// are people of their own if they have different proper names, if the address itself is mapped to another
/// one, or if it is a placeholder; otherwise the lines only change names.
PeopleFile parseMailmap(const QByteArray &content);
PeopleFile parseGitdm(const QByteArray &content);
/// All addresses and GitHub accounts of an individual are one person. An address that several individuals
/// have is told apart by name. Kind Usage when the content is not JSON with individuals; `name` names the
/// file.
Result<PeopleFile> parseSortingHat(const QByteArray &content, const QString &name);

} // namespace core
