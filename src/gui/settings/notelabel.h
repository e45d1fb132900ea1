// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// A note under a field, hidden while it is empty. Errors are red.
class NoteLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLabel(QWidget *parent = nullptr);

    /// Shows a neutral note.
    void showInfo(const QString &sentence);
    /// Shows an error.
    void showError(const QString &sentence);

    /// Its height is fixed to its text. A form layout with height-for-width items would squeeze the widgets
    /// around it.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setNote(const QString &sentence, bool isError);
    void fitHeight();
    void updateColour();

    bool m_isError = false;
};

} // namespace gui
