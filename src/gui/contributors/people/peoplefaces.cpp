// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/people/peoplefaces.h"

#include "engine/avatars.h"
#include "gui/widgets/initials.h"

namespace gui {

namespace {

/// Hosts keep pictures of these sizes ready. The first is sharp at any usual scale.
constexpr int fetchedPixels = 64;
constexpr int fetchedPixelsIfLarger = 128;

/// Runs on the thread that loaded the picture.
core::Result<QImage> cutToDisc(const core::Result<QImage> &picture, int size)
{
    return picture ? roundFace(*picture, size) : picture;
}

} // namespace

PeopleFaces::PeopleFaces(engine::Avatars &avatars, QObject *parent)
    : QObject(parent)
    , m_discs(
          [this, &avatars](const QString &account, int size) {
              const int fetched = size <= fetchedPixels ? fetchedPixels : fetchedPixelsIfLarger;
              return avatars.of(m_forge, account.toLongLong(), fetched)
                  .then([size](const core::Result<QImage> &picture) { return cutToDisc(picture, size); });
          },
          pixels)
{
    connect(&m_discs, &FaceCache::loaded, this, &PeopleFaces::loaded);
}

void PeopleFaces::setForge(const core::Forge &forge)
{
    if (forge != m_forge)
        m_discs.clear();
    m_forge = forge;
}

void PeopleFaces::retry()
{
    m_discs.retry();
    Q_EMIT loaded();
}

QPixmap PeopleFaces::face(const core::Newcomer &person, qreal scale)
{
    if (person.accountId > 0 && !m_forge.avatarAddress.isEmpty()) {
        const QPixmap picture = m_discs.face(QString::number(person.accountId), scale);
        if (!picture.isNull())
            return picture;
    }
    return m_discs.drawn(u'n' + person.name, scale,
                         [&person, scale] { return initialsFace(person.name, pixels, scale); });
}

} // namespace gui
