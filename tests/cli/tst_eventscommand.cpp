// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using support::commit;

/// `newfaces events`, and `newfaces contributors --events`, as a user starts them.
class TestEventsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        const support::FakeCommit second = commit("bo", "2020-03-01");
        m_github->addRepository(m_acme, {m_anvil, {second, commit("al", "2020-01-05")}});
        m_github->setTags(m_acme, m_anvil,
                          {{QStringLiteral("v2.0"), second.sha, QStringLiteral("2020-03-01T12:00:00Z")}},
                          {{QStringLiteral("v2.0"), QStringLiteral("\x1b[31mTwo"),
                            QStringLiteral("2020-04-01T00:00:00Z")}});
        m_program = std::make_unique<Program>(m_github->api());
    }
    void cleanup()
    {
        m_program.reset();
        m_github.reset();
    }

    void addsListsAndRemoves()
    {
        Ran ran = m_program->run(QStringLiteral("events add acme 2020-02-01 GSoC"));
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("Look it up"));
        QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
        QCOMPARE(m_program->run(QStringLiteral("events acme")).out, QByteArray("No events.\n"));
        ran = m_program->run(QStringLiteral("events add acme 2020-02-01 Summer of Code"));
        QCOMPARE(ran.out, QByteArray("Added “Summer of Code” on 2020-02-01. Remove it with: newfaces events "
                                     "remove 1\n"));
        QCOMPARE(m_program->run(QStringLiteral("events acme")).out,
                 QByteArray("number  day         name\n     1  2020-02-01  Summer of Code\n"));
        QCOMPARE(QJsonDocument::fromJson(m_program->run(QStringLiteral("events acme --format json")).out)
                     .array()
                     .at(0)
                     .toObject(),
                 (QJsonObject{{QStringLiteral("number"), 1},
                              {QStringLiteral("day"), QStringLiteral("2020-02-01")},
                              {QStringLiteral("name"), QStringLiteral("Summer of Code")}}));
        QCOMPARE(m_program->run(QStringLiteral("events remove 1")).out,
                 QByteArray("Removed event 1. Undo it with: newfaces events restore 1\n"));
        QCOMPARE(m_program->run(QStringLiteral("events remove 1")).code, 1);
        QCOMPARE(m_program->run(QStringLiteral("events acme")).out, QByteArray("No events.\n"));
        QCOMPARE(m_program->run(QStringLiteral("events restore 1")).code, 0);
        QVERIFY(m_program->run(QStringLiteral("events acme")).out.contains("Summer of Code"));
    }

    void chartAndJson()
    {
        const QString svg = m_program->file(QStringLiteral("chart.svg"));
        const QString line =
            QStringLiteral("contributors acme --quiet --until 2020-06 --format json --chart ") + svg;
        const Ran without = m_program->run(line);
        QCOMPARE(without.code, 0);
        QVERIFY(!QJsonDocument::fromJson(without.out).object().contains(u"events"));
        QVERIFY(!contents(svg).contains("v2.0"));
        QCOMPARE(m_github->count(QStringLiteral("/tags")), 0);

        QCOMPARE(m_program->run(QStringLiteral("events add acme 2020-02-01 GSoC")).code, 0);
        const Ran with = m_program->run(line + QStringLiteral(" --events"));
        QCOMPARE(with.code, 0);
        const QJsonArray events = QJsonDocument::fromJson(with.out).object().value(u"events").toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0][u"name"].toString(), QStringLiteral("GSoC"));
        QCOMPARE(events[1].toObject(),
                 (QJsonObject{{QStringLiteral("at"), QStringLiteral("2020-03-01T12:00:00Z")},
                              {QStringLiteral("kind"), QStringLiteral("release")},
                              {QStringLiteral("repository"), m_anvil},
                              {QStringLiteral("name"), QStringLiteral("v2.0")},
                              {QStringLiteral("title"), QStringLiteral("[31mTwo")}}));
        QVERIFY(contents(svg).contains("anvil v2.0") && contents(svg).contains("GSoC"));
        const QString png = m_program->file(QStringLiteral("chart.png"));
        QCOMPARE(m_program->run(QStringLiteral("contributors acme --offline --events --quiet --chart ") + png)
                     .code,
                 0);
    }

private:
    const QString m_acme = QStringLiteral("acme");
    const QString m_anvil = QStringLiteral("anvil");
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

NEWFACES_TEST(tst_eventscommand, TestEventsCommand, QCoreApplication)
#include "tst_eventscommand.moc"
