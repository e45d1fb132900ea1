// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "forge/github/refusal.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<core::Lookup>("lookup");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("told");
        const core::Lookup owner{QStringLiteral("pallets"), QString()};
        const core::Lookup repository{QStringLiteral("pallets"), QStringLiteral("flask")};
        const auto is = [](const char *name, const core::Lookup &lookup, int status, const char *body,
                           Error::Kind kind, const char *told) {
            QTest::newRow(name) << lookup << status << QByteArray(body) << kind << QString::fromUtf8(told);
        };
        is("no owner", owner, 404, R"({"message": "Not Found"})", Error::Kind::NotFound,
           R"(["github.no-owner","pallets"])");
        is("no repository", repository, 404, R"({"message": "Not Found"})", Error::Kind::NotFound,
           R"(["github.no-repository","pallets/flask"])");
        is("a repository that is gone", repository, 410, "", Error::Kind::NotFound,
           R"(["github.no-repository","pallets/flask"])");
        is("a bad token", owner, 401, R"({"message": "Bad credentials"})", Error::Kind::Unauthorized,
           R"(["github.token-refused"])");
        is("single sign-on", repository, 403, R"({"message": "Resource protected by SAML. Grant access."})",
           Error::Kind::Forbidden,
           R"(["github.forbidden-because","pallets/flask","Resource protected by SAML. Grant access."])");
        is("forbidden without a word", repository, 403, "", Error::Kind::Forbidden,
           R"(["github.forbidden","pallets/flask"])");
        is("no commits", repository, 409, R"({"message": "Git Repository is empty."})", Error::Kind::Empty,
           R"(["github.empty-repository","pallets/flask"])");
        is("blocked", repository, 451, R"({"message": "Repository access blocked"})", Error::Kind::Blocked,
           R"(["github.blocked","pallets/flask"])");
        is("another status", repository, 422, R"({"message": "Validation\n  failed"})",
           Error::Kind::BadAnswer,
           R"(["github.unexpected-status-because","pallets/flask","422","Validation failed"])");
        is("another body", owner, 418, "<html>", Error::Kind::BadAnswer,
           R"(["github.unexpected-status","pallets","418"])");
        is("a message that is no text", owner, 418, R"({"message": {"a": 1}})", Error::Kind::BadAnswer,
           R"(["github.unexpected-status","pallets","418"])");
    }

    void says()
    {
        QFETCH(const core::Lookup, lookup);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const Error::Kind, kind);
        const Error error = forge::github::refusal(lookup, status, body);
        QCOMPARE(error.kind, kind);
        QTEST(toJsonText(error.message), "told");
    }

    void saysOfGraphQlErrors_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("told");
        const auto is = [](const char *type, const char *message, Error::Kind kind, const char *told) {
            QTest::addRow("%s %s", type, message)
                << QString::fromUtf8(type) << QString::fromUtf8(message) << kind << QString::fromUtf8(told);
        };
        is("NOT_FOUND", "Could not resolve", Error::Kind::NotFound,
           R"(["github.no-repository","pallets/flask"])");
        is("DMCA", "", Error::Kind::Blocked, R"(["github.blocked","pallets/flask"])");
        is("", "Repository access blocked", Error::Kind::Blocked, R"(["github.blocked","pallets/flask"])");
        is("FORBIDDEN", "Single sign-on", Error::Kind::Forbidden,
           R"(["github.forbidden-because","pallets/flask","Single sign-on"])");
        is("INSUFFICIENT_SCOPES", "", Error::Kind::Forbidden, R"(["github.forbidden","pallets/flask"])");
        is("WHATEVER", "A bad\n day.", Error::Kind::BadAnswer,
           R"(["github.error-because","pallets/flask","A bad day."])");
        is("WHATEVER", "", Error::Kind::BadAnswer, R"(["github.error","pallets/flask"])");
    }

    void saysOfGraphQlErrors()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, message);
        QFETCH(const Error::Kind, kind);
        const core::Lookup repository{QStringLiteral("pallets"), QStringLiteral("flask")};
        const Error error = forge::github::refusal(repository, type, message);
        QCOMPARE(error.kind, kind);
        QTEST(toJsonText(error.message), "told");
    }

    void shortensLongMessages()
    {
        const QByteArray body = "{\"message\": \"" + QByteArray(5000, 'x') + "\"}";
        const QString message = inEnglish(forge::github::refusal({QStringLiteral("pallets"), {}}, 403, body));
        QVERIFY(message.size() < 250);
        QVERIFY(message.endsWith(u'…'));
    }
};

NEWFACES_TEST(tst_refusal, TestRefusal, QCoreApplication)
#include "tst_refusal.moc"
