// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardedport.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>

using namespace std::chrono_literals;

/// The limit for open files while it exists.
class OpenFiles
{
public:
    explicit OpenFiles(rlim_t count)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit more{.rlim_cur = std::max(count, m_before.rlim_cur), .rlim_max = m_before.rlim_max};
        m_areAllowed = ::setrlimit(RLIMIT_NOFILE, &more) == 0;
    }
    ~OpenFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    OpenFiles(const OpenFiles &) = delete;
    OpenFiles &operator=(const OpenFiles &) = delete;

    bool areAllowed() const { return m_areAllowed; }

private:
    rlimit m_before = {};
    bool m_areAllowed = false;
};

namespace {

/// Connections that say nothing. It does not wait until they are there.
class Crowd
{
public:
    Crowd(quint16 port, std::size_t count)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        for (std::size_t i = 0; i < count; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            if (socket < 0)
                return;
            m_sockets.push_back(socket);
            if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 &&
                errno != EINPROGRESS)
                return;
        }
    }
    ~Crowd()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    std::size_t size() const { return m_sockets.size(); }

private:
    std::vector<int> m_sockets;
};

} // namespace

/// More clients than there are places.
class TestCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_files.areAllowed())
            QSKIP("This user may not open so many files.");
    }

    void servesOthersInACrowd()
    {
        const GuardedPort port;
        QVERIFY(ask(port));
        Memory memory;
        const auto begun = std::chrono::steady_clock::now();
        const Crowd crowd(port.number(), crowded);
        QCOMPARE(crowd.size(), crowded);
        QVERIFY(askUntilAnswered(port));
        qInfo("%s, %s", qPrintable(inMilliseconds(std::chrono::steady_clock::now() - begun)),
              qPrintable(memory.text()));
        for (int i = 0; i < 30; ++i) {
            QVERIFY(ask(port));
            memory.measure();
        }
        QVERIFY(memory.most() < Allowed::memory());
    }

    void stopsInACrowd()
    {
        GuardedPort port(GuardedPort::withoutDeadlines());
        const Crowd crowd(port.number(), crowded);
        QCOMPARE(port.stop(), 0); // it does not wait for their time limits
    }

    /// They do not keep their places, although they are never answered.
    void servesOthersAfterThoseThatLeft()
    {
        constexpr int many = 1'500;
        GuardedPort port;
        for (int i = 0; i < many; ++i)
            RawClient(port.number()).send(port.head("GET", "/later") + "\r\n");
        const auto begun = std::chrono::steady_clock::now();
        QVERIFY(askUntilAnswered(port));
        qInfo("%s", qPrintable(inMilliseconds(std::chrono::steady_clock::now() - begun)));
        port.answerThoseThatWait();
        QVERIFY(ask(port));
    }

private:
    static bool ask(const GuardedPort &port)
    {
        return RawClient(port.number()).ask(port.head("GET") + "\r\n").status == 200;
    }

    /// A client that was refused a place tries again, as a program would, though not for ever.
    static bool askUntilAnswered(const GuardedPort &port)
    {
        constexpr int tries = 20;
        for (int i = 0; i < tries; ++i) {
            if (ask(port))
                return true;
        }
        return false;
    }

    static constexpr std::size_t crowded = 5'000;

    const OpenFiles m_files{crowded + 1'000};
};

NEWFACES_TEST(tst_crowd, TestCrowd, QCoreApplication)
#include "tst_crowd.moc"
