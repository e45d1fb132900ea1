// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using clitest::Program;
using clitest::Ran;
using core::ProfileSource;
using support::FakeX;
using Mode = support::FakeX::Mode;

/// `newfaces profile`, as a user starts it.
class TestProfileCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<FakeX>();
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 7});
        m_x->add({.handle = QStringLiteral("jack"), .id = QStringLiteral("2"), .picture = 8});
        m_program = std::make_unique<Program>(QUrl());
        set("NEWFACES_X_API", m_x->api());
        set("NEWFACES_X_MIRROR", m_x->mirror());
        set("NEWFACES_X_PAGE", m_x->page());
        set("NEWFACES_X_TIMELINE", m_x->timeline());
    }

    void printsATable()
    {
        const Ran ran = m_program->run(QStringLiteral("profile nasa @jack"));
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("handle  name      state  followers  source  looked up\n@NASA   Somebody  "
                                   "found         30  mirror  "));
        QCOMPARE(ran.out.count('\n'), 3);
        QVERIFY(ran.err.contains("are not X's official API"));
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void printsJsonAndAnswersOffline()
    {
        const Ran ran = m_program->run(QStringLiteral("profile NASA --format json --quiet"));
        QCOMPARE(ran.err, QByteArray());
        const QJsonObject json = QJsonDocument::fromJson(ran.out).array().first().toObject();
        QCOMPARE(json.size(), 25);
        QCOMPARE(json.value(u"id").toString(), QStringLiteral("1"));
        QCOMPARE(json.value(u"handle").toString(), QStringLiteral("NASA"));
        QCOMPARE(json.value(u"state").toString(), QStringLiteral("found"));
        QVERIFY(json.value(u"profile_url").toString().endsWith(u"/face_400x400.gif"));
        QVERIFY(json.value(u"picture_url").toString().endsWith(u"/face.gif"));

        const int requests = m_x->http().count();
        QCOMPARE(m_program->run(QStringLiteral("profile NASA --format json --offline")).out, ran.out);
        QCOMPARE(m_x->http().count(), requests);
    }

    void saysWhoIsNotFound()
    {
        m_x->add({.handle = QStringLiteral("gone"), .id = QStringLiteral("3"), .isSuspended = true});
        const Ran ran = m_program->run(QStringLiteral("profile NASA gone nobody --quiet"));
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.err, QByteArray("@gone: X has suspended the account.\n"
                                     "@nobody: There is no such account on X.\n"));
    }

    void saysWhyNothingCouldBeTold()
    {
        for (const ProfileSource one : {ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
            m_x->setMode(one, Mode::TooMany);
        const Ran ran = m_program->run(QStringLiteral("profile NASA --quiet"));
        QCOMPARE(ran.code, 1);
        const QByteArray expected =
            "@NASA: 127.0.0.1 received too many requests. Try again later. You can try again at " +
            core::toString(FakeX::retryAt).toUtf8();
        QVERIFY2(ran.err.startsWith(expected), ran.err.constData());
    }

    void writesPictures()
    {
        const Ran ran =
            m_program->run({QStringLiteral("profile"), QStringLiteral("NASA"), QStringLiteral("jack"),
                            QStringLiteral("nobody"), QStringLiteral("--quiet"), QStringLiteral("--pictures"),
                            m_program->file(QStringLiteral("faces/of"))});
        QCOMPARE(ran.code, 3);
        const QDir faces(m_program->file(QStringLiteral("faces/of")));
        QCOMPARE(faces.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("NASA.gif"), QStringLiteral("jack.gif")}));
        QCOMPARE(clitest::contents(faces.filePath(QStringLiteral("NASA.gif"))), FakeX::picture(7));
        QCOMPARE(clitest::contents(faces.filePath(QStringLiteral("jack.gif"))), FakeX::picture(8));
    }

    void replacesItsOwnPictures()
    {
        const QString folder = m_program->file(QStringLiteral("faces"));
        const QDir faces(folder);
        const auto write = [&] {
            return m_program->run({QStringLiteral("profile"), QStringLiteral("NASA"),
                                   QStringLiteral("--quiet"), QStringLiteral("--refresh"),
                                   QStringLiteral("--pictures"), folder});
        };
        // One pixel.
        const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAA"
            "AABJRU5ErkJggg==");
        m_x->setInterceptor([&png](const support::Seen &seen) {
            return seen.path.startsWith(u"/picture/") ? std::optional(support::Reply{.body = png})
                                                      : std::nullopt;
        });
        QCOMPARE(write().code, 0);
        QCOMPARE(clitest::contents(faces.filePath(QStringLiteral("NASA.png"))), png);

        m_x->setInterceptor({});
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 9});
        for (const char *other : {"NASA.jpg", "NASA.txt", "jack.png"}) {
            QFile file(faces.filePath(QString::fromLatin1(other)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(other[0] == 'j' ? png : QByteArray("of the user"));
        }
        QCOMPARE(write().code, 0);
        // NASA.jpg has the name that Newfaces would use, but not what it wrote.
        QCOMPARE(faces.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("NASA.gif"), QStringLiteral("NASA.jpg"),
                              QStringLiteral("NASA.txt"), QStringLiteral("jack.png")}));
        QCOMPARE(clitest::contents(faces.filePath(QStringLiteral("NASA.gif"))), FakeX::picture(9));
    }

    void readsLists()
    {
        QFile list(m_program->file(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("handle,name\nNASA,x\nno-handle,y\n# c\n@jack,z\n");
        list.close();
        const Ran ran = m_program->run({QStringLiteral("profile"), QStringLiteral("nasa"),
                                        QStringLiteral("--from"), list.fileName(), QStringLiteral("--quiet"),
                                        QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out.count('\n'), 3);
        QVERIFY(ran.err.startsWith("Line 3: “no-handle” is not a valid handle"));

        const Ran piped = m_program->runInShell(
            QStringLiteral("printf '@jack\\n' | \"$0\" profile --from - --quiet --format csv"));
        QCOMPARE(piped.code, 0);
        QVERIFY(piped.out.contains("\njack,"));
    }

    void saysWhatItSkippedAndWhichColumnItRead()
    {
        const Ran ran = m_program->runInShell(QStringLiteral(
            "printf 'name,login,x_handle\\nA,a,NASA\\nB,b,\\nC,c,no-good\\nD,d,#NAME?\\nE,e,jack\\n' | "
            "\"$0\" profile --from - --format csv"));
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out.count('\n'), 3);
        for (const char *line :
             {"Line 1: The handles were read from the column “x_handle”.\n",
              "Line 4: “no-good” is not a valid handle", "Line 5: “#NAME?” is a spreadsheet"})
            QVERIFY2(ran.err.contains(line), ran.err.constData());
        QVERIFY(!ran.err.contains("Line 3"));

        const Ran heading = m_program->runInShell(
            QStringLiteral("printf 'X\\nNASA\\n' | \"$0\" profile --from - --quiet --format csv"));
        QCOMPARE(heading.code, 0);
        QCOMPARE(heading.err, QByteArray());
        QCOMPARE(heading.out.count('\n'), 2);
    }

    void takesMoneyWithATokenAlone()
    {
        m_program->environment.insert(QStringLiteral("X_BEARER_TOKEN"), QString::fromLatin1(FakeX::token));
        const Ran ran = m_program->run(QStringLiteral("profile NASA jack nobody"));
        QCOMPARE(ran.err, QByteArray("@nobody: There is no such account on X.\n"
                                     "2 of 3 looked up with X's API, about $0.02.\n"));
        QVERIFY(!ran.out.contains(FakeX::token));
        QCOMPARE(m_x->count(QStringLiteral("/api")), 1);
        const Ran again = m_program->run(QStringLiteral("profile NASA jack"));
        QCOMPARE(again.err, QByteArray());
        QCOMPARE(m_x->count(QStringLiteral("/api")), 1);
        QVERIFY(m_program->run(QStringLiteral("profile NASA --refresh")).err.contains("$0.01"));
    }

    void fails_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no handle") << QStringLiteral("profile") << 2 << QByteArray("Give a handle");
        QTest::newRow("a page") << QStringLiteral("profile home") << 2 << QByteArray("a page of X itself");
        QTest::newRow("no file") << QStringLiteral("profile --from /nowhere/list") << 1
                                 << QByteArray("“/nowhere/list” cannot be read");
        QTest::newRow("an endless file")
            << QStringLiteral("profile --from /dev/zero") << 2 << QByteArray("it is larger than 10 MB");
        QTest::newRow("a folder") << QStringLiteral("profile --from /") << 1
                                  << QByteArray("“/” cannot be read");
        QTest::newRow("no token") << QStringLiteral("profile NASA --source api") << 1
                                  << QByteArray("newfaces token set x");
        QTest::newRow("no folder") << QStringLiteral("profile NASA --pictures /dev/null/faces") << 1
                                   << QByteArray("cannot be created");
        QTest::newRow("no place") << QStringLiteral("profile NASA --output /nowhere/a.json") << 1
                                  << QByteArray("cannot be written");
        QTest::newRow("nothing stored")
            << QStringLiteral("profile NASA --offline") << 1 << QByteArray("It is not stored");
    }

    void fails()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QByteArray, sentence);
        const Ran ran = m_program->run(arguments);
        QTEST(ran.code, "code");
        QVERIFY2(ran.err.contains(sentence), ran.err.constData());
        QCOMPARE(m_x->http().count(), 0);
    }

private:
    void set(const char *variable, const QUrl &value)
    {
        m_program->environment.insert(QString::fromLatin1(variable), value.toString());
    }

    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<Program> m_program;
};

NEWFACES_TEST(tst_profilecommand, TestProfileCommand, QCoreApplication)
#include "tst_profilecommand.moc"
