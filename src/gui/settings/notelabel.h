// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// A line under a field, which is not there while it has nothing to say. What is wrong is said in red.
class NoteLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLabel(QWidget *parent = nullptr);

    /// Says something that is good to know.
    void showInfo(const QString &sentence);
    /// Says what is wrong.
    void showError(const QString &sentence);

    /// It is always as high as its lines are: a form that has to weigh heights against widths would squeeze
    /// what stands around it.
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
