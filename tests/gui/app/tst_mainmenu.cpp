// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/instance/windowrequest.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace {

/// All cells of a tree, a line each.
QStringList cellsOf(const QTreeWidget *tree)
{
    QStringList cells;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(tree)); *item; ++item) {
        for (int column = 0; column < tree->columnCount(); ++column)
            cells << (*item)->text(column);
    }
    return cells;
}

} // namespace

/// What the window does by key, and the menu that has all of it.
class TestMainMenu : public QObject
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

    void menuHasEverythingWithAKey()
    {
        press(Qt::Key_F10);
        auto *menu = find<QMenu>("mainMenu");
        QTRY_VERIFY(menu->isVisible());
        QStringList keys;
        for (const QAction *action : menu->actions())
            keys << action->shortcut().toString();
        for (const QAction *action : window()->actions()) {
            if (action->objectName() != u"menuAction")
                QVERIFY2(menu->actions().contains(const_cast<QAction *>(action)),
                         qPrintable(action->objectName()));
        }
        for (const char *key : {"Ctrl+L", "Ctrl+F", "F5", "Shift+F5", "Esc", "Ctrl+1", "Ctrl+2", "Ctrl+Z",
                                "Ctrl+P", "Ctrl+Shift+P", "Ctrl+,", "F1", "Ctrl+Q"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        menu->close();
    }

    void offersWhatThePageHas()
    {
        const auto isEnabled = [this](const char *name) {
            return find<QAction>(name)->isEnabled();
        };
        QVERIFY(!isEnabled("refreshAllAction")); // there is no history
        QVERIFY(!isEnabled("queueAction"));
        QVERIFY(!isEnabled("ownEventsAction"));
        lookUp("acme");
        QTRY_VERIFY(isEnabled("refreshAllAction"));
        QVERIFY(isEnabled("eventsAction"));
        QVERIFY(isEnabled("ownEventsAction"));
        QVERIFY(!isEnabled("queueAction")); // nothing waits
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!isEnabled("refreshAllAction"));
        QVERIFY(!isEnabled("eventsAction"));
        QVERIFY(!isEnabled("ownEventsAction"));
    }

    void marksEventsAsTheOtherMenuDoes()
    {
        QAction *ours = find<QAction>("eventsAction");
        QAction *other = find<QAction>("showEvents");
        QVERIFY(ours->isChecked());
        ours->trigger();
        QVERIFY(!other->isChecked());
        other->trigger();
        QVERIFY(ours->isChecked());
    }

    void opensTheMenuByKeysAlone()
    {
        QWidget *button = find<QWidget>("menuButton");
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            button->setFocus();
            QTest::keyClick(button, key);
            QTRY_VERIFY(find<QMenu>("mainMenu")->isVisible());
            find<QMenu>("mainMenu")->close();
        }
    }

    void listsTheShortcuts()
    {
        lookUp("acme");
        press(Qt::Key_F1);
        QTRY_VERIFY(window()->findChild<QTreeWidget *>(QStringLiteral("shortcutsList")));
        const QStringList cells = cellsOf(find<QTreeWidget>("shortcutsList"));
        for (const QAction *action : window()->actions()) {
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(cells.join(u'\n').contains(key.toString(QKeySequence::NativeText)),
                         qPrintable(action->objectName()));
        }
        QVERIFY(cells.contains(QStringLiteral("Ctrl+L, Ctrl+K")));
        QCOMPARE(cells.count(QStringLiteral("Shift+F5")), 1);   // in the menus of the history, too
        QVERIFY(cells.contains(QStringLiteral("Same Person"))); // of the list of people
        QVERIFY(cells.contains(QStringLiteral("Ctrl+J")));
        QVERIFY(cells.contains(QStringLiteral("Del")));            // of the history
        QVERIFY(cells.contains(QStringLiteral("Zoom in or out"))); // of the chart
        QTest::keyClick(find<QWidget>("shortcutsDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!window()->findChild<QDialog *>(QStringLiteral("shortcutsDialog")));
    }

    void tellsWhatItIsMadeOf()
    {
        find<QAction>("aboutAction")->trigger();
        const auto *libraries = find<QTreeWidget>("libraryList");
        QTRY_COMPARE(libraries->topLevelItemCount(), 5);
        const QStringList cells = cellsOf(libraries);
        for (const char *name : {"Qt", "QCustomPlot", "QtKeychain", "GNU libmicrohttpd", "SQLite"})
            QVERIFY2(cells.contains(QLatin1String(name)), name);
        QVERIFY(cells.contains(QString::fromLatin1(qVersion())));
        QVERIFY(!cells.contains(QString())); // every version and licence is known
        QVERIFY(find<QLabel>("aboutName")->text().startsWith(u"Newfaces"));
    }

    void findsInTheList()
    {
        lookUp("acme");
        find<QWidget>("historyList")->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find<QWidget>("peopleFilterField")->hasFocus());
    }

    void findIsHarmlessWithoutAList()
    {
        QWidget *before = window()->focusWidget();
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window()->focusWidget(), before);
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find<QWidget>("handleField")->hasFocus());
    }

    void printsTheChart()
    {
        QVERIFY(!find<QAction>("printAction")->isEnabled());
        lookUp("acme");
        QVERIFY(find<QAction>("printAction")->isEnabled());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chart.pdf"));
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(printDialog());
        printDialog()->printer()->setOutputFormat(QPrinter::PdfFormat);
        printDialog()->printer()->setOutputFileName(file);
        printDialog()->done(QDialog::Accepted);
        QTRY_COMPARE(message(), QStringLiteral("Saved chart.pdf."));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QVERIFY(pdf.size() > 5000); // more than an empty page
    }

    void printsNothingWhileAnotherIsRead()
    {
        lookUp("acme");
        m_github->hold();
        m_fixture->lookUp(QStringLiteral("zebra"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("waitingPage"));
        QVERIFY(!find<QAction>("printAction")->isEnabled());
        m_github->release();
        QTRY_VERIFY(find<QAction>("printAction")->isEnabled());
        QCOMPARE(window()->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

    void tellsWhyItIsNotPrinted()
    {
        lookUp("acme");
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(printDialog());
        printDialog()->printer()->setOutputFormat(QPrinter::PdfFormat);
        printDialog()->printer()->setOutputFileName(QStringLiteral("/nonexistent/chart.pdf"));
        printDialog()->done(QDialog::Accepted);
        QTRY_COMPARE(message(), QStringLiteral("The chart could not be printed to /nonexistent/chart.pdf."));
    }

    void undoesARemoval()
    {
        lookUp("acme");
        removeFirst();
        QCOMPARE(find<QAction>("undoAction")->text(), QStringLiteral("&Undo: Removed “acme”."));
        QWidget *field = find<QWidget>("ownerField"); // which has nothing to undo itself
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QTRY_VERIFY(!find<QAction>("undoAction")->isEnabled());
        QVERIFY(!find<QWidget>("messageText")->isVisible()); // what it said is not true any more
    }

    void undoesInOrder()
    {
        lookUp("acme");
        lookUp("zebra");
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        removeFirst();
        removeFirst();
        QCOMPARE(history()->model()->rowCount(), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier); // while the first is being undone
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        QTRY_VERIFY(!find<QAction>("undoAction")->isEnabled());
    }

    void leavesTheFieldItsOwnUndo()
    {
        lookUp("acme");
        removeFirst();
        auto *field = find<QLineEdit>("ownerField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QCOMPARE(history()->model()->rowCount(), 0);
    }

    void undoBelongsToThePage()
    {
        lookUp("acme");
        removeFirst();
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!find<QAction>("undoAction")->isEnabled());
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(find<QAction>("undoAction")->isEnabled());
    }

    void showsWhatAnotherStartAsksFor()
    {
        using Page = gui::WindowRequest::Page;
        lookUp("acme");
        press(Qt::Key_2, Qt::ControlModifier);
        const int requests = m_github->count();
        window()->present({Page::Current, {}});
        QCOMPARE(find<QTabWidget>("pages")->currentIndex(), 1);
        window()->present({Page::Contributors, QStringLiteral("acme")}); // is stored
        QCOMPARE(find<QTabWidget>("pages")->currentIndex(), 0);
        QTRY_COMPARE(window()->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(m_github->count(), requests);
        window()->present({Page::Contributors, QStringLiteral("zebra")}); // is not
        QTRY_COMPARE(window()->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QVERIFY(m_github->count() > requests);
        window()->present({Page::Profiles, QStringLiteral("NASA")});
        QCOMPARE(find<QTabWidget>("pages")->currentIndex(), 1);
        QCOMPARE(find<QLineEdit>("handleField")->text(), QStringLiteral("NASA"));
        QVERIFY(window()->isVisible());
    }

    void comesBackFromTheTaskBar()
    {
        window()->showMinimized();
        window()->present({});
        QVERIFY(!window()->isMinimized());
    }

private:
    gui::MainWindow *window() const { return m_fixture->window.get(); }

    template<typename T>
    T *find(const char *name) const
    {
        return m_fixture->find<T>(name);
    }

    QAbstractItemView *history() const { return find<QAbstractItemView>("historyList"); }
    QString message() const { return find<QLabel>("messageText")->text(); }
    QPrintDialog *printDialog() const
    {
        return window()->findChild<QPrintDialog *>(QStringLiteral("printDialog"));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window(), key, modifiers);
    }

    void lookUp(const char *owner) const
    {
        m_fixture->lookUp(QLatin1String(owner));
        QTRY_COMPARE(window()->windowTitle(), QString(QLatin1String(owner) + QStringLiteral(" – Newfaces")));
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        QTRY_VERIFY(find<QWidget>("removeButton")->isEnabled());
    }

    void removeFirst() const
    {
        const int before = history()->model()->rowCount();
        history()->setFocus();
        history()->setCurrentIndex(history()->model()->index(0, 0));
        QTest::keyClick(history(), Qt::Key_Delete);
        QTRY_COMPARE(history()->model()->rowCount(), before - 1);
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_mainmenu, TestMainMenu, QApplication)
#include "tst_mainmenu.moc"
