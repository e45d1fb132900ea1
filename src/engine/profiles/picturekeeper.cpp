// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles/picturekeeper.h"

#include "core/profiles/pictureaddress.h"
#include "social/wholepicture.h"

namespace engine {

using core::KeptPicture;
using core::Result;

Result<std::optional<FetchedLater>> PictureKeeper::fetch(qint64 number, const core::Profile &profile,
                                                         const QUrl &source, core::Instant now,
                                                         const std::stop_token &stop)
{
    if (profile.picture.isEmpty())
        return std::nullopt;
    const std::vector<QUrl> addresses = core::pictureCandidates(profile);
    const Result<KeptAlready> already = keptAlready(number, addresses);
    if (!already)
        return std::unexpected(already.error());
    if (already->isEnough)
        return std::nullopt;
    return FetchedLater{social::fetchPicture(m_http, addresses, source, now, stop), already->whole};
}

Result<QString> PictureKeeper::keep(qint64 profile, const FetchedLater &fetched,
                                    const social::CheckedPicture &picture)
{
    m_decoded.add(picture.about.sha256, picture.image);
    const bool isLarger = !fetched.kept || fetched.kept->width < picture.about.width;
    const Result<void> kept = isLarger ? m_pictures.add(profile, picture) : m_pictures.confirm(profile);
    if (!kept)
        return std::unexpected(kept.error());
    return isLarger ? picture.about.sha256 : fetched.kept->sha256;
}

/// When a picture changes, networks give it a new address.
Result<PictureKeeper::KeptAlready> PictureKeeper::keptAlready(qint64 number,
                                                              const std::vector<QUrl> &addresses)
{
    const Result<std::vector<KeptPicture>> pictures = m_pictures.of(number);
    if (!pictures)
        return std::unexpected(pictures.error());
    if (pictures->empty() || !core::areSamePicture(pictures->front().address, addresses.back()))
        return KeptAlready{};
    const KeptPicture &newest = pictures->front();
    if (newest.isChecked)
        return KeptAlready{true};
    const Result<QByteArray> bytes = m_pictures.bytes(newest.sha256);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!social::isWholePicture(*bytes, newest.type))
        return KeptAlready{};
    if (newest.address != addresses.front())
        return KeptAlready{false, newest};
    const Result<void> confirmed = m_pictures.confirm(number);
    return confirmed ? Result<KeptAlready>(KeptAlready{true}) : std::unexpected(confirmed.error());
}

} // namespace engine
