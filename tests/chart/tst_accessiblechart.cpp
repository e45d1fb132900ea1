// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "samplechart.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <memory>

/// The chart as screen readers see it.
class TestAccessibleChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isATable();
    void headersAndCellsHaveNames();
    void hidesWhatIsHidden();
    void namesCellsOfOtherViews();
    void focusesTheCursor();
    void selectsThePeriod();
    void knowsItsChildren();
    void survivesNewData();
    void emptyChartIsAnEmptyTable();

private:
    QAccessibleInterface *spoken() const { return QAccessible::queryAccessibleInterface(m_chart.get()); }
    QAccessibleTableInterface *table() const { return spoken()->tableInterface(); }
    QString nameAt(int row, int column) const
    {
        return table()->cellAt(row, column)->text(QAccessible::Name);
    }

    std::unique_ptr<chart::ContributorsChart> m_chart;
};

void TestAccessibleChart::init()
{
    m_chart = std::make_unique<chart::ContributorsChart>();
    m_chart->resize(900, 400);
    m_chart->setData(sampleChart(6, {QStringLiteral("flask"), QStringLiteral("click"), QString()}));
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->activateWindow();
    m_chart->setFocus();
}

void TestAccessibleChart::cleanup()
{
    m_chart.reset();
}

void TestAccessibleChart::isATable()
{
    QVERIFY(spoken()->role() == QAccessible::Table);
    QCOMPARE(spoken()->text(QAccessible::Name), QStringLiteral("Chart of new contributors"));
    QVERIFY(spoken()->text(QAccessible::Description).contains(u"Bar chart of new contributors"));
    QVERIFY(table());
    QCOMPARE(table()->rowCount(), 6);
    QCOMPARE(table()->columnCount(), 5); // the series, their sum, and all so far
}

void TestAccessibleChart::headersAndCellsHaveNames()
{
    const QStringList columns = {QStringLiteral("flask"), QStringLiteral("click"), QStringLiteral("other"),
                                 QStringLiteral("New contributors"), QStringLiteral("Total so far")};
    for (int column = 0; column < columns.size(); ++column)
        QCOMPARE(table()->columnDescription(column), columns[column]);
    QCOMPARE(table()->rowDescription(0), QStringLiteral("April 2010"));
    QCOMPARE(nameAt(0, 0), QStringLiteral("April 2010, flask: 9"));
    QCOMPARE(nameAt(5, 2), QStringLiteral("September 2010, other: 7"));
    QCOMPARE(nameAt(1, 3),
             QStringLiteral("May 2010: new contributors: 24 (flask 9, click 8, other 7), total so far: 48."));
    QCOMPARE(nameAt(1, 4), QStringLiteral("May 2010, Total so far: 48"));
    for (int i = 0; i < spoken()->childCount(); ++i)
        QVERIFY2(!spoken()->child(i)->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));

    QAccessibleInterface *cell = table()->cellAt(2, 1);
    QVERIFY(cell->role() == QAccessible::Cell);
    const QAccessibleTableCellInterface *place = cell->tableCellInterface();
    QCOMPARE(place->rowIndex(), 2);
    QCOMPARE(place->columnIndex(), 1);
    QCOMPARE(place->table(), spoken());
    QCOMPARE(place->columnHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("click"));
    QVERIFY(place->columnHeaderCells().value(0)->role() == QAccessible::ColumnHeader);
    QCOMPARE(place->rowHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("June 2010"));
    QVERIFY(place->rowHeaderCells().value(0)->role() == QAccessible::RowHeader);
    QVERIFY(!table()->cellAt(6, 0));
    QVERIFY(!table()->cellAt(0, 5));
    QVERIFY(!table()->cellAt(-1, 0));
}

