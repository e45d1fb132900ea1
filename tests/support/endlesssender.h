// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <thread>
#include <vector>

namespace support {

/// A host on 127.0.0.1 that answers every request with `head`, and then repeats `piece` as fast as it can,
/// until the client disconnects. It keeps only these two in memory, so that its own memory use is small.
class EndlessSender
{
public:
    EndlessSender(QByteArray head, QByteArray piece);
    ~EndlessSender();
    EndlessSender(const EndlessSender &) = delete;
    EndlessSender &operator=(const EndlessSender &) = delete;

    QUrl url() const;
    /// How many bytes the system has accepted so far.
    qint64 sent() const { return m_sent; }

private:
    void accept();
    void pour(int connection);

    const QByteArray m_head;
    const QByteArray m_piece;
    int m_socket = -1;
    quint16 m_port = 0;
    std::atomic<qint64> m_sent = 0;
    std::atomic<bool> m_over = false;
    std::vector<std::jthread> m_connections; // of the accepting thread
    std::jthread m_accepting;
};

} // namespace support
