// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/readoffers.h"

#include "gui/widgets/messagebar.h"

#include <algorithm>

namespace gui {

ReadOffers::ReadOffers(MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{}

void ReadOffers::offerMissing(const core::Contributions &answer)
{
    if (answer.rules.forks && std::ranges::any_of(answer.repositories, &core::RepositoryReport::isUnread))
        offer(tr("Not all forks of “%1” have been read yet.").arg(answer.owner), answer.lookup());
    else if (std::ranges::any_of(answer.repositories, &core::RepositoryReport::isUnread))
        offer(tr("Not all repositories of “%1” have been read yet.").arg(answer.owner), answer.lookup());
    else if (std::ranges::any_of(answer.repositories, &core::RepositoryReport::lacksCoAuthors))
        offer(tr("Not all co-authors of “%1” have been read yet.").arg(answer.owner), answer.lookup());
}

void ReadOffers::offerMailmaps(const core::Lookup &lookup)
{
    offer(tr("The .mailmap files of “%1” have not been read yet.").arg(lookup.toString()), lookup);
}

void ReadOffers::offerEvents(const core::Contributions &answer)
{
    const bool hasSome = std::ranges::any_of(
        answer.events, [](const core::Event &one) { return one.kind != core::Event::Kind::Own; });
    if (!hasSome) {
        const core::Lookup lookup = answer.lookup();
        offer(tr("The tags and releases of “%1” have not been read yet.").arg(lookup.toString()), lookup);
    }
}

void ReadOffers::offer(const QString &sentence, const core::Lookup &lookup)
{
    m_messages->showMessage(MessageBar::Kind::Info, sentence, tr("&Read Now"),
                            [this, lookup] { Q_EMIT accepted(lookup); });
}

} // namespace gui
