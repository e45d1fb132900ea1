// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlparse.h"
#include "forge/github/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

const core::Lookup flask{QStringLiteral("pallets"), QStringLiteral("flask")};
constexpr int commitsOnPage = 100;
constexpr auto when = "2019-04-06T11:12:57Z";

QString shaOf(int i)
{
    return QStringLiteral("%1").arg(i, 40, 16, QLatin1Char('0'));
}

QJsonObject signature(int i)
{
    return {{QStringLiteral("name"), QStringLiteral("Person %1").arg(i)},
            {QStringLiteral("email"), QStringLiteral("person%1@example.org").arg(i)},
            {QStringLiteral("date"), QLatin1String(when)}};
}

/// A page of "List commits", with what GitHub tells beyond what is looked at.
QByteArray restPage()
{
    QJsonArray page;
    for (int i = 0; i < commitsOnPage; ++i) {
        const QJsonObject account{{QStringLiteral("login"), QStringLiteral("person-%1").arg(i)},
                                  {QStringLiteral("id"), i + 1},
                                  {QStringLiteral("type"), QStringLiteral("User")},
                                  {QStringLiteral("avatar_url"), QString(500, u'a')}};
        page.append(QJsonObject{
            {QStringLiteral("sha"), shaOf(i)},
            {QStringLiteral("commit"), QJsonObject{{QStringLiteral("author"), signature(i)},
                                                   {QStringLiteral("committer"), signature(i)},
                                                   {QStringLiteral("message"), QString(300, u'm')}}},
            {QStringLiteral("author"), account},
            {QStringLiteral("committer"), account}});
    }
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

QByteArray graphQlPage()
{
    QJsonArray nodes;
    for (int i = 0; i < commitsOnPage; ++i) {
        QJsonObject author = signature(i);
        author.insert(QStringLiteral("user"),
                      QJsonObject{{QStringLiteral("databaseId"), i + 1},
                                  {QStringLiteral("login"), QStringLiteral("person-%1").arg(i)}});
        nodes.append(QJsonObject{{QStringLiteral("oid"), shaOf(i)},
                                 {QStringLiteral("authoredDate"), QLatin1String(when)},
                                 {QStringLiteral("committedDate"), QLatin1String(when)},
                                 {QStringLiteral("author"), author}});
    }
    const QJsonObject history{{QStringLiteral("totalCount"), 5531}, {QStringLiteral("nodes"), nodes}};
    const QJsonObject commit{{QStringLiteral("history"), history}};
    const QJsonObject repository{{forge::github::aliasOfCommit(0), commit}};
    const QJsonObject data{{QStringLiteral("r0"), repository}};
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson(QJsonDocument::Compact);
}

} // namespace

/// What a page of 100 commits costs to read, from the bytes that arrived.
class BenchParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byRest()
    {
        const QByteArray body = restPage();
        std::size_t commits = 0;
        QBENCHMARK
        {
            commits = forge::github::parseCommits(QJsonDocument::fromJson(body), flask.toString())->size();
        }
        QCOMPARE(commits, std::size_t(commitsOnPage));
    }

    void byGraphQl()
    {
        const std::array asked = {forge::github::AskedCommit{flask.repository, shaOf(0),
                                                             forge::github::historyFields(shaOf(0), 1)}};
        const QByteArray body = graphQlPage();
        std::size_t commits = 0;
        QBENCHMARK
        {
            const net::Response response{200, {}, {}, body, QJsonDocument::fromJson(body)};
            QVERIFY(!forge::github::isTooMuch(response));
            const auto answer = forge::github::parseAnswer(response, flask);
            const auto found = forge::github::parseAskedCommits(*answer, flask.owner, asked);
            commits = forge::github::parseHistory(*found.front(), flask)->commits.size();
        }
        QCOMPARE(commits, std::size_t(commitsOnPage));
    }
};

QTEST_GUILESS_MAIN(BenchParsing)
#include "bench_parsing.moc"
