// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace support {

/// A session bus and a GNOME Keyring for one test, without access to the user's folders or display. They end
/// with this object, or with the test program, however that ends.
class PrivateKeyring
{
public:
    enum class Starts { Unlocked, Locked };

    ~PrivateKeyring();

    /// The required programs that are not installed; empty when all are.
    static QString missing();

    /// Each returns whether it worked.
    bool startBus();
    bool startService(Starts how);
    void stopService();
    bool lock();
    bool unlock();
    /// From now on the service accepts questions, but answers only after it is thawed.
    bool freeze();
    void thaw();

    /// The secret for this user, which is QtKeychain's name for the purpose of a secret; empty for none.
    QByteArray kept(const QString &user) const;

    /// The environment of programs in that session.
    QProcessEnvironment environment() const;
    /// Moves this program into that session permanently.
    void enter() const;
    /// The folder of that session.
    QString folder() const { return m_folder.path(); }
    /// The folder of the keyring's files.
    QString keyringFolder() const { return m_folder.filePath(QStringLiteral("home/.local/share/keyrings")); }

private:
    QString defaultCollection() const;

    // The path of a socket can have 108 characters, so it is not below TMPDIR.
    QTemporaryDir m_folder = QTemporaryDir(QStringLiteral("/tmp/newfaces-XXXXXX"));
    QProcess m_bus;
    QProcess m_service;
};

} // namespace support
