// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/affiliation.h"

#include "core/boundedtext.h"
#include "core/people/affiliation/maildomains.h"
#include "core/people/names.h"

#include <algorithm>

namespace core {

QString toString(Affiliation::Reason reason)
{
    switch (reason) {
    case Affiliation::Reason::None:
        return {};
    case Affiliation::Reason::Decision:
        return QStringLiteral("decision");
    case Affiliation::Reason::Account:
        return QStringLiteral("account");
    case Affiliation::Reason::Address:
        return QStringLiteral("address");
    }
    Q_UNREACHABLE();
}

QString organisationName(const QString &written)
{
    QString name = bounded(written, maxNameLength);
    for (QChar &one : name) {
        if (one.category() == QChar::Other_Control)
            one = u' ';
    }
    name = name.simplified();
    if (name.startsWith(u'@'))
        name = name.mid(1).trimmed();
    const bool isName = std::ranges::any_of(name, [](QChar one) { return one.isLetterOrNumber(); });
    return isName && !mailDomains().isNoCompany(foldedName(name)) ? name : QString();
}

bool sameOrganisation(const QString &one, const QString &other)
{
    return foldedName(one) == foldedName(other);
}

bool isOf(const QString &organisation, const QString &chosen)
{
    if (chosen == unknownOrganisation)
        return organisation.isEmpty();
    return !organisation.isEmpty() && sameOrganisation(organisation, chosen);
}

} // namespace core
