// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>

/// Everything that works with the mouse works with the keyboard, too.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
        QTRY_COMPARE(m_fixture->find<QAbstractItemView>("historyList")->model()->rowCount(), 1);
        QTRY_VERIFY(m_fixture->find<QAbstractItemView>("historyList")->isVisible());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void tabReachesEveryControl()
    {
        m_fixture->find<QWidget>("ownerField")->setFocus();
        QStringList reached;
        for (int i = 0; i < 60; ++i) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            if (i > 0 && focused->objectName() == u"ownerField")
                break;
            reached.append(focused->objectName());
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        const QStringList wanted = {
            QStringLiteral("ownerField"),     QStringLiteral("lookUpButton"),
            QStringLiteral("countingButton"), QStringLiteral("exportButton"),
            QStringLiteral("historyList"),    QStringLiteral("chart"),
            QStringLiteral("rangeAll"),       QStringLiteral("peopleFilterField"),
            QStringLiteral("peopleTable"),    QStringLiteral("viewNewButton"),
            QStringLiteral("portButton"),
        };
        for (const QString &name : wanted)
            QVERIFY2(reached.contains(name),
                     qPrintable(name + QStringLiteral(" not in ") + reached.join(u' ')));
        QVERIFY(reached.contains(QStringLiteral("scopeOwnerButton")) ||
                reached.contains(QStringLiteral("scopeRepositoryButton")));
    }

    void reachesTheFieldFromAnywhere_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Ctrl+L") << int(Qt::Key_L);
        QTest::newRow("Ctrl+K") << int(Qt::Key_K);
    }

    void reachesTheFieldFromAnywhere()
    {
        QFETCH(const int, key);
        m_fixture->find<QWidget>("peopleTable")->setFocus();
        QTest::keyClick(m_fixture->window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QVERIFY(m_fixture->find<QWidget>("ownerField")->hasFocus());
    }

    void choosesTheView_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("the arrow") << QByteArray("viewNewButton") << int(Qt::Key_Right) << int(Qt::NoModifier)
                                   << QByteArray("viewActiveButton");
        QTest::newRow("Alt+A") << QByteArray("peopleTable") << int(Qt::Key_A) << int(Qt::AltModifier)
                               << QByteArray("viewActiveButton");
        QTest::newRow("Alt+B") << QByteArray("peopleTable") << int(Qt::Key_B) << int(Qt::AltModifier)
                               << QByteArray("viewOnceOrBackButton");
        QTest::newRow("Alt+T") << QByteArray("peopleTable") << int(Qt::Key_T) << int(Qt::AltModifier)
                               << QByteArray("viewRetentionButton");
    }

    void choosesTheView()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const QByteArray, to);
        auto *start = m_fixture->find<QWidget>(from.constData());
        start->setFocus();
        const QString before = m_fixture->find<QWidget>("chart")->accessibleName();
        QTest::keyClick(start, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(to.constData())->isChecked());
        QVERIFY(m_fixture->find<QWidget>("chart")->accessibleName() != before);
    }

    void showsAMonthsPeopleAndAllAgain()
    {
        QWidget *chart = m_fixture->find<QWidget>("chart");
        const QAbstractItemModel *people = m_fixture->find<QAbstractItemView>("peopleTable")->model();
        const int all = people->rowCount();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_VERIFY(people->rowCount() < all);
        m_fixture->find<QWidget>("peopleTable")->setFocus();
        QTest::keyClick(m_fixture->find<QWidget>("peopleTable"), Qt::Key_Escape);
        QTRY_COMPARE(people->rowCount(), all);
    }

    void refreshesWithF5()
    {
        const int before = m_github->count();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
        QTRY_VERIFY(m_github->count() > before);
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
    }

    void removesFromTheHistoryAndUndoes()
    {
        auto *list = m_fixture->find<QAbstractItemView>("historyList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        auto *undo = m_fixture->find<QAbstractButton>("messageAction");
        QVERIFY(undo->isVisible());
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

private:
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_keyboard, TestKeyboard, QApplication)
#include "tst_keyboard.moc"
