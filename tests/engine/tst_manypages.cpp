// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginedesk.h"
#include "support/memory.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using support::Reply;
using support::Seen;

namespace {

const QByteArray commitOnPage =
    R"([{"sha": "1234567890123456789012345678901234567890", "author": null, "commit": {
    "author": {"name": "Ann", "email": "ann@example.org", "date": "2020-01-05T00:00:00Z"},
    "committer": {"date": "2020-01-05T00:00:00Z"}}}])";

} // namespace

/// A host that reports a million pages, and answers only the first.
class TestManyPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopAtOnce_data()
    {
        QTest::addColumn<QString>("lookup");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("firstPage");
        QTest::newRow("repositories")
            << acme << QStringLiteral("/repos")
            << QByteArray(R"([{"id": 1, "name": "anvil", "default_branch": "main"}])");
        QTest::newRow("commits") << QString(acme + u'/' + anvil) << QStringLiteral("/commits")
                                 << commitOnPage;
    }

    void stopAtOnce()
    {
        QFETCH(const QString, lookup);
        QFETCH(const QString, list);
        QFETCH(const QByteArray, firstPage);
        EngineDesk desk;
        desk.github->addRepository(
            acme, {anvil, support::commits(1, QStringLiteral("ann"), QStringLiteral("2020-01-05"))});
        desk.github->setInterceptor([&](const Seen &seen) -> std::optional<Reply> {
            if (!seen.path.endsWith(list))
                return std::nullopt;
            if (seen.queryItem(QStringLiteral("page")) != u"1")
                return Reply{.fault = support::Fault::Silent};
            return Reply{.body = firstPage,
                         .headers = {{"Link", "<https://example.org/?page=1000000>; rel=\"last\""}}};
        });
        const std::stop_source stop;
        const support::MemoryGrowth growth;
        const auto answer = desk.engine->contributors(EngineDesk::question(lookup), stop.get_token());
        QVERIFY(desk.github->http().waitForInFlight(8));
        stop.request_stop();
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().kind, Error::Kind::Cancelled);
        QVERIFY2(growth.bytes() < 100'000'000, qPrintable(QString::number(growth.bytes())));
    }
};

NEWFACES_TEST(tst_manypages, TestManyPages, QCoreApplication)
#include "tst_manypages.moc"
