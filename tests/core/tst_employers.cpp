// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/files/peoplefile.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

namespace {

/// "mail:ann@x.org (ann@x.org) Acme 2010-01-01 2012-01-01", a subject a line.
QString decisionLines(const std::vector<core::Decision> &decisions)
{
    QStringList lines;
    for (const core::Decision &one : decisions) {
        const auto day = [](const std::optional<core::Instant> &time) {
            return time ? core::toString(*time).left(10) : QStringLiteral("-");
        };
        for (const core::Decision::Subject &subject : one.subjects) {
            lines << QStringLiteral("%1 (%2) %3 %4 %5")
                         .arg(subject.key, subject.label, one.organisation, day(one.from), day(one.until));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestEmployers : public QObject
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
        row("an address as the employer", "a@x.org b@x.org c@x.org\nx.org b@x.org\n", "", "1 2");
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
        const core::PeopleFile parsed = core::parseGitdm(file);
        QTEST(decisionLines(parsed.decisions), "decisions");
        QStringList ignored;
        for (const core::PeopleFile::Ignored &one : parsed.ignored)
            ignored << QString::number(one.line);
        QTEST(ignored.join(u' '), "ignored");
        for (const core::Decision &one : parsed.decisions)
            QVERIFY(one.kind == core::Decision::Kind::Organisation);
    }

    void makesOneDecisionForEachOrganisationAndTime()
    {
        const core::PeopleFile parsed =
            core::parseGitdm("a@x.org Acme\nx.net Big\nb@x.org Acme\n"
                             "c@x.org Acme < 2012-01-01\nd@x.org Acme < 2012-01-01\n");
        QCOMPARE(parsed.employed, 5);
        QCOMPARE(decisionLines(parsed.decisions),
                 QStringLiteral("mail:a@x.org (a@x.org) Acme - -\nmail:b@x.org (b@x.org) Acme - -\n"
                                "domain:x.net (@x.net) Big - -\n"
                                "mail:c@x.org (c@x.org) Acme - 2012-01-01\n"
                                "mail:d@x.org (d@x.org) Acme - 2012-01-01"));
        QCOMPARE(parsed.decisions.size(), std::size_t(3));
    }

    void largeGroupsAreSeveralDecisions()
    {
        QByteArray file;
        for (std::size_t i = 0; i <= core::maxSubjectsFromFile; ++i)
            file += "a" + QByteArray::number(qulonglong(i)) + "@x.org Acme\n";
        const core::PeopleFile parsed = core::parseGitdm(file);
        QCOMPARE(parsed.decisions.size(), std::size_t(2));
        QCOMPARE(parsed.decisions[0].subjects.size(), core::maxSubjectsFromFile);
        QCOMPARE(parsed.decisions[1].subjects.size(), std::size_t(1));
    }

    void readsAliasesBesideEmployers()
    {
        const core::PeopleFile parsed = core::parseGitdm("a@x.org b@x.org\na@x.org Acme\n");
        QCOMPARE(parsed.decisions.size(), std::size_t(2));
        QVERIFY(parsed.decisions[0].kind == core::Decision::Kind::Join);
        QVERIFY(parsed.decisions[1].kind == core::Decision::Kind::Organisation);
        QCOMPARE(parsed.joined, 1);
        QCOMPARE(parsed.employed, 1);
    }

    void isRecognised_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("domains") << QByteArray("# domains\nx.org Acme\nx.net Big Inc. < 2012-01-01\n");
        QTest::newRow("addresses") << QByteArray("a@x.org Acme < 2012-01-01\n");
    }
    void isRecognised()
    {
        QFETCH(const QByteArray, file);
        const core::Result<core::PeopleFile> parsed =
            core::parsePeopleFile(file, QStringLiteral("employers"));
        QVERIFY(parsed);
        QVERIFY(parsed->format == core::PeopleFile::Format::Gitdm);
        QVERIFY(parsed->employed > 0);
    }

    void readsEnrollments_data()
    {
        QTest::addColumn<QByteArray>("enrollment");
        QTest::addColumn<QString>("decisions");
        const auto row = [](const char *name, QByteArray enrollment, const char *decisions) {
            enrollment.replace('\'', '"');
            QTest::newRow(name) << enrollment << QString::fromUtf8(decisions);
        };
        row("always",
            "{'organization': 'Acme', 'start': '1900-01-01T00:00:00', 'end': '2100-01-01T00:00:00'}",
            "mail:a@x.org (a@x.org) Acme - -");
        row("a time",
            "{'organization': 'Acme', 'start': '2010-01-01T00:00:00', 'end': '2012-01-01T00:00:00'}",
            "mail:a@x.org (a@x.org) Acme 2010-01-01 2012-01-01");
        row("of a later version",
            "{'group': {'name': 'Acme'}, 'start': '2010-01-01T00:00:00+00:00', 'end': null}",
            "mail:a@x.org (a@x.org) Acme 2010-01-01 -");
        row("no name", "{'organization': '', 'start': null, 'end': null}", "");
        row("no time left", "{'organization': 'Acme', 'start': '2012-01-01', 'end': '2010-01-01'}", "");
        row("something else", "[1, 2]", "");
    }
    void readsEnrollments()
    {
        QFETCH(const QByteArray, enrollment);
        const QByteArray file =
            R"({"individuals": [{"identities": [{"email": "a@x.org"}], "enrollments": [)" + enrollment +
            "]}]}";
        const core::Result<core::PeopleFile> parsed = core::parseSortingHat(file, QStringLiteral("file"));
        QVERIFY(parsed);
        QTEST(decisionLines(parsed->decisions), "decisions");
    }
};

NEWFACES_TEST(tst_employers, TestEmployers, QCoreApplication)
#include "tst_employers.moc"
