// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlelist.h"
#include "support/cputime.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QStringEncoder>
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

QByteArray utf16(const char *text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(QString::fromUtf8(text));
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
        is("＠NASA\u200b, \u200e@jack", "NASA jack");
        is("Twitter\nNASA\njack", "NASA jack");
        is("Twitter", "Twitter");
        is("@Twitter\nNASA", "Twitter NASA");
        is("Twitter NASA", "Twitter NASA");
        is("NASA\n#NAME?\njack", "NASA jack", "2");
        is("NASA #NAME? jack # and so on", "NASA jack", "1");
        is("- [NASA](https://x.com/NASA)\n- @jack\n* a\n1. b", "NASA jack a b");
        is("[\"NASA\",\n\"no-handle\", \"@jack\"]", "NASA jack", "2");
        is("Name\tTwitter\nAda\t@ada_l\nBob\t\nEve\teve", "ada_l eve");
        is("id:1 x.com/i/user/1 1", "id:1 1");
        is("NASA, username", "NASA username");
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
        QCOMPARE(textOf({.handles = handles.value()}), QStringLiteral("NASA jack"));
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
        is("a column of Mastodon", "name,mastodon\nAnn,@ann@fosstodon.org\nBob,bob@one.org\n",
           "@ann@fosstodon.org @bob@one.org");
        is("a column of Bluesky", "login,bluesky\nann,ann.bsky.social\n", "ann.bsky.social");
        is("headed Mastodon alone", "Mastodon\n@ann@fosstodon.org\n", "@ann@fosstodon.org");
        is("Mastodon's export", "Account address,Show boosts\nann@fosstodon.org,true\n",
           "@ann@fosstodon.org");
        is("Mastodon's API", R"([{"username": "Ann", "acct": "Ann@fosstodon.org"}])", "@Ann@fosstodon.org");
        is("Bluesky's follows", R"({"follows": [{"did": "x", "handle": "ann.bsky.social"}]})",
           "ann.bsky.social");
        is("addresses under another heading", "handle,x\nann@one.org,y\n", "", "2");
        is("an open quote", "\"NASA\njack\n", "jack", "1");
        is("an open quote, and a closed one", "NASA\n\"a\nb,\"x, y\"\njack\n", "NASA b jack", "2");
        is("an open quote in another column", "NASA,\"x\njack,y\n", "NASA jack");
        is("two open quotes", "\"NASA\n\"jack\na\n", "a", "1 2");
        is("text after a quote", "\"NASA\"\njack\n", "NASA jack");
        is("only a quote", "\"", "", "1");
        is("UTF-16 of Excel", utf16("NASA\tx\r\njack\ty\r\n", QStringConverter::Utf16LE), "NASA jack");
        is("UTF-16, big end first", utf16("NASA\njack\n", QStringConverter::Utf16BE), "NASA jack");
        is("Latin-1 in another column", "NASA,M\xfcnchen\njack,x\n", "NASA jack");
        is("sep=;", "sep=;\r\nNASA;a, b\r\njack;c\r\nno,x;d\r\n", "NASA jack", "4");
        is("\"sep=,\"", "\"sep=,\"\nNASA,x\njack,y\n", "NASA jack");
        is("SEP=|", "SEP=|\nHandle|x\nNASA|x\n", "NASA");
        is("sep= alone", "sep=\nNASA\n", "NASA", "1");
        is("one line with commas", "NASA, jack,a", "NASA jack a");
        is("one line with commas and @", "@NASA, @jack,@a\n", "NASA jack a");
        is("one line with commas and one wrong", "@NASA, @jack, no-good\n", "NASA jack", "1");
        is("one line of links", "https://x.com/NASA;https://x.com/jack", "NASA jack");
        is("one row", "NASA,Space agency\n", "NASA");
        is("one row with a link", "https://x.com/NASA,NASA\n", "NASA");
        is("a heading of another column", "name,login,x_handle,id\nA,a,NASA,1\nB,b,,2\nC,c,jack,3\n",
           "NASA jack");
        is("columns for several networks",
           "name,x_handle,id,bluesky_handle,mastodon_handle\nA,NASA,1,nasa.gov,'@nasa@mastodon.social\n"
           "B,,2,,\nC,jack,3,no-good,\nD,\nE,,5,e.bsky.social,e@mastodon.social\n",
           "NASA nasa.gov @nasa@mastodon.social jack e.bsky.social @e@mastodon.social", "4");
        is("another network alone", "name,bluesky_handle\nA,nasa.gov\nB,\n", "nasa.gov");
        is("an open quote in one of the columns",
           "x_handle,bluesky_handle\na,\"a.bsky.social\nb,b.bsky.social\n", "a b b.bsky.social", "2");
        is("a column for X", "First,Last,Twitter\nAda,Lovelace,ada_l\nEve,Noname,\n", "ada_l");
        is("a network column", "NASA,x\njack,x\n", "NASA jack");
        is("a column for X with @", "Ada,Twitter\nLovelace,@ada_l\n", "ada_l");
        is("headings with space", "Full name,Twitter handle\nAda Lovelace,@ada_l\n", "ada_l");
        is("headings in quotes", "\"Name\";\"Screen Name\"\n\"Ada\";\"ada_l\"\n", "ada_l");
        is("a better heading", "username,twitter_username\nAda,ada_l\n", "ada_l");
        is("a column with a link", "name,url\nAda,https://x.com/ada_l\n", "ada_l");
        is("a heading that is also an account", "X\nNASA\n", "NASA");
        is("a heading with @ is an account", "@X\nNASA\n", "X NASA");
        is("a heading alone is an account", "Twitter\n", "Twitter");
        is("rows that look like Markdown", "name,handle\n- nobody,a\n[x](y),b\n", "a b");
        is("only the headings", "name,login,bot,x_handle\n", "");
        is("short rows", "name,handle\nAda\nEve,eve_n\n", "eve_n");
        is("an open quote in the column", "name,handle\nA,\"a\nB,b\n\"C\",\"c\"\n", "b c", "2");
        is("a line's end elsewhere", "name,handle\n\"A\nB\",a\nC,no-good\n", "a", "4");
        is("a spreadsheet's errors", "NASA\n#NAME?\n#REF!\njack\n#N/A;x\n", "NASA jack", "2 3 5");
        is("guarded against formulas", "handle,name\n'@NASA,x\n", "NASA");
        is("Markdown", "# People\n\n- [NASA](https://x.com/NASA), the agency\n* @jack\n+ a\n", "NASA jack a");
        is("Markdown with numbers", "1. @NASA: the agency\n2) jack (Jack)\n10. <https://x.com/a>\n",
           "NASA jack a");
        is("Markdown with boxes", "- [ ] @NASA\n- [x] **@jack**\n- [x](https://x.com/a)\n", "NASA jack a");
        is("Markdown with several links", "- [site](https://nasa.gov) [X](https://x.com/NASA \"X\")\n",
           "NASA");
        is("Markdown without a marker", "[NASA](https://x.com/NASA)\n<https://x.com/jack>\n", "NASA jack");
        is("Markdown with escapes", "- @ada\\_l\n", "ada_l");
        is("Markdown that names nobody", "- NASA\n- Space agency\n- [x](https://example.org)\n", "NASA",
           "2 3");
        is("JSON", "[\"NASA\", \"https://x.com/jack\"]", "NASA jack");
        is("JSON with lines", "[\n \"NASA\",\n \"no-good\",\n null, 7\n]", "NASA", "3 4");
        is("JSON with escapes", "[\"\\u004eASA\", \"https:\\/\\/x.com\\/jack\"]", "NASA jack");
        is("JSON objects",
           "[{\"name\":\"N\",\"handle\":\"NASA\"},\n{\"screen_name\":\"jack\"},{\"a\":[\"x\"]}]", "NASA jack",
           "2");
        is("JSON without a handle",
           "[{\"name\":\"Ada\",\"x_handle\":null},{\"name\":\"B\",\"x_handle\":\"b\"}]", "b");
        is("JSON with several networks",
           "{\"people\":[{\"bluesky_handle\":\"nasa.gov\",\"mastodon_handle\":null,\"name\":\"N\",\"x_"
           "handle\":"
           "\"NASA\"},\n{\"bluesky_handle\":null,\"mastodon_handle\":\"@b@mastodon.social\",\"x_handle\":"
           "null}]}",
           "nasa.gov NASA @b@mastodon.social");
        is("JSON of X",
           R"({"data":[{"id":"1","name":"N","username":"NASA","entities":{"url":{"urls":[{"url":"x"}]}}}],
"errors":[{"value":"gone"}]})",
           "NASA");
        is("JSON in an object", "{\"version\":[1],\"handles\":[\"NASA\"]}", "NASA");
        is("one JSON object", "{\"handle\":\"NASA\"}", "NASA");
        is("JSON of nothing", "{}", "", "1");
        is("an empty JSON list", "[]", "");
        is("JSON that breaks off", "[\"NASA\",\n\"ja", "", "2");
        is("JSON, an object a line", "{\"handle\":\"NASA\"}\n\n{\"handle\":\n{\"handle\":\"jack\"}\n",
           "NASA jack", "3");
        is("JSON with a mark of UTF-8", "\xef\xbb\xbf[\"NASA\"]", "NASA");
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

    void saysWhichHeadingItUsed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("alone") << QByteArray("# mine\nX\nNASA\n") << 2
                               << QStringLiteral(R"(["list.heading","X"])");
        QTest::newRow("of a column") << QByteArray("name,x_handle\na,b\n") << 1
                                     << QStringLiteral(R"(["list.column","x_handle"])");
        QTest::newRow("of several columns")
            << QByteArray("bluesky_handle,x_handle\na.bsky.social,b\n") << 1
            << QStringLiteral(R"(["list.column","bluesky_handle"] ["list.column","x_handle"])");
        QTest::newRow("none") << QByteArray("NASA\nX\n") << 0 << QString();
    }

    void saysWhichHeadingItUsed()
    {
        QFETCH(const int, line);
        QFETCH(const QByteArray, content);
        for (const HandleList &list :
             {core::parseHandleFile(content), core::parseHandles(QString::fromUtf8(content))}) {
            QStringList messages;
            for (const auto &heading : list.headings) {
                QCOMPARE(heading.line, line);
                messages << toJsonText(heading.message);
            }
            QTEST(messages.join(u' '), "message");
        }
    }

    void saysWhatIsWrongInALine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("a quote") << QByteArray("\"a") << QStringLiteral(R"(["list.unclosed-quote"])");
        QTest::newRow("an error") << QByteArray("#NAME?")
                                  << QStringLiteral(R"(["list.spreadsheet-error","#NAME?"])");
        QTest::newRow("JSON") << QByteArray("{") << QStringLiteral(R"(["list.invalid-json"])");
        QTest::newRow("no member") << QByteArray("[{}]") << QStringLiteral(R"(["list.no-handle"])");
    }

    void saysWhatIsWrongInALine()
    {
        QFETCH(const QByteArray, content);
        const HandleList list = core::parseHandleFile(content);
        QCOMPARE(list.wrong.size(), std::size_t(1));
        QTEST(toJsonText(list.wrong.front().message), "message");
    }

    void boundsWhatItKeeps()
    {
        const HandleList wrong = core::parseHandleFile(QByteArray("no-good\n").repeated(3'000));
        QCOMPARE(wrong.wrong.size(), HandleList::maxWrong);
        QCOMPARE(wrong.moreWrong, 2'000);
        QByteArray many;
        for (int i = 0; i < 100'010; ++i)
            many += 'h' + QByteArray::number(i) + '\n';
        const HandleList list = core::parseHandleFile(many);
        QCOMPARE(list.handles.size(), HandleList::maxHandles);
        QCOMPARE(list.wrong.size(), std::size_t(1));
        QCOMPARE(list.wrong.front().line, 100'001);
        QCOMPARE(core::parseHandleFile(QByteArray(1'000'000, ',')).handles.size(), std::size_t(0));
    }

    /// Ten times as large needs much less than a hundred times the work.
    void files_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("lines") << QByteArray("NASA\n");
        QTest::newRow("commas") << QByteArray("NASA,");
        QTest::newRow("quotes") << QByteArray("\"a\n");
        QTest::newRow("three quotes") << QByteArray("\"\"\"a\n");
        QTest::newRow("quotes in another column") << QByteArray("a,\"b\n");
        QTest::newRow("brackets") << QByteArray("](");
        QTest::newRow("items") << QByteArray("- a ](<http\n");
        QTest::newRow("JSON") << QByteArray("{\"handle\":\"NASA\"}\n");
    }

    void files()
    {
        constexpr int few = 5'000;
        QFETCH(const QByteArray, piece);
        const auto workFor = [&piece](int count) {
            const QByteArray content = piece.repeated(count);
            const std::chrono::nanoseconds begun = support::ownCpuTime();
            const HandleList list = core::parseHandleFile(content);
            return list.handles.size() > 10 ? std::chrono::nanoseconds::max() : support::ownCpuTime() - begun;
        };
        workFor(few);
        const auto ratio = double(workFor(10 * few).count()) / double(workFor(few).count());
        qInfo("%.1f times the work", ratio);
        QVERIFY(ratio < 30);
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
