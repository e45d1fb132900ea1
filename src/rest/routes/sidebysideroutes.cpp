// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/sidebysideroutes.h"

#include "chart/exportchart.h"
#include "core/counting/countingwords.h"
#include "core/counting/sidebysideformat.h"
#include "core/history/lookuplist.h"
#include "engine/whenanswered.h"
#include "rest/json.h"
#include "rest/problem.h"
#include "rest/routes/freshness.h"

namespace rest {

namespace {

using core::Result;

constexpr QLatin1String namesName("names");
constexpr QLatin1String alignName("align");
constexpr QLatin1String formName("form");

/// The counting options that apply: it shows numbers of new contributors, and has a place for every period.
QStringList sideBySideNames(bool isPicture)
{
    QStringList names;
    for (const core::CountingOption &option : core::countingOptions()) {
        if (option.part != core::CountingOption::Part::Shown && option.name != u"inside")
            names << option.name;
    }
    names << QStringLiteral("refresh");
    if (isPicture)
        names << QStringLiteral("size") << QString(formName);
    return names << QString(namesName) << QString(alignName);
}

/// Changes the value if the query has it.
template<typename T, std::size_t count>
Result<void> readWord(const Request &request, QLatin1String name,
                      const std::array<core::Word<T>, count> &words, T &value)
{
    const QString given = request.queryItem(QString(name));
    if (given.isNull())
        return {};
    const Result<T> meaning = core::meaningOf(given, words, QString(name));
    if (!meaning)
        return std::unexpected(meaning.error());
    value = *meaning;
    return {};
}

} // namespace

SideBySideRoutes::SideBySideRoutes(engine::Engine &engine, JobBoard &jobs, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
{}

void SideBySideRoutes::addTo(Router &router)
{
    const QString path = QStringLiteral("/v1/side-by-side");
    router.add("GET", path, [this](const Call &call) { answer(call, {}); });
    for (const QString &format : {QStringLiteral("svg"), QStringLiteral("png")})
        router.add("GET", path + QStringLiteral("/chart.") + format,
                   [this, format](const Call &call) { answer(call, format); });
}

void SideBySideRoutes::answer(const Call &call, const QString &picture)
{
    const Result<Shared> asked = readQuery(call, picture);
    if (asked)
        goOn(*asked);
    else
        refuse(call, asked.error());
}

Result<SideBySideRoutes::Shared> SideBySideRoutes::readQuery(const Call &call, const QString &picture) const
{
    const QStringList names = sideBySideNames(!picture.isEmpty());
    if (const Result<void> named = checkNames(call.request, names); !named)
        return std::unexpected(named.error());
    const Result<CountingQuery> query = readCountingQuery(call.request, names);
    if (!query)
        return std::unexpected(query.error());
    auto asked = std::make_shared<Asked>(Asked{.call = call, .picture = picture, .query = *query});
    const Result<std::vector<core::Lookup>> lookups =
        core::parseLookups(call.request.queryItem(QString(namesName)), m_engine.settings().forge());
    if (!lookups)
        return std::unexpected(lookups.error());
    for (const core::Lookup &lookup : *lookups)
        asked->compared.sides.push_back({lookup});
    for (const Result<void> &checked :
         {core::checkSides(lookups->size()),
          readWord(call.request, alignName, core::alignmentWords, asked->compared.alignment),
          readWord(call.request, formName, core::formWords, asked->compared.form)}) {
        if (!checked)
            return std::unexpected(checked.error());
    }
    return asked;
}

void SideBySideRoutes::goOn(const Shared &asked)
{
    if (!asked->call.answering->isAwaited())
        return;
    if (asked->next == asked->compared.sides.size())
        return asked->call.answer(rendered(*asked));
    if (asked->query.refresh == Refresh::Always)
        return read(asked);
    countStored(asked, asked->query.refresh == Refresh::Stale);
}

void SideBySideRoutes::countStored(const Shared &asked, bool mayRead)
{
    const engine::Question question{asked->compared.sides[asked->next].lookup, asked->query.rules,
                                    engine::Reading::Stored};
    engine::whenAnswered<core::Contributions>(
        m_engine.contributors(question), this,
        [this, asked, mayRead](const Result<core::Contributions> &answer) {
            takeStored(asked, mayRead, answer);
        });
}

void SideBySideRoutes::takeStored(const Shared &asked, bool mayRead,
                                  const Result<core::Contributions> &answer)
{
    if (answer && (!mayRead || isFreshEnough(asked->query.refresh, *answer, m_clock())))
        return take(asked, std::make_shared<const core::Contributions>(*answer));
    if (mayRead && (answer || answer.error().kind == core::Error::Kind::NotFound))
        return read(asked);
    refuse(asked->call, answer.error());
}

/// The job goes on when its client has disconnected.
void SideBySideRoutes::read(const Shared &asked)
{
    const Result<Job> job = m_jobs.read(asked->compared.sides[asked->next].lookup, asked->query.rules);
    if (!job)
        return refuse(asked->call, job.error());
    m_jobs.whenDone(job->id, [this, asked](const Job &ended) {
        if (ended.error)
            return refuse(asked->call, *ended.error);
        asked->compared.sides[asked->next].lookup = ended.lookup; // it may have been renamed
        if (ended.counted && ended.counted->rules == asked->query.rules)
            return take(asked, ended.counted);
        countStored(asked, false);
    });
}

void SideBySideRoutes::take(const Shared &asked, const std::shared_ptr<const core::Contributions> &answer)
{
    asked->compared.sides[asked->next] = {answer->lookup(), answer};
    ++asked->next;
    goOn(asked);
}

void SideBySideRoutes::refuse(const Call &call, const core::Error &error) const
{
    call.answer(problem(error, m_clock()));
}

Response SideBySideRoutes::rendered(const Asked &asked) const
{
    if (asked.picture.isEmpty())
        return jsonResponse(core::toJson(asked.compared));
    const Result<QByteArray> picture =
        chart::drawChart(core::sideBySideChart(asked.compared), asked.picture, {.size = asked.query.size});
    if (!picture)
        return problem(picture.error(), m_clock());
    return {.type = asked.picture == u"svg" ? "image/svg+xml" : "image/png", .body = *picture};
}

} // namespace rest
