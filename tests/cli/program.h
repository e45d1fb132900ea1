// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace clitest {

/// What a run of the program left behind.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The real program, with a data folder of its own, and nothing in its environment but what is put there:
/// no display, no locale, no runtime folder.
class Program
{
public:
    explicit Program(const QUrl &api);

    QProcessEnvironment environment;

    /// Its place for a file of this name; beside the data.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    Ran run(const QString &arguments) const;
    Ran run(const QStringList &arguments) const;
    /// Through the shell, which sees the program as "$0".
    Ran runInShell(const QString &line) const;
    std::unique_ptr<QProcess> start(const QString &arguments) const;
    static Ran end(QProcess &process);
    /// Not started yet, for those with wishes of their own.
    std::unique_ptr<QProcess> make() const;

private:
    QTemporaryDir m_folder;
};

/// What a file holds.
QByteArray contents(const QString &name);

} // namespace clitest
