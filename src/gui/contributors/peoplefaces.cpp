// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/peoplefaces.h"

#include "engine/avatars.h"
#include "gui/widgets/initials.h"

namespace gui {

namespace {

/// What is fetched: hosts keep this size ready, and it is sharp at any usual scale.
constexpr int fetchedPixels = 64;
constexpr int maxDiscs = 2'000;

} // namespace

PeopleFaces::PeopleFaces(engine::Avatars &avatars, QObject *parent)
    : QObject(parent)
    , m_pictures([this, &avatars](const QString &account,
                                  int size) { return avatars.of(m_forge, account.toLongLong(), size); },
                 fetchedPixels)
    , m_discs(maxDiscs)
{
    connect(&m_pictures, &FaceCache::loaded, this, &PeopleFaces::loaded);
}

void PeopleFaces::setForge(const core::Forge &forge)
{
    if (forge != m_forge) {
        m_pictures.clear();
        m_discs.clear();
    }
    m_forge = forge;
    m_pictures.retry();
}

QPixmap PeopleFaces::face(const core::Newcomer &person, qreal scale)
{
    const bool hasPicture = person.accountId > 0 && !m_forge.avatarAddress.isEmpty();
    const QString account = QString::number(person.accountId);
    const QPixmap picture = hasPicture ? m_pictures.face(account, scale) : QPixmap();
    const QString key = picture.isNull() ? u'n' + person.name : u'a' + account;
    if (const QPixmap *disc = m_discs.object(key); disc && disc->devicePixelRatio() == scale)
        return *disc;
    const QPixmap disc =
        picture.isNull() ? initialsFace(person.name, pixels, scale) : roundFace(picture, pixels, scale);
    m_discs.insert(key, std::make_unique<QPixmap>(disc).release());
    return disc;
}

} // namespace gui
