// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gate.h"
#include "support/cputime.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <vector>

namespace {

std::vector<quint64> admitAll(net::Gate &gate)
{
    std::vector<quint64> ids;
    while (const std::optional<quint64> id = gate.admit([](quint64 one) { return one != 99; }))
        ids.push_back(*id);
    return ids;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admitsInOrder()
    {
        net::Gate gate(5);
        for (const quint64 id : {1, 2, 99, 3, 4})
            gate.enqueue(id);
        gate.putBack(5);
        gate.withdraw(2);
        gate.withdraw(2);
        gate.withdraw(77);
        QCOMPARE(admitAll(gate), (std::vector<quint64>{5, 1, 3, 4}));
        QCOMPARE(gate.waiting().size(), std::size_t(1));
        gate.withdraw(1); // in flight, not waiting
        gate.enqueue(6);
        QCOMPARE(admitAll(gate), std::vector<quint64>{6});
        gate.enqueue(7);
        QCOMPARE(admitAll(gate), std::vector<quint64>{});
    }

    void withdrawsAmongMany()
    {
        constexpr quint64 many = 200'000;
        net::Gate gate(1);
        for (quint64 id = 1; id <= many; ++id)
            gate.enqueue(id);
        const std::chrono::nanoseconds begun = support::ownCpuTime();
        for (quint64 id = many; id > 0; --id)
            gate.withdraw(id);
        QVERIFY(gate.waiting().empty());
        QVERIFY(support::ownCpuTime() - begun < std::chrono::seconds(10));
    }
};

NEWFACES_TEST(tst_gate, TestGate, QCoreApplication)
#include "tst_gate.moc"
