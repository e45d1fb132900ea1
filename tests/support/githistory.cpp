// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/githistory.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace support {

namespace {

core::Sha shaFrom(const QByteArray &hex)
{
    return core::Sha::fromHex(QString::fromLatin1(hex.trimmed())).value_or(core::Sha());
}

QByteArray hexOf(const core::Sha &sha)
{
    return sha.toHex().toLatin1();
}

QByteArray dataOf(const QByteArray &bytes)
{
    return QByteArray("data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n');
}

/// See git-fast-import(1); a branch that this stream has not moved yet starts at `tip`.
QByteArray streamOf(const GitCommit &commit, int mark, const std::optional<core::Sha> &tip)
{
    QByteArray stream = "commit refs/heads/" + commit.branch + "\nmark :" + QByteArray::number(mark) + '\n';
    stream += "author " + commit.author + ' ' + QByteArray::number(commit.authoredAt) + " +0000\n";
    stream += "committer Some One <one@example.org> " + QByteArray::number(commit.committedAt) + " +0000\n";
    stream +=
        dataOf(commit.message.isEmpty() ? QByteArray("Commit " + QByteArray::number(mark)) : commit.message);
    if (commit.parents) {
        bool first = true;
        for (const core::Sha &parent : *commit.parents)
            stream += QByteArray(std::exchange(first, false) ? "from " : "merge ") + hexOf(parent) + '\n';
    } else if (tip) {
        stream += "from " + hexOf(*tip) + '\n';
    }
    auto files = commit.files;
    if (files.empty())
        files.emplace_back("number", QByteArray::number(mark));
    for (const auto &[name, content] : files)
        stream += "M 100644 inline " + name + '\n' + dataOf(content);
    return stream + '\n';
}

} // namespace

GitHistory::GitHistory(QString folder)
    : m_folder(std::move(folder))
{
    QProcess::execute(QStringLiteral("git"),
                      {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"),
                       QStringLiteral("--initial-branch=main"), m_folder});
    git({QStringLiteral("config"), QStringLiteral("uploadpack.allowFilter"), QStringLiteral("true")});
}

QString GitHistory::folder() const
{
    return m_folder;
}

QUrl GitHistory::url() const
{
    return QUrl::fromLocalFile(m_folder);
}

std::vector<core::Sha> GitHistory::addAll(const std::vector<GitCommit> &commits) const
{
    const QTemporaryDir folder;
    QFile marks(folder.filePath(QStringLiteral("marks")));
    QByteArray stream;
    QList<QByteArray> begun;
    int mark = 0;
    for (const GitCommit &commit : commits) {
        const bool goesOn = begun.contains(commit.branch);
        // A commit without parents starts a new history, even if its branch exists.
        if (commit.parents && commit.parents->empty())
            stream += "reset refs/heads/" + commit.branch + "\n\n";
        stream += streamOf(commit, ++mark, goesOn ? std::nullopt : newest(commit.branch));
        begun << commit.branch;
    }
    git({QStringLiteral("fast-import"), QStringLiteral("--quiet"), QStringLiteral("--force"),
         QString(QStringLiteral("--export-marks=") + marks.fileName())},
        stream);
    std::vector<core::Sha> shas(commits.size());
    if (!marks.open(QIODevice::ReadOnly))
        return shas;
    while (!marks.atEnd()) {
        const QList<QByteArray> words = marks.readLine().trimmed().split(' '); // ":3 SHA"
        const int index = words.first().mid(1).toInt() - 1;
        if (index >= 0 && index < std::ssize(shas))
            shas[static_cast<std::size_t>(index)] = shaFrom(words.value(1));
    }
    return shas;
}

core::Sha GitHistory::add(const GitCommit &commit) const
{
    return addAll({commit}).front();
}

std::vector<core::Sha> GitHistory::addMany(int count, const QByteArray &branch) const
{
    std::vector<GitCommit> commits(static_cast<std::size_t>(count));
    qint64 time = 1'500'000'000;
    for (GitCommit &commit : commits) {
        commit.branch = branch;
        commit.authoredAt = commit.committedAt = time;
        time += 60;
    }
    return addAll(commits);
}

core::Sha GitHistory::addOdd(const QByteArray &headers, const QByteArray &branch) const
{
    const QStringList write = {QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("--stdin"),
                               QStringLiteral("--literally"), QStringLiteral("-t")};
    const QByteArray tree = git(write + QStringList{QStringLiteral("tree")});
    QByteArray commit = "tree " + tree;
    if (const std::optional<core::Sha> tip = newest(branch))
        commit += "parent " + hexOf(*tip) + '\n';
    const core::Sha sha = shaFrom(git(write + QStringList{QStringLiteral("commit")}, commit + headers));
    setBranch(branch, sha);
    return sha;
}

void GitHistory::setBranch(const QByteArray &branch, const core::Sha &sha) const
{
    git({QStringLiteral("update-ref"), QString::fromUtf8(QByteArray("refs/heads/" + branch)), sha.toHex()});
}

void GitHistory::removeBranch(const QByteArray &branch) const
{
    git({QStringLiteral("update-ref"), QStringLiteral("-d"),
         QString::fromUtf8(QByteArray("refs/heads/" + branch))});
}

void GitHistory::setDefaultBranch(const QByteArray &branch) const
{
    git({QStringLiteral("symbolic-ref"), QStringLiteral("HEAD"),
         QString::fromUtf8(QByteArray("refs/heads/" + branch))});
}

std::optional<core::Sha> GitHistory::newest(const QByteArray &branch) const
{
    return core::Sha::fromHex(
        QString::fromLatin1(git({QStringLiteral("for-each-ref"), QStringLiteral("--format=%(objectname)"),
                                 QString::fromUtf8(QByteArray("refs/heads/" + branch))})
                                .trimmed()));
}

QByteArray GitHistory::git(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("git"), QStringList{QStringLiteral("--git-dir"), m_folder} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qWarning("git %s failed.", qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

} // namespace support
