// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/socialaccounts.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::Network;

class TestSocialAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("bluesky");
        QTest::addColumn<QString>("mastodon");
        const auto is = [](const char *name, const QByteArray &list, const char *x, const char *bluesky,
                           const char *mastodon) {
            QTest::newRow(name) << QByteArray('[' + list + ']') << QString::fromLatin1(x)
                                << QString::fromLatin1(bluesky) << QString::fromLatin1(mastodon);
        };
        is("none", "", "", "", "");
        is("one of each, as GraphQL has them",
           R"({"provider": "TWITTER", "url": "https://twitter.com/NASA", "displayName": "@NASA"},
              {"provider": "BLUESKY", "url": "https://bsky.app/profile/nasa.gov", "displayName": "nasa.gov"},
              {"provider": "MASTODON", "url": "https://mastodon.example/@nasa",
               "displayName": "@nasa@mastodon.example"})",
           "NASA", "nasa.gov", "@nasa@mastodon.example");
        is("as REST has them",
           R"({"provider": "twitter", "url": "https://x.com/NASA"},
              {"provider": "mastodon", "url": "https://mastodon.example/@nasa"})",
           "NASA", "", "@nasa@mastodon.example");
        is("others",
           R"({"provider": "LINKEDIN", "url": "https://www.linkedin.com/in/nasa"},
              {"provider": "GENERIC", "url": "https://bsky.app/profile/nasa.gov"},
              {"provider": "YOUTUBE", "url": "https://www.youtube.com/@nasa"})",
           "", "", "");
        is("the first of a network",
           R"({"provider": "BLUESKY", "url": "https://bsky.app/profile/one.example"},
              {"provider": "BLUESKY", "url": "https://bsky.app/profile/two.example"})",
           "", "one.example", "");
        is("the first that is one",
           R"({"provider": "BLUESKY", "url": "https://bsky.app/"},
              {"provider": "BLUESKY", "url": "https://bsky.app/profile/two.example"})",
           "", "two.example", "");
        is("by its name alone",
           R"({"provider": "MASTODON", "url": "https://mastodon.example/users/nasa",
               "displayName": "@nasa@mastodon.example"},
              {"provider": "BLUESKY", "url": "https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur",
               "displayName": "@bsky.app"})",
           "", "bsky.app", "@nasa@mastodon.example");
        is("of another network",
           R"({"provider": "MASTODON", "url": "https://x.com/NASA", "displayName": "nasa.gov"},
              {"provider": "BLUESKY", "url": "https://mastodon.example/@nasa"},
              {"provider": "TWITTER", "url": "https://bsky.app/profile/nasa.gov"})",
           "", "", "");
        is("an ID alone", R"({"provider": "BLUESKY", "url": "did:plc:z72i7hdynmk6r22z27h6tvur"})", "", "",
           "");
        is("other types", R"(null, 7, "x", [], {"provider": 7}, {"provider": "BLUESKY", "url": [1]})", "", "",
           "");
        const QByteArray junk = QByteArray("null,").repeated(30);
        is("too many", junk + R"({"provider": "TWITTER", "url": "https://x.com/NASA"})", "", "", "");
        is("too long a link",
           R"({"provider": "BLUESKY", "url": "https://bsky.app/profile/)" + QByteArray(3000, 'a') +
               R"(.example"})",
           "", "", "");
    }

    void reads()
    {
        QFETCH(const QByteArray, list);
        const QJsonDocument document = QJsonDocument::fromJson(list);
        QVERIFY(document.isArray());
        core::AccountTexts texts;
        forge::github::addSocialAccounts(document.array(), texts);
        QTEST(texts.xHandle, "x");
        QCOMPARE(texts.otherHandles.size(), std::size_t(2)); // asked about, known or not
        QTEST(texts.otherHandles.at(Network::Bluesky), "bluesky");
        QTEST(texts.otherHandles.at(Network::Mastodon), "mastodon");
    }

    void keepsTheHandleOnX()
    {
        core::AccountTexts texts{.xHandle = QStringLiteral("NASA")};
        const QJsonArray list{QJsonObject{{QStringLiteral("provider"), QStringLiteral("TWITTER")},
                                          {QStringLiteral("url"), QStringLiteral("https://x.com/other")}}};
        forge::github::addSocialAccounts(list, texts);
        QCOMPARE(texts.xHandle, QStringLiteral("NASA"));
    }
};

NEWFACES_TEST(tst_socialaccounts, TestSocialAccounts, QCoreApplication)
#include "tst_socialaccounts.moc"
