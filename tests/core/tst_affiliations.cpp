// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Affiliation;
using core::Decision;
using Authors = std::vector<core::Author>;
using Decisions = std::vector<Decision>;
using Companies = std::map<QString, QString>;

namespace {

/// Decided on a day of 2026; `from` and `until` are days, or empty.
Decision organisationDecided(int day, const QStringList &keys, const char *organisation,
                             const char *from = "", const char *until = "")
{
    Decision decision;
    decision.kind = Decision::Kind::Organisation;
    decision.decidedAt = at(QStringLiteral("2026-01-%1").arg(day, 2, 10, QLatin1Char('0')));
    for (const QString &key : keys)
        decision.subjects.push_back({key, key});
    decision.organisation = QString::fromUtf8(organisation);
    decision.from = core::parseDay(QString::fromLatin1(from));
    decision.until = core::parseDay(QString::fromLatin1(until));
    return decision;
}

Decision fromFile(Decision decision)
{
    decision.file = QStringLiteral("gitdm.txt");
    return decision;
}

QString utf8Key(const char *text)
{
    return QString::fromUtf8(text);
}

/// "Acme: account", "x.org: address mail.x.org", or empty.
QString affiliationText(const Affiliation &one)
{
    QString text = one.organisation;
    if (one.reason != Affiliation::Reason::None)
        text += QStringLiteral(": ") + core::toString(one.reason);
    return one.source.isEmpty() ? text : QString(text + u' ' + one.source);
}

/// Each author wrote one commit, noon of the days from 2020-05-01 on.
core::History affiliatedHistory(const Authors &authors, const Decisions &decisions = {},
                                const Companies &companies = {})
{
    HistoryMaker maker;
    int day = 0;
    for (const core::Author &one : authors)
        maker.add("flask", one, qPrintable(QStringLiteral("2020-05-%1").arg(++day, 2, 10, QLatin1Char('0'))));
    core::History history = maker.made();
    history.decisions = decisions;
    history.companies = companies;
    return history;
}

const core::Author annAtAcme = someone("Ann", "ann@acme.com", 7, "Ann");
const core::Author annAtGmail = someone("Ann", "ann@gmail.com", 7, "Ann");

} // namespace

