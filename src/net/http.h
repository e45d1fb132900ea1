// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/quota.h"
#include "net/permit.h"
#include "net/token.h"

#include <QByteArray>
#include <QHash>
#include <QHostInfo>
#include <QJsonDocument>
#include <QUrl>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace net {

struct LimitReport;
struct Response;

/// Reads what an answer says about its host's limits, when a request that counts against the quota of this
/// resource was sent. See net/limits.h.
using RateLimitPolicy = LimitReport (*)(const Response &response, core::Quota::Resource asked,
                                        core::Instant now);

struct Request
{
    /// What a 2xx answer has to be.
    enum class Content { Json, Any };
    /// Which hosts may be asked, redirects included.
    enum class Hosts {
        All,
        /// Not on this machine or in a private network (net/publichost.h). A name is resolved first, and the
        /// connection goes to exactly the address that was checked. Behind a proxy, which resolves names
        /// itself, only the name is checked.
        Public
    };

    QUrl url;
    /// Sent as `Authorization: Bearer`, with its current value, only to the origin of `url`; empty sends
    /// none.
    Token token = {};
    QByteArray accept = "application/json";
    /// Sent in addition, after redirects too.
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    /// JSON to POST, only to the origin of `url`; empty sends a GET request.
    QByteArray body = {};
    /// Which of the token's quotas it counts against.
    core::Quota::Resource resource = core::Quota::Resource::Rest;
    /// A server's time-out is returned as a Response and not tried again, because the caller will ask for
    /// less.
    bool returnsTimeouts = false;
    /// A 401 to a token is asked once more, after Options::firstPause: a new token is not known everywhere at
    /// once.
    bool repeatsUnauthorized = false;
    /// The number of requested pages: the next request to the host waits this many times Options::apart.
    int pages = 1;
    Content content = Content::Json;
    Hosts hosts = Hosts::All;
    /// The limit for an unpacked body. A longer one is aborted, and not tried again.
    qint64 maxBytes = qint64(64) * 1024 * 1024;
    /// The time limit for a whole answer, even while data keeps arriving; 0 for no limit. A host that sends a
    /// byte now and then would otherwise hold a request for ever.
    std::chrono::milliseconds longest = std::chrono::minutes(5);
    /// How often it is tried in all; 0 for Options::tries.
    int tries = 0;
    /// Sent only while fewer requests than this to the host are in flight; 0 for no such limit.
    int atOnceToHost = 0;
    /// With a policy, a refusal because of a limit is not an answer: the request waits and is sent again.
    /// Without one, it is a Response like any other, and does not delay other requests.
    RateLimitPolicy rateLimits = nullptr;
};

struct Response
{
    int status = 0;
    /// Where the answer came from, after redirects.
    QUrl url;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    /// Whole.
    QByteArray body;
    /// The body, parsed once for all who read it, when the request asks for JSON: not null for a status of
    /// 2xx with content. Null when the body is not JSON.
    QJsonDocument json = {};
};

/// Whether a gateway gave up waiting for its server (502, 504), for example because too much was requested.
inline bool tookTooLong(const Response &response)
{
    return response.status == 502 || response.status == 504;
}

/// Resolves a name; calls back from the event loop, unless `context` is gone by then.
using LookUp =
    std::function<void(const QString &name, QObject *context, std::function<void(const QHostInfo &)> found)>;

/// The quota that a host reported last, and until when requests to it are held back. Where all that is left
/// waits for another quota, it is that one.
struct Traffic
{
    std::optional<core::Quota> quota;
    std::optional<core::Instant> waitingUntil;

    bool operator==(const Traffic &) const = default;
};

struct Options
{
    QByteArray userAgent = "Newfaces";
    core::Clock clock = core::now;
    /// Requests in flight at once, permits included.
    int atOnce = 8;
    /// The minimum time between the starts of requests to a host, for each page that they ask for. In a
    /// burst, many requests would be in flight when a secondary limit begins, and each of them counts against
    /// us.
    std::chrono::milliseconds apart = std::chrono::milliseconds(10);
    /// How often a request is tried in all.
    int tries = 4;
    /// The pause before the second try. Each later pause is twice as long, and each is varied at random by a
    /// factor of 0.5 to 1.5.
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(400);
    /// A request fails when no data arrives for this long.
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    /// The wait for a secondary limit that does not say how long; doubles each time in a row.
    std::chrono::milliseconds penalty = std::chrono::minutes(1);
    /// For Request::Hosts::Public; empty for the system's resolver.
    LookUp lookUp = {};
    /// Called on the network thread whenever the Traffic of a host changes.
    std::function<void(const Traffic &)> onTraffic = {};
};

/// All HTTP requests go through this class: it has a QNetworkAccessManager on its own thread, and is safe to
/// call from any thread.
///
/// It retries transient failures (refused, reset, silent, cut off, 5xx, a 2xx body that is not JSON), not
/// sooner than a `Retry-After` asks for; if that is longer than 10 seconds, the failure says until when. It
/// follows redirects without carrying a token or a body to another host, and keeps the limits that hosts
/// report, as far as requests have a policy that reads them: nothing is sent to a host during a secondary
/// limit, nor what counts against a used-up quota. A token that is replaced while the host refuses the old
/// one (401) is sent in its place.
class Http
{
public:
    explicit Http(Options options = {});
    /// Pending requests end as Cancelled.
    ~Http();
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;

    /// Any final answer that is not a limit or a transient failure is a Response, whatever its status.
    /// Kinds: Unreachable after the last try, BadAnswer for one that never became whole (JSON, where that is
    /// asked for), that is too large, or a redirect that is not followed, Cancelled as soon as `stop` is
    /// requested, waits included.
    std::future<core::Result<Response>> get(const Request &request, std::stop_token stop = {});

    /// A permit for what reaches a host by other means. It waits its turn among the requests, whatever the
    /// hosts' limits. Cancelled when `stop` is requested before it is granted.
    std::future<core::Result<Permit>> takePermit(std::stop_token stop = {});

    /// The quota that the host of this address reported last for a token; nothing before the first report.
    std::optional<core::Quota> quota(const QUrl &host, const Token &token,
                                     core::Quota::Resource resource) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace net
