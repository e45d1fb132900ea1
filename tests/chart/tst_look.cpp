// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/look.h"
#include "samplechart.h"
#include "support/colourblindness.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

namespace {

chart::Colours coloursInWindow(QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    return chart::coloursOf(palette);
}

} // namespace

/// The colours of the chart in the windows of all themes and on paper.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsOut_data() { addThemes(); }
    void everythingStandsOut();
    void barsStandOutUnderTheVeil_data() { addThemes(); }
    void barsStandOutUnderTheVeil();
    void neighboursDiffer_data() { addUsualThemes(); }
    void neighboursDiffer();
    void greysDiffer_data() { addThemes(); }
    void greysDiffer();

private:
    static void addUsualThemes();
    /// And one whose ground is between light and dark, where colours have to come close to each other.
    static void addThemes();
};

void TestLook::addUsualThemes()
{
    QTest::addColumn<chart::Colours>("colours");
    QTest::newRow("light") << coloursInWindow(0xffffff, 0x1f2328, 0x1a66c7);
    QTest::newRow("dark") << coloursInWindow(0x1b1d20, 0xe6e8ea, 0x2f6fc0);
    QTest::newRow("Fusion, light") << coloursInWindow(0xffffff, 0x000000, 0x308cc6);
    QTest::newRow("Fusion, dark") << coloursInWindow(0x242424, 0xffffff, 0x308cc6);
    QTest::newRow("on paper") << chart::paperColours();
}

void TestLook::addThemes()
{
    addUsualThemes();
    QTest::newRow("a desktop's grey") << coloursInWindow(0xdadada, 0x2e2e2e, 0xaed3f0);
}

void TestLook::everythingStandsOut()
{
    // WCAG 2, AA
    constexpr double ofShapes = 3;
    constexpr double ofText = 4.5;
    QFETCH(const chart::Colours, colours);
    const auto onBackground = [&colours](const QColor &colour) {
        return support::contrast(colour, colours.background);
    };
    for (const QColor &colour : {colours.text, colours.muted})
        QCOMPARE_GE(onBackground(colour), ofText);
    for (const QColor &colour : {colours.line, colours.axis, colours.accent, colours.event})
        QCOMPARE_GE(onBackground(colour), ofShapes);
    for (const QColor &colour : colours.series)
        QVERIFY2(onBackground(colour) >= ofShapes, qPrintable(colour.name()));
    for (const QColor &colour : colours.back)
        QVERIFY2(onBackground(colour) >= ofShapes, qPrintable(colour.name()));
    for (const QColor &colour : {colours.other, colours.newcomers, colours.returning, colours.notBack,
                                 colours.unknown, colours.cameBack, colours.cameOnce})
        QVERIFY2(onBackground(colour) >= ofShapes, qPrintable(colour.name()));
}

void TestLook::barsStandOutUnderTheVeil()
{
    constexpr double least = 2.9; // 3 before the veil, rounded to whole steps of colour
    QFETCH(const chart::Colours, colours);
    const auto veiled = [&colours](const QColor &colour) {
        const float share = colours.veil.alphaF();
        const auto part = [share](float over, float under) {
            return over * share + under * (1 - share);
        };
        return QColor::fromRgbF(part(colours.veil.redF(), colour.redF()),
                                part(colours.veil.greenF(), colour.greenF()),
                                part(colours.veil.blueF(), colour.blueF()));
    };
    const QColor ground = veiled(colours.background);
    QCOMPARE_GE(support::contrast(ground, colours.background), 1.05);
    for (const QColor &colour : colours.series)
        QVERIFY2(support::contrast(veiled(colour), ground) >= least, qPrintable(colour.name()));
    for (const QColor &colour : colours.back)
        QVERIFY2(support::contrast(veiled(colour), ground) >= least, qPrintable(colour.name()));
}

/// Segments on each other are parted by a line of the background, and can be told from the legend by anybody.
void TestLook::neighboursDiffer()
{
    constexpr double clearly = 9;
    QFETCH(const chart::Colours, colours);
    using enum core::View;
    std::vector<core::ChartData> charts;
    for (const core::View view : {Active, Retention, OnceOrBack, Organisations, Insiders})
        charts.push_back(sampleView(view));
    QStringList repositories;
    for (std::size_t i = 0; i < core::largestSeries; ++i)
        repositories << QStringLiteral("repository %1").arg(i);
    charts.push_back(sampleChart(6, repositories << QString()));
    for (const core::ChartData &data : charts) {
        for (std::size_t i = 1; i < data.series.size(); ++i) {
            const QColor below = colours.of(data, i - 1);
            const QColor above = colours.of(data, i);
            QVERIFY2(support::leastDifference(below, above) >= clearly,
                     qPrintable(QString(below.name() + u' ' + above.name())));
        }
    }
}

void TestLook::greysDiffer()
{
    QFETCH(const chart::Colours, colours);
    QCOMPARE_GE(support::contrast(colours.other, colours.unknown), 1.5);
}

NEWFACES_TEST(tst_look, TestLook, QGuiApplication)
#include "tst_look.moc"
