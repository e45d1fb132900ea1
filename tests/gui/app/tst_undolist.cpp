// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/undolist.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using gui::UndoList;

/// Undoing one step after the other, and what a failure leaves.
class TestUndoList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<UndoList>();
        m_started.clear();
        for (const char *key : {"one", "two", "three"})
            add(QLatin1String(key));
    }

    void namesTheLatest()
    {
        QCOMPARE(m_list->sentence(), QStringLiteral("Did three."));
        m_list->clear();
        QVERIFY(m_list->isEmpty());
        QCOMPARE(m_list->sentence(), QString());
        m_list->undoLatest();
        QCOMPARE(m_started, QStringList());
    }

    void undoesOneAfterTheOther()
    {
        m_list->undoLatest();
        m_list->undoLatest();
        QCOMPARE(m_started, QStringList{QStringLiteral("three")}); // the second waits
        m_list->succeeded(QStringLiteral("three"));
        QCOMPARE(m_started, (QStringList{QStringLiteral("three"), QStringLiteral("two")}));
        m_list->succeeded(QStringLiteral("two"));
        QCOMPARE(m_started.size(), 2);
        QCOMPARE(m_list->sentence(), QStringLiteral("Did one."));
    }

    void stopsAtAFailure()
    {
        m_list->undoLatest();
        m_list->undoLatest();
        m_list->failed(QStringLiteral("three"), UndoList::Failure::Temporary);
        QCOMPARE(m_started.size(), 1);
        QCOMPARE(m_list->sentence(), QStringLiteral("Did three.")); // it can be tried again
        m_list->undoLatest();
        QCOMPARE(m_started.size(), 2);
    }

    void dropsWhatIsGone()
    {
        m_list->undoLatest();
        m_list->failed(QStringLiteral("three"), UndoList::Failure::Final);
        QCOMPARE(m_list->sentence(), QStringLiteral("Did two."));
        QVERIFY(gui::undoFailure({core::Error::Kind::NotFound}) == UndoList::Failure::Final);
        QVERIFY(gui::undoFailure({core::Error::Kind::Storage}) == UndoList::Failure::Temporary);
    }

    void knowsWhatWasUndoneElsewhere()
    {
        const QSignalSpy changes(m_list.get(), &UndoList::changed);
        m_list->succeeded(QStringLiteral("two"));
        QCOMPARE(changes.size(), 1);
        m_list->undoLatest();
        m_list->succeeded(QStringLiteral("three"));
        m_list->undoLatest();
        QCOMPARE(m_started, (QStringList{QStringLiteral("three"), QStringLiteral("one")}));
    }

    void undoesACertainStep()
    {
        m_list->undo(QStringLiteral("one"));
        m_list->undo(QStringLiteral("one")); // is being undone
        m_list->undo(QStringLiteral("none"));
        QCOMPARE(m_started, QStringList{QStringLiteral("one")});
    }

    void forgetsTheOldest()
    {
        for (int i = 0; i < 200; ++i)
            add(QString::number(i));
        int undone = 0;
        for (; !m_list->isEmpty(); ++undone) {
            m_list->undoLatest();
            m_list->succeeded(m_started.last());
        }
        QCOMPARE(undone, 100);
    }

private:
    void add(const QString &key)
    {
        m_list->add({key, QStringLiteral("Did %1.").arg(key), [this, key] {
                         m_started << key;
                     }});
    }

    std::unique_ptr<UndoList> m_list;
    QStringList m_started;
};

NEWFACES_TEST(tst_undolist, TestUndoList, QCoreApplication)
#include "tst_undolist.moc"
