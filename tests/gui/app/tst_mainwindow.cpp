// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/menubutton.h"
#include "smallgithub.h"
#include "support/earlierversion.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

/// The real window with a real engine and a fake host. Widgets are found by their object names.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

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

    void startsWithWelcomePage()
    {
        QVERIFY(find<QLabel>("welcomeLabel")->isVisible());
        QTRY_VERIFY(find<QLabel>("tokenLabel")->isVisible());
        QVERIFY(find<QLineEdit>("ownerField")->hasFocus());
        QVERIFY(!find<QLabel>("quotaLabel")->isVisible());
        QTRY_VERIFY(find<QLabel>("emptyHistoryLabel")->isVisible());
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("Newfaces"));
        QCOMPARE(m_github->count(), 0);
    }

    void looksUpWithReturn()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QCOMPARE(history()->currentIndex().data().toString(), QStringLiteral("acme"));
        QVERIFY(find<QWidget>("exportButton")->isEnabled());
        QVERIFY(!find<QWidget>("progressBar")->isVisible());
    }

    void showsWaitingPage()
    {
        m_github->hold();
        lookUp("acme");
        QCOMPARE(shownPage(), QStringLiteral("waitingPage"));
        QCOMPARE(find<QLabel>("waitingTitle")->text(), QStringLiteral("acme"));
        QVERIFY(find<QWidget>("progressBar")->isVisible());
        QVERIFY(find<QWidget>("cancelButton")->isVisible());
        m_github->release();
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QVERIFY(!find<QWidget>("progressBar")->isVisible());
    }

    void cancelsWithEscape()
    {
        m_github->hold();
        lookUp("acme");
        QVERIFY(m_github->waitForCount(1));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QTRY_VERIFY(find<QLabel>("messageText")->isVisible());
        QVERIFY(find<QLabel>("messageText")->text().contains(u"acme"));
        QVERIFY(find<QLabel>("welcomeLabel")->isVisible());
        m_github->release();
        find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
    }

    void keepsInvalidInput()
    {
        lookUp("--");
        QVERIFY(find<QLabel>("messageText")->isVisible());
        QCOMPARE(find<QLineEdit>("ownerField")->text(), QStringLiteral("--"));
        QVERIFY(find<QLineEdit>("ownerField")->hasFocus());
        QCOMPARE(m_github->count(), 0);
        find<QAbstractButton>("messageClose")->click();
        QVERIFY(!find<QLabel>("messageText")->isVisible());
    }

    void reportsUnknownOwners()
    {
        lookUp("nobody");
        QTRY_VERIFY(find<QLabel>("messageText")->isVisible());
        QVERIFY(find<QLabel>("messageText")->text().contains(u"nobody"));
        QCOMPARE(find<QLineEdit>("ownerField")->text(), QStringLiteral("nobody"));
        QVERIFY(find<QLabel>("welcomeLabel")->isVisible());
    }

    void countsByTheOtherScopeFromTheExplanation()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        auto *explanation = find<QLabel>("explanationLabel");
        for (const char *chosen : {"scopeRepositoryButton", "scopeOwnerButton"}) {
            Q_EMIT explanation->linkActivated(QStringLiteral("otherScope"));
            QTRY_VERIFY(find<QAbstractButton>(chosen)->isChecked());
        }
    }

    void restoresLastLookupOffline()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        find<QAbstractButton>("scopeRepositoryButton")->click();
        m_fixture->window->close();
        m_github->forget();
        m_fixture->open();
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(find<QLineEdit>("ownerField")->text(), QStringLiteral("acme"));
        QVERIFY(find<QAbstractButton>("scopeRepositoryButton")->isChecked());
        QCOMPARE(m_github->count(), 0);
    }

    void removesAndUndoes()
    {
        lookUp("acme");
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QTRY_VERIFY(find<QWidget>("removeButton")->isEnabled());
        find<QAbstractButton>("removeButton")->click();
        QTRY_COMPARE(history()->model()->rowCount(), 0);
        QVERIFY(find<QLabel>("welcomeLabel")->isVisible());
        QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("Removed “acme”")));
        find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
    }

    void showsTheNextWhenTheShownIsRemoved()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        lookUp("zebra");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        QTRY_COMPARE(history()->currentIndex().data().toString(), QStringLiteral("zebra"));
        find<QAbstractButton>("removeButton")->click();
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QCOMPARE(find<QLineEdit>("ownerField")->text(), QStringLiteral("acme"));
        QTRY_COMPARE(history()->currentIndex().data().toString(), QStringLiteral("acme"));
        QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("Removed “zebra”")));
        find<QAbstractButton>("messageAction")->click(); // undo
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

    void staysWhenAnotherIsRemoved()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        lookUp("zebra");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        QTRY_COMPARE(history()->currentIndex().data().toString(), QStringLiteral("zebra"));
        history()->setCurrentIndex(history()->model()->index(1, 0));
        find<QAbstractButton>("removeButton")->click();
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QCOMPARE(shownPage(), QStringLiteral("resultsPanel"));
    }

    void readsTheLineUnderTheChart()
    {
        lookUp("acme");
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
        auto *line = find<QLabel>("explanationLabel");
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(line);
        QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("4 people")));
        QVERIFY(!spoken->text(QAccessible::Name).contains(u'<'));
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Explanation of the numbers"));
        QCOMPARE_GE(spoken->childCount(), 2);
        for (int i = 0; i < spoken->childCount(); ++i) {
            QAccessibleInterface *link = spoken->child(i);
            QVERIFY(link->role() == QAccessible::Link);
            QVERIFY(spoken->text(QAccessible::Name).contains(link->text(QAccessible::Name)));
            QCOMPARE(spoken->indexOfChild(link), i);
            QCOMPARE(link->parent(), spoken);
        }

        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(spoken->child(0)->state().focused);
        QCOMPARE(spoken->focusChild(), spoken->child(0));

        const QSignalSpy followed(line, &QLabel::linkActivated);
        spoken->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(followed.size(), 1);
    }

    void opensFromTheHistoryOffline()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        lookUp("zebra");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        const int requests = m_github->count();
        history()->setFocus();
        QTest::keyClick(history(), Qt::Key_Down);
        QTest::keyClick(history(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(m_github->count(), requests);
    }

    void offersToReadForks()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        const int requests = m_github->count();
        auto *button = find<gui::MenuButton>("countingButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(button->popup()->isVisible());
        button->popup()->findChild<QAction *>(QStringLiteral("countForks"))->trigger();
        button->popup()->close();
        QTRY_VERIFY(find<QLabel>("messageText")->isVisible());
        QCOMPARE(m_github->count(), requests);
        find<QAbstractButton>("messageAction")->click();
        QTRY_VERIFY(m_github->count() > requests);
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        QTest::qWait(0);
        QVERIFY(!find<QLabel>("messageText")->isVisible());
    }

    void offersToReadCoAuthors()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        support::forgetCoAuthors(m_fixture->engine->settings().dataFolder);
        const int requests = m_github->count();
        auto *button = find<gui::MenuButton>("countingButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(button->popup()->isVisible());
        button->popup()->findChild<QAction *>(QStringLiteral("countCoAuthors"))->trigger();
        button->popup()->close();
        QTRY_VERIFY(find<QLabel>("messageText")->isVisible());
        QVERIFY(find<QLabel>("explanationLabel")->text().contains(QStringLiteral("co-authors")));
        QCOMPARE(m_github->count(), requests);
        find<QAbstractButton>("messageAction")->click();
        QTRY_VERIFY(m_github->count() > requests);
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        QTRY_VERIFY(!find<QLabel>("explanationLabel")->text().contains(QStringLiteral("co-authors")));
        QVERIFY(!find<QLabel>("messageText")->isVisible());
    }

    void offersToReadMailmaps()
    {
        lookUp("acme");
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        const auto switchOf = [this] {
            return find<gui::MenuButton>("countingButton")
                ->popup()
                ->findChild<QAction *>(QStringLiteral("readMailmaps"));
        };
        QVERIFY(!switchOf()->isChecked());
        const int requests = m_github->count();
        switchOf()->trigger();
        QCOMPARE(find<QLabel>("messageText")->text(),
                 QStringLiteral("The .mailmap files of “acme” have not been read yet."));
        QCOMPARE(m_github->count(), requests);
        find<QAbstractButton>("messageAction")->click();
        const auto asksForOne = [](const support::Seen &seen) {
            return seen.path.endsWith(u"/contents/.mailmap");
        };
        QTRY_VERIFY(std::ranges::any_of(m_github->seen(), asksForOne));
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        m_fixture->open();
        QVERIFY(switchOf()->isChecked());
    }

    void closesWhileReading()
    {
        m_github->hold();
        lookUp("acme");
        QVERIFY(m_github->waitForCount(1));
        m_fixture->window->close();
        m_fixture->window.reset();
        m_fixture->engine.reset();
    }

    void namesEveryControl()
    {
        lookUp("acme");
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QStringList names;
        for (const QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            const QString name = widget->objectName();
            if (name.isEmpty() || name.startsWith(u"qt_") || widget->window() != m_fixture->window.get())
                continue;
            QVERIFY2(!names.contains(name), qPrintable(name));
            names << name;
        }
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty() || widget->objectName().startsWith(u"qt_"),
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                            widget->objectName())));
        }
    }

private:
    void lookUp(const char *text) const { m_fixture->lookUp(QLatin1String(text)); }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_fixture->find<Widget>(name);
    }

    QAbstractItemView *history() const { return find<QAbstractItemView>("historyList"); }
    QString shownPage() const { return m_fixture->shownPage(); }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_mainwindow, TestMainWindow, QApplication)
#include "tst_mainwindow.moc"
