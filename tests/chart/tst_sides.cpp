// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/alignedaxis.h"
#include "chart/contributorschart.h"
#include "chart/exportchart.h"
#include "chart/look.h"
#include "chart/tooltip.h"
#include "core/counting/sidebyside.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using core::ChartData;
using Form = core::ChartData::Form;

namespace {

core::Contributions sideAnswer(const QString &owner, core::Month first, const std::vector<int> &counts)
{
    core::Contributions answer;
    answer.owner = owner;
    answer.firstPeriod = first;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            answer.rows.push_back(
                {QStringLiteral("all"), core::Period(first) + static_cast<int>(i), counts[i]});
    }
    answer.refreshedAt = core::startOf(first + std::chrono::months(counts.size() - 1));
    return answer;
}

/// pallets from April to July 2010, redis from June to September.
ChartData sides(Form form, core::Alignment alignment = core::Alignment::Date)
{
    const core::Month april{std::chrono::year(2010), std::chrono::April};
    core::SideBySide compared = core::sideBySide(
        std::vector{sideAnswer(QStringLiteral("pallets"), april, {3, 0, 9, 4}),
                    sideAnswer(QStringLiteral("redis"), april + std::chrono::months(2), {7, 2, 0, 1})});
    compared.form = form;
    compared.alignment = alignment;
    return core::sideBySideChart(compared);
}

} // namespace

