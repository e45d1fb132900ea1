// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/jsonstream.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using store::JsonStream;

namespace {

/// What a stream reads of {"list": [...], ...}: the items one by one, the other members as a whole. Nothing
/// if it fails.
std::optional<QJsonObject> readBy(JsonStream &stream)
{
    QJsonObject read;
    QString name;
    if (!stream.enterObject())
        return std::nullopt;
    while (stream.nextMember(&name)) {
        if (name == u"list" && stream.enterArray()) {
            QJsonArray items;
            while (stream.nextItem())
                items.append(stream.value());
            read.insert(name, items);
        } else {
            read.insert(name, stream.value());
        }
    }
    stream.finish();
    return stream.failed() ? std::nullopt : std::optional(read);
}

std::optional<QJsonObject> readOf(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    JsonStream stream(buffer);
    return readBy(stream);
}

} // namespace

class TestJsonStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsQtDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"{}", " { } \n", "{\"a\":1,\"list\":[]}",
              "{\"list\":[1,-2.5e3,true,null,\"x\"],\"b\":{\"c\":[{}]}}",
              "{\"a\":\"}]\\\"\\\\\",\"list\":[\"[{\\\\\\\"\",\"\\u0041\\ud83d\\udc19\"]}",
              "{\"\xc3\xa9\":\"\xf0\x9f\x90\x99\"}", "{\r\n\t\"list\" : [ [ 1 , 2 ] , { \"x\" : 0 } ]\r\n}",
              "{\"list\":{\"not\":\"a list\"}}"})
            QTest::newRow(text) << QByteArray(text);
        // Longer than the pieces in which it is read.
        QTest::newRow("much") << "{\"list\":[" + QByteArray("\"0123456789\",").repeated(20'000) +
                                     "1],\"a\":\"" + QByteArray(200'000, 'x') + "\"}";
    }

    void readsAsQtDoes()
    {
        QFETCH(const QByteArray, text);
        const QJsonDocument document = QJsonDocument::fromJson(text);
        QVERIFY(document.isObject());
        QCOMPARE(readOf(text), document.object());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "[",
                                 "[]",
                                 "{",
                                 "{\"a\"",
                                 "{\"a\":",
                                 "{\"a\":1",
                                 "{\"a\":1,}",
                                 "{\"a\":1 \"b\":2}",
                                 "{\"list\":[1,]}",
                                 "{\"list\":[,1]}",
                                 "{\"list\":[1 2]}",
                                 "{\"list\":[1}",
                                 "{\"list\":[1]]}",
                                 "{\"a\":1}}",
                                 "{\"a\":1} x",
                                 "{1:2}",
                                 "{a:1}",
                                 "{\"a\":tru}",
                                 "{\"a\":'x'}",
                                 "{\"a\":\"x",
                                 "{\"a\":\"\\",
                                 "{\"a\":[1,{]}",
                                 "{\"a\":[}]",
                                 "{\"a\":01}",
                                 "{\"a\":\"\xff\"}"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a zero byte") << QByteArray("{\"a\":1\0}", 8);
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!readOf(text));
    }

    void saysWhere()
    {
        QByteArray text = "{\"a\":1,\"list\":[1,2,x]}";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        JsonStream stream(buffer);
        QVERIFY(!readBy(stream));
        QCOMPARE(stream.failedAt(), text.indexOf('x'));
    }
};

NEWFACES_TEST(tst_jsonstream, TestJsonStream, QCoreApplication)

#include "tst_jsonstream.moc"
