// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "windowdesk.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>

using core::ProfileSource;
using support::FakeX;
using Mode = support::FakeX::Mode;

/// The page of X profiles in the real window, over a fake X.
class TestProfilesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<FakeX>();
        m_x->add(
            {.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .name = QStringLiteral("Space")});
        m_x->add(
            {.handle = QStringLiteral("jack"), .id = QStringLiteral("2"), .name = QStringLiteral("Jack")});
        m_github = std::make_unique<support::FakeGitHub>();
        m_desk = std::make_unique<WindowDesk>(m_github->api(), QUrl(), xSettings({}));
        QSettings().clear();
        QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->find<QLineEdit>("handleField")->hasFocus());
    }

    void cleanup()
    {
        m_desk.reset();
        m_x.reset();
    }

    void asksOnceWhomToAsk()
    {
        type(QStringLiteral("NASA"));
        QVERIFY(isShown("questionPanel"));
        QCOMPARE(m_x->http().count(), 0);
        click("allowButton");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!isShown("questionPanel"));
        type(QStringLiteral("jack"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(engine::unofficialSources(), std::optional(true));
    }

    void takesNoForAnAnswer()
    {
        type(QStringLiteral("NASA"));
        click("refuseButton");
        QTRY_VERIFY(message().contains(u"may not be asked"));
        QCOMPARE(m_x->http().count(), 0);
        type(QStringLiteral("NASA"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_VERIFY(isShown("messageAction"));
        page<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows(), 1);
    }

    void asksNothingWithAToken()
    {
        reopen(FakeX::token);
        type(QStringLiteral("NASA jack"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(page<QLabel>("progressText")->text().contains(u"2 of 2 looked up with X’s API"));
    }

    void showsTheOneThatWasLookedUp()
    {
        allow();
        type(QStringLiteral("@nasa"));
        QTRY_COMPARE(m_desk->find<QLabel>("nameLabel")->text(), QStringLiteral("Space"));
        QCOMPARE(m_desk->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
        QCOMPARE(m_desk->find<QLabel>("bioLabel")->text(), QStringLiteral("About <b>&amp; more</b>"));
        QCOMPARE(m_desk->find<QLabel>("bioLabel")->textFormat(), Qt::PlainText);
        QVERIFY(m_desk->find<QLabel>("factsLabel")->text().contains(u"Earth"));
        QVERIFY(m_desk->find<QLabel>("sourceLabel")->text().startsWith(u"From FxTwitter"));
        QVERIFY(isShown("pictureView"));
        QVERIFY(!isShown("pictureList"));
        click("copyAddressButton");
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"/picture/1/1/face_400x400.gif"));
    }

    void showsThePicturesSoFar()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(m_desk->find<QLabel>("nameLabel")->text(), QStringLiteral("Space"));
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 2});
        click("refreshProfileButton");
        QTRY_COMPARE(m_desk->find<QListWidget>("pictureList")->count(), 2);
        QVERIFY(isShown("pictureList"));
    }

    void saysWhatIsNoHandle()
    {
        allow();
        type(QStringLiteral("NASA no-handle jack home"));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(message().contains(u"“no-handle” cannot be a handle"));
        QVERIFY(message().contains(u"1 more"));
        QCOMPARE(m_desk->find<QLineEdit>("handleField")->text(), QStringLiteral("NASA no-handle jack home"));
    }

    void saysWhoIsNotFound()
    {
        allow();
        type(QStringLiteral("nobody"));
        QTRY_COMPARE(message(), QStringLiteral("@nobody: There is no such account on X."));
        type(QStringLiteral("NASA nobody"));
        QTRY_COMPARE(message(), QStringLiteral("1 of 2 were found. The others’ rows say why not."));
    }

    void keepsAFailureOnItsRow()
    {
        allow();
        for (const ProfileSource one : {ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
            m_x->setMode(one, Mode::TooMany);
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(m_desk->find<QLabel>("stateLabel")->text().contains(u"was asked too often"), true);
        QVERIFY(m_desk->find<QLabel>("stateLabel")->text().contains(u"It may be tried again at"));
        QCOMPARE(table()->model()->index(0, 2).data().toString(), QStringLiteral("not known"));
    }

    void cancels()
    {
        allow();
        m_x->http().hold();
        type(QStringLiteral("NASA jack"));
        QVERIFY(m_x->http().waitForInFlight(2));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Escape);
        QTRY_VERIFY(message().startsWith(u"Stopped."));
        m_x->http().release();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
    }

    void removesAndUndoes()
    {
        allow();
        type(QStringLiteral("NASA jack a b"));
        QTRY_COMPARE(rows(), 4);
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(message(), QStringLiteral("Removed 4 profiles."));
        QTRY_COMPARE(m_desk->find<QStackedWidget>("profilesStack")->currentWidget()->objectName(),
                     QStringLiteral("profilesEmptyPage"));
        page<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(m_desk->find<QStackedWidget>("profilesStack")->currentWidget()->objectName(),
                     QStringLiteral("profilesListPage"));
    }

    void choosesTheNextAfterARemoval()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_desk->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
    }

    void copiesHandlesAndLooksThemUpAgain()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("@jack\n@NASA"));
        const int requests = m_x->count(QStringLiteral("/mirror"));
        QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_x->count(QStringLiteral("/mirror")), requests + 2);
    }

    void readsAFile()
    {
        allow();
        const QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("handle,name\nNASA,x\njack,y\n");
        list.close();
        click("fromFileButton");
        auto *dialog = m_desk->find<QFileDialog>("handleFileDialog");
        Q_EMIT dialog->fileSelected(list.fileName());
        dialog->close();
        QTRY_COMPARE(rows(), 2);
    }

    void remembers()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
        m_desk->open();
        QTRY_COMPARE(m_desk->find<QTabWidget>("pages")->currentIndex(), 1);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_desk->window->windowTitle(), QStringLiteral("X profiles – Newfaces"));
        QTest::keyClick(m_desk->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_desk->window->windowTitle(), QStringLiteral("Newfaces"));
    }

private:
    engine::XSettings xSettings(const QByteArray &token) const
    {
        return {.api = m_x->api(),
                .mirror = m_x->mirror(),
                .page = m_x->page(),
                .timeline = m_x->timeline(),
                .token = token};
    }

    void reopen(const QByteArray &token)
    {
        m_desk = std::make_unique<WindowDesk>(m_github->api(), QUrl(), xSettings(token));
        QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->find<QLineEdit>("handleField")->hasFocus());
    }

    void allow() { engine::setUnofficialSources(true); }

    void type(const QString &text)
    {
        auto *field = m_desk->find<QLineEdit>("handleField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    /// Of the page's own; the other page has some of the same name.
    template<typename Widget>
    Widget *page(const char *name) const
    {
        auto *found = m_desk->find<QWidget>("ProfilesPage")->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    /// NASA and jack are there, and in their order.
    void waitForSorted() const
    {
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("@jack"));
    }

    void click(const char *button) { m_desk->find<QAbstractButton>(button)->click(); }
    bool isShown(const char *name) const { return page<QWidget>(name)->isVisible(); }
    QTableView *table() const { return m_desk->find<QTableView>("profilesTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString message() const { return page<QLabel>("messageText")->text(); }

    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestProfilesPage)
#include "tst_profilespage.moc"
