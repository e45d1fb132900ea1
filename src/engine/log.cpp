// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/log.h"

#include "core/messages/describe.h"

namespace engine {

Q_LOGGING_CATEGORY(engineLog, "newfaces.engine", QtWarningMsg)

QString jobName(const char *what, const QString &which)
{
    return QString::fromLatin1(what) + u' ' + which;
}

void logStart(const QString &job)
{
    qCInfo(engineLog).noquote() << job + QStringLiteral(": started");
}

void logEnd(const QString &job, std::chrono::steady_clock::duration took, const core::Error *error)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    const QString outcome =
        error ? QString(QStringLiteral("failed: ") + inEnglish(*error)) : QStringLiteral("done");
    qCInfo(engineLog).noquote()
        << QStringLiteral("%1: %2 (%3 ms)").arg(job, outcome, QString::number(milliseconds));
}

} // namespace engine
