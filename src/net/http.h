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
        /// None of this machine's or of a private network (net/publichost.h). A name is resolved first, and
        /// exactly an address that was checked is connected to. Behind a proxy, which resolves names itself,
        /// names are judged as they are written.
        Public
    };

    QUrl url;
    /// Sent as `Authorization: Bearer`, as it is at that moment, to the host of `url` alone; empty sends
    /// none.
    Token token = {};
    QByteArray accept = "application/json";
    /// JSON to POST, to the origin of `url` alone; empty asks by GET.
    QByteArray body = {};
    /// Which of the token's quotas it counts against.
    core::Quota::Resource resource = core::Quota::Resource::Rest;
    /// An answer that took the server too long is a Response at once and not tried again, since less will be
    /// asked for.
    bool returnsTimeouts = false;
    /// How many pages it asks for: so many times Options::apart pass before the next request to the host.
    int pages = 1;
    Content content = Content::Json;
    Hosts hosts = Hosts::All;
    /// Of a body, unpacked: a longer one is given up, and not tried again.
    qint64 maxBytes = qint64(64) * 1024 * 1024;
    /// A whole answer has to be there after so long, however busily it comes; 0 for no limit.
    std::chrono::milliseconds longest = std::chrono::milliseconds(0);
    /// How often it is tried in all; 0 for Options::tries.
    int tries = 0;
    /// Sent only while fewer requests than this to the host are in flight; 0 for no such limit.
    int atOnceToHost = 0;
    /// With a policy, a refusal because of a limit is not an answer: the request waits and is sent again.
    /// Without one, it is a Response like any other, and holds nothing back.
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

/// Whether a gateway gave up waiting for its server (502, 504), because it was asked for too much, say.
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
    /// Requests to a host begin so far apart at least, for each page that they ask for: were they sent in a
    /// burst, many would be on their way when a secondary limit begins, and each of them counts against us.
    std::chrono::milliseconds apart = std::chrono::milliseconds(10);
    /// How often a request is tried in all.
    int tries = 4;
    /// The pause before the second try; each one after is twice as long, and each is drawn from half to one
    /// and a half.
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(400);
    /// A request whose answer is silent for so long has failed.
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    /// The wait for a secondary limit that does not say how long; doubles each time in a row.
    std::chrono::milliseconds penalty = std::chrono::minutes(1);
    /// For Request::Hosts::Public; nothing asks the system.
    LookUp lookUp = {};
    /// Called on the network thread whenever the Traffic of a host changes.
    std::function<void(const Traffic &)> onTraffic = {};
};

/// The one door for HTTP: a QNetworkAccessManager on a thread of its own, safe to call from any.
///
/// It retries transient failures (refused, reset, silent, cut off, 5xx, a 2xx body that is not JSON), follows
/// redirects without carrying a token or a body to another host, and keeps the limits that hosts report, as
/// far as requests have a policy that reads them: nothing is sent to a host during a secondary limit, nor
/// what counts against a used-up quota. A token that is replaced while the host refuses the old one (401) is
/// sent in its place.
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
