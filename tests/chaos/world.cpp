// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "database/databasefixture.h"

#include <QDir>
#include <QElapsedTimer>

namespace chaos {

namespace {

constexpr int repositories = 12;
/// More than one page of 100.
constexpr int commitsInEach = 250;

const QStringList lookup = {QStringLiteral("contributors"), QStringLiteral("acme"),
                            QStringLiteral("--people"),     QStringLiteral("--format"),
                            QStringLiteral("csv"),          QStringLiteral("--source"),
                            QStringLiteral("rest")};

std::vector<support::FakeCommit> commitsOf(int repository)
{
    std::vector<support::FakeCommit> commits;
    for (int i = commitsInEach; i-- > 0;) {
        const QString date = QStringLiteral("20%1-%2-%3")
                                 .arg(10 + i / 24)
                                 .arg(i / 2 % 12 + 1, 2, 10, QLatin1Char('0'))
                                 .arg(10 + i % 2);
        commits.push_back(
            support::commit(QStringLiteral("person%1").arg(i * (repository + 1) % 97), date, i));
    }
    return commits;
}

void waitFor(QProcess &process)
{
    if (!process.waitForFinished(120'000))
        process.kill();
}

} // namespace

World::World(double faultRate, unsigned seed)
    : m_random(seed)
    , m_faultRate(faultRate)
    , m_program(m_github.api())
{
    for (int i = 0; i < repositories; ++i)
        m_github.addRepository(QStringLiteral("acme"), {QStringLiteral("part%1").arg(i), commitsOf(i)});
    m_github.setInterceptor([this](const support::Seen &seen) { return fault(seen); });
    m_program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));

    m_rows = m_program.run(lookup).out;
    const QString file = m_program.file(QStringLiteral("acme.json"));
    m_program.run({QStringLiteral("export"), file});
    m_isCalm = false;

    m_activities = {
        {QStringLiteral("crawl"), lookup},
        {QStringLiteral("crawl again"), lookup + QStringList{QStringLiteral("--full")}},
        {QStringLiteral("import"), {QStringLiteral("import"), file}},
        {QStringLiteral("removal"),
         {QStringLiteral("history"), QStringLiteral("remove"), QStringLiteral("1")}},
        {QStringLiteral("backup"), {QStringLiteral("backup"), m_program.file(QStringLiteral("copy.db"))}},
        {QStringLiteral("settings"),
         {QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("x/unofficial"),
          QStringLiteral("yes")}},
        {QStringLiteral("migration"), {QStringLiteral("history")}, 1},
        {QStringLiteral("migration"), {QStringLiteral("history")}, 3},
    };
}

bool World::interrupt(const Activity &activity, int milliseconds)
{
    if (activity.earlierVersion > 0) {
        QDir(m_program.dataFolder()).removeRecursively();
        QDir().mkpath(m_program.dataFolder());
        storefixture::makeEarlier(databasePath(), activity.earlierVersion);
    }
    const std::unique_ptr<QProcess> process = m_program.make();
    process->start(QStringLiteral(NEWFACES_PROGRAM), activity.arguments);
    process->waitForStarted();
    if (process->waitForFinished(milliseconds))
        return false;
    process->kill();
    process->waitForFinished();
    return true;
}

bool World::finishesRight()
{
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
        const clitest::Ran ran = m_program.run(lookup);
        if (ran.code == 0)
            return ran.out == m_rows;
    }
    return false;
}

bool World::survivesACrowd()
{
    std::vector<std::unique_ptr<QProcess>> lasting;
    for (const QString &arguments : {QString(), QString(), QStringLiteral("serve --no-token --port 0")})
        lasting.push_back(m_program.start(arguments));
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int i = 0; i < 3; ++i) {
        commands.push_back(m_program.make());
        commands.back()->start(QStringLiteral(NEWFACES_PROGRAM), lookup);
    }
    bool isRight = true;
    for (const std::unique_ptr<QProcess> &command : commands) {
        waitFor(*command);
        // A fault can make a command's result incomplete; its exit code then says so.
        if (command->exitStatus() != QProcess::NormalExit ||
            (command->exitCode() == 0 && command->readAllStandardOutput() != m_rows))
            isRight = false;
    }
    for (const std::unique_ptr<QProcess> &one : lasting) {
        one->kill();
        one->waitForFinished();
    }
    return isRight && isIntact() && finishesRight();
}

bool World::isIntact()
{
    const QStringList files = QDir(m_program.dataFolder()).entryList(QDir::Files);
    const bool movedAway = !files.filter(QStringLiteral("damaged")).isEmpty();
    const bool isWhole =
        !QFile::exists(databasePath()) ||
        storefixture::sql(databasePath(), QStringLiteral("PRAGMA integrity_check")) == QStringLiteral("ok");
    const clitest::Ran settings = m_program.run(QStringLiteral("config"));
    return !movedAway && isWhole && settings.code == 0 && settings.err.isEmpty();
}

std::optional<support::Reply> World::fault(const support::Seen & /*seen*/)
{
    using support::Fault;
    if (m_isCalm || std::uniform_real_distribution(0.0, 1.0)(m_random) >= m_faultRate)
        return std::nullopt;
    ++m_faults;
    constexpr std::array faults = {Fault::Reset, Fault::Closed, Fault::CutOff, Fault::WrongLength,
                                   Fault::Garbage};
    const std::size_t which = m_random() % (faults.size() + 1);
    if (which == faults.size())
        return support::Reply{.status = 503};
    return support::Reply{.body = "{\"a\": \"longer than a packet needs to be\"}", .fault = faults.at(which)};
}

QString World::databasePath() const
{
    return store::databasePath(m_program.dataFolder());
}

} // namespace chaos
