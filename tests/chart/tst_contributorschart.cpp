// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"

#include "chart/charttext.h"
#include "chart/look.h"
#include "chart/tooltip.h"
#include "samplechart.h"
#include "support/testmain.h"

#include <QApplication>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using chart::ContributorsChart;

class TestContributorsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void barsOfEverySeries();
    void clickOnABar();
    void clickOnOther();
    void clickBesideABar();
    void hoverShowsMonthAndCounts();
    void legendHidesAndShows();
    void hidingRescales();
    void keyboardCursor();
    void keysHideAndZoom();
    void newestMonths();
    void wheelStaysWithinTheData();
    void dragChoosesARange();
    void shiftDragMovesAndDoubleClickShowsAll_data();
    void shiftDragMovesAndDoubleClickShowsAll();
    void selectedMonthIsMarked();
    void marksWhomTheUserHasNotSeen();
    void followsThePalette();
    void emptyData();
    void describesItself();
    void takesFocusByTab();
    void otherViews_data();
    void otherViews();
    void clickInAnotherView();
    void viewsDescribeTheirMonths_data();
    void viewsDescribeTheirMonths();
    void namesTheUnit_data();
    void namesTheUnit();
    void retentionOfYears();
    void nobodyInAView_data();
    void nobodyInAView();

private:
    QImage shot();
    /// The rectangle in which the bars have this colour; null if none.
    QRect barsOf(const QColor &colour);
    /// A pixel of this colour in the legend; null if none.
    QPoint legendOf(const QColor &colour);
    QColor colour(std::size_t series) const { return chart::coloursOf(m_chart->palette()).series[series]; }
    void wheel(const QPoint &at, int notches);
    /// Does what the chart asks for.
    void obey();
    void showNewest(int periods);
    void selectMonth(QStringView month);
    core::ChartData &data() { return m_data; }
    void setData(const core::ChartData &data)
    {
        m_data = data;
        core::addUp(m_data);
        m_chart->setData(m_data);
    }

    core::ChartData m_data;
    std::unique_ptr<ContributorsChart> m_chart;
    QStringList m_repositories = {QStringLiteral("flask"), QStringLiteral("click"), QStringLiteral("jinja")};
};

namespace {

/// Bars are above the axis labels, the legend below. The labels have no saturated colour.
QRect placeOf(const QImage &image, const QColor &colour, int fromY, int toY)
{
    QRect place;
    for (int y = fromY; y < toY; ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour.rgb())
                place |= QRect(x, y, 1, 1);
    return place;
}

constexpr int legendHeight = 34;

core::ChartData::Segment segmentOf(const QList<QVariant> &click)
{
    return click[0].value<core::ChartData::Segment>();
}

QString monthOf(const QList<QVariant> &click)
{
    return core::toString(segmentOf(click).period);
}

/// Empty for the column, "other" for the bar of the others.
QString seriesOf(const QList<QVariant> &click)
{
    const std::optional<core::ChartData::Key> series = segmentOf(click).series;
    if (!series)
        return {};
    return series->kind == core::ChartData::Series::Kind::Other ? QStringLiteral("other") : series->name;
}

} // namespace

void TestContributorsChart::init()
{
    m_chart = std::make_unique<ContributorsChart>();
    m_chart->setPalette(QPalette(QColor(0xf0, 0xf0, 0xf0)));
    m_chart->resize(900, 400);
    obey();
    setData(sampleChart(6, m_repositories));
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->activateWindow();
}

void TestContributorsChart::cleanup()
{
    QToolTip::hideText();
    m_chart.reset();
}

