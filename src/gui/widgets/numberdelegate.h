// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// For a column of right-aligned numbers: keeps them away from the text in the next column.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The text with room behind it; also for the column's heading.
    static QString withRoom(const QString &text);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace gui
