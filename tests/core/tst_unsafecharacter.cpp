// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/unsafecharacter.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

class TestUnsafeCharacter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThem_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isUnsafe");
        const auto row = [](const char *name, int code, bool isUnsafe) {
            QTest::newRow(name) << code << isUnsafe;
        };
        row("letter", 'a', false);
        row("space", ' ', false);
        row("umlaut", 0xE4, false);
        row("ideograph", 0x738B, false);
        row("combining accent", 0x0308, false);
        row("half of an emoji", 0xD83D, false);
        row("no-break space", 0xA0, false);
        row("zero-width non-joiner", 0x200C, false);
        row("zero-width joiner", 0x200D, false);
        row("left-to-right mark", 0x200E, false);
        row("right-to-left mark", 0x200F, false);
        row("Arabic letter mark", 0x061C, false);

        row("zero", 0, true);
        row("line feed", '\n', true);
        row("tab", '\t', true);
        row("escape", 0x1B, true);
        row("delete", 0x7F, true);
        row("control sequence introducer", 0x9B, true);
        row("line separator", 0x2028, true);
        row("paragraph separator", 0x2029, true);
        row("first embedding", 0x202A, true);
        row("right-to-left override", 0x202E, true);
        row("first isolate", 0x2066, true);
        row("last isolate", 0x2069, true);
        row("soft hyphen", 0xAD, true);
        row("zero-width space", 0x200B, true);
        row("word joiner", 0x2060, true);
        row("byte order mark", 0xFEFF, true);
        row("annotation anchor", 0xFFF9, true);
    }

    void knowsThem()
    {
        QFETCH(const int, code);
        QTEST(core::isUnsafe(QChar(code)), "isUnsafe");
    }
};

NEWFACES_TEST(tst_unsafecharacter, TestUnsafeCharacter, QCoreApplication)
#include "tst_unsafecharacter.moc"
