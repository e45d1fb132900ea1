// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/privatekeyring.h"

#include <QDir>

namespace clitest {

/// The program in a session with a keyring of its own, between a fake GitHub and a fake X. All that the
/// program writes is below its home; the keyring's own is elsewhere.
class TokenDesk
{
public:
    TokenDesk()
    {
        const QProcessEnvironment session = keyring.environment();
        const auto set = [this](const char *name, const QString &value) {
            program.environment.insert(QString::fromLatin1(name), value);
        };
        set("DBUS_SESSION_BUS_ADDRESS", session.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")));
        set("NEWFACES_X_API", x.api().toString());
        set("NEWFACES_X_MIRROR", x.mirror().toString());
        set("NEWFACES_X_PAGE", x.page().toString());
        set("NEWFACES_X_TIMELINE", x.timeline().toString());
        for (const auto &[name, folder] : {std::pair("XDG_RUNTIME_DIR", "run"), std::pair("TMPDIR", "tmp")}) {
            const QString path = program.file(QString::fromLatin1(folder));
            QDir().mkpath(path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            set(name, path);
        }
    }

    /// Starts the keyring; false if it is not available.
    bool openKeyring()
    {
        return keyring.startBus() && keyring.startService(support::PrivateKeyring::Starts::Unlocked);
    }

    /// Runs the program with this on its standard input.
    Ran pipe(const QString &arguments, const QByteArray &input) const
    {
        const std::unique_ptr<QProcess> process = program.start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return Program::end(*process);
    }

    /// The token that the keyring has for this GitHub, which has its own address; empty for none.
    QByteArray keptForGitHub() const
    {
        return keyring.kept(QStringLiteral("github ") + github.api().authority());
    }

    support::PrivateKeyring keyring;
    support::FakeGitHub github;
    support::FakeX x;
    Program program = Program(github.api());
};

} // namespace clitest
