// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "chart/look.h"
#include "gui/widgets/contextmenu.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QTextDocument>

#include <algorithm>
#include <memory>

/// Several owners in one chart, in the real window.
class TestSideBySideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void comparesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("commas") << QStringLiteral("acme, zebra");
        QTest::newRow("spaces") << QStringLiteral("acme zebra/stripes");
    }

    void comparesWhatIsTyped()
    {
        QFETCH(const QString, text);
        m_fixture->lookUp(text);
        QCOMPARE(shownPage(), QStringLiteral("sideBySidePage"));
        QTRY_COMPARE(known(), 2);
        QVERIFY(title().startsWith(u"acme, zebra"));
        QVERIFY(find<QLineEdit>("ownerField")->text().startsWith(u"acme, zebra"));
        QCOMPARE(core::countOfSeries(shown(), 0), 4);
        QCOMPARE(core::countOfSeries(shown(), 1), 1);
        QTRY_VERIFY(find<QWidget>("exportButton")->isEnabled());
        QVERIFY(find<QAction>("printAction")->isEnabled());
        QVERIFY(plainNumbers().contains(u"acme 4 (first: January 2020)"));
        QTRY_VERIFY(!isReading());
        QVERIFY(!find<QWidget>("messageBar")->isVisible()); // who compares sees that they are there
    }

    void completesTheLastName()
    {
        readAlone("zebra");
        auto *field = find<QLineEdit>("ownerField");
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        field->clear();
        QTest::keyClicks(field, QStringLiteral("acme, ze"));
        QCOMPARE(field->completer()->currentCompletion(), QStringLiteral("acme, zebra"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("ZE"));
        QCOMPARE(field->completer()->currentCompletion(), QStringLiteral("zebra"));
    }

    void comparesPastedLines()
    {
        QApplication::clipboard()->setText(QStringLiteral("acme\nzebra\n"));
        auto *field = find<QLineEdit>("ownerField");
        field->setFocus();
        field->selectAll();
        field->paste();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(known(), 2);
        QCOMPARE(field->text(), QStringLiteral("acme, zebra"));
    }

    void readsWhatIsNotStored()
    {
        readAlone("acme");
        m_github->hold();
        m_fixture->lookUp(QStringLiteral("zebra, acme"));
        QTRY_COMPARE(known(), 1);
        QVERIFY(plainNumbers().contains(u"zebra is being read"));
        QVERIFY(isReading());
        const QColor before = legendColour(1);
        m_github->release();
        QTRY_COMPARE(known(), 2);
        QCOMPARE(legendColour(1), before);
        QVERIFY(plainNumbers().contains(u"zebra 1 "));
        QCOMPARE(shownPage(), QStringLiteral("sideBySidePage"));
    }

    void saysWhatCouldNotBeRead()
    {
        m_fixture->lookUp(QStringLiteral("acme, nobody"));
        QTRY_COMPARE(known(), 1);
        QTRY_VERIFY(plainNumbers().contains(u"nobody could not be read"));
        QTRY_VERIFY(!isReading());
        QVERIFY(message().contains(u"nobody"));
        QCOMPARE(shownPage(), QStringLiteral("sideBySidePage"));
    }

    void comparesWhatIsChosenInTheHistory()
    {
        readAlone("acme");
        readAlone("zebra");
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        click(0); // zebra
        QTRY_COMPARE(title(), QStringLiteral("zebra – Newfaces"));
        click(1, Qt::ControlModifier);
        QCOMPARE(shownPage(), QStringLiteral("sideBySidePage"));
        QTRY_COMPARE(known(), 2);
        QCOMPARE(title(), QStringLiteral("zebra, acme – Newfaces"));
        QCOMPARE(history()->selectionModel()->selectedIndexes().size(), 2);
        click(0, Qt::ControlModifier); // without zebra again
        QTRY_COMPARE(title(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
    }

    void comparesByKeysAlone()
    {
        readAlone("acme");
        readAlone("zebra");
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        history()->setFocus();
        QTRY_COMPARE(history()->currentIndex().row(), 0);
        QTest::keyClick(history(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QTest::keyClick(history(), Qt::Key_Return);
        QCOMPARE(shownPage(), QStringLiteral("sideBySidePage"));
        QTRY_COMPARE(known(), 2);
        QVERIFY(history()->hasFocus());
        QTest::keyClick(history(), Qt::Key_Escape);
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QCOMPARE(title(), QStringLiteral("zebra – Newfaces"));
        QCOMPARE(find<QLineEdit>("ownerField")->text(), QStringLiteral("zebra"));
        QCOMPARE(history()->selectionModel()->selectedIndexes().size(), 1);
    }

    void drawsAndAligns()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QVERIFY(shown().form == core::ChartData::Form::Lines);
        QVERIFY(!shown().isAligned);
        find<QAbstractButton>("formBarsButton")->click();
        QVERIFY(shown().form == core::ChartData::Form::Bars);
        find<QAbstractButton>("alignFirstButton")->click();
        QVERIFY(shown().isAligned);
        QCOMPARE(core::periodText(shown(), shown().periods.front()), QStringLiteral("0"));
        find<QAbstractButton>("sides1y")->click();
        QCOMPARE(core::periodsBetween(shown().range->first, shown().range->last), 11);
        QCOMPARE(shown().range->first.number(), 0);
        find<QAbstractButton>("alignDateButton")->click();
        QVERIFY(shown().range->last == shown().periods.back()); // the newest year
        QTest::keyClick(chart(), Qt::Key_2);
        QVERIFY(shown().series[1].isHidden);
        QVERIFY(plainNumbers().contains(u"zebra hidden"));
    }

    void remembersItAcrossStarts()
    {
        readAlone("acme");
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QTRY_VERIFY(!isReading());
        find<QAbstractButton>("formBarsButton")->click();
        find<QAbstractButton>("alignFirstButton")->click();
        m_fixture->open();
        QTRY_COMPARE(shownPage(), QStringLiteral("sideBySidePage"));
        QTRY_COMPARE(known(), 2);
        QCOMPARE(title(), QStringLiteral("acme, zebra – Newfaces"));
        QVERIFY(shown().isAligned);
        QVERIFY(shown().form == core::ChartData::Form::Bars);
        QVERIFY(find<QAbstractButton>("formBarsButton")->isChecked());
        QTest::keyClick(chart(), Qt::Key_Escape);
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
        m_fixture->open();
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
    }

    /// Without being asked, it reads nothing when it starts.
    void readsNothingAtTheStart()
    {
        const QString host = m_fixture->engine->withHost({}).host;
        m_fixture->window.reset();
        QSettings().setValue(QStringLiteral("shown/sides"), QStringLiteral("%1 acme;%1 zebra").arg(host));
        m_github->forget();
        m_fixture->open();
        QTRY_COMPARE(shownPage(), QStringLiteral("sideBySidePage"));
        QTRY_VERIFY(plainNumbers().contains(u"zebra is not stored"));
        QCOMPARE(m_github->count(), 0);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
        QTRY_COMPARE(known(), 2);
    }

    void countsAllByTheSameRules()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QTRY_VERIFY(!isReading());
        find<QAbstractButton>("scopeRepositoryButton")->click();
        QTRY_COMPARE(core::countOfSeries(shown(), 0), 5); // Cat came to both of acme's
        QCOMPARE(core::countOfSeries(shown(), 1), 1);
        QVERIFY(plainNumbers().contains(u"new to each repository"));
        QCOMPARE(shownPage(), QStringLiteral("sideBySidePage"));
    }

    void opensOneOfThem()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QTRY_VERIFY(!isReading());
        Q_EMIT find<QLabel>("sidesNumbers")->linkActivated(QStringLiteral("1"));
        QTRY_COMPARE(title(), QStringLiteral("zebra – Newfaces"));
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QVERIFY(find<QWidget>("exportButton")->isEnabled());
        m_fixture->lookUp(QStringLiteral("zebra, acme"));
        QTRY_COMPARE(known(), 2);
        m_fixture->lookUp(QStringLiteral("zebra")); // what was shown before
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!isReading());
        QCOMPARE(title(), QStringLiteral("zebra – Newfaces"));
    }

    void leavesByTheButton()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QTRY_VERIFY(!isReading());
        QTest::mouseClick(find<QAbstractButton>("sidesCloseButton"), Qt::LeftButton);
        QVERIFY(shownPage() != QStringLiteral("sideBySidePage"));
    }

    void readsTooManyInstead()
    {
        m_fixture->lookUp(QStringLiteral("a, b, c, d, e, f, g, h, i"));
        QCOMPARE(message(), QStringLiteral("Up to 8 can be compared. Reading all 9, one after the other."));
        QVERIFY(shownPage() != QStringLiteral("sideBySidePage"));
        QTRY_VERIFY(message().startsWith(u"9 of 9 lookups failed."));
    }

    void goesOnWithoutWhatIsRemoved()
    {
        readAlone("acme");
        readAlone("zebra");
        m_fixture->lookUp(QStringLiteral("acme, zebra, acme/alpha"));
        QTRY_COMPARE(known(), 3);
        remove("zebra");
        QTRY_COMPARE(title(), QStringLiteral("acme, acme/alpha – Newfaces"));
        QCOMPARE(known(), 2);
        readAlone("zebra");
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        remove("zebra");
        QTRY_COMPARE(title(), QStringLiteral("acme – Newfaces"));
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
    }

    void copiesAndExports()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QTRY_VERIFY(!isReading());
        find<QAbstractButton>("alignFirstButton")->click();
        find<QAction>("sidesCopy")->trigger();
        QVERIFY2(QApplication::clipboard()->text().startsWith(
                     QStringLiteral("month_since_first\tacme\tzebra\n0\t2\t1\n")),
                 qPrintable(QApplication::clipboard()->text().left(80)));
        find<QAction>("sidesCopyPicture")->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void chartHasAMenu()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        const auto *menu = chart()->findChild<gui::ContextMenu *>();
        QVERIFY(menu);
        for (const char *action :
             {"sidesCopyPicture", "sidesCopy", "sidesPicture", "printAction", "sidesShowAll"})
            QVERIFY2(menu->actions().contains(find<QAction>(action)), action);
    }

    void tellsScreenReaders()
    {
        m_fixture->lookUp(QStringLiteral("acme, zebra"));
        QTRY_COMPARE(known(), 2);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart());
        QVERIFY(spoken->text(QAccessible::Description).startsWith(QStringLiteral("Line chart")));
        QCOMPARE(spoken->tableInterface()->columnDescription(1), QStringLiteral("zebra"));
        QVERIFY(!find<QLabel>("sidesNumbers")->accessibleName().isEmpty());
        QTest::keyClick(chart(), Qt::Key_Home);
        QVERIFY(chart()->accessibleDescription().contains(u"January 2020: new contributors: acme 2"));
    }

