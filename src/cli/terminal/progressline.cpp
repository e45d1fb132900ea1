// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/progressline.h"

#include "cli/terminal/table.h"

#include <QDateTime>
#include <QStringList>

#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

namespace {

bool isTerminal(int stream)
{
    return ::isatty(stream) == 1 && qgetenv("TERM") != "dumb";
}

int terminalColumns(int stream)
{
    constexpr int fallback = 80;
    winsize size = {};
    return ::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : fallback;
}

QString timeText(core::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// A line that wraps cannot be overwritten.
QString cutToColumns(const QString &text, int columns)
{
    QString cut = text;
    while (columnsOf(cut) > columns)
        cut.chop(1);
    return cut;
}

} // namespace

QString progressText(const engine::Progress &progress)
{
    QStringList parts;
    if (!progress.repository.isEmpty() && progress.commitsInAll > 0)
        parts << QStringLiteral("%1: %2 of %3 commits")
                     .arg(progress.repository, QString::number(progress.commits),
                          QString::number(progress.commitsInAll));
    else if (!progress.repository.isEmpty())
        parts << progress.repository;
    if (progress.repositoriesInAll > 1)
        parts << QStringLiteral("%1 of %2 repositories")
                     .arg(progress.repositoriesDone)
                     .arg(progress.repositoriesInAll);
    if (progress.requests > 0)
        parts << (progress.requests == 1 ? QStringLiteral("1 request")
                                         : QStringLiteral("%1 requests").arg(progress.requests));
    return parts.isEmpty() ? QStringLiteral("Contacting GitHub…") : parts.join(QStringLiteral(" · "));
}

QString costText(const engine::Cost &cost)
{
    const bool points = cost.quota.resource == core::Quota::Resource::GraphQl;
    const QString text = points ? QStringLiteral("This needs about %1 of the %2 points that are left until "
                                                 "%3.")
                                : QStringLiteral("This needs about %1 of the %2 requests that are left until "
                                                 "%3.");
    const QString sentence = text.arg(QString::number(cost.needed), QString::number(cost.quota.remaining),
                                      timeText(cost.quota.resetsAt));
    return cost.needed <= cost.quota.remaining
               ? sentence
               : QString(sentence +
                         QStringLiteral(" It pauses when they are used up, then continues. You can "
                                        "stop it without losing data."));
}

ProgressLine::ProgressLine(int stream, Verbosity verbosity)
    : m_stream(stream)
    , m_verbosity(verbosity)
    , m_isTerminal(isTerminal(stream))
{}

void ProgressLine::show(const engine::Progress &progress)
{
    if (m_verbosity == Verbosity::Quiet)
        return;
    if (progress.cost && !std::exchange(m_shownCost, true)) {
        clear();
        write(QString(costText(*progress.cost) + u'\n'));
    }
    const bool isNewWait = progress.waitingUntil && progress.waitingUntil != m_shownUntil;
    if (isNewWait) {
        m_shownUntil = progress.waitingUntil;
        clear();
        write(QString(waitingText(*progress.waitingUntil) + u'\n'));
    }
    rewrite(progressText(progress));
}

void ProgressLine::show(const engine::ProfileProgress &progress)
{
    if (m_verbosity == Verbosity::Normal)
        rewrite(QStringLiteral("%1 of %2 profiles").arg(progress.done).arg(progress.inAll));
}

void ProgressLine::rewrite(const QString &text)
{
    if (!m_isTerminal)
        return;
    const QString line = cutToColumns(printable(text), terminalColumns(m_stream) - 1);
    write(QString(u'\r' + line + QStringLiteral("\x1b[K")));
    m_shown = true;
}

void ProgressLine::clear()
{
    if (m_shown)
        write(QStringLiteral("\r\x1b[K"));
    m_shown = false;
}

QString ProgressLine::waitingText(core::Instant until) const
{
    const QString time = timeText(until);
    return m_quota && m_quota->remaining == 0
               ? QStringLiteral("GitHub's quota is used up. Continuing at %1.").arg(time)
               : QStringLiteral("GitHub asks for a pause. Continuing at %1.").arg(time);
}

void ProgressLine::write(const QString &text) const
{
    // Errors are ignored: progress is not important enough.
    const QByteArray bytes = text.toUtf8();
    [[maybe_unused]] const ssize_t written =
        ::write(m_stream, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace cli
