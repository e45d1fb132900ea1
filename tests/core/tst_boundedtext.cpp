// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/boundedtext.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

class TestBoundedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QString>("cut");
        const QString face = QStringLiteral("\U0001F600");
        QTest::newRow("empty") << QString() << qsizetype(3) << QString();
        QTest::newRow("fits") << QStringLiteral("abc") << qsizetype(3) << QStringLiteral("abc");
        QTest::newRow("one more") << QStringLiteral("abcd") << qsizetype(3) << QStringLiteral("abc");
        QTest::newRow("nothing fits") << QStringLiteral("abcd") << qsizetype(0) << QString();
        QTest::newRow("a face fits") << QString(u'a' + face + u'b') << qsizetype(3) << QString(u'a' + face);
        QTest::newRow("a face would be split")
            << QString(u'a' + face + u'b') << qsizetype(2) << QStringLiteral("a");
        QTest::newRow("a face alone") << face << qsizetype(1) << QString();
        QTest::newRow("three bytes") << QStringLiteral("€€€€") << qsizetype(3) << QStringLiteral("€€€");
        QTest::newRow("faces") << face.repeated(9) << qsizetype(5) << face.repeated(2);
    }

    void cuts()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, most);
        QTEST(core::bounded(text, most), "cut");
        QTEST(core::boundedFromUtf8(text.toUtf8(), most), "cut");
    }

    void shortensReasons_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("reason");
        const qsizetype most = core::maxReasonLength;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("lines") << QStringLiteral(" one\n\ttwo ") << QStringLiteral("one two");
        QTest::newRow("the longest") << QString(most, u'x') << QString(most, u'x');
        QTest::newRow("too long") << QString(most + 1, u'x') << QString(QString(most - 1, u'x') + u'…');
        QTest::newRow("no space before the end") << QString(QString(most - 2, u'x') + QStringLiteral(" yyy"))
                                                 << QString(QString(most - 2, u'x') + u'…');
    }

    void shortensReasons()
    {
        QFETCH(const QString, words);
        QTEST(core::shortReason(words), "reason");
    }

    void namesNothing()
    {
        const QString longest(core::maxNameLength, u'x');
        QCOMPARE(core::identifier(longest), longest);
        QCOMPARE(core::identifier(QString(longest + u'x')), QString());
    }
};

NEWFACES_TEST(tst_boundedtext, TestBoundedText, QCoreApplication)
#include "tst_boundedtext.moc"
