// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/profilecommand.h"

#include "cli/exitcode.h"
#include "cli/profiles/profiletext.h"
#include "cli/terminal/console.h"
#include "config/chosen.h"
#include "core/messages/describe.h"
#include "engine/accounts.h"
#include "engine/whenanswered.h"
#include "files/newfile.h"
#include "files/ownfiles.h"

#include <algorithm>
#include <span>

#include <unistd.h>

namespace cli {

namespace {

using core::Error;
using core::ProfileRecord;
using core::ProfileState;
using core::Result;

} // namespace

ProfileCommand::ProfileCommand(ProfileOptions options, engine::Engine &engine, std::stop_token stop,
                               QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
    , m_stop(std::move(stop))
    , m_progress(STDERR_FILENO,
                 m_options.answer.quiet ? ProgressLine::Verbosity::Quiet : ProgressLine::Verbosity::Normal)
{
    connect(&engine.profiles(), &engine::Profiles::progressed, this,
            [this](const engine::ProfileProgress &progress) {
                // Late progress would stay on the terminal.
                if (m_answer.records.empty())
                    m_progress.show(progress);
            });
    connect(&engine, &engine::Engine::noticed, this, [this](const core::Message &notice) {
        m_progress.clear();
        say(notice);
    });
}

void ProfileCommand::start()
{
    if (m_options.from.isEmpty())
        return lookUp();
    engine::whenAnswered<core::HandleList>(m_engine.profiles().handlesInStream(m_options.from, m_stop), this,
                                           [this](const Result<core::HandleList> &list) {
                                               const Result<void> taken =
                                                   list ? takeList(*list) : std::unexpected(list.error());
                                               if (taken)
                                                   lookUp();
                                               else
                                                   fail(taken.error());
                                           });
}

void ProfileCommand::lookUp()
{
    if (!m_options.pictures.isEmpty() && !files::makeFolder(m_options.pictures)) {
        return fail({Error::Kind::Output,
                     QStringLiteral("The folder “%1” cannot be created.").arg(m_options.pictures)});
    }
    warnAboutSources();
    const engine::ProfileQuestion question{.handles = m_options.handles,
                                           .reading = m_options.reading,
                                           .only = m_options.only,
                                           .unofficial = config::chosen(config::xUnofficial()).text != u"no"};
    engine::whenAnswered<engine::ProfileAnswer>(
        m_engine.profiles().lookUp(question, m_stop), this,
        [this](const Result<engine::ProfileAnswer> &answer) { take(answer); });
}

/// Invalid handles in a list are reported; the others are looked up.
Result<void> ProfileCommand::takeList(const core::HandleList &list)
{
    for (const core::HandleList::Wrong &wrong : list.wrong)
        say(QStringLiteral("Line %1: %2").arg(QString::number(wrong.line), inEnglish(wrong.message)));
    if (list.moreWrong > 0)
        say(QStringLiteral("%1 more are not handles.").arg(list.moreWrong));
    if (!m_options.answer.quiet) {
        for (const core::HandleList::Wrong &heading : list.headings)
            say(QStringLiteral("Line %1: %2").arg(QString::number(heading.line), inEnglish(heading.message)));
    }
    m_complete = list.wrong.empty();
    for (const core::Handle &handle : list.handles) {
        if (std::ranges::find(m_options.handles, handle) == m_options.handles.end())
            m_options.handles.push_back(handle);
    }
    if (m_options.handles.empty())
        return std::unexpected(
            Error{Error::Kind::Usage, QStringLiteral("“%1” contains no handles.").arg(m_options.from)});
    return {};
}

/// Shown until the user has decided about these sources.
void ProfileCommand::warnAboutSources()
{
    const bool isAboutX = std::ranges::any_of(
        m_options.handles, [](const core::Handle &one) { return one.network() == core::Network::X; });
    const bool asksOthers = isAboutX && m_options.reading != engine::Reading::Stored &&
                            !m_engine.accounts().has(core::TokenFor::X) &&
                            m_options.only != core::ProfileSource::Api;
    if (asksOthers && config::chosen(config::xUnofficial()).text == u"ask" && !m_options.answer.quiet)
        say(QStringLiteral(
            "Without a token (X_BEARER_TOKEN), FxTwitter, x.com's profile page and its embedded "
            "timeline are asked. They are not X's official API, and they see the handles."));
}

void ProfileCommand::take(const Result<engine::ProfileAnswer> &answer)
{
    m_progress.clear();
    if (!answer)
        return fail(answer.error());
    m_answer = *answer;
    const QByteArray bytes = profileBytes(m_answer.records, m_options.answer);
    const QString &output = m_options.answer.output;
    if (const Result<void> written = output.isEmpty() ? writeOut(bytes) : files::write(output, bytes);
        !written)
        return fail(written.error());
    for (const QString &line : movesOf(m_answer.records))
        say(line);
    for (const QString &line : profileProblems(m_answer.records))
        say(line);
    if (const QString cost = costSentence(m_answer); !cost.isEmpty() && !m_options.answer.quiet)
        say(cost);
    if (m_options.pictures.isEmpty())
        return finish();
    saveNextPicture();
}

void ProfileCommand::saveNextPicture()
{
    while (m_next < m_answer.records.size() && m_answer.records[m_next].pictureSha256.isEmpty())
        ++m_next;
    if (m_next == m_answer.records.size())
        return finish();
    engine::whenAnswered<void>(
        m_engine.profiles().exportPicture(m_answer.records[m_next++], m_options.pictures), this,
        [this](const Result<void> &saved) {
            if (saved)
                saveNextPicture();
            else
                fail(saved.error());
        });
}

void ProfileCommand::finish()
{
    const auto isFound = [](const ProfileRecord &record) {
        return record.state == ProfileState::Found && record.trouble.isEmpty();
    };
    const auto isUnknown = [](const ProfileRecord &record) {
        return record.state == ProfileState::Unknown;
    };
    // Without those to which others have moved: nobody asked for them.
    const auto asked = std::span(m_answer.records).first(m_options.handles.size());
    if (std::ranges::all_of(asked, isUnknown))
        return Q_EMIT finished(Failure);
    Q_EMIT finished(m_complete && std::ranges::all_of(asked, isFound) ? Success : Incomplete);
}

void ProfileCommand::fail(const Error &error)
{
    say(error);
    Q_EMIT finished(error.kind == Error::Kind::Cancelled ? Interrupted
                    : error.kind == Error::Kind::Usage   ? UsageError
                                                         : Failure);
}

} // namespace cli
