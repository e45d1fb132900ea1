// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakemastodon.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using clitest::Program;
using clitest::Ran;
using support::FakeX;

/// `newfaces profiles`, as a user starts it. NASA was called nasa_old and has had two pictures, jack has one.
class TestStoredProfilesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<FakeX>();
        m_program = std::make_unique<Program>(QUrl());
        const auto set = [this](const char *variable, const QUrl &value) {
            m_program->environment.insert(QString::fromLatin1(variable), value.toString());
        };
        set("NEWFACES_X_API", m_x->api());
        set("NEWFACES_X_MIRROR", m_x->mirror());
        set("NEWFACES_X_PAGE", m_x->page());
        set("NEWFACES_X_TIMELINE", m_x->timeline());
    }

    void printsALittleBeforeAnythingIsStored()
    {
        const Ran ran = m_program->run(QStringLiteral("profiles"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("No profiles are stored.\n"));
        QCOMPARE(m_program->run(QStringLiteral("profiles list --format json")).out, QByteArray("[\n]\n"));
    }

    void lists()
    {
        store();
        const Ran ran = m_program->run(QStringLiteral("profiles list"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.out.count('\n'), 3);
        QVERIFY(ran.out.contains("\n@NASA "));
        const Ran csv = m_program->run(QStringLiteral("profiles --format csv"));
        QVERIFY(csv.out.contains(",1,nasa_old,x,\n"));
        const QString file = m_program->file(QStringLiteral("all.json"));
        QCOMPARE(m_program
                     ->run({QStringLiteral("profiles"), QStringLiteral("--format"), QStringLiteral("json"),
                            QStringLiteral("--output"), file})
                     .code,
                 0);
        QCOMPARE(QJsonDocument::fromJson(clitest::contents(file)).array().size(), 2);
    }

    void shows()
    {
        store();
        const Ran ran = m_program->run(QStringLiteral("profiles show @nasa"));
        QCOMPARE(ran.code, 0);
        for (const char *part : {"handle           @NASA\n", "number           1\n",
                                 "former handles   @nasa_old (until 20", "\npicture       since"})
            QVERIFY2(ran.out.contains(part), ran.out.constData());
        QVERIFY(ran.out.contains("  1 × 1  127.0.0.1\n"));
        QCOMPARE(m_program->run(QStringLiteral("profiles show id:1")).out, ran.out);

        const QJsonObject json =
            QJsonDocument::fromJson(m_program->run(QStringLiteral("profiles show NASA --format json")).out)
                .object();
        QCOMPARE(json.value(u"id").toString(), QStringLiteral("1"));
        QCOMPARE(json.value(u"former_handles")[0][u"handle"].toString(), QStringLiteral("nasa_old"));
        QCOMPARE(json.value(u"pictures").toArray().size(), 2);
    }

    void listsPictures()
    {
        store();
        const QJsonArray json = pictures();
        QCOMPARE(json.size(), 2);
        QVERIFY(json[0][u"until"].isNull());
        QCOMPARE(json[1][u"until"], json[0][u"since"]);
        const QByteArray csv = m_program->run(QStringLiteral("profiles pictures NASA --format csv")).out;
        const QByteArray begin =
            "sha256,since,until,type,width,height,address\n" + json[0][u"sha256"].toString().toUtf8() + ',';
        QVERIFY2(csv.startsWith(begin), csv.constData());
        QVERIFY(csv.contains(",image/gif,1,1,http://127.0.0.1:"));
        QCOMPARE(m_program->run(QStringLiteral("profiles pictures NASA")).out.count('\n'), 3);
    }

    void savesPictures()
    {
        store();
        const Ran all = save({});
        QCOMPARE(all.out, QStringLiteral("Saved 3 pictures in “%1”.\n").arg(faces()).toUtf8());
        QCOMPARE(saved().size(), 3);
        QVERIFY(QDir(faces()).removeRecursively());
        QCOMPARE(save({QStringLiteral("NASA")}).code, 0);
        QCOMPARE(saved().size(), 2);
        QVERIFY(QDir(faces()).removeRecursively());
        const QString former = pictures()[1][u"sha256"].toString();
        QCOMPARE(save({QStringLiteral("NASA"), QStringLiteral("--picture"), former.left(8).toUpper()}).code,
                 0);
        QCOMPARE(saved().size(), 1);
        const QRegularExpression name(
            QStringLiteral("^NASA-\\d{4}-\\d\\d-\\d\\d-%1[.]gif$").arg(former.left(8)));
        QVERIFY2(name.match(saved().front()).hasMatch(), qPrintable(saved().front()));
        QCOMPARE(clitest::contents(QDir(faces()).filePath(saved().front())), FakeX::picture(7));
    }

    void removes()
    {
        store();
        const Ran unknown = m_program->run(QStringLiteral("profiles remove jack nobody"));
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.err, QByteArray("Nothing is stored about @nobody.\n"));
        const Ran ran = m_program->run(QStringLiteral("profiles remove jack id:1"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("Removed @jack, @NASA.\n"));
        QCOMPARE(m_program->run(QStringLiteral("profiles")).out, QByteArray("No profiles are stored.\n"));
    }

    /// What is done to an account is not done to the one to which it has moved.
    void anAccountThatHasMoved()
    {
        support::FakeMastodon mastodon;
        mastodon.add(QStringLiteral("old@one.org"),
                     {{QStringLiteral("moved"), mastodon.account(QStringLiteral("new@two.org"))}});
        mastodon.add(QStringLiteral("new@two.org"));
        m_program->environment.insert(QStringLiteral("NEWFACES_MASTODON_SERVER"), mastodon.url().toString());
        const Ran looked = m_program->run(QStringLiteral("profile @old@one.org --format json"));
        QCOMPARE(looked.code, 0);
        QCOMPARE(QJsonDocument::fromJson(looked.out).array().size(), 2);
        QVERIFY(looked.err.contains("@old@one.org has moved to @new@two.org.\n"));
        const Ran shown = m_program->run(QStringLiteral("profiles show @old@one.org"));
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.contains("moved to         @new@two.org\n"));
        const Ran removed = m_program->run(QStringLiteral("profiles remove @old@one.org"));
        QCOMPARE(removed.out, QByteArray("Removed @old@one.org.\n"));
        QVERIFY(m_program->run(QStringLiteral("profiles")).out.contains("@new@two.org"));
    }

    void fails_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("show") << QStringLiteral("show nobody")
                              << QByteArray("Nothing is stored about @nobody.");
        QTest::newRow("id") << QStringLiteral("show id:5") << QByteArray("Nothing is stored about id:5.");
        QTest::newRow("picture") << QStringLiteral("save NASA --to /tmp --picture 0123456789")
                                 << QByteArray("@NASA has no picture 0123456789.");
        QTest::newRow("folder") << QStringLiteral("save --to /dev/null/faces")
                                << QByteArray("cannot be created");
        QTest::newRow("folder of one")
            << QStringLiteral("save NASA --to /dev/null/faces") << QByteArray("cannot be created");
        QTest::newRow("output") << QStringLiteral("list --output /nowhere/a")
                                << QByteArray("cannot be written");
    }

    void fails()
    {
        store();
        QFETCH(const QString, arguments);
        QFETCH(const QByteArray, sentence);
        const int requests = m_x->http().count();
        const Ran ran = m_program->run(QStringLiteral("profiles ") + arguments);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(sentence), ran.err.constData());
        QCOMPARE(m_x->http().count(), requests);
    }

