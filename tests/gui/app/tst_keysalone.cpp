// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>

namespace {

/// What has the keyboard: a menu, a dialog's control, or one of the window.
QWidget *target()
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    return QApplication::focusWidget();
}

} // namespace

/// The commonest tasks as somebody does them who has no mouse: each begins wherever the last one left the
/// focus, and nothing is focused, chosen or opened except by keys.
class TestKeysAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanupTestCase()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void looksUpAnOwner()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        type("zebra");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_COMPARE(people()->rowCount(), 1);
        press(Qt::Key_L, Qt::ControlModifier);
        type("acme");
        press(Qt::Key_Return);
        QTRY_COMPARE(people()->rowCount(), 4);
        QTRY_COMPARE(history()->rowCount(), 2);
    }

    void opensAnotherFromTheHistory()
    {
        tabTo("historyList");
        press(Qt::Key_Home); // the latest
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(people()->rowCount(), 1);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_COMPARE(people()->rowCount(), 4);
    }

    void refreshes()
    {
        const int before = m_github->count();
        press(Qt::Key_F5);
        QTRY_VERIFY(m_github->count() > before);
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
    }

    void switchesTheView()
    {
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(find<QAbstractButton>("viewActiveButton")->isChecked());
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(find<QAbstractButton>("viewNewButton")->isChecked());
    }

    void listsWhoCameInOneMonth()
    {
        tabTo("chart");
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_COMPARE(people()->rowCount(), 2); // in January, one to each repository
        press(Qt::Key_Escape);
        QTRY_COMPARE(people()->rowCount(), 4);
    }

    void findsAPerson()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type("Ben");
        QTRY_COMPARE(people()->rowCount(), 1);
        press(Qt::Key_Escape);
        QTRY_COMPARE(people()->rowCount(), 4);
    }

    void joinsTwoPeopleAndUndoes()
    {
        tabTo("peopleTable");
        press(Qt::Key_Home);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(people()->rowCount(), 3);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(people()->rowCount(), 4);
    }

    void countsForksToo()
    {
        press(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        choose("countForks");
        QTRY_VERIFY(find<QAction>("countForks")->isChecked());
        QTRY_VERIFY(find<QAbstractButton>("messageAction")->isVisible()); // not all forks have been read
    }

    void copiesTheNumbers()
    {
        QApplication::clipboard()->clear();
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        choose("copyNumbers");
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"2020-01"));
    }

    void removesFromTheHistoryAndUndoes()
    {
        tabTo("historyList");
        press(Qt::Key_End);
        press(Qt::Key_Delete);
        QTRY_COMPARE(history()->rowCount(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(history()->rowCount(), 2);
    }

    void changesASetting()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(isOpen("settingsDialog"));
        QTRY_COMPARE(QApplication::activeWindow()->objectName(), QStringLiteral("settingsDialog"));
        tabTo("settingsList");
        press(Qt::Key_Home);
        while (!find<QWidget>("themeSetting")->isVisible())
            press(Qt::Key_Down);
        press(Qt::Key_T, Qt::AltModifier);
        press(Qt::Key_End);
        QTRY_COMPARE(config::chosen(config::theme()).text, QStringLiteral("dark"));
        press(Qt::Key_Home);
        QTRY_COMPARE(config::chosen(config::theme()).text, QStringLiteral("system"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen("settingsDialog"));
    }

    void goesToTheProfilesAndBack()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(target()->objectName(), QStringLiteral("handleField"));
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("ownerField")->isVisible());
    }

    void findsEverythingElseInTheMenu()
    {
        press(Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        choose("shortcutsAction");
        QTRY_VERIFY(isOpen("shortcutsDialog"));
        QTRY_COMPARE(QApplication::activeWindow()->objectName(), QStringLiteral("shortcutsDialog"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen("shortcutsDialog"));
    }

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_fixture->find<T>(name);
    }

    const QAbstractItemModel *people() const { return find<QAbstractItemView>("peopleTable")->model(); }
    const QAbstractItemModel *history() const { return find<QAbstractItemView>("historyList")->model(); }

    bool isOpen(const char *dialog) const
    {
        const auto *found = m_fixture->window->findChild<QDialog *>(QLatin1String(dialog));
        return found && found->isVisible();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        // Without a window manager, a menu that was closed stays the active window.
        const QWidget *active = QApplication::activeWindow();
        if (!active || !active->isVisible()) {
            m_fixture->window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        }
        QTRY_VERIFY(target());
        QTest::keyClick(target(), key, modifiers);
    }

    static void type(const char *text)
    {
        QTRY_VERIFY(target());
        QTest::keyClicks(target(), QLatin1String(text));
    }

    /// Presses Tab until this has the focus.
    void tabTo(const char *name) const
    {
        QStringList passed;
        while (target()->objectName() != QLatin1String(name)) {
            QVERIFY2(
                passed.size() < 60,
                qPrintable(QStringLiteral("%1 is not among %2").arg(QLatin1String(name), passed.join(u' '))));
            passed << target()->objectName();
            press(Qt::Key_Tab);
        }
    }

    /// Goes down in the menu that is open until this action is reached, and chooses it.
    void choose(const char *action) const
    {
        const auto *menu = qobject_cast<QMenu *>(target());
        QVERIFY(menu);
        for (int i = 0; i < 60; ++i) {
            if (menu->activeAction() && menu->activeAction()->objectName() == QLatin1String(action))
                return press(Qt::Key_Return);
            press(Qt::Key_Down);
        }
        QFAIL(action);
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_keysalone, TestKeysAlone, QApplication)
#include "tst_keysalone.moc"
