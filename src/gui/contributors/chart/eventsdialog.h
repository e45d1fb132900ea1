// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/event.h"
#include "core/history/lookup.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class EventsDialog;
}

/// What the user noted about an owner: a list, and fields to add to it. Removals can be undone here, and by
/// whoever listens.
class EventsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    EventsDialog(engine::Engine &engine, const core::Lookup &lookup, QWidget *parent = nullptr);
    ~EventsDialog() override;

Q_SIGNALS:
    /// The events were changed.
    void changed();
    void removed(const core::Event &event);
    void restored(const core::Event &event);
    void failed(const core::Error &error);

private:
    void reload();
    void showList(const std::vector<core::Event> &events);
    void add();
    void removeSelected();
    void restoreLast();
    void updateButtons();

    std::unique_ptr<Ui::EventsDialog> m_ui;
    engine::Engine &m_engine;
    const core::Lookup m_lookup;
    /// In the order of the list.
    std::vector<core::Event> m_events;
    /// Those that were removed here, the last one at the end.
    std::vector<core::Event> m_removed;
};

} // namespace gui
