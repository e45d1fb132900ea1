// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallgithub.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>

#include <algorithm>
#include <memory>

/// Several lookups in the real window: one is read, the others wait.
class TestQueuedLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void queuesASecondLookup()
    {
        QVERIFY(!find<QWidget>("queueButton")->isVisible());
        m_github->hold();
        lookUp("acme");
        lookUp("zebra");
        QCOMPARE(find<QLabel>("waitingTitle")->text(), QStringLiteral("acme"));
        QCOMPARE(message(), QStringLiteral("“zebra” is queued. It is read after “acme”."));
        QCOMPARE(queueText(), QStringLiteral("&Queue: 1"));
        lookUp("zebra");
        QCOMPARE(queueText(), QStringLiteral("&Queue: 1"));
        lookUp("acme");
        QCOMPARE(message(), QStringLiteral("“acme” is already being read."));
        QCOMPARE(queueText(), QStringLiteral("&Queue: 1"));
        m_github->release();
        QTRY_VERIFY(!isReading());
        QVERIFY(!find<QWidget>("queueButton")->isVisible());
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        QCOMPARE(message(), QStringLiteral("Finished reading 2 of 2 lookups."));
        find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

    void queuesWithTheButton()
    {
        m_github->hold();
        lookUp("acme");
        find<QLineEdit>("ownerField")->setText(QStringLiteral("zebra"));
        QTest::mouseClick(find<QAbstractButton>("lookUpButton"), Qt::LeftButton);
        QCOMPARE(queueText(), QStringLiteral("&Queue: 1"));
        m_github->release();
        QTRY_VERIFY(!isReading());
    }

    void ordersTheQueueByKeys()
    {
        m_github->hold();
        for (const char *owner : {"acme", "one", "two", "three"})
            lookUp(owner);
        find<QAbstractButton>("queueButton")->setFocus();
        QTest::keyClick(find<QAbstractButton>("queueButton"), Qt::Key_Space);
        QVERIFY(find<QDialog>("queueDialog")->isVisible());
        QVERIFY(!find<QDialog>("queueDialog")->isModal());
        QVERIFY(find<QLabel>("queueCurrent")->text().contains(u"acme"));
        auto *list = find<QAbstractItemView>("queueList");
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(waiting(), QStringLiteral("two one three"));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(waiting(), QStringLiteral("two three one"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(waiting(), QStringLiteral("two one three"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(waiting(), QStringLiteral("two three"));
        QCOMPARE(queueText(), QStringLiteral("&Queue: 2"));
        QTest::mouseClick(find<QAbstractButton>("queueRemoveButton"), Qt::LeftButton);
        QCOMPARE(waiting().count(u' '), 0);
        QTest::keyClick(find<QDialog>("queueDialog"), Qt::Key_Escape);
        QVERIFY(!find<QDialog>("queueDialog")->isVisible());
        QVERIFY(isReading()); // Escape closed the list alone
    }

    void cancelsAndGoesOn()
    {
        m_github->hold();
        lookUp("acme");
        lookUp("zebra");
        auto *cancel = find<QAbstractButton>("cancelButton");
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(message().contains(QStringLiteral("“acme” is kept. “zebra” is next.")));
        QVERIFY(isReading());
        QVERIFY(cancel->hasFocus());
        QCOMPARE(find<QLabel>("waitingTitle")->text(), QStringLiteral("zebra"));
        m_github->release();
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

    void cancelsAllAndResumes()
    {
        m_github->hold();
        for (const char *owner : {"acme", "zebra", "nobody"})
            lookUp(owner);
        find<QAbstractButton>("queueButton")->click();
        QTest::mouseClick(find<QAbstractButton>("cancelAllButton"), Qt::LeftButton);
        QVERIFY(!isReading());
        QVERIFY(!find<QWidget>("queueButton")->isVisible());
        QVERIFY(message().startsWith(QStringLiteral("Cancelled. 2 lookups")));
        QCOMPARE(find<QLabel>("queueCurrent")->text(), QStringLiteral("Nothing is being read."));
        find<QAbstractButton>("messageAction")->click();
        QVERIFY(isReading());
        QCOMPARE(waiting(), QStringLiteral("zebra nobody"));
        m_github->release();
        QTRY_VERIFY(!isReading());
    }

    void keepsWhatFailed()
    {
        m_github->hold();
        for (const char *owner : {"acme", "nobody", "zebra"})
            lookUp(owner);
        m_github->release();
        QTRY_VERIFY(!isReading());
        QVERIFY2(message().startsWith(QStringLiteral("1 of 3 lookups failed. nobody: ")),
                 qPrintable(message()));
        QCOMPARE(queueText(), QStringLiteral("&Queue: 0, failed: 1"));
        find<QAbstractButton>("messageAction")->click();
        auto *failed = find<QListWidget>("failedList");
        QVERIFY(failed->isVisible());
        QCOMPARE(failed->count(), 1);
        QVERIFY(failed->item(0)->text().startsWith(QStringLiteral("nobody: ")));
        find<QAbstractButton>("clearFailedButton")->click();
        QVERIFY(!failed->isVisible());
        QVERIFY(!find<QWidget>("queueButton")->isVisible());
    }

    void triesAgain()
    {
        m_github->hold();
        for (const char *owner : {"acme", "nobody", "zebra"})
            lookUp(owner);
        m_github->release();
        QTRY_COMPARE(queueText(), QStringLiteral("&Queue: 0, failed: 1"));
        QTRY_VERIFY(!isReading());
        find<QAbstractButton>("messageAction")->click();
        const int requests = m_github->count();
        find<QAbstractButton>("retryFailedButton")->click();
        QTRY_VERIFY(m_github->count() > requests);
        QTRY_VERIFY(!isReading());
        QVERIFY(!find<QWidget>("queueButton")->isVisible()); // as the only one, it has the message
        QVERIFY(message().contains(u"nobody"));
    }

    void refreshesAll()
    {
        readBoth();
        m_github->hold();
        m_github->forget();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(isReading());
        QCOMPARE(waiting(), QStringLiteral("zebra")); // it was read later
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(waiting(), QStringLiteral("zebra"));
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        m_github->release();
        QTRY_VERIFY(!isReading());
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        const auto asked = [this](const QString &path) {
            return std::ranges::any_of(
                m_github->seen(), [&path](const support::Seen &seen) { return seen.path.contains(path); });
        };
        QVERIFY(asked(QStringLiteral("acme")) && asked(QStringLiteral("zebra")));
        QTRY_COMPARE(history()->model()->index(0, 0).data().toString(), QStringLiteral("zebra"));
        QVERIFY(history()->actions().contains(find<QAction>("refreshAllAction")));
    }

    void showsStoredDataOfWhatIsQueued()
    {
        readBoth();
        m_github->hold();
        lookUp("zebra");
        lookUp("acme");
        QCOMPARE(queueText(), QStringLiteral("&Queue: 1"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
        m_github->release();
        QTRY_VERIFY(!isReading());
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"));
    }

    void namesTheLookupThatWaitsForQuota()
    {
        support::FakeGitHub github;
        github.addRepository(QStringLiteral("acme"),
                             {QStringLiteral("alpha"), {support::commit("ann", "2020-01-05")}});
        github.setQuota(
            core::Quota{.limit = 60, .remaining = 0, .resetsAt = core::now() + std::chrono::minutes(50)});
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(github.api());
        lookUp("acme");
        lookUp("zebra");
        const QString expected = QStringLiteral("“acme” waits for GitHub’s quota until ");
        QTRY_VERIFY(find<QLabel>("progressText")->text().startsWith(expected));
        find<QAbstractButton>("queueButton")->click();
        QVERIFY(find<QLabel>("queueCurrent")->text().contains(expected));
        m_fixture.reset(); // before the host
    }

    void showsAPartialChart()
    {
        m_github->setHandler([](const support::Seen &seen) {
            return seen.path.endsWith(u"/beta/commits") ? support::Reply{.fault = support::Fault::Silent}
                                                        : smallgithub::answer(seen);
        });
        lookUp("acme");
        QVERIFY(!find<QWidget>("exportButton")->isEnabled());
        QTRY_VERIFY(find<QWidget>("partialChart")->isVisible());
        const auto *notice = find<QLabel>("partialNotice");
        QVERIFY(notice->isVisible());
        QTest::qWait(300);
        QTRY_VERIFY2(notice->text().startsWith(QStringLiteral("Still reading: 1 of 2 repositories.")),
                     qPrintable(notice->text()));
        QCOMPARE(shownPage(), QStringLiteral("waitingPage"));
        QVERIFY(!find<QWidget>("exportButton")->isEnabled());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QVERIFY(find<QLabel>("welcomeLabel")->isVisible());
        QVERIFY(!find<QWidget>("exportButton")->isEnabled());
        m_github->setHandler(smallgithub::answer);
        find<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(shownPage(), QStringLiteral("resultsPanel"));
        QVERIFY(find<QWidget>("exportButton")->isEnabled());
        QCOMPARE(find<QAbstractItemView>("peopleTable")->model()->rowCount(), 4);
    }

    void dropsTheQueueWhenClosed()
    {
        m_github->hold();
        lookUp("acme");
        lookUp("zebra");
        m_fixture->open();
        m_github->forget();
        m_github->release();
        QVERIFY(!isReading());
        QVERIFY(!find<QWidget>("queueButton")->isVisible());
        QCOMPARE(m_github->count(), 0);
        lookUp("zebra"); // nothing of the old queue is left
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
    }

private:
    template<typename Object>
    Object *find(const char *name) const
    {
        return m_fixture->find<Object>(name);
    }

    void lookUp(const char *owner) const { m_fixture->lookUp(QLatin1String(owner)); }

    /// zebra last.
    void readBoth() const
    {
        for (const char *owner : {"acme", "zebra"}) {
            lookUp(owner);
            QTRY_COMPARE(m_fixture->window->windowTitle(),
                         QLatin1String(owner) + QStringLiteral(" – Newfaces"));
            QTRY_VERIFY(!isReading());
        }
        QTRY_COMPARE(history()->model()->rowCount(), 2);
    }

    bool isReading() const { return find<QWidget>("progressBar")->isVisible(); }
    QString message() const { return find<QLabel>("messageText")->text(); }
    QString queueText() const { return find<QAbstractButton>("queueButton")->text(); }
    QString shownPage() const { return m_fixture->shownPage(); }
    QAbstractItemView *history() const { return find<QAbstractItemView>("historyList"); }

    /// What waits, as the list shows it, which this opens.
    QString waiting() const
    {
        find<QAbstractButton>("queueButton")->click();
        const QAbstractItemModel *model = find<QAbstractItemView>("queueList")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names.join(u' ');
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_queuedlookups, TestQueuedLookups, QApplication)
#include "tst_queuedlookups.moc"
