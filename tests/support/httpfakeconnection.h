// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpfake.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QTcpSocket;

namespace support {

/// One connection of a fake host: reads requests, one at a time, and writes the answers.
class HttpFakeConnection : public QObject
{
public:
    /// Called for each request when it is complete; `respond` answers it.
    using Arrived = std::function<void(HttpFakeConnection &, Seen)>;
    /// Called when the current request was answered, or can no longer be answered.
    using Over = std::function<void()>;

    HttpFakeConnection(QTcpSocket *socket, Arrived arrived, Over over, QObject *parent);

    void respond(const Reply &reply);

private:
    void read();
    std::optional<Seen> takeRequest();
    void write(const Reply &reply);
    void writePieces(QList<QByteArray> pieces, std::chrono::milliseconds between, bool close);
    void reset();
    void finish(bool close);
    void gone();

    QPointer<QTcpSocket> m_socket;
    Arrived m_arrived;
    Over m_over;
    QByteArray m_incoming;
    bool m_busy = false;
};

} // namespace support
