// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/localport.h"

#include "core/tokenfor.h"
#include "rest/http/guard.h"
#include "rest/http/wrongtokens.h"
#include "rest/log.h"
#include "rest/problem.h"
#include "rest/routes/comparisonroute.h"
#include "rest/routes/contributorsroutes.h"
#include "rest/routes/jobroutes.h"
#include "rest/routes/oldprofileroutes.h"
#include "rest/routes/pictureroutes.h"
#include "rest/routes/profileroutes.h"
#include "rest/routes/sidebysideroutes.h"
#include "rest/routes/statusroutes.h"

#include <atomic>

namespace rest {

namespace {

/// Calls the guard for the server.
class Doorkeeper
{
public:
    explicit Doorkeeper(QByteArray token)
        : m_token(std::move(token))
    {}

    std::optional<Response> refusal(const RequestHead &head, quint16 port)
    {
        const std::expected<void, Refusal> admitted = guard(head, {.port = port, .token = m_token});
        if (admitted)
            return std::nullopt;
        qCInfo(restLog).noquote() << "refused:" << admitted.error().status << admitted.error().message;
        return problem(m_wrongTokens.weigh(head, admitted.error(), std::chrono::steady_clock::now()));
    }

private:
    QByteArray m_token;
    WrongTokens m_wrongTokens;
};

using Admit = std::function<std::optional<Response>(const RequestHead &)>;

/// The port is not known before the server listens.
Admit admitBy(const QByteArray &token, const std::shared_ptr<const std::atomic<quint16>> &port)
{
    const auto doorkeeper = std::make_shared<Doorkeeper>(token);
    return [doorkeeper, port](const RequestHead &head) {
        return doorkeeper->refusal(head, *port);
    };
}

std::function<void(const LogLine &)> loggedBy(const std::function<void(const LogLine &)> &log)
{
    return [log](const LogLine &line) {
        qCInfo(restLog).noquote() << QStringLiteral("%1 %2: %3, %4 ms, %5 bytes")
                                         .arg(QString::fromLatin1(line.method),
                                              QString::fromLatin1(line.path), QString::number(line.status),
                                              QString::number(line.took.count()),
                                              QString::number(line.bytes));
        if (log)
            log(line);
    };
}

} // namespace

class LocalPort::Private : public QObject
{
public:
    Private(engine::Engine &engine, const core::Clock &clock)
        : m_jobs(engine, clock)
        , m_contributors(engine, m_jobs, clock)
        , m_sideBySide(engine, m_jobs, clock)
        , m_profiles(engine, m_jobs, clock)
        , m_pictures(engine, clock)
        , m_oldProfiles(engine, clock)
        , m_status(engine, m_jobs, clock)
    {
        m_contributors.addTo(m_router);
        m_sideBySide.addTo(m_router);
        m_profiles.addTo(m_router);
        m_pictures.addTo(m_router);
        m_oldProfiles.addTo(m_router);
        m_status.addTo(m_router);
        addJobRoutes(m_router, m_jobs);
        addComparisonRoute(m_router, engine, m_jobs, clock);
    }

    core::Result<void> listen(const LocalPortOptions &options)
    {
        const auto port = std::make_shared<std::atomic<quint16>>(options.port);
        core::Result<std::unique_ptr<Server>> server = Server::listen(
            options.port,
            [this](Request request, Answering answering) { pass(std::move(request), std::move(answering)); },
            {.admit = admitBy(options.token, port), .log = loggedBy(options.log)});
        if (!server)
            return std::unexpected(server.error());
        m_server = std::move(*server);
        *port = m_server->port();
        qCInfo(restLog, "listening on port %d", int(m_server->port()));
        return {};
    }

    quint16 port() const { return m_server->port(); }

private:
    /// Moves a request from the server's thread to the engine's.
    void pass(Request request, Answering answering)
    {
        const auto kept = std::make_shared<Answering>(std::move(answering));
        QMetaObject::invokeMethod(
            this, [this, request = std::move(request), kept] { m_router.route(request, std::move(*kept)); },
            Qt::QueuedConnection);
    }

    JobBoard m_jobs;
    ContributorsRoutes m_contributors;
    SideBySideRoutes m_sideBySide;
    ProfileRoutes m_profiles;
    PictureRoutes m_pictures;
    OldProfileRoutes m_oldProfiles;
    StatusRoutes m_status;
    Router m_router;
    /// Last, so that it ends first: its thread uses the rest.
    std::unique_ptr<Server> m_server;
};

core::Result<std::unique_ptr<LocalPort>> LocalPort::open(engine::Engine &engine,
                                                         const LocalPortOptions &options)
{
    if (const core::Result<void> strong =
            options.token.isEmpty() ? core::Result<void>() : core::checkPortToken(options.token);
        !strong)
        return std::unexpected(strong.error());
    auto parts = std::make_unique<Private>(engine, options.clock);
    if (const core::Result<void> listens = parts->listen(options); !listens)
        return std::unexpected(listens.error());
    return std::unique_ptr<LocalPort>(new LocalPort(std::move(parts)));
}

LocalPort::LocalPort(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

LocalPort::~LocalPort() = default;

quint16 LocalPort::port() const
{
    return d->port();
}

} // namespace rest
