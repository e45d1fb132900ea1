// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/contributorscommand.h"

#include "chart/exportchart.h"
#include "cli/contributors/answertext.h"
#include "cli/contributors/sidebysidetext.h"
#include "cli/exitcode.h"
#include "cli/terminal/console.h"
#include "engine/whenanswered.h"
#include "files/newfile.h"

#include <algorithm>

#include <unistd.h>

namespace cli {

namespace {

using Kind = core::Error::Kind;

ProgressLine::Verbosity verbosityOf(const AnswerOptions &options)
{
    return options.quiet ? ProgressLine::Verbosity::Quiet : ProgressLine::Verbosity::Normal;
}

} // namespace

ContributorsCommand::ContributorsCommand(ContributorsOptions options, engine::Engine &engine,
                                         std::stop_token stop, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
    , m_stop(std::move(stop))
    , m_progress(STDERR_FILENO, verbosityOf(m_options.answer))
{
    connect(&engine, &engine::Engine::progressed, this, [this](const engine::Progress &progress) {
        // Late progress of a question that is already answered would stay on the terminal.
        if (progress.number == m_next && m_next < m_options.lookups.size())
            m_progress.show(progress);
    });
    connect(&engine, &engine::Engine::quotaChanged, this,
            [this](const core::Quota &quota) { m_progress.setQuota(quota); });
    connect(&engine, &engine::Engine::noticed, this, [this](const core::Message &notice) {
        m_progress.clear();
        say(notice);
    });
}

void ContributorsCommand::start()
{
    askNext();
}

void ContributorsCommand::askNext()
{
    if (m_next == m_options.lookups.size())
        return finish();
    const engine::Question question{m_options.lookups[m_next],
                                    m_options.answer.rules,
                                    m_options.reading,
                                    m_next,
                                    m_options.source,
                                    m_options.mailmaps,
                                    m_options.answer.events == core::WithEvents::Yes};
    engine::whenAnswered<core::Contributions>(
        m_engine.contributors(question, m_stop), this,
        [this](const core::Result<core::Contributions> &answer) { take(answer); });
}

void ContributorsCommand::take(const core::Result<core::Contributions> &answer)
{
    m_progress.clear();
    if (answer) {
        m_answers.push_back(*answer);
        if (m_options.comparesWithHost)
            return compare(*answer);
    } else {
        if (answer.error().kind == Kind::Cancelled)
            return interrupt();
        say(answer.error());
        // The database would fail for the others, too.
        if (answer.error().kind == Kind::Storage)
            m_next = m_options.lookups.size() - 1;
    }
    ++m_next;
    askNext();
}

void ContributorsCommand::compare(const core::Contributions &answer)
{
    const engine::Question question{.lookup = answer.lookup(), .rules = answer.rules, .number = m_next};
    engine::whenAnswered<core::HostComparison>(
        m_engine.compareWithHost(question, m_stop), this,
        [this](const core::Result<core::HostComparison> &comparison) {
            m_progress.clear();
            if (!comparison && comparison.error().kind == Kind::Cancelled)
                return interrupt();
            if (!comparison)
                say(comparison.error());
            m_comparisons.push_back(comparison ? std::optional(*comparison) : std::nullopt);
            ++m_next;
            askNext();
        });
}

void ContributorsCommand::interrupt()
{
    say(QStringLiteral("Stopped. Everything read so far is stored."));
    Q_EMIT finished(Interrupted);
}

void ContributorsCommand::finish()
{
    if (m_answers.empty()) {
        Q_EMIT finished(Failure);
        return;
    }
    const core::Result<void> printed = print();
    for (const core::Contributions &answer : m_answers) {
        for (const QString &line : unreadRepositories(answer))
            say(line);
    }
    if (const QString note = withoutAccountNote(m_answers, m_options.answer); !note.isEmpty())
        say(note);
    if (!printed) {
        say(printed.error());
        Q_EMIT finished(Failure);
        return;
    }
    const bool whole = m_answers.size() == m_options.lookups.size() &&
                       std::ranges::all_of(m_answers, &core::Contributions::complete) &&
                       std::ranges::all_of(m_comparisons, [](const auto &one) { return one.has_value(); });
    Q_EMIT finished(whole ? Success : Incomplete);
}

core::Result<void> ContributorsCommand::print() const
{
    const AnswerOptions &options = m_options.answer;
    const QByteArray bytes =
        m_options.isSideBySide ? sideBySideBytes(compared(), options)
                               : answerBytes(m_answers, options, m_options.lookups.size() > 1, m_comparisons);
    const core::Result<void> printed =
        options.output.isEmpty() ? writeOut(bytes) : files::write(options.output, bytes);
    return printed && !options.chart.isEmpty() ? draw() : printed;
}

core::Result<void> ContributorsCommand::draw() const
{
    const AnswerOptions &options = m_options.answer;
    const core::ChartData data = m_options.lookups.size() > 1
                                     ? core::sideBySideChart(compared())
                                     : core::chartData(m_answers.front(), options.view, options.events);
    return chart::exportChart(data, options.chart, options.picture);
}

core::SideBySide ContributorsCommand::compared() const
{
    core::SideBySide compared = core::sideBySide(m_answers);
    compared.alignment = m_options.alignment;
    compared.form = m_options.form;
    return compared;
}

} // namespace cli
