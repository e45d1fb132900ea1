// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "abuser.h"
#include "guardedport.h"

/// What may be done to a port. None holds more of its own than a few megabytes, so that it can be measured
/// together with the port.
namespace abuses {

constexpr int many = 400;

using Script = std::function<void(GuardedPort &, Cue &)>;

struct Abuse
{
    const char *name = nullptr;
    Script script;
    int threads = 1;
};

/// A client that nothing holds up for long.
inline RawClient hasty(const GuardedPort &port)
{
    RawClient client(port.number());
    client.setPatience(std::chrono::milliseconds(200));
    return client;
}

inline void connectAndBeSilent(GuardedPort &port, Cue &cue)
{
    std::vector<RawClient> clients;
    clients.reserve(many);
    for (int i = 0; i < many; ++i)
        clients.push_back(hasty(port));
    cue.tellThatItGoesOn();
    cue.waitForEnd();
}

inline void sendHeadsSlowly(GuardedPort &port, Cue &cue)
{
    std::vector<RawClient> clients;
    clients.reserve(many);
    for (int i = 0; i < many; ++i) {
        clients.push_back(hasty(port));
        clients.back().send(port.head("GET"));
    }
    while (!cue.hasEnd()) {
        for (const RawClient &client : clients)
            client.send("a: b\r\n");
        cue.tellThatItGoesOn();
        cue.waitForEndWithin(std::chrono::milliseconds(20)); // that is what is slow in it
    }
}

/// Sends the start, and the piece again and again until so many bytes are sent or nobody takes them, and then
/// as much once more.
inline Script sendsMuch(const std::function<QByteArray(const GuardedPort &)> &start, const QByteArray &piece,
                        qint64 bytes)
{
    return [start, piece, bytes](GuardedPort &port, Cue &cue) {
        while (!cue.hasEnd()) {
            const RawClient client = hasty(port);
            bool isTaken = client.send(start(port));
            for (qint64 sent = 0; isTaken && sent < bytes && !cue.hasEnd(); sent += piece.size()) {
                isTaken = client.send(piece);
                cue.tellThatItGoesOn();
            }
            cue.tellThatItGoesOn();
        }
    };
}

/// Sends each and waits for its end, over and over.
inline Script sendsEach(const std::function<std::vector<QByteArray>(const GuardedPort &)> &requests)
{
    return [requests](GuardedPort &port, Cue &cue) {
        const std::vector<QByteArray> all = requests(port);
        while (!cue.hasEnd()) {
            for (const QByteArray &request : all) {
                RawClient client = hasty(port);
                client.send(request);
                client.waitForEnd();
            }
            cue.tellThatItGoesOn();
        }
    };
}

/// As many as the other end takes.
inline void sendPipelined(GuardedPort &port, const RawClient &client)
{
    constexpr int requests = 20'000;
    const QByteArray hundred = port.requestOfNextClient().repeated(100);
    for (int sent = 0; sent < requests && client.send(hundred); sent += 100)
        ;
    client.send(port.head("GET") + "Connection: close\r\n\r\n");
}

inline void pipelineAndRead(GuardedPort &port, Cue &cue)
{
    while (!cue.hasEnd()) {
        RawClient client = hasty(port);
        const std::jthread reader([&client] { client.waitForEnd(); });
        cue.tellThatItGoesOn();
        sendPipelined(port, client);
    }
}

inline void pipelineAndStay(GuardedPort &port, Cue &cue)
{
    constexpr int jammed = 10;
    std::vector<RawClient> clients;
    while (clients.size() < jammed && !cue.hasEnd()) {
        clients.push_back(hasty(port));
        cue.tellThatItGoesOn();
        sendPipelined(port, clients.back());
    }
    cue.waitForEnd();
}

/// Thousands of times a second.
inline void pipelineAndLeave(GuardedPort &port, Cue &cue)
{
    while (!cue.hasEnd()) {
        const RawClient client = hasty(port);
        sendPipelined(port, client);
        cue.tellThatItGoesOn();
    }
}

/// Some in the middle of the head, some of the body, some while they are answered or should be; some of them
/// politely, and some with what they leave unread. Then the next ones.
inline void leaveEarly(GuardedPort &port, Cue &cue)
{
    constexpr int leavers = 300;
    const QByteArray head = port.head("GET");
    const std::vector<QByteArray> said{port.head("GET", "/later") + "\r\n", head,
                                       port.head("POST") + "Content-Length: 1000\r\n\r\n{", head + "\r\n",
                                       port.head("POST") + "Transfer-Encoding: chunked\r\n\r\n3e8\r\n{"};
    while (!cue.hasEnd()) {
        for (std::size_t i = 0; i < leavers && !cue.hasEnd(); ++i) {
            const RawClient client = hasty(port);
            client.send(said[i % said.size()]);
            if (i % 2 == 0)
                client.resetOnLeaving();
        }
        cue.tellThatItGoesOn();
        RawClient(port.number()).ask(head + "\r\n"); // its turn comes after theirs
        port.answerThoseThatWait();
    }
}

inline std::vector<QByteArray> malformedChunks(const GuardedPort &port)
{
    const QByteArray head = port.head("POST") + "Transfer-Encoding: chunked\r\n\r\n";
    std::vector<QByteArray> requests;
    for (const QByteArray chunks : {"zz\r\n{}\r\n0\r\n\r\n", "-2\r\n{}\r\n0\r\n\r\n", "\r\n{}\r\n0\r\n\r\n",
                                    "1\r\n{}\r\n0\r\n\r\n", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
                                    "2;a=b;;;\"\r\n{}{}{}\r\n0\r\n\r\n", "0x2\r\n{}\r\n0\r\n\r\n"})
        requests.push_back(head + chunks);
    requests.push_back(head + QByteArray(100'000, '0') + "2\r\n{}\r\n0\r\n\r\n");
    return requests;
}

inline std::vector<QByteArray> twoLengths(const GuardedPort &port)
{
    const QByteArray head = port.head("POST");
    return {head + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
            head + "Content-Length: 0\r\nContent-Length: 2\r\n\r\n{}",
            head + "Content-Length: 2\r\nContent-Length: 500000000\r\n\r\n{}",
            head + "Content-Length: 2, 2\r\n\r\n{}",
            head + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"};
}

inline std::vector<QByteArray> nulBytes(const GuardedPort &port)
{
    const QByteArray nul(1, '\0');
    const QByteArray head = port.head("GET");
    return {nul + head + "\r\n",
            "GET /a" + nul + "b HTTP/1.1\r\n\r\n",
            "GE" + nul + "T / HTTP/1.1\r\n\r\n",
            head + "A" + nul + ": b\r\n\r\n",
            head + "A: b" + nul + "c\r\n\r\n",
            head + nul + "\r\n\r\n",
            head + "A: " + QByteArray(20'000, '\0') + "\r\n\r\n",
            QByteArray(1'000'000, '\0')};
}

inline std::vector<QByteArray> hundredThousandHeaders(const GuardedPort &port)
{
    return {port.head("GET") + QByteArray("a: b\r\n").repeated(100'000) + "\r\n"};
}

inline std::vector<Abuse> all()
{
    constexpr qint64 vast = qint64(500) * 1000 * 1000;
    const QByteArray piece(65'536, 'x');
    const auto with = [](const QByteArray &method, const QByteArray &more) {
        return [method, more](const GuardedPort &port) -> QByteArray {
            return port.head(method) + more;
        };
    };
    const auto unadmitted = [](const GuardedPort &port) -> QByteArray {
        return port.unadmittedHead("POST") + "Transfer-Encoding: chunked\r\n\r\n";
    };
    const QByteArray chunk = "10000\r\n" + piece + "\r\n";
    return {
        {"400 idle connections", connectAndBeSilent},
        {"400 slow heads", sendHeadsSlowly},
        {"500 MB with a length", sendsMuch(with("POST", "Content-Length: 500000000\r\n\r\n"), piece, vast),
         4},
        {"500 MB in chunks", sendsMuch(with("POST", "Transfer-Encoding: chunked\r\n\r\n"), chunk, vast), 4},
        {"500 MB in chunks, without the token", sendsMuch(unadmitted, chunk, vast), 4},
        {"500 MB in one chunk",
         sendsMuch(with("POST", "Transfer-Encoding: chunked\r\n\r\n1dcd6500\r\n"), piece, vast), 4},
        {"500 MB without any length", sendsMuch(with("POST", "\r\n"), piece, vast), 4},
        {"an endless first line", sendsMuch([](const GuardedPort &) { return "GET /"; }, piece, vast), 4},
        {"an endless header", sendsMuch(with("GET", "A: "), piece, vast), 4},
        {"endless headers", sendsMuch(with("GET", ""), QByteArray("a: b\r\n").repeated(1000), vast), 4},
        {"100,000 headers", sendsEach(hundredThousandHeaders), 4},
        {"20,000 pipelined requests", pipelineAndRead, 2},
        {"20,000 pipelined requests, answers unread", pipelineAndStay, 2},
        {"20,000 pipelined requests, left behind", pipelineAndLeave, 2},
        {"malformed chunks", sendsEach(malformedChunks), 4},
        {"two Content-Lengths", sendsEach(twoLengths), 4},
        {"NUL bytes", sendsEach(nulBytes), 4},
        {"300 early leavers", leaveEarly},
    };
}

} // namespace abuses
