// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/language.h"
#include "gui/contributors/reading/progressrow.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>

#include <memory>
#include <optional>

namespace {

/// The texts of what can be activated with Alt at the same time, in a window with all that is shown in it.
QStringList textsIn(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts << label->text();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
    }
    return texts;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts << action->text();
    }
    return texts;
}

/// "“&Bots” and “&Back”"; empty if no key is used twice.
QString doubles(const QStringList &texts)
{
    QMap<QString, QStringList> users;
    for (const QString &text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            users[key.toString()] << text;
    }
    QStringList found;
    for (const QStringList &same : users) {
        if (same.size() > 1)
            found << same.join(QStringLiteral(" and "));
    }
    return found.join(QStringLiteral("; "));
}

} // namespace

/// No access key means two things in one window, dialog or menu, in any language.
class TestAccessKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        m_language.emplace(language);
        m_github = std::make_unique<support::FakeGitHub>();
        support::FakeCommit otherBen = support::commit("ben", "2020-04-05");
        otherBen.email = QStringLiteral("ben@home.example");
        m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("alpha"),
                                                         {otherBen, support::commit("ben", "2020-03-05"),
                                                          support::commit("ada", "2020-02-05")}});
        m_fixture = std::make_unique<WindowFixture>(m_github->api());
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
        m_language.reset();
    }

    void windowHasNoDoubles()
    {
        auto *pages = m_fixture->find<QTabWidget>("pages");
        // With the buttons that come and go.
        m_fixture->find<gui::ProgressRow>("progressRow")->setQueue(2, 1);
        const QStringList others = {m_fixture->find<QAbstractButton>("cancelButton")->text(), undoText()};
        QCOMPARE(doubles(textsIn(m_fixture->window.get()) + others), QString());
        pages->setCurrentIndex(1);
        QTRY_VERIFY(m_fixture->find<QWidget>("handleInput")->isVisible());
        QCOMPARE(doubles(textsIn(m_fixture->window.get())), QString());
    }

    void comparingHasNoDoubles()
    {
        m_fixture->lookUp(QStringLiteral("acme, acme/alpha"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("sideBySidePage"));
        m_fixture->find<gui::ProgressRow>("progressRow")->setQueue(2, 1);
        const QStringList others = {m_fixture->find<QAbstractButton>("cancelButton")->text(), undoText()};
        QCOMPARE(doubles(textsIn(m_fixture->window.get()) + others), QString());
        m_fixture->find<QAbstractItemView>("historyList")->selectAll();
        for (const QMenu *menu : m_fixture->window->findChildren<QMenu *>())
            QCOMPARE(doubles(textsOf(menu->actions())), QString());
    }

    void menusHaveNoDoubles()
    {
        Q_EMIT m_fixture->find<QLabel>("explanationLabel")->linkActivated(QStringLiteral("decisions"));
        m_fixture->find<QTabWidget>("pages")->setCurrentIndex(1); // is created then
        int menus = 0;
        for (const QMenu *menu : m_fixture->window->findChildren<QMenu *>()) {
            QCOMPARE(doubles(textsOf(menu->actions())), QString());
            ++menus;
        }
        for (const QAbstractItemView *list : m_fixture->window->findChildren<QAbstractItemView *>()) {
            QCOMPARE(doubles(textsOf(list->actions())), QString());
            menus += list->actions().isEmpty() ? 0 : 1;
        }
        QVERIFY(menus > 8);
    }

    void settingsHaveNoDoubles()
    {
        m_fixture->find<QAbstractButton>("settingsButton")->click();
        auto *pages = m_fixture->find<QListWidget>("settingsList");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCOMPARE(doubles(textsIn(pages->window())), QString());
        }
    }

    void peopleHaveNoDoubles()
    {
        Q_EMIT m_fixture->find<QLabel>("explanationLabel")->linkActivated(QStringLiteral("decisions"));
        auto *tabs = m_fixture->find<QTabWidget>("whoIsWhoTabs");
        QTRY_COMPARE(m_fixture->find<QAbstractItemView>("everyoneTable")->model()->rowCount(), 2);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(doubles(textsIn(tabs->window())), QString());
        }
    }

    void queueHasNoDoubles()
    {
        m_fixture->find<gui::ProgressRow>("progressRow")->setQueue(2, 1);
        m_fixture->find<QAbstractButton>("queueButton")->click();
        auto *dialog = m_fixture->find<QDialog>("queueDialog");
        const QStringList others = {m_fixture->find<QAbstractButton>("retryFailedButton")->text(),
                                    m_fixture->find<QAbstractButton>("clearFailedButton")->text(),
                                    m_fixture->find<QLabel>("failedTitle")->text()};
        QCOMPARE(doubles(textsIn(dialog) + others), QString());
    }

    void questionsHaveNoDoubles_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("split") << int(Qt::Key_J) << QByteArray("splitDialog");
        QTest::newRow("organisation") << int(Qt::Key_O) << QByteArray("organisationDialog");
    }

    void questionsHaveNoDoubles()
    {
        QFETCH(const int, action);
        QFETCH(const QByteArray, dialog);
        const QModelIndex ben =
            table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("ben"))[0];
        table()->setFocus();
        table()->setCurrentIndex(ben);
        QTest::keyClick(table(), static_cast<Qt::Key>(action), Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QLatin1String(dialog)));
        QCOMPARE(doubles(textsIn(m_fixture->find<QDialog>(dialog.constData()))), QString());
    }

private:
    QAbstractItemView *table() const { return m_fixture->find<QAbstractItemView>("peopleTable"); }

    static QString undoText() { return QCoreApplication::translate("gui::DecisionController", "&Undo"); }

    std::optional<gui::Language> m_language;
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_accesskeys, TestAccessKeys, QApplication)
#include "tst_accesskeys.moc"
