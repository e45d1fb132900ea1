// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What the domains of e-mail addresses say about organisations: resources/mailproviders.json.
class MailDomains
{
public:
    /// Nothing if something is missing, unknown or listed twice.
    static std::optional<MailDomains> parse(const QByteArray &json);

    /// The domain that an organisation has registered, as far as its name tells: its last two parts, or three
    /// where the second last is one of those that countries share out, as in "ox.ac.uk". Empty if the text is
    /// no domain of the public Internet, if it belongs to a mail provider that everybody can have an address
    /// at, and if it is made for addresses that hide another. `domain` has to be in lower case.
    QString organisationOf(const QString &domain) const;

    /// Whether a company, as foldedName() has it, only says that there is none.
    bool isNoCompany(const QString &folded) const { return m_noCompany.contains(folded); }

    /// In the order of the file.
    const QStringList &providers() const { return m_inOrder; }

private:
    QStringList m_inOrder;
    QSet<QString> m_providers;
    /// Providers' names before any ending: "yahoo".
    QSet<QString> m_withAnyEnding;
    /// The second last parts that countries share out: "co", "ac".
    QSet<QString> m_sharedOut;
    /// Last parts that are not of the public Internet: "local".
    QSet<QString> m_reserved;
    QSet<QString> m_noCompany;
};

/// That of the program.
const MailDomains &mailDomains();

/// What comes after the last @ of an address; without a copy, so it is valid only as long as the address.
/// Empty without an @.
QString domainOf(const QString &email);

/// Whether a text can be a domain of the public Internet, by its form: letters, digits, hyphens and at least
/// one dot, at most 253 characters and 63 in a part (RFC 1035, section 2.3), and a last part that is no
/// number.
bool isDomain(const QString &text);

} // namespace core
