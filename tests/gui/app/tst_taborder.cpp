// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/progressrow.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

#include <algorithm>
#include <vector>

namespace {

using Widgets = std::vector<QWidget *>;

/// What Tab reaches in the active window, in its order.
Widgets tour(QWidget *window)
{
    Widgets reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(window, Qt::Key_Tab);
        QWidget *focused = window->focusWidget();
        if (!reached.empty() && focused == reached.back())
            continue; // from one link of a label to the next
        if (!focused || std::ranges::find(reached, focused) != reached.end())
            break;
        reached.push_back(focused);
    }
    return reached;
}

/// The direct child of `container` that the widget is in.
QWidget *partWith(QWidget *widget, const QWidget *container)
{
    while (widget->parentWidget() != container)
        widget = widget->parentWidget();
    return widget;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

/// Whether the eye comes to `next` after `before`: it is further right in the same row, or further down.
bool reads(const QRect &before, const QRect &next)
{
    const bool sameRow = next.top() < before.bottom() && before.top() < next.bottom();
    return sameRow ? next.left() >= before.left() : next.top() >= before.top();
}

/// What the tour of a window gets wrong: within each container it must go through the parts in the order in
/// which the eye reads them, and leave each part only once.
QStringList faults(const Widgets &tour)
{
    // The tour starts somewhere in the middle: it is a circle, so begin at its uppermost widget.
    Widgets circle = tour;
    const auto first = std::ranges::min_element(circle, {}, [](const QWidget *widget) {
        return std::pair(placeOf(widget).top() / 20, placeOf(widget).left());
    });
    std::ranges::rotate(circle, first);
    std::vector<const QWidget *> containers;
    for (QWidget *widget : circle) {
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (std::ranges::find(containers, parent) == containers.end())
                containers.push_back(parent);
            if (parent->isWindow())
                break;
        }
    }
    QStringList found;
    for (const QWidget *container : containers) {
        Widgets parts;
        for (QWidget *widget : circle) {
            if (!container->isAncestorOf(widget))
                continue;
            QWidget *part = partWith(widget, container);
            if (!parts.empty() && parts.back() == part)
                continue;
            if (std::ranges::find(parts, part) != parts.end())
                found << part->objectName() + QStringLiteral(" is left and entered again");
            else if (!parts.empty() && !reads(placeOf(parts.back()), placeOf(part)))
                found << part->objectName() + QStringLiteral(" comes after ") + parts.back()->objectName();
            parts.push_back(part);
        }
    }
    return found;
}

QStringList namesOf(const Widgets &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << widget->objectName();
    return names;
}

} // namespace