QImage TestContributorsChart::shot()
{
    QTest::qWait(1); // changes are drawn from the event loop
    return m_chart->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRect TestContributorsChart::barsOf(const QColor &colour)
{
    return placeOf(shot(), colour, 0, m_chart->height() - legendHeight);
}

QPoint TestContributorsChart::legendOf(const QColor &colour)
{
    const QRect place = placeOf(shot(), colour, m_chart->height() - legendHeight, m_chart->height());
    return place.isNull() ? QPoint() : place.center();
}

void TestContributorsChart::wheel(const QPoint &at, int notches)
{
    QWheelEvent event(at, m_chart->mapToGlobal(at), QPoint(), QPoint(0, notches * 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_chart.get(), &event);
}

void TestContributorsChart::obey()
{
    connect(m_chart.get(), &ContributorsChart::rangeChosen, m_chart.get(),
            [this](const std::optional<core::PeriodRange> &range) {
                m_data.range = range;
                setData(m_data);
            });
    connect(m_chart.get(), &ContributorsChart::seriesToggled, m_chart.get(),
            [this](const core::ChartData::Key &key) {
                const auto series = std::ranges::find(m_data.series, key, core::keyOf);
                series->isHidden = !series->isHidden;
                setData(m_data);
            });
    connect(m_chart.get(), &ContributorsChart::lineToggled, m_chart.get(), [this] {
        m_data.isLineHidden = !m_data.isLineHidden;
        setData(m_data);
    });
    connect(m_chart.get(), &ContributorsChart::resetRequested, m_chart.get(), [this] {
        m_data.range.reset();
        m_data.segment.reset();
        setData(m_data);
    });
}

void TestContributorsChart::showNewest(int periods)
{
    m_data.range = {m_data.periods.back() + (1 - periods), m_data.periods.back()};
    setData(m_data);
}

void TestContributorsChart::selectMonth(QStringView month)
{
    m_data.segment = {core::parseMonth(month).value()};
    setData(m_data);
}

void TestContributorsChart::barsOfEverySeries()
{
    const QRect first = barsOf(colour(0));
    const QRect second = barsOf(colour(1));
    QVERIFY(!first.isNull());
    QVERIFY(!second.isNull());
    QVERIFY(barsOf(colour(3)).isNull());
    QVERIFY(second.bottom() < first.top() + 3); // stacked with the largest at the bottom
    QVERIFY(first.width() > m_chart->width() / 2);
}

void TestContributorsChart::clickOnABar()
{
    QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(colour(1));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(bars.left() + 3, bars.center().y()));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(monthOf(clicked[0]), QStringLiteral("2010-04"));
    QCOMPARE(seriesOf(clicked[0]), QStringLiteral("click"));

    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(bars.right() - 3, bars.center().y()));
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(monthOf(clicked[1]), QStringLiteral("2010-09"));
}

void TestContributorsChart::clickOnOther()
{
    setData(sampleChart(6, {QStringLiteral("flask"), QString()}));
    QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(chart::coloursOf(m_chart->palette()).other);
    QVERIFY(!bars.isNull());
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(bars.left() + 3, bars.center().y()));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(seriesOf(clicked[0]), QStringLiteral("other"));
}

void TestContributorsChart::clickBesideABar()
{
    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(colour(0));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(bars.left() - 5, bars.center().y()));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {},
                      QPoint(bars.left() + 3, barsOf(colour(2)).top() - 6));
    QCOMPARE(clicked.size(), 2);
    for (const QList<QVariant> &click : clicked) {
        QCOMPARE(monthOf(click), QStringLiteral("2010-04"));
        QCOMPARE(seriesOf(click), QString());
    }
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(1, bars.center().y()));
    QCOMPARE(clicked.size(), 2);
}

void TestContributorsChart::hoverShowsMonthAndCounts()
{
    const QRect bars = barsOf(colour(0));
    const QPoint at(bars.left() + 3, bars.center().y());
    const QRgb before = shot().pixel(bars.left() - 5, bars.center().y());
    QTest::mouseMove(m_chart.get(), at);
    QTRY_VERIFY(QToolTip::text().contains(u"April 2010"));
    const QString text = QToolTip::text();
    for (const auto *const word : {"flask", "click", "jinja", ">&nbsp;&nbsp;24<", ">&nbsp;&nbsp;7<"})
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    QVERIFY(shot().pixel(bars.left() - 5, bars.center().y()) != before); // its column is highlighted
}

void TestContributorsChart::legendHidesAndShows()
{
    const QRect before = barsOf(colour(1));
    const QPoint entry = legendOf(colour(1));
    QVERIFY(!entry.isNull());
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, entry);
    QVERIFY(barsOf(colour(1)).isNull());
    QVERIFY(legendOf(colour(1)).isNull()); // dimmed
    QVERIFY(!barsOf(colour(0)).isNull());
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, entry);
    QCOMPARE(barsOf(colour(1)), before);
}

