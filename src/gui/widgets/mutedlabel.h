// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gui {

/// A label for secondary text: a colour between the palette's text and background that stays readable in
/// light and dark themes.
class MutedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(QWidget *parent = nullptr);

    /// The muted colour for this palette and text role.
    static QColor colour(const QPalette &palette, QPalette::ColorGroup group = QPalette::Active,
                         QPalette::ColorRole text = QPalette::WindowText,
                         QPalette::ColorRole background = QPalette::Window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();
};

} // namespace gui