/// Tab goes through every window, page and dialog as the eye reads it.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        support::FakeCommit otherBen = support::commit("ben", "2020-04-05");
        otherBen.email = QStringLiteral("ben@home.example");
        m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("alpha"),
                                                         {otherBen, support::commit("ben", "2020-03-05"),
                                                          support::commit("ada", "2020-02-05")}});
        m_x = std::make_unique<support::FakeX>();
        m_x->add(
            {.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .name = QStringLiteral("Space")});
        m_fixture = std::make_unique<WindowFixture>(m_github->api(), QUrl(),
                                                    engine::ProfileHosts{.x = {.api = m_x->api(),
                                                                               .mirror = m_x->mirror(),
                                                                               .page = m_x->page(),
                                                                               .timeline = m_x->timeline()}});
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        QTRY_COMPARE(m_fixture->find<QAbstractItemView>("historyList")->model()->rowCount(), 1);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_x.reset();
        m_github.reset();
    }

    void contributors()
    {
        check(m_fixture->window.get(),
              {QStringLiteral("qt_tabwidget_tabbar"), QStringLiteral("portButton"),
               QStringLiteral("settingsButton"), QStringLiteral("menuButton"), QStringLiteral("ownerField"),
               QStringLiteral("exportButton"), QStringLiteral("historyList"), QStringLiteral("viewNewButton"),
               QStringLiteral("chart"), QStringLiteral("peopleFilterField"), QStringLiteral("peopleTable")});
    }

    void comparedContributors()
    {
        m_fixture->lookUp(QStringLiteral("acme, acme/alpha"));
        QTRY_VERIFY(m_fixture->find<QWidget>("sidesChart")->isVisible());
        check(m_fixture->window.get(),
              {QStringLiteral("ownerField"), QStringLiteral("exportButton"), QStringLiteral("historyList"),
               QStringLiteral("formLinesButton"), QStringLiteral("alignDateButton"),
               QStringLiteral("sidesAll"), QStringLiteral("sidesCloseButton"), QStringLiteral("sidesChart"),
               QStringLiteral("sidesNumbers")});
    }

    void contributorsOfWhomNobodyMatches()
    {
        m_fixture->find<QLineEdit>("peopleFilterField")->setText(QStringLiteral("nobody"));
        check(m_fixture->window.get(), {QStringLiteral("peopleFilterField"), QStringLiteral("showAllButton"),
                                        QStringLiteral("clearFilterButton")});
    }

    void contributorsWithAQueue()
    {
        m_fixture->find<gui::ProgressRow>("progressRow")->setQueue(2, 1);
        check(m_fixture->window.get(), {QStringLiteral("peopleTable"), QStringLiteral("queueButton")});
    }

    void ownEvents()
    {
        m_fixture->find<QAction>("ownEventsAction")->trigger();
        check(m_fixture->find<QDialog>("eventsDialog"),
              {QStringLiteral("eventsList"), QStringLiteral("eventDate"), QStringLiteral("eventName")});
    }

    void contributorsWithAMessage()
    {
        m_fixture->find<QAbstractButton>("removeButton")->click();
        QTRY_VERIFY(m_fixture->find<QWidget>("messageAction")->isVisible());
        check(m_fixture->window.get(), {QStringLiteral("messageAction"), QStringLiteral("messageClose")});
    }

    void profiles()
    {
        QVERIFY(config::choose(config::xUnofficial(), QStringLiteral("yes")));
        m_fixture->find<QTabWidget>("pages")->setCurrentIndex(1);
        check(m_fixture->window.get(),
              {QStringLiteral("handleField"), QStringLiteral("exampleHandleButton")});
        auto *field = m_fixture->find<QLineEdit>("handleField");
        field->setText(QStringLiteral("NASA"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->find<QAbstractItemView>("profilesTable")->model()->rowCount(), 1);
        QTRY_COMPARE(m_fixture->find<QLabel>("nameLabel")->text(), QStringLiteral("Space"));
        check(m_fixture->window.get(),
              {QStringLiteral("menuButton"), QStringLiteral("handleField"),
               QStringLiteral("profilesFilterField"), QStringLiteral("profilesTable")});
    }

    void settings()
    {
        m_fixture->find<QAbstractButton>("settingsButton")->click();
        auto *pages = m_fixture->find<QListWidget>("settingsList");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            check(pages->window(), {QStringLiteral("settingsList"), QStringLiteral("closeSettingsButton")});
        }
    }

    void people()
    {
        Q_EMIT m_fixture->find<QLabel>("explanationLabel")->linkActivated(QStringLiteral("decisions"));
        auto *tabs = m_fixture->find<QTabWidget>("whoIsWhoTabs");
        QTRY_COMPARE(m_fixture->find<QAbstractItemView>("everyoneTable")->model()->rowCount(), 2);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            check(tabs->window(), {QStringLiteral("qt_tabwidget_tabbar")});
        }
    }

    void questions_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("dialog");
        const int both = int(Qt::ControlModifier) | int(Qt::ShiftModifier);
        QTest::newRow("split") << int(Qt::Key_J) << both << QByteArray("splitDialog");
        QTest::newRow("organisation") << int(Qt::Key_O) << both << QByteArray("organisationDialog");
        QTest::newRow("shortcuts") << int(Qt::Key_F1) << int(Qt::NoModifier) << QByteArray("shortcutsDialog");
    }

    void questions()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const QByteArray, dialog);
        auto *table = m_fixture->find<QAbstractItemView>("peopleTable");
        table->setFocus();
        table->setCurrentIndex(
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("ben"))[0]);
        QTest::keyClick(table, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QLatin1String(dialog)));
        check(m_fixture->find<QDialog>(dialog.constData()), {});
    }

private:
    /// Walks through the window with Tab. It must reach `wanted`.
    static void check(QWidget *window, const QStringList &wanted)
    {
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        const Widgets reached = tour(window);
        QVERIFY(reached.size() > 1);
        const QStringList names = namesOf(reached);
        const QString all = QStringLiteral(" in ") + names.join(u' ');
        const QString wrong = faults(reached).join(QStringLiteral("; "));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + all));
        for (const QString &name : wanted)
            QVERIFY2(names.contains(name), qPrintable(name + QStringLiteral(" is not reached") + all));
    }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_taborder, TestTabOrder, QApplication)
#include "tst_taborder.moc"
