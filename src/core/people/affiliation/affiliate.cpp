// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/affiliate.h"

#include "core/messages/catalogue.h"
#include "core/people/affiliation/maildomains.h"
#include "core/people/keys.h"

namespace core {

namespace {

/// No account and no address looks like this.
bool isDomainWord(const QString &word)
{
    return word.startsWith(u'@') && word.contains(u'.');
}

} // namespace

Result<Decision> affiliate(const WhoIsWho &people, const QStringList &words, const Membership &membership)
{
    const QString name = organisationName(membership.organisation);
    if (name.isEmpty() && !membership.organisation.isEmpty())
        return fail(Error::Kind::Usage, "organisation.invalid-name", membership.organisation);
    if (membership.from && membership.until && *membership.until <= *membership.from)
        return fail(Error::Kind::Usage, "organisation.no-time");
    QStringList persons;
    QStringList domains;
    for (const QString &word : words) {
        const QString text = word.trimmed();
        if (!isDomainWord(text)) {
            persons << word;
            continue;
        }
        const QString domain = text.mid(1).toLower();
        if (!isDomain(domain))
            return fail(Error::Kind::Usage, "organisation.invalid-domain", word);
        if (!domains.contains(domain))
            domains << domain;
    }
    Decision decision;
    if (!persons.isEmpty() || domains.isEmpty()) {
        const Result<Decision> named = decide(people, Decision::Kind::Organisation, persons);
        if (!named)
            return named;
        decision = *named;
    }
    decision.kind = Decision::Kind::Organisation;
    for (const QString &domain : domains)
        decision.subjects.push_back({domainKey(domain), QString(u'@' + domain)});
    decision.organisation = name;
    decision.from = membership.from;
    decision.until = membership.until;
    return decision;
}

} // namespace core
