// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historymodel.h"
#include "support/testmain.h"

#include <QApplication>
#include <QTest>

/// The list of lookups.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheHostsWhereThereAreSeveral()
    {
        const QString acme = QStringLiteral("acme");
        const core::Lookup here{acme, {}, QStringLiteral("github.com")};
        const core::Lookup there{acme, {}, QStringLiteral("git.example.org")};
        gui::HistoryModel model;
        model.setEntries({{1, here, core::Instant()}});
        QCOMPARE(model.index(0).data().toString(), acme);

        model.setEntries({{1, here, core::Instant()}, {2, there, core::Instant()}});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("acme (github.com)"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("acme (git.example.org)"));
        QVERIFY(model.rowOf(there) == 1);
        QVERIFY(!model.rowOf({acme, {}, QStringLiteral("else.example.org")}));

        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }
};

NEWFACES_TEST(tst_historymodel, TestHistoryModel, QApplication)

#include "tst_historymodel.moc"