void TestContributorsChart::hidingRescales()
{
    const int before = barsOf(colour(2)).height();
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, legendOf(colour(0)));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, legendOf(colour(1)));
    QVERIFY(barsOf(colour(2)).height() > before * 2);
}

void TestContributorsChart::keyboardCursor()
{
    QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 0); // there is no cursor yet
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(monthOf(clicked[0]), QStringLiteral("2010-08"));
    QCOMPARE(seriesOf(clicked[0]), QString());
    QVERIFY(m_chart->accessibleDescription().contains(u"August 2010"));
    // The key for the context menu opens it there.
    const QRect place = m_chart->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QVERIFY(!place.isEmpty() && place.width() < m_chart->width() / 2 && m_chart->rect().contains(place));

    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Space);
    QCOMPARE(monthOf(clicked[1]), QStringLiteral("2010-04"));
}

void TestContributorsChart::keysHideAndZoom()
{
    const QSignalSpy byHand(m_chart.get(), &ContributorsChart::rangeChosen);
    QTest::keyClick(m_chart.get(), Qt::Key_2);
    QVERIFY(barsOf(colour(1)).isNull());
    QTest::keyClick(m_chart.get(), Qt::Key_2);
    QVERIFY(!barsOf(colour(1)).isNull());
    QCOMPARE(byHand.size(), 0);

    const QImage before = shot();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QCOMPARE(byHand.size(), 1);
    QVERIFY(shot() != before);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QTest::keyClick(m_chart.get(), Qt::Key_0);
    QCOMPARE(byHand.size(), 4);
    QVERIFY(shot() == before);
}

void TestContributorsChart::newestMonths()
{
    core::ChartData data = sampleChart(120, m_repositories);
    data.series[2].counts[3] = 500; // an old peak
    setData(data);
    const int all = barsOf(colour(0)).height();
    const QSignalSpy byHand(m_chart.get(), &ContributorsChart::rangeChosen);
    showNewest(12);
    QVERIFY(barsOf(colour(0)).height() > 5 * all); // the axis fits the visible months
    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(colour(0));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(bars.left() + 3, bars.center().y()));
    QCOMPARE(monthOf(clicked.at(0)), QStringLiteral("2019-04"));
    showNewest(120);
    QCOMPARE(barsOf(colour(0)).height(), all);
    QCOMPARE(byHand.size(), 0);
}

void TestContributorsChart::wheelStaysWithinTheData()
{
    setData(sampleChart(60, m_repositories));
    const QSignalSpy byHand(m_chart.get(), &ContributorsChart::rangeChosen);
    const QImage all = shot();
    const QPoint at(m_chart->rect().center());
    wheel(at, -3);
    QVERIFY(shot() == all); // already shows everything
    QCOMPARE(byHand.size(), 0);
    wheel(at, 3);
    QVERIFY(shot() != all);
    QCOMPARE(byHand.size(), 1);
    wheel(at, 50);
    const QImage nearest = shot();
    wheel(at, 1);
    QVERIFY(shot() == nearest);
    wheel(at, -100);
    QVERIFY(shot() == all);
}

void TestContributorsChart::dragChoosesARange()
{
    setData(sampleChart(60, m_repositories));
    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(colour(0));
    const QPoint at = bars.center();
    const int month = bars.width() / 60;
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_chart.get(), at - QPoint(5 * month, 0));
    QTest::mouseMove(m_chart.get(), at - QPoint(12 * month, 0));
    QVERIFY(!data().range); // only marked
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, at - QPoint(12 * month, 0));
    QVERIFY(data().range);
    const int length = core::periodsBetween(data().range->first, data().range->last) + 1;
    QVERIFY2(length >= 12 && length <= 14, qPrintable(QString::number(length)));
    QCOMPARE(clicked.size(), 0);                         // dragging is not a click
    QCOMPARE(data().soFar.back(), length * (9 + 8 + 7)); // the line counts what is in sight
}

void TestContributorsChart::shiftDragMovesAndDoubleClickShowsAll_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("the middle button") << Qt::MiddleButton << Qt::KeyboardModifiers();
}

