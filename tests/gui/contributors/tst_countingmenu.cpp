// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/preferences.h"
#include "gui/contributors/query/countingmenu.h"
#include "support/testmain.h"

#include <QApplication>
#include <QInputDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::Counting;
using core::CountingOption;
using gui::CountingMenu;

namespace {

/// The page has a control of its own for this rule.
const QString ruleOfThePage = QStringLiteral("scope");

} // namespace

/// Tests that the menu and the preferences know every rule in the table of counting options.
class TestCountingMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
        QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void offersEveryValue()
    {
        CountingMenu menu;
        QSignalSpy chosen(&menu, &CountingMenu::chosen);
        QStringList found;
        for (QAction *action : menu.actions()) {
            if (!action->isCheckable())
                continue;
            menu.setRules({});
            action->trigger();
            if (!chosen.isEmpty()) // not a rule otherwise
                found << difference(chosen);
        }
        for (const CountingOption &option : core::countingOptions()) {
            if (option.part != CountingOption::Part::Rule || option.name == ruleOfThePage)
                continue;
            for (const QString &value : option.values) {
                if (value != option.defaultValue())
                    QVERIFY2(found.contains(QString(option.name + u'=' + value)), qPrintable(option.name));
            }
        }
    }

    void showsTheRules()
    {
        CountingMenu menu;
        menu.setRules({.identity = core::Identity::Name, .bots = true, .since = {}, .until = {}});
        QStringList checked;
        for (const QAction *action : menu.actions()) {
            if (action->isChecked())
                checked << action->objectName();
        }
        QCOMPARE(checked, (QStringList{QStringLiteral("countByName"), QStringLiteral("countAuthorDate"),
                                       QStringLiteral("countMonths"), QStringLiteral("countBots")}));
    }

    void asksForInside()
    {
        QWidget window;
        auto *menu = new CountingMenu(&window);
        const QSignalSpy chosen(menu, &CountingMenu::chosen);
        const auto answer = [&](const QString &names) {
            menu->findChild<QAction *>(QStringLiteral("countInside"))->trigger();
            auto *question = window.findChild<QInputDialog *>(QStringLiteral("insideDialog"));
            const QString before = question->textValue();
            question->setTextValue(names);
            question->accept();
            delete question;
            return before;
        };
        core::Rules rules;
        rules.bots = true;
        menu->setRules(rules);
        QCOMPARE(answer(QStringLiteral(" Red  Hat; IBM ")), QString());
        QCOMPARE(answer({}), QStringLiteral("Red Hat; IBM"));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).at(0).value<core::Rules>().inside, QStringLiteral("Red Hat; IBM"));
        QVERIFY(chosen.at(0).at(0).value<core::Rules>().bots);
        QCOMPARE(chosen.at(1).at(0).value<core::Rules>().inside, QString());
    }

    void preferencesKeepInside()
    {
        QSettings().clear();
        gui::Preferences preferences;
        for (const char *names : {"Red Hat; IBM", ""}) {
            preferences.rules.inside = QString::fromLatin1(names);
            preferences.rules.organisation = QStringLiteral("Red Hat"); // is not kept
            gui::savePreferences(preferences);
            QCOMPARE(gui::loadPreferences().rules.inside, preferences.rules.inside);
            QCOMPARE(gui::loadPreferences().rules.organisation, QString());
        }
    }

    void switchesOffAgain()
    {
        CountingMenu menu;
        const QSignalSpy chosen(&menu, &CountingMenu::chosen);
        auto *bots = menu.findChild<QAction *>(QStringLiteral("countBots"));
        bots->trigger();
        bots->trigger();
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.at(0).at(0).value<core::Rules>().bots);
        QVERIFY(!chosen.at(1).at(0).value<core::Rules>().bots);
    }

    void preferencesKeepEveryRule()
    {
        QSettings().clear();
        for (const CountingOption &option : core::countingOptions()) {
            if (option.part != CountingOption::Part::Rule)
                continue;
            for (const QString &value : option.values) {
                gui::Preferences preferences;
                Counting counting{.rules = preferences.rules};
                QVERIFY(option.set(counting, value));
                preferences.rules = counting.rules;
                gui::savePreferences(preferences);
                QVERIFY2(gui::loadPreferences().rules == preferences.rules, qPrintable(option.name));
            }
        }
    }

    void preferencesOfEarlierVersions()
    {
        QSettings settings;
        settings.clear();
        settings.setValue(QStringLiteral("counting/scope"), QStringLiteral("repository"));
        settings.setValue(QStringLiteral("counting/bots"), true);
        settings.setValue(QStringLiteral("counting/date"), QStringLiteral("tomorrow"));
        settings.setValue(QStringLiteral("shown/view"), QStringLiteral("active"));
        settings.sync();
        const gui::Preferences preferences = gui::loadPreferences();
        QVERIFY(preferences.rules == (core::Rules{.bots = true, .since = {}, .until = {}}));
        QVERIFY(preferences.view == core::View::Active);
    }

private:
    /// Which rule is not its default now, as "option=value"; empty for none.
    static QString difference(QSignalSpy &chosen)
    {
        const Counting counting{.rules = chosen.takeLast().at(0).value<core::Rules>()};
        for (const CountingOption &option : core::countingOptions()) {
            if (option.value(counting) != option.defaultValue())
                return option.name + u'=' + option.value(counting);
        }
        return {};
    }

    const QTemporaryDir m_folder;
};

NEWFACES_TEST(tst_countingmenu, TestCountingMenu, QApplication)
#include "tst_countingmenu.moc"
