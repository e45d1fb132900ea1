// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contrast.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QTest>

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRatio()
    {
        QCOMPARE(chart::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(chart::contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(chart::contrast(QColor(0x308cc6), Qt::white),
                 support::contrast(QColor(0x308cc6), Qt::white));
    }

    void keepsWhatIsReadable()
    {
        QCOMPARE(chart::readable(QColor(0x0e5fc7), Qt::white, 3), QColor(0x0e5fc7));
    }

    void makesEveryColourReadable()
    {
        for (int ground = 0; ground <= 255; ground += 15) {
            for (int hue = 0; hue < 360; hue += 30) {
                for (const int lightness : {10, 90, 130, 170, 245}) {
                    const QColor grey(ground, ground, ground);
                    const QColor colour = QColor::fromHsl(hue, 200, lightness);
                    const QColor after = chart::readable(colour, grey, 4.5);
                    QVERIFY2(support::contrast(after, grey) >= 4.5,
                             qPrintable(QString(colour.name() + u' ' + grey.name())));
                }
            }
        }
    }
};

NEWFACES_TEST(tst_contrast, TestContrast, QGuiApplication)
#include "tst_contrast.moc"
