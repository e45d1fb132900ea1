// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/inlinequestion.h"
#include "smallgithub.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

/// Buttons that come and go return the focus to where the user worked, and Return presses them.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_x = std::make_unique<support::FakeX>();
        m_x->add(
            {.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .name = QStringLiteral("Space")});
        m_fixture = std::make_unique<WindowFixture>(m_github->url(), QUrl(),
                                                    engine::ProfileHosts{.x = {.api = m_x->api(),
                                                                               .mirror = m_x->mirror(),
                                                                               .page = m_x->page(),
                                                                               .timeline = m_x->timeline()}});
    }

    void cleanup()
    {
        m_fixture.reset();
        m_x.reset();
        m_github.reset();
    }

    void afterCancel_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Return") << int(Qt::Key_Return);
    }

    void afterCancel()
    {
        QFETCH(const int, key);
        m_github->hold();
        m_fixture->lookUp(QStringLiteral("acme"));
        QVERIFY(m_github->waitForCount(1));
        use("cancelButton", static_cast<Qt::Key>(key));
        QTRY_VERIFY(!find<QWidget>("cancelButton")->isVisible());
        QVERIFY(find<QWidget>("ownerField")->hasFocus());
        m_github->release();
        use("messageAction", static_cast<Qt::Key>(key)); // Resume
        QVERIFY(find<QWidget>("ownerField")->hasFocus());
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QVERIFY(!isSettingsOpen());
    }

    void whenTheReadingEndsByItself()
    {
        m_github->hold();
        m_fixture->lookUp(QStringLiteral("acme"));
        QVERIFY(m_github->waitForCount(1));
        find<QWidget>("cancelButton")->setFocus();
        m_github->release();
        QTRY_VERIFY(!find<QWidget>("cancelButton")->isVisible());
        QVERIFY(find<QWidget>("ownerField")->hasFocus());
    }

    void afterUndo()
    {
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        m_fixture->lookUp(QStringLiteral("zebra"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QTRY_VERIFY(!find<QWidget>("progressBar")->isVisible());
        auto *history = find<QAbstractItemView>("historyList");
        QTRY_COMPARE(history->model()->rowCount(), 2);
        history->setFocus();
        history->setCurrentIndex(history->model()->index(0, 0));
        QTest::keyClick(history, Qt::Key_Delete);
        QTRY_COMPARE(history->model()->rowCount(), 1);
        use("messageAction", Qt::Key_Return);
        QVERIFY(history->hasFocus());
        QTRY_COMPARE(history->model()->rowCount(), 2);
        QVERIFY(history->hasFocus());
        QVERIFY(!isSettingsOpen());
    }

    void theQuestionAboutX_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("kept");
        QTest::newRow("Allow") << QByteArray("allowButton") << QStringLiteral("yes");
        QTest::newRow("Don’t Allow") << QByteArray("refuseButton") << QStringLiteral("no");
    }

    void theQuestionAboutX()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const QString, kept);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        auto *field = find<QLineEdit>("handleField");
        QTest::keyClicks(field, QStringLiteral("NASA"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(find<QWidget>("questionPanel")->isVisible());
        QVERIFY(find<QWidget>("allowButton")->hasFocus());
        use(button.constData(), Qt::Key_Return);
        QVERIFY(!find<QWidget>("questionPanel")->isVisible());
        QVERIFY(field->hasFocus());
        QCOMPARE(config::chosen(config::xUnofficial()).text, kept);
    }

    void returnPressesTheFocusedButtonOfADialog()
    {
        QDialog dialog(m_fixture->window.get());
        auto *layout = new QVBoxLayout(&dialog);
        auto *question = new gui::InlineQuestion(&dialog);
        auto *standard = new QPushButton(QStringLiteral("Default"), &dialog);
        auto *start = new QLineEdit(&dialog);
        for (QWidget *widget : {static_cast<QWidget *>(start), static_cast<QWidget *>(question),
                                static_cast<QWidget *>(standard)})
            layout->addWidget(widget);
        standard->setDefault(true);
        int pressed = 0;
        int answered = 0;
        connect(standard, &QPushButton::clicked, &dialog, [&pressed] { ++pressed; });
        dialog.show();
        dialog.activateWindow();
        QTRY_VERIFY(dialog.isActiveWindow());
        start->setFocus();
        QTRY_VERIFY(start->hasFocus());
        question->ask(QStringLiteral("Really?"), QStringLiteral("Yes"), [&answered] { ++answered; });
        auto *yes = question->findChild<QAbstractButton *>(QStringLiteral("yesButton"));
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Return);
        QCOMPARE(answered, 1);
        QCOMPARE(pressed, 0);
        QCOMPARE(dialog.focusWidget(), start);
        question->ask(QStringLiteral("Really?"), QStringLiteral("Yes"), [&answered] { ++answered; });
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // Cancel
        QCOMPARE(answered, 1);
        QCOMPARE(pressed, 0);
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(pressed, 1); // in a field it is still for the default button
    }

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_fixture->find<T>(name);
    }

    /// Goes to a button as the keyboard does, and presses it.
    void use(const char *name, Qt::Key key) const
    {
        auto *button = visible(name);
        QVERIFY(button);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, key);
    }

    QAbstractButton *visible(const char *name) const
    {
        for (QAbstractButton *button :
             m_fixture->window->findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    bool isSettingsOpen() const
    {
        const auto *settings = m_fixture->window->findChild<QDialog *>(QStringLiteral("settingsDialog"));
        return settings && settings->isVisible();
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_focus, TestFocus, QApplication)
#include "tst_focus.moc"
