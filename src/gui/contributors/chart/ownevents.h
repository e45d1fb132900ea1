// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/event.h"
#include "core/history/lookup.h"

#include <QObject>

class QWidget;

namespace engine {
class Engine;
}

namespace gui {

class UndoList;

/// The dialog for the user's own events, and how removing them is undone after it is closed.
class OwnEvents : public QObject
{
    Q_OBJECT

public:
    /// The engine and the list must outlive it.
    OwnEvents(engine::Engine &engine, UndoList &undo, QWidget *page);

    void showDialog(const core::Lookup &lookup);

Q_SIGNALS:
    void changed();
    void failed(const core::Error &error);

private:
    void restore(const core::Event &event);

    engine::Engine &m_engine;
    UndoList &m_undo;
    QWidget *m_page;
};

} // namespace gui
