// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "gui/app/preferences.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using support::commit;

/// Tests the marks of releases and events in the window, and the dialog for own events.
class TestEventsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        const support::FakeCommit third = commit("cy", "2020-03-01");
        m_github->addRepository(m_acme, {QStringLiteral("anvil"),
                                         {third, commit("bo", "2020-02-01"), commit("al", "2020-01-05")}});
        m_github->setTags(m_acme, QStringLiteral("anvil"),
                          {{QStringLiteral("v2.0"), third.sha, QStringLiteral("2020-03-01T12:00:00Z")}});
        m_fixture = std::make_unique<WindowFixture>(m_github->api());
        m_fixture->lookUp(m_acme);
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
    }
    void cleanup() { m_fixture.reset(); }

    void marksUntilSwitchedOff()
    {
        QTRY_VERIFY(sentence().contains(u"events: 1."));
        QVERIFY(action("showEvents")->isChecked());
        action("showEvents")->trigger();
        QVERIFY(!sentence().contains(u"Periods with"));
        m_fixture->find<QLineEdit>("peopleFilterField")->setText(QStringLiteral("a"));
        m_fixture->find<QAbstractButton>("showAllButton")->click();
        QVERIFY(!sentence().contains(u"Periods with")); // a filter is something else
        m_fixture->open();
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QVERIFY(!action("showEvents")->isChecked());
        QVERIFY(!sentence().contains(u"Periods with"));
        action("showEvents")->trigger();
        QVERIFY(sentence().contains(u"Periods with"));
        QVERIFY(gui::Preferences().events);
    }

    void ownEvents()
    {
        QTRY_VERIFY(sentence().contains(u"events: 1."));
        action("ownEvents")->trigger();
        auto *dialog = m_fixture->find<QDialog>("eventsDialog");
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("eventsList"));
        auto *add = button(dialog, "addEventButton");
        QVERIFY(!add->isEnabled());
        dialog->findChild<QDateEdit *>(QStringLiteral("eventDate"))->setDate(QDate(2020, 2, 14));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("eventName")),
                         QStringLiteral("<b>GSoC"));
        add->click();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("2020-02-14  <b>GSoC"));
        QTRY_VERIFY(sentence().contains(u"events: 2."));

        list->setCurrentRow(0);
        button(dialog, "removeEventButton")->click();
        QTRY_COMPARE(list->count(), 0);
        QTRY_VERIFY(sentence().contains(u"events: 1."));
        button(dialog, "restoreEventButton")->click();
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(!button(dialog, "restoreEventButton")->isEnabled());
        QTRY_VERIFY(sentence().contains(u"events: 2."));
        dialog->close();
    }

    void undoesARemovalAfterwards()
    {
        QTRY_VERIFY(sentence().contains(u"events: 1."));
        auto *undo = action("undoAction");
        action("ownEventsAction")->trigger();
        auto *dialog = m_fixture->find<QDialog>("eventsDialog");
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("eventsList"));
        dialog->findChild<QDateEdit *>(QStringLiteral("eventDate"))->setDate(QDate(2020, 2, 14));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("eventName")), QStringLiteral("GSoC"));
        button(dialog, "addEventButton")->click();
        QTRY_COMPARE(list->count(), 1);
        list->setCurrentRow(0);
        button(dialog, "removeEventButton")->click();
        QTRY_VERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Removed the event “GSoC”."));
        button(dialog, "restoreEventButton")->click();
        QTRY_VERIFY(!undo->isEnabled()); // it is undone already
        QTRY_COMPARE(list->count(), 1);
        list->setCurrentRow(0);
        button(dialog, "removeEventButton")->click();
        QTRY_VERIFY(undo->isEnabled());
        dialog->close();
        QTRY_VERIFY(sentence().contains(u"events: 1."));
        m_fixture->window->activateWindow();
        QTRY_VERIFY(m_fixture->window->isActiveWindow());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(sentence().contains(u"events: 2."));
        QVERIFY(!undo->isEnabled());
    }

private:
    QString sentence() const
    {
        return m_fixture->find<chart::ContributorsChart>("chart")->accessibleDescription();
    }
    QAction *action(const char *name) const { return m_fixture->find<QAction>(name); }
    static QPushButton *button(QDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }

    const QString m_acme = QStringLiteral("acme");
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_events, TestEventsInWindow, QApplication)
#include "tst_events.moc"
