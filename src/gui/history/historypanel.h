// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/entry.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class HistoryPanel;
}

class DataMenu;
class HistoryModel;

/// The lookups that are stored: to open again without the network, to read again, and to remove.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Adds what need not be there for the first picture of the window, and reads the history.
    void finishSetup(engine::Engine &engine);

    /// Reads the history again.
    void reload();
    void restore(const core::Entry &entry);
    /// Marks the lookup that is shown.
    void select(const core::Lookup &lookup);
    bool contains(const core::Lookup &lookup) const;
    QStringList names() const;

Q_SIGNALS:
    /// To be shown from what is stored.
    void opened(const core::Lookup &lookup);
    /// To be read again from the host.
    void refreshRequested(const core::Lookup &lookup);
    void removed(const core::Entry &entry);
    void restored(const core::Entry &entry);
    void changed();
    /// Something was done with files: a sentence.
    void done(const QString &sentence);
    /// More is stored than was.
    void imported();
    void failed(const core::Error &error);

private:
    std::optional<core::Entry> current() const;
    void addActions();
    void openCurrent();
    void removeCurrent();
    void showEntries(const std::vector<core::Entry> &entries);
    void addDataMenu();
    void updateButtons();

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    engine::Engine *m_engine = nullptr;
    HistoryModel *m_model = nullptr;
    DataMenu *m_data = nullptr;
    core::Lookup m_selected;
};

} // namespace gui
