// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/numberdelegate.h"

namespace gui {

QString NumberDelegate::withRoom(const QString &text)
{
    return text + QString(2, QChar::Nbsp);
}

QString NumberDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return withRoom(QStyledItemDelegate::displayText(value, locale));
}

} // namespace gui
