// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/finding.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Finding;
using core::Instant;
using core::Profile;
using core::ProfileSource;
using core::ProfileState;
using core::SourceAnswer;

namespace {

const core::Handle nasa = core::parseHandle(QStringLiteral("NASA")).value();

/// "mirror missing, page failed": what each source came to.
std::vector<SourceAnswer> answersFrom(const QString &words)
{
    std::vector<SourceAnswer> answers;
    int failures = 0;
    for (const QString &answer : words.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString who = answer.section(u' ', 0, 0);
        const QString what = answer.section(u' ', 1);
        const ProfileSource source = who == u"api"      ? ProfileSource::Api
                                     : who == u"mirror" ? ProfileSource::Mirror
                                     : who == u"page"   ? ProfileSource::Page
                                                        : ProfileSource::Timeline;
        if (what == u"failed" || what == u"refused" || what == u"unpaid") {
            const std::chrono::seconds later(++failures * 100);
            const auto kind = what == u"failed"    ? Error::Kind::Unreachable
                              : what == u"refused" ? Error::Kind::Unauthorized
                                                   : Error::Kind::Forbidden;
            const QString reason = what == u"failed"    ? QStringLiteral(" is down.")
                                   : what == u"refused" ? QStringLiteral(" refuses the token.")
                                                        : QStringLiteral(" wants money.");
            answers.push_back({source, std::unexpected(Error{kind, core::asText(QString(who + reason)),
                                                             Instant(std::chrono::seconds(1'000) - later)})});
            continue;
        }
        Finding finding{source, Finding::Tells::Nothing, std::nullopt};
        if (what == u"found")
            finding = {source, Finding::Tells::Found, Profile{.handle = nasa, .name = who}};
        else if (what == u"missing")
            finding.tells = Finding::Tells::Missing;
        else if (what == u"suspended")
            finding.tells = Finding::Tells::Suspended;
        else if (what == u"puzzled")
            finding.reason = core::asText(QString(who + QStringLiteral(" cannot tell.")));
        answers.push_back({source, finding});
    }
    return answers;
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settles_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("source");
        const auto is = [](const char *answers, const char *state, const char *source = "") {
            QTest::newRow(answers) << QString::fromLatin1(state) << QString::fromLatin1(source);
        };
        is("", "open");
        is("api found", "found", "api");
        is("mirror found", "found", "mirror");
        is("page found", "found", "page");
        is("timeline found", "found", "timeline");
        is("api missing", "missing", "api");
        is("mirror missing", "open");
        is("page missing", "open");
        is("timeline missing", "open");
        is("mirror missing, page missing", "missing", "page");
        is("mirror missing, page failed", "open");
        is("mirror missing, page failed, timeline nothing", "open");
        is("mirror missing, page nothing, timeline missing", "missing", "timeline");
        is("mirror missing, page found", "found", "page");
        is("mirror missing, api missing", "missing", "api");
        is("api failed, mirror missing", "open");
        is("api failed, mirror missing, page missing", "missing", "page");
        is("api failed, mirror found", "found", "mirror");
        is("api suspended", "suspended", "api");
        is("mirror suspended", "suspended", "mirror");
        is("page missing, mirror suspended", "suspended", "mirror");
        is("api failed, mirror failed, page failed, timeline failed", "open");
        is("timeline nothing", "open");
        is("page puzzled", "open");
        is("page puzzled, mirror missing, timeline missing", "missing", "timeline");
        is("mirror missing, mirror missing", "open");
        is("mirror missing, mirror missing, page missing", "missing", "page");
        is("mirror missing, page missing, api found", "found", "api");
        is("mirror missing, page missing, api suspended", "suspended", "api");
        is("page missing, timeline missing", "missing", "timeline");
    }

    void settles()
    {
        const auto verdict = core::settled(answersFrom(QString::fromLatin1(QTest::currentDataTag())));
        QFETCH(const QString, state);
        if (state == u"open") {
            QVERIFY(!verdict);
            return;
        }
        QVERIFY(verdict);
        const QHash<QString, ProfileState> states = {{QStringLiteral("found"), ProfileState::Found},
                                                     {QStringLiteral("missing"), ProfileState::Missing},
                                                     {QStringLiteral("suspended"), ProfileState::Suspended}};
        QVERIFY(verdict->state == states.value(state));
        QVERIFY(verdict->source.has_value());
        QFETCH(const QString, source);
        const QHash<ProfileSource, QString> names = {{ProfileSource::Api, QStringLiteral("api")},
                                                     {ProfileSource::Mirror, QStringLiteral("mirror")},
                                                     {ProfileSource::Page, QStringLiteral("page")},
                                                     {ProfileSource::Timeline, QStringLiteral("timeline")}};
        QCOMPARE(names.value(*verdict->source), source);
        QCOMPARE(verdict->profile.has_value(), state == u"found");
        QCOMPARE(verdict->profile ? verdict->profile->name : source, source);
        QVERIFY(verdict->trouble.isEmpty());
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<qint64>("retryAt");
        const auto is = [](const char *answers, const char *trouble, qint64 retryAt) {
            QTest::newRow(answers) << QString::fromUtf8(trouble) << retryAt;
        };
        is("mirror missing", R"(["profile.unconfirmed","NASA"])", 0);
        is("mirror missing, page failed",
           R"(["profile.unconfirmed-because","NASA",["text","page is down."]])", 900);
        is("api failed, mirror failed", R"(["text","api is down."])", 800);
        is("mirror failed, page refused", R"(["text","mirror is down."])", 800);
        is("mirror failed, api refused", R"(["text","api refuses the token."])", 800);
        is("mirror failed, api unpaid", R"(["text","api wants money."])", 800);
        is("mirror failed, page unpaid", R"(["text","mirror is down."])", 800);
        is("timeline nothing", R"(["profile.not-shown","NASA"])", 0);
        is("timeline nothing, page puzzled", R"(["text","page cannot tell."])", 0);
        is("page puzzled, mirror failed", R"(["text","mirror is down."])", 900);
        is("page puzzled, mirror missing", R"(["profile.unconfirmed","NASA"])", 0);
        is("mirror failed, timeline nothing", R"(["text","mirror is down."])", 900);
    }

    void saysWhyNot()
    {
        const auto answers = answersFrom(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!core::settled(answers));
        const core::Verdict verdict = core::unsettled(nasa, answers);
        QVERIFY(verdict.state == ProfileState::Unknown);
        QVERIFY(!verdict.profile && !verdict.source);
        QTEST(toJsonText(verdict.trouble), "trouble");
        QTEST(verdict.retryAt ? verdict.retryAt->time_since_epoch().count() : qint64(0), "retryAt");
    }
};

NEWFACES_TEST(tst_finding, TestFinding, QCoreApplication)
#include "tst_finding.moc"
