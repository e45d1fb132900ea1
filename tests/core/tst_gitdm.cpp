// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/people/affiliation/gitdm.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

namespace {

/// "mail:ann@x.org Acme 2010-01-01 2012-01-01", a decision a line.
QString decisionLines(const std::vector<core::Decision> &decisions)
{
    QStringList lines;
    for (const core::Decision &one : decisions) {
        const auto day = [](const std::optional<core::Instant> &time) {
            return time ? core::toString(*time).left(10) : QStringLiteral("-");
        };
        lines << QStringLiteral("%1 (%2) %3 %4 %5")
                     .arg(one.subjects.front().key, one.subjects.front().label, one.organisation,
                          day(one.from), day(one.until));
    }
    return lines.join(u'\n');
}

} // namespace

class TestGitdm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("decisions");
        QTest::addColumn<QString>("ignored");
        const auto row = [](const char *name, const QByteArray &file, const char *decisions,
                            const char *ignored = "") {
            QTest::newRow(name) << file << QString::fromUtf8(decisions) << QString::fromLatin1(ignored);
        };
        row("nothing", "", "");
        row("comments and empty lines", "# a comment\n\n   \n\t# another\n", "");
        row("a domain", "redhat.com\tRed Hat\n", "domain:redhat.com (@redhat.com) Red Hat - -");
        row("an address, without a line break", "Ann@X.org  Acme, Inc.",
            "mail:ann@x.org (ann@x.org) Acme, Inc. - -");
        row("Windows line ends", "ann@x.org Acme\r\nx.org Big\r\n",
            "mail:ann@x.org (ann@x.org) Acme - -\ndomain:x.org (@x.org) Big - -");
        row("a comment behind", "x.org Acme # since always", "domain:x.org (@x.org) Acme - -");
        row("an address as the CNCF writes it", "ann!x.org Acme", "mail:ann@x.org (ann@x.org) Acme - -");
        row("an end", "x.org Acme < 2012-01-31", "domain:x.org (@x.org) Acme - 2012-01-31");
        row("an end without spaces and zeros", "x.org Acme<2012-1-2",
            "domain:x.org (@x.org) Acme - 2012-01-02");
        row("consecutive times, in any order",
            "x.org Third\nx.org First < 2010-01-01\nx.org Second < 2012-01-01\n",
            "domain:x.org (@x.org) Third 2012-01-01 -\ndomain:x.org (@x.org) First - 2010-01-01\n"
            "domain:x.org (@x.org) Second 2010-01-01 2012-01-01");
        row("only until then", "x.org First < 2010-01-01\nx.org Second < 2012-01-01\n",
            "domain:x.org (@x.org) First - 2010-01-01\ndomain:x.org (@x.org) Second 2010-01-01 2012-01-01");
        row("unknown", "ann@x.org (Unknown)", "mail:ann@x.org (ann@x.org)  - -");
        row("beyond ASCII", "x.org Åkerman & Söner", "domain:x.org (@x.org) Åkerman & Söner - -");

        row("no employer", "x.org\nann@x.org \nx.net Net\n", "domain:x.net (@x.net) Net - -", "1 2");
        row("no address and no domain", "Ann Acme\n@x.org Acme\nann@ Acme\nlocalhost Acme\n!x.org Acme\n", "",
            "1 2 3 4 5");
        row("no day",
            "x.org Acme < soon\nx.org Acme < 2012-13-01\nx.org Acme < 2012-02-30\nx.org Acme <\n"
            "x.org Acme < 2012-01-01 or later\nx.org < 2012-01-01\n",
            "", "1 2 3 4 5 6");
        row("no name", "x.org ---\nx.org n/a", "", "1 2");
        row("twice", "x.org Acme\nx.org Big\n", "domain:x.org (@x.org) Acme - -", "2");
        row("twice until the same day", "x.org A < 2010-01-01\nx.org B < 2010-01-01\nx.org C\n",
            "domain:x.org (@x.org) A - 2010-01-01\ndomain:x.org (@x.org) C 2010-01-01 -", "2");
        row("binary", QByteArray("\x00\xff\xfe x.org\nx.org Acme", 20), "domain:x.org (@x.org) Acme - -",
            "1");
        row("a long line", QByteArray(100'000, 'x') + " Acme\nx.org Acme\n", "domain:x.org (@x.org) Acme - -",
            "1");
        row("much white space", "x.org" + QByteArray(100'000, ' ') + "<\nx.net Acme\n",
            "domain:x.net (@x.net) Acme - -", "1");
    }

    void reads()
    {
        QFETCH(const QByteArray, file);
        const auto parsed = core::parseGitdmAffiliations(file);
        QVERIFY(parsed);
        QTEST(decisionLines(parsed->decisions), "decisions");
        QStringList ignored;
        for (const core::Message &problem : parsed->problems)
            ignored << inEnglish(problem).section(u' ', 1, 1);
        QTEST(ignored.join(u' '), "ignored");
        for (const core::Decision &one : parsed->decisions) {
            QVERIFY(one.kind == core::Decision::Kind::Organisation);
            QCOMPARE(one.subjects.size(), std::size_t(1));
        }
    }

    void saysWhatIsWrong()
    {
        const auto parsed = core::parseGitdmAffiliations("Ann Acme\nx.org A\nx.org B\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->problems.size(), std::size_t(2));
        QCOMPARE(inEnglish(parsed->problems[0]),
                 QStringLiteral("Line 1 is ignored: it is not an address or a domain with an organisation."));
        QCOMPARE(inEnglish(parsed->problems[1]),
                 QStringLiteral("Line 3 is ignored: an earlier line says something about the same time."));
    }

    void isBounded()
    {
        const auto many = core::parseGitdmAffiliations(QByteArray("wrong\n").repeated(99'999));
        QVERIFY(many);
        QCOMPARE(many->problems.size(), std::size_t(100));
        const auto lines = core::parseGitdmAffiliations(QByteArray("\n").repeated(100'000));
        QVERIFY(!lines);
        QCOMPARE(inEnglish(lines.error().message),
                 QStringLiteral("The list of affiliations is too long. It can have 100000 lines."));
        const auto bytes = core::parseGitdmAffiliations(QByteArray(16'000'001, ' '));
        QVERIFY(!bytes);
        QCOMPARE(inEnglish(bytes.error().message),
                 QStringLiteral("The list of affiliations is too large. It can have 16 MB."));
    }
};

NEWFACES_TEST(tst_gitdm, TestGitdm, QCoreApplication)
#include "tst_gitdm.moc"
