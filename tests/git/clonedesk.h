// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/describe.h"
#include "git/clone.h"
#include "support/githistory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

/// Like QVERIFY, for a Result: shows its error.
#define VERIFY_RESULT(result)                                                                                \
    QVERIFY2((result).has_value(),                                                                           \
             qPrintable((result).has_value() ? QString() : QString(inEnglish((result).error()))))

namespace gittest {

/// Where a history of the test's and its clone are.
class CloneDesk
{
public:
    QString root() const { return m_folder.path(); }
    /// Of the clone; its parent's parent does not exist before.
    QString folder() const { return m_folder.filePath(QStringLiteral("cache/git/host/7.git")); }
    QString parent() const { return QFileInfo(folder()).path(); }
    git::Clone clone(const git::Options &options = {}) const { return {options, folder()}; }

    /// The history as it is read from its file.
    git::Remote remote(const QString &branch = QStringLiteral("main")) const
    {
        return {.url = history.url(), .branch = branch};
    }

    /// Updates from there, and reads all of it.
    core::Result<core::CommitLog> readAll(const git::Remote &remote, const git::Options &options = {}) const
    {
        const core::Result<core::Sha> head = clone(options).update(remote, {}, {});
        if (!head)
            return std::unexpected(head.error());
        return clone(options).log(*head, std::nullopt, {}, {});
    }

    /// A program of the shell that takes git's place.
    git::Options fakeGit(const QByteArray &script,
                         std::chrono::milliseconds patience = std::chrono::minutes(2)) const
    {
        const QString path = m_folder.filePath(QStringLiteral("fake-git"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {.program = path, .patience = patience};
    }

    /// What lies beside the clone and is neither it nor anything that may stay.
    QStringList leftovers() const
    {
        QStringList names = QDir(parent()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeAll(QFileInfo(folder()).fileName());
        return names + QDir(folder() + QStringLiteral("/objects/pack")).entryList({QStringLiteral("tmp_*")});
    }

private:
    QTemporaryDir m_folder;

public:
    support::GitHistory history = support::GitHistory(m_folder.filePath(QStringLiteral("host/own/one.git")));
};

inline std::set<core::Sha> shasOf(const core::CommitLog &log)
{
    std::set<core::Sha> shas;
    for (const core::Commit &commit : log.commits)
        shas.insert(commit.sha);
    return shas;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gittest
