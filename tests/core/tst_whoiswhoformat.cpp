// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/whoiswhoformat.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using core::WhoIsWho;

namespace {

WhoIsWho pallets()
{
    WhoIsWho answer;
    answer.owner = QStringLiteral("pallets");
    answer.people.resize(2);
    core::PersonReport &ann = answer.people[0];
    ann.id = QStringLiteral("ann");
    ann.key = QStringLiteral("account:7");
    ann.name = QStringLiteral("B., Ann");
    ann.login = QStringLiteral("ann");
    ann.emails = {QStringLiteral("ann@home"), QStringLiteral("ann@work")};
    ann.names = {QStringLiteral("Ann"), QStringLiteral("B., Ann")};
    ann.decided = true;
    ann.commits = 3;
    ann.firstCommitAt = *core::parseInstant(u"2010-04-06T11:12:57Z");
    core::PersonReport &tidy = answer.people[1];
    tidy.id = QStringLiteral("tidy");
    tidy.name = QStringLiteral("tidy");
    tidy.bot = true;
    tidy.agent = true;
    tidy.commits = 1;
    answer.suggestions = {{QStringLiteral("Ann"), {0, 1}}};
    answer.severalPeople = {{QStringLiteral("ann@work"), 0, {QStringLiteral("Ann"), QStringLiteral("Ben")}}};
    return answer;
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class TestWhoIsWhoFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesJson()
    {
        const QJsonDocument expected = QJsonDocument::fromJson(R"({
            "owner": "pallets",
            "people": [{"id": "ann", "name": "B., Ann", "login": "ann", "emails": ["ann@home", "ann@work"],
                        "names": ["Ann", "B., Ann"], "bot": false, "decided": true, "commits": 3,
                        "first_commit_at": "2010-04-06T11:12:57Z", "agent": false},
                       {"id": "tidy", "name": "tidy", "login": null, "emails": [], "names": [], "bot": true,
                        "decided": false, "commits": 1, "first_commit_at": "1970-01-01T00:00:00Z",
                        "agent": true}],
            "suggestions": [{"name": "Ann", "people": ["ann", "tidy"]}],
            "several_people": [{"email": "ann@work", "person": "ann", "names": ["Ann", "Ben"]}],
            "forgotten": 0})");
        QVERIFY(expected.isObject());
        QCOMPARE(text(core::toJson(pallets())), text(expected.object()));
    }

    void writesEmptyLists()
    {
        QCOMPARE(
            text(core::toJson(WhoIsWho())),
            QByteArray(R"({"forgotten":0,"owner":"","people":[],"several_people":[],"suggestions":[]})"));
    }

    void writesCsv()
    {
        QCOMPARE(core::toCsv(pallets()),
                 QByteArray("id,name,login,emails,names,bot,decided,commits,first_commit_at,agent\n"
                            "ann,\"B., Ann\",ann,ann@home ann@work,\"Ann; B., Ann\",false,true,3,"
                            "2010-04-06T11:12:57Z,false\n"
                            "tidy,tidy,,,,true,false,1,1970-01-01T00:00:00Z,true\n"));
        QCOMPARE(core::suggestionsCsv(pallets()), QByteArray("name,id\nAnn,ann\nAnn,tidy\n"));
    }
};

NEWFACES_TEST(tst_whoiswhoformat, TestWhoIsWhoFormat, QCoreApplication)
#include "tst_whoiswhoformat.moc"
