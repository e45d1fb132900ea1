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

/// The result of a run of the program.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The real program with its own data folder. Its environment contains only what a test adds: no display, no
/// locale, no runtime folder.
class Program
{
public:
    explicit Program(const QUrl &api);

    QProcessEnvironment environment;

    /// The path of a file next to the data folder.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    Ran run(const QString &arguments) const;
    Ran run(const QStringList &arguments) const;
    /// Runs a line of shell, in which "$0" is the program.
    Ran runInShell(const QString &line) const;
    std::unique_ptr<QProcess> start(const QString &arguments) const;
    static Ran end(QProcess &process);
    /// A process that is not started yet.
    std::unique_ptr<QProcess> make() const;

private:
    QTemporaryDir m_folder;
};

/// The content of a file.
QByteArray contents(const QString &name);

} // namespace clitest
