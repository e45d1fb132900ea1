// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/tokenreport.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Instant;
using core::Result;
using core::TokenReport;
using std::chrono::seconds;

namespace {

const Instant now = core::parseInstant(u"2026-11-28T12:00:00Z").value();
const QByteArray ada = R"({"login": "ada", "name": "Ada Lovelace"})";

using Headers = QHash<QByteArray, QByteArray>;

Result<TokenReport> reportOf(const Headers &headers, const QByteArray &body = ada, int status = 200)
{
    return forge::github::parseTokenReport(support::jsonResponse(status, body, headers), now);
}

} // namespace

/// What GitHub says of a token, as values.
class TestTokenReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopes_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<std::optional<QStringList>>("scopes");
        const auto row = [](const char *name, const Headers &headers,
                            const std::optional<QStringList> &scopes) {
            QTest::newRow(name) << headers << scopes;
        };
        row("fine-grained", {}, std::nullopt);
        row("none", {{"x-oauth-scopes", ""}}, QStringList());
        row("one", {{"x-oauth-scopes", "repo"}}, QStringList{QStringLiteral("repo")});
        row("several", {{"x-oauth-scopes", "read:org,  repo"}},
            QStringList{QStringLiteral("read:org"), QStringLiteral("repo")});
    }

    void scopes()
    {
        QFETCH(const Headers, headers);
        QTEST(reportOf(headers)->scopes, "scopes");
    }

    void expiration_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::optional<Instant>>("expires");
        const auto row = [](const char *name, const char *header, const std::optional<Instant> &expires) {
            QTest::newRow(name) << QByteArray(header) << expires;
        };
        const Instant noon = core::parseInstant(u"2027-03-01T12:00:00Z").value();
        row("UTC", "2027-03-01 12:00:00 UTC", noon);
        row("east", "2027-03-01 13:00:00 +0100", noon);
        row("west", "2027-03-01 04:00:00 -0800", noon);
        row("never", "", std::nullopt);
        row("another form", "1 March 2027", std::nullopt);
        row("no time", "soon soon soon", std::nullopt);
    }

    void expiration()
    {
        QFETCH(const QByteArray, header);
        QTEST(reportOf({{"github-authentication-token-expiration", header}})->expires, "expires");
    }

    void owner()
    {
        const Result<TokenReport> report = reportOf({{"x-ratelimit-limit", "5000"},
                                                     {"x-ratelimit-remaining", "4999"},
                                                     {"x-ratelimit-reset", "1795887304"}});
        QCOMPARE(report->login, QStringLiteral("ada"));
        QCOMPARE(report->name, QStringLiteral("Ada Lovelace"));
        QCOMPARE(report->quota, std::optional(core::Quota{5000, 4999, Instant(seconds(1795887304))}));
        QVERIFY(reportOf({}, R"({"login": "ada", "name": null})")->name.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<std::optional<Instant>>("retryAt");
        using Kind = Error::Kind;
        const auto row = [](const char *name, int status, const Headers &headers, const char *body, Kind kind,
                            const std::optional<Instant> &retryAt = std::nullopt) {
            QTest::newRow(name) << status << headers << QByteArray(body) << kind << retryAt;
        };
        row("refused", 401, {}, R"({"message": "Bad credentials"})", Kind::Unauthorized);
        row("used up", 403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1795887304"}}, "{}",
            Kind::Limited, Instant(seconds(1795887304)));
        row("too fast", 429, {{"retry-after", "60"}}, "{}", Kind::Limited, now + seconds(60));
        row("another host", 404, {}, R"({"message": "Not Found"})", Kind::BadAnswer);
        row("nobody", 200, {}, "{}", Kind::BadAnswer);
        row("no object", 200, {}, "[]", Kind::BadAnswer);
    }

    void refusals()
    {
        QFETCH(const int, status);
        QFETCH(const Headers, headers);
        QFETCH(const QByteArray, body);
        const Result<TokenReport> report = reportOf(headers, body, status);
        QVERIFY(!report);
        QTEST(report.error().kind, "kind");
        QTEST(report.error().retryAt, "retryAt");
    }
};

NEWFACES_TEST(tst_tokenreport, TestTokenReport, QCoreApplication)

#include "tst_tokenreport.moc"
