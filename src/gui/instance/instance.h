// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/instance/handover.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalSocket;
class QLockFile;

namespace gui {

/// Makes the program the only one with a window for a data folder, and receives what later starts pass on.
/// They meet at a socket in the user's runtime folder that only the user can open.
class Instance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        Ours,       ///< no other start has the folder; those to come find this one
        Taken,      ///< another one has it
        Impossible, ///< there is no runtime folder, or it is not safe
    };

    explicit Instance(QObject *parent = nullptr);
    ~Instance() override;

    /// Gives up an earlier folder. The socket that a crashed program left is replaced.
    Claim claim(const QString &dataFolder);

    enum class Answer { Received, None };
    /// Passes on to the program that has the folder. Blocks no longer than `patience`, whatever that program
    /// does.
    static Answer handOver(const QString &dataFolder, const Handover &handover,
                           std::chrono::milliseconds patience = std::chrono::milliseconds(1500));

    /// The socket for a data folder; empty if there is no safe place for it.
    static QString socketFor(const QString &dataFolder);

Q_SIGNALS:
    /// Another start wants this.
    void requested(const gui::Handover &handover);

private:
    void receive();
    void read(QLocalSocket *socket);

    std::unique_ptr<QLockFile> m_lock;
    int m_connections = 0;
    QLocalServer m_server; // its connections end before what they count
};

} // namespace gui
