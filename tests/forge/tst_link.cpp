// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/link.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("next");
        const auto is = [](const char *name, const char *link, int asked, int pages, const char *next = "") {
            QTest::newRow(name) << QByteArray(link) << asked << pages << QString::fromLatin1(next);
        };
        is("no header", "", 1, 1);
        is("no header on a later page", "", 3, 3);
        is("the first page",
           R"(<https://api.github.com/repositories/1/commits?per_page=100&page=2>; rel="next", )"
           R"(<https://api.github.com/repositories/1/commits?per_page=100&page=56>; rel="last")",
           1, 56);
        is("a page between",
           R"(<https://a/c?page=2>; rel="prev", <https://a/c?page=4>; rel="next", )"
           R"(<https://a/c?page=9>; rel="last", <https://a/c?page=1>; rel="first")",
           3, 9);
        is("the last page", R"(<https://a/c?page=8>; rel="prev", <https://a/c?page=1>; rel="first")", 9, 9);
        is("a page beyond the last", R"(<https://a/c?page=9>; rel="prev", <https://a/c?page=1>; rel="first")",
           10, 10);
        is("a next page alone", R"(<https://a/c?page=4>; rel="next")", 3, 4);
        is("commas and semicolons in the address",
           R"(<https://a/c?q=a,b;c&page=7&sha=x>; rel="last", <https://a/c?page=2>; rel="next")", 1, 7);
        is("other parameters", R"(<https://a/c?page=7>; title="x"; rel="last")", 1, 7);
        is("no quotes, capitals and spaces", "<https://a/c?page=7> ; REL = last", 1, 7);
        is("two relations of one", R"(<https://a/c?page=2>; rel="next last")", 1, 2);
        is("a parameter that ends so", R"(<https://a/c?per_page=100>; rel="last")", 1, 1);
        is("a relation that begins so", R"(<https://a/c?page=7>; rel="lastly")", 1, 1);
        is("page nought", R"(<https://a/c?page=0>; rel="last")", 1, 1);
        is("a page below nought", R"(<https://a/c?page=-4>; rel="last")", 1, 1);
        is("no number", R"(<https://a/c?page=many>; rel="last")", 1, 1);
        is("a number nobody believes", R"(<https://a/c?page=2000000000>; rel="last")", 1, 1);
        is("a number too long", R"(<https://a/c?page=99999999999999999999>; rel="last")", 1, 1);
        is("nonsense", "<<<>;;rel=,,\"last", 1, 1);
        is("a last page before the next one",
           R"(<https://a/c?page=4>; rel="next", <https://a/c?page=2>; rel="last")", 3, 4);
        is("a last page before this one", R"(<https://a/c?page=2>; rel="last")", 3, 3);
        is("a cursor", R"(<https://a/c?per_page=100&after=YWJj>; rel="next")", 3, 4,
           "https://a/c?per_page=100&after=YWJj");
        is("a cursor, and the number of the last page",
           R"(<https://a/c?after=YWJj>; rel="next", <https://a/c?page=9>; rel="last")", 3, 9,
           "https://a/c?after=YWJj");
        is("a next page that is this one", R"(<https://a/c?page=3>; rel="next")", 3, 4, "https://a/c?page=3");
        is("a next page that was before", R"(<https://a/c?page=1>; rel="next")", 3, 4, "https://a/c?page=1");
        is("a next page without a usable number", R"(<https://a/c?page=2000000000>; rel="next")", 1, 2,
           "https://a/c?page=2000000000");
        is("a part of an address", R"(<?after=YWJj>; rel="next")", 1, 2, "?after=YWJj");
        is("a next page without an address", R"(<>; rel="next")", 1, 1);
    }

    void counts()
    {
        QFETCH(const QByteArray, link);
        QFETCH(const int, asked);
        const forge::github::LinkedPages linked = forge::github::linkedPages(link, asked);
        QTEST(linked.pages, "pages");
        QTEST(linked.next, "next");
    }

    void doesNotShortenAddresses()
    {
        const QByteArray link = "<https://a/c?after=" + QByteArray(3'000, 'a') + ">; rel=\"next\"";
        const forge::github::LinkedPages linked = forge::github::linkedPages(link, 1);
        QCOMPARE(linked.pages, 2);
        QCOMPARE(linked.next, QString());
    }
};

NEWFACES_TEST(tst_link, TestLink, QCoreApplication)
#include "tst_link.moc"
