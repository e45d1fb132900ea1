// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profiledetails.h"

#include "core/profiles/accountlink.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct ProfileDetails
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProfileDetails)
};

/// A longer address would make the card wider.
constexpr qsizetype maxShown = 40;

QString link(const QUrl &address, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(address.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped());
}

/// The address as it is sent, without the scheme: letters that look alike stay encoded.
QString shownAddress(const QUrl &address)
{
    QString text = address.toString(QUrl::FullyEncoded | QUrl::RemoveScheme);
    text.remove(0, text.startsWith(u"//") ? 2 : 0);
    text.chop(text.endsWith(u'/') ? 1 : 0);
    return text.size() > maxShown ? QString(text.left(maxShown - 1) + u'…') : text;
}

} // namespace

QString verificationText(const core::Profile &profile)
{
    switch (profile.verification.value_or(core::Verification::None)) {
    case core::Verification::Blue:
        return ProfileDetails::tr("Verified by X (blue)");
    case core::Verification::Business:
        return ProfileDetails::tr("Verified by X as a business");
    case core::Verification::Government:
        return ProfileDetails::tr("Verified by X as a government");
    case core::Verification::None:
        break;
    }
    if (!profile.isVerified.value_or(false))
        return {};
    const core::Network network = profile.handle.network();
    return network == core::Network::X ? ProfileDetails::tr("Verified by X")
                                       : ProfileDetails::tr("Verified on %1").arg(core::nameOf(network));
}

QString withheldText(const core::Profile &profile)
{
    const QStringList countries = profile.withheldIn.value_or(QStringList());
    return countries.isEmpty()
               ? QString()
               : ProfileDetails::tr("Withheld by X in %1").arg(countries.join(QStringLiteral(", ")));
}

QString linksText(const core::Profile &profile)
{
    QStringList links;
    if (!profile.movedTo.isNone())
        links << link(core::pageOf(profile.movedTo),
                      ProfileDetails::tr("Moved to %1").arg(profile.movedTo.shown()));
    if (profile.website && isWebLink(*profile.website))
        links << link(*profile.website, shownAddress(*profile.website));
    if (profile.banner && isWebLink(*profile.banner))
        links << link(*profile.banner, ProfileDetails::tr("Banner"));
    return links.join(QStringLiteral("<br>"));
}

bool isWebLink(const QUrl &address)
{
    return (address.scheme() == u"https" || address.scheme() == u"http") && !address.host().isEmpty();
}

} // namespace gui
