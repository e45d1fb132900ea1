// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/guard.h"
#include "rest/http/wrongtokens.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using rest::WrongTokens;

namespace {

const rest::GuardRules rules{.port = 7423, .token = "right"};
const WrongTokens::Time start = WrongTokens::Time(1000h);

rest::RequestHead headWithToken(const QByteArray &token)
{
    return {.method = "GET",
            .path = "/",
            .headers = {{"host", "localhost:7423"}, {"authorization", "Bearer " + token}}};
}

/// As the port does it: the guard first, and then what it refused.
int statusOf(WrongTokens &wrong, const rest::RequestHead &head, WrongTokens::Time now)
{
    const auto verdict = rest::guard(head, rules);
    return verdict ? 200 : wrong.weigh(head, verdict.error(), now).status;
}

} // namespace

class TestWrongTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksToWaitAfterTen()
    {
        WrongTokens wrong;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + i * 1s), 401);
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + 10s), 429);
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + 59s), 429);
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + 60s), 401);
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + 60s), 429);
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + 61s), 401);
    }

    void tellsHowLong()
    {
        WrongTokens wrong;
        const rest::RequestHead head = headWithToken("wrong");
        const rest::Refusal refusal = rest::guard(head, rules).error();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(wrong.weigh(head, refusal, start), refusal);
        const std::vector<rest::Header> aMinute{{"Retry-After", "60"}};
        QCOMPARE(wrong.weigh(head, refusal, start).headers, aMinute);
        const std::vector<rest::Header> aSecond{{"Retry-After", "1"}};
        QCOMPARE(wrong.weigh(head, refusal, start + 59s + 900ms).headers, aSecond);
    }

    void letsTheRightOneThrough()
    {
        WrongTokens wrong;
        for (int i = 0; i < 100; ++i)
            statusOf(wrong, headWithToken("wrong"), start);
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start), 429);
        QCOMPARE(statusOf(wrong, headWithToken("right"), start), 200);
    }

    void countsNothingElse()
    {
        WrongTokens wrong;
        rest::RequestHead none = headWithToken("wrong");
        none.headers.pop_back();
        rest::RequestHead foreign = headWithToken("wrong");
        foreign.headers.front().second = "evil.example";
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(statusOf(wrong, none, start), 401);
            QCOMPARE(statusOf(wrong, foreign, start), 421);
        }
        QCOMPARE(statusOf(wrong, headWithToken("wrong"), start), 401);
    }

    void forgetsAfterAMinute()
    {
        WrongTokens wrong;
        for (int i = 0; i < 1024; ++i)
            QCOMPARE(statusOf(wrong, headWithToken("wrong"), start + i * 6s), 401);
    }
};

NEWFACES_TEST(tst_wrongtokens, TestWrongTokens, QCoreApplication)
#include "tst_wrongtokens.moc"
