// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/people/files/peoplefile.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Decision;
using core::PeopleFile;
using Format = PeopleFile::Format;

namespace {

/// "split a; join b c; bot d": the keys, with "_" for a space.
QString wordsOf(const PeopleFile &file)
{
    QStringList all;
    for (const Decision &decision : file.decisions) {
        QStringList words = {core::toString(decision.kind)};
        for (const Decision::Subject &subject : decision.subjects)
            words << QString(subject.key).replace(u' ', u'_');
        all << words.join(u' ');
    }
    return all.join(QStringLiteral("; "));
}

/// "3 no-address, 5 says-nothing".
QString ignoredIn(const PeopleFile &file)
{
    QStringList all;
    for (const PeopleFile::Ignored &one : file.ignored)
        all << QStringLiteral("%1 %2").arg(one.line).arg(one.why.code.section(u'.', 1));
    return all.join(QStringLiteral(", "));
}

} // namespace

class TestPeopleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailmap_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("onlyNames");
        QTest::addColumn<QString>("ignored");
        const auto is = [](const char *name, const QByteArray &content, const char *words, int onlyNames = 0,
                           const char *ignored = "") {
            QTest::newRow(name) << content << QString::fromUtf8(words) << onlyNames
                                << QString::fromUtf8(ignored);
        };
        is("nothing", "", "");
        is("comments and empty lines", "# Ann <a@x.org> <b@x.org>\n\n  \t\n#\n", "");
        is("a name alone", "Ann Miller <a@x.org>\n", "", 1);
        is("an address", "<a@x.org> <b@x.org>\n", "join mail:a@x.org mail:b@x.org");
        is("a name and an address", "Ann <a@x.org> <b@x.org>\n", "join mail:a@x.org mail:b@x.org");
        is("no newline at the end", "<a@x.org> <b@x.org>", "join mail:a@x.org mail:b@x.org");
        is("letter case", "Ann <A@X.org> <B@x.ORG>\n<a@x.org> <b@X.org>\n", "join mail:a@x.org mail:b@x.org");
        is("three addresses in two lines", "Ann <a@x.org> <b@x.org>\nAnn <a@x.org> <c@x.org>\n",
           "join mail:a@x.org mail:b@x.org mail:c@x.org");
        is("two people", "A <a@x.org> <a@y.org>\nB <b@x.org> <b@y.org>\nA <a@x.org> <a@z.org>\n",
           "join mail:a@x.org mail:a@y.org mail:a@z.org; join mail:b@x.org mail:b@y.org");
        is("a later line about an address counts", "A <a@x.org> <c@x.org>\nB <b@x.org> <c@x.org>\n",
           "join mail:b@x.org mail:c@x.org");
        is("a later line with a name alone changes nothing", "A <a@x.org> <c@x.org>\nC <c@x.org>\n",
           "join mail:a@x.org mail:c@x.org", 1);
        is("a chain is one person", "B <b@x.org> <c@x.org>\nA <a@x.org> <b@x.org>\n",
           "join mail:b@x.org mail:c@x.org mail:a@x.org");
        is("a comment after the address", "Ann <a@x.org> <b@x.org> # since 2020\nBo <b@x.org> # Bo\n",
           "join mail:a@x.org mail:b@x.org", 1);
        is("white space", "  Ann\t<a@x.org>\t < b@x.org >  \n", "join mail:a@x.org mail:b@x.org");
        is("CRLF and a byte order mark", "\xEF\xBB\xBF<a@x.org> <b@x.org>\r\n<a@x.org> <c@x.org>\r\n",
           "join mail:a@x.org mail:b@x.org mail:c@x.org");
        is("beyond ASCII", "Åsa <å@x.org> Åsa B. <B@x.org>\n",
           "split name:åsa_b._<b@x.org>; join mail:å@x.org name:åsa_b._<b@x.org>");
        is("a name at another address", "Joe <joe@x.org> Joe  R <bugs@x.org>\n",
           "split name:joe_r_<bugs@x.org>; join mail:joe@x.org name:joe_r_<bugs@x.org>");
        is("two who share an address",
           "Joe <joe@x.org> Joe <bugs@x.org>\nJane <jane@x.org> Jane <bugs@x.org>\n",
           "split name:joe_<bugs@x.org>; split name:jane_<bugs@x.org>; join mail:joe@x.org "
           "name:joe_<bugs@x.org>; "
           "join mail:jane@x.org name:jane_<bugs@x.org>");
        is("one of them has what is left of it",
           "Joe <joe@x.org> <bugs@x.org>\nJane <jane@x.org> jane <bugs@x.org>\n",
           "split name:jane_<bugs@x.org>; join mail:joe@x.org mail:bugs@x.org; "
           "join mail:jane@x.org name:jane_<bugs@x.org>");
        is("a name whose address is mapped anyway", "A <a@x.org> <b@x.org>\nA <a@x.org> ann <b@x.org>\n",
           "join mail:a@x.org mail:b@x.org");
        is("a later line about a name counts",
           "Joe <joe@x.org> J <bugs@x.org>\nJane <jane@x.org> j <bugs@x.org>\n",
           "split name:j_<bugs@x.org>; join mail:jane@x.org name:j_<bugs@x.org>");
        is("a name at a placeholder is known by it anyway", "Ann <a@x.org> Ann <root@localhost>\n",
           "join mail:a@x.org name:ann_<root@localhost>");
        is("a name without an address", "Ann <a@x.org> Ann <>\n", "join mail:a@x.org name:ann_<>");
        is("a proper address that is a placeholder", "Ann <ann@localhost> <b@x.org>\n",
           "join name:ann_<ann@localhost> mail:b@x.org");
        is("names at the proper address", "Ann <a@x.org> ann <a@x.org>\nAnn <a@x.org> A. <a@x.org>\n", "", 2);
        is("several people with one proper address",
           "Ann <t@x.org> ann m <t@x.org>\nBob <t@x.org> Bob <t@x.org>\nBob <t@x.org> <bob@x.org>\n",
           "split name:ann_<t@x.org>; split name:ann_m_<t@x.org>; split name:bob_<t@x.org>; "
           "join name:ann_<t@x.org> name:ann_m_<t@x.org>; join name:bob_<t@x.org> mail:bob@x.org");
        is("who keeps an address that is otherwise somebody else's",
           "A <a@x.org> <b@x.org>\nBob <b@x.org> bob b <b@x.org>\nBob <b@x.org> bobby <b@x.org>\n",
           "split name:bob_b_<b@x.org>; split name:bobby_<b@x.org>; "
           "join name:bob_b_<b@x.org> name:bobby_<b@x.org>; join mail:a@x.org mail:b@x.org");
        is("lines that say nothing",
           "Ann\n<>\n<a@x.org>\n<a@x.org> <A@x.org>\nAnn <a@x.org <b@x.org\nAnn <a@x.org> <>\n", "", 0,
           "1 no-address, 2 no-address, 3 says-nothing, 4 says-nothing, 5 no-address, 6 no-address");
        is("a line that is too long", QByteArray(10'000, 'a') + " <a@x.org> <b@x.org>\n<a@x.org> <c@x.org>\n",
           "join mail:a@x.org mail:c@x.org", 0, "1 long-line");
        is("control characters", "A <a\x01@x.org> <b@x.org>\nA <a@x.org> <\x1b[31mb@x.org>\n", "", 0,
           "1 no-address, 2 no-address");
        is("a name that is too long", QByteArray(2'000, 'a') + " <a@x.org> <b@x.org>\n", "", 0,
           "1 long-line");
        is("bytes that are not UTF-8", "A\xff <a@x.org> <b@x.org>\n", "join mail:a@x.org mail:b@x.org");
    }

    void mailmap()
    {
        QFETCH(const QByteArray, content);
        const PeopleFile file = core::parseMailmap(content);
        QTEST(wordsOf(file), "words");
        QTEST(file.onlyNames, "onlyNames");
        QTEST(ignoredIn(file), "ignored");
    }

    void gitdm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("ignored");
        const auto is = [](const char *name, const QByteArray &content, const char *words,
                           const char *ignored = "") {
            QTest::newRow(name) << content << QString::fromUtf8(words) << QString::fromUtf8(ignored);
        };
        is("an alias", "old@x.org new@x.org\n", "join mail:new@x.org mail:old@x.org");
        is("several",
           "old@x.org\tNEW@x.org\r\n\n# a comment\nOther@x.org   new@x.org # moved\na@x.org b@x.org\n",
           "join mail:new@x.org mail:old@x.org mail:other@x.org; join mail:b@x.org mail:a@x.org");
        is("the last line counts", "a@x.org b@x.org\na@x.org c@x.org\n", "join mail:c@x.org mail:a@x.org");
        is("quotation marks", "\"ann @ x.org\" a@x.org\n", "join mail:a@x.org mail:ann @ x.org");
        is("wrong lines", "a@x.org\n\"Ann Miller\" a@x.org\na@x.org A@x.org\na@x.org b@x.org c@x.org\n", "",
           "1 not-of-gitdm, 2 not-of-gitdm, 3 says-nothing, 4 not-of-gitdm");
        is("a line that is too long", QByteArray(10'000, 'a') + "@x.org b@x.org\n", "", "1 long-line");
    }

    void gitdm()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const PeopleFile file = core::parseGitdm(content);
        QCOMPARE(wordsOf(file), QString(words).replace(QStringLiteral("ann @ x"), QStringLiteral("ann_@_x")));
        QTEST(ignoredIn(file), "ignored");
    }

    void sortingHat_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("ignored");
        const auto is = [](const char *name, QByteArray content, const char *words,
                           const char *ignored = "") {
            content.replace('\'', '"');
            QTest::newRow(name) << content << QString::fromUtf8(words) << QString::fromUtf8(ignored);
        };
        is("an export",
           "{'time': '2016-01-01', 'source': null, 'blacklist': [], 'organizations': {},"
           " 'uidentities': {'03e1': {'uuid': '03e1', 'enrollments': [{'organization': 'Example',"
           " 'start': '1900-01-01T00:00:00', 'end': '2100-01-01T00:00:00', 'uuid': '03e1'}],"
           " 'identities': [{'email': 'A@x.org', 'id': '1', 'name': 'Ann', 'source': 'scm', 'username': "
           "'ann1'},"
           " {'email': null, 'id': '2', 'name': null, 'source': 'github', 'username': 'AnnM'},"
           " {'email': 'a@y.org', 'id': '3', 'name': null, 'source': 'mls', 'username': null}],"
           " 'profile': {'is_bot': false, 'name': 'Ann'}},"
           " '04': {'uuid': '04', 'identities': [{'email': 'b@x.org', 'source': 'scm'}], 'profile': null}}}",
           "join mail:a@x.org login:annm mail:a@y.org; "
           "organisation mail:a@x.org login:annm mail:a@y.org");
        is("individuals of a later version",
           "{'data': {'individuals': {'pageInfo': {}, 'entities': [{'mk': '1', 'isLocked': true,"
           " 'profile': {'isBot': true}, 'identities': [{'email': 'a@x.org', 'source': 'git'},"
           " {'email': 'b@x.org', 'source': 'git'}], 'enrollments': []}]}}}",
           "join mail:a@x.org mail:b@x.org; bot mail:a@x.org mail:b@x.org");
        is("a list of individuals",
           "{'individuals': [{'identities': [{'email': 'a@x.org'}, {'email': 'b@x.org'}]}]}",
           "join mail:a@x.org mail:b@x.org");
        is("an address of several individuals",
           "{'individuals': [{'identities': [{'email': 'a@x.org'}, {'email': 't@x.org', 'name': 'Ann'}]},"
           " {'identities': [{'email': 'b@x.org'}, {'email': 't@x.org', 'name': 'Bo'}, {'email': "
           "'t@x.org'}]}]}",
           "split name:ann_<t@x.org>; split name:bo_<t@x.org>; join mail:a@x.org name:ann_<t@x.org>; "
           "join mail:b@x.org name:bo_<t@x.org>");
        is("a bot with one address",
           "{'individuals': [{'profile': {'is_bot': true}, 'identities': [{'email': 'a@x.org'}]}]}",
           "bot mail:a@x.org");
        is("what is no individual",
           "{'individuals': [7, {}, {'identities': [7, {'email': 7}, {'email': 'a@x.org'}, {'email': "
           "'b@x.org'}]}]}",
           "join mail:a@x.org mail:b@x.org", "1 no-identities, 2 no-identities");
    }

    void sortingHat()
    {
        QFETCH(const QByteArray, content);
        const auto file = core::parseSortingHat(content, QStringLiteral("x.json"));
        QVERIFY(file);
        QTEST(wordsOf(*file), "words");
        QTEST(ignoredIn(*file), "ignored");
    }

    void isRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Format>("format");
        const auto is = [](const char *name, const char *content, Format format) {
            QTest::addRow("%s: %.20s", name, content)
                << QString::fromUtf8(name) << QByteArray(content) << format;
        };
        is(".mailmap", "# a@x.org b@x.org\n<a@x.org> <b@x.org>\n", Format::Mailmap);
        is("people.txt", "# a@x.org b@x.org\nAnn <a@x.org> <b@x.org>\n", Format::Mailmap);
        is("aliases", "# <a@x.org> <b@x.org>\n\na@x.org b@x.org\n", Format::Gitdm);
        is("people.txt", "a@x.org b@x.org\n", Format::Gitdm);
        is("people.txt",
           "\xEF\xBB\xBF {\"individuals\": [{\"identities\": [{\"email\": \"a@x.org\"}, "
           "{\"email\": \"b@x.org\"}]}]}",
           Format::SortingHat);
    }

    void isRecognised()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const auto file = core::parsePeopleFile(content, name);
        QVERIFY2(file, file ? "" : qPrintable(core::inEnglish(file.error())));
        QTEST(file->format, "format");
        QCOMPARE(file->joined, 1);
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<std::optional<Format>>("format");
        QTest::addColumn<QString>("code");
        const auto is = [](const char *name, const QByteArray &content, std::optional<Format> format,
                           const char *code) {
            QTest::newRow(name) << content << format << QString::fromLatin1(code);
        };
        is("nothing", "", {}, "peoplefile.nobody");
        is("only comments", "# Ann <a@x.org> <b@x.org>\n", {}, "peoplefile.nobody");
        is("some other text", "Hello!\nIt is Monday.\n", {}, "peoplefile.nobody");
        is("another format", "<a@x.org> <b@x.org>\n", Format::Gitdm, "peoplefile.nobody");
        is("binary",
           QByteArray("\x7f"
                      "ELF\0\0\1",
                      7),
           {}, "peoplefile.not-text");
        is("JSON of something else", "{\"people\": []}", {}, "peoplefile.not-sortinghat");
        is("no JSON", "<a@x.org> <b@x.org>\n", Format::SortingHat, "peoplefile.not-sortinghat");
        is("JSON that ends too early", "{\"individuals\": [{", {}, "peoplefile.not-sortinghat");
        is("JSON without anybody", "{\"individuals\": []}", {}, "peoplefile.nobody");
        is("nested too deeply",
           "{\"individuals\": " + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}', {},
           "peoplefile.not-sortinghat");
        is("too large", QByteArray(qsizetype(core::maxPeopleFile) + 1, '#'), {}, "file.too-large");
        QByteArray many;
        for (int i = 0; i < 100'001; ++i)
            many += "<a" + QByteArray::number(i) + "@x.org> <b" + QByteArray::number(i) + "@x.org>\n";
        is("too many people", many, {}, "peoplefile.too-many");
    }

    void isRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const std::optional<Format>, format);
        const auto file = core::parsePeopleFile(content, QStringLiteral("a.txt"), format);
        QVERIFY(!file);
        QVERIFY(file.error().kind == core::Error::Kind::Usage);
        QTEST(file.error().message.code, "code");
        QVERIFY(core::inEnglish(file.error()).contains(QStringLiteral("a.txt")));
    }

    void manyAddressesOfOnePersonAreSeveralDecisions()
    {
        QByteArray content;
        for (int i = 0; i < 12'000; ++i)
            content += "Ann <a@x.org> <b" + QByteArray::number(i) + "@x.org>\n";
        const PeopleFile file = core::parseMailmap(content);
        QCOMPARE(file.joined, 1);
        QCOMPARE(file.decisions.size(), std::size_t(3));
        std::size_t subjects = 0;
        for (const Decision &decision : file.decisions) {
            QVERIFY(decision.subjects.size() <= core::maxSubjectsFromFile);
            QCOMPARE(decision.subjects.front().key, QStringLiteral("mail:a@x.org"));
            QCOMPARE(decision.subjects.front().label, QStringLiteral("Ann <a@x.org>"));
            subjects += decision.subjects.size() - 1;
        }
        QCOMPARE(subjects, std::size_t(12'000));
    }

    void onlySomeIgnoredLinesAreKept()
    {
        const PeopleFile file = core::parseMailmap(QByteArray("x\n").repeated(100));
        QCOMPARE(file.ignoredInAll, 100);
        QCOMPARE(file.ignored.size(), core::maxIgnoredShown);
    }
};

NEWFACES_TEST(tst_peoplefiles, TestPeopleFiles, QCoreApplication)
#include "tst_peoplefiles.moc"
