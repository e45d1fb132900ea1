// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/readablepalette.h"
#include "gui/app/theme.h"
#include "gui/app/themestyle.h"
#include "gui/widgets/mutedlabel.h"
#include "gui/widgets/segmentbutton.h"
#include "gui/widgets/symbolicicon.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMetaEnum>
#include <QProgressBar>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <functional>

namespace {

// WCAG 2, AA
constexpr double forText = 4.5;
constexpr double forShapes = 3;

/// Fusion's dark palette, which it has on desktops that prefer dark windows.
QPalette darkFusion()
{
    const QColor text = Qt::white;
    const QColor window(50, 50, 50);
    const QColor base = window.darker(140);
    QPalette palette(text, window, window.lighter(150), window.darker(), window.darker(120), text, Qt::white,
                     base, window);
    palette.setColor(QPalette::AlternateBase, base.lighter(110));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, QColor(48, 140, 198));
    palette.setColor(QPalette::LinkVisited, QColor(0x80, 0x40, 0x80));
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 128));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    return palette;
}

void useLight()
{
    gui::applyTheme(gui::Theme::Light);
}

void useDark()
{
    gui::applyTheme(gui::Theme::Dark);
}

void useSystem()
{
    gui::applyTheme(gui::Theme::System);
}

/// As when the desktop's palette is dark.
void useDarkSystem()
{
    gui::applyTheme(gui::Theme::System);
    QPalette palette = darkFusion();
    QApplication::style()->polish(palette);
    QApplication::setPalette(palette);
}

using Use = void (*)();

} // namespace

Q_DECLARE_METATYPE(Use)

/// Texts, and what is drawn of controls, can be seen in every theme.
class TestControlContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { gui::applyTheme(gui::Theme::System); }

    void texts_data() { addThemes(); }
    void texts();
    void outlines_data() { addThemes(); }
    void outlines();
    void scrollBar_data() { addThemes(); }
    void scrollBar();
    void checkedButtons_data() { addThemes(); }
    void checkedButtons();
    void icons_data() { addThemes(); }
    void icons();
    void dialogButtonsHaveNoIconsOfTheirOwn();
    void iconsFollowThePalette();

private:
    static void addThemes();
    static QImage shot(QWidget &widget);
};

void TestControlContrast::addThemes()
{
    QTest::addColumn<Use>("use");
    QTest::newRow("system") << &useSystem;
    QTest::newRow("dark system") << &useDarkSystem;
    QTest::newRow("light") << &useLight;
    QTest::newRow("dark") << &useDark;
}

void TestControlContrast::init()
{
    if (QTest::currentDataTag() == nullptr)
        return;
    QFETCH(const Use, use);
    use();
}

QImage TestControlContrast::shot(QWidget &widget)
{
    return widget.grab().toImage();
}

void TestControlContrast::texts()
{
    using enum QPalette::ColorRole;
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {WindowText, Window},
        {Text, Base},
        {Text, AlternateBase},
        {ButtonText, Button},
        {Link, Base},
        {Link, AlternateBase},
        {Link, Window},
        {LinkVisited, Base},
        {LinkVisited, Window},
        {HighlightedText, Highlight},
        {PlaceholderText, Base},
        {ToolTipText, ToolTipBase},
    };
    const QPalette palette = QApplication::palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs) {
            QCOMPARE(palette.color(group, text).alpha(), 255);
            QVERIFY2(support::contrast(palette.color(group, text), palette.color(group, ground)) >= forText,
                     QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(text));
        }
        QCOMPARE_GE(support::contrast(gui::MutedLabel::colour(palette, group), palette.color(group, Window)),
                    forText);
    }
}

void TestControlContrast::outlines()
{
    QLineEdit field;
    QComboBox box;
    box.addItem(QStringLiteral(" "));
    QSpinBox number;
    QPushButton button(QStringLiteral(" "));
    QToolButton tool;
    QProgressBar progress;
    QCheckBox check;
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (QWidget *control :
         std::initializer_list<QWidget *>{&field, &box, &number, &button, &tool, &progress, &check}) {
        control->resize(control->sizeHint().expandedTo({18, 18}));
        const QImage image = shot(*control);
        // The left outline, across its middle.
        double most = 0;
        for (int x = 0; x < 5; ++x)
            most = std::max(most, support::contrast(image.pixelColor(x, image.height() / 2), window));
        QVERIFY2(most >= forShapes, control->metaObject()->className());
    }
}

void TestControlContrast::scrollBar()
{
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        QScrollBar bar(orientation);
        bar.setRange(0, 100);
        bar.setPageStep(50);
        bar.setValue(0);
        bar.resize(orientation == Qt::Vertical ? QSize(16, 300) : QSize(300, 16));
        const QImage image = shot(bar);
        const auto at = [&](int along) {
            return orientation == Qt::Vertical ? image.pixelColor(8, along) : image.pixelColor(along, 8);
        };
        const QColor handle = at(80);
        const QColor groove = at(260);
        QCOMPARE_GE(support::contrast(handle, groove), forShapes);
        QCOMPARE_GE(support::contrast(handle, QApplication::palette().color(QPalette::Base)), forShapes);
    }
}

void TestControlContrast::checkedButtons()
{
    gui::SegmentButton segment;
    QToolButton range;
    range.setAutoRaise(true);
    const QColor text = QApplication::palette().color(QPalette::HighlightedText);
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&segment, &range}) {
        button->setCheckable(true);
        button->setChecked(true);
        button->resize(60, 24);
        const QImage image = shot(*button);
        for (int y = 4; y < image.height() - 4; ++y)
            QCOMPARE_GE(support::contrast(image.pixelColor(30, y), text), forText);
        // It is not only a shade that tells it from the others.
        double most = 0;
        for (int x = 0; x < 5; ++x)
            most = std::max(most, support::contrast(image.pixelColor(x, 12), window));
        QCOMPARE_GE(most, forShapes);
    }
}

void TestControlContrast::icons()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (const QString &name : {QStringLiteral("close"), QStringLiteral("settings"), QStringLiteral("more"),
                                QStringLiteral("warning")}) {
        const QImage image = gui::symbolicIcon(name).pixmap(16, 16).toImage();
        double most = 0;
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                if (image.pixelColor(x, y).alpha() > 200)
                    most = std::max(most, support::contrast(image.pixelColor(x, y), window));
        QVERIFY2(most >= forShapes, qPrintable(name));
    }
}

void TestControlContrast::dialogButtonsHaveNoIconsOfTheirOwn()
{
    gui::applyTheme(gui::Theme::Dark);
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    for (const QAbstractButton *button : box.buttons())
        QVERIFY(button->icon().isNull());
}

void TestControlContrast::iconsFollowThePalette()
{
    gui::applyTheme(gui::Theme::Light);
    QLineEdit field(QStringLiteral("x"));
    field.setClearButtonEnabled(true);
    QToolButton button;
    button.setIcon(gui::symbolicIcon(QStringLiteral("close")));
    const auto lightest = [](QWidget &widget, const QRect &place) {
        const QImage image = widget.grab(place).toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, image.pixelColor(x, y).lightness());
        return most;
    };
    gui::applyTheme(gui::Theme::Dark);
    field.resize(120, 26);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    auto *clear = field.findChild<QToolButton *>();
    QVERIFY(clear);
    QTRY_COMPARE_GT(lightest(field, clear->geometry()), 180);
    button.resize(26, 26);
    QCOMPARE_GT(lightest(button, button.rect().adjusted(5, 5, -5, -5)), 180);
}

NEWFACES_TEST(tst_controlcontrast, TestControlContrast, QApplication)
#include "tst_controlcontrast.moc"
