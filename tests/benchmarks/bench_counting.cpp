// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/chartdata.h"
#include "core/people/files/peoplefile.h"
#include "core/people/people.h"
#include "core/people/whoiswho.h"
#include "manycommits.h"

#include <QTest>

Q_DECLARE_METATYPE(core::Identity)
Q_DECLARE_METATYPE(core::View)

/// What 100,000 commits of 5,000 authors in ten repositories cost to count and to draw.
class BenchCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_history = historyOf(manyCommits(100'000, 5'000), 10); }

    void coAuthors_data()
    {
        QTest::addColumn<std::uint32_t>("every");
        QTest::addColumn<bool>("areAskedFor");
        QTest::newRow("without") << std::uint32_t(4) << false;
        QTest::newRow("in every tenth commit") << std::uint32_t(10) << true;
        QTest::newRow("in every fourth commit") << std::uint32_t(4) << true;
        QTest::newRow("in every commit") << std::uint32_t(1) << true;
    }

    void coAuthors()
    {
        QFETCH(const std::uint32_t, every);
        QFETCH(const bool, areAskedFor);
        core::History history = m_history;
        for (core::RepositoryHistory &repository : history.repositories) {
            const core::CommitLog part{history.authors, repository.commits};
            repository.coAuthors = someCoAuthors(part, every);
        }
        std::size_t rows = 0;
        QBENCHMARK
        {
            rows = core::contributions(history, {.coAuthors = areAskedFor}).rows.size();
        }
        QVERIFY(rows > 0);
    }

    void rows_data()
    {
        QTest::addColumn<core::Identity>("identity");
        QTest::newRow("account") << core::Identity::Account;
        QTest::newRow("email") << core::Identity::Email;
        QTest::newRow("name") << core::Identity::Name;
    }

    void rows()
    {
        core::Rules rules;
        QFETCH(const core::Identity, identity);
        rules.identity = identity;
        std::size_t rows = 0;
        QBENCHMARK
        {
            rows = core::contributions(m_history, rules).rows.size();
        }
        QVERIFY(rows > 0);
    }

    void decisionsFromAFile_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("joins of addresses") << QByteArray("A <m%1@x.org> <n%1@x.org>\n");
        QTest::newRow("names at addresses") << QByteArray("A <m%1@x.org> N <n%1@x.org>\n");
        QTest::newRow("names at one address") << QByteArray("A <m%1@x.org> N%1 <shared@x.org>\n");
        QTest::newRow("all are one person") << QByteArray("A <m0@x.org> <n%1@x.org>\n");
    }

    /// 50,000 lines of a .mailmap about 100,000 authors: half of them at the first address, half at the
    /// second.
    void decisionsFromAFile()
    {
        QFETCH(const QByteArray, line);
        constexpr int lines = 50'000;
        const bool isShared = line.contains("shared");
        QByteArray content;
        std::vector<core::Author> authors;
        for (int i = 0; i < lines; ++i) {
            const QString number = QString::number(i);
            content += QByteArray(line).replace("%1", number.toLatin1());
            authors.push_back({QStringLiteral("M"), QStringLiteral("m%1@x.org").arg(i), 0, {}, false});
            authors.push_back({isShared ? QStringLiteral("N%1").arg(i) : QStringLiteral("N"),
                               isShared ? QStringLiteral("shared@x.org") : QStringLiteral("n%1@x.org").arg(i),
                               0,
                               {},
                               false});
        }
        std::vector<core::Decision> decisions = core::parseMailmap(content).decisions;
        for (core::Decision &decision : decisions)
            decision.file = QStringLiteral(".mailmap");
        std::size_t people = 0;
        QBENCHMARK
        {
            people = core::joinPeople(
                         authors, forge::github::makeForge(QUrl(QStringLiteral("https://api.github.com"))),
                         core::Identity::Account, decisions)
                         .persons.size();
        }
        QVERIFY(people <= std::size_t(lines));
    }

    void rowsOfAGroup_data()
    {
        QTest::addColumn<core::PeriodKind>("kind");
        QTest::newRow("week") << core::PeriodKind::Weeks;
        QTest::newRow("month") << core::PeriodKind::Months;
        QTest::newRow("year") << core::PeriodKind::Years;
    }

    /// 760,000 commits of 40,000 authors in 3,000 repositories.
    void rowsOfAGroup()
    {
        core::Rules rules;
        QFETCH(const core::PeriodKind, kind);
        rules.period = kind;
        if (m_group.repositories.empty())
            m_group = historyOf(manyCommits(760'000, 40'000), 3'000);
        std::size_t rows = 0;
        QBENCHMARK
        {
            rows = core::contributions(m_group, rules).rows.size();
        }
        QVERIFY(rows > 0);
    }

    void whoIsWho()
    {
        std::size_t people = 0;
        QBENCHMARK
        {
            people = core::whoIsWho(m_history, {}).people.size();
        }
        QVERIFY(people > 0);
    }

    /// 760,000 commits of 60,000 authors in 3,000 repositories. Some have no-reply addresses, placeholders
    /// or the names of machines.
    void manyRepositories()
    {
        core::CommitLog log = manyCommits(760'000, 60'000);
        for (std::size_t i = 0; i < log.authors.size(); ++i) {
            core::Author &author = log.authors[i];
            if (i % 10 == 1)
                author.email = QStringLiteral("%1+person-%1@users.noreply.github.com").arg(i);
            else if (i % 10 == 2)
                author.email = QStringLiteral("person-%1@users.noreply.github.com").arg(i);
            else if (i % 10 == 3)
                author.email = QStringLiteral("devnull@localhost");
            else if (i % 100 == 4)
                author.name = QStringLiteral("helper-%1[bot]").arg(i);
        }
        core::History history = m_history;
        history.authors = log.authors;
        history.repositories.clear();
        history.repositories.resize(3'000);
        for (std::size_t i = 0; i < log.commits.size(); ++i)
            history.repositories[i * 7 % 3'000].commits.push_back(log.commits[i]);
        std::size_t rows = 0;
        QBENCHMARK_ONCE
        {
            rows = core::contributions(history, {}).rows.size();
        }
        QVERIFY(rows > 0);
    }

    void chartData_data()
    {
        QTest::addColumn<core::View>("view");
        QTest::newRow("newcomers") << core::View::Newcomers;
        QTest::newRow("active") << core::View::Active;
        QTest::newRow("retention") << core::View::Retention;
        QTest::newRow("once or back") << core::View::OnceOrBack;
    }

    void chartData()
    {
        QFETCH(const core::View, view);
        const core::Contributions answer = core::contributions(m_history, {});
        std::size_t periods = 0;
        QBENCHMARK
        {
            periods = core::chartData(answer, view).periods.size();
        }
        QVERIFY(periods > 0);
    }

private:
    core::History m_history;
    core::History m_group;
};

QTEST_GUILESS_MAIN(BenchCounting)
#include "bench_counting.moc"
