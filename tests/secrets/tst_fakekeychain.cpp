// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakekeychain.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::TokenFor;
using support::FakeKeychain;

/// It keeps the interface's promises, so that who is tested with it can rely on them.
class TestFakeKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTokens();
    void fails();
    void holds();
    void holdsUntilTheStoreEnds();
};

void TestFakeKeychain::keepsTokens()
{
    FakeKeychain keychain;
    keychain.put(TokenFor::X, "given");
    auto store = keychain.open();
    QCOMPARE(store->read(TokenFor::X).result().value(), QByteArray("given"));
    QCOMPARE(store->read(TokenFor::GitHub).result().value(), QByteArray());
    QVERIFY(store->write(TokenFor::GitHub, "written").result());
    QVERIFY(store->write(TokenFor::GitHub, "replaced").result());
    store = keychain.open();
    QCOMPARE(store->read(TokenFor::GitHub).result().value(), QByteArray("replaced"));
    QVERIFY(store->remove(TokenFor::GitHub).result());
    QVERIFY(store->remove(TokenFor::GitHub).result());
    QCOMPARE(store->read(TokenFor::GitHub).result().value(), QByteArray());
    QCOMPARE(keychain.token(TokenFor::X), QByteArray("given"));
    QCOMPARE(keychain.reads(), 4);
    QCOMPARE(keychain.writes(), 2);
    QCOMPARE(keychain.removals(), 2);
}

void TestFakeKeychain::fails()
{
    FakeKeychain keychain;
    keychain.put(TokenFor::X, "given");
    const auto store = keychain.open();
    const Error error{Error::Kind::Unavailable, QStringLiteral("There is none.")};
    keychain.fail(error);
    QCOMPARE(store->read(TokenFor::X).result().error(), error);
    QCOMPARE(store->write(TokenFor::X, "written").result().error(), error);
    QCOMPARE(store->remove(TokenFor::X).result().error(), error);
    keychain.fail({});
    QCOMPARE(store->read(TokenFor::X).result().value(), QByteArray("given"));
}

void TestFakeKeychain::holds()
{
    FakeKeychain keychain;
    const auto store = keychain.open();
    keychain.hold();
    const auto written = store->write(TokenFor::X, "written");
    const auto read = store->read(TokenFor::X);
    QVERIFY(!written.isFinished() && !read.isFinished());
    QCOMPARE(keychain.token(TokenFor::X), QByteArray());
    keychain.release();
    QVERIFY(written.isFinished() && written.result());
    QCOMPARE(read.result().value(), QByteArray("written"));
}

void TestFakeKeychain::holdsUntilTheStoreEnds()
{
    FakeKeychain keychain;
    auto one = keychain.open();
    const auto other = keychain.open();
    keychain.hold();
    const auto removed = one->remove(TokenFor::X);
    const auto read = other->read(TokenFor::X);
    one.reset();
    QVERIFY(removed.isFinished());
    QCOMPARE(removed.result().error().kind, Error::Kind::Cancelled);
    QVERIFY(!read.isFinished());
    keychain.release();
    QVERIFY(read.result());
}

NEWFACES_TEST(tst_fakekeychain, TestFakeKeychain, QCoreApplication)
#include "tst_fakekeychain.moc"
