// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "rest/localport.h"
#include "support/fakegithub.h"
#include "support/fakex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

/// The local port of an engine whose GitHub and X are fakes, and a client of it.
class PortDesk
{
public:
    using Headers = std::map<QByteArray, QByteArray>;

    struct Told
    {
        int status = 0;
        QByteArray type;
        QByteArray body;
        /// Names in lower case.
        Headers headers = {};

        QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
        QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    };

    explicit PortDesk(const QByteArray &token = {}, const QByteArray &githubToken = {},
                      const QString &dataFolder = {})
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
        QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           folder.filePath(QStringLiteral("config")));
        const QString data = dataFolder.isEmpty() ? folder.path() : dataFolder;
        const core::Clock clock = [this] {
            return now.load();
        };
        engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = github.api(),
                             .dataFolder = data,
                             .profileHosts = {.x = {.api = x.api(),
                                                    .mirror = x.mirror(),
                                                    .page = x.page(),
                                                    .timeline = x.timeline()}}},
            engine::TokenSources{.environment = {{core::TokenFor::GitHub, {githubToken}}}}, clock);
        const auto keepLine = [this](const rest::LogLine &line) {
            const std::lock_guard lock(m_mutex);
            m_log.append(line.method + ' ' + line.path + ' ' + QByteArray::number(line.status));
        };
        port = rest::LocalPort::open(*engine, {.port = 0, .token = token, .log = keepLine, .clock = clock})
                   .value();
        m_token = token;
    }

    /// The port logs what it answers to its end, into what is declared below it.
    ~PortDesk() { port.reset(); }
    PortDesk(const PortDesk &) = delete;
    PortDesk &operator=(const PortDesk &) = delete;

    /// acme/rocket, where Ann and Bea came, and two accounts on X: NASA, and one that is suspended.
    void fill()
    {
        github.addRepository(QStringLiteral("acme"), {QStringLiteral("rocket"),
                                                      {support::commit("bea", "2020-03-05", 2),
                                                       support::commit("ann", "2020-01-05", 1)}});
        x.add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1")});
        x.add({.handle = QStringLiteral("gone"), .id = QStringLiteral("2"), .isSuspended = true});
    }

    Told get(const QString &path, const Headers &headers = {}) { return ask("GET", path, {}, headers); }
    Told post(const QString &path, const QByteArray &body)
    {
        return ask("POST", path, body, {{"Content-Type", "application/json"}});
    }

    /// Asks, and waits for the answer.
    Told ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
             const Headers &headers = {})
    {
        return wait(begin(method, path, body, headers));
    }

    /// Asks, and leaves.
    QNetworkReply *begin(const QByteArray &method, const QString &path, const QByteArray &body = {},
                         const Headers &headers = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port->port()).arg(path)));
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        if (method == "HEAD")
            return m_client.head(request); // its answer has a length, and nothing of it follows
        return m_client.sendCustomRequest(request, method, body);
    }

    static Told wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000))
            qFatal("The port does not answer.");
        Told told;
        told.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        told.type = reply->rawHeader("Content-Type");
        told.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            told.headers[name.toLower()] = value;
        reply->deleteLater();
        return told;
    }

    QByteArrayList log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    QTemporaryDir folder;
    support::FakeGitHub github;
    support::FakeX x;
    std::atomic<core::Instant> now = core::now();
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<rest::LocalPort> port;

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_log;
    QByteArray m_token;
    QNetworkAccessManager m_client;
};
