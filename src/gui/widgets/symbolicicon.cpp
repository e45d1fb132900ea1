// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/symbolicicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

// Must be outside of any namespace.
static void initialiseIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace gui {

namespace {

QString iconFile(const QString &name)
{
    return QStringLiteral(":/newfaces/icons/%1.svg").arg(name);
}

/// Fills the picture's shape with the palette's text colour for the mode, each time it paints.
class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("newfaces/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 0, 16);
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(iconFile(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(m_name); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    initialiseIconResources();
    return QIcon(new SymbolicIconEngine(name));
}

QIcon programIcon()
{
    initialiseIconResources();
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        QPixmap drawn(side, side);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(iconFile(QStringLiteral("newfaces"))).render(&painter);
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

} // namespace gui
