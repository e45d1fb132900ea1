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

/// `newfaces contributors` with several names, in one chart or one table.
class TestSeveralNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(
            QStringLiteral("acme"),
            {QStringLiteral("anvil"), {commit("bo", "2020-03-01"), commit("al", "2020-01-05")}});
        m_github->addRepository(
            QStringLiteral("solo"),
            {QStringLiteral("only"), {commit("ed", "2020-02-02"), commit("flo", "2020-02-01")}});
        m_program = std::make_unique<Program>(m_github->api());
    }
    void cleanup()
    {
        m_program.reset();
        m_github.reset();
    }

    void table_data()
    {
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("--until 2020-04") << QByteArray("month    acme  solo\n"
                                                       "2020-01     1\n"
                                                       "2020-02     0     2\n"
                                                       "2020-03     1     0\n"
                                                       "2020-04     0     0\n"
                                                       "total       2     2\n");
        QTest::newRow("--until 2020-03 --align first") << QByteArray("month since first  acme  solo\n"
                                                                     "                0     1     2\n"
                                                                     "                1     0     0\n"
                                                                     "                2     1\n"
                                                                     "            total     2     2\n");
        QTest::newRow("--until 2020-02 --format csv")
            << QByteArray("month,acme,solo\n2020-01,1,\n2020-02,0,2\n");
        QTest::newRow("--until 2019-12") << QByteArray("No new contributors.\n");
    }

    void table()
    {
        QFETCH(const QByteArray, out);
        const Ran ran = m_program->run(QStringLiteral("contributors acme solo --side-by-side --quiet ") +
                                       QLatin1String(QTest::currentDataTag()));
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, out);
    }

    void json()
    {
        const Ran ran = m_program->run(
            QStringLiteral("contributors acme solo --side-by-side --quiet --until 2020-04 --format json"));
        QCOMPARE(ran.code, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer.value(u"align").toString(), QStringLiteral("date"));
        const QJsonArray sides = answer.value(u"compared").toArray();
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides[1][u"name"].toString(), QStringLiteral("solo"));
        QCOMPARE(sides[1][u"rows"].toArray().size(), 3);
    }

    void chart_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("--until 2020-04") << QStringLiteral("2020");
        QTest::newRow("--until 2020-04 --chart-form bars") << QStringLiteral("2020");
        QTest::newRow("--align first") << QStringLiteral("month 0");
    }

    void chart()
    {
        QFETCH(const QString, word);
        const QString file = m_program->file(QStringLiteral("both.svg"));
        const Ran ran = m_program->run(QStringLiteral("contributors acme solo --quiet --chart %1 %2")
                                           .arg(file, QLatin1String(QTest::currentDataTag())));
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("acme\n")); // the tables are as before
        const QString svg = QString::fromUtf8(contents(file));
        for (const QString &name : {QStringLiteral("acme, solo"), word})
            QVERIFY2(svg.contains(name), qPrintable(name));
    }

    /// What could be read is drawn.
    void oneIsUnknown()
    {
        const QString file = m_program->file(QStringLiteral("some.svg"));
        const Ran ran =
            m_program->run(QStringLiteral("contributors acme nobody solo --quiet --chart ") + file);
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.err.contains("nobody"));
        QVERIFY(contents(file).contains("acme, solo"));
    }

private:
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

NEWFACES_TEST(tst_severalnames, TestSeveralNames, QCoreApplication)
#include "tst_severalnames.moc"
