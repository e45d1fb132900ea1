// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/people/affiliationtext.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct AffiliationText
{
    Q_DECLARE_TR_FUNCTIONS(gui::AffiliationText)
};

QString whyAffiliated(const core::Affiliation &affiliation)
{
    switch (affiliation.reason) {
    case core::Affiliation::Reason::None:
        return {};
    case core::Affiliation::Reason::Decision:
        if (!affiliation.source.isEmpty())
            return AffiliationText::tr("From the file “%1”.").arg(affiliation.source);
        return affiliation.organisation.isEmpty() ? AffiliationText::tr("No organisation: decided by you.")
                                                  : AffiliationText::tr("Decided by you.");
    case core::Affiliation::Reason::Account:
        return AffiliationText::tr("The company in the account's profile.");
    case core::Affiliation::Reason::Address:
        return AffiliationText::tr("The domain of an e-mail address: %1.").arg(affiliation.source);
    }
    Q_UNREACHABLE();
}

} // namespace

QString affiliationText(const core::Affiliation &affiliation)
{
    const QString reason = whyAffiliated(affiliation);
    return affiliation.organisation.isEmpty() ? reason : QString(affiliation.organisation + u'\n' + reason);
}

} // namespace gui