void TestContributorsChart::shiftDragMovesAndDoubleClickShowsAll()
{
    QFETCH(const Qt::MouseButton, button);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    setData(sampleChart(60, m_repositories));
    const QImage all = shot();
    showNewest(12);
    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(colour(0));
    const QPoint at = bars.center();
    const int month = bars.width() / 12;
    QTest::mousePress(m_chart.get(), button, modifiers, at);
    QTest::mouseMove(m_chart.get(), at + QPoint(2 * month, 0));
    QTest::mouseMove(m_chart.get(), at + QPoint(4 * month, 0));
    QTest::mouseRelease(m_chart.get(), button, modifiers, at + QPoint(4 * month, 0));
    QCOMPARE(clicked.size(), 0); // dragging is not a click
    const int back = core::periodsBetween(data().range->last, *core::parseMonth(u"2015-03"));
    QVERIFY2(back >= 3 && back <= 5, qPrintable(core::toString(data().range->last)));
    QCOMPARE(core::periodsBetween(data().range->first, data().range->last), 11);

    selectMonth(u"2014-08");
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, at);
    QVERIFY(!data().segment);
    QTest::mouseMove(m_chart.get(), QPoint(1, 1));
    m_chart->clearFocus();
    QVERIFY(shot() == all);
}

void TestContributorsChart::selectedMonthIsMarked()
{
    const QImage before = shot();
    selectMonth(u"2010-06");
    const QImage marked = shot();
    QVERIFY(marked != before);
    selectMonth(u"1999-01");
    QVERIFY(shot() == before);
    selectMonth(u"2010-06");
    QVERIFY(shot() == marked);
    data().segment.reset();
    setData(data());
    QVERIFY(shot() == before);
}

void TestContributorsChart::marksWhomTheUserHasNotSeen()
{
    const QImage before = shot();
    QVERIFY(!m_chart->accessibleDescription().contains(QStringLiteral("New since")));
    core::ChartData data = sampleChart(6, m_repositories);
    data.unseen = {0, 0, 0, 0, 3, 0};
    data.seenAt = core::startOf(std::chrono::year(2010) / std::chrono::September);
    m_chart->setData(data);
    const QImage after = shot();
    QVERIFY(m_chart->accessibleDescription().endsWith(QStringLiteral(" New since 1 Sep 2010: 3.")));
    // The mark is in the month's column, and a second one above the chart, where it is explained.
    QRect changed;
    QRect explained;
    const int half = m_chart->height() / 8;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (after.pixel(x, y) != before.pixel(x, y))
                (y < half && x < after.width() / 2 ? explained : changed) |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!explained.isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(changed.width() <= 12 && changed.height() <= 12);
    const auto tooltip = [&](std::size_t period) {
        return chart::periodTooltip(data, period, chart::coloursOf(m_chart->palette()));
    };
    const QString marked = tooltip(4);
    QVERIFY2(marked.contains(QStringLiteral("◆</span> New since 1 Sep 2010</td>"
                                            "<td align=\"right\">&nbsp;&nbsp;3</td>")),
             qPrintable(marked));
    QVERIFY(!tooltip(3).contains(QStringLiteral("New since")));
}

void TestContributorsChart::followsThePalette()
{
    QPalette dark(QColor(0x30, 0x30, 0x30));
    dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Text, Qt::white);
    m_chart->setPalette(dark);
    const QImage image = shot();
    const QColor background(image.pixel(m_chart->width() / 2, 12));
    QCOMPARE(background, QColor(0x20, 0x20, 0x20));
    // Legend texts and axis numbers are light.
    const auto lightIn = [&image](const QRect &part) {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                count += qGray(image.pixel(x, y)) > 140 ? 1 : 0;
        return count;
    };
    QVERIFY(lightIn(QRect(60, m_chart->height() - legendHeight, 300, legendHeight)) > 60);
    QVERIFY(lightIn(QRect(4, 40, 26, 300)) > 30);
    QVERIFY(!barsOf(colour(0)).isNull());
}

