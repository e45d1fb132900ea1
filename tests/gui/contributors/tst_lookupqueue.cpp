// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/lookupqueue.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using core::Lookup;

namespace {

Lookup lookup(const QString &owner)
{
    return {owner, {}, QStringLiteral("github.com")};
}

} // namespace

class TestLookupQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_queue.emplace();
        m_tester.emplace(&*m_queue);
        for (const char *name : {"a", "b", "c", "d"})
            QVERIFY(m_queue->add(lookup(QLatin1String(name))));
    }

    void cleanup()
    {
        m_tester.reset();
        m_queue.reset();
    }

    void hasEachLookupOnce()
    {
        QVERIFY(!m_queue->add(lookup(QStringLiteral("B"))));
        QVERIFY(m_queue->add({QStringLiteral("b"), {}, QStringLiteral("git.example")}));
        QVERIFY(m_queue->add({QStringLiteral("b"), QStringLiteral("x"), QStringLiteral("github.com")}));
        QCOMPARE(m_queue->rowCount(), 6);
    }

    void givesThemInOrder()
    {
        const QSignalSpy changes(&*m_queue, &gui::LookupQueue::changed);
        QCOMPARE(m_queue->takeFirst(), lookup(QStringLiteral("a")));
        m_queue->remove(lookup(QStringLiteral("C")));
        m_queue->remove(lookup(QStringLiteral("C")));
        QCOMPARE(names(), QStringLiteral("bd"));
        QCOMPARE(changes.count(), 2);
        m_queue->clear();
        QVERIFY(!m_queue->takeFirst());
    }

    void moves_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up") << 2 << 1 << QStringLiteral("acbd");
        QTest::newRow("down") << 1 << 3 << QStringLiteral("acbd");
        QTest::newRow("to the front") << 3 << 0 << QStringLiteral("dabc");
        QTest::newRow("to the end") << 0 << 4 << QStringLiteral("bcda");
        QTest::newRow("nowhere") << 1 << 2 << QStringLiteral("abcd");
        QTest::newRow("before the front") << 0 << -1 << QStringLiteral("abcd");
        QTest::newRow("beyond the end") << 3 << 5 << QStringLiteral("abcd");
        QTest::newRow("none") << -1 << 0 << QStringLiteral("abcd");
    }

    void moves()
    {
        QFETCH(const int, row);
        QFETCH(const int, before);
        QFETCH(const QString, expected);
        QCOMPARE(m_queue->moveRow({}, row, {}, before), expected != u"abcd");
        QCOMPARE(names(), expected);
    }

    void isSpoken()
    {
        QCOMPARE(m_queue->index(1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("b, waiting, 2 of 4"));
    }

private:
    QString names() const
    {
        QString names;
        for (const Lookup &one : m_queue->lookups())
            names += one.owner;
        return names;
    }

    std::optional<gui::LookupQueue> m_queue;
    std::optional<QAbstractItemModelTester> m_tester;
};

NEWFACES_TEST(tst_lookupqueue, TestLookupQueue, QCoreApplication)
#include "tst_lookupqueue.moc"
