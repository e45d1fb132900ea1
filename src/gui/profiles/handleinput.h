// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class HandleInput;
}

/// Where handles come from: a field, a file, or the clipboard.
class HandleInput : public QWidget
{
    Q_OBJECT

public:
    explicit HandleInput(QWidget *parent = nullptr);
    ~HandleInput() override;

    void setText(const QString &text);
    void focusField();

Q_SIGNALS:
    /// Handles, links, or a list of them; not empty.
    void typed(const QString &text);
    void fileChosen(const QString &name);
    void clipboardChosen();
    /// What was pasted is longer than the field holds, and was cut off.
    void truncated();

private:
    void chooseFile();

    std::unique_ptr<Ui::HandleInput> m_ui;
};

} // namespace gui
