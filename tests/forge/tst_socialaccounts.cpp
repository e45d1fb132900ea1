// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/socialaccounts.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::Network;

namespace {

QByteArray entry(const char *provider, const QByteArray &url, const char *displayName = nullptr)
{
    QJsonObject json{{QStringLiteral("provider"), QString::fromLatin1(provider)},
                     {QStringLiteral("url"), QString::fromLatin1(url)}};
    if (displayName)
        json.insert(QStringLiteral("displayName"), QString::fromLatin1(displayName));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

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
        const auto is = [](const char *name, const QByteArrayList &list, const char *x, const char *bluesky,
                           const char *mastodon) {
            QTest::newRow(name) << QByteArray('[' + list.join(',') + ']') << QString::fromLatin1(x)
                                << QString::fromLatin1(bluesky) << QString::fromLatin1(mastodon);
        };
        is("none", {}, "", "", "");
        is("one of each, as GraphQL has them",
           {entry("TWITTER", "https://twitter.com/NASA", "@NASA"),
            entry("BLUESKY", "https://bsky.app/profile/nasa.gov", "nasa.gov"),
            entry("MASTODON", "https://mastodon.social/@nasa", "@nasa@mastodon.social")},
           "NASA", "nasa.gov", "@nasa@mastodon.social");
        is("as REST has them",
           {entry("twitter", "https://x.com/NASA"), entry("mastodon", "https://mastodon.social/@nasa")},
           "NASA", "", "@nasa@mastodon.social");
        is("others",
           {entry("LINKEDIN", "https://www.linkedin.com/in/nasa"),
            entry("GENERIC", "https://bsky.app/profile/nasa.gov"),
            entry("YOUTUBE", "https://www.youtube.com/@nasa")},
           "", "", "");
        is("the first of a network",
           {entry("BLUESKY", "https://bsky.app/profile/one.bsky.social"),
            entry("BLUESKY", "https://bsky.app/profile/two.bsky.social")},
           "", "one.bsky.social", "");
        is("the first that is one",
           {entry("BLUESKY", "https://bsky.app/"),
            entry("BLUESKY", "https://bsky.app/profile/two.bsky.social")},
           "", "two.bsky.social", "");
        is("by its name alone",
           {entry("MASTODON", "https://mastodon.social/users/nasa", "@nasa@mastodon.social"),
            entry("BLUESKY", "https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur", "@bsky.app")},
           "", "bsky.app", "@nasa@mastodon.social");
        is("of another network",
           {entry("MASTODON", "https://x.com/NASA", "nasa.gov"),
            entry("BLUESKY", "https://mastodon.social/@nasa"),
            entry("TWITTER", "https://bsky.app/profile/nasa.gov")},
           "", "", "");
        is("an ID alone", {entry("BLUESKY", "did:plc:z72i7hdynmk6r22z27h6tvur")}, "", "", "");
        is("a server that cannot be public", {entry("MASTODON", "https://mastodon.local/@nasa")}, "", "", "");
        is("other types",
           {"null", "7", "\"x\"", "[]", "{\"provider\":7}", "{\"provider\":\"BLUESKY\",\"url\":[1]}"}, "", "",
           "");
        QByteArrayList many(30, "null");
        many << entry("TWITTER", "https://x.com/NASA");
        is("too many", many, "", "", "");
        is("too long a link",
           {entry("BLUESKY", "https://bsky.app/profile/bsky.app/" + QByteArray(3000, 'a'))}, "", "", "");
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
