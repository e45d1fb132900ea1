// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace support {

/// A session bus and a GNOME Keyring of the test's own, with nothing of the user's: neither folder nor
/// display. They end with it, or with the test's program, however that ends.
class PrivateKeyring
{
public:
    enum class Starts { Unlocked, Locked };

    ~PrivateKeyring();

    /// What is not installed of what it takes; empty when all is.
    static QString missing();

    /// Each says whether it worked.
    bool startBus();
    bool startService(Starts how);
    void stopService();
    bool lock();
    bool unlock();
    /// From then on the service takes what it is asked, and answers when it is thawed.
    bool freeze();
    void thaw();

    /// What it keeps for this user, as QtKeychain calls what a secret is for; empty for nothing.
    QByteArray kept(const QString &user) const;

    /// Of programs in that session.
    QProcessEnvironment environment() const;
    /// Puts this program into that session, for good.
    void enter() const;
    /// Where everything of that session is.
    QString folder() const { return m_folder.path(); }
    /// Where the keyring keeps its own.
    QString keyringFolder() const { return m_folder.filePath(QStringLiteral("home/.local/share/keyrings")); }

private:
    QString defaultCollection() const;

    // A socket's path has room for 108 characters: not where TMPDIR says.
    QTemporaryDir m_folder = QTemporaryDir(QStringLiteral("/tmp/newfaces-XXXXXX"));
    QProcess m_bus;
    QProcess m_service;
};

} // namespace support
