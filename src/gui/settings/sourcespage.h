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

/// Who is asked, and at which address.
class SourcesPage : public QWidget
{
    Q_OBJECT

public:
    /// The bar is where a setting that was put back can be taken back; it has to outlive the page.
    explicit SourcesPage(MessageBar &bar, QWidget *parent = nullptr);
    ~SourcesPage() override;

Q_SIGNALS:
    /// Another value is kept.
    void changed();

private:
    void bindFields();
    void bindOrder();
    void offerUndo(SettingField *field, const QString &name, const QString &before);

    std::unique_ptr<Ui::SourcesPage> m_ui;
    MessageBar &m_bar;
};

} // namespace gui
