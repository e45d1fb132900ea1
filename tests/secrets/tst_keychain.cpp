// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asking.h"
#include "core/messages/describe.h"
#include "support/privatekeyring.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <memory>

using core::Error;
using core::Result;
using core::TokenFor;
using secrets::KeychainStore;
using secretstest::answerOf;
using secretstest::ask;
using secretstest::Question;
using secretstest::Remembered;
using secretstest::token;
using support::PrivateKeyring;

namespace {

constexpr std::chrono::milliseconds shortPatience(200);

/// Empty, so that it contains nothing, when that is not what went wrong.
template<typename T>
QString sentence(const Result<T> &answer, Error::Kind kind = Error::Kind::Forbidden)
{
    return !answer && answer.error().kind == kind ? inEnglish(answer.error()) : QString();
}

} // namespace

/// On a real keyring, which has a bus of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsToken_data();
    void keepsToken();
    void replacesToken();
    void hasNone();
    void keepsItNowhereElse();
    void lockedRead();
    void lockedWrite();
    void lockedRemove();
    void lockedRemoveWithoutMemory();
    void removedByAnother();
    void interruptedRemove();
    void hangs_data();
    void hangs();
    void readIsHeardLate();
    void waitsForTheOneThatHangs();
    void storeEndsFirst_data();
    void storeEndsFirst();
    void hearerEndsTheStore();
    void answersOnTheMainThread_data();
    void answersOnTheMainThread();

private:
    Result<QByteArray> read(TokenFor whose = TokenFor::GitHub) { return answerOf(m_store->read(whose)); }
    Result<void> write(const QByteArray &written = token)
    {
        return answerOf(m_store->write(TokenFor::GitHub, written));
    }
    Result<void> remove(TokenFor whose = TokenFor::GitHub) { return answerOf(m_store->remove(whose)); }

    PrivateKeyring m_keyring;
    std::unique_ptr<Remembered> m_remembered;
    std::unique_ptr<KeychainStore> m_store;
};

void TestKeychain::initTestCase()
{
    if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(missing)));
    m_keyring.enter();
    QVERIFY(m_keyring.startBus());
    QVERIFY(m_keyring.startService(PrivateKeyring::Starts::Unlocked));
}

void TestKeychain::init()
{
    m_remembered = std::make_unique<Remembered>();
    m_store = std::make_unique<KeychainStore>(m_remembered->memory());
    for (const TokenFor whose : core::allTokens) {
        if (!read(whose).value().isEmpty())
            QVERIFY(remove(whose));
        m_remembered->memory().keep(whose, false);
    }
}

void TestKeychain::keepsToken_data()
{
    QTest::addColumn<TokenFor>("whose");
    for (const TokenFor whose : core::allTokens)
        QTest::newRow(qPrintable(toString(whose))) << whose;
}

void TestKeychain::keepsToken()
{
    QFETCH(const TokenFor, whose);
    QVERIFY(answerOf(m_store->write(whose, token)));
    QVERIFY(m_remembered->has(whose));

    // As after the next start, with the settings lost.
    Remembered nothing;
    KeychainStore next(nothing.memory());
    for (const TokenFor any : core::allTokens)
        QCOMPARE(answerOf(next.read(any)).value(), any == whose ? token : QByteArray());
    QVERIFY(nothing.has(whose));

    QVERIFY(remove(whose));
    QVERIFY(!m_remembered->has(whose));
    QCOMPARE(read(whose).value(), QByteArray());
}

