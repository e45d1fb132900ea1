// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/mailmap.h"

#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using Authors = std::vector<core::Author>;

class TestMailmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each author wrote one commit, the last one the latest.
    void lists_data()
    {
        QTest::addColumn<Authors>("authors");
        QTest::addColumn<QByteArray>("mailmap");
        const auto row = [](const char *name, const Authors &authors, const char *mailmap) {
            QTest::newRow(name) << authors << QByteArray(mailmap);
        };
        row("nobody", {}, "");
        row("one name and address", {someone("Ann", "ann@x.org"), someone("Ann", "ann@x.org")}, "");
        row("two addresses of an account",
            {someone("Ann", "old@x.org", 7, "ann"), someone("Ann", "ann@x.org", 7, "ann")},
            "Ann <ann@x.org> <old@x.org>\n");
        row("two names at an address", {someone("A", "ann@x.org"), someone("Ann", "ann@x.org")},
            "Ann <ann@x.org>\n");
        row("another name at another address",
            {someone("A", "old@x.org", 7, "ann"), someone("Ann", "ann@x.org", 7, "ann")},
            "Ann <ann@x.org> <old@x.org>\n");
        row("a placeholder address, by name",
            {someone("Ann", "devnull@localhost", 7, "ann"), someone("Bob", "devnull@localhost"),
             someone("Ann", "ann@x.org", 7, "ann")},
            "Ann <ann@x.org> Ann <devnull@localhost>\n");
        row("several names at a placeholder address",
            {someone("A", "devnull@localhost", 7, "ann"), someone("Ann", "devnull@localhost", 7, "ann")},
            "Ann <devnull@localhost> A <devnull@localhost>\n");
        row("beyond ASCII", {someone("A", "å@x.org"), someone("Åsa", "å@x.org")}, "Åsa <å@x.org>\n");
        row("what the format cannot hold",
            {someone("A", "ann@x.org"), someone("<Ann>", "ann@x.org"), someone("B", "b@x.org"),
             someone("# B", "b@x.org"), someone("C", "c@x.org"), someone("C\nD", "c@x.org")},
            "");
        row("a machine that used somebody's address",
            {someone("renovate[bot]", "r@x.org"), someone("renovate[bot]", "robot@x.org"),
             someone("Ann", "ann@x.org"), someone("renovate[bot]", "ann@x.org")},
            "renovate[bot] <r@x.org> renovate[bot] <ann@x.org>\nrenovate[bot] <r@x.org> <robot@x.org>\n");
        row("a machine without an address of its own",
            {someone("Ann", "ann@x.org"), someone("renovate[bot]", "ann@x.org"), someone("Bob", "bob@x.org"),
             someone("renovate[bot]", "bob@x.org")},
            "");
        row("no name, or no address",
            {someone("A", "ann@x.org"), someone("", "ann@x.org"), someone("B", "", 8, "b"),
             someone("Bo", "", 8, "b")},
            "");
    }

    void lists()
    {
        QFETCH(const Authors, authors);
        HistoryMaker maker;
        for (std::size_t i = 0; i < authors.size(); ++i)
            maker.add("flask", authors[i], qPrintable(QStringLiteral("2020-01-%1").arg(i + 10)));
        QTEST(core::mailmap(core::whoIsWho(maker.made(), {})), "mailmap");
    }

    void knowsDecisions()
    {
        HistoryMaker maker;
        maker.add("flask", someone("Ann", "old@x.org"), "2020-01-05");
        maker.add("flask", someone("Ann Lee", "ann@x.org"), "2020-02-05");
        core::History history = maker.made();
        QCOMPARE(core::mailmap(core::whoIsWho(history, {})), QByteArray());
        const core::Result<core::Decision> join =
            core::decide(core::whoIsWho(history, {}), core::Decision::Kind::Join,
                         {QStringLiteral("old@x.org"), QStringLiteral("ann@x.org")});
        QVERIFY(join);
        history.decisions = {*join};
        QCOMPARE(core::mailmap(core::whoIsWho(history, {})), QByteArray("Ann Lee <ann@x.org> <old@x.org>\n"));
    }

    void severalPeopleOfOneAddress()
    {
        HistoryMaker maker;
        maker.add("flask", someone("Ann", "t@x.org"), "2020-01-05");
        maker.add("flask", someone("ann m", "t@x.org"), "2020-01-06");
        maker.add("flask", someone("Bob", "t@x.org"), "2020-02-05");
        core::History history = maker.made();
        const core::Result<core::Decision> split = core::splitByName(
            core::whoIsWho(history, {}), QStringLiteral("t@x.org"), {QStringLiteral("Bob")});
        QVERIFY(split);
        history.decisions = {*split};
        QCOMPARE(core::mailmap(core::whoIsWho(history, {})),
                 QByteArray("Bob <t@x.org> Bob <t@x.org>\nann m <t@x.org> Ann <t@x.org>\n"
                            "ann m <t@x.org> ann m <t@x.org>\n"));
    }
};

NEWFACES_TEST(tst_mailmap, TestMailmap, QCoreApplication)
#include "tst_mailmap.moc"
