// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagebar.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using gui::MessageBar;

/// Messages float, successes fade, and the focus returns.
class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_field = new QLineEdit(m_page.get());
        m_bar = new MessageBar(m_page.get());
        m_list = new QListWidget(m_page.get());
        m_button = new QPushButton(QStringLiteral("Below"), m_page.get());
        auto *layout = new QVBoxLayout(m_page.get());
        for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_bar),
                                static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_button)})
            layout->addWidget(widget);
        m_bar->floatOver({m_list}, m_field);
        m_page->resize(600, 400);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_list->setFocus();
    }

    void cleanup() { m_page.reset(); }

    void movesNothing()
    {
        const QRect field = m_field->geometry();
        const QRect list = m_list->geometry();
        const QRect button = m_button->geometry();
        for (const int length : {1, 20, 400}) {
            m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("Word ").repeated(length),
                               QStringLiteral("Do It"));
            QTest::qWait(0);
            QVERIFY(m_bar->isVisible());
            QCOMPARE(m_field->geometry(), field);
            QCOMPARE(m_list->geometry(), list);
            QCOMPARE(m_button->geometry(), button);
            QVERIFY(!m_bar->geometry().intersects(button));
            QVERIFY(m_page->rect().contains(m_bar->geometry()));
        }
        m_bar->clear();
        QCOMPARE(m_list->geometry(), list);
    }

    void followsWhatItFloatsOver()
    {
        m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Something"));
        m_page->resize(900, 700);
        QTRY_VERIFY(m_list->geometry().contains(m_bar->geometry()));
        QVERIFY(m_list->geometry().bottom() - m_bar->geometry().bottom() < 20);
    }

    void successesFade()
    {
        m_bar->setFadesAfter(std::chrono::milliseconds(10));
        m_bar->showMessage(MessageBar::Kind::Success, QStringLiteral("Done."));
        QTRY_VERIFY(!m_bar->isVisible());
    }

    void othersStay_data()
    {
        QTest::addColumn<MessageBar::Kind>("kind");
        QTest::newRow("an offer") << MessageBar::Kind::Info;
        QTest::newRow("a warning") << MessageBar::Kind::Warning;
        QTest::newRow("an error") << MessageBar::Kind::Error;
    }

    void othersStay()
    {
        QFETCH(const MessageBar::Kind, kind);
        m_bar->setFadesAfter(std::chrono::milliseconds(0));
        m_bar->showMessage(MessageBar::Kind::Success, QStringLiteral("Done."));
        m_bar->showMessage(kind, QStringLiteral("Look."));
        outliveTheTime();
        QVERIFY(m_bar->isVisible());
    }

    void staysUnderThePointer()
    {
        m_bar->setFadesAfter(std::chrono::milliseconds(0));
        m_bar->showMessage(MessageBar::Kind::Success, QStringLiteral("Done."));
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        m_bar->setAttribute(Qt::WA_UnderMouse);
        QApplication::sendEvent(m_bar, &enter);
        outliveTheTime();
        QVERIFY(m_bar->isVisible());
        m_bar->setAttribute(Qt::WA_UnderMouse, false);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_bar, &leave);
        QTRY_VERIFY(!m_bar->isVisible());
    }

    void staysWithTheFocus()
    {
        m_bar->setFadesAfter(std::chrono::milliseconds(0));
        m_bar->showMessage(MessageBar::Kind::Success, QStringLiteral("Done."), QStringLiteral("Undo"));
        action()->setFocus();
        outliveTheTime();
        QVERIFY(m_bar->isVisible());
        m_list->setFocus();
        QTRY_VERIFY(!m_bar->isVisible());
    }

    void returnsTheFocus()
    {
        for (const char *name : {"messageAction", "messageClose"}) {
            m_list->setFocus();
            m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Cancelled."),
                               QStringLiteral("Resume"));
            auto *button = m_bar->findChild<QAbstractButton *>(QLatin1String(name));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(!m_bar->isVisible());
            QVERIFY2(m_list->hasFocus(), name);
        }
    }

    void hasAnotherPlaceForTheFocus()
    {
        m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Removed."), QStringLiteral("Undo"));
        action()->setFocus();
        m_list->setEnabled(false);
        QTest::keyClick(action(), Qt::Key_Space);
        QVERIFY(m_field->hasFocus());
    }

    void isReachedAfterWhatItFloatsOver()
    {
        m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Removed."), QStringLiteral("Undo"));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Tab);
        QVERIFY(action()->hasFocus());
        QTest::keyClick(action(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_button->hasFocus());
    }

private:
    QAbstractButton *action() const
    {
        return m_bar->findChild<QAbstractButton *>(QStringLiteral("messageAction"));
    }

    /// Lets another message fade that got the same time later.
    void outliveTheTime()
    {
        MessageBar other(m_page.get());
        other.setFadesAfter(std::chrono::milliseconds(1));
        other.setGeometry(300, 200, 200, 40); // not under the pointer
        other.show();
        other.showMessage(MessageBar::Kind::Success, QStringLiteral("Another one."));
        QTRY_VERIFY(!other.isVisible());
    }

    std::unique_ptr<QWidget> m_page;
    QLineEdit *m_field = nullptr;
    MessageBar *m_bar = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_button = nullptr;
};

NEWFACES_TEST(tst_messagebar, TestMessageBar, QApplication)
#include "tst_messagebar.moc"
