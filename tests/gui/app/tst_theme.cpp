// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/theme.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QApplication>
#include <QMenu>
#include <QStyle>
#include <QTest>

/// The colours of the light and dark themes.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasEnoughContrast_data()
    {
        using enum QPalette::ColorRole;
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::newRow("window") << WindowText << Window;
        QTest::newRow("field") << Text << Base;
        QTest::newRow("every other row") << Text << AlternateBase;
        QTest::newRow("button") << ButtonText << Button;
        QTest::newRow("selected") << HighlightedText << Highlight;
        QTest::newRow("link") << Link << Window;
        QTest::newRow("link in a field") << Link << AlternateBase;
        QTest::newRow("link that was followed") << LinkVisited << Base;
        QTest::newRow("tool tip") << ToolTipText << ToolTipBase;
        QTest::newRow("placeholder") << PlaceholderText << Base;
    }

    void textHasEnoughContrast()
    {
        constexpr double least = 4.5; // WCAG 2, AA
        QFETCH(const QPalette::ColorRole, text);
        QFETCH(const QPalette::ColorRole, ground);
        for (const gui::Theme theme : {gui::Theme::Light, gui::Theme::Dark}) {
            const QPalette palette = gui::themePalette(theme);
            QCOMPARE_GE(support::contrast(palette.color(text), palette.color(ground)), least);
        }
    }

    void disabledTextIsFainter()
    {
        for (const gui::Theme theme : {gui::Theme::Light, gui::Theme::Dark}) {
            const QPalette palette = gui::themePalette(theme);
            const QColor ground = palette.color(QPalette::Window);
            const double disabled =
                support::contrast(palette.color(QPalette::Disabled, QPalette::WindowText), ground);
            QCOMPARE_GE(disabled, 2.0);
            QCOMPARE_LT(disabled,
                        support::contrast(palette.color(QPalette::Active, QPalette::WindowText), ground));
        }
    }

    void checkBoxesInMenusAreVisible_data()
    {
        QTest::addColumn<gui::Theme>("theme");
        QTest::newRow("system") << gui::Theme::System;
        QTest::newRow("light") << gui::Theme::Light;
        QTest::newRow("dark") << gui::Theme::Dark;
    }

    void checkBoxesInMenusAreVisible()
    {
        constexpr double least = 3; // WCAG 2, for what is not text
        QFETCH(const gui::Theme, theme);
        gui::applyTheme(theme);
        QMenu menu;
        QAction *action = menu.addAction(QStringLiteral(" ")); // nothing but the box is seen
        action->setCheckable(true);
        menu.popup({0, 0});
        const QRect place = menu.actionGeometry(action);
        const QImage image = menu.grab(place).toImage();
        const QColor ground = menu.palette().color(QPalette::Window);
        double most = 0;
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, support::contrast(image.pixelColor(x, image.height() / 2), ground));
        QCOMPARE_GE(most, least);
    }

    void restoresSystemColours()
    {
        gui::applyTheme(gui::Theme::System);
        const QPalette before = QApplication::palette();
        const QByteArray style = QApplication::style()->metaObject()->className();
        gui::applyTheme(gui::Theme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        gui::applyTheme(gui::Theme::Light);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        gui::applyTheme(gui::Theme::System);
        QCOMPARE(QApplication::palette(), before);
        QCOMPARE(QByteArray(QApplication::style()->metaObject()->className()), style);
    }

    void parsesTheSetting()
    {
        QCOMPARE(gui::parseTheme(QStringLiteral("light")), gui::Theme::Light);
        QCOMPARE(gui::parseTheme(QStringLiteral("dark")), gui::Theme::Dark);
        QCOMPARE(gui::parseTheme(QStringLiteral("system")), gui::Theme::System);
    }
};

NEWFACES_TEST(tst_theme, TestTheme, QApplication)
#include "tst_theme.moc"
