// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/exportchart.h"

#include "chart/plot.h"
#include "core/messages/catalogue.h"
#include "files/newfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace chart {

namespace {

constexpr int dotsPerInch = 96;
/// High enough for even letter spacing.
constexpr int pdfDotsPerInch = 1200;

/// The application's font family in a fixed pixel size, so that files look the same everywhere.
QFont paperFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    return font;
}

QByteArray pngOf(Plot &plot, const PictureOptions &options)
{
    QImage image(options.size * options.scale,
                 options.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(options.isTransparent ? QColor(Qt::transparent) : plot.look().colours.background);
    QBuffer buffer;
    if (!plot.paint(&image, options.size, options.scale, Plot::Device::Pixels))
        return {};
    image.setDotsPerMeterX(qRound(options.scale * dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(options.scale * dotsPerInch / 0.0254));
    if (!image.save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

QByteArray svgOf(Plot &plot, const PictureOptions &options)
{
    const QSize size = options.size;
    QBuffer buffer;
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(plot.data().title);
        if (!plot.paint(&generator, size, 1, Plot::Device::Vectors))
            return {};
    }
    // Viewers without this font must not fall back to a serif font.
    const QString family = QGuiApplication::font().family().toHtmlEscaped();
    QString svg = QString::fromUtf8(buffer.data());
    svg.replace(QStringLiteral("font-family=\"%1\"").arg(family),
                QStringLiteral("font-family=\"%1, sans-serif\"").arg(family));
    return svg.toUtf8();
}

QByteArray pdfOf(Plot &plot, const PictureOptions &options)
{
    const QSize size = options.size;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Newfaces"));
        writer.setTitle(plot.data().title);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageSize(
            QPageSize(QSizeF(size) * 72 / dotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        const double scale = static_cast<double>(pdfDotsPerInch) / dotsPerInch;
        if (!plot.paint(&writer, size, scale, Plot::Device::Vectors))
            return {};
    }
    return buffer.data();
}

} // namespace

core::Result<QByteArray> drawChart(const core::ChartData &data, const QString &format,
                                   const PictureOptions &options)
{
    QByteArray (*draw)(Plot &, const PictureOptions &) = nullptr;
    if (format == u"png")
        draw = pngOf;
    else if (format == u"svg")
        draw = svgOf;
    else if (format == u"pdf")
        draw = pdfOf;
    else if (format.isEmpty())
        return core::fail(core::Error::Kind::Usage, "chart.without-format");
    else
        return core::fail(core::Error::Kind::Usage, "chart.unknown-format", format);

    const QSize size = options.size;
    const int scale = format == u"png" ? options.scale : 1;
    const int maxSide = maxPictureSide / std::max(scale, 1);
    const auto possible = [maxSide](int side) {
        return side >= minPictureSide && side <= maxSide;
    };
    if (scale < 1 || !possible(size.width()) || !possible(size.height()))
        return core::fail(core::Error::Kind::Usage, "chart.invalid-size", QString::number(minPictureSide),
                          QString::number(maxSide), QString::number(size.width()),
                          QString::number(size.height()));

    Plot plot;
    plot.setLook({options.isDark ? darkPaperColours() : paperColours(), paperFont()});
    plot.showTitles();
    if (options.hasFooter)
        plot.showFooter();
    if (options.isTransparent)
        plot.hideBackground();
    plot.setData(data);
    QByteArray bytes = draw(plot, options);
    if (bytes.isEmpty())
        return core::fail(core::Error::Kind::Output, "chart.too-large");
    return bytes;
}

core::Result<void> exportChart(const core::ChartData &data, const QString &file,
                               const PictureOptions &options)
{
    const core::Result<QByteArray> bytes = drawChart(data, QFileInfo(file).suffix().toLower(), options);
    return bytes ? files::write(file, *bytes) : std::unexpected(bytes.error());
}

} // namespace chart
