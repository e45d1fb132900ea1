// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/jobboard.h"

#include "config/chosen.h"
#include "core/counting/hostcomparisonformat.h"
#include "core/profiles/profileformat.h"
#include "engine/whenanswered.h"
#include "rest/problem.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace rest {

namespace {

constexpr int maxRunning = 100;
constexpr std::size_t maxEnded = 200;
constexpr std::chrono::hours keptFor = std::chrono::hours(1);
/// When a client may try again after too many jobs.
constexpr std::chrono::seconds beforeNextJob = std::chrono::seconds(10);
/// A minute's penalty is waited for, an hour's quota is not.
constexpr std::chrono::minutes longestHold = std::chrono::minutes(2);
/// The window numbers its questions from 1; their progress does not concern the board.
constexpr quint64 firstQuestion = quint64(1) << 32;

QString stateWord(Job::State state)
{
    switch (state) {
    case Job::State::Running:
        return QStringLiteral("running");
    case Job::State::Done:
        return QStringLiteral("done");
    case Job::State::Failed:
        return QStringLiteral("failed");
    case Job::State::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString whatGoesOn(const engine::Progress &progress)
{
    if (progress.waitingUntil)
        return QStringLiteral("Waiting for GitHub's limit until %1.")
            .arg(core::toString(*progress.waitingUntil));
    return progress.repository.isEmpty() ? QStringLiteral("Reading.")
                                         : QStringLiteral("Reading %1.").arg(progress.repository);
}

QJsonObject wrongHandle(const AskedHandle &asked)
{
    core::ProfileRecord record;
    record.trouble = asked.handle.error().message;
    QJsonObject json = core::toJson(record);
    json.insert(QStringLiteral("handle"), asked.text);
    return json;
}

/// `records` has those of the handles that were looked up, in the same order.
QJsonArray profilesOf(const std::vector<AskedHandle> &asked, const std::vector<core::ProfileRecord> &records)
{
    QJsonArray profiles;
    auto record = records.begin();
    for (const AskedHandle &one : asked)
        profiles.append(one.handle ? core::toJson(*record++) : wrongHandle(one));
    for (; record != records.end(); ++record) // to which others have moved
        profiles.append(core::toJson(*record));
    return profiles;
}

} // namespace

QJsonObject Job::toJson() const
{
    return {
        {QStringLiteral("id"), QString::number(id)},
        {QStringLiteral("state"), stateWord(state)},
        {QStringLiteral("done"), done},
        {QStringLiteral("total"), total},
        {QStringLiteral("message"), message},
        {QStringLiteral("result"), result},
    };
}

QByteArray Job::address() const
{
    return "/v1/jobs/" + QByteArray::number(id);
}

JobBoard::JobBoard(engine::Engine &engine, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(std::move(clock))
{
    connect(&engine, &engine::Engine::progressed, this, &JobBoard::show);
    connect(&engine.profiles(), &engine::Profiles::progressed, this, &JobBoard::showProfiles);
}

JobBoard::~JobBoard()
{
    for (const Entry &one : m_entries)
        one.stop.request_stop();
}

template<typename T>
void JobBoard::endWith(quint64 id, const engine::Answer<T> &answer,
                       std::function<void(Job &, const T &)> change)
{
    engine::whenAnswered<T>(answer, this,
                            [this, id, change = std::move(change)](const core::Result<T> &answered) {
                                if (!answered)
                                    return fail(id, answered.error());
                                end(id, Job::State::Done, [&](Job &job) { change(job, *answered); });
                            });
}

core::Result<Job> JobBoard::read(const core::Lookup &lookup, const core::Rules &rules,
                                 core::WithEvents events)
{
    const bool readsForks = rules.forks && lookup.repository.isEmpty();
    const Entry *const running = runningEntry([&](const Entry &one) {
        return core::sameLookup(one.job.lookup, lookup) && (one.rules.forks || !readsForks) &&
               (one.rules.coAuthors || !rules.coAuthors) && one.events >= events;
    });
    if (running)
        return running->job;
    Entry *const added = add();
    if (!added)
        return std::unexpected(tooMany());
    added->job.lookup = lookup;
    added->rules = rules;
    added->events = events;
    const quint64 id = added->job.id;
    const engine::Question question{.lookup = lookup,
                                    .rules = rules,
                                    .number = firstQuestion + id,
                                    .events = events == core::WithEvents::Yes};
    endWith<core::Contributions>(id, m_engine.contributors(question, added->stop.get_token()),
                                 [](Job &job, const core::Contributions &answer) {
                                     job.lookup = {answer.owner, answer.repository};
                                     job.message = QStringLiteral("Done.");
                                     job.result =
                                         QString(QStringLiteral("/v1/contributors/") + job.lookup.toString());
                                     job.counted = std::make_shared<const core::Contributions>(answer);
                                 });
    return added->job;
}

core::Result<Job> JobBoard::compare(const core::Lookup &repository, const core::Rules &rules)
{
    const Entry *const running = runningEntry([&](const Entry &one) {
        return one.compared && core::sameLookup(*one.compared, repository) && one.rules == rules;
    });
    if (running)
        return running->job;
    Entry *const added = add();
    if (!added)
        return std::unexpected(tooMany());
    added->compared = repository;
    added->rules = rules;
    const quint64 id = added->job.id;
    const engine::Question question{.lookup = repository, .rules = rules, .number = firstQuestion + id};
    endWith<core::HostComparison>(id, m_engine.compareWithHost(question, added->stop.get_token()),
                                  [](Job &job, const core::HostComparison &comparison) {
                                      job.message = QStringLiteral("Done.");
                                      job.result = core::toJson(comparison);
                                  });
    return added->job;
}

core::Result<Job> JobBoard::lookUp(const std::vector<AskedHandle> &asked)
{
    Entry *const added = add();
    if (!added)
        return std::unexpected(tooMany());
    const quint64 id = added->job.id;
    engine::ProfileQuestion question{.handles = {},
                                     .unofficial = config::chosen(config::xUnofficial()).text != u"no",
                                     .number = firstQuestion + id};
    question.handles.reserve(asked.size());
    for (const AskedHandle &one : asked) {
        if (one.handle)
            question.handles.push_back(*one.handle);
    }
    added->job.total = static_cast<qint64>(question.handles.size());
    endWith<engine::ProfileAnswer>(id, m_engine.profiles().lookUp(question, added->stop.get_token()),
                                   [asked](Job &job, const engine::ProfileAnswer &answer) {
                                       job.done = job.total;
                                       job.message = QStringLiteral("Looked up.");
                                       job.result = profilesOf(asked, answer.records);
                                   });
    return added->job;
}

const Job *JobBoard::find(quint64 id)
{
    forgetOld();
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &found->job;
}

int JobBoard::running() const
{
    return static_cast<int>(std::ranges::count_if(
        m_entries, [](const Entry &one) { return one.job.state == Job::State::Running; }));
}

void JobBoard::cancel(quint64 id)
{
    Entry *const one = runningEntry(id);
    if (!one)
        return;
    one->stop.request_stop();
    fail(id, {core::Error::Kind::Cancelled, QStringLiteral("Stopped. What was found is kept.")});
}

void JobBoard::whenDone(quint64 id, const WhenDone &then)
{
    Entry *const one = runningEntry(id);
    if (!one) {
        if (const Job *ended = find(id))
            then(*ended);
        return;
    }
    if (const std::optional<Job> told = held(*one))
        return then(*told);
    one->waiting.push_back(then);
}

JobBoard::Entry *JobBoard::add()
{
    forgetOld();
    if (running() >= maxRunning)
        return nullptr;
    Entry &added = m_entries.emplace_back();
    added.job.id = ++m_lastId;
    added.job.message = QStringLiteral("Started.");
    return &added;
}

void JobBoard::forgetOld()
{
    std::size_t ended = m_entries.size() - static_cast<std::size_t>(running());
    std::erase_if(m_entries, [&, now = m_clock()](const Entry &one) {
        const bool isOld = one.endedAt && (now - *one.endedAt >= keptFor || ended > maxEnded);
        ended -= isOld ? 1 : 0;
        return isOld;
    });
}

core::Error JobBoard::tooMany() const
{
    return {core::Error::Kind::Limited,
            QStringLiteral("%1 jobs run already. Try again when one of them has ended.").arg(maxRunning),
            m_clock() + beforeNextJob};
}

JobBoard::Entry *JobBoard::runningEntry(const std::function<bool(const Entry &)> &isIt)
{
    const auto found = std::ranges::find_if(
        m_entries, [&isIt](const Entry &one) { return one.job.state == Job::State::Running && isIt(one); });
    return found == m_entries.end() ? nullptr : &*found;
}

JobBoard::Entry *JobBoard::runningEntry(quint64 id)
{
    return runningEntry([id](const Entry &one) { return one.job.id == id; });
}

JobBoard::Entry *JobBoard::entryOfQuestion(quint64 number)
{
    return number > firstQuestion ? runningEntry(number - firstQuestion) : nullptr;
}

void JobBoard::show(const engine::Progress &progress)
{
    Entry *const one = entryOfQuestion(progress.number);
    if (!one)
        return;
    one->job.done = progress.repositoriesDone;
    one->job.total = progress.repositoriesInAll;
    one->job.message = whatGoesOn(progress);
    one->heldUntil = progress.waitingUntil;
    if (const std::optional<Job> told = held(*one)) {
        for (const WhenDone &then : std::exchange(one->waiting, {}))
            then(*told);
    }
}

std::optional<Job> JobBoard::held(const Entry &entry) const
{
    if (!entry.heldUntil || *entry.heldUntil - m_clock() < longestHold)
        return std::nullopt;
    Job job = entry.job;
    job.error = core::Error{core::Error::Kind::Limited, job.message, entry.heldUntil};
    return job;
}

void JobBoard::showProfiles(const engine::ProfileProgress &progress)
{
    Entry *const one = entryOfQuestion(progress.number);
    if (!one)
        return;
    one->job.done = progress.done;
    one->job.message = QStringLiteral("Looking up.");
}

/// Once: who cancelled it does not care what became of it.
void JobBoard::end(quint64 id, Job::State state, const std::function<void(Job &)> &change)
{
    Entry *const one = runningEntry(id);
    if (!one)
        return;
    one->job.state = state;
    one->endedAt = m_clock();
    change(one->job);
    const Job ended = one->job;
    one->job.counted = nullptr;
    for (const WhenDone &then : std::exchange(one->waiting, {}))
        then(ended);
}

void JobBoard::fail(quint64 id, const core::Error &error)
{
    const bool isCancelled = error.kind == core::Error::Kind::Cancelled;
    end(id, isCancelled ? Job::State::Cancelled : Job::State::Failed, [&error](Job &job) {
        job.message = tellable(error);
        job.error = error;
    });
}

} // namespace rest
