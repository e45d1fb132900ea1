// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using core::Instant;
using core::Message;

namespace {

const QString acme = QStringLiteral("acme");

QJsonArray arrayOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("english");
        const auto is = [](const char *name, const Message &message, const char *english) {
            QTest::newRow(name) << message << QString::fromUtf8(english);
        };
        const QString percent = QStringLiteral("%2 %1 100%");
        is("nothing", {}, "");
        is("no argument", core::message("stopped"), "Stopped.");
        is("a text", core::message("github.forbidden", acme), "GitHub refuses access to “acme”.");
        is("a text with placeholders", core::message("github.forbidden-because", percent, acme),
           "GitHub refuses access to “%2 %1 100%”: acme");
        is("a number", core::message("people.ambiguous", acme, 1234, acme),
           "“acme” matches 1234 people. Give one of these: acme.");
        is("a moment", core::message("text", Instant(std::chrono::seconds(1'700'000'000))),
           "2023-11-14T22:13:20Z");
        is("a cause", core::message("github.accounts-unknown", acme, core::message("github.needs-token")),
           "The accounts behind the e-mail addresses of “acme” could not be looked up. GitHub's GraphQL API "
           "needs a token. Set one (newfaces token set github), or choose another source.");
        is("a sentence of others", core::asText(percent), "%2 %1 100%");
        is("a newer version's", {QStringLiteral("moon.full"), {}}, "moon.full");
        is("a newer version's with arguments", {QStringLiteral("moon.full"), {acme, 3}},
           "moon.full (acme, 3)");
        is("fewer arguments than another version", {QStringLiteral("github.forbidden"), {}},
           "GitHub refuses access to “%1”.");
    }

    void describes()
    {
        QFETCH(const Message, message);
        QTEST(inEnglish(message), "english");
        QTEST(inEnglish(core::Error{core::Error::Kind::Usage, message}), "english");
    }

    void isStoredAsJson()
    {
        const Message cause = core::message("keychain.none");
        const Message message{QStringLiteral("any.word"),
                              {acme, qint64(1) << 40, Instant(std::chrono::seconds(12)), cause}};
        const QString text =
            QStringLiteral(R"(["any.word","acme",1099511627776,{"at":12},["keychain.none"]])");
        QCOMPARE(toJsonText(message), text);
        QCOMPARE(core::messageFromJsonText(text), message);
        QCOMPARE(core::messageFromJson(toJson(message)), message);
        QCOMPARE(toJsonText(Message()), QString());
        QCOMPARE(core::messageFromJsonText(QString()), Message());
    }

    void readsNoOtherJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto is = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json;
        };
        is("nothing", "[]");
        is("no code", "[1]");
        is("an empty code", R"(["", "acme"])");
        is("null", R"(["a.b", null])");
        is("a flag", R"(["a.b", true])");
        is("another object", R"(["a.b", {"in": 3}])");
        is("no number of seconds", R"(["a.b", {"at": "3"}])");
        is("an empty cause", R"(["a.b", []])");
        is("causes without end", QByteArray("[\"a\",").repeated(100) + "1" + QByteArray("]").repeated(100));
    }

    void readsNoOtherJson()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!core::messageFromJson(arrayOf(json)));
    }

    void takesStoredSentencesAsTheyAre()
    {
        for (const QString &sentence :
             {QStringLiteral("GitHub sperrt „acme“ aus rechtlichen Gründen."), QStringLiteral("[so]"),
              QStringLiteral("{}"), QStringLiteral("[1, 2]")}) {
            const Message message = core::messageFromJsonText(sentence);
            QVERIFY(core::isAbout(message, "text"));
            QCOMPARE(inEnglish(message), sentence);
        }
    }

    /// What the compiler cannot see. That every code is used, tests/messages.cmake looks.
    void theCatalogueIsInOrder()
    {
        static const QRegularExpression codeForm(
            QStringLiteral("\\A[a-z]+(\\.[a-z]+(-[a-z]+)*)?(-[a-z]+)*\\z"));
        static const QRegularExpression placeholder(QStringLiteral("%(\\d)"));
        QSet<QString> codes;
        QSet<QString> sentences;
        for (const std::span<const core::CatalogueEntry> part : core::catalogue) {
            for (const core::CatalogueEntry &entry : part) {
                const QString code = QString::fromUtf8(entry.code);
                const QString sentence = QString::fromUtf8(entry.english);
                QVERIFY2(codeForm.match(code).hasMatch(), entry.code);
                QVERIFY2(!codes.contains(code) && !sentences.contains(sentence), entry.code);
                codes.insert(code);
                sentences.insert(sentence);
                const bool isPhrase = sentence.front().isLower(); // an argument of a sentence
                QVERIFY2(isPhrase || sentence.endsWith(u'.') || sentence.at(sentence.size() - 2) == u'%',
                         entry.code);
                QSet<QString> used;
                for (auto matches = placeholder.globalMatch(sentence); matches.hasNext();)
                    used.insert(matches.next().captured(1));
                QCOMPARE(std::size_t(used.size()), core::placeholdersIn(entry.english));
            }
        }
    }
};

NEWFACES_TEST(tst_messages, TestMessages, QCoreApplication)
#include "tst_messages.moc"
