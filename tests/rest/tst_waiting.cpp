// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portdesk.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QApplication>

#include <malloc.h>

using Told = PortDesk::Told;

namespace {

constexpr int manyReadings = 20;

/// The memory of this program; 0 with a sanitizer, which has its own memory.
qint64 bytesInUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qint64>(info.uordblks) + static_cast<qint64>(info.hblkhd);
}

} // namespace

/// Clients of the port that wait, and others that must not be delayed by them.
class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PortDesk>();
        m_desk->fill();
    }

    void cleanup() { m_desk.reset(); }

    void answersWhatIsStoredBesideWaitingReadings()
    {
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme?wait=60")).status, 200);
        QCOMPARE(m_desk->post(QStringLiteral("/scrape"), R"({"handle": "NASA"})").status, 200);
        m_desk->github.http().hold();
        for (int i = 0; i < manyReadings; ++i)
            QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/owner%1").arg(i)).status, 202);

        for (const char *path : {"/v1/contributors/acme", "/v1/contributors/acme?identity=name",
                                 "/v1/contributors/acme/chart.svg", "/monthly_new_contributors/acme",
                                 "/v1/profiles", "/v1/profiles/NASA", "/users"})
            QCOMPARE(m_desk->get(QLatin1String(path)).status, 200);
        const Told status = m_desk->get(QStringLiteral("/v1/status"));
        QCOMPARE(status.object().value(u"running_jobs").toInt(), manyReadings);
        m_desk->github.http().release();
    }

    /// They do not use memory for the hour that they wanted to wait.
    void forgetsThoseThatLeft()
    {
        constexpr int leavers = 1'000;
        constexpr qsizetype kilobytes = 16;
        m_desk->github.http().hold();
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme")).status, 202);
        const qint64 before = bytesInUse();
        for (int i = 0; i < leavers; ++i) {
            const RawClient client(m_desk->port->port());
            client.send("GET /v1/contributors/acme?wait=3600&since=20" + QByteArray::number(10 + i % 10) +
                        "-01 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_desk->port->port()) +
                        "\r\nPad: " + QByteArray(kilobytes * 1024, 'x') + "\r\n\r\n");
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_desk->get(QStringLiteral("/openapi.json")).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(bytesInUse() - before < leavers * kilobytes * 1024 / 10, 60'000);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/jobs/1")).object().value(u"state").toString(),
                 QStringLiteral("running"));
        m_desk->github.http().release();
    }

private:
    std::unique_ptr<PortDesk> m_desk;
};

NEWFACES_TEST(tst_waiting, TestWaiting, QApplication)
#include "tst_waiting.moc"
