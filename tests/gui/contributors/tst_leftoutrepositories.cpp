// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>

#include <memory>

/// Repositories are left out of an owner in the real window.
class TestLeftOutRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QTRY_VERIFY(!action("cancelAction")->isEnabled());
        QTRY_COMPARE(people(), 4);
        Q_EMIT m_fixture->find<QLabel>("explanationLabel")->linkActivated(QStringLiteral("repositories"));
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void leavesOutAndUndoes()
    {
        m_github->forget();
        choose("alpha");
        QVERIFY(!button("includeButton")->isEnabled());
        QTest::mouseClick(button("leaveOutButton"), Qt::LeftButton);
        QTRY_COMPARE(people(), 2); // Cat and Dan by beta
        QCOMPARE(message(), QStringLiteral("Left out “alpha”."));
        QTRY_VERIFY(explanation().contains(QStringLiteral("1 repository left out")));
        QVERIFY(explanation().contains(QStringLiteral("1 decision by you")));
        QCOMPARE(status("alpha"), QStringLiteral("Left out"));
        QCOMPARE(m_github->count(), 0);
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(people(), 4);
        QVERIFY(!explanation().contains(QStringLiteral("repository left out")));
        QCOMPARE(message(), QStringLiteral("“alpha” is no longer left out."));
    }

    void onlyThisAndBack()
    {
        choose("beta");
        trigger("onlyRepository");
        QTRY_COMPARE(people(), 2);
        QVERIFY(explanation().contains(QStringLiteral("2 repositories left out"))); // the fork, too
        choose("alpha");
        QVERIFY(!action("leaveOutRepositories")->isEnabled());
        trigger("includeRepositories");
        QTRY_COMPARE(people(), 4);
        QCOMPARE(message(), QStringLiteral("“alpha” counts again."));
    }

    void saysThatAllAreLeftOut()
    {
        table()->selectAll();
        trigger("leaveOutRepositories");
        QTRY_COMPARE(m_fixture->find<QLabel>("sentenceLabel")->text(),
                     QStringLiteral("All repositories of acme are left out."));
    }

    void offersNothingForOneRepository()
    {
        m_fixture->lookUp(QStringLiteral("acme/alpha"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme/alpha – Newfaces"));
        table()->selectAll();
        QVERIFY(!action("leaveOutRepositories")->isEnabled());
        QVERIFY(!button("leaveOutButton")->isVisible());
        QVERIFY(action("openRepository")->isEnabled());
    }

    void hasAMenu()
    {
        choose("beta");
        const QPoint place = table()->visualRect(table()->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table()->viewport(), &event);
        auto *menu = m_fixture->find<QMenu>("repositoriesTableMenu");
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions().contains(action("leaveOutRepositories")));
        menu->hide();
    }

    void chartHasAMenu()
    {
        auto *chart = m_fixture->find<chart::ContributorsChart>("chart");
        auto *menu = m_fixture->find<QMenu>("chartMenu");
        for (const char *name : {"copyPicture", "copyNumbers", "exportPicture", "printAction"})
            QVERIFY2(menu->actions().contains(action(name)), name);
        QVERIFY(!action("chartShowAll")->isEnabled());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Plus);
        QVERIFY(chart->data().range);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), chart->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(chart, &event);
        QVERIFY(menu->isVisible());
        menu->hide();
        trigger("chartShowAll");
        QVERIFY(!chart->data().range);
    }

private:
    QAction *action(const char *name) const { return m_fixture->find<QAction>(name); }
    QAbstractButton *button(const char *name) const { return m_fixture->find<QAbstractButton>(name); }
    QTableView *table() const { return m_fixture->find<QTableView>("repositoriesTable"); }
    QString message() const { return m_fixture->find<QLabel>("messageText")->text(); }
    int people() const { return m_fixture->find<QTableView>("peopleTable")->model()->rowCount(); }
    QString explanation() const
    {
        return m_fixture->find<QLabel>("explanationLabel")->text().replace(QChar::Nbsp, u' ');
    }
    void trigger(const char *name) const
    {
        QVERIFY2(action(name)->isEnabled(), name);
        action(name)->trigger();
    }

    int rowOf(const char *repository) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == QLatin1String(repository))
                return row;
        }
        return -1;
    }

    QString status(const char *repository) const
    {
        return table()->model()->index(rowOf(repository), 1).data().toString();
    }

    void choose(const char *repository) const { table()->selectRow(rowOf(repository)); }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_leftoutrepositories, TestLeftOutRepositories, QApplication)
#include "tst_leftoutrepositories.moc"