/// Several owners in one chart.
class TestSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<chart::ContributorsChart>();
        m_chart->setPalette(QPalette(QColor(0xf0, 0xf0, 0xf0)));
        m_chart->resize(900, 400);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->activateWindow();
    }
    void cleanup() { m_chart.reset(); }

    void drawsEachInItsColour_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("bars") << Form::Bars;
        QTest::newRow("lines") << Form::Lines;
    }

    void drawsEachInItsColour()
    {
        QFETCH(const Form, form);
        ChartData data = sides(form);
        m_chart->setData(data);
        const QRect pallets = placeOf(0);
        const QRect redis = placeOf(1);
        QVERIFY(!pallets.isNull() && !redis.isNull());
        // From their own first months to their own last, and no line leads on at zero.
        QVERIFY(pallets.left() < redis.left());
        QVERIFY(pallets.right() < redis.right());
        data.series[1].isHidden = true;
        m_chart->setData(data);
        QVERIFY(placeOf(1).isNull());
        QVERIFY(!placeOf(0).isNull());
    }

    /// Both stand on the axis, and nothing is covered.
    void putsBarsNextToEachOther()
    {
        ChartData data = sides(Form::Bars);
        m_chart->setData(data);
        const QRect pallets = placeOf(0);
        const QRect redis = placeOf(1);
        QCOMPARE(pallets.bottom(), redis.bottom());
        data.series[0].isHidden = true;
        data.range = core::PeriodRange{data.periods[2], data.periods[2]};
        m_chart->setData(data);
        const int alone = placeOf(1).width();
        data.series[0].isHidden = false;
        m_chart->setData(data);
        QCOMPARE_LE(placeOf(0).right(), placeOf(1).left());
        QCOMPARE_LE(placeOf(1).width(), alone);
    }

    void drawsEightOverManyYears()
    {
        constexpr int eight = 8;
        std::vector<core::Contributions> answers;
        answers.reserve(eight);
        const core::Month first{std::chrono::year(2000), std::chrono::January};
        for (int i = 0; i < eight; ++i)
            answers.push_back(
                sideAnswer(QStringLiteral("owner-%1").arg(i), first, std::vector<int>(300, 9 - i)));
        core::SideBySide compared = core::sideBySide(answers);
        compared.form = Form::Bars;
        m_chart->setData(core::sideBySideChart(compared));
        for (std::size_t i = 0; i < 8; ++i)
            QVERIFY2(!placeOf(i).isNull(), qPrintable(QString::number(i)));
    }

    void speaks_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<core::Alignment>("alignment");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("third");
        QTest::newRow("lines")
            << Form::Lines << core::Alignment::Date
            << QStringLiteral("Line chart of new contributors by month, April 2010 to September 2010: "
                              "pallets 16 (maximum 9 in June 2010); redis 10 (maximum 7 in June 2010).")
            << QStringLiteral("June 2010: new contributors: pallets 9, redis 7.");
        QTest::newRow("bars, aligned")
            << Form::Bars << core::Alignment::FirstNewcomer
            << QStringLiteral("Bar chart of new contributors by month, month 0 to month 3: "
                              "pallets 16 (maximum 9 in month 2); redis 10 (maximum 7 in month 0).")
            << QStringLiteral("month 2: new contributors: pallets 9, redis 0.");
    }

    void speaks()
    {
        QFETCH(const Form, form);
        QFETCH(const core::Alignment, alignment);
        QFETCH(const QString, sentence);
        QFETCH(const QString, third);
        const ChartData data = sides(form, alignment);
        QCOMPARE(chart::chartSentence(data), sentence);
        QCOMPARE(chart::periodSentence(data, 2), third);
    }

    void saysNothingOfUnknownMonths()
    {
        const ChartData data = sides(Form::Lines);
        const QString tooltip = chart::periodTooltip(data, 0, chart::coloursOf(m_chart->palette()));
        QVERIFY(tooltip.contains(u"April 2010") && tooltip.contains(u"pallets"));
        QVERIFY(!tooltip.contains(u"redis"));
        QCOMPARE(chart::periodSentence(data, 5),
                 QStringLiteral("September 2010: new contributors: redis 1."));
    }

    void isATable()
    {
        m_chart->setData(sides(Form::Lines));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_chart.get());
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Chart that compares new contributors"));
        QAccessibleTableInterface *table = spoken->tableInterface();
        QCOMPARE(table->rowCount(), 6);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->columnDescription(1), QStringLiteral("redis"));
        const auto cell = [table](int row, int column) {
            return table->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(cell(0, 1), QStringLiteral("April 2010, redis: not known"));
        QCOMPARE(cell(2, 1), QStringLiteral("June 2010, redis: 7"));
    }

    /// No bar of it has people of its own that a list could show.
    void hasNothingToClickButTheLegend()
    {
        m_chart->setData(sides(Form::Bars));
        const QSignalSpy clicked(m_chart.get(), &chart::ContributorsChart::segmentClicked);
        const QSignalSpy toggled(m_chart.get(), &chart::ContributorsChart::seriesToggled);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, placeOf(0).center());
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 0);
        QTest::keyClick(m_chart.get(), Qt::Key_2);
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled[0][0].value<ChartData::Key>().name, QStringLiteral("redis"));
    }

    void labelsAlignedPeriods_data()
    {
        QTest::addColumn<core::PeriodKind>("kind");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("labels");
        using Kind = core::PeriodKind;
        QTest::newRow("every month") << Kind::Months << 2 << 6 << QStringLiteral("month 0, month 1, month 2");
        QTest::newRow("years of months")
            << Kind::Months << 47 << 4 << QStringLiteral("month 0, month 12, month 24, month 36");
        QTest::newRow("weeks") << Kind::Weeks << 51 << 5
                               << QStringLiteral("week 0, week 13, week 26, week 39");
        QTest::newRow("quarters") << Kind::Quarters << 8 << 3
                                  << QStringLiteral("quarter 0, quarter 4, quarter 8");
        QTest::newRow("years") << Kind::Years << 20 << 3 << QStringLiteral("year 0, year 10, year 20");
        QTest::newRow("very many") << Kind::Months << 2500 << 3
                                   << QStringLiteral("month 0, month 1,200, month 2,400");
    }

    void labelsAlignedPeriods()
    {
        QFETCH(const core::PeriodKind, kind);
        QFETCH(const int, last);
        QFETCH(const int, most);
        QStringList labels;
        for (const chart::PeriodTick &tick :
             chart::alignedTicks(core::Period::numbered(kind, 0), core::Period::numbered(kind, last), most,
                                 QLocale(QLocale::English)))
            labels << tick.label;
        QTEST(labels.join(QStringLiteral(", ")), "labels");
    }

    void exports_data()
    {
        QTest::addColumn<core::Alignment>("alignment");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("by date") << core::Alignment::Date
                                 << QStringList{
                                        QStringLiteral("pallets, redis"), QStringLiteral("New per month"),
                                        QStringLiteral("new to the repository"), QStringLiteral("2010")};
        QTest::newRow("aligned") << core::Alignment::FirstNewcomer
                                 << QStringList{QStringLiteral("month 0"), QStringLiteral("month 3"),
                                                QStringLiteral("From each one’s first newcomer")};
    }

    void exports()
    {
        QFETCH(const core::Alignment, alignment);
        QFETCH(const QStringList, words);
        for (const Form form : {Form::Bars, Form::Lines}) {
            const ChartData data = sides(form, alignment);
            const auto svg = chart::drawChart(data, QStringLiteral("svg"), {.size = {900, 450}});
            QVERIFY(svg);
            QXmlStreamReader xml(*svg);
            QString text;
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::Characters)
                    text += xml.text();
            for (const QString &word : words)
                QVERIFY2(text.contains(word), qPrintable(word + QStringLiteral(" in ") + text));
            QVERIFY(!text.contains(u"in total") && !text.contains(u"so far"));
            QVERIFY(chart::drawChart(data, QStringLiteral("png"), {.size = {900, 450}}));
            QVERIFY(chart::drawChart(data, QStringLiteral("pdf"), {.size = {900, 450}}));
        }
    }

private:
    /// Where the chart has the colour of a series, above the legend; null if nowhere.
    QRect placeOf(std::size_t series)
    {
        QTest::qWait(1); // changes are drawn from the event loop
        const QImage image = m_chart->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb colour = chart::coloursOf(m_chart->palette()).series[series].rgb();
        constexpr int legendHeight = 34;
        QRect place;
        for (int y = 0; y < image.height() - legendHeight; ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == colour)
                    place |= QRect(x, y, 1, 1);
        return place;
    }

    std::unique_ptr<chart::ContributorsChart> m_chart;
};

NEWFACES_TEST(tst_sides, TestSides, QApplication)
#include "tst_sides.moc"
