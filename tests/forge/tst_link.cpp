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
        const auto is = [](const char *name, const char *link, int asked, int pages) {
            QTest::newRow(name) << QByteArray(link) << asked << pages;
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
    }

    void counts()
    {
        QFETCH(const QByteArray, link);
        QFETCH(const int, asked);
        QFETCH(const int, pages);
        QCOMPARE(forge::github::pagesInAll(link, asked), pages);
    }
};

NEWFACES_TEST(tst_link, TestLink, QCoreApplication)
#include "tst_link.moc"
