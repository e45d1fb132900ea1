// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"
#include "core/messages/describe.h"
#include "support/privatekeyring.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using core::TokenFor;
using secretstest::answerOf;
using secretstest::Question;
using secretstest::Remembered;
using secretstest::token;
using support::PrivateKeyring;

namespace {

// What the child says.
constexpr const char *done = "done";
constexpr const char *nothingKept = "none";
constexpr const char *tokenKept = "the token";

/// The child: asks once, as libsecret finds its bus once, and says how that ended.
int askAndSay(int question, bool isKept)
{
    Remembered remembered;
    remembered.memory().keep(TokenFor::GitHub, isKept);
    secrets::KeychainStore store(remembered.memory());
    const auto say = [](const QString &words) {
        return std::puts(qUtf8Printable(words)) < 0;
    };
    if (Question(question) == Question::Read) {
        const auto read = answerOf(store.read(TokenFor::GitHub));
        if (!read)
            return say(inEnglish(read.error()));
        return say(QString::fromUtf8(read->isEmpty()  ? nothingKept
                                     : *read == token ? tokenKept
                                                      : "another token"));
    }
    const auto answer = answerOf(ask(store, Question(question)));
    return say(answer ? QString::fromUtf8(done) : inEnglish(answer.error()));
}

QString childsWord(const QProcessEnvironment &environment, Question question, bool isKept)
{
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_nokeychain"), QStringLiteral("--ask"), QString::number(int(question)),
                 QString::number(int(isKept))},
                QIODevice::ReadOnly);
    if (!child.waitForFinished(60'000) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return QStringLiteral("The child failed.");
    return QString::fromUtf8(child.readAllStandardOutput()).trimmed();
}

} // namespace

/// Where there is no keychain, or one that nobody unlocked: each question is asked by a program of its own.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isUnavailable_data();
    void isUnavailable();
    void isLockedFromTheStart();
    void hangsToTheEnd();
};

void TestNoKeychain::initTestCase()
{
    if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(missing)));
}

void TestNoKeychain::isUnavailable_data()
{
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<Question>("question");
    for (const char *lacks : {"bus", "bus at its address", "service", "library"}) {
        for (const auto &[name, question] :
             {std::pair("read", Question::Read), std::pair("write", Question::Write),
              std::pair("remove", Question::Remove)})
            QTest::addRow("%s, no %s", name, lacks) << QString::fromLatin1(lacks) << question;
    }
}

void TestNoKeychain::isUnavailable()
{
    QFETCH(const QString, lacks);
    QFETCH(const Question, question);
    PrivateKeyring keyring;
    QProcessEnvironment environment = keyring.environment();
    if (lacks == u"bus") {
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    } else if (lacks == u"service") {
        QVERIFY(keyring.startBus());
    } else if (lacks == u"library") {
        QVERIFY(keyring.startBus());
        QVERIFY(keyring.startService(PrivateKeyring::Starts::Unlocked));
        QFile library(QDir(keyring.folder()).filePath(QStringLiteral("libsecret-1.so.0")));
        QVERIFY(library.open(QIODevice::WriteOnly)); // found first, and cannot be loaded
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), keyring.folder());
    }
    const QString word = childsWord(environment, question, false);
    QVERIFY2(word.startsWith(QStringLiteral("This system has no keychain")), qPrintable(word));
}

/// As after a log-in without a password.
void TestNoKeychain::isLockedFromTheStart()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    QVERIFY(keyring.startService(PrivateKeyring::Starts::Unlocked));
    const QProcessEnvironment session = keyring.environment();
    QCOMPARE(childsWord(session, Question::Write, false), QString::fromUtf8(done));

    keyring.stopService();
    QVERIFY(keyring.startService(PrivateKeyring::Starts::Locked));
    const auto says = [&session](Question question, bool isKept, const char *words) {
        const QString word = childsWord(session, question, isKept);
        return QTest::qVerify(word.contains(QString::fromUtf8(words)), words, qPrintable(word), __FILE__,
                              __LINE__);
    };
    QVERIFY(says(Question::Read, true, "locked, or another program removed the token"));
    QVERIFY(says(Question::Read, false, nothingKept));
    QVERIFY(says(Question::Write, true, "The keychain is locked"));
    QVERIFY(says(Question::Remove, true, "may still contain the token"));
    QVERIFY(says(Question::Remove, false, "may still contain the token"));

    keyring.stopService();
    QVERIFY(keyring.startService(PrivateKeyring::Starts::Unlocked));
    QVERIFY(says(Question::Read, false, tokenKept));
    QVERIFY(says(Question::Remove, true, done));
    QVERIFY(says(Question::Read, false, nothingKept));
}

/// The program ends while its job does not.
void TestNoKeychain::hangsToTheEnd()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    QVERIFY(keyring.startService(PrivateKeyring::Starts::Unlocked));
    QVERIFY(keyring.freeze());
    const QString word = childsWord(keyring.environment(), Question::Read, true);
    QVERIFY2(word.startsWith(QStringLiteral("The keychain does not answer.")), qPrintable(word));
}

int tst_nokeychain(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--ask"))
        return askAndSay(arguments.value(2).toInt(), arguments.value(3) == QStringLiteral("1"));
    TestNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nokeychain.moc"
