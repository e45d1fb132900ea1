// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "gui/widgets/facecache.h"

namespace engine {
class Avatars;
}

namespace gui {

/// The faces in the table of people: the picture of the account, or the initials while there is none. Each is
/// a disc.
class PeopleFaces : public QObject
{
    Q_OBJECT

public:
    /// The width and height of a face in device-independent pixels.
    static constexpr int pixels = 24;

    /// `avatars` must outlive it.
    explicit PeopleFaces(engine::Avatars &avatars, QObject *parent = nullptr);

    /// The host that accounts belong to.
    void setForge(const core::Forge &forge);
    /// Tries pictures again that could not be loaded.
    void retry();
    QPixmap face(const core::Newcomer &person, qreal scale);

Q_SIGNALS:
    /// A picture was loaded, or is tried again.
    void loaded();

private:
    core::Forge m_forge;
    /// By the numbers of accounts, and by names.
    FaceCache m_discs;
};

} // namespace gui
