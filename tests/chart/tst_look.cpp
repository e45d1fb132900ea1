// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/look.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

/// The colours of the chart in light and dark windows and on paper.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greysStandOut_data()
    {
        QTest::addColumn<chart::Colours>("colours");
        const auto inWindow = [](QRgb background, QRgb text) {
            QPalette palette;
            palette.setColor(QPalette::Base, background);
            palette.setColor(QPalette::Text, text);
            return chart::coloursOf(palette);
        };
        QTest::newRow("light") << inWindow(0xffffff, 0x1f2328);
        QTest::newRow("dark") << inWindow(0x1b1d20, 0xe6e8ea);
        QTest::newRow("on paper") << chart::paperColours();
    }

    void greysStandOut()
    {
        constexpr double least = 3; // WCAG 2, for what is not text
        QFETCH(const chart::Colours, colours);
        QCOMPARE_GE(support::contrast(colours.notBack, colours.background), least);
        QCOMPARE_GE(support::contrast(colours.other, colours.background), least);
        QCOMPARE_GE(support::contrast(colours.other, colours.notBack), 1.5);
    }
};

NEWFACES_TEST(tst_look, TestLook, QGuiApplication)
#include "tst_look.moc"
