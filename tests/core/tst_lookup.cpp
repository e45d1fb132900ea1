// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Lookup;

class TestLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lookup");
        const auto is = [](const QString &text, const char *lookup) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(lookup);
        };
        is(QStringLiteral("pallets"), "pallets");
        is(QStringLiteral("  pallets\n"), "pallets");
        is(QStringLiteral("Pallets"), "Pallets");
        is(QStringLiteral("@pallets"), "pallets");
        is(QStringLiteral("a"), "a");
        is(QStringLiteral("0-0"), "0-0");
        is(QStringLiteral("pallets/"), "pallets");
        is(QStringLiteral("pallets/flask"), "pallets/flask");
        is(QStringLiteral("pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("owner/.github"), "owner/.github");
        is(QStringLiteral("owner/repo.name_with-all"), "owner/repo.name_with-all");
        is(QStringLiteral("a123456789b123456789c123456789d12345678"),
           "a123456789b123456789c123456789d12345678");
        is(QStringLiteral("https://github.com/pallets"), "pallets");
        is(QStringLiteral("https://github.com/pallets/"), "pallets");
        is(QStringLiteral("http://github.com/pallets/flask"), "pallets/flask");
        is(QStringLiteral("HTTPS://GitHub.com/pallets/flask"), "pallets/flask");
        is(QStringLiteral("https://www.github.com/pallets/flask"), "pallets/flask");
        is(QStringLiteral("https://github.com:443/pallets/flask"), "pallets/flask");
        is(QStringLiteral("https://github.com//pallets//flask/"), "pallets/flask");
        is(QStringLiteral("https://github.com/pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("https://github.com/pallets/flask/tree/main/src"), "pallets/flask");
        is(QStringLiteral("https://github.com/pallets/flask/issues?q=is%3Aopen"), "pallets/flask");
        is(QStringLiteral("https://github.com/pallets/flask#readme"), "pallets/flask");
        is(QStringLiteral("https://github.com/pallets?tab=repositories"), "pallets");
        is(QStringLiteral("https://github.com/orgs/pallets/repositories"), "pallets");
        is(QStringLiteral("https://github.com/users/mitsuhiko"), "mitsuhiko");
        is(QStringLiteral("https://user@github.com/pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("github.com/pallets"), "pallets");
        is(QStringLiteral("www.github.com/pallets/flask"), "pallets/flask");
        is(QStringLiteral("git@github.com:pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("ssh://git@github.com/pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("ssh://git@github.com:22/pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("git://github.com/pallets/flask.git"), "pallets/flask");
        is(QStringLiteral("git+https://github.com/pallets/flask.git"), "pallets/flask");
    }

    void understands()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, lookup);
        const core::Result<Lookup> read = core::parseLookup(text, support::gitHub);
        QVERIFY2(read, read ? "" : qPrintable(inEnglish(read.error())));
        QCOMPARE(read->toString(), lookup);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto is = [](const char *name, const QString &text, const QString &code) {
            QTest::newRow(name) << text << code;
        };
        const QString noOwner = QStringLiteral("lookup.invalid-owner");
        const QString noRepository = QStringLiteral("lookup.invalid-repository");
        const QString elsewhere = QStringLiteral("lookup.other-host");
        const QString nobody = QStringLiteral("lookup.no-name");
        is("nothing", QString(), QStringLiteral("lookup.empty"));
        is("spaces alone", QStringLiteral("  \t"), QStringLiteral("lookup.empty"));
        is("an option", QStringLiteral("--"), noOwner);
        is("a leading hyphen", QStringLiteral("-pallets"), noOwner);
        is("a trailing hyphen", QStringLiteral("pallets-"), noOwner);
        is("two hyphens", QStringLiteral("pal--lets"), noOwner);
        is("a space inside", QStringLiteral("pal lets"), noOwner);
        is("an underscore", QStringLiteral("pal_lets"), noOwner);
        is("another script", QStringLiteral("palléts"), noOwner);
        is("40 characters", QString(40, u'a'), noOwner);
        is("an at sign alone", QStringLiteral("@"), noOwner);
        is("a line end inside", QStringLiteral("pallets\nflask"), noOwner);
        is("a percent sign", QStringLiteral("pallets/%2e"), noRepository);
        is("a repository with a space", QStringLiteral("pallets/fla sk"), noRepository);
        is("a repository of a dot", QStringLiteral("pallets/."), noRepository);
        is("a repository of two dots", QStringLiteral("pallets/.."), noRepository);
        is("a repository of 101 characters", QString(QStringLiteral("a/") + QString(101, u'b')),
           noRepository);
        is("a repository of a suffix alone", QStringLiteral("pallets/.git"), noRepository);
        is("too many parts", QStringLiteral("pallets/flask/main"), QStringLiteral("lookup.too-many-parts"));
        is("the site alone", QStringLiteral("https://github.com"), nobody);
        is("the site with a query", QStringLiteral("https://github.com?tab=x"), nobody);
        is("the site without a scheme", QStringLiteral("github.com/"), nobody);
        is("another site", QStringLiteral("https://gitlab.com/pallets/flask"), elsewhere);
        is("a part of the site", QStringLiteral("https://gist.github.com/pallets"), elsewhere);
        is("a site that ends alike", QStringLiteral("https://notgithub.com/pallets"), elsewhere);
        is("a site that begins alike", QStringLiteral("https://github.com.example.org/p"), elsewhere);
        is("another site's clone", QStringLiteral("git@gitlab.com:pallets/flask.git"), elsewhere);
        is("an e-mail address", QStringLiteral("ann@example.org"), elsewhere);
        is("a file", QStringLiteral("file:///etc/passwd"), QStringLiteral("lookup.not-a-link"));
        is("a bad name in a link", QStringLiteral("https://github.com/pal--lets"), noOwner);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        const core::Result<Lookup> read = core::parseLookup(text, support::gitHub);
        QVERIFY2(!read, read ? qPrintable(read->toString()) : "");
        QCOMPARE(read.error().kind, core::Error::Kind::Usage);
        QTEST(read.error().message.code, "code");
    }

    void knowsOtherHosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("api");
        QTest::addColumn<bool>("good");
        const QString own = QStringLiteral("https://git.example.org/api/v3");
        QTest::newRow("its link") << QStringLiteral("https://git.example.org/pallets/flask") << own << true;
        QTest::newRow("its clone") << QStringLiteral("git@git.example.org:pallets/flask") << own << true;
        QTest::newRow("a name") << QStringLiteral("pallets/flask") << own << true;
        QTest::newRow("GitHub's") << QStringLiteral("https://github.com/pallets/flask") << own << false;
        QTest::newRow("a host without a dot, with a port")
            << QStringLiteral("http://localhost:8080/pallets/flask")
            << QStringLiteral("http://localhost:8080") << true;
        QTest::newRow("an address") << QStringLiteral("http://127.0.0.1:8080/pallets/flask")
                                    << QStringLiteral("http://127.0.0.1:8080") << true;
    }

    void knowsOtherHosts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, api);
        QFETCH(const bool, good);
        const core::Result<Lookup> read = core::parseLookup(text, forge::github::makeForge(QUrl(api)));
        QCOMPARE(read.has_value(), good);
        if (read)
            QCOMPARE(read->toString(), QStringLiteral("pallets/flask"));
    }

    void pages()
    {
        const Lookup flask{QStringLiteral("pallets"), QStringLiteral("flask"), QStringLiteral("github.com")};
        QCOMPARE(core::lookupPage(support::gitHub, flask),
                 QUrl(QStringLiteral("https://github.com/pallets/flask")));
        QCOMPARE(core::lookupPage(support::gitHub,
                                  {QStringLiteral("acme"), {}, QStringLiteral("git.example.org")}),
                 QUrl(QStringLiteral("https://git.example.org/acme")));
    }

    void comparesWithoutLetterCase()
    {
        const Lookup flask{QStringLiteral("pallets"), QStringLiteral("flask")};
        QVERIFY(core::sameLookup(flask, {QStringLiteral("Pallets"), QStringLiteral("FLASK")}));
        QVERIFY(!core::sameLookup(flask, {QStringLiteral("pallets"), {}}));
        QVERIFY(!core::sameLookup(flask, {QStringLiteral("pallet"), QStringLiteral("flask")}));
    }
};

NEWFACES_TEST(tst_lookup, TestLookup, QCoreApplication)
#include "tst_lookup.moc"