void TestContributorsChart::emptyData()
{
    setData({});
    const QImage image = shot();
    QVERIFY(barsOf(colour(0)).isNull());
    const QRgb paper = image.pixel(20, 20);
    const QPoint middle = m_chart->rect().center();
    int ink = 0;
    for (int y = middle.y() - 30; y < middle.y() + 30; ++y)
        for (int x = middle.x() - 80; x < middle.x() + 80; ++x)
            ink += image.pixel(x, y) != paper ? 1 : 0;
    QVERIFY(ink > 100);
    QCOMPARE(m_chart->accessibleDescription(), QStringLiteral("No new contributors in this period."));

    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    QTest::mouseMove(m_chart.get(), middle);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, middle);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Plus, Qt::Key_0, Qt::Key_1, Qt::Key_L})
        QTest::keyClick(m_chart.get(), key);
    wheel(middle, 1);
    QVERIFY(shot() == image);
    QCOMPARE(clicked.size(), 0);

    setData(sampleChart(6, m_repositories));
    QVERIFY(!barsOf(colour(0)).isNull());
}

void TestContributorsChart::describesItself()
{
    QVERIFY(!m_chart->accessibleName().isEmpty());
    core::ChartData data = sampleChart(3, m_repositories);
    data.series[0].counts[1] = 30;
    setData(data);
    const QString text = m_chart->accessibleDescription();
    QVERIFY2(
        text.startsWith(u"Bar chart of new contributors by month, 2010-04 to 2010-06, maximum 45 in 2010-05"),
        qPrintable(text));
}

void TestContributorsChart::takesFocusByTab()
{
    const QImage before = shot();
    m_chart->clearFocus();
    m_chart->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_chart->hasFocus());
    QVERIFY(shot() != before);
    QCOMPARE(shot().pixel(0, 0), m_chart->palette().color(QPalette::Highlight).rgb());
}

void TestContributorsChart::otherViews_data()
{
    QTest::addColumn<core::View>("view");
    QTest::addColumn<QList<QColor>>("colours");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");

    const chart::Colours colours = chart::coloursOf(QPalette(QColor(0xf0, 0xf0, 0xf0)));
    QTest::newRow("active") << core::View::Active << QList<QColor>{colours.newcomers, colours.returning}
                            << QStringLiteral("Chart of active contributors")
                            << QStringLiteral(
                                   "Bar chart of active contributors by month, 2010-03 to 2010-06, "
                                   "maximum 22 in 2010-06.");
    QTest::newRow("retention")
        << core::View::Retention
        << QList<QColor>{colours.back[0], colours.back[1], colours.back[2], colours.notBack}
        << QStringLiteral("Chart of new contributors, by when they returned")
        << QStringLiteral(
               "Bar chart of new contributors by month and by when they returned, 2010-03 to 2010-06, "
               "maximum 20 in 2010-03; 22 of 30 returned within 12 months.");
    QTest::newRow("once or back")
        << core::View::OnceOrBack << QList<QColor>{colours.cameBack, colours.cameOnce}
        << QStringLiteral("Chart of new contributors, by whether they came back")
        << QStringLiteral(
               "Bar chart of new contributors by month and by whether they came back, 2010-03 to 2010-06, "
               "maximum 20 in 2010-03; 16 of 30 came back.");
    QTest::newRow("organisations")
        << core::View::Organisations << QList<QColor>{colours.series[0], colours.series[1], colours.unknown}
        << QStringLiteral("Chart of new contributors, by organisation")
        << QStringLiteral("Bar chart of new contributors by month and by organisation, 2010-03 to 2010-06, "
                          "maximum 20 in 2010-03; 30 in total.");
    QTest::newRow("insiders")
        << core::View::Insiders << QList<QColor>{colours.newcomers, colours.returning, colours.unknown}
        << QStringLiteral("Chart of new contributors, insiders and outsiders")
        << QStringLiteral(
               "Bar chart of new contributors by month, insiders and outsiders, 2010-03 to 2010-06, "
               "maximum 20 in 2010-03; 16 of 30 are insiders.");
}

