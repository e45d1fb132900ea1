// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/contributorsroutes.h"

#include "chart/exportchart.h"
#include "core/counting/contributionsformat.h"
#include "core/counting/loginlist.h"
#include "engine/whenanswered.h"
#include "rest/json.h"
#include "rest/problem.h"
#include "rest/routes/freshness.h"
#include "rest/routes/jobroutes.h"
#include "rest/routes/lookupin.h"
#include "rest/routes/monthly.h"

#include <algorithm>

namespace rest {

namespace {

using core::Error;
using core::Result;

constexpr std::chrono::milliseconds betweenLooks = std::chrono::milliseconds(200);

/// The names that apply to a chart: it shows no people, and has a place for every period.
QStringList chartNames()
{
    QStringList names = countingNames();
    names.removeOne(QStringLiteral("people"));
    names.removeOne(QStringLiteral("zeros"));
    names.removeOne(QStringLiteral("wait"));
    names.removeOne(QStringLiteral("format"));
    return names;
}

QStringList jsonNames()
{
    QStringList names = countingNames();
    names.removeOne(QStringLiteral("size"));
    return names;
}

Result<CountingQuery> queryIn(const Call &call, const QStringList &known)
{
    if (const Result<void> named = checkNames(call.request, known); !named)
        return std::unexpected(named.error());
    return readCountingQuery(call.request, known);
}

/// The accounts of new contributors, one per line.
Response listResponse(const core::Contributions &contributions, AnswerFormat format)
{
    const std::span<const core::Contributions> one(&contributions, 1);
    return {.type = "text/plain; charset=utf-8",
            .body = format == AnswerFormat::Logins ? core::loginList(one) : core::vouchedList(one)};
}

} // namespace

ContributorsRoutes::ContributorsRoutes(engine::Engine &engine, JobBoard &jobs, core::Clock clock,
                                       QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &ContributorsRoutes::lookAtThoseThatWait);
}

ContributorsRoutes::~ContributorsRoutes()
{
    m_writers.waitForDone();
}

void ContributorsRoutes::Asked::answer(const Response &response) const
{
    for (const Call &call : calls)
        call.answer(response);
}

void ContributorsRoutes::addTo(Router &router)
{
    for (const QString &format : {QStringLiteral("svg"), QStringLiteral("png")}) {
        const auto draw = [this, format](const Call &call) {
            answerChart(call, format);
        };
        router.add("GET", QStringLiteral("/v1/contributors/{owner}/chart.") + format, draw);
        router.add("GET", QStringLiteral("/v1/contributors/{owner}/{repository}/chart.") + format, draw);
    }
    const auto tell = [this](const Call &call) {
        answerJson(call);
    };
    router.add("GET", QStringLiteral("/v1/contributors/{owner}"), tell);
    router.add("GET", QStringLiteral("/v1/contributors/{owner}/{repository}"), tell);
    router.add("GET", QStringLiteral("/monthly_new_contributors/{user}"),
               [this](const Call &call) { answerMonthly(call); });
}

void ContributorsRoutes::answerJson(const Call &call)
{
    const Result<core::Lookup> lookup = lookupIn(call, m_engine.settings().forge());
    if (!lookup)
        return call.answer(problem(lookup.error(), m_clock()));
    const Result<CountingQuery> query = queryIn(call, jsonNames());
    if (!query)
        return call.answer(problem(query.error(), m_clock()));
    const auto tell = [people = query->people, view = query->view, zeros = query->zeros,
                       events = query->events,
                       format = query->format](const core::Contributions &contributions) {
        if (format != AnswerFormat::Json)
            return listResponse(contributions, format);
        if (zeros == core::Zeros::Yes)
            return jsonResponse(core::toJson(core::withZeros(contributions), people, view, events));
        return jsonResponse(core::toJson(contributions, people, view, events));
    };
    answer({.calls = {call},
            .lookup = *lookup,
            .rules = query->rules,
            .events = query->events,
            .refresh = query->refresh,
            .wait = query->wait,
            .render = tell,
            .refuse = [this](const Error &error) {
                return problem(error, m_clock());
            }});
}

void ContributorsRoutes::answerChart(const Call &call, const QString &format)
{
    const Result<core::Lookup> lookup = lookupIn(call, m_engine.settings().forge());
    if (!lookup)
        return call.answer(problem(lookup.error(), m_clock()));
    const Result<CountingQuery> query = queryIn(call, chartNames());
    if (!query)
        return call.answer(problem(query.error(), m_clock()));
    const auto refuse = [this](const Error &error) {
        return problem(error, m_clock());
    };
    const auto draw = [view = query->view, events = query->events, size = query->size, format,
                       refuse](const core::Contributions &contributions) {
        const Result<QByteArray> picture =
            chart::drawChart(core::chartData(contributions, view, events), format, {.size = size});
        if (!picture)
            return refuse(picture.error());
        return Response{.type = format == u"svg" ? "image/svg+xml" : "image/png", .body = *picture};
    };
    answer({.calls = {call},
            .lookup = *lookup,
            .rules = query->rules,
            .events = query->events,
            .refresh = query->refresh,
            .render = draw,
            .refuse = refuse,
            .isDrawn = true});
}

