// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/table.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::Align;
using cli::Table;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void printable_data();
    void printable();
    void aligns();
    void alignsWideNames();
    void keepsRowsOnALine();
};

void TestTable::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");

    QTest::newRow("none") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("flask") << 5;
    QTest::newRow("umlaut") << QStringLiteral("Jürgen") << 6;
    QTest::newRow("umlaut of two parts") << QStringLiteral("Ju\u0308rgen") << 6;
    QTest::newRow("Chinese") << QStringLiteral("王小明") << 6;
    QTest::newRow("Korean") << QStringLiteral("김민") << 4;
    QTest::newRow("Cyrillic") << QStringLiteral("Иван") << 4;
    QTest::newRow("emoji") << QStringLiteral("😀") << 2;
    QTest::newRow("rare ideograph") << QStringLiteral("𠀀") << 2;
    QTest::newRow("joiner") << QStringLiteral("a\u200Db") << 2;
}

void TestTable::columns()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QCOMPARE(cli::columnsOf(text), columns);
}

void TestTable::printable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << QStringLiteral("Zoë 王") << QStringLiteral("Zoë 王");
    QTest::newRow("lines") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
    QTest::newRow("escape") << QStringLiteral("\u001b[31mred") << QStringLiteral("\uFFFD[31mred");
    QTest::newRow("return") << QStringLiteral("a\rb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("C1") << QStringLiteral("a\u009bb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("turned") << QStringLiteral("a\u202Eb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("another line") << QStringLiteral("a\u2028b") << QStringLiteral("a\uFFFDb");
    QTest::newRow("invisible") << QStringLiteral("a\u200Bb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("joined") << QStringLiteral("👩\u200D💻") << QStringLiteral("👩\u200D💻");
    QTest::newRow("isolated") << QStringLiteral("a\u2067b") << QStringLiteral("a\uFFFDb");
}

void TestTable::printable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(cli::printable(text), shown);
}

void TestTable::aligns()
{
    Table table({{QStringLiteral("name"), Align::Left},
                 {QStringLiteral("month"), Align::Left},
                 {QStringLiteral("new"), Align::Right}});
    table.addRow({QStringLiteral("flask"), QStringLiteral("2010-04"), QStringLiteral("3")});
    table.addRow({QStringLiteral("total"), QString(), QStringLiteral("12345")});
    QCOMPARE(table.toString(), QStringLiteral("name   month      new\n"
                                              "flask  2010-04      3\n"
                                              "total           12345\n"));
}

void TestTable::alignsWideNames()
{
    Table table({{QStringLiteral("name"), Align::Left}, {QStringLiteral("login"), Align::Left}});
    table.addRow({QStringLiteral("王小明"), QStringLiteral("ming")});
    table.addRow({QStringLiteral("Zoë"), QString()});
    QCOMPARE(table.toString(), QStringLiteral("name    login\n"
                                              "王小明  ming\n"
                                              "Zoë\n"));
}

void TestTable::keepsRowsOnALine()
{
    Table table({{QStringLiteral("name"), Align::Left}});
    table.addRow({QStringLiteral("two\nlines\u001b[2J")});
    QCOMPARE(table.toString(), QStringLiteral("name\ntwo lines\uFFFD[2J\n"));
}

NEWFACES_TEST(tst_table, TestTable, QCoreApplication)
#include "tst_table.moc"