void TestAccessibleChart::hidesWhatIsHidden()
{
    core::ChartData data = sampleChart(6, {QStringLiteral("flask"), QStringLiteral("click"), QString()});
    data.series[1].isHidden = true;
    m_chart->setData(data);
    QCOMPARE(table()->columnCount(), 4);
    QCOMPARE(table()->columnDescription(1), QStringLiteral("other"));
    QCOMPARE(nameAt(0, 1), QStringLiteral("April 2010, other: 7"));
    data.isLineHidden = true;
    m_chart->setData(data);
    QCOMPARE(table()->columnCount(), 3);
    data.isLineHidden = data.series[1].isHidden = false;
    m_chart->setData(data);
    QCOMPARE(table()->columnCount(), 5);
}

void TestAccessibleChart::namesCellsOfOtherViews()
{
    m_chart->setData(sampleView(core::View::Retention));
    QCOMPARE(table()->columnCount(), 5);
    QCOMPARE(table()->columnDescription(0), QStringLiteral("back within 3 months"));
    // A year has passed since March, not since June.
    QCOMPARE(nameAt(0, 3), QStringLiteral("March 2010, not back within 12 months: 5"));
    QVERIFY(nameAt(3, 3).startsWith(u"June 2010, not back yet: "));
}

void TestAccessibleChart::focusesTheCursor()
{
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QVERIFY(spoken()->focusChild());
    QCOMPARE(spoken()->focusChild(), table()->cellAt(1, 3));
    QVERIFY(spoken()->focusChild()->state().focused);
    QVERIFY(!table()->cellAt(0, 3)->state().focused);
}

void TestAccessibleChart::selectsThePeriod()
{
    QCOMPARE(table()->selectedRowCount(), 0);
    core::ChartData data = m_chart->data();
    data.segment = {data.periods[2]};
    m_chart->setData(data);
    QCOMPARE(table()->selectedRows(), QList<int>{2});
    QCOMPARE(table()->selectedCellCount(), 5);
    QVERIFY(table()->cellAt(2, 0)->state().selected);
    QVERIFY(!table()->cellAt(1, 0)->state().selected);
}

void TestAccessibleChart::knowsItsChildren()
{
    QCOMPARE(spoken()->childCount(), 5 + 6 * 6);
    QVERIFY(!spoken()->child(-1));
    QVERIFY(!spoken()->child(spoken()->childCount()));
    for (int i = 0; i < spoken()->childCount(); ++i) {
        QAccessibleInterface *child = spoken()->child(i);
        QCOMPARE(spoken()->indexOfChild(child), i);
        QCOMPARE(child->parent(), spoken());
    }
    const QRect place = table()->cellAt(4, 0)->rect();
    QVERIFY(spoken()->rect().contains(place));
    QCOMPARE(spoken()->childAt(place.center().x(), place.center().y()), table()->cellAt(4, 3));
    QVERIFY(!spoken()->childAt(-1, -1));
    QVERIFY(!table()->cellAt(4, 0)->state().offscreen);
    core::ChartData data = m_chart->data();
    data.range = {data.periods[5], data.periods[5]};
    m_chart->setData(data);
    QVERIFY(table()->cellAt(0, 0)->state().offscreen);
}

void TestAccessibleChart::survivesNewData()
{
    const QAccessibleInterface *cell = table()->cellAt(5, 4);
    const QAccessible::Id id = QAccessible::uniqueId(table()->cellAt(5, 4));
    m_chart->setData(sampleChart(2, {QStringLiteral("flask")}));
    QCOMPARE(table()->rowCount(), 2);
    if (QAccessible::accessibleInterface(id)) {
        QVERIFY(!cell->isValid());
        QVERIFY(cell->text(QAccessible::Name).isEmpty());
    }
    QCOMPARE(nameAt(1, 0), QStringLiteral("May 2010, flask: 9"));
    QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestAccessibleChart::emptyChartIsAnEmptyTable()
{
    m_chart->setData({});
    QCOMPARE(table()->rowCount(), 0);
    QCOMPARE(table()->columnCount(), 0);
    QCOMPARE(spoken()->childCount(), 0);
    QCOMPARE(spoken()->focusChild(), spoken());
}

NEWFACES_TEST(tst_accessiblechart, TestAccessibleChart, QApplication)
#include "tst_accessiblechart.moc"