class TestAffiliations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAndWhy_data()
    {
        QTest::addColumn<Authors>("authors");
        QTest::addColumn<Decisions>("decisions");
        QTest::addColumn<Companies>("companies");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Authors &authors, const Decisions &decisions,
                            const Companies &companies, const char *expected) {
            QTest::newRow(name) << authors << decisions << companies << QString::fromUtf8(expected);
        };
        const Companies acme = {{QStringLiteral("ann"), QStringLiteral(" @Acme ")}};

        // Each reason
        row("nothing", {annAtGmail}, {}, {}, "");
        row("the domain", {annAtAcme}, {}, {}, "acme.com: address acme.com");
        row("the company", {annAtGmail}, {}, acme, "Acme: account");
        row("a decision by account", {annAtGmail}, {organisationDecided(1, {utf8Key("account:7")}, "Big")},
            {}, "Big: decision");
        row("a decision by address", {annAtGmail},
            {organisationDecided(1, {utf8Key("mail:ann@gmail.com")}, "Big")}, {}, "Big: decision");
        row("a decision by login", {someone("Ann", "ann@users.noreply.github.com")},
            {organisationDecided(1, {utf8Key("login:ann")}, "Big")}, {}, "Big: decision");
        row("a decision by name at a placeholder", {someone("Ann", "devnull@localhost")},
            {organisationDecided(1, {utf8Key("name:ann <devnull@localhost>")}, "Big")}, {}, "Big: decision");
        row("a decision by domain", {annAtAcme},
            {organisationDecided(1, {utf8Key("domain:acme.com")}, "Big")}, {}, "Big: decision");
        row("decided: none", {annAtAcme}, {organisationDecided(1, {utf8Key("account:7")}, "")}, acme,
            ": decision");
        row("a domain decided to be none", {annAtAcme},
            {organisationDecided(1, {utf8Key("domain:acme.com")}, "")}, acme, ": decision");
        row("about somebody else", {annAtGmail},
            {organisationDecided(
                1, {utf8Key("account:8"), utf8Key("mail:bob@gmail.com"), utf8Key("domain:acme.org")}, "Big")},
            {}, "");

        // Their order
        row("the company before the domain", {annAtAcme}, {}, acme, "Acme: account");
        row("a domain's decision before the company", {annAtAcme},
            {organisationDecided(1, {utf8Key("domain:acme.com")}, "Big")}, acme, "Big: decision");
        row("a person's decision before a later one about the domain", {annAtAcme},
            {organisationDecided(1, {utf8Key("account:7")}, "Mine"),
             organisationDecided(2, {utf8Key("domain:acme.com")}, "Big")},
            acme, "Mine: decision");
        row("the latest decision", {annAtAcme},
            {organisationDecided(1, {utf8Key("account:7")}, "One"),
             organisationDecided(2, {utf8Key("mail:ann@acme.com")}, "Two"),
             organisationDecided(3, {utf8Key("account:7")}, "Three")},
            {}, "Three: decision");
        row("the latest of the domain", {annAtAcme},
            {organisationDecided(1, {utf8Key("domain:acme.com")}, "One"),
             organisationDecided(2, {utf8Key("domain:acme.com")}, "Two")},
            {}, "Two: decision");
        row("the longest domain, whatever the order", {someone("Ann", "ann@lab.acme.com")},
            {organisationDecided(1, {utf8Key("domain:lab.acme.com")}, "Lab"),
             organisationDecided(2, {utf8Key("domain:acme.com")}, "Acme")},
            {}, "Lab: decision");
        row("of one import, the address of the first commit", {annAtAcme, annAtGmail},
            {fromFile(organisationDecided(1, {utf8Key("mail:ann@acme.com")}, "Acme")),
             fromFile(organisationDecided(1, {utf8Key("mail:ann@gmail.com")}, "Home"))},
            {}, "Acme: decision gitdm.txt");
        row("of an import and by hand at the same time, by hand", {annAtAcme, annAtGmail},
            {fromFile(organisationDecided(1, {utf8Key("mail:ann@acme.com")}, "Acme")),
             organisationDecided(1, {utf8Key("mail:ann@gmail.com")}, "Home")},
            {}, "Home: decision");
        row("of one import, another address", {annAtAcme, annAtGmail},
            {organisationDecided(1, {utf8Key("mail:ann@gmail.com")}, "Home")}, {}, "Home: decision");
        row("a later decision about the account", {annAtAcme, annAtGmail},
            {organisationDecided(1, {utf8Key("mail:ann@acme.com")}, "Acme"),
             organisationDecided(2, {utf8Key("account:7")}, "Mine")},
            {}, "Mine: decision");

        // Times; the first commit is of 2020-05-01
        row("the day it begins", {annAtGmail},
            {organisationDecided(1, {utf8Key("account:7")}, "Big", "2020-05-01")}, {}, "Big: decision");
        row("the day before it begins", {annAtGmail},
            {organisationDecided(1, {utf8Key("account:7")}, "Big", "2020-05-02")}, {}, "");
        row("the last day", {annAtGmail},
            {organisationDecided(1, {utf8Key("account:7")}, "Big", "", "2020-05-02")}, {}, "Big: decision");
        row("the day after it", {annAtGmail},
            {organisationDecided(1, {utf8Key("account:7")}, "Big", "", "2020-05-01")}, {}, "");
        row("consecutive times", {annAtGmail},
            {organisationDecided(1, {utf8Key("account:7")}, "Old", "", "2020-01-01"),
             organisationDecided(1, {utf8Key("account:7")}, "New", "2020-01-01", "2021-01-01"),
             organisationDecided(1, {utf8Key("account:7")}, "Next", "2021-01-01")},
            {}, "New: decision");
        row("one that is over makes room for an earlier decision", {annAtGmail},
            {organisationDecided(1, {utf8Key("account:7")}, "Always"),
             organisationDecided(2, {utf8Key("account:7")}, "Short", "", "2019-01-01")},
            {}, "Always: decision");
        row("a domain's that is over makes room for a shorter domain", {someone("Ann", "ann@lab.acme.com")},
            {organisationDecided(1, {utf8Key("domain:lab.acme.com")}, "Lab", "", "2019-01-01"),
             organisationDecided(1, {utf8Key("domain:acme.com")}, "Acme")},
            {}, "Acme: decision");

        // Addresses
        row("the first commit's address", {annAtAcme, someone("Ann", "ann@aaa.com", 7, "Ann")}, {}, {},
            "acme.com: address acme.com");
        row("another address", {annAtGmail, annAtAcme}, {}, {}, "acme.com: address acme.com");
        row("the first of the others",
            {annAtGmail, someone("Ann", "b@bbb.com", 7, "Ann"), someone("Ann", "a@aaa.com", 7, "Ann")}, {},
            {}, "aaa.com: address aaa.com");
        row("a sub-domain", {someone("Ann", "Ann@Linux.ACME.com")}, {}, {},
            "acme.com: address linux.acme.com");
        row("an address that hides the account's", {someone("Ann", "7+ann@users.noreply.github.com")}, {}, {},
            "");
        row("a placeholder", {someone("Ann", "root@acme.com")}, {}, {}, "");
        row("no decision about a placeholder's domain", {someone("Ann", "root@acme.com")},
            {organisationDecided(1, {utf8Key("domain:acme.com")}, "Big")}, {}, "");
        row("a decision about a provider's domain", {annAtGmail},
            {organisationDecided(1, {utf8Key("domain:gmail.com")}, "Big")}, {}, "Big: decision");
        row("two at signs", {someone("Ann", "ann@home@acme.com")}, {}, {}, "acme.com: address acme.com");
        row("a domain that is too long",
            {someone("Ann", qPrintable(QStringLiteral("ann@%1.com")
                                           .arg(QString(60, u'a') +
                                                QString(u'.' + QString(60, u'b')).repeated(4))))},
            {}, {}, "");

        // Companies
        row("a company of another account", {annAtGmail}, {},
            {{QStringLiteral("bob"), QStringLiteral("Acme")}}, "");
        row("a company that says there is none", {annAtAcme}, {},
            {{QStringLiteral("ann"), QStringLiteral("N/A")}}, "acme.com: address acme.com");
        row("a company of signs alone", {annAtGmail}, {}, {{QStringLiteral("ann"), QStringLiteral("@ - @")}},
            "");
        row("a very long company", {annAtGmail}, {}, {{QStringLiteral("ann"), QString(5'000, u'x')}},
            qPrintable(QString(QString(1'024, u'x') + QStringLiteral(": account"))));
        row("a company with white space", {annAtGmail}, {},
            {{QStringLiteral("ann"), QStringLiteral("@  Acme,\n Inc. ")}}, "Acme, Inc.: account");
    }

    void saysWhereAndWhy()
    {
        QFETCH(const Authors, authors);
        QFETCH(const Decisions, decisions);
        QFETCH(const Companies, companies);
        const core::History history = affiliatedHistory(authors, decisions, companies);
        const core::Contributions answer = core::contributions(history, {});
        QCOMPARE(answer.newcomers.size(), std::size_t(1));
        QTEST(affiliationText(answer.newcomers.front().affiliation), "expected");
        const core::WhoIsWho people = core::whoIsWho(history, {});
        QCOMPARE(people.people.size(), std::size_t(1));
        QTEST(affiliationText(people.people.front().affiliation), "expected");
    }

    /// The time of the first commit in each repository counts.
    void dependsOnTheRepository()
    {
        HistoryMaker maker;
        maker.add("click", annAtGmail, "2019-05-01").add("flask", annAtAcme, "2021-05-01");
        core::History history = maker.made();
        history.decisions = {organisationDecided(1, {utf8Key("account:7")}, "Old", "", "2020-01-01")};
        const auto organisations = [&history](core::Scope scope) {
            QStringList all;
            for (const core::Newcomer &one : core::contributions(history, {.scope = scope}).newcomers)
                all << one.repository + u' ' + affiliationText(one.affiliation);
            return all.join(QStringLiteral(", "));
        };
        QCOMPARE(organisations(core::Scope::Repository),
                 QStringLiteral("click Old: decision, flask acme.com: address acme.com"));
        QCOMPARE(organisations(core::Scope::Owner), QStringLiteral("click Old: decision"));
    }

    /// A co-author's address is not that of the commit's author.
    void knowsCoAuthors()
    {
        HistoryMaker maker;
        maker.add("flask", annAtGmail, "2020-05-01");
        const std::size_t bob = maker.indexOf(someone("Bob", "bob@big.com"));
        maker.repository("flask").coAuthors = {{0, static_cast<std::uint32_t>(bob)}};
        const core::Contributions answer = core::contributions(maker.made(), {.coAuthors = true});
        QStringList all;
        for (const core::Newcomer &one : answer.newcomers)
            all << one.name + u' ' + affiliationText(one.affiliation);
        all.sort();
        QCOMPARE(all.join(QStringLiteral(", ")), QStringLiteral("Ann , Bob big.com: address big.com"));
    }

    void staysWithOtherIdentities()
    {
        core::History history =
            affiliatedHistory({annAtAcme}, {}, {{QStringLiteral("ann"), QStringLiteral("Acme")}});
        for (const core::Identity identity :
             {core::Identity::Account, core::Identity::Email, core::Identity::Name}) {
            const core::Contributions answer = core::contributions(history, {.identity = identity});
            QCOMPARE(affiliationText(answer.newcomers.front().affiliation), QStringLiteral("Acme: account"));
        }
        history.decisions = {organisationDecided(1, {utf8Key("mail:ann@acme.com")}, "Big")};
        for (const core::Identity identity :
             {core::Identity::Account, core::Identity::Email, core::Identity::Name}) {
            const core::Contributions answer = core::contributions(history, {.identity = identity});
            QCOMPARE(affiliationText(answer.newcomers.front().affiliation), QStringLiteral("Big: decision"));
        }
    }

    /// Who is who, and the numbers, are the same with such a decision and without.
    void joinsNobody()
    {
        const Authors authors = {annAtGmail, someone("Bob", "bob@acme.com"), someone("Cat", "cat@acme.com")};
        const core::Contributions without = core::contributions(affiliatedHistory(authors), {});
        const core::Contributions with = core::contributions(
            affiliatedHistory(
                authors,
                {organisationDecided(
                    1, {utf8Key("account:7"), utf8Key("mail:bob@acme.com"), utf8Key("domain:acme.com")},
                    "Acme")}),
            {});
        QVERIFY(with.rows == without.rows);
        QCOMPARE(with.newcomers.size(), std::size_t(3));
        for (const core::Newcomer &one : with.newcomers)
            QCOMPARE(affiliationText(one.affiliation), QStringLiteral("Acme: decision"));
        const core::WhoIsWho people = core::whoIsWho(
            affiliatedHistory(authors, {organisationDecided(1, {utf8Key("account:7")}, "Acme")}), {});
        for (const core::PersonReport &one : people.people)
            QVERIFY(!one.decided);
    }
};

NEWFACES_TEST(tst_affiliations, TestAffiliations, QCoreApplication)
#include "tst_affiliations.moc"
