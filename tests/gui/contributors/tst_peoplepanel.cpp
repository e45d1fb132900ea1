// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/people/peoplepanel.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>

namespace {

constexpr int many = 5'000;

/// Many people identified by account, each new to one repository.
core::Contributions crowd()
{
    core::Contributions answer;
    answer.owner = QStringLiteral("acme");
    for (int i = 0; i < many; ++i) {
        core::Newcomer person;
        person.id = QStringLiteral("person%1").arg(i);
        person.login = person.id;
        person.name = person.id;
        person.repository = QStringLiteral("alpha");
        std::memcpy(person.firstCommit.bytes.data(), &i, sizeof i);
        answer.newcomers.push_back(person);
    }
    return answer;
}

} // namespace

class TestPeoplePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<gui::PeoplePanel>();
        show(crowd(), gui::PeoplePanel::Place::Top);
        QCOMPARE(table()->model()->rowCount(), many);
    }

    void cleanup() { m_panel.reset(); }

    void keepsALargeSelection_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("ranges");
        QTest::newRow("everyone") << 1 << 1;
        QTest::newRow("every other") << 2 << many / 2;
    }

    void keepsALargeSelection()
    {
        QFETCH(const int, step);
        selectEvery(step);
        const QModelIndexList before = selection()->selectedRows();
        const QSignalSpy changes(selection(), &QItemSelectionModel::selectionChanged);
        show(crowd(), gui::PeoplePanel::Place::Kept);
        QCOMPARE(changes.count(), 1); // the actions check the whole selection each time
        QTEST(static_cast<int>(selection()->selection().size()), "ranges");
        QCOMPARE(rows(selection()->selectedRows()), rows(before));
        QVERIFY(selection()->currentIndex().isValid());
    }

    void keepsSelectionOfRemainingPeople()
    {
        selectEvery(2);
        core::Contributions fewer = crowd();
        std::erase_if(fewer.newcomers, [](const core::Newcomer &person) { return person.id.endsWith(u'9'); });
        show(fewer, gui::PeoplePanel::Place::Kept);
        QVERIFY(std::ranges::all_of(selection()->selectedRows(), [](const QModelIndex &row) {
            return (row.data().toString().back().digitValue() % 2) == 1;
        }));
        QCOMPARE(selection()->selectedRows().size(), many / 2 - many / 10);
    }

    void distinguishesRepositoriesWithTheSameCommit()
    {
        core::Contributions forked = crowd();
        forked.newcomers.resize(2);
        forked.newcomers[1].firstCommit = forked.newcomers[0].firstCommit;
        forked.newcomers[1].repository = QStringLiteral("beta");
        show(forked, gui::PeoplePanel::Place::Top);
        table()->selectRow(0);
        show(forked, gui::PeoplePanel::Place::Kept);
        QCOMPARE(rows(selection()->selectedRows()), std::vector<int>{0});
    }

    void saysThatNobodyMatches()
    {
        auto *field = m_panel->findChild<QLineEdit *>(QStringLiteral("peopleFilterField"));
        const auto *page = m_panel->findChild<QWidget *>(QStringLiteral("noMatchPage"));
        const auto *label = m_panel->findChild<QLabel *>(QStringLiteral("noMatchLabel"));
        auto *clear = m_panel->findChild<QAbstractButton *>(QStringLiteral("clearFilterButton"));
        m_panel->show();
        QVERIFY(!page->isVisible());
        const auto showNobody = [this](const core::Shown &shown) {
            core::Contributions answer = crowd();
            answer.rows = core::rowsOf(answer.newcomers, answer.rules.period);
            m_panel->setPeople(
                core::countedView(std::make_shared<const core::Contributions>(std::move(answer)),
                                  core::View::Newcomers),
                {}, shown, gui::PeoplePanel::Place::Kept);
        };
        field->setText(QStringLiteral("<b>100 %1"));
        showNobody({.text = field->text()});
        QVERIFY(page->isVisible());
        QVERIFY(!table()->isVisible());
        QCOMPARE(label->text(), QStringLiteral("Nobody matches “<b>100 %1”."));
        clear->click();
        QVERIFY(field->text().isEmpty());
        show(crowd(), gui::PeoplePanel::Place::Kept);
        QVERIFY(!page->isVisible());
        QVERIFY(table()->isVisible());

        const core::Period march(core::Month(std::chrono::year(2010), std::chrono::March));
        showNobody({.range = core::PeriodRange{march, march}});
        QCOMPARE(label->text(), QStringLiteral("There is nobody in this part of the chart."));
        QVERIFY(!clear->isVisible()); // “Show All” is above
        showNobody({.range = core::PeriodRange{march, march}, .text = QStringLiteral("x")});
        QCOMPARE(label->text(), QStringLiteral("Nobody in this part of the chart matches “x”."));
        QVERIFY(clear->isVisible());
    }

    void listsEachPersonOnce()
    {
        core::Contributions answer = crowd();
        answer.newcomers.resize(3);
        answer.newcomers[2].id = answer.newcomers[0].id; // new to another repository, too
        show(answer, gui::PeoplePanel::Place::Top);
        const QSignalSpy asked(m_panel.get(), &gui::PeoplePanel::decisionRequested);
        table()->selectAll();
        action(QStringLiteral("&Same Person"))->trigger();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().last().toStringList(),
                 QStringList({QStringLiteral("person0"), QStringLiteral("person1")}));
        // Two rows of the same person count as one person.
        table()->clearSelection();
        for (const int row : {0, 2}) {
            selection()->select(table()->model()->index(row, 0),
                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QVERIFY(!action(QStringLiteral("&Same Person"))->isEnabled());
        QVERIFY(action(QStringLiteral("S&plit…"))->isEnabled());
    }

    void looksUpProfiles()
    {
        core::Contributions answer = crowd();
        answer.newcomers.resize(2);
        answer.newcomers[0].xHandle = QStringLiteral("NASA");
        answer.newcomers[0].otherHandles = {{core::Network::Mastodon, QStringLiteral("@n@mastodon.social")}};
        show(answer, gui::PeoplePanel::Place::Top);
        const QSignalSpy asked(m_panel.get(), &gui::PeoplePanel::profileRequested);
        const QSignalSpy askedForHandles(m_panel.get(), &gui::PeoplePanel::profileOfAccountRequested);
        QAction *ask = action(QStringLiteral("&Look Up Profile"));
        QVERIFY(!ask->isEnabled()); // nobody is current
        const auto offered = [this] {
            QStringList texts;
            for (const QAction *one : table()->actions()) {
                if (one->isVisible() && one->text().contains(QStringLiteral("Look Up")))
                    texts << one->text();
            }
            return texts;
        };
        const auto go = [this](const QString &id) {
            const auto found = table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, id);
            table()->setCurrentIndex(found.front());
        };
        go(QStringLiteral("person0"));
        const QStringList both = {QStringLiteral("Look Up @NASA on X"),
                                  QStringLiteral("Look Up @n@mastodon.social on Mastodon")};
        QCOMPARE(offered(), both);
        for (const QString &one : both)
            action(one)->trigger();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("NASA"));
        QCOMPARE(asked.last().first().toString(), QStringLiteral("@n@mastodon.social"));

        go(QStringLiteral("person1"));
        QCOMPARE(offered(), QStringList{ask->text()});
        ask->trigger();
        QCOMPARE(askedForHandles.first().first().toString(), QStringLiteral("person1"));
    }

