// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        QTest::addColumn<QString>("sentence");
        const core::Lookup owner{QStringLiteral("pallets"), QString()};
        const core::Lookup repository{QStringLiteral("pallets"), QStringLiteral("flask")};
        const auto is = [](const char *name, const core::Lookup &lookup, int status, const char *body,
                           Error::Kind kind, const QString &sentence) {
            QTest::newRow(name) << lookup << status << QByteArray(body) << kind << sentence;
        };
        is("no owner", owner, 404, R"({"message": "Not Found"})", Error::Kind::NotFound,
           QStringLiteral("There is no GitHub user or organisation named “pallets”."));
        is("no repository", repository, 404, R"({"message": "Not Found"})", Error::Kind::NotFound,
           QStringLiteral("There is no repository “pallets/flask” on GitHub, or it is private."));
        is("a repository that is gone", repository, 410, "", Error::Kind::NotFound,
           QStringLiteral("There is no repository “pallets/flask” on GitHub, or it is private."));
        is("a bad token", owner, 401, R"({"message": "Bad credentials"})", Error::Kind::Unauthorized,
           QStringLiteral("GitHub refuses this token: it may have expired, or been revoked. Set another one, "
                          "or remove it to go on "
                          "without."));
        is("single sign-on", repository, 403,
           R"({"message": "Resource protected by organization SAML enforcement. You must grant access."})",
           Error::Kind::Forbidden,
           QStringLiteral("GitHub refuses to show “pallets/flask”: Resource protected by organization SAML "
                          "enforcement. You must grant access."));
        is("forbidden without a word", repository, 403, "", Error::Kind::Forbidden,
           QStringLiteral("GitHub refuses to show “pallets/flask”."));
        is("no commits", repository, 409, R"({"message": "Git Repository is empty."})", Error::Kind::Empty,
           QStringLiteral("The repository “pallets/flask” has no commits."));
        is("blocked", repository, 451, R"({"message": "Repository access blocked"})", Error::Kind::Blocked,
           QStringLiteral("GitHub blocks “pallets/flask” for legal reasons."));
        is("another status", repository, 422, R"({"message": "Validation\n  failed"})",
           Error::Kind::BadAnswer,
           QStringLiteral(
               "GitHub answered the question about “pallets/flask” with status 422: Validation failed."));
        is("another body", owner, 418, "<html>", Error::Kind::BadAnswer,
           QStringLiteral("GitHub answered the question about “pallets” with status 418."));
        is("a message that is no text", owner, 418, R"({"message": {"a": 1}})", Error::Kind::BadAnswer,
           QStringLiteral("GitHub answered the question about “pallets” with status 418."));
    }

    void says()
    {
        QFETCH(const core::Lookup, lookup);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, sentence);
        const Error error = forge::github::refusal(lookup, status, body);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.message, sentence);
    }

    void saysOfGraphQlErrors_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("sentence");
        const auto is = [](const char *type, const char *message, Error::Kind kind, const char *sentence) {
            QTest::addRow("%s %s", type, message) << QString::fromUtf8(type) << QString::fromUtf8(message)
                                                  << kind << QString::fromUtf8(sentence);
        };
        is("NOT_FOUND", "Could not resolve", Error::Kind::NotFound,
           "There is no repository “pallets/flask” on GitHub, or it is private.");
        is("DMCA", "", Error::Kind::Blocked, "GitHub blocks “pallets/flask” for legal reasons.");
        is("", "Repository access blocked", Error::Kind::Blocked,
           "GitHub blocks “pallets/flask” for legal reasons.");
        is("FORBIDDEN", "Single sign-on", Error::Kind::Forbidden,
           "GitHub refuses to show “pallets/flask”: Single sign-on.");
        is("INSUFFICIENT_SCOPES", "", Error::Kind::Forbidden, "GitHub refuses to show “pallets/flask”.");
        is("WHATEVER", "A bad\n day.", Error::Kind::BadAnswer,
           "GitHub answered the question about “pallets/flask” with an error: A bad day.");
    }

    void saysOfGraphQlErrors()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, message);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, sentence);
        const core::Lookup repository{QStringLiteral("pallets"), QStringLiteral("flask")};
        const Error error = forge::github::refusal(repository, type, message);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.message, sentence);
    }

    void shortensLongMessages()
    {
        const QByteArray body = "{\"message\": \"" + QByteArray(5000, 'x') + "\"}";
        const QString message = forge::github::refusal({QStringLiteral("pallets"), {}}, 403, body).message;
        QVERIFY(message.size() < 250);
        QVERIFY(message.endsWith(u'…'));
    }
};

NEWFACES_TEST(tst_refusal, TestRefusal, QCoreApplication)
#include "tst_refusal.moc"