void TestContributorsChart::otherViews()
{
    QFETCH(const core::View, view);
    QFETCH(const QList<QColor>, colours);
    setData(sampleView(view));
    QTEST(m_chart->accessibleName(), "name");
    QTEST(m_chart->accessibleDescription(), "description");
    for (const QColor &one : colours) {
        QVERIFY2(!barsOf(one).isNull(), qPrintable(one.name()));
        QVERIFY2(!legendOf(one).isNull(), qPrintable(one.name()));
    }
    for (qsizetype i = 1; i < colours.size(); ++i)
        QVERIFY(barsOf(colours[i]).top() < barsOf(colours[i - 1]).top()); // stacked in this order

    // There is no line to hide.
    QVERIFY(barsOf(chart::coloursOf(m_chart->palette()).line).isNull());
    const QImage before = shot();
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QVERIFY(shot().copy(40, 40, 600, 200) == before.copy(40, 40, 600, 200));

    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, legendOf(colours[0]));
    QVERIFY(barsOf(colours[0]).isNull());
    QVERIFY(!barsOf(colours[1]).isNull());

    setData(sampleChart(6, m_repositories));
    QVERIFY(!barsOf(colour(0)).isNull());
    QVERIFY(!barsOf(chart::coloursOf(m_chart->palette()).line).isNull());
}

void TestContributorsChart::clickInAnotherView()
{
    setData(sampleView(core::View::Retention));
    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    const QRect bars = barsOf(chart::coloursOf(m_chart->palette()).back[0]);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(bars.left() + 3, bars.bottom() - 3));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(monthOf(clicked[0]), QStringLiteral("2010-03"));
    QVERIFY(segmentOf(clicked[0]).series->kind == core::ChartData::Series::Kind::BackWithin3);
}

void TestContributorsChart::viewsDescribeTheirMonths_data()
{
    QTest::addColumn<core::View>("view");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("sentence");

    using core::View;
    QTest::newRow("active") << View::Active << 3
                            << QStringLiteral("June 2010|Active contributors|22|new|10|returning|12")
                            << QStringLiteral("June 2010: active contributors: 22 (new 10, returning 12).");
    QTest::newRow("only those who returned")
        << View::Active << 1 << QStringLiteral("April 2010|Active contributors|5|new|0|returning|5")
        << QStringLiteral("April 2010: active contributors: 5 (new 0, returning 5).");
    QTest::newRow("nobody active") << View::Active << 2 << QStringLiteral("May 2010|Active contributors|0")
                                   << QStringLiteral("May 2010: active contributors: 0.");
    QTest::newRow("a year over")
        << View::Retention << 0
        << QStringLiteral(
               "March 2010|New contributors|20|back within 3 months|8|40 %|back in 4–6 months|4|20 %|"
               "back in 7–12 months|3|15 %|not back within 12 months|5|25 %")
        << QStringLiteral(
               "March 2010: new contributors: 20 (back within 3 months 8, back in 4–6 months 4, back in 7–12 "
               "months 3, not back within 12 months 5).");
    QTest::newRow("a year not over")
        << View::Retention << 3
        << QStringLiteral(
               "June 2010|New contributors|10|back within 3 months|4|40 %|back in 4–6 months|2|20 %|"
               "back in 7–12 months|1|10 %|not back yet|3|30 %")
        << QStringLiteral(
               "June 2010: new contributors: 10 (back within 3 months 4, back in 4–6 months 2, back in 7–12 "
               "months 1, not back yet 3).");
    QTest::newRow("once or back")
        << View::OnceOrBack << 3
        << QStringLiteral("June 2010|New contributors|10|came back|4|40 %|came once|6|60 %")
        << QStringLiteral("June 2010: new contributors: 10 (came back 4, came once 6).");
    QTest::newRow("organisations") << View::Organisations << 3
                                   << QStringLiteral(
                                          "June 2010|New contributors|10|Acme|4|40 %|unknown|6|60 %")
                                   << QStringLiteral("June 2010: new contributors: 10 (Acme 4, unknown 6).");
    QTest::newRow("insiders")
        << View::Insiders << 3
        << QStringLiteral("June 2010|New contributors|10|insiders|4|40 %|outsiders|0|0 %|unknown|6|60 %")
        << QStringLiteral("June 2010: new contributors: 10 (insiders 4, outsiders 0, unknown 6).");
    QTest::newRow("nobody came") << View::Retention << 1 << QStringLiteral("April 2010|New contributors|0")
                                 << QStringLiteral("April 2010: new contributors: 0.");
}

