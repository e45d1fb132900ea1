// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/initials.h"
#include "support/contrast.h"
#include "support/testmain.h"

#include <QApplication>
#include <QTest>

namespace {

QColor groundOf(const QString &name)
{
    return gui::initialsFace(name, 24, 1).toImage().pixelColor(12, 2);
}

} // namespace

class TestInitials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Ada Lovelace") << QStringLiteral("AL");
        QTest::newRow("one word") << QStringLiteral("ada") << QStringLiteral("A");
        QTest::newRow("many words") << QStringLiteral("Vincent van Gogh") << QStringLiteral("VG");
        QTest::newRow("spaces") << QStringLiteral("  Ada \t Lovelace ") << QStringLiteral("AL");
        QTest::newRow("quotes") << QStringLiteral("\"Ada\" (Lovelace)") << QStringLiteral("AL");
        QTest::newRow("a word of signs") << QStringLiteral("Ada -") << QStringLiteral("A");
        QTest::newRow("umlaut") << QStringLiteral("örn åberg") << QStringLiteral("ÖÅ");
        QTest::newRow("two letters of one") << QStringLiteral("ßeta") << QStringLiteral("SS");
        QTest::newRow("Chinese") << QStringLiteral("李雷") << QStringLiteral("李");
        QTest::newRow("beyond the first plane")
            << QString::fromUcs4(U"\U00010428x") << QString::fromUcs4(U"\U00010400");
        QTest::newRow("only signs") << QStringLiteral("-- --") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("digits") << QStringLiteral("007 agent") << QStringLiteral("0A");
        QTest::newRow("direction marks") << QStringLiteral("\u202eAda") << QStringLiteral("A");
    }
    void takesLetters()
    {
        QFETCH(const QString, name);
        QTEST(gui::initialsOf(name), "initials");
    }

    void hasContrast()
    {
        for (int i = 0; i < 500; ++i) {
            const QColor ground = groundOf(QStringLiteral("person %1").arg(i));
            QCOMPARE_GE(support::contrast(ground, Qt::white), 4.5);
        }
    }

    void hasTheColourOfTheName()
    {
        QCOMPARE(groundOf(QStringLiteral("ada")), groundOf(QStringLiteral("ada")));
        QVERIFY(groundOf(QStringLiteral("ada")) != groundOf(QStringLiteral("bob")));
    }

    void isADisc_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("2x") << 2.0;
        QTest::newRow("1.5x") << 1.5;
    }
    void isADisc()
    {
        QFETCH(const qreal, scale);
        QImage square(64, 32, QImage::Format_RGB32);
        square.fill(Qt::red);
        const int size = qRound(24 * scale);
        const QPixmap initials = gui::initialsFace(QStringLiteral("ada"), 24, scale);
        QCOMPARE(initials.devicePixelRatio(), scale);
        for (const QImage &image : {initials.toImage(), gui::roundFace(square, size)}) {
            QCOMPARE(image.size(), QSize(size, size));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(image.rect().center()).alpha(), 255);
        }
    }
};

NEWFACES_TEST(tst_initials, TestInitials, QApplication)
#include "tst_initials.moc"
