// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historypanel.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>

#include <memory>

namespace {

/// Also has the owners more0, more1 and so on, who are like zebra.
support::Reply answerWithMore(const support::Seen &seen)
{
    static const QRegularExpression more(QStringLiteral("more[0-9]"));
    const QString owner = more.match(seen.path).captured();
    if (owner.isEmpty())
        return smallgithub::answer(seen);
    support::Seen asked = seen;
    asked.path.replace(owner, QStringLiteral("zebra"));
    support::Reply reply = smallgithub::answer(asked);
    reply.body.replace("zebra", owner.toUtf8());
    return reply;
}

} // namespace

/// What can be done with the entries of the history, in the real window.
class TestHistoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(answerWithMore);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        for (const char *lookup : {"acme", "acme/alpha", "zebra"})
            lookUp(lookup);
        QTRY_COMPARE(names(), QStringLiteral("zebra, acme/alpha, acme"));
        activate(); // the list of completions was in front
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void pins()
    {
        choose({2});
        trigger("historyPin");
        QTRY_COMPARE(names(), QStringLiteral("acme, zebra, acme/alpha"));
        lookUp("zebra");
        QCOMPARE(names(), QStringLiteral("acme, zebra, acme/alpha"));
        choose({0});
        QVERIFY(action("historyPin")->isChecked());
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringLiteral("zebra, acme/alpha, acme"));
        QVERIFY(!action("undoAction")->isEnabled());
    }

    void renames()
    {
        choose({1});
        QTest::keyClick(list(), Qt::Key_F2);
        auto *question = window()->findChild<QInputDialog *>(QStringLiteral("historyLabelDialog"));
        QVERIFY(question);
        question->setTextValue(QStringLiteral("  The <b>first</b> "));
        question->accept();
        QTRY_COMPARE(names(), QStringLiteral("zebra, The <b>first</b>, acme"));
        const QModelIndex row = list()->model()->index(1, 0);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("acme/alpha")));
        QVERIFY(row.data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("The <b>first</b>, acme/alpha, read ")));
        m_fixture->open();
        QTRY_COMPARE(names(), QStringLiteral("zebra, The <b>first</b>, acme"));
    }

    void renamingIsUndone()
    {
        choose({1});
        Q_EMIT panel()->labelRequested(entry("acme/alpha"), QStringLiteral("x"));
        QTRY_COMPARE(names(), QStringLiteral("zebra, x, acme"));
        trigger("undoAction");
        QTRY_COMPARE(names(), QStringLiteral("zebra, acme/alpha, acme"));
    }

    void removesSeveralAndUndoes()
    {
        choose({0, 1});
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringLiteral("acme"));
        QCOMPARE(message(), QStringLiteral("Removed 2 lookups from the history."));
        QTRY_COMPARE(window()->windowTitle(), QStringLiteral("acme – Newfaces"));
        QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringLiteral("zebra, acme/alpha, acme"));
        QTRY_COMPARE(window()->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

    void refreshesSeveral()
    {
        choose({0, 2});
        m_github->forget();
        trigger("historyRefresh");
        QTRY_VERIFY(!action("cancelAction")->isEnabled());
        QTRY_COMPARE(message(), QStringLiteral("Finished reading 2 of 2 lookups."));
        // What was selected stays selected.
        QCOMPARE(panel()->selectedLookups().size(), std::size_t(2));
    }

    void tellsWhatIsSelected()
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(2));
        QCOMPARE(window()->windowTitle(), QStringLiteral("zebra, acme – Newfaces")); // they are compared
        const std::vector<core::Lookup> lookups = panel()->selectedLookups();
        QCOMPARE(lookups.size(), std::size_t(2));
        QCOMPARE(lookups.back().toString(), QStringLiteral("acme"));
        QVERIFY(!action("historyRename")->isEnabled());
        QVERIFY(action("historyRemove")->isEnabled());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(1));
        QTRY_COMPARE(window()->windowTitle(), QStringLiteral("acme/alpha – Newfaces"));
        QCOMPARE(panel()->selectedLookups().size(), std::size_t(1));
    }

    void sorts()
    {
        trigger("historyByName");
        QCOMPARE(names(), QStringLiteral("acme, acme/alpha, zebra"));
        m_fixture->open();
        QTRY_COMPARE(names(), QStringLiteral("acme, acme/alpha, zebra"));
        QVERIFY(action("historyByName")->isChecked());
        trigger("historyByLastRead");
        QCOMPARE(names(), QStringLiteral("zebra, acme/alpha, acme"));
    }

    void searches()
    {
        auto *search = m_fixture->find<QLineEdit>("historySearch");
        QVERIFY(!search->isVisible()); // there are only a few
        for (int i = 0; i < 8; ++i)
            lookUp(qPrintable(QStringLiteral("more%1").arg(i)));
        QTRY_VERIFY(search->isVisible());
        activate();
        list()->setFocus();
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("ALPHA"));
        QCOMPARE(names(), QStringLiteral("acme/alpha"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(window()->windowTitle(), QStringLiteral("acme/alpha – Newfaces"));
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier); // and now the people
        QVERIFY(m_fixture->find<QWidget>("peopleFilterField")->hasFocus());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 11);
        QVERIFY(list()->hasFocus());
    }

    void menuOpensAtTheItem()
    {
        choose({1});
        auto *menu = m_fixture->find<QMenu>("historyListMenu");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, placeOf(1),
                                list()->viewport()->mapToGlobal(placeOf(1)));
        QCoreApplication::sendEvent(list()->viewport(), &event);
        QVERIFY(menu->isVisible());
        QStringList texts;
        for (const QAction *one : menu->actions()) {
            if (!one->isSeparator())
                texts << QString(one->text()).remove(u'&');
        }
        QCOMPARE(texts.mid(0, 6),
                 QStringList({QStringLiteral("Open"), QStringLiteral("Refresh"),
                              QStringLiteral("Open on 127.0.0.1"), QStringLiteral("Pin to Top"),
                              QStringLiteral("Rename…"), QStringLiteral("Remove")}));
        menu->hide();
    }

private:
    gui::MainWindow *window() const { return m_fixture->window.get(); }
    QAbstractItemView *list() const { return m_fixture->find<QAbstractItemView>("historyList"); }
    gui::HistoryPanel *panel() const { return m_fixture->find<gui::HistoryPanel>("historyPanel"); }
    QAction *action(const char *name) const { return m_fixture->find<QAction>(name); }
    QString message() const { return m_fixture->find<QLabel>("messageText")->text(); }
    void trigger(const char *name) const
    {
        QVERIFY2(action(name)->isEnabled(), name);
        action(name)->trigger();
    }
    void activate() const
    {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    QPoint placeOf(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }

    QString names() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names.join(QStringLiteral(", "));
    }

    core::Entry entry(const char *name) const
    {
        const auto entries = m_fixture->engine->history().result().value();
        return *std::ranges::find(entries, QString::fromLatin1(name),
                                  [](const core::Entry &one) { return one.lookup.toString(); });
    }

    void choose(const std::vector<int> &rows) const
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(rows.front(), 0));
        for (const int row : rows)
            list()->selectionModel()->select(list()->model()->index(row, 0), QItemSelectionModel::Select);
    }

    void lookUp(const char *lookup) const
    {
        m_fixture->lookUp(QLatin1String(lookup));
        QTRY_COMPARE(window()->windowTitle(), QString(QLatin1String(lookup) + QStringLiteral(" – Newfaces")));
        QTRY_VERIFY(!action("cancelAction")->isEnabled());
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_historylist, TestHistoryList, QApplication)
#include "tst_historylist.moc"
