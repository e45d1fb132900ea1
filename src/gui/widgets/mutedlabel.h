// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// A label of less weight: its text lies between the palette's text and background, and stays readable in
/// both light and dark.
class MutedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(QWidget *parent = nullptr);

    /// The colour of muted text for a palette and the role that the text would have.
    static QColor colour(const QPalette &palette, QPalette::ColorGroup group = QPalette::Active,
                         QPalette::ColorRole text = QPalette::WindowText,
                         QPalette::ColorRole background = QPalette::Window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();
};

} // namespace gui
