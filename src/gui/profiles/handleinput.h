// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class HandleInput;
}

/// Input of handles: from a field, a file or the clipboard.
class HandleInput : public QWidget
{
    Q_OBJECT

public:
    explicit HandleInput(QWidget *parent = nullptr);
    ~HandleInput() override;

    void setText(const QString &text);
    void focusField();

Q_SIGNALS:
    /// Handles or links, one or many; never empty.
    void typed(const QString &text);
    void fileChosen(const QString &name);
    void clipboardChosen();
    /// The pasted text was longer than the field allows and was cut off.
    void truncated();

private:
    void chooseFile();

    std::unique_ptr<Ui::HandleInput> m_ui;
};

} // namespace gui