private:
    template<typename Object>
    Object *find(const char *name) const
    {
        return m_fixture->find<Object>(name);
    }

    void readAlone(const char *owner) const
    {
        m_fixture->lookUp(QLatin1String(owner));
        QTRY_COMPARE(title(), QLatin1String(owner) + QStringLiteral(" – Newfaces"));
        QTRY_VERIFY(!isReading());
    }

    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect place = history()->visualRect(history()->model()->index(row, 0));
        QTest::mouseClick(history()->viewport(), Qt::LeftButton, modifiers, place.center());
    }

    /// Chooses it alone without opening it, and removes it.
    void remove(const char *name) const
    {
        const QModelIndex index =
            history()
                ->model()
                ->match(history()->model()->index(0, 0), Qt::DisplayRole, QLatin1String(name))
                .value(0);
        QVERIFY(index.isValid());
        history()->setCurrentIndex(index);
        QTest::mouseClick(find<QAbstractButton>("removeButton"), Qt::LeftButton);
    }

    chart::ContributorsChart *chart() const { return find<chart::ContributorsChart>("sidesChart"); }
    const core::ChartData &shown() const { return chart()->data(); }
    /// How many of those in the chart are known.
    qsizetype known() const
    {
        const auto *drawn =
            m_fixture->window->findChild<chart::ContributorsChart *>(QStringLiteral("sidesChart"));
        return drawn ? std::ranges::count_if(drawn->data().series,
                                             [](const auto &series) { return series.known.has_value(); })
                     : 0;
    }
    QColor legendColour(std::size_t side) const
    {
        return chart::coloursOf(chart()->palette()).of(shown(), side);
    }
    QString plainNumbers() const
    {
        QTextDocument text;
        text.setHtml(find<QLabel>("sidesNumbers")->text());
        return text.toPlainText().replace(QChar::Nbsp, u' ').remove(QChar(0x2060));
    }
    QString title() const { return m_fixture->window->windowTitle(); }
    bool isReading() const { return find<QWidget>("progressBar")->isVisible(); }
    QString message() const { return find<QLabel>("messageText")->text(); }
    QString shownPage() const { return m_fixture->shownPage(); }
    QAbstractItemView *history() const { return find<QAbstractItemView>("historyList"); }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_sidebysidewindow, TestSideBySideWindow, QApplication)
#include "tst_sidebysidewindow.moc"
