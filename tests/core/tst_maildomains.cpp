// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/affiliation.h"
#include "core/people/affiliation/maildomains.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

namespace {

QByteArray providersFile()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/mailproviders.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMailDomains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProgramsTable()
    {
        const auto table = core::MailDomains::parse(providersFile());
        QVERIFY(table);
        QCOMPARE(table->providers(), core::mailDomains().providers());
        QVERIFY(table->providers().size() > 300);
        for (const QString &one : table->providers())
            QVERIFY2(core::mailDomains().organisationOf(one).isEmpty(), qPrintable(one));
    }

    void refusesInvalidTables_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray();
        QTest::newRow("another member") << QByteArray("\"about\"") << QByteArray("\"more\": 1, \"about\"");
        QTest::newRow("a missing list") << QByteArray("\"sharedOut\"") << QByteArray("\"shared\"");
        QTest::newRow("twice") << QByteArray("\"gmail.com\"") << QByteArray("\"gmail.com\", \"gmail.com\"");
        QTest::newRow("capitals") << QByteArray("\"gmail.com\"") << QByteArray("\"Gmail.com\"");
        QTest::newRow("no domain") << QByteArray("\"gmail.com\"") << QByteArray("\"gmail\"");
        QTest::newRow("a number") << QByteArray("\"gmail.com\"") << QByteArray("7");
    }

    void refusesInvalidTables()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QByteArray json = providersFile();
        json.replace(before, after);
        QVERIFY(!core::MailDomains::parse(json));
    }

    void tellsOrganisations_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("organisation");
        const auto row = [](const char *domain, const char *organisation) {
            QTest::newRow(domain) << QString::fromUtf8(domain) << QString::fromUtf8(organisation);
        };
        row("redhat.com", "redhat.com");
        row("linux.intel.com", "intel.com");
        row("a.b.c.intel.com", "intel.com");
        row("ox.ac.uk", "ox.ac.uk");
        row("cs.ox.ac.uk", "ox.ac.uk");
        row("acme.com.au", "acme.com.au");
        row("com.au", "");
        row("ac.acme.com", "acme.com");
        row("acme.co", "acme.co");
        row("co.com", "co.com");
        row("münchen.de", "münchen.de");
        row("xn--mnchen-3ya.de", "xn--mnchen-3ya.de");
        // Everybody's
        row("gmail.com", "");
        row("qq.com", "");
        row("163.com", "");
        row("proton.me", "");
        row("icloud.com", "");
        row("web.de", "");
        row("sub.web.de", "");
        row("gmx.de", "");
        row("yahoo.co.uk", "");
        row("yahoo.com.br", "");
        row("mail.yahoo.fr", "");
        row("yahoo.acme.com", "acme.com");
        row("notgmail.com", "notgmail.com");
        row("users.noreply.github.com", "");
        row("users.noreply.example-host.com", "");
        row("example.org", "");
        row("acme.example", "");
        row("acme.corp", "");
        // No domains
        row("localhost", "");
        row("", "");
        row(".", "");
        row("acme..com", "");
        row(".acme.com", "");
        row("acme.com.", "");
        row("-acme.com", "");
        row("ac me.com", "");
        row("acme_.com", "");
        row("127.0.0.1", "");
        row("acme.1", "");
        row("[127.0.0.1]", "");
        QTest::newRow("a part of 63") << QString(QString(63, u'a') + QStringLiteral(".com"))
                                      << QString(QString(63, u'a') + QStringLiteral(".com"));
        QTest::newRow("a part of 64") << QString(QString(64, u'a') + QStringLiteral(".com")) << QString();
        QTest::newRow("many parts") << QStringLiteral("a.").repeated(2'000) + QStringLiteral("com")
                                    << QString();
    }

    void tellsOrganisations()
    {
        QFETCH(const QString, domain);
        QTEST(core::mailDomains().organisationOf(domain), "organisation");
    }

    void findsDomains_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::newRow("ann@acme.com") << QStringLiteral("acme.com");
        QTest::newRow("ann@home@acme.com") << QStringLiteral("acme.com");
        QTest::newRow("ann@") << QString();
        QTest::newRow("ann") << QString();
        QTest::newRow("@") << QString();
    }

    void findsDomains()
    {
        const QString email = QString::fromLatin1(QTest::currentDataTag());
        QTEST(core::domainOf(email), "domain");
    }

    void readsNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *written, const char *name) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(name);
        };
        row("Acme", "Acme");
        row("@acme", "acme");
        row(" @ Acme  GmbH\t", "Acme GmbH");
        row("@@acme", "@acme");
        row("Google, Inc.", "Google, Inc.");
        row("3", "3");
        row("Ac\x01me\x1b[0m", "Ac me [0m");
        row("株式会社", "株式会社");
        row("", "");
        row("-", "");
        row("@", "");
        row("???", "");
        row("None", "");
        row("n/a", "");
        row("(Unknown)", "");
    }

    void readsNames()
    {
        QFETCH(const QString, written);
        QTEST(core::organisationName(written), "name");
    }

    void choosesByName()
    {
        QVERIFY(core::isOf(QStringLiteral("Red  Hat"), QStringLiteral("red hat")));
        QVERIFY(!core::isOf(QStringLiteral("Red Hat"), QStringLiteral("redhat")));
        QVERIFY(!core::isOf(QString(), QStringLiteral("red hat")));
        QVERIFY(core::isOf(QString(), QStringLiteral("-")));
        QVERIFY(!core::isOf(QStringLiteral("Red Hat"), QStringLiteral("-")));
    }
};

NEWFACES_TEST(tst_maildomains, TestMailDomains, QCoreApplication)
#include "tst_maildomains.moc"