void TestKeychain::replacesToken()
{
    const QByteArray longest(1'024, '~');
    QVERIFY(write());
    QVERIFY(write(longest));
    QCOMPARE(read().value(), longest);
    QVERIFY(remove());
    QCOMPARE(read().value(), QByteArray());
}

void TestKeychain::hasNone()
{
    QCOMPARE(read().value(), QByteArray());
    QVERIFY(remove());
    QVERIFY(!m_remembered->has(TokenFor::GitHub));
}

void TestKeychain::keepsItNowhereElse()
{
    QVERIFY(write());
    int files = 0;
    QDirIterator all(m_keyring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(token) && !content.contains(token.toBase64()),
                 qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 1); // the keyring's own is among them
}

void TestKeychain::lockedRead()
{
    QVERIFY(write());
    QVERIFY(m_keyring.lock());
    QVERIFY(sentence(read()).contains(QStringLiteral("locked, or another program removed the token")));
    QVERIFY(m_remembered->has(TokenFor::GitHub));
    QCOMPARE(read(TokenFor::X).value(), QByteArray());
    QVERIFY(m_keyring.unlock());
    QCOMPARE(read().value(), token);
}

void TestKeychain::lockedWrite()
{
    QVERIFY(write());
    QVERIFY(m_keyring.lock());
    const Result<void> replaced = write("another");
    const Result<void> added = answerOf(m_store->write(TokenFor::X, token));
    QVERIFY(m_keyring.unlock());
    QVERIFY(sentence(replaced).contains(QStringLiteral("is locked")));
    QVERIFY(sentence(added).contains(QStringLiteral("is locked")));
    QVERIFY(!m_remembered->has(TokenFor::X));
    QCOMPARE(read().value(), token);
    QCOMPARE(read(TokenFor::X).value(), QByteArray());
}

void TestKeychain::lockedRemove()
{
    QVERIFY(write());
    QVERIFY(m_keyring.lock());
    const Result<void> removed = remove();
    QVERIFY(m_keyring.unlock());
    QVERIFY(sentence(removed).contains(QStringLiteral("may still contain the token")));
    QVERIFY(sentence(removed).contains(QStringLiteral("Passwords and Keys")));
    QVERIFY(m_remembered->has(TokenFor::GitHub));
    QCOMPARE(read().value(), token);
    QVERIFY(remove());
    QCOMPARE(read().value(), QByteArray());
}

void TestKeychain::lockedRemoveWithoutMemory()
{
    QVERIFY(write());
    Remembered nothing;
    KeychainStore next(nothing.memory());
    QVERIFY(m_keyring.lock());
    const Result<void> removed = answerOf(next.remove(TokenFor::GitHub));
    QVERIFY(m_keyring.unlock());
    QVERIFY(sentence(removed).contains(QStringLiteral("may still contain the token")));
    QCOMPARE(read().value(), token);
}

/// The user is told, and is not told for ever.
void TestKeychain::removedByAnother()
{
    QVERIFY(write());
    Remembered others;
    KeychainStore other(others.memory());
    QVERIFY(answerOf(other.remove(TokenFor::GitHub)));
    QVERIFY(sentence(read()).contains(QStringLiteral("another program removed the token")));
    QVERIFY(remove());
    QVERIFY(!m_remembered->has(TokenFor::GitHub));
    QCOMPARE(read().value(), QByteArray());
}

/// After it was written over, and before it went.
void TestKeychain::interruptedRemove()
{
    QVERIFY(write());
    Remembered others;
    KeychainStore other(others.memory());
    QVERIFY(answerOf(other.write(TokenFor::GitHub, "")));
    QVERIFY(!sentence(read()).isEmpty());
    QVERIFY(remove());
    QCOMPARE(read().value(), QByteArray());
}

void TestKeychain::hangs_data()
{
    secretstest::addQuestions();
}

void TestKeychain::hangs()
{
    QFETCH(const Question, question);
    QVERIFY(write());
    KeychainStore impatient(m_remembered->memory(), shortPatience);
    QVERIFY(m_keyring.freeze());
    QElapsedTimer timer;
    timer.start();
    const Result<void> answer = answerOf(ask(impatient, question));
    const qint64 waited = timer.elapsed();
    m_keyring.thaw();
    QVERIFY(sentence(answer, Error::Kind::Unreachable).contains(QStringLiteral("does not answer")));
    QVERIFY2(waited > shortPatience.count() / 2 && waited < 5'000, qPrintable(QString::number(waited)));

    // The late answer comes before that of the next question, and is not heard. What was to be removed has
    // been written over by then.
    const Result<QByteArray> next = read();
    if (question == Question::Remove)
        QVERIFY(!sentence(next).isEmpty());
    else
        QCOMPARE(next.value(), token);
}

/// As when somebody types the keyring's password at their leisure.
void TestKeychain::readIsHeardLate()
{
    QVERIFY(write());
    KeychainStore impatient(m_remembered->memory(), shortPatience);
    QByteArray heard;
    impatient.hearLate([&heard](TokenFor whose, const QByteArray &late) {
        if (whose == TokenFor::GitHub)
            heard = late;
    });
    QVERIFY(m_keyring.freeze());
    const Result<QByteArray> answer = answerOf(impatient.read(TokenFor::GitHub));
    const bool heardBefore = !heard.isEmpty();
    m_keyring.thaw();
    QVERIFY(sentence(answer, Error::Kind::Unreachable).contains(QStringLiteral("does not answer")));
    QVERIFY(!heardBefore);
    QTRY_COMPARE_WITH_TIMEOUT(heard, token, 30'000);
}

/// QtKeychain does one thing at a time.
void TestKeychain::waitsForTheOneThatHangs()
{
    KeychainStore impatient(m_remembered->memory(), shortPatience);
    QVERIFY(m_keyring.freeze());
    const auto first = impatient.read(TokenFor::GitHub);
    const auto second = impatient.read(TokenFor::X);
    const auto patient = m_store->read(TokenFor::Port);
    constexpr auto silent = Error::Kind::Unreachable;
    const bool bothHang =
        !sentence(answerOf(first), silent).isEmpty() && !sentence(answerOf(second), silent).isEmpty();
    const bool isWaitedFor = !patient.isFinished();
    m_keyring.thaw();
    QVERIFY(bothHang);
    QVERIFY(isWaitedFor);
    QCOMPARE(answerOf(patient).value(), QByteArray());
}

void TestKeychain::storeEndsFirst_data()
{
    secretstest::addQuestions();
}

void TestKeychain::storeEndsFirst()
{
    QFETCH(const Question, question);
    QVERIFY(m_keyring.freeze());
    const auto answer = ask(*m_store, question);
    QTest::qWait(0); // so that its job runs
    m_store.reset();
    m_remembered.reset();
    const bool isThere = answer.isFinished();
    m_keyring.thaw();
    QVERIFY(isThere);
    QVERIFY(!sentence(answer.result(), Error::Kind::Cancelled).isEmpty());

    Remembered others;
    KeychainStore other(others.memory());
    QVERIFY(answerOf(other.read(TokenFor::X)));
}

void TestKeychain::hearerEndsTheStore()
{
    const auto heard =
        m_store->read(TokenFor::GitHub).then(QtFuture::Launch::Sync, [this](const Result<QByteArray> &read) {
            m_store.reset();
            return read;
        });
    QCOMPARE(answerOf(heard).value(), QByteArray());
    QVERIFY(!m_store);
}

void TestKeychain::answersOnTheMainThread_data()
{
    secretstest::addQuestions();
}

void TestKeychain::answersOnTheMainThread()
{
    QFETCH(const Question, question);
    const auto answer = ask(*m_store, question);
    QVERIFY(!answer.isFinished());
    QThread *thread = nullptr;
    const auto heard = QFuture(answer).then(QtFuture::Launch::Sync, [&thread](const Result<void> &result) {
        thread = QThread::currentThread();
        return result;
    });
    QVERIFY(answerOf(heard));
    QCOMPARE(thread, QCoreApplication::instance()->thread());
}

NEWFACES_TEST(tst_keychain, TestKeychain, QCoreApplication)
#include "tst_keychain.moc"
