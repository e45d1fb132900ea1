// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "chart/eventlines.h"
#include "chart/exportchart.h"
#include "chart/tooltip.h"
#include "samplechart.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QTest>

using core::Event;

namespace {

Event released(const QString &name, const char *date)
{
    return {.kind = Event::Kind::Release,
            .repository = QStringLiteral("flask"),
            .name = name,
            .at = core::parseInstant(QString::fromLatin1(date)).value()};
}

/// With a release in the second month, and many events in the tenth.
core::ChartData markedChart()
{
    core::ChartData data = sampleChart(24, {QStringLiteral("flask")}, 1);
    data.marks.push_back({1, 0.5, {released(QStringLiteral("<b>2.0</b>"), "2010-05-16T00:00:00Z")}});
    core::ChartData::Mark many{9, 0, {}};
    for (int i = 0; i < 9; ++i)
        many.events.push_back({.kind = Event::Kind::Own,
                               .name = QStringLiteral("party %1").arg(i),
                               .at = core::parseInstant(QStringLiteral("2011-01-02T00:00:00Z")).value()});
    data.marks.push_back(many);
    return data;
}

/// How many pixels of a column have the colour.
int pixelsIn(const QImage &image, int x, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        found += image.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

int mostPixels(const QImage &image, const QColor &colour)
{
    int most = 0;
    for (int x = 0; x < image.width(); ++x)
        most = std::max(most, pixelsIn(image, x, colour));
    return most;
}

} // namespace

class TestEventLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThemInToolTips()
    {
        const core::ChartData data = markedChart();
        const chart::Colours colours = chart::paperColours();
        const QString tip = chart::periodTooltip(data, 1, colours);
        QVERIFY2(tip.contains(u"16 May: flask &lt;b&gt;2.0&lt;/b&gt;"), qPrintable(tip));
        QVERIFY(!chart::periodTooltip(data, 2, colours).contains(u"<div>"));
        const QString many = chart::periodTooltip(data, 9, colours);
        QVERIFY2(many.contains(u"party 5") && !many.contains(u"party 6") && many.contains(u"and 3 more"),
                 qPrintable(many));
    }

    void namesThemInSentences()
    {
        const core::ChartData data = markedChart();
        const QString sentence = chart::periodSentence(data, 1);
        QVERIFY2(sentence.endsWith(u"Releases and events: 16 May: flask <b>2.0</b>."), qPrintable(sentence));
        QVERIFY(chart::chartSentence(data).endsWith(u"Periods with marked releases or events: 2."));
        QVERIFY(!chart::chartSentence(sampleChart(24, {QStringLiteral("flask")})).contains(u"marked"));
    }

    void countsThoseInSight()
    {
        core::ChartData data = markedChart();
        data.range = core::PeriodRange{data.periods[5], data.periods[12]};
        QVERIFY(chart::chartSentence(data).endsWith(u"Periods with marked releases or events: 1."));
        data.range = core::PeriodRange{data.periods[5], data.periods[6]};
        QVERIFY(!chart::chartSentence(data).contains(u"marked"));
    }

    void cursorNamesThem()
    {
        chart::ContributorsChart chart;
        chart.resize(800, 400);
        chart.setData(markedChart());
        chart.show();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY2(chart.accessibleDescription().contains(u"flask <b>2.0</b>"),
                 qPrintable(chart.accessibleDescription()));
    }

    void drawsLines()
    {
        chart::ContributorsChart chart;
        chart.resize(800, 400);
        core::ChartData data = markedChart();
        const QColor colour = chart::coloursOf(chart.palette()).eventLine;
        chart.setData(data);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY(mostPixels(chart.grab().toImage(), colour) > 60); // above and between the bars
        data.marks.clear();
        chart.setData(data);
        QTRY_VERIFY(mostPixels(chart.grab().toImage(), colour) < 20);
    }

    void filesHaveNames()
    {
        const core::ChartData data = markedChart();
        const QByteArray svg = chart::drawChart(data, QStringLiteral("svg"), {}).value();
        QVERIFY(svg.contains("flask &lt;b&gt;2.0&lt;/b&gt;"));
        QVERIFY(svg.contains("party 0 +8"));
        QVERIFY(svg.contains(chart::paperColours().event.name().toLatin1()));
        const QImage png = QImage::fromData(chart::drawChart(data, QStringLiteral("png"), {}).value(), "PNG");
        QCOMPARE_GT(mostPixels(png, chart::paperColours().eventLine), 100);
        core::ChartData without = data;
        without.marks.clear();
        QVERIFY(chart::drawChart(data, QStringLiteral("pdf"), {}).value().size() >
                chart::drawChart(without, QStringLiteral("pdf"), {}).value().size());
        QVERIFY(!chart::drawChart(without, QStringLiteral("svg"), {}).value().contains("party"));
    }

    void longNamesAndManyLines()
    {
        core::ChartData data = sampleChart(240, {QStringLiteral("flask")});
        for (std::size_t i = 0; i < 240; ++i)
            data.marks.push_back({i, 0.9, {released(QString(80, u'W'), "2010-05-16T00:00:00Z")}});
        QVERIFY(chart::drawChart(data, QStringLiteral("svg"), {.size = QSize(100, 100)}));
        QVERIFY(chart::drawChart(data, QStringLiteral("png"), {}));
    }

    void standOut_data()
    {
        QTest::addColumn<QRgb>("background");
        QTest::addColumn<QRgb>("text");
        QTest::newRow("light") << QRgb(0xffffff) << QRgb(0x1f2328);
        QTest::newRow("dark") << QRgb(0x1b1d20) << QRgb(0xe6e8ea);
        QTest::newRow("black on white") << QRgb(0xffffff) << QRgb(0);
        QTest::newRow("grey") << QRgb(0x232629) << QRgb(0xfcfcfc);
        QTest::newRow("cream") << QRgb(0xfdf6e3) << QRgb(0x333333);
    }

    void standOut()
    {
        QFETCH(const QRgb, background);
        QFETCH(const QRgb, text);
        QPalette palette;
        palette.setColor(QPalette::Base, background);
        palette.setColor(QPalette::Text, text);
        const chart::Colours colours = chart::coloursOf(palette);
        QCOMPARE_GE(support::contrast(colours.event, colours.background), 3.0);
    }
};

NEWFACES_TEST(tst_eventlines, TestEventLines, QApplication)
#include "tst_eventlines.moc"
