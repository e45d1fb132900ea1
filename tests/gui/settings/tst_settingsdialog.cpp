// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "gui/settings/settingfield.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>

/// The settings dialog of the real window.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^QWidget::")));
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        showDialog();
    }

    void cleanup()
    {
        qunsetenv("NEWFACES_X_PAGE");
        m_fixture.reset();
        m_github.reset();
    }

    void opensFromTheCorner()
    {
        dialog()->close();
        QTest::mouseClick(m_fixture->find<QAbstractButton>("settingsButton"), Qt::LeftButton);
        QTRY_VERIFY(dialog()->isActiveWindow());
        QVERIFY(!dialog()->isModal());
        QVERIFY(pages()->hasFocus());
    }

    void keepsItsState()
    {
        showPage(u"Appearance");
        dialog()->resize(900, 640);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        showDialog();
        QCOMPARE(pages()->currentItem()->text(), QStringLiteral("Appearance"));
        QCOMPARE(dialog()->size(), QSize(900, 640));
    }

    void savesAnAddressWithTheKeyboardAlone()
    {
        showPage(u"Sources");
        QTest::keyClick(dialog(), Qt::Key_A, Qt::AltModifier);
        QVERIFY(edit("githubApiSetting")->hasFocus());
        enter("githubApiSetting", QStringLiteral("https://github.example/api/v3"));
        QCOMPARE(config::chosen(config::githubApi()).text, QStringLiteral("https://github.example/api/v3"));
        QVERIFY(dialog()->isVisible());

        QTest::keyClick(edit("githubApiSetting"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), resetButton("githubApiSetting"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(config::chosen(config::githubApi()).by, config::Chosen::By::Usual);
        QCOMPARE(edit("githubApiSetting")->text(), QStringLiteral("https://api.github.com"));
        QVERIFY(edit("githubApiSetting")->hasFocus());
        QVERIFY(!resetButton("githubApiSetting")->isVisible());

        undo();
        QCOMPARE(edit("githubApiSetting")->text(), QStringLiteral("https://github.example/api/v3"));
        QCOMPARE(config::chosen(config::githubApi()).text, QStringLiteral("https://github.example/api/v3"));
    }

    void clearingAFieldRestoresTheDefault()
    {
        showPage(u"Sources");
        enter("xPageSetting", QStringLiteral("https://x.example"));
        enter("xPageSetting", {});
        QCOMPARE(edit("xPageSetting")->text(), QStringLiteral("https://x.com"));
        QCOMPARE(config::chosen(config::xPage()).by, config::Chosen::By::Usual);
    }

    void showsErrorsAtTheField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no address") << "hello there";
        QTest::newRow("no https") << "http://github.example";
        QTest::newRow("a password") << "https://somebody:secret@github.example";
    }

    void showsErrorsAtTheField()
    {
        QFETCH(const QString, text);
        showPage(u"Sources");
        enter("xMirrorSetting", QStringLiteral("https://mirror.example"));
        enter("githubApiSetting", text);
        QVERIFY(note("githubApiSetting")->isVisible());
        QCOMPARE(edit("githubApiSetting")->accessibleDescription(), note("githubApiSetting")->text());
        QCOMPARE(edit("githubApiSetting")->text(), text); // stays to be corrected
        QCOMPARE(config::chosen(config::githubApi()).by, config::Chosen::By::Usual);
        QCOMPARE(config::chosen(config::xMirror()).text, QStringLiteral("https://mirror.example"));

        enter("githubApiSetting", QStringLiteral("https://github.example"));
        QVERIFY(!note("githubApiSetting")->isVisible());
        QVERIFY(edit("githubApiSetting")->accessibleDescription().isEmpty());
    }

    void discardsInvalidInputWhenClosed()
    {
        showPage(u"Sources");
        enter("githubApiSetting", QStringLiteral("hello there"));
        dialog()->close();
        showDialog();
        QCOMPARE(edit("githubApiSetting")->text(), QStringLiteral("https://api.github.com"));
        QVERIFY(!note("githubApiSetting")->isVisible());
    }

    void showsThatTheEnvironmentOverrides()
    {
        dialog()->close();
        qputenv("NEWFACES_X_PAGE", "https://x.example");
        showDialog();
        showPage(u"Sources");
        QCOMPARE(edit("xPageSetting")->text(), QStringLiteral("https://x.example"));
        QVERIFY(!edit("xPageSetting")->isEnabled());
        QVERIFY(note("xPageSetting")->text().contains(u"NEWFACES_X_PAGE"));
        QVERIFY(edit("xTimelineSetting")->isEnabled());
    }

    void ordersSourcesWithTheKeyboard()
    {
        showPage(u"Sources");
        auto *list = m_fixture->find<QListWidget>("orderList");
        QTest::keyClick(dialog(), Qt::Key_O, Qt::AltModifier);
        QVERIFY(list->hasFocus());
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("mirror,api,page,timeline"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("api,mirror,page,timeline"));
        list->setCurrentRow(3);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(order(), QStringLiteral("api,mirror,page"));
        m_fixture->find<QAbstractButton>("upButton")->click();
        QCOMPARE(order(), QStringLiteral("api,mirror,page"));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(order(), QStringLiteral("api,mirror,timeline,page"));

        resetButton("orderSetting")->click();
        QCOMPARE(order(), QStringLiteral("api,mirror,page,timeline"));
        undo();
        QCOMPARE(order(), QStringLiteral("api,mirror,timeline,page"));
    }

    void requiresAtLeastOneSource()
    {
        showPage(u"Sources");
        auto *list = m_fixture->find<QListWidget>("orderList");
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(note("orderSetting")->isVisible());
        QCOMPARE(order(), QStringLiteral("timeline"));
    }

    void savesNumbersAndChoices()
    {
        showPage(u"Sources");
        auto *box = field("cacheSetting")->findChild<QSpinBox *>();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("512"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(config::chosen(config::cacheMegabytes()).text, QStringLiteral("512"));
        auto *combo = field("unofficialSetting")->findChild<QComboBox *>();
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(config::chosen(config::xUnofficial()).text, QStringLiteral("no"));
    }

    void changesTheThemeAtOnce()
    {
        showPage(u"Appearance");
        const QColor before = m_fixture->window->palette().color(QPalette::Window);
        auto *combo = field("themeSetting")->findChild<QComboBox *>();
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(config::chosen(config::theme()).text, QStringLiteral("dark"));
        QTRY_VERIFY(m_fixture->window->palette().color(QPalette::Window).lightness() < 80);
        QVERIFY(m_fixture->find<QWidget>("historyList")->palette().color(QPalette::Base).lightness() < 80);
        QTest::keyClick(combo, Qt::Key_Home);
        QTRY_COMPARE(m_fixture->window->palette().color(QPalette::Window), before);
    }

    void clearsStoredDataAndUndoes()
    {
        auto *list = m_fixture->find<QAbstractItemView>("historyList");
        dialog()->close();
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        showDialog();
        showPage(u"Data");
        QTRY_VERIFY(m_fixture->find<QLabel>("historySizeLabel")->text().contains(u"B"));
        m_fixture->find<QAbstractButton>("clearButton")->click();
        auto *yes = m_fixture->find<QWidget>("clearQuestion")
                        ->findChild<QAbstractButton *>(QStringLiteral("yesButton"));
        QVERIFY(yes->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        yes->click();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("WelcomePage"));
        QTRY_COMPARE(message(), QStringLiteral("Removed 1 lookup and 0 profiles."));
        undo();
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void changesTheDataFolder()
    {
        showPage(u"Data");
        const QTemporaryDir other;
        m_fixture->find<QAbstractButton>("changeFolderButton")->click();
        auto *chooser = m_fixture->window->findChild<QFileDialog *>();
        QVERIFY(chooser);
        auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(other.path());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(config::chosen(config::dataFolder()).text, other.path());
        QCOMPARE(m_fixture->engine->settings().dataFolder, other.path());
        QCOMPARE(m_fixture->find<QLineEdit>("folderPath")->text(), other.path());
        QTRY_VERIFY(message().contains(u"stays"));
    }

    void namesEveryControlOfEveryPage()
    {
        for (int row = 0; row < pages()->count(); ++row) {
            pages()->setCurrentRow(row);
            const QString page = pages()->currentItem()->text();
            QStringList keys;
            for (QWidget *widget : dialog()->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                const QString text = widget->property("text").toString();
                if (const qsizetype at = text.indexOf(u'&'); at >= 0) {
                    const QString key = text.mid(at + 1, 1).toUpper();
                    QVERIFY2(!keys.contains(key), qPrintable(page + u' ' + text));
                    keys << key;
                }
                if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(spoken);
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty() ||
                             widget->objectName().startsWith(u"qt_"),
                         qPrintable(page + u' ' + widget->objectName()));
            }
            QVERIFY2(keys.size() > 1, qPrintable(page));
        }
    }

    void tabReachesEveryControlOfEveryPage()
    {
        for (int row = 0; row < pages()->count(); ++row) {
            pages()->setCurrentRow(row);
            pages()->setFocus();
            QWidgetList reached;
            do {
                reached << QApplication::focusWidget();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            } while (!pages()->hasFocus() && reached.size() < 60);
            for (QWidget *widget : dialog()->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                    (widget->focusPolicy() & Qt::TabFocus) && !widget->objectName().startsWith(u"qt_"))
                    QVERIFY2(reached.contains(widget), qPrintable(names(widget, reached)));
            }
        }
    }

private:
    QDialog *dialog() const { return m_fixture->find<QDialog>("settingsDialog"); }
    QListWidget *pages() const { return m_fixture->find<QListWidget>("settingsList"); }
    gui::SettingField *field(const char *name) const { return m_fixture->find<gui::SettingField>(name); }
    QLineEdit *edit(const char *name) const { return field(name)->findChild<QLineEdit *>(); }
    QLabel *note(const char *name) const { return field(name)->findChild<QLabel *>(QStringLiteral("note")); }
    QAbstractButton *resetButton(const char *name) const
    {
        return field(name)->findChild<QAbstractButton *>(QStringLiteral("resetButton"));
    }

    static QString order() { return config::chosen(config::xOrder()).text; }

    void showDialog() const
    {
        m_fixture->window->activateWindow();
        QTRY_VERIFY(m_fixture->window->isActiveWindow());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog()->isActiveWindow());
    }

    void showPage(QStringView title) const
    {
        pages()->setFocus();
        const QList<QListWidgetItem *> found = pages()->findItems(title.toString(), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        pages()->setCurrentItem(found.first());
    }

    void enter(const char *name, const QString &text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClick(edit(name), Qt::Key_Delete);
        QTest::keyClicks(edit(name), text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }

    static QString names(const QWidget *missed, const QWidgetList &reached)
    {
        QStringList names{missed->objectName(), QStringLiteral("not in")};
        for (const QWidget *widget : reached)
            names << widget->objectName();
        return names.join(u' ');
    }

    /// Empty if no message is shown.
    QString message() const
    {
        const auto *label = m_fixture->find<QWidget>("settingsMessageBar")
                                ->findChild<QLabel *>(QStringLiteral("messageText"));
        return label->isVisible() ? label->text() : QString();
    }

    void undo() const
    {
        auto *button = m_fixture->find<QWidget>("settingsMessageBar")
                           ->findChild<QAbstractButton *>(QStringLiteral("messageAction"));
        QVERIFY(button->isVisible());
        button->click();
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_settingsdialog, TestSettingsDialog, QApplication)
#include "tst_settingsdialog.moc"
