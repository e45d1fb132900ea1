// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/affiliation.h"
#include "core/people/affiliation/maildomains.h"
#include "fuzz.h"

/// Domains, and what accounts name as their company.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const QString text = QString::fromUtf8(input);
    const QString organisation = core::mailDomains().organisationOf(text.toLower());
    fuzz::expect(organisation.isEmpty() || core::mailDomains().organisationOf(organisation) == organisation);
    const QString name = core::organisationName(text);
    fuzz::expect(name != core::unknownOrganisation);
    return 0;
}
