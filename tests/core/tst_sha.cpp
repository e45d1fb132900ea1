// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sha.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <unordered_set>

using core::Sha;

class TestSha : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const QString whole = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
        QTest::newRow("whole") << whole << true;
        QTest::newRow("capitals") << whole.toUpper() << true;
        QTest::newRow("a digit short") << whole.chopped(1) << false;
        QTest::newRow("a digit more") << QString(whole + u'0') << false;
        QTest::newRow("another letter") << QString(whole.chopped(1) + u'g') << false;
        QTest::newRow("a space for a digit") << QString(whole.chopped(1) + u' ') << false;
        QTest::newRow("a letter that looks like one") << QString(whole.chopped(1) + u'а') << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void readsHex()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        const std::optional<Sha> sha = Sha::fromHex(text);
        QCOMPARE(sha.has_value(), good);
        if (sha)
            QCOMPARE(sha->toHex(), text.toLower());
    }

    void readsBytes()
    {
        const QByteArray raw = QByteArray::fromHex("00ff56789abcdef0123456789abcdef012345600");
        const std::optional<Sha> sha = Sha::fromBytes(raw);
        QVERIFY(sha);
        QCOMPARE(sha->toBytes(), raw);
        QCOMPARE(sha->toHex().toLatin1(), raw.toHex());
        QVERIFY(!Sha::fromBytes(raw.chopped(1)));
        QVERIFY(!Sha::fromBytes(raw + '\0'));
        QVERIFY(!Sha::fromBytes({}));
    }

    void isOrderedByItsBytes()
    {
        const auto small = Sha::fromHex(u"7f00000000000000000000000000000000000000");
        const auto large = Sha::fromHex(u"8000000000000000000000000000000000000000");
        QVERIFY(*small < *large);
        QVERIFY(*small == *small);
    }

    void isHashed()
    {
        std::unordered_set<Sha> shas;
        for (int i = 0; i < 256; ++i)
            shas.insert(*Sha::fromBytes(QByteArray(20, static_cast<char>(i))));
        QCOMPARE(shas.size(), std::size_t(256));
        QVERIFY(shas.contains(*Sha::fromBytes(QByteArray(20, '\x7f'))));
    }
};

NEWFACES_TEST(tst_sha, TestSha, QCoreApplication)
#include "tst_sha.moc"
