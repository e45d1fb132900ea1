// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/legend.h"
#include "support/testmain.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

/// How much of the names a legend shows.
class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWholeNamesWhereThereIsRoom();
    void cutsLongNamesWhereThereIsNone();
    void cutsANameThatIsWiderThanTheChart();

private:
    static std::vector<chart::LegendEntry> named(const QStringList &names)
    {
        std::vector<chart::LegendEntry> entries;
        for (const QString &name : names)
            entries.push_back({name, Qt::black});
        return entries;
    }
    static int rowsOf(const std::vector<QRect> &places)
    {
        return 1 + places.back().top() / places.back().height();
    }

    QFontMetrics m_metrics{QGuiApplication::font()};
};

void TestLegend::showsWholeNamesWhereThereIsRoom()
{
    // As in the German window.
    const auto entries =
        named({QStringLiteral("innerhalb von 3 Monaten wieder da"),
               QStringLiteral("nach 4 bis 6 Monaten wieder da"),
               QStringLiteral("nach 7 bis 12 Monaten wieder da"), QStringLiteral("(noch) nicht wieder da")});
    for (const int width : {700, 1000, 2000}) {
        const std::vector<QRect> places = chart::legendPlaces(entries, m_metrics, width);
        for (std::size_t i = 0; i < entries.size(); ++i)
            QCOMPARE_GT(places[i].width(), m_metrics.horizontalAdvance(entries[i].name));
        QCOMPARE_LE(rowsOf(places), 2);
        for (const QRect &place : places)
            QCOMPARE_LE(place.right(), width);
    }
}

void TestLegend::cutsLongNamesWhereThereIsNone()
{
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names << QStringLiteral("a-repository-with-a-very-long-name-that-nobody-can-remember-%1").arg(i);
    const auto entries = named(names);
    const std::vector<QRect> places = chart::legendPlaces(entries, m_metrics, 700);
    QCOMPARE_LT(places.front().width(), m_metrics.horizontalAdvance(names.front()));
    QCOMPARE_LE(rowsOf(places), 3);
}

void TestLegend::cutsANameThatIsWiderThanTheChart()
{
    const auto entries = named({QString(500, u'm')});
    const std::vector<QRect> places = chart::legendPlaces(entries, m_metrics, 300);
    QCOMPARE_LE(places.front().right(), 300);
}

NEWFACES_TEST(tst_legend, TestLegend, QGuiApplication)
#include "tst_legend.moc"
