// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychain.h"

#include "secrets/keychaintrouble.h"
#include "secrets/log.h"
#include "secrets/pending.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <utility>

namespace secrets {

namespace {

using QKeychain::DeletePasswordJob;
using QKeychain::ReadPasswordJob;
using QKeychain::WritePasswordJob;

/// The name that the keychain's own program shows.
QString service()
{
    return QStringLiteral("Newfaces");
}

const char *wordFor(const ReadPasswordJob &)
{
    return "read";
}

const char *wordFor(const WritePasswordJob &)
{
    return "write";
}

const char *wordFor(const DeletePasswordJob &)
{
    return "remove";
}

/// Starts the job, and calls `then` when it has ended, unless `asker` is destroyed first. The job has no
/// parent and deletes itself, because QtKeychain and libsecret write into it until it ends, even if nobody
/// waits for it any more.
template<typename Job, typename Then>
void run(Job *job, const QString &name, QObject *asker, Then then)
{
    // libsecret answers on the main context of GLib, which is the event loop of the main thread.
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, asker, [job, then = std::move(then)] {
        qCInfo(secretsLog).noquote() << wordFor(*job) << job->key() << "ended with code" << int(job->error());
        then(*job);
    });
    job->start();
}

template<typename Then>
void readEntry(const QString &name, QObject *asker, Then then)
{
    run(new ReadPasswordJob(service()), name, asker, std::move(then));
}

template<typename Then>
void writeEntry(const QString &name, const QByteArray &token, QObject *asker, Then then)
{
    auto *job = new WritePasswordJob(service());
    job->setTextData(QString::fromUtf8(token));
    run(job, name, asker, std::move(then));
}

/// An empty entry counts as none: remove() leaves one when it is interrupted.
bool isNone(const ReadPasswordJob &read)
{
    return read.error() == QKeychain::EntryNotFound ||
           (read.error() == QKeychain::NoError && read.textData().isEmpty());
}

} // namespace

KeychainStore::KeychainStore(Memory memory, std::chrono::milliseconds patience)
    : m_memory(std::move(memory))
    , m_patience(patience)
{}

TokenStore::Answer<QByteArray> KeychainStore::read(core::TokenFor whose)
{
    const QPointer<Pending<QByteArray>> pending = new Pending<QByteArray>(&m_pending, m_patience);
    const QString name = m_memory.nameOf(whose);
    readEntry(name, &m_pending, [this, whose, name, pending](const ReadPasswordJob &read) {
        if (name != m_memory.nameOf(whose))
            return; // the token is for another host now
        const core::Result<QByteArray> token = told(whose, read);
        if (pending && !pending->isGiven())
            pending->give(token);
        else if (token && m_lateReader)
            m_lateReader(whose, *token);
    });
    return pending->future();
}

core::Result<QByteArray> KeychainStore::told(core::TokenFor whose, const ReadPasswordJob &read) const
{
    if (isNone(read))
        return m_memory.isKept(whose) ? core::Result<QByteArray>(std::unexpected(notShown())) : QByteArray();
    if (read.error() != QKeychain::NoError)
        return std::unexpected(troubleOf(read, isLocked()));
    m_memory.keep(whose, true);
    return read.textData().toUtf8();
}

// QtKeychain may report that a step has succeeded when it has not: only what is in the keychain afterwards
// counts.

TokenStore::Answer<void> KeychainStore::write(core::TokenFor whose, const QByteArray &token)
{
    auto *pending = new Pending<void>(&m_pending, m_patience);
    const QString name = m_memory.nameOf(whose);
    const auto readBack = [this, whose, token, pending](const ReadPasswordJob &read) {
        if (read.error() != QKeychain::NoError || read.textData().toUtf8() != token)
            return pending->give(std::unexpected(notWritten()));
        m_memory.keep(whose, true);
        pending->give({});
    };
    writeEntry(name, token, pending, [name, pending, readBack](const WritePasswordJob &write) {
        if (write.error() != QKeychain::NoError)
            return pending->give(std::unexpected(troubleOf(write, isLocked())));
        readEntry(name, pending, readBack);
    });
    return pending->future();
}

TokenStore::Answer<void> KeychainStore::remove(core::TokenFor whose)
{
    auto *pending = new Pending<void>(&m_pending, m_patience);
    const QString name = m_memory.nameOf(whose);
    const auto readBack = [this, whose, pending](const ReadPasswordJob &read) {
        if (!isNone(read))
            return pending->give(std::unexpected(perhapsKeptStill()));
        m_memory.keep(whose, false);
        pending->give({});
    };
    const auto removed = [name, pending, readBack](const DeletePasswordJob &removing) {
        if (removing.error() != QKeychain::NoError)
            return pending->give(std::unexpected(troubleOf(removing, perhapsKeptStill())));
        readEntry(name, pending, readBack);
    };
    writeEntry(name, QByteArrayLiteral(""), pending, [name, pending, removed](const WritePasswordJob &write) {
        if (write.error() != QKeychain::NoError)
            return pending->give(std::unexpected(troubleOf(write, perhapsKeptStill())));
        run(new DeletePasswordJob(service()), name, pending, removed);
    });
    return pending->future();
}

} // namespace secrets
