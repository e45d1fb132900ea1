// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPushButton>

class QStyleOptionButton;

namespace gui {

/// The palette of a checked button, in which it stands out.
QPalette highlighted(QPalette palette);

/// Makes a checked button stand out.
void highlight(QStyleOptionButton *option);

/// One of several checkable buttons side by side. The checked one stands out in light and dark themes. Where
/// there is little room, each is as narrow as its text allows.
class SegmentButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SegmentButton(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace gui
