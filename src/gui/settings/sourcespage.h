// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class SourcesPage;
}

class MessageBar;
class SettingField;

/// The sources of histories and profiles, and their addresses.
class SourcesPage : public QWidget
{
    Q_OBJECT

public:
    /// `bar` offers to undo a reset; it must outlive the page.
    explicit SourcesPage(MessageBar &bar, QWidget *parent = nullptr);
    ~SourcesPage() override;

Q_SIGNALS:
    /// A setting was changed.
    void changed();

private:
    void bindFields();
    void bindOrder();
    void offerUndo(SettingField *field, const QString &name, const QString &before);

    std::unique_ptr<Ui::SourcesPage> m_ui;
    MessageBar &m_bar;
};

} // namespace gui
