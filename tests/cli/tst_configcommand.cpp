// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using clitest::contents;
using clitest::Program;
using clitest::Ran;

/// `newfaces config`, with its own settings file.
class TestConfigCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>(QUrl(QStringLiteral("http://127.0.0.1:1/api")));
        m_program->environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                                      m_program->file(QStringLiteral("config")));
    }

    void cleanup() { m_program.reset(); }

    void listsAll()
    {
        is(run("config set port/number 7500"), 0);
        const QByteArray table = run("config").out;
        QVERIFY2(table.startsWith("key "), table.constData());
        QCOMPARE(table.count('\n'), 19);
        QVERIFY(table.contains("github/api           http://127.0.0.1:1/api"));
        QVERIFY(table.contains("environment NEWFACES_GITHUB_API\n"));

        const QByteArray csv = run("config list --format csv").out;
        QVERIFY(csv.startsWith("key,value,from\n"));
        QVERIFY(csv.contains("x/order,\"api,mirror,page,timeline\",usual\n"));
        QVERIFY(csv.contains("port/number,7500,file\n"));

        const QJsonArray json = QJsonDocument::fromJson(run("config list --format json").out).array();
        QCOMPARE(json.size(), 18);
        QCOMPARE(json.first().toObject(),
                 QJsonObject({{QStringLiteral("key"), QStringLiteral("github/api")},
                              {QStringLiteral("value"), QStringLiteral("http://127.0.0.1:1/api")},
                              {QStringLiteral("from"), QStringLiteral("environment NEWFACES_GITHUB_API")}}));
    }

    void setsAndGoesBack()
    {
        is(run("config get x/order"), 0, "api,mirror,page,timeline\n");
        is(run("config set x/order page,api"), 0);
        is(run("config get x/order"), 0, "page,api\n");
        is(run("config set appearance/theme DARK"), 0);
        is(run("config get appearance/theme"), 0, "dark\n");
        is(run("config reset x/order"), 0);
        is(run("config get x/order"), 0, "api,mirror,page,timeline\n");
        is(run("config get appearance/theme"), 0, "dark\n");
        is(run("config reset --all"), 0);
        is(run("config get appearance/theme"), 0, "system\n");
    }

    void saysThatTheEnvironmentWins()
    {
        const Ran ran = run("config set github/api https://git.example/api/v3");
        is(ran, 0);
        QVERIFY(ran.err.contains("NEWFACES_GITHUB_API"));
        QCOMPARE(run("config get github/api").out, QByteArray("http://127.0.0.1:1/api\n"));
        m_program->environment.remove(QStringLiteral("NEWFACES_GITHUB_API"));
        is(run("config get github/api"), 0, "https://git.example/api/v3\n");
        QCOMPARE(run("config set github/api https://api.github.com").err, QByteArray());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("config set port/number 80") << QByteArray("1024 to 65535");
        QTest::newRow("config set x/page http://x.com") << QByteArray("https://");
        QTest::newRow("config set x/pgae https://x.com") << QByteArray("Did you mean “x/page”?");
        QTest::newRow("config get token") << QByteArray("newfaces config --help");
        QTest::newRow("config forget") << QByteArray("newfaces config --help");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QByteArray, part);
        const Ran ran = run(QTest::currentDataTag());
        is(ran, 2);
        QVERIFY2(ran.err.contains(part), ran.err.constData());
        QVERIFY(!QFileInfo::exists(settingsFile()));
    }

    void doesNothingInAWrongEnvironment_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"config list", "history", "profile NASA --offline", "contributors acme --offline",
              "people acme", "backup copy.sqlite", "serve --no-token --port 0"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void doesNothingInAWrongEnvironment()
    {
        QFETCH(const QString, line);
        m_program->environment.insert(QStringLiteral("NEWFACES_X_PAGE"),
                                      QStringLiteral("https://me:secret@x.com"));
        const Ran ran = m_program->run(line);
        is(ran, 2);
        QVERIFY(ran.err.contains("NEWFACES_X_PAGE"));
        QVERIFY(!ran.err.contains("secret"));
        QVERIFY(!QFileInfo::exists(m_program->dataFolder()));
        QCOMPARE(m_program->run(line + QStringLiteral(" --help")).code, 0);
    }

    void goesOnWithoutWhatCannotBeInTheFile()
    {
        write("[x]\npage=x.com\n");
        const Ran ran = run("history list");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains("x/page"));
        QCOMPARE(ran.err.count('\n'), 1);
        is(run("config reset x/page"), 0);
        QCOMPARE(run("history list").err, QByteArray());
    }

    void tellsOfADamagedFileOnce()
    {
        write("[appearance]\ntheme=dark\nwhat\n");
        const Ran ran = run("config get appearance/theme");
        is(ran, 0, "dark\n");
        QVERIFY(ran.err.contains(".damaged-"));
        QCOMPARE(run("config get appearance/theme").err, QByteArray());
        const QStringList copies = QFileInfo(settingsFile()).dir().entryList({QStringLiteral("*.damaged-*")});
        QCOMPARE(copies.size(), 1);
    }

    void leavesANewerFile()
    {
        write("[General]\nversion=99\n\n[appearance]\ntheme=dark\n");
        const QByteArray before = contents(settingsFile());
        is(run("config get appearance/theme"), 0, "dark\n");
        const Ran ran = run("config set appearance/theme light");
        is(ran, 1);
        QVERIFY(ran.err.contains("newer"));
        QCOMPARE(contents(settingsFile()), before);
    }

    void saysThatItCannotWrite()
    {
        QVERIFY(QDir().mkpath(settingsFile()));
        const Ran ran = run("config set appearance/theme light");
        is(ran, 1);
        QVERIFY(ran.err.contains("cannot be written"));
        const Ran full = m_program->runInShell(QStringLiteral("\"$0\" config list > /dev/full"));
        QCOMPARE(full.code, 1);
    }

private:
    Ran run(const char *line) const { return m_program->run(QString::fromLatin1(line)); }

    static void is(const Ran &ran, int code, const QByteArray &out = {})
    {
        QVERIFY2(ran.code == code, ran.err.constData());
        QCOMPARE(ran.out, out);
    }

    QString settingsFile() const { return m_program->file(QStringLiteral("config/Newfaces/Newfaces.conf")); }

    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(settingsFile()).path());
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<Program> m_program;
};

NEWFACES_TEST(tst_configcommand, TestConfigCommand, QCoreApplication)
#include "tst_configcommand.moc"
