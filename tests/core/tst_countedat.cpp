// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::DateOf;

/// RULES.md, section 1: "Time". The repository is read on 2026-11-22 at 16:00.
class TestCountedAt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("authored");
        QTest::addColumn<QString>("committed");
        QTest::addColumn<QString>("byAuthor");
        QTest::addColumn<QString>("byCommitter");
        const auto is = [](const char *name, const char *authored, const char *committed,
                           const char *byAuthor, const char *byCommitter) {
            QTest::newRow(name) << QString::fromLatin1(authored) << QString::fromLatin1(committed)
                                << QString::fromLatin1(byAuthor) << QString::fromLatin1(byCommitter);
        };
        const char *read = "2026-11-22T16:00:00Z";
        const char *then = "2019-03-04T05:06:07Z";
        const char *later = "2020-06-15T00:00:00Z";
        is("both", then, later, then, later);
        is("the first second of the author", "1970-01-02T00:00:00Z", later, "1970-01-02T00:00:00Z", later);
        is("a second too early", "1970-01-01T23:59:59Z", later, later, later);
        is("before 1970", "1965-01-01T00:00:00Z", later, later, later);
        is("a day ahead", "2026-11-23T16:00:00Z", later, read, later);
        is("a second more than a day ahead", "2026-11-23T16:00:01Z", later, later, later);
        is("a second ahead", "2026-11-22T16:00:01Z", later, read, later);
        is("both in the future", "2100-01-01T00:00:00Z", "2100-01-01T00:00:00Z", read, read);
        is("the committer in the future", then, "2100-01-01T00:00:00Z", then, read);
        is("too early, and the committer in the future", "1970-01-01T00:00:00Z", "2100-01-01T00:00:00Z", read,
           read);
        is("the committer before 1970", then, "1965-01-01T00:00:00Z", then, "1965-01-01T00:00:00Z");
        is("both before 1970", "1960-01-01T00:00:00Z", "1965-01-01T00:00:00Z", "1965-01-01T00:00:00Z",
           "1965-01-01T00:00:00Z");
        is("no author date", "", later, later, later);
        is("no author date, and the committer in the future", "", "2100-01-01T00:00:00Z", read, read);
        is("no committer date", then, "", then, then);
        is("none", "", "", "", "");
    }

    void counts()
    {
        QFETCH(const QString, authored);
        QFETCH(const QString, committed);
        core::Commit commit;
        commit.authoredAt = core::parseInstant(authored).value_or(core::noInstant);
        commit.committedAt = core::parseInstant(committed).value_or(core::noInstant);
        const core::Instant readAt = core::parseInstant(u"2026-11-22T16:00:00Z").value();
        const auto textOf = [](const std::optional<core::Instant> &at) {
            return at ? core::toString(*at) : QString();
        };
        QTEST(textOf(core::countedAt(commit, DateOf::Author, readAt)), "byAuthor");
        QTEST(textOf(core::countedAt(commit, DateOf::Committer, readAt)), "byCommitter");
    }
};

NEWFACES_TEST(tst_countedat, TestCountedAt, QCoreApplication)
#include "tst_countedat.moc"
