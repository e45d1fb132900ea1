// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/history/lookup.h"

#include <QObject>

namespace gui {

class MessageBar;

/// Says what has not been read yet of the lookup that is shown, and offers to read it.
class ReadOffers : public QObject
{
    Q_OBJECT

public:
    /// The message bar must outlive it.
    explicit ReadOffers(MessageBar *messages, QObject *parent = nullptr);

    /// The forks or co-authors that the counting rules of this answer need, if some are missing.
    void offerMissing(const core::Contributions &answer);
    /// The .mailmap files, which the user has just chosen to use.
    void offerMailmaps(const core::Lookup &lookup);
    /// The tags and releases, which the user has just chosen to see, unless some are known.
    void offerEvents(const core::Contributions &answer);

Q_SIGNALS:
    void accepted(const core::Lookup &lookup);

private:
    void offer(const QString &sentence, const core::Lookup &lookup);

    MessageBar *m_messages;
};

} // namespace gui
