// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/people/peoplemodel.h"
#include "gui/identities/decisionsession.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace {

/// Two people called Ann Ray, ben with two addresses, robot (an undetected bot) and a known bot.
std::vector<support::FakeCommit> commits()
{
    const QString ann = QStringLiteral("Ann Ray");
    support::FakeCommit otherBen = support::commit("ben", "2020-04-05");
    otherBen.email = QStringLiteral("ben@home.example");
    return {
        support::commit("renovate[bot]", "2020-06-05"),
        support::commit("robot", "2020-05-05"),
        otherBen,
        support::commit("ben", "2020-03-05"),
        support::unlinkedCommit(ann, QStringLiteral("ann@work.example"), QStringLiteral("2020-02-05")),
        support::unlinkedCommit(ann, QStringLiteral("ann@home.example"), QStringLiteral("2020-01-05")),
    };
}

} // namespace

/// Decisions about identities in the real window with a real engine.
class TestDecisionController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("alpha"), commits()});
        m_fixture = std::make_unique<WindowFixture>(m_github->api());
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        QCOMPARE(people(), 4);
        m_requests = m_github->http().count();
    }

    void cleanup()
    {
        if (!m_fixture)
            return;
        QCOMPARE(m_github->http().count(), m_requests); // decisions send no requests
        m_fixture.reset();
        m_github.reset();
    }

    void joinsAndUndoes()
    {
        QVERIFY(caption().contains(u"1 possible duplicate"));
        select({QStringLiteral("Ann Ray")});
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(people(), 3);
        QCOMPARE(message(), QStringLiteral("Joined “ann@work.example” and “ann@home.example”."));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1); // the joined person is still selected
        QTRY_VERIFY(caption().contains(u"1 decision by you"));
        QVERIFY(!caption().contains(u"possible duplicate"));

        m_fixture->find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(people(), 4);
        QTRY_VERIFY(message().contains(u"no longer joined"));
        QTRY_VERIFY(!caption().contains(u"decision by you"));
        QVERIFY(caption().contains(u"1 possible duplicate"));
    }

    void marksABot()
    {
        select({QStringLiteral("robot")});
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(people(), 3);
        QVERIFY(caption().contains(u"2 bots left out"));
        QCOMPARE(message(), QStringLiteral("Marked “robot” as a bot."));

        follow(QStringLiteral("bots"));
        QTRY_COMPARE(rows("botsTable"), 2);
        auto *bots = part<QAbstractItemView>("botsTable");
        bots->setCurrentIndex(bots->model()->index(1, 0));
        QCOMPARE(bots->currentIndex().data().toString(), QStringLiteral("robot"));
        part<QAbstractButton>("botsHumanButton")->click();
        QTRY_COMPARE(people(), 4);
        QTRY_COMPARE(part<QLabel>("messageText")->text(), QStringLiteral("Marked “robot” as not a bot."));
    }

    void splits()
    {
        select({QStringLiteral("ben")});
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QStringLiteral("splitDialog")));
        auto *question = m_fixture->find<QDialog>("splitDialog");
        auto *addresses = question->findChild<QListWidget *>();
        QCOMPARE(addresses->count(), 2);
        QCOMPARE(addresses->item(1)->text(), QStringLiteral("ben@home.example"));
        QTest::keyClick(addresses, Qt::Key_End);
        question->accept();
        QTRY_COMPARE(people(), 5);
        QCOMPARE(message(), QStringLiteral("Split off “ben@home.example” as a different person."));
    }

    void reportsNothingToSplit()
    {
        select({QStringLiteral("robot")});
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(message(),
                     QStringLiteral("“robot” has no second e-mail address that could be split off."));
        QVERIFY(!m_fixture->window->findChild<QDialog *>(QStringLiteral("splitDialog")));
    }

    void forgets()
    {
        const auto ask = [this] {
            select({QStringLiteral("ben")});
            const QList<QAction *> actions = table()->actions();
            const auto forget = std::ranges::find_if(
                actions, [](QAction *action) { return action->text() == u"For&get This Person…"; });
            QVERIFY(forget != actions.end() && (*forget)->isEnabled());
            (*forget)->trigger();
            QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QStringLiteral("forgetDialog")));
        };
        ask();
        auto *question = m_fixture->find<QDialog>("forgetDialog");
        QCOMPARE(question->height(), question->layout()->totalHeightForWidth(question->width()));
        QCOMPARE(question->findChild<QLabel *>(QStringLiteral("forgetQuestion"))->text(),
                 QStringLiteral("Forget “ben”?"));
        QCOMPARE(question->findChild<QLabel *>(QStringLiteral("forgetKnown"))->text(),
                 QStringLiteral("ben, ben@example.org, ben@home.example · 2 commits"));
        QTest::keyClick(question, Qt::Key_Return); // the default is not to
        QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(QStringLiteral("forgetDialog")));
        QCOMPARE(people(), 4);
        ask();
        m_fixture->find<QAbstractButton>("forgetButton")->click();
        QTRY_COMPARE(people(), 3);
        QTRY_VERIFY(caption().contains(u"1 forgotten on request"));
        QVERIFY(message().startsWith(u"Forgotten: 2 commits no longer have a name."));
        QCOMPARE(m_fixture->engine->forgotten().result().value().size(), std::size_t(1));
    }

    void dropsLateReplyAboutAnotherLookup()
    {
        lookUpTheOther();
        gui::DecisionSession session(*m_fixture->engine);
        int asked = 0;
        int loaded = 0;
        connect(&session, &gui::DecisionSession::splitReady, this, [&asked] { ++asked; });
        connect(&session, &gui::DecisionSession::loaded, this, [&loaded] { ++loaded; });
        session.setShown({QStringLiteral("acme"), {}}, {});
        session.askToSplit(QStringLiteral("ben"));
        session.setShown({QStringLiteral("other"), {}}, {});
        session.load(); // this takes longer
        QTRY_COMPARE(loaded, 1);
        QCOMPARE(asked, 0);
    }

    void storesDecisionForTheLookupItWasMadeIn()
    {
        lookUpTheOther();
        gui::DecisionSession session(*m_fixture->engine);
        std::vector<gui::DecisionSession::SplitQuestion> questions;
        int decided = 0;
        connect(&session, &gui::DecisionSession::splitReady, this,
                [&questions](const gui::DecisionSession::SplitQuestion &question) {
                    questions.push_back(question);
                });
        connect(&session, &gui::DecisionSession::decided, this, [&decided] { ++decided; });
        session.setShown({QStringLiteral("acme"), {}}, {});
        session.askToSplit(QStringLiteral("ben"));
        QTRY_COMPARE(questions.size(), std::size_t(1));
        session.setShown({QStringLiteral("other"), {}}, {});
        session.splitOff(questions.front(), QStringLiteral("ben@home.example"));
        QTRY_COMPARE(decided, 1);
        QCOMPARE(decisionsAbout(QStringLiteral("acme")), std::size_t(1));
        QCOMPARE(decisionsAbout(QStringLiteral("other")), std::size_t(0));
    }

    void closesQuestionWhenTheLookupChanges()
    {
        select({QStringLiteral("ben")});
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QStringLiteral("splitDialog")));
        lookUpTheOther();
        QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(QStringLiteral("splitDialog")));
    }

    void choosesAnOrganisation()
    {
        const auto *model = table()->model();
        const auto organisationOf = [this, model](const QString &name) {
            for (int row = 0; row < people(); ++row) {
                if (model->index(row, gui::PeopleModel::Name).data().toString() == name)
                    return model->index(row, gui::PeopleModel::Organisation).data().toString();
            }
            return QString();
        };
        select({QStringLiteral("robot"), QStringLiteral("ben")});
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *question = m_fixture->find<QDialog>("organisationDialog");
        QVERIFY(
            question->findChild<QLabel *>(QStringLiteral("organisationLabel"))->text().contains(u"robot"));
        auto *field = question->findChild<QLineEdit *>(QStringLiteral("organisationField"));
        auto *ok = question->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(field, QStringLiteral("@Acme "));
        QVERIFY(ok->isEnabled());
        ok->click();
        QTRY_COMPARE(organisationOf(QStringLiteral("ben")), QStringLiteral("Acme"));
        QCOMPARE(organisationOf(QStringLiteral("robot")), QStringLiteral("Acme"));
        QVERIFY2(message().startsWith(u"Set the organisation of “") && message().endsWith(u"” to “Acme”."),
                 qPrintable(message()));

        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("decisionsTable"), 1);
        QCOMPARE(part<QAbstractItemView>("decisionsTable")->model()->index(0, 0).data().toString(),
                 QStringLiteral("Organisation: Acme"));
        QTest::keyClicks(part<QWidget>("whoFilterField"), QStringLiteral("acme"));
        QCOMPARE(rows("everyoneTable"), 2);
        dialog()->close();

        m_fixture->find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(organisationOf(QStringLiteral("ben")), QString());
        QTRY_VERIFY(message().contains(u"no longer set by you"));
    }

    void decidesThatThereIsNoOrganisation()
    {
        select({QStringLiteral("ben")});
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *question = m_fixture->find<QDialog>("organisationDialog");
        question->findChild<QAbstractButton *>(QStringLiteral("noOrganisationButton"))->click();
        QTRY_COMPARE(message(), QStringLiteral("Removed the organisation of “ben”."));
    }

    void keepsTheMonth()
    {
        auto *chart = m_fixture->find<QWidget>("chart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(people(), 1);
        const QString header = m_fixture->find<QLabel>("peopleHeader")->text();
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        part<QAbstractButton>("sameButton")->click();
        QTRY_VERIFY(caption().contains(u"3 people"));
        QCOMPARE(m_fixture->find<QLabel>("peopleHeader")->text(), header);
    }

    void opensListBehindANumber_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        QTest::newRow("bots") << "bots" << "botsPage";
        QTest::newRow("aliases") << "aliases" << "everyonePage";
        QTest::newRow("suggestions") << "suggestions" << "suggestionsPage";
        QTest::newRow("decisions") << "decisions" << "decisionsPage";
    }

    void opensListBehindANumber()
    {
        QFETCH(const QString, link);
        follow(link);
        QVERIFY(dialog()->isVisible());
        QTEST(part<QTabWidget>("whoIsWhoTabs")->currentWidget()->objectName(), "page");
        QTRY_COMPARE(dialog()->windowTitle(), QStringLiteral("People in acme"));
        // only ben has several addresses
        QCOMPARE(rows("everyoneTable"), link == QStringLiteral("aliases") ? 1 : 5);
        QVERIFY(part<QWidget>("decisionsTable")->isHidden());
        QVERIFY(!part<QWidget>("noDecisionsLabel")->isHidden());
    }

    void opensRepositories()
    {
        follow(QStringLiteral("repositories"));
        QVERIFY(m_fixture->find<QDialog>("repositoriesDialog")->isVisible());
        QVERIFY(!dialog());
    }

    void joinsASuggestionAndUndoesTheDecision()
    {
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        part<QAbstractButton>("sameButton")->click();
        QTRY_COMPARE(people(), 3);
        QTRY_COMPARE(rows("suggestionsTree"), 0);
        QVERIFY(part<QWidget>("noSuggestionsLabel")->isVisible());
        QVERIFY(!part<QWidget>("sameButton")->isEnabled());

        QCOMPARE(rows("decisionsTable"), 1);
        part<QTabWidget>("whoIsWhoTabs")->setCurrentIndex(3);
        auto *decisions = part<QAbstractItemView>("decisionsTable");
        decisions->setFocus();
        decisions->setCurrentIndex(decisions->model()->index(0, 0));
        QTest::keyClick(decisions, Qt::Key_Delete);
        QTRY_COMPARE(people(), 4);
        QTRY_COMPARE(rows("decisionsTable"), 0);
        QCOMPARE(rows("suggestionsTree"), 1);
    }

    void importsAFileAndUndoesIt()
    {
        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("everyoneTable"), 5);
        QVERIFY(!part<QWidget>("undoFileButton")->isVisible());
        chooseFile("importButton", writeMailmap("Ann <ann@work.example> <ann@home.example>\nnobody\n"));
        QTRY_COMPARE(people(), 3);
        QTRY_COMPARE(rows("decisionsTable"), 1);
        QCOMPARE(part<QLabel>("messageText")->text(),
                 QStringLiteral(
                     "Imported “.mailmap”: 1 person joined. Line 2 is ignored. There is no e-mail address "
                     "in angle brackets."));
        auto *decisions = part<QAbstractItemView>("decisionsTable");
        QCOMPARE(decisions->model()->index(0, 3).data().toString(), QStringLiteral(".mailmap"));
        decisions->setCurrentIndex(decisions->model()->index(0, 0));
        auto *undo = part<QAbstractButton>("undoFileButton");
        QVERIFY(undo->isVisible());
        QCOMPARE(undo->text(), QStringLiteral("Undo All &from .mailmap"));
        undo->click();
        QTRY_COMPARE(people(), 4);
        QTRY_COMPARE(rows("decisionsTable"), 0);
        QCOMPARE(part<QLabel>("messageText")->text(), QStringLiteral("Undid 1 decision from “.mailmap”."));
    }

    void undoesAnImportIntoAnEarlierLookup()
    {
        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("everyoneTable"), 5);
        chooseFile("importButton", writeMailmap("Ann <ann@work.example> <ann@home.example>\n"));
        QTRY_COMPARE(decisionsAbout(QStringLiteral("acme")), std::size_t(1));
        QTRY_VERIFY(part<QWidget>("messageAction")->isVisible());
        lookUpTheOther();
        part<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(part<QLabel>("messageText")->text(),
                     QStringLiteral("Undid 1 decision from “.mailmap”."));
        QCOMPARE(decisionsAbout(QStringLiteral("acme")), std::size_t(0));
    }

    void undoesAnImportInTheMainWindow()
    {
        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("everyoneTable"), 5);
        chooseFile("importButton", writeMailmap("Ann <ann@work.example> <ann@home.example>\n"));
        QTRY_COMPARE(people(), 3);
        dialog()->close();
        QVERIFY(m_fixture->find<QWidget>("messageAction")->isVisible());
        m_fixture->find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(people(), 4);
        QTRY_COMPARE(message(), QStringLiteral("Undid 1 decision from “.mailmap”."));
    }

    void closesTheFileDialogWhenTheLookupChanges()
    {
        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("everyoneTable"), 5);
        part<QAbstractButton>("importButton")->click();
        QVERIFY(dialog()->findChild<QFileDialog *>());
        lookUpTheOther();
        QTRY_VERIFY(!dialog()->findChild<QFileDialog *>());
    }

    void reportsAFileThatSaysNothing()
    {
        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("everyoneTable"), 5);
        chooseFile("importButton", writeMailmap("Hello\n"));
        QTRY_VERIFY(part<QLabel>("messageText")->text().contains(u"says nothing about people"));
        QCOMPARE(people(), 4);
    }

    void exportsAMailmap()
    {
        follow(QStringLiteral("decisions"));
        QTRY_COMPARE(rows("everyoneTable"), 5);
        const QString path = m_files.filePath(QStringLiteral("exported"));
        chooseFile("exportMailmapButton", path);
        QTRY_COMPARE(part<QLabel>("messageText")->text(), QStringLiteral("Saved exported."));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<ben@home.example>"));
    }

    void keepsDifferentPeopleSeparate()
    {
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        part<QAbstractButton>("differentButton")->click();
        QTRY_COMPARE(rows("suggestionsTree"), 0);
        QCOMPARE(people(), 4);
        QTRY_VERIFY(!caption().contains(u"possible duplicate"));
        part<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows("suggestionsTree"), 1);
    }

    void splitsASharedAddressByName()
    {
        lookUpTheCrew();
        QVERIFY(caption().contains(u"1 address with many names"));
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        part<QAbstractButton>("differentButton")->click();
        QTRY_COMPARE(people(), 5);
        QTRY_COMPARE(rows("suggestionsTree"), 0);
        QCOMPARE(message(),
                 QStringLiteral(
                     "Each name with the address “crew@home.example” now counts as a different person."));
        QVERIFY(!caption().contains(u"many names"));

        m_fixture->find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(people(), 1);
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        part<QAbstractButton>("sameButton")->click();
        QTRY_COMPARE(rows("suggestionsTree"), 0);
        QCOMPARE(people(), 1);
    }

    void splitsOneNameOff()
    {
        lookUpTheCrew();
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        auto *tree = part<QAbstractItemView>("suggestionsTree");
        tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
        part<QAbstractButton>("differentButton")->click();
        QTRY_COMPARE(people(), 2);
        QCOMPARE(message(), QStringLiteral("Split off “Ugo <crew@home.example>” as a different person."));
    }

    void asksWhichNameToSplitOff_data()
    {
        QTest::addColumn<bool>("each");
        QTest::addColumn<int>("newcomers");
        QTest::newRow("one") << false << 2;
        QTest::newRow("each") << true << 5;
    }

    void asksWhichNameToSplitOff()
    {
        QFETCH(const bool, each);
        lookUpTheCrew();
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("everyoneTable"), 1);
        part<QTabWidget>("whoIsWhoTabs")->setCurrentIndex(0);
        auto *everyone = part<QAbstractItemView>("everyoneTable");
        everyone->setCurrentIndex(everyone->model()->index(0, 0));
        QVERIFY(part<QAbstractButton>("splitButton")->isEnabled());
        part<QAbstractButton>("splitButton")->click();
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QStringLiteral("splitDialog")));
        auto *question = m_fixture->find<QDialog>("splitDialog");
        auto *names = question->findChild<QListWidget *>();
        QCOMPARE(names->count(), 5);
        QCOMPARE(names->item(0)->text(), QStringLiteral("Udo"));
        if (each) {
            question->findChild<QAbstractButton *>(QStringLiteral("splitEachNameButton"))->click();
        } else {
            QTest::keyClick(names, Qt::Key_End);
            question->accept();
        }
        QFETCH(const int, newcomers);
        QTRY_COMPARE(people(), newcomers);
    }

    void selectsAPersonInTheList()
    {
        select({QStringLiteral("robot")});
        press(Qt::Key_I, Qt::ControlModifier);
        auto *everyone = part<QAbstractItemView>("everyoneTable");
        QTRY_COMPARE(everyone->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("robot"));
        QVERIFY(part<QAbstractButton>("markBotButton")->isEnabled());
        QVERIFY(!part<QAbstractButton>("joinButton")->isEnabled());
        QVERIFY(!part<QAbstractButton>("splitButton")->isEnabled());
        QTest::keyClicks(part<QWidget>("whoFilterField"), QStringLiteral("home.example"));
        QCOMPARE(rows("everyoneTable"), 2);
        QTest::keyClicks(part<QWidget>("whoFilterField"), QStringLiteral("nobody"));
        QVERIFY(part<QWidget>("nobodyLabel")->isVisible());
    }

    void returnKeyDecidesNothing()
    {
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        part<QAbstractButton>("sameButton")->click();
        QTRY_COMPARE(rows("suggestionsTree"), 0);
        QTRY_VERIFY(part<QWidget>("messageAction")->isVisible());
        part<QTabWidget>("whoIsWhoTabs")->setCurrentIndex(0);
        part<QWidget>("whoFilterField")->setFocus();
        QTest::keyClick(part<QWidget>("whoFilterField"), Qt::Key_Return);
        QVERIFY(dialog()->isVisible());
        QVERIFY(part<QWidget>("messageAction")->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    void dialogIsDeletedBeforeItsSession()
    {
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        QStringList ended;
        const auto note = [this, &ended](const QObject *object, const QString &name) {
            connect(object, &QObject::destroyed, this, [&ended, name] { ended << name; });
        };
        note(m_fixture->window->findChild<gui::DecisionSession *>(), QStringLiteral("session"));
        note(dialog(), QStringLiteral("dialog"));
        m_fixture.reset();
        QCOMPARE(ended, QStringList({QStringLiteral("dialog"), QStringLiteral("session")}));
    }

    void namesEveryControl()
    {
        follow(QStringLiteral("suggestions"));
        QTRY_COMPARE(rows("suggestionsTree"), 1);
        for (int page = 0; page < 4; ++page) {
            part<QTabWidget>("whoIsWhoTabs")->setCurrentIndex(page);
            for (QWidget *widget : dialog()->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() ||
                    widget->objectName().startsWith(u"qt_"))
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(spoken);
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

private:
    QString writeMailmap(const QByteArray &content) const
    {
        QFile file(m_files.filePath(QStringLiteral(".mailmap")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    /// Answers the file dialog that the button opens.
    void chooseFile(const char *button, const QString &path)
    {
        part<QAbstractButton>(button)->click();
        auto *files = dialog()->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->reject();
    }

    QTemporaryDir m_files;
    QAbstractItemView *table() const { return m_fixture->find<QAbstractItemView>("peopleTable"); }
    int people() const { return table()->model()->rowCount(); }
    QString caption() const
    {
        return m_fixture->find<QLabel>("explanationLabel")->text().replace(QChar::Nbsp, u' ');
    }
    QString message() const
    {
        const auto *text = m_fixture->find<QLabel>("messageText");
        return text->isVisible() ? text->text() : QString();
    }

    /// Selects the people with these names.
    void select(const QStringList &names) const
    {
        table()->clearSelection();
        for (int row = 0; row < people(); ++row) {
            const QModelIndex index = table()->model()->index(row, 0);
            if (!names.contains(index.data().toString()))
                continue;
            table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select |
                                                                  QItemSelectionModel::Rows);
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        table()->setFocus();
        QTest::keyClick(table(), key, modifiers);
    }

    void follow(const QString &link) const
    {
        Q_EMIT m_fixture->find<QLabel>("explanationLabel")->linkActivated(link);
    }

    /// Looks up another owner with the same people.
    void lookUpTheOther()
    {
        m_github->addRepository(QStringLiteral("other"), {QStringLiteral("beta"), commits()});
        m_fixture->lookUp(QStringLiteral("other"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("other – Newfaces"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        m_requests = m_github->http().count();
    }

    /// Looks up an owner whose five people share an address.
    void lookUpTheCrew()
    {
        std::vector<support::FakeCommit> shared;
        for (const char *name : {"Una", "Uwe", "Udo", "Ulla", "Ugo"})
            shared.push_back(support::unlinkedCommit(QString::fromLatin1(name),
                                                     QStringLiteral("crew@home.example"),
                                                     QStringLiteral("2020-01-05")));
        m_github->addRepository(QStringLiteral("crew"), {QStringLiteral("gamma"), shared});
        m_fixture->lookUp(QStringLiteral("crew"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("crew – Newfaces"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(people(), 1);
        m_requests = m_github->http().count();
    }

    std::size_t decisionsAbout(const QString &owner) const
    {
        const core::Result<std::vector<core::Decision>> decisions =
            m_fixture->engine->decisions(core::Lookup{owner, {}}).result();
        return decisions.value().size();
    }

    QDialog *dialog() const
    {
        return m_fixture->window->findChild<QDialog *>(QStringLiteral("whoIsWhoDialog"));
    }

    template<typename Widget>
    Widget *part(const char *name) const
    {
        return dialog()->findChild<Widget *>(QLatin1String(name));
    }
    int rows(const char *view) const { return part<QAbstractItemView>(view)->model()->rowCount(); }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_requests = 0;
};

NEWFACES_TEST(tst_decisioncontroller, TestDecisionController, QApplication)
#include "tst_decisioncontroller.moc"
