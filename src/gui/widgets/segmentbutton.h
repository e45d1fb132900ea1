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

/// One of several checkable buttons side by side. The checked one stands out in light and dark themes.
class SegmentButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace gui
