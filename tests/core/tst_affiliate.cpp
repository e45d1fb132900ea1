// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/people/affiliation/affiliate.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Membership;

namespace {

core::WhoIsWho twoPeople()
{
    HistoryMaker maker;
    maker.add("flask", someone("Ann Ray", "ann@acme.com", 7, "ann"), "2020-05-01");
    maker.add("flask", someone("Bob", "bob@gmail.com"), "2020-05-02");
    return core::whoIsWho(maker.made(), {});
}

QStringList affiliateWords(const char *text)
{
    return QString::fromUtf8(text).split(u',', Qt::SkipEmptyParts);
}

} // namespace

class TestAffiliate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("subjects");
        const auto row = [](const char *given, const char *subjects) {
            QTest::newRow(given) << QString::fromUtf8(subjects);
        };
        row("ann", "account:7 ann mail:ann@acme.com");
        row("Ann Ray", "account:7 ann mail:ann@acme.com");
        row("bob@gmail.com", "mail:bob@gmail.com bob@gmail.com ");
        row("@Acme.com", "domain:acme.com @acme.com ");
        row("ann,@acme.com,bob,@acme.com,@lab.acme.com",
            "account:7 ann mail:ann@acme.com; mail:bob@gmail.com bob@gmail.com ; domain:acme.com @acme.com ; "
            "domain:lab.acme.com @lab.acme.com ");
    }

    void decides()
    {
        const Membership membership{QStringLiteral(" @Acme "), at("2019-01-01"), at("2021-01-01")};
        const auto decision =
            core::affiliate(twoPeople(), affiliateWords(QTest::currentDataTag()), membership);
        QVERIFY2(decision, decision ? "" : qPrintable(inEnglish(decision.error())));
        QVERIFY(decision->kind == core::Decision::Kind::Organisation);
        QCOMPARE(decision->organisation, QStringLiteral("Acme"));
        QVERIFY(decision->from == at("2019-01-01"));
        QVERIFY(decision->until == at("2021-01-01"));
        QStringList subjects;
        for (const core::Decision::Subject &one : decision->subjects)
            subjects << one.key + u' ' + one.label + u' ' + one.otherwise;
        QTEST(subjects.join(QStringLiteral("; ")), "subjects");
    }

    void decidesForNone()
    {
        const auto decision = core::affiliate(twoPeople(), {QStringLiteral("ann")}, {});
        QVERIFY(decision);
        QVERIFY(decision->kind == core::Decision::Kind::Organisation);
        QVERIFY(decision->organisation.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<Membership>("membership");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *given, const Membership &membership,
                            const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(given) << membership << QString::fromUtf8(sentence);
        };
        const Membership acme{QStringLiteral("Acme")};
        row("nobody", "", acme, "Give at least one person.");
        row("somebody unknown", "carl", acme,
            "No person of “pallets” is known as “carl”. Name a person as the list of people does, or by "
            "account, "
            "e-mail address or name.");
        row("a handle", "@ann", acme,
            "No person of “pallets” is known as “@ann”. Name a person as the list of people does, or by "
            "account, "
            "e-mail address or name.");
        row("no domain", "@acme..com", acme, "“@acme..com” is not a domain. Give one such as “@redhat.com”.");
        row("no name", "ann", {QStringLiteral("-")},
            "“-” is not the name of an organisation. A name has a letter or a digit.");
        row("no time", "ann", {QStringLiteral("Acme"), at("2020-01-01"), at("2020-01-01")},
            "The time in an organisation ends before it begins.");
    }

    void refuses()
    {
        QFETCH(const QString, given);
        QFETCH(const Membership, membership);
        const auto decision = core::affiliate(twoPeople(), given.split(u',', Qt::SkipEmptyParts), membership);
        QVERIFY(!decision);
        QVERIFY(decision.error().kind == core::Error::Kind::Usage);
        QTEST(inEnglish(decision.error()), "sentence");
    }
};

NEWFACES_TEST(tst_affiliate, TestAffiliate, QCoreApplication)
#include "tst_affiliate.moc"
