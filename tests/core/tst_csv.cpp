// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::CsvFields;

/// Spreadsheets treat no field of a CSV file as a formula.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksFormulas_data();
    void marksFormulas();
};

void TestCsv::marksFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("raw");
    const auto same = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(text) << QByteArray(text);
    };
    const auto differs = [](const char *name, const char *text, const char *marked, const char *raw) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(marked) << QByteArray(raw);
    };
    same("nothing", "");
    same("word", "Ann");
    same("inside", "a=b+c-d@e");
    same("number", "12");
    same("negative number", "-12");
    same("date", "2026-11-30T04:05:06Z");
    same("apostrophe", "'a");
    differs("equals", "=1+1", "'=1+1", "=1+1");
    differs("equals alone", "=", "'=", "=");
    differs("plus", "+a", "'+a", "+a");
    differs("minus", "-a", "'-a", "-a");
    differs("difference", "-2+3", "'-2+3", "-2+3");
    differs("at", "@SUM(A1)", "'@SUM(A1)", "@SUM(A1)");
    differs("tab", "\t=1", "'\t=1", "\t=1");
    differs("carriage return", "\r=1", "\"'\r=1\"", "\"\r=1\"");
    differs("link", "=HYPERLINK(\"http://a.example\",\"b\")",
            "\"'=HYPERLINK(\"\"http://a.example\"\",\"\"b\"\")\"",
            "\"=HYPERLINK(\"\"http://a.example\"\",\"\"b\"\")\"");
}

void TestCsv::marksFormulas()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, marked);
    QFETCH(const QByteArray, raw);
    QCOMPARE(core::csvLine({QStringLiteral("a"), text}, CsvFields::WithoutFormulas),
             QByteArray("a," + marked + '\n'));
    QCOMPARE(core::csvLine({QStringLiteral("a"), text}, CsvFields::Raw), QByteArray("a," + raw + '\n'));
}

NEWFACES_TEST(tst_csv, TestCsv, QCoreApplication)
#include "tst_csv.moc"
