// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/archivecommand.h"

#include "cli/exitcode.h"
#include "cli/terminal/console.h"
#include "engine/whenanswered.h"

#include <QLocale>

namespace cli {

namespace {

/// "1 commit", "5,531 commits".
QString counted(qint64 count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(QLocale::c().toString(count), count == 1 ? one : many);
}

QString ownersText(const QStringList &owners)
{
    constexpr qsizetype named = 3;
    if (owners.size() > named)
        return counted(owners.size(), QStringLiteral("owner"), QStringLiteral("owners"));
    return QStringLiteral("“%1”").arg(owners.join(QStringLiteral("”, “")));
}

QString contentsText(int repositories, qint64 commits)
{
    return QStringLiteral("%1 with %2")
        .arg(counted(repositories, QStringLiteral("repository"), QStringLiteral("repositories")),
             counted(commits, QStringLiteral("commit"), QStringLiteral("commits")));
}

QString exportedText(const core::Exported &exported, const QString &file)
{
    return QStringLiteral("Exported %1 to “%2”: %3.\n")
        .arg(ownersText(exported.owners), file, contentsText(exported.repositories, exported.commits));
}

QString importedText(const core::Imported &imported)
{
    if (imported.owners.isEmpty())
        return QStringLiteral("The file contains no owners.\n");
    QString text =
        QStringLiteral("Imported %1: %2")
            .arg(ownersText(imported.owners), contentsText(imported.repositories, imported.commits));
    if (imported.decisions > 0) {
        text += QStringLiteral(", %1").arg(
            counted(imported.decisions, QStringLiteral("decision"), QStringLiteral("decisions")));
    }
    text += QStringLiteral(".\n");
    if (imported.kept > 0) {
        text +=
            QStringLiteral("Kept %1 unchanged: the file is not newer.\n")
                .arg(counted(imported.kept, QStringLiteral("repository"), QStringLiteral("repositories")));
    }
    return text;
}

} // namespace

ArchiveCommand::ArchiveCommand(ArchiveOptions options, engine::Engine &engine,
                               const std::stop_token & /*stop*/, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
{
    connect(&engine, &engine::Engine::noticed, this, qOverload<const core::Message &>(&say));
}

void ArchiveCommand::start()
{
    switch (m_options.action) {
    case ArchiveOptions::Action::Export:
        return exportTo();
    case ArchiveOptions::Action::Import:
        return importFrom();
    case ArchiveOptions::Action::BackUp:
        return backUp();
    }
}

void ArchiveCommand::exportTo()
{
    std::vector<core::Lookup> owners;
    for (const QString &owner : m_options.owners)
        owners.push_back({owner, {}});
    engine::whenAnswered<core::Exported>(m_engine.exportTo(m_options.file, std::move(owners)), this,
                                         [this](const core::Result<core::Exported> &exported) {
                                             if (exported)
                                                 print(exportedText(*exported, m_options.file));
                                             else
                                                 fail(exported.error());
                                         });
}

void ArchiveCommand::importFrom()
{
    engine::whenAnswered<core::Imported>(m_engine.importFrom(m_options.file), this,
                                         [this](const core::Result<core::Imported> &imported) {
                                             if (imported)
                                                 print(importedText(*imported));
                                             else
                                                 fail(imported.error());
                                         });
}

void ArchiveCommand::backUp()
{
    engine::whenAnswered<void>(
        m_engine.backUp(m_options.file), this, [this](const core::Result<void> &backedUp) {
            if (backedUp)
                print(QStringLiteral("Copied the whole history to “%1”.\n").arg(m_options.file));
            else
                fail(backedUp.error());
        });
}

void ArchiveCommand::print(const QString &sentence)
{
    if (const core::Result<void> written = writeOut(sentence); !written)
        return fail(written.error());
    Q_EMIT finished(Success);
}

void ArchiveCommand::fail(const core::Error &error)
{
    say(error);
    Q_EMIT finished(Failure);
}

} // namespace cli
