// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagebar.h"

#include "gui/widgets/focusreturn.h"
#include "gui/widgets/symbolicicon.h"
#include "gui/widgets/taborder.h"

#include "ui_messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// Long enough to read the sentence twice and to reach its button.
constexpr std::chrono::seconds usualTime(15);
constexpr std::chrono::milliseconds fadingTime(400);
constexpr int widestBar = 900;
/// Between a floating bar and the edges of what it floats over.
constexpr int barGap = 6;

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
    case MessageBar::Kind::Info:
        return QStringLiteral("info");
    case MessageBar::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
    , m_opacity(new QGraphicsOpacityEffect(this))
    , m_fading(new QVariantAnimation(this))
{
    m_ui->setupUi(this);
    hide();
    m_opacity->setEnabled(false);
    setGraphicsEffect(m_opacity);
    m_fading->setStartValue(1.0);
    m_fading->setEndValue(0.0);
    connect(m_fading, &QVariantAnimation::valueChanged, m_opacity,
            [this](const QVariant &value) { m_opacity->setOpacity(value.toDouble()); });
    connect(m_fading, &QVariantAnimation::finished, this, &MessageBar::clear);
    m_untilFading.setSingleShot(true);
    setFadesAfter(usualTime);
    connect(&m_untilFading, &QTimer::timeout, this, &MessageBar::fade);
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::watchAttention);
    connect(m_ui->messageClose, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_ui->messageAction, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::exchange(m_act, {});
        clear();
        if (act)
            act();
    });
}

MessageBar::~MessageBar()
{
    qApp->disconnect(this); // the focus moves on while it is destroyed
}

void MessageBar::floatOver(const std::vector<QWidget *> &areas, QWidget *otherwise, QWidget *tabAfter)
{
    if (parentWidget()->layout())
        parentWidget()->layout()->removeWidget(this);
    m_areas.assign(areas.begin(), areas.end());
    for (QWidget *area : areas)
        area->installEventFilter(this);
    m_tabAfter = tabAfter;
    new FocusReturn(this, otherwise);
}

void MessageBar::showMessage(Kind kind, const QString &sentence, const QString &action,
                             std::function<void()> act)
{
    m_kind = kind;
    m_act = std::move(act);
    if (m_ui->messageClose->icon().isNull())
        m_ui->messageClose->setIcon(symbolicIcon(QStringLiteral("close")));
    showIcon();
    m_ui->messageText->setText(sentence);
    m_ui->messageAction->setText(action);
    m_ui->messageAction->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    stopFading();
    place();
    show();
    raise();
    update();
    watchAttention();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::clear()
{
    m_act = {};
    stopFading();
    hide();
}

void MessageBar::dismiss(const QString &sentence)
{
    if (m_ui->messageText->text() == sentence)
        clear();
}

void MessageBar::setFadesAfter(std::chrono::milliseconds time)
{
    m_untilFading.setInterval(time);
    watchAttention();
}

bool MessageBar::event(QEvent *event)
{
    const bool used = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        watchAttention();
    else if (event->type() == QEvent::LayoutRequest)
        place();
    return used;
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool moves =
        type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if (moves && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showIcon();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = hue();
    tint.setAlphaF(0.16F);
    QColor edge = hue();
    edge.setAlphaF(0.6F);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window)); // hides what it floats over
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(tint);
    painter.drawRoundedRect(frame, 4, 4);
}

void MessageBar::showIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_ui->messageIcon->setPixmap(
        symbolicIcon(iconName(m_kind)).pixmap(QSize(side, side), devicePixelRatioF()));
}

QColor MessageBar::hue() const
{
    switch (m_kind) {
    case Kind::Success:
    case Kind::Info:
        break;
    case Kind::Warning:
        return QColor(0xe0, 0x9b, 0x00);
    case Kind::Error:
        return QColor(0xd9, 0x3a, 0x3a);
    }
    return palette().color(QPalette::Highlight);
}

QWidget *MessageBar::area() const
{
    const auto found = std::ranges::find_if(m_areas, [](const QPointer<QWidget> &area) {
        return area && area->isVisible() && !area->size().isEmpty();
    });
    return found == m_areas.end() ? nullptr : found->data();
}

void MessageBar::place()
{
    QWidget *over = m_areas.empty() ? nullptr : area();
    if (!over)
        return;
    const QRect room = QRect(over->mapTo(parentWidget(), QPoint(0, 0)), over->size())
                           .adjusted(barGap, barGap, -barGap, -barGap);
    const int width = std::min(room.width(), widestBar);
    layout()->activate();
    const int wanted = std::max(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height());
    const int height = std::min(wanted, room.bottom() - barGap);
    const QRect place(room.left() + (room.width() - width) / 2, room.bottom() + 1 - height, width, height);
    if (place != geometry())
        setGeometry(place);
    placeInTabOrder(this, m_tabAfter ? m_tabAfter.data() : over);
}

void MessageBar::watchAttention()
{
    const bool attends = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (m_kind != Kind::Success || !isVisible() || attends) {
        stopFading();
    } else if (!m_untilFading.isActive() && m_fading->state() == QAbstractAnimation::Stopped) {
        m_untilFading.start();
    }
}

void MessageBar::fade()
{
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (wanted <= 0) { // the user wants no animations
        clear();
        return;
    }
    m_opacity->setEnabled(true);
    m_fading->setDuration(static_cast<int>(fadingTime.count()));
    m_fading->start();
}

void MessageBar::stopFading()
{
    m_untilFading.stop();
    m_fading->stop();
    m_opacity->setEnabled(false);
}

} // namespace gui
