// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portdesk.h"
#include "support/testmain.h"

#include <QApplication>
#include <QImage>

using Told = PortDesk::Told;

/// The port's addresses about several owners or repositories.
class TestSideBySideRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PortDesk>();
        m_desk->fill(); // January and March 2020
        m_desk->github.addRepository(QStringLiteral("solo"),
                                     {QStringLiteral("only"), {support::commit("ed", "2020-02-05", 3)}});
    }

    void cleanup() { m_desk.reset(); }

    void readsAllAndAnswers()
    {
        const Told told = m_desk->get(QStringLiteral("/v1/side-by-side?names=acme,SOLO/only&until=2020-03"));
        QCOMPARE(told.status, 200);
        const QJsonArray sides = told.object().value(u"compared").toArray();
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides[0][u"name"].toString(), QStringLiteral("acme"));
        QCOMPARE(sides[0][u"total"].toInt(), 2);
        QCOMPARE(sides[0][u"rows"].toArray().size(), 3);
        QCOMPARE(sides[1][u"name"].toString(), QStringLiteral("solo/only"));
        QCOMPARE(sides[1][u"rows"].toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("month"), QStringLiteral("2020-02")},
                                         {QStringLiteral("since_first"), 0},
                                         {QStringLiteral("new_contributors"), 1}},
                             QJsonObject{{QStringLiteral("month"), QStringLiteral("2020-03")},
                                         {QStringLiteral("since_first"), 1},
                                         {QStringLiteral("new_contributors"), 0}}}));
        // What is stored and fresh is not read again.
        const int asked = m_desk->github.http().count();
        QCOMPARE(m_desk->get(QStringLiteral("/v1/side-by-side?names=acme,solo/only&period=year")).status,
                 200);
        QCOMPARE(m_desk->github.http().count(), asked);
    }

    void draws()
    {
        const QString address = QStringLiteral("/v1/side-by-side/chart.");
        const Told svg =
            m_desk->get(address + QStringLiteral("svg?names=acme,solo&align=first&form=bars&size=800x400"));
        QCOMPARE(svg.status, 200);
        QCOMPARE(svg.type, QByteArray("image/svg+xml"));
        QVERIFY(svg.body.contains("acme, solo") && svg.body.contains("month 0"));
        const Told png = m_desk->get(address + QStringLiteral("png?names=acme,solo"));
        QCOMPARE(png.type, QByteArray("image/png"));
        QCOMPARE(QImage::fromData(png.body).size(), QSize(1200, 600));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *query, int status, const char *sentence) {
            QTest::newRow(query) << QString::fromLatin1(query) << status << QString::fromUtf8(sentence);
        };
        row("", 400, "Give the name of");
        row("?names=", 400, "Give the name of");
        row("?names=acme,a--b", 400, "“a--b” is not a valid name");
        row("?names=a,b,c,d,e,f,g,h,i", 400,
            "At most 8 owners or repositories can be compared, but 9 were given.");
        row("?names=acme&align=now", 400, "align must be date or first, not “now”.");
        row("?names=acme&form=bars", 400, "Unknown parameter “form”.");
        row("?names=acme&view=active", 400, "Unknown parameter “view”.");
        row("/chart.svg?names=acme&form=pie", 400, "form must be lines or bars, not “pie”.");
        row("?names=acme,nobody", 404, "nobody");
        row("?names=acme&refresh=never", 404, "acme");
    }

    void refuses()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, sentence);
        const Told told = m_desk->get(QStringLiteral("/v1/side-by-side") + query);
        QTEST(told.status, "status");
        const QString message = told.object().value(u"error").toObject().value(u"message").toString();
        QVERIFY2(message.contains(sentence), qPrintable(message));
    }

private:
    std::unique_ptr<PortDesk> m_desk;
};

NEWFACES_TEST(tst_sidebysideroutes, TestSideBySideRoutes, QApplication)
#include "tst_sidebysideroutes.moc"
