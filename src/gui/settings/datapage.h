// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace core {
struct Cleared;
struct ForgottenPerson;
} // namespace core

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class DataPage;
}

class DataFiles;
class MessageBar;

/// The data folder, disk usage, and backup, export, import and removal.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    /// `bar` shows results and errors. Both must outlive the page.
    DataPage(engine::Engine &engine, MessageBar &bar, QWidget *parent = nullptr);
    ~DataPage() override;

Q_SIGNALS:
    /// A setting was changed.
    void changed();
    /// The stored data changed.
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
    void showForgotten();
    void offerForgotten(const std::vector<core::ForgottenPerson> &people);
    void removeForgotten(qint64 number);
    void showStored();
    void showError(const core::Error &error);

    std::unique_ptr<Ui::DataPage> m_ui;
    engine::Engine &m_engine;
    MessageBar &m_bar;
    DataFiles *m_files;
};

} // namespace gui
