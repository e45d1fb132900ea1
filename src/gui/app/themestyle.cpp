// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/themestyle.h"

#include "chart/contrast.h"
#include "gui/app/readablepalette.h"
#include "gui/widgets/segmentbutton.h"
#include "gui/widgets/symbolicicon.h"

#include <QPainter>
#include <QStyleOption>

namespace gui {

namespace {

/// A colour that can be told from the window and from fields. That of disabled controls is fainter.
QColor shapeColour(const QStyleOption &option, QPalette::ColorRole role,
                   double contrast = chart::shapeContrast)
{
    const QPalette &palette = option.palette;
    const QColor window = palette.color(QPalette::Window);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return chart::readable(window, window, 1.7);
    QColor colour = role == QPalette::Window ? window : palette.color(role);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::Button})
        colour = chart::readable(colour, palette.color(ground), contrast);
    return colour;
}

bool hasFocusFrame(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// Draws over the outline of Fusion.
void drawOutline(QPainter *painter, const QStyleOption &option, const QRectF &place, double radius,
                 bool focused)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setPen(QPen(shapeColour(option, focused ? QPalette::Highlight : QPalette::Window), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawArrow(QPainter *painter, const QRect &place, Qt::ArrowType direction)
{
    constexpr double half = 3.5;
    const QPolygonF arrow({QPointF(-half, half / 2), QPointF(half, half / 2), QPointF(0, -half / 2)});
    QTransform turned;
    turned.translate(place.center().x() + 0.5, place.center().y() + 0.5);
    const double angles[] = {0, 0, 180, -90, 90}; // none, up, down, left, right
    turned.rotate(angles[direction]);
    painter->drawPolygon(turned.map(arrow));
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{}

void ThemeStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = readablePalette(palette);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_PanelScrollAreaCorner) { // as the scroll bars beside it
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    constexpr double corner = 2;
    switch (element) {
    case PE_IndicatorCheckBox:
        if (!hasFocusFrame(*option))
            drawOutline(painter, *option, option->rect, 0, false);
        break;
    case PE_FrameLineEdit:
        drawOutline(painter, *option, option->rect, corner, option->state.testFlag(State_HasFocus));
        break;
    case PE_PanelButtonCommand:
        drawOutline(painter, *option, option->rect, corner, hasFocusFrame(*option));
        break;
    default:
        break;
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBar)
        drawOutline(painter, *option, subElementRect(SE_ProgressBarGroove, option, widget), 2, false);
    else if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected))
        painter->fillRect(option->rect.adjusted(2, 0, -2, 2 - option->rect.height()),
                          shapeColour(*option, QPalette::Highlight));
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*static_cast<const QStyleOptionSlider *>(option), painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (button != nullptr && button->state.testFlag(State_On) && button->state.testFlag(State_Enabled)) {
        QStyleOptionToolButton chosen = *button;
        chosen.palette = highlighted(button->palette);
        QProxyStyle::drawComplexControl(control, &chosen, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawOutline(painter, *option, option->rect.adjusted(0, 1, 0, -1), 2,
                    option->state.testFlag(State_HasFocus));
}

void ThemeStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl control) {
        return subControlRect(CC_ScrollBar, &bar, control, widget);
    };
    const bool upright = bar.orientation == Qt::Vertical;
    const bool usable = bar.state.testFlag(State_Enabled) && bar.maximum > bar.minimum;
    const QColor shape = shapeColour(bar, QPalette::Window);
    const QColor touched = shapeColour(bar, QPalette::Window, chart::textContrast);
    const auto colourOf = [&](SubControl control) {
        return bar.activeSubControls.testFlag(control) ? touched : shape;
    };
    painter->save();
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Window));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (usable) {
        const QRect handle = part(SC_ScrollBarSlider);
        const QRectF place = upright ? handle.adjusted(3, 1, -3, -1) : handle.adjusted(1, 3, -1, -3);
        const double radius = std::min(place.width(), place.height()) / 2;
        painter->setBrush(colourOf(SC_ScrollBarSlider));
        painter->drawRoundedRect(place, radius, radius);
        const bool leftward = bar.direction == Qt::RightToLeft;
        painter->setBrush(colourOf(SC_ScrollBarSubLine));
        drawArrow(painter, part(SC_ScrollBarSubLine),
                  upright ? Qt::UpArrow : (leftward ? Qt::RightArrow : Qt::LeftArrow));
        painter->setBrush(colourOf(SC_ScrollBarAddLine));
        drawArrow(painter, part(SC_ScrollBarAddLine),
                  upright ? Qt::DownArrow : (leftward ? Qt::LeftArrow : Qt::RightArrow));
    }
    painter->restore();
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    // Neither the icons of Qt nor those of the desktop follow the palette.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return symbolicIcon(QStringLiteral("close"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace gui
