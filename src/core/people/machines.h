// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Who writes under a name.
enum class AuthorKind {
    Human,
    Bot,      ///< builds, releases, translates, updates dependencies
    Agent,    ///< writes code on request
    Forgotten ///< a human about whom nothing is kept, on request
};

/// A program that writes commits.
struct Machine
{
    /// What it is known by; all authors with the same name are one machine.
    QString name;
    /// Its account's name; empty if it has none.
    QString login;
    /// Bot or Agent.
    AuthorKind kind = AuthorKind::Bot;

    bool operator==(const Machine &) const = default;
};

/// The well-known machines, the accounts that belong to nobody, and the addresses that many people share:
/// resources/machines.json.
class MachineTable
{
public:
    /// Nothing if something is missing, unknown or listed twice.
    static std::optional<MachineTable> parse(const QByteArray &json);

    // Nothing for what is not a machine's. Letter case matters in names only.
    std::optional<Machine> withLogin(const QString &login) const;
    std::optional<Machine> withEmail(const QString &email) const;
    std::optional<Machine> withName(const QString &name) const;
    /// By its login, by one of its names, or by what the table calls it.
    std::optional<Machine> known(const QString &loginOrName) const;

    /// Whether the host uses the account for commits that belong to no account.
    bool isNobody(const QString &login) const;
    /// Whether many people use the address; it has to be in lower case.
    bool isShared(const QString &email) const;

    const std::vector<Machine> &machines() const { return m_machines; }

private:
    using Places = QHash<QString, std::size_t>;

    std::optional<Machine> in(const Places &places, const QString &key) const;

    std::vector<Machine> m_machines;
    // Indexes into the machines; in lower case, except for the names.
    Places m_byLogin;
    Places m_byEmail;
    Places m_byName;
    Places m_byOwnName;
    QSet<QString> m_nobody;
    QSet<QString> m_sharedEmails;
    /// What comes before the @ of shared addresses with any domain.
    QStringList m_sharedInAnyDomain;
};

/// That of the program.
const MachineTable &machineTable();

} // namespace core