private:
    void store()
    {
        m_x->add({.handle = QStringLiteral("nasa_old"), .id = QStringLiteral("1"), .picture = 7});
        m_x->add({.handle = QStringLiteral("jack"), .id = QStringLiteral("2"), .picture = 8});
        QCOMPARE(m_program->run(QStringLiteral("profile nasa_old jack --quiet")).code, 0);
        m_x->remove(QStringLiteral("nasa_old"));
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 9});
        QCOMPARE(m_program->run(QStringLiteral("profile NASA --quiet")).code, 0);
    }

    QJsonArray pictures() const
    {
        return QJsonDocument::fromJson(
                   m_program->run(QStringLiteral("profiles pictures NASA --format json")).out)
            .array();
    }

    QString faces() const { return m_program->file(QStringLiteral("faces")); }
    QStringList saved() const { return QDir(faces()).entryList(QDir::Files, QDir::Name); }

    Ran save(const QStringList &arguments) const
    {
        return m_program->run(QStringList{QStringLiteral("profiles"), QStringLiteral("save")} + arguments +
                              QStringList{QStringLiteral("--to"), faces()});
    }

    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<Program> m_program;
};

NEWFACES_TEST(tst_storedprofilescommand, TestStoredProfilesCommand, QCoreApplication)
#include "tst_storedprofilescommand.moc"