private:
    void show(core::Contributions answer, gui::PeoplePanel::Place place) const
    {
        answer.rows = core::rowsOf(answer.newcomers, answer.rules.period);
        const core::CountedView counted = core::countedView(
            std::make_shared<const core::Contributions>(std::move(answer)), core::View::Newcomers);
        m_panel->setPeople(counted, counted.people, {}, place);
    }

    QTableView *table() const { return m_panel->findChild<QTableView *>(QStringLiteral("peopleTable")); }
    QItemSelectionModel *selection() const { return table()->selectionModel(); }

    void selectEvery(int step) const
    {
        QItemSelection wanted;
        if (step == 1) {
            table()->selectAll();
            return;
        }
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < many; row += step)
            wanted.append(
                QItemSelectionRange(model->index(row, 0), model->index(row, model->columnCount() - 1)));
        selection()->select(wanted, QItemSelectionModel::ClearAndSelect);
    }

    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = table()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    static std::vector<int> rows(const QModelIndexList &indexes)
    {
        std::vector<int> rows;
        for (const QModelIndex &index : indexes)
            rows.push_back(index.row());
        std::ranges::sort(rows);
        return rows;
    }

    std::unique_ptr<gui::PeoplePanel> m_panel;
};

NEWFACES_TEST(tst_peoplepanel, TestPeoplePanel, QApplication)
#include "tst_peoplepanel.moc"
