// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/theme.h"
#include "support/testmain.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

/// The "relative luminance" of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

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
            QCOMPARE_GE(contrast(palette.color(text), palette.color(ground)), least);
        }
    }

    void disabledTextIsFainter()
    {
        for (const gui::Theme theme : {gui::Theme::Light, gui::Theme::Dark}) {
            const QPalette palette = gui::themePalette(theme);
            const QColor ground = palette.color(QPalette::Window);
            const double disabled = contrast(palette.color(QPalette::Disabled, QPalette::WindowText), ground);
            QCOMPARE_GE(disabled, 2.0);
            QCOMPARE_LT(disabled, contrast(palette.color(QPalette::Active, QPalette::WindowText), ground));
        }
    }

    void restoresSystemColours()
    {
        const QPalette before = QApplication::palette();
        const QString style = QApplication::style()->name();
        gui::applyTheme(gui::Theme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        gui::applyTheme(gui::Theme::Light);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        gui::applyTheme(gui::Theme::System);
        QCOMPARE(QApplication::palette(), before);
        QCOMPARE(QApplication::style()->name(), style);
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