/// Counts like the rest of the program, unless the query asks for what the old service did: `identity=name`,
/// `bots=true`, `forks=true`. To that service AI agents were bots like others. Other names in the query are
/// ignored, as by that service.
void ContributorsRoutes::answerMonthly(const Call &call)
{
    const auto refuse = [this](const Error &error) {
        return monthlyProblem(error, m_clock());
    };
    const Result<core::Lookup> lookup = lookupIn(call, m_engine.settings().forge());
    if (!lookup)
        return call.answer(refuse(lookup.error()));
    const Result<CountingQuery> query = readCountingQuery(
        call.request, {QStringLiteral("identity"), QStringLiteral("bots"), QStringLiteral("forks")});
    if (!query)
        return call.answer(refuse(query.error()));
    core::Rules rules = query->rules;
    rules.agents = rules.bots;
    answer({.calls = {call}, .lookup = *lookup, .rules = rules, .render = monthlyAnswer, .refuse = refuse});
}

void ContributorsRoutes::answer(const Asked &asked)
{
    const std::optional<StoredAnswers::One> known = m_answers.find(asked.target(), m_engine.storedVersion());
    if (known && isFresh(asked, known->refreshedAt))
        return asked.answer(known->response);
    if (asked.refresh == Refresh::Always)
        return read(asked);
    answerStored(asked, asked.refresh == Refresh::Stale);
}

void ContributorsRoutes::answerStored(const Asked &asked, bool mayRead)
{
    const QByteArray version = m_engine.storedVersion();
    std::vector<Call> &same = m_counted[{asked.target(), version}];
    const bool isCounted = !same.empty();
    same.insert(same.end(), asked.calls.begin(), asked.calls.end());
    if (isCounted)
        return;
    const engine::Question question{asked.lookup, asked.rules, engine::Reading::Stored};
    engine::whenAnswered<core::Contributions>(
        m_engine.contributors(question), this,
        [this, asked, mayRead, version](const Result<core::Contributions> &answer) {
            take(asked, mayRead, answer, version);
        });
}

void ContributorsRoutes::take(const Asked &asked, bool mayRead, const Result<core::Contributions> &answer,
                              const QByteArray &version)
{
    Asked all = asked;
    all.calls = m_counted.extract({asked.target(), version}).mapped();
    if (answer && (!mayRead || isFresh(all, *answer)))
        return render(all, std::make_shared<const core::Contributions>(*answer), version);
    if (mayRead && (answer || answer.error().kind == Error::Kind::NotFound))
        return read(all);
    all.answer(all.refuse(answer.error()));
}

/// The job goes on when its client has disconnected, or does not wait.
void ContributorsRoutes::read(const Asked &asked)
{
    const Result<Job> job = m_jobs.read(asked.lookup, asked.rules, asked.events);
    if (!job)
        return asked.answer(asked.refuse(job.error()));
    if (asked.wait == std::chrono::seconds(0))
        return asked.answer(accepted(*job));
    const auto [waiting, isFirst] = m_read.try_emplace(job->id);
    Waiting &added = waiting->second.emplace_back(asked, std::nullopt);
    if (asked.wait)
        added.until = std::chrono::steady_clock::now() + *asked.wait;
    if (!m_look.isActive())
        m_look.start();
    if (isFirst)
        m_jobs.whenDone(job->id, [this](const Job &ended) { takeRead(ended); });
}

void ContributorsRoutes::takeRead(const Job &ended)
{
    const auto waiting = m_read.extract(ended.id);
    std::map<QByteArray, Asked> byTarget;
    for (const Waiting &one : waiting.mapped()) {
        const auto [same, isFirst] = byTarget.try_emplace(one.asked.target(), one.asked);
        if (!isFirst)
            same->second.calls.insert(same->second.calls.end(), one.asked.calls.begin(),
                                      one.asked.calls.end());
    }
    for (const auto &[target, asked] : byTarget)
        takeRead(asked, ended);
}

void ContributorsRoutes::takeRead(const Asked &asked, const Job &ended)
{
    if (ended.error)
        return asked.answer(asked.refuse(*ended.error));
    if (ended.counted && ended.counted->rules == asked.rules)
        return render(asked, ended.counted, {});
    Asked again = asked;
    again.lookup = ended.lookup; // it may have been renamed
    answerStored(again, false);
}

void ContributorsRoutes::lookAtThoseThatWait()
{
    const auto now = std::chrono::steady_clock::now();
    const auto isOver = [this, now](Waiting &one, quint64 id) {
        std::erase_if(one.asked.calls, [](const Call &call) { return !call.answering->isAwaited(); });
        if (one.asked.calls.empty())
            return true;
        if (!one.until || now < *one.until)
            return false;
        if (const Job *const running = m_jobs.find(id))
            one.asked.answer(accepted(*running));
        return true;
    };
    bool isAnyoneLeft = false;
    for (auto &[id, waiting] : m_read) {
        std::erase_if(waiting, [&isOver, job = id](Waiting &one) { return isOver(one, job); });
        isAnyoneLeft = isAnyoneLeft || !waiting.empty();
    }
    if (!isAnyoneLeft)
        m_look.stop();
}

void ContributorsRoutes::render(const Asked &asked,
                                const std::shared_ptr<const core::Contributions> &contributions,
                                const QByteArray &version)
{
    const auto write = [this, asked, contributions, version] {
        const Response response = asked.render(*contributions);
        if (response.status == 200 && !version.isEmpty())
            m_answers.keep(asked.target(), version, {response, contributions->refreshedAt});
        asked.answer(response);
    };
    if (asked.isDrawn)
        write();
    else
        m_writers.start(write);
}

bool ContributorsRoutes::isFresh(const Asked &asked, core::Instant refreshedAt) const
{
    return isFreshEnough(asked.refresh, refreshedAt, m_clock());
}

bool ContributorsRoutes::isFresh(const Asked &asked, const core::Contributions &contributions) const
{
    return isFreshEnough(asked.refresh, contributions, m_clock());
}

} // namespace rest
