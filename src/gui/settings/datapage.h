// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

#include <memory>

namespace core {
struct Cleared;
}

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class DataPage;
}

class DataFiles;
class MessageBar;

/// Where things are kept, how much room they take, and the ways out and in.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    /// The bar is where is told what was done. Both have to outlive the page.
    DataPage(engine::Engine &engine, MessageBar &bar, QWidget *parent = nullptr);
    ~DataPage() override;

Q_SIGNALS:
    /// Another value is kept.
    void changed();
    /// Other things are stored than were.
    void storedChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void bindFolder();
    void connectFiles();
    void showSizes();
    void clear();
    void restore(const core::Cleared &cleared);
    void removeClones();
    void showStored();
    void showError(const core::Error &error);

    std::unique_ptr<Ui::DataPage> m_ui;
    engine::Engine &m_engine;
    MessageBar &m_bar;
    DataFiles *m_files;
};

} // namespace gui
