// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historydelegate.h"

#include "gui/history/historymodel.h"
#include "gui/widgets/mutedlabel.h"
#include "gui/widgets/symbolicicon.h"

#include <QApplication>
#include <QPainter>

namespace gui {

namespace {

constexpr int historyItemMargin = 6;

QFont ageFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

/// Draws it at the end of the first line. Returns the width that is gone.
int drawUnseen(QPainter &painter, const QRect &area, const QStyleOptionViewItem &item, const QString &unseen)
{
    if (unseen.isEmpty())
        return 0;
    QFont bold = item.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(area,
                     static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight) | Qt::AlignTop),
                     unseen);
    return QFontMetrics(bold).horizontalAdvance(unseen) + historyItemMargin;
}

/// Draws it to the right of what is left of the first line. Returns the width that is gone.
int drawPin(QPainter &painter, const QRect &area, const QStyleOptionViewItem &item, int left)
{
    const int side = item.fontMetrics.ascent();
    const QRect line = QStyle::alignedRect(item.direction, Qt::AlignLeft, {left, area.height()}, area);
    const QRect place = QStyle::alignedRect(item.direction, Qt::AlignRight | Qt::AlignTop, {side, side},
                                            line.adjusted(0, 2, 0, 0));
    symbolicIcon(QStringLiteral("pin"))
        .paint(&painter, place, Qt::AlignCenter,
               item.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);
    return side + historyItemMargin;
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    const QString age = index.data(HistoryModel::AgeRole).toString();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();

    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QPalette::ColorRole front = selected ? QPalette::HighlightedText : QPalette::Text;
    const QPalette::ColorRole back = selected ? QPalette::Highlight : QPalette::Base;
    const QRect area =
        item.rect.adjusted(historyItemMargin + 2, historyItemMargin, -historyItemMargin, -historyItemMargin);
    const Qt::Alignment leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft);

    painter->save();
    painter->setPen(item.palette.color(group, front));
    const QString unseen = index.data(HistoryModel::UnseenRole).toString();
    int nameWidth = area.width() - drawUnseen(*painter, area, item, unseen);
    if (index.data(HistoryModel::PinnedRole).toBool())
        nameWidth -= drawPin(*painter, area, item, nameWidth);
    const QRect nameArea =
        QStyle::alignedRect(item.direction, Qt::AlignLeft, {nameWidth, area.height()}, area);
    painter->setFont(item.font);
    painter->drawText(nameArea, static_cast<int>(leading | Qt::AlignTop),
                      item.fontMetrics.elidedText(name, Qt::ElideMiddle, nameWidth));
    const QFont small = ageFont(item.font);
    painter->setFont(small);
    if (!selected)
        painter->setPen(MutedLabel::colour(item.palette, group, front, back));
    painter->drawText(area, static_cast<int>(leading | Qt::AlignBottom),
                      QFontMetrics(small).elidedText(age, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(ageFont(option.font)).height();
    return {80, lines + 2 * historyItemMargin + 2};
}

} // namespace gui
