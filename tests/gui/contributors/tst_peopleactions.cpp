// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/people/peopleactions.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using gui::SelectionSummary;

class TestPeopleActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsPossible_data()
    {
        QTest::addColumn<SelectionSummary>("summary");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("whyNotJoin");
        const auto one = SelectionSummary::Count::One;
        const auto two = SelectionSummary::Count::Several;
        QTest::newRow("nobody") << SelectionSummary{} << "" << "Select someone first.";
        QTest::newRow("one") << SelectionSummary{.count = one, .hasHumans = true} << "split bot agent"
                             << "Select two or more entries for the same person.";
        QTest::newRow("one address") << SelectionSummary{.count = one, .hasHumans = true, .addresses = 1}
                                     << "bot agent" << "Select two or more entries for the same person.";
        QTest::newRow("two") << SelectionSummary{.count = two, .hasHumans = true, .addresses = 1}
                             << "join bot agent"
                             << "";
        QTest::newRow("bots") << SelectionSummary{.count = two, .hasBots = true} << "join agent human" << "";
        QTest::newRow("agents") << SelectionSummary{.count = two, .hasAgents = true} << "join bot human"
                                << "";
        QTest::newRow("one address with two names")
            << SelectionSummary{.count = one, .hasHumans = true, .addresses = 1, .names = 2}
            << "split bot agent"
            << "";
        QTest::newRow("both") << SelectionSummary{.count = two, .hasBots = true, .hasHumans = true}
                              << "join bot agent human" << "";
        QTest::newRow("identified by name")
            << SelectionSummary{.count = two, .hasHumans = true, .byAccount = false} << ""
            << "Only available if people are identified by account and e-mail (see Counting).";
    }

    void offersWhatIsPossible()
    {
        QFETCH(const SelectionSummary, summary);
        QFETCH(const QString, whyNotJoin);
        QWidget list;
        gui::PeopleActions actions(&list, [] { return QStringList(); });
        actions.setSelection(summary);
        QStringList offered;
        if (actions.join()->isEnabled())
            offered << QStringLiteral("join");
        if (actions.split()->isEnabled())
            offered << QStringLiteral("split");
        if (actions.bot()->isEnabled())
            offered << QStringLiteral("bot");
        if (actions.agent()->isEnabled())
            offered << QStringLiteral("agent");
        if (actions.human()->isEnabled())
            offered << QStringLiteral("human");
        QTEST(offered.join(u' '), "offered");
        QCOMPARE(actions.organisation()->isEnabled(), !offered.isEmpty()); // for everybody
        if (!whyNotJoin.isEmpty())
            QCOMPARE(actions.join()->toolTip(), whyNotJoin);
    }

    void emitsRequests()
    {
        QWidget list;
        const QStringList one{QStringLiteral("a")};
        gui::PeopleActions actions(&list, [one] { return QStringList(one); });
        const QSignalSpy decisions(&actions, &gui::PeopleActions::decisionRequested);
        const QSignalSpy splits(&actions, &gui::PeopleActions::splitRequested);
        actions.setSelection({.count = SelectionSummary::Count::One, .hasHumans = true});
        actions.bot()->trigger();
        QVERIFY(decisions.first().first().value<core::Decision::Kind>() == core::Decision::Kind::Bot);
        QCOMPARE(decisions.first().last().toStringList(), one);
        const QSignalSpy forgets(&actions, &gui::PeopleActions::forgetRequested);
        actions.forget()->trigger();
        QCOMPARE(forgets.first().first().toString(), one.first());
        actions.split()->trigger();
        QCOMPARE(splits.first().first().toString(), one.first());
        const QSignalSpy organisations(&actions, &gui::PeopleActions::organisationRequested);
        actions.organisation()->trigger();
        QCOMPARE(organisations.first().first().toStringList(), one);
    }
};

NEWFACES_TEST(tst_peopleactions, TestPeopleActions, QApplication)
#include "tst_peopleactions.moc"
