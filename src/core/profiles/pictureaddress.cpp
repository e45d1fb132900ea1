// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/pictureaddress.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// All sizes of X's.
constexpr std::array<QStringView, 7> sizeSuffixes = {
    u"_normal", u"_bigger", u"_mini", u"_200x200", u"_400x400", u"_x96", u"_reasonably_small"};

enum class Suffixes { Last, All };

/// An address in parts: "https://host/folder/face", "_bigger_normal", ".jpg".
struct NamedPicture
{
    QUrl address;
    QString stem;
    QString extension;
    bool hadSize = false;

    /// In a size; empty for the picture as it was uploaded.
    QUrl inSize(QStringView suffix) const
    {
        QUrl result = address;
        result.setPath(stem + suffix.toString() + extension, QUrl::TolerantMode);
        return result;
    }
};

QString extensionOf(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0 || dot < path.lastIndexOf(u'/') || dot + 1 == path.size())
        return {};
    const QStringView letters = QStringView(path).sliced(dot + 1);
    const bool isPlain = std::ranges::all_of(letters, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    });
    return isPlain ? path.sliced(dot) : QString();
}

bool dropSize(QString &stem)
{
    const auto *const found = std::ranges::find_if(sizeSuffixes, [&stem](QStringView suffix) {
        return stem.endsWith(suffix) && !QStringView(stem).chopped(suffix.size()).endsWith(u'/');
    });
    if (found == sizeSuffixes.end())
        return false;
    stem.chop(found->size());
    return true;
}

NamedPicture named(const QUrl &picture, Suffixes which)
{
    NamedPicture result{picture, picture.path(QUrl::FullyEncoded), {}};
    result.extension = extensionOf(result.stem);
    result.stem.chop(result.extension.size());
    result.hadSize = dropSize(result.stem);
    while (which == Suffixes::All && result.hadSize && dropSize(result.stem)) {
    }
    return result;
}

/// Whether the address has the form of those whose sizes X serves.
bool hasSizes(const NamedPicture &picture)
{
    return picture.hadSize || (!picture.extension.isEmpty() && picture.stem.contains(u'/')) ||
           picture.stem.contains(u"/profile_images/");
}

} // namespace

QUrl sized(const QUrl &picture, PictureSize size)
{
    const NamedPicture parts = named(picture, Suffixes::All);
    if (!hasSizes(parts))
        return picture;
    return parts.inSize(size == PictureSize::Px400 ? QStringView(u"_400x400") : QStringView());
}

QUrl pictureAddress(const Profile &profile, PictureSize size)
{
    return profile.handle.network() == Network::X ? sized(profile.picture, size) : profile.picture;
}

std::vector<QUrl> pictureCandidates(const Profile &profile)
{
    const QUrl &given = profile.picture;
    if (profile.handle.network() != Network::X)
        return {given};
    std::vector<QUrl> candidates;
    const auto add = [&candidates](const QUrl &address) {
        if (std::ranges::find(candidates, address) == candidates.end())
            candidates.push_back(address);
    };
    for (const Suffixes which : {Suffixes::Last, Suffixes::All}) {
        const NamedPicture parts = named(given, which);
        if (hasSizes(parts)) {
            add(parts.inSize({}));
            add(parts.inSize(u"_400x400"));
        }
    }
    add(given);
    return candidates;
}

bool areSamePicture(const QUrl &one, const QUrl &other)
{
    return sized(one, PictureSize::Largest) == sized(other, PictureSize::Largest);
}

bool isDefaultPicture(const QUrl &picture)
{
    return picture.path().contains(u"/default_profile_images/");
}

} // namespace core
