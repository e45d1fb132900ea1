// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"
#include "gui/identities/decisiontext.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

/// Joining many people asks first and is reported in short, and Ctrl+Z undoes decisions.
class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        std::vector<support::FakeCommit> commits;
        for (const char *name : {"gus", "fay", "eve", "dan", "cat", "ben", "ann"})
            commits.push_back(support::commit(name, "2020-03-05"));
        for (const char *address : {"ray@work.example", "ray@home.example"})
            commits.push_back(support::unlinkedCommit(QStringLiteral("Ray Ray"), QLatin1String(address),
                                                      QStringLiteral("2020-02-05")));
        m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("alpha"), commits});
        m_fixture = std::make_unique<WindowFixture>(m_github->api());
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        QCOMPARE(people(), 9);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void asksBeforeItJoinsMany()
    {
        joinAll();
        waitForQuestion();
        QCOMPARE(question()->text(), QStringLiteral("Count 9 people as one person?"));
        QVERIFY(question()->informativeText().endsWith(u", and 4 more. You can undo this."));
        // Return keeps everything as it is.
        QTest::keyClick(question()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QCOMPARE(people(), 9);

        joinAll();
        waitForQuestion();
        auto *join = question()->findChild<QAbstractButton *>(QStringLiteral("confirmJoinButton"));
        QCOMPARE(join->text(), QStringLiteral("&Join 9 People"));
        join->setFocus();
        QTest::keyClick(join, Qt::Key_Return);
        QTRY_COMPARE(people(), 1);
        QCOMPARE(message(), QStringLiteral("Joined 9 people."));

        undo();
        QTRY_COMPARE(people(), 9);
        QTRY_COMPARE(message(), QStringLiteral("9 people are no longer joined."));
    }

    void doesNotAskAboutFew()
    {
        select({QStringLiteral("ann"), QStringLiteral("ben"), QStringLiteral("cat"), QStringLiteral("dan"),
                QStringLiteral("eve")});
        press(Qt::Key_J);
        QTRY_COMPARE(people(), 5);
        QVERIFY(!question());
        QVERIFY(message().startsWith(u"Joined “"));
    }

    void countsManyInEverySentence()
    {
        core::Decision decision;
        decision.kind = core::Decision::Kind::Bot;
        for (int i = 0; i < 1919; ++i)
            decision.subjects.push_back({.key = {}, .label = QString::number(i)});
        QCOMPARE(gui::decidedSentence(decision),
                 QStringLiteral("Marked %1 people as bots.").arg(QLocale().toString(1919)));
        QCOMPARE(gui::undoneSentence(decision),
                 QStringLiteral("%1 people are no longer marked.").arg(QLocale().toString(1919)));
    }

    void undoesDecisionsInOrder()
    {
        select({QStringLiteral("ann")});
        press(Qt::Key_B);
        QTRY_COMPARE(people(), 8);
        select({QStringLiteral("ben"), QStringLiteral("cat")});
        press(Qt::Key_J);
        QTRY_COMPARE(people(), 7);
        QVERIFY(undoAction()->text().contains(u"Joined"));
        undo();
        QTRY_COMPARE(people(), 8);
        QTRY_VERIFY(undoAction()->text().contains(u"Marked"));
        undo();
        QTRY_COMPARE(people(), 9);
        QTRY_VERIFY(!undoAction()->isEnabled());
    }

    void tellsWhyItCannotUndo()
    {
        select({QStringLiteral("ann")});
        press(Qt::Key_B);
        QTRY_COMPARE(people(), 8);
        const auto decisions = m_fixture->engine->decisions({QStringLiteral("acme"), {}, {}}).result();
        QCOMPARE(decisions->size(), std::size_t(1));
        QVERIFY(m_fixture->engine->undo(decisions->front().id).result()); // by another window, for example
        QTRY_VERIFY(undoAction()->isEnabled());
        undo();
        QTRY_VERIFY(message().contains(u"no decision"));
        QTRY_VERIFY(!undoAction()->isEnabled()); // there is nothing left to undo
    }

    void undoesInTheWindowOfPeople()
    {
        QTabWidget *tabs = showPeople(QStringLiteral("suggestions"));
        QTRY_VERIFY(find<QWidget>("sameButton")->isEnabled());
        auto *same = find<QAbstractButton>("sameButton");
        same->setFocus();
        QTest::keyClick(same, Qt::Key_Return);
        QVERIFY(find<QWidget>("suggestionsTree")->hasFocus()); // where one goes on
        QTRY_COMPARE(people(), 8);
        QTest::keyClick(tabs->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(people(), 9);
    }

    void asksInTheWindowOfPeople()
    {
        QTabWidget *tabs = showPeople(QStringLiteral("aliases"));
        tabs->setCurrentIndex(0);
        auto *everyone = find<QAbstractItemView>("everyoneTable");
        find<QAbstractButton>("severalCheck")->setChecked(false);
        QTRY_COMPARE(everyone->model()->rowCount(), 9);
        everyone->selectAll();
        auto *join = find<QAbstractButton>("joinButton");
        QTRY_VERIFY(join->isEnabled());
        join->setFocus();
        QTest::keyClick(join, Qt::Key_Return);
        waitForQuestion();
        QCOMPARE(question()->parentWidget(), tabs->window());
        question()->reject();
        QTRY_VERIFY(!question());
        QCOMPARE(tabs->window()->focusWidget(), everyone);
        QCOMPARE(people(), 9);
    }

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_fixture->find<T>(name);
    }

    QAbstractItemView *table() const { return find<QAbstractItemView>("peopleTable"); }
    int people() const { return table()->model()->rowCount(); }
    QAction *undoAction() const { return find<QAction>("undoAction"); }
    QString message() const
    {
        return find<QWidget>("messageBar")->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    }
    QMessageBox *question() const
    {
        return m_fixture->window->findChild<QMessageBox *>(QStringLiteral("joinQuestion"));
    }

    void waitForQuestion() const
    {
        QTRY_VERIFY(question());
        question()->activateWindow();
        QTRY_VERIFY(question()->isActiveWindow());
    }

    /// Also after a question was in front.
    void workInTheTable() const
    {
        m_fixture->window->activateWindow();
        QTRY_VERIFY(m_fixture->window->isActiveWindow());
        table()->setFocus();
    }

    void press(Qt::Key key) const { QTest::keyClick(table(), key, Qt::ControlModifier); }
    void undo() const
    {
        workInTheTable();
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    }

    void joinAll() const
    {
        workInTheTable();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_J);
    }

    void select(const QStringList &logins) const
    {
        table()->setFocus();
        table()->clearSelection();
        for (const QString &login : logins) {
            const QAbstractItemModel *model = table()->model();
            const QModelIndex row = model->match(model->index(0, 0), Qt::DisplayRole, login)[0];
            table()->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    QTabWidget *showPeople(const QString &link) const
    {
        Q_EMIT find<QLabel>("explanationLabel")->linkActivated(link);
        auto *tabs = find<QTabWidget>("whoIsWhoTabs");
        const auto wait = [tabs] {
            tabs->window()->activateWindow();
            QTRY_VERIFY(tabs->window()->isActiveWindow());
        };
        wait();
        return tabs;
    }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_joining, TestJoining, QApplication)
#include "tst_joining.moc"
