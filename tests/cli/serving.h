// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

namespace clitest {

/// Waits until `newfaces serve` prints the port on which it listens; 0 if it prints anything else. Lines of
/// the log are skipped.
inline quint16 portOf(QProcess &process)
{
    process.setReadChannel(QProcess::StandardError);
    QString line;
    do {
        if (!QTest::qWaitFor([&process] { return process.canReadLine(); }, 60'000))
            return 0;
        line = QString::fromUtf8(process.readLine());
    } while (line.contains(u" info newfaces.") || line.contains(u" debug newfaces."));
    const auto match =
        QRegularExpression(QStringLiteral("Listening on http://127.0.0.1:([0-9]+)\\.")).match(line);
    if (!match.hasMatch())
        qWarning("%s", qPrintable(line));
    return match.captured(1).toUShort();
}

/// The first bytes of what is answered there.
inline QByteArray askPort(quint16 port, const QByteArray &target, const QByteArray &headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" +
                 headers + "\r\n");
    return socket.waitForReadyRead(60'000) ? socket.readAll() : QByteArray();
}

} // namespace clitest
