// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/instance/instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace gui {

namespace {

constexpr int maxConnections = 8;
/// A client that has not sent its line by then is not one of ours.
constexpr std::chrono::seconds maxSilence(2);
const QByteArray receivedAnswer = QByteArrayLiteral("received\n");

/// Without symbolic links, also if the folder does not exist yet.
QString resolved(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(QDir(folder).absolutePath()));
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty() || info.isRoot())
        return canonical;
    return resolved(info.path()) + u'/' + info.fileName();
}

int remaining(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

} // namespace

Instance::Instance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::receive);
}

Instance::~Instance() = default;

QString Instance::socketFor(const QString &dataFolder)
{
    // Belongs to the user alone, or Qt does not return it.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(resolved(dataFolder).toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder + QStringLiteral("/newfaces-") + QString::fromLatin1(hash);
}

Instance::Claim Instance::claim(const QString &dataFolder)
{
    m_server.close();
    m_lock.reset();
    const QString socket = socketFor(dataFolder);
    if (socket.isEmpty())
        return Claim::Impossible;
    auto lock = std::make_unique<QLockFile>(QString(socket + QStringLiteral(".lock")));
    lock->setStaleLockTime(0); // held as long as the program runs
    if (!lock->tryLock())
        return lock->error() == QLockFile::LockFailedError ? Claim::Taken : Claim::Impossible;
    QLocalServer::removeServer(socket);
    if (!m_server.listen(socket))
        return Claim::Impossible;
    m_lock = std::move(lock);
    return Claim::Ours;
}

Instance::Answer Instance::handOver(const QString &dataFolder, const Handover &handover,
                                    std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    // The other program may have started just now, and not listen yet.
    for (socket.connectToServer(socketFor(dataFolder)); !socket.waitForConnected(remaining(deadline));
         socket.connectToServer()) {
        if (deadline.hasExpired())
            return Answer::None;
        QThread::msleep(20);
    }
    socket.write(encoded(handover));
    QByteArray answer;
    while (answer.size() < receivedAnswer.size()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(remaining(deadline)))
            return Answer::None;
        answer += socket.read(receivedAnswer.size() - answer.size());
    }
    return answer == receivedAnswer ? Answer::Received : Answer::None;
}

void Instance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections == maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(Handover::maxBytes);
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(maxSilence, socket, [socket] { socket->abort(); });
        read(socket); // what came with the connection
    }
}

void Instance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= Handover::maxBytes)
            socket->abort();
        return;
    }
    const std::optional<Handover> handover = decoded(socket->readLine(Handover::maxBytes));
    if (!handover) {
        socket->abort();
        return;
    }
    socket->disconnect(this); // a second line is not read
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->write(receivedAnswer);
    socket->disconnectFromServer();
    Q_EMIT requested(*handover);
}

} // namespace gui
