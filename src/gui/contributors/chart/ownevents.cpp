// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/chart/ownevents.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/undolist.h"
#include "gui/contributors/chart/eventsdialog.h"

namespace gui {

namespace {

/// Of the step that restores the event.
QString eventKey(const core::Event &event)
{
    return QStringLiteral("event/%1").arg(event.id);
}

} // namespace

OwnEvents::OwnEvents(engine::Engine &engine, UndoList &undo, QWidget *page)
    : QObject(page)
    , m_engine(engine)
    , m_undo(undo)
    , m_page(page)
{}

void OwnEvents::showDialog(const core::Lookup &lookup)
{
    auto *dialog = new EventsDialog(m_engine, lookup, m_page);
    connect(dialog, &EventsDialog::changed, this, &OwnEvents::changed);
    connect(dialog, &EventsDialog::failed, this, &OwnEvents::failed);
    connect(dialog, &EventsDialog::removed, this, [this](const core::Event &event) {
        m_undo.add({eventKey(event), tr("Removed the event “%1”.").arg(event.name), [this, event] {
                        restore(event);
                    }});
    });
    connect(dialog, &EventsDialog::restored, this,
            [this](const core::Event &event) { m_undo.succeeded(eventKey(event)); });
    dialog->open();
}

void OwnEvents::restore(const core::Event &event)
{
    engine::whenAnswered<void>(m_engine.restoreEvent(event.id), this,
                               [this, event](const core::Result<void> &result) {
                                   if (result) {
                                       m_undo.succeeded(eventKey(event));
                                       Q_EMIT changed();
                                   } else {
                                       Q_EMIT failed(result.error());
                                       m_undo.failed(eventKey(event), undoFailure(result.error()));
                                   }
                               });
}

} // namespace gui
