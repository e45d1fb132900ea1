// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/hostcomparison.h"
#include "core/error.h"
#include "engine/question.h"

#include <QDialog>

#include <memory>
#include <stop_token>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class HostComparisonDialog;
}

/// Explains why GitHub has another number of contributors of a repository. Not modal.
class HostComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostComparisonDialog(engine::Engine &engine, QWidget *parent = nullptr);
    ~HostComparisonDialog() override;

    /// Shows itself, and asks GitHub for its list.
    void compare(const core::Lookup &repository, const core::Rules &rules);

protected:
    /// What is asked for a window that is closed is not needed any more.
    void hideEvent(QHideEvent *event) override;

private:
    void present(const core::Result<core::HostComparison> &comparison);
    void setTexts(const QString &lines, const QString &notes);
    void stop();

    engine::Engine &m_engine;
    std::unique_ptr<Ui::HostComparisonDialog> m_ui;
    std::stop_source m_stop;
    /// Of the latest question: answers to earlier ones are dropped.
    quint64 m_number = 0;
};

} // namespace gui
