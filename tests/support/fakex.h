// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "support/httpfake.h"

#include <QJsonObject>

#include <map>
#include <mutex>
#include <optional>

namespace support {

/// An account on the fake X.
struct FakeProfile
{
    QString handle;
    QString id = QStringLiteral("1000");
    QString name = QStringLiteral("Somebody");
    bool isProtected = false;
    bool isSuspended = false;
    /// Its timeline has a post by the account itself.
    bool posts = true;
    /// Each number is a different picture, at a different address.
    int picture = 1;
    /// The page has neither a profile nor a sentence, as one in a form that is not known.
    bool isOdd = false;
};

/// X's API v2, its profile page and embedded timeline, a mirror of it, and the host of its pictures, as far
/// as the program uses them. Safe to call from any thread.
class FakeX
{
public:
    /// How a source fails.
    enum class Mode {
        Works,
        TooMany,   ///< 429, until `retryAt`
        Forbidden, ///< 403
        Broken,    ///< 503
        Changed,   ///< answers in another layout
        Lost       ///< only the mirror: it cannot reach X, and reports that there is no such account
    };

    FakeX();

    QUrl api() const { return m_http.url(QStringLiteral("/api")); }
    QUrl mirror() const { return m_http.url(QStringLiteral("/mirror")); }
    QUrl page() const { return m_http.url(QStringLiteral("/page")); }
    QUrl timeline() const { return m_http.url(QStringLiteral("/timeline")); }
    /// The underlying host: the requests that it received, and control over when it answers.
    HttpFake &http() { return m_http; }

    /// Replaces an account with the same handle.
    void add(const FakeProfile &profile);
    void remove(const QString &handle);
    void setMode(core::ProfileSource source, Mode mode);
    /// How the API answers about a single missing handle: 404, or 200 with only errors.
    void setMissingStatus(int status);
    /// Called before each answer, on the host's thread: what it returns is sent instead of X's answer.
    void setInterceptor(std::function<std::optional<Reply>(const Seen &)> interceptor);

    /// Requests whose path begins with this: "/mirror", "/picture".
    int count(const QString &path) const;

    /// What every account says about itself, with the link that X shortens.
    static inline const QString bio = QStringLiteral("About <b>&amp; more</b> https://www.example.org/more");
    /// The token that the API accepts.
    static inline const QByteArray token = "x-token-of-the-tests";
    /// When a source that was asked too often may be asked again.
    static inline const core::Instant retryAt = core::now() + std::chrono::minutes(15);
    /// The bytes of a picture.
    static QByteArray picture(int number);

private:
    Reply answer(const Seen &seen);
    Reply apiReply(const Seen &seen) const;
    Reply mirrorReply(const QString &handle) const;
    Reply pageReply(const QString &handle) const;
    Reply timelineReply(const QString &handle) const;
    /// By handle, or by "id:1000".
    const FakeProfile *find(const QString &handle) const;
    QString pictureOf(const FakeProfile &profile, const QString &suffix) const;
    QJsonObject apiUser(const FakeProfile &profile) const;
    Mode modeOf(core::ProfileSource source) const;

    mutable std::mutex m_mutex;
    std::map<QString, FakeProfile> m_profiles; // by handle in lower case
    std::map<core::ProfileSource, Mode> m_modes;
    int m_missingStatus = 404;
    std::function<std::optional<Reply>(const Seen &)> m_interceptor;
    HttpFake m_http; // last: it calls the rest from its thread
};

} // namespace support