void TestContributorsChart::viewsDescribeTheirMonths()
{
    QFETCH(const core::View, view);
    QFETCH(const int, month);
    const core::ChartData data = sampleView(view);
    const auto index = static_cast<std::size_t>(month);
    QTEST(chart::periodSentence(data, index), "sentence");

    QString cells = chart::periodTooltip(data, index, chart::paperColours());
    cells.remove(QStringLiteral("&nbsp;")).remove(QStringLiteral("■"));
    cells.replace(QRegularExpression(QStringLiteral("(<[^>]*>\\s*)+")), QStringLiteral("|"));
    QTEST(cells.mid(1, cells.size() - 2), "cells");

    // Hidden series are left out.
    if (data.series.empty() || data.series[0].counts[index] == 0)
        return;
    core::ChartData some = data;
    some.series[0].isHidden = true;
    QVERIFY(!chart::periodSentence(some, index).contains(chart::seriesName(data, 0) + u' '));
}

void TestContributorsChart::namesTheUnit_data()
{
    QTest::addColumn<core::PeriodKind>("kind");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("week") << core::PeriodKind::Weeks << "New per week"
                          << "New contributors per week, new to the repository · 7 in total"
                          << "Bar chart of new contributors by week, 2010-W11 to 2010-W12, maximum 5 in "
                             "2010-W12; 7 in total.";
    QTest::newRow("quarter") << core::PeriodKind::Quarters << "New per quarter"
                             << "New contributors per quarter, new to the repository · 7 in total"
                             << "Bar chart of new contributors by quarter, 2010-Q1 to 2010-Q2, maximum 5 in "
                                "2010-Q2; 7 in total.";
    QTest::newRow("year") << core::PeriodKind::Years << "New per year"
                          << "New contributors per year, new to the repository · 7 in total"
                          << "Bar chart of new contributors by year, 2010 to 2011, maximum 5 in 2011; 7 in "
                             "total.";
}

void TestContributorsChart::namesTheUnit()
{
    QFETCH(const core::PeriodKind, kind);
    const core::Period first =
        core::Period::holding(core::parseInstant(u"2010-03-15T00:00:00Z").value(), kind);
    core::Contributions answer;
    answer.rules.period = kind;
    answer.rows = {{QStringLiteral("flask"), first, 2}, {QStringLiteral("flask"), first + 1, 5}};
    const core::ChartData data = core::chartData(answer);
    QTEST(chart::axisCaption(data), "caption");
    QTEST(chart::subtitleOf(data), "subtitle");
    QTEST(chart::chartSentence(data), "sentence");
    setData(data);
    const QSignalSpy clicked(m_chart.get(), &ContributorsChart::segmentClicked);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(segmentOf(clicked[0]).period == first + 1);
}

/// Who came back within 3 or 6 months is not told by years.
void TestContributorsChart::retentionOfYears()
{
    const core::Period year =
        core::Period::holding(core::parseInstant(u"2010-03-15T00:00:00Z").value(), core::PeriodKind::Years);
    core::Contributions answer;
    answer.rules.period = core::PeriodKind::Years;
    answer.refreshedAt = core::parseInstant(u"2012-01-01T00:00:00Z").value();
    answer.activity.retained = {{year, 9, {std::nullopt, std::nullopt, 4}, {0, 0, 4}}};
    const core::ChartData data = core::chartData(answer, core::View::Retention);
    QCOMPARE(
        chart::periodSentence(data, 0),
        QStringLiteral("2010: new contributors: 9 (back within 12 months 4, not back within 12 months 5)."));
}

void TestContributorsChart::nobodyInAView_data()
{
    QTest::addColumn<core::View>("view");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("active") << core::View::Active << QStringLiteral("Nobody was active in this period.");
    QTest::newRow("retention") << core::View::Retention
                               << QStringLiteral("No new contributors in this period.");
    for (const core::View view : {core::View::OnceOrBack, core::View::Organisations, core::View::Insiders})
        QTest::addRow("%d", static_cast<int>(view))
            << view << QStringLiteral("No new contributors in this period.");
}

void TestContributorsChart::nobodyInAView()
{
    QFETCH(const core::View, view);
    setData(core::chartData({}, view));
    QTEST(m_chart->accessibleDescription(), "sentence");
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QTest::keyClick(m_chart.get(), Qt::Key_1);
    QTest::mouseMove(m_chart.get(), m_chart->rect().center());
    QVERIFY(!shot().isNull());
}

NEWFACES_TEST(tst_contributorschart, TestContributorsChart, QApplication)
#include "tst_contributorschart.moc"
