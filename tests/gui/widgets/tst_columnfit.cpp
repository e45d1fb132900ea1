// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/columnfit.h"
#include "support/testmain.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<QTableView>();
        m_model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("A rather long heading"),
                                           QStringLiteral("Date"), QStringLiteral("Hidden")});
        m_table->setModel(&m_model);
        m_table->verticalHeader()->hide();
        for (int column = 0; column < 4; ++column)
            m_table->setColumnWidth(column, wanted);
        m_fit = new gui::ColumnFit(m_table.get(), 0);
        m_table->setColumnHidden(3, true);
        m_table->resize(1000, 200);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_fit->fit();
    }

    void cleanup() { m_table.reset(); }

    void givesWhatIsWanted() { QCOMPARE(widths(), (std::vector{wanted, wanted, wanted, 0})); }

    void staysInside_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {700, 500, 400, 300})
            QTest::addRow("%d pixels", width) << width;
    }

    void staysInside()
    {
        QFETCH(const int, width);
        m_table->resize(width, 200);
        int sum = 0;
        for (const int one : widths())
            sum += one;
        QCOMPARE_LE(sum, m_table->viewport()->width());
        const bool isHeadingWhole = header()->sectionSize(1) >= header()->sectionSizeHint(1);
        if (width >= 400)
            QVERIFY(isHeadingWhole);
        m_table->resize(1000, 200);
        QCOMPARE(widths(), (std::vector{wanted, wanted, wanted, 0}));
    }

    void keepsNamesReadable_data()
    {
        QTest::addColumn<bool>("hasHeadings");
        QTest::addColumn<int>("letters");
        QTest::newRow("with whole headings") << true << 18;
        QTest::newRow("without") << false << 16;
    }

    void keepsNamesReadable()
    {
        QFETCH(const bool, hasHeadings);
        QFETCH(const int, letters);
        const int letter = m_table->fontMetrics().averageCharWidth();
        const int others = hasHeadings
                               ? header()->sectionSizeHint(1) + header()->sectionSizeHint(2) + 11 * letter
                               : 2 * 8 * letter;
        m_table->resize(letters * letter + others + 2 * m_table->frameWidth() + letter, 200);
        QCOMPARE_GE(header()->sectionSize(0), letters * letter);
        QCOMPARE_GT(header()->sectionSize(0), header()->sectionSize(2)); // which wants as much
    }

    void keepsWhatTheUserChose()
    {
        header()->resizeSection(0, 320);
        m_table->resize(500, 200);
        m_table->resize(1400, 200);
        QCOMPARE(header()->sectionSize(0), 320);
        m_table->setColumnHidden(3, false);
        m_fit->fit();
        QCOMPARE(header()->sectionSize(3), wanted);
    }

    void isRestored()
    {
        header()->resizeSection(0, 320);
        m_table->sortByColumn(2, Qt::DescendingOrder);
        m_table->resize(400, 200);
        const QByteArray state = m_fit->save();
        cleanup();
        init();
        m_fit->restore(state);
        QCOMPARE(header()->sectionSize(0), 320); // not what it had in the narrow table
        QCOMPARE(header()->sortIndicatorSection(), 2);
        QVERIFY(m_table->isColumnHidden(3));
        const std::vector<int> before = widths();
        m_fit->restore("anything");
        QCOMPARE(widths(), before);
    }

private:
    static constexpr int wanted = 300;

    QHeaderView *header() const { return m_table->horizontalHeader(); }
    std::vector<int> widths() const
    {
        std::vector<int> all;
        all.reserve(4);
        for (int column = 0; column < 4; ++column)
            all.push_back(header()->sectionSize(column));
        return all;
    }

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
    gui::ColumnFit *m_fit = nullptr;
};

NEWFACES_TEST(tst_columnfit, TestColumnFit, QApplication)
#include "tst_columnfit.moc"
