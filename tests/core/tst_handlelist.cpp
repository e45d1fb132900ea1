// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlelist.h"
#include "support/cputime.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::HandleList;

namespace {

QString textOf(const HandleList &list)
{
    QStringList texts;
    for (const core::Handle &one : list.handles)
        texts.append(one.text());
    return texts.join(u' ');
}

QString linesOf(const HandleList &list)
{
    QStringList lines;
    for (const HandleList::Wrong &one : list.wrong)
        lines.append(QString::number(one.line));
    return lines.join(u' ');
}

} // namespace

class TestHandleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("handles");
        QTest::addColumn<QString>("wrongLines");
        const auto is = [](const char *text, const char *handles, const char *wrong = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(handles)
                                << QString::fromUtf8(wrong);
        };
        is("", "");
        is(" \n\n", "");
        is("NASA", "NASA");
        is("NASA\njack\r\na\rb", "NASA jack a b");
        is("NASA, jack;a  b\tc", "NASA jack a b c");
        is("NASA nasa @NASA https://x.com/Nasa", "NASA");
        is("# a list\nNASA # of them\njack", "NASA jack");
        is("https://x.com/NASA#top jack", "NASA jack");
        is("NASA\nno-handle\njack\nhome x", "NASA jack x", "2 4");
        is("https://x.com/NASA,https://twitter.com/jack", "NASA jack");
    }

    void text()
    {
        QFETCH(const QString, text);
        const HandleList list = core::parseHandles(text);
        QTEST(textOf(list), "handles");
        QTEST(linesOf(list), "wrongLines");
    }

    void each()
    {
        const auto read = [](const QStringList &words) {
            return core::parseEach(words);
        };
        QCOMPARE(read({}).value().size(), 0U);
        const auto handles =
            read({QStringLiteral("NASA"), QStringLiteral("@nasa"), QStringLiteral("https://x.com/jack")});
        QCOMPARE(textOf({.handles = handles.value(), .wrong = {}}), QStringLiteral("NASA jack"));
        QVERIFY(!read({QStringLiteral("NASA"), QStringLiteral("no handle")}).has_value());
    }

    /// Ten times as many need much less than a hundred times the work.
    void eachTakesLinearTime()
    {
        constexpr int few = 2'000;
        const auto workFor = [](int count) {
            QStringList words;
            for (int i = 0; i < count; ++i)
                words.append(QStringLiteral("person_%1").arg(i));
            const std::chrono::nanoseconds begun = support::ownCpuTime();
            const auto handles = core::parseEach(words);
            const std::chrono::nanoseconds work = support::ownCpuTime() - begun;
            return handles.value().size() == std::size_t(count) ? work : std::chrono::nanoseconds::max();
        };
        workFor(few); // creates what is created only once
        const auto ratio = double(workFor(10 * few).count()) / double(workFor(few).count());
        qInfo("%.1f times the work", ratio);
        QVERIFY(ratio < 30);
    }

    void file_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("handles");
        QTest::addColumn<QString>("wrongLines");
        const auto is = [](const char *name, const QByteArray &content, const char *handles,
                           const char *wrong = "") {
            QTest::newRow(name) << content << QString::fromUtf8(handles) << QString::fromUtf8(wrong);
        };
        is("empty", "", "");
        is("lines", "NASA\njack\n", "NASA jack");
        is("no end", "NASA\njack", "NASA jack");
        is("Windows", "NASA\r\njack\r\n", "NASA jack");
        is("a mark of UTF-8", "\xef\xbb\xbfNASA\n", "NASA");
        is("blank lines and comments", "# mine\n\n  # more\nNASA\n", "NASA");
        is("CSV", "NASA,Space agency\njack,Jack\n", "NASA jack");
        is("a header", "handle,name\nNASA,x\n", "NASA");
        is("a header later is a handle", "NASA\nhandle\n", "NASA handle");
        is("semicolons", "NASA;x\njack;y\n", "NASA jack");
        is("tabs", "NASA\tx\n", "NASA");
        is("quoted", "\"NASA\",\"a, \"\"b\"\"\"\n\"jack\"\n", "NASA jack");
        is("a quoted line's end", "NASA,\"two\nlines\"\njack,z\nno-good,z\n", "NASA jack", "4");
        is("links", "https://x.com/NASA,1\n", "NASA");
        is("wrong ones", "NASA\nwhat is this\njack\n", "NASA jack", "2");
        is("not text", QByteArray("\xff\xfe\x00\x01", 4), "", "1");
        is("an open quote", "\"NASA\njack\n", "", "1");
    }

    void file()
    {
        QFETCH(const QByteArray, content);
        const HandleList list = core::parseHandleFile(content);
        QTEST(textOf(list), "handles");
        QTEST(linesOf(list), "wrongLines");
    }

    void saysWhatIsWrong()
    {
        const HandleList list = core::parseHandles(QStringLiteral("home"));
        QCOMPARE(toJsonText(list.wrong.front().message), QStringLiteral(R"(["handle.page-of-x","home"])"));
    }

    void longLists()
    {
        QStringList many;
        for (int i = 0; i < 100'000; ++i)
            many.append(QStringLiteral("h%1").arg(i % 50'000));
        QCOMPARE(core::parseHandles(many.join(u'\n')).handles.size(), std::size_t(50'000));
        QCOMPARE(core::parseHandleFile(many.join(u'\n').toUtf8()).handles.size(), std::size_t(50'000));
    }
};

NEWFACES_TEST(tst_handlelist, TestHandleList, QCoreApplication)
#include "tst_handlelist.moc"
