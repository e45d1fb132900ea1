-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the commits of one author to a repository in one month tell, so that a chart need not read each of them: their
-- number, the first and the last. A month is its number: 12 times the year, plus 0 for January. Both tables are made
-- from "commits" by store/rows/authormonths.cpp.
CREATE TABLE author_month (
    repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    author INTEGER NOT NULL REFERENCES author (id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    commits INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    first_sha BLOB NOT NULL,
    last_at INTEGER NOT NULL,
    last_sha BLOB NOT NULL,
    PRIMARY KEY (repository, author, month)
) WITHOUT ROWID;

-- The commits that are not in author_month: those with dates for which the author's date need not be the time that
-- counts, whenever they are read.
CREATE TABLE unusual_commit (
    repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    sha BLOB NOT NULL,
    author INTEGER NOT NULL REFERENCES author (id) ON DELETE CASCADE,
    authored_at INTEGER NOT NULL,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (repository, sha)
) WITHOUT ROWID;

INSERT INTO unusual_commit (repository, sha, author, authored_at, committed_at)
    SELECT repository, sha, author, authored_at, committed_at FROM commits
    WHERE authored_at < 86400 OR authored_at > committed_at + 86400;

INSERT INTO author_month (repository, author, month, commits, first_at, first_sha, last_at, last_sha)
    SELECT repository, author, month, count(*), min(authored_at), min(CASE WHEN place = 1 THEN sha END),
        max(authored_at), min(CASE WHEN place_from_end = 1 THEN sha END)
    FROM (SELECT repository, author, month, authored_at, sha,
            row_number() OVER (PARTITION BY repository, author, month ORDER BY authored_at, sha) AS place,
            row_number() OVER (PARTITION BY repository, author, month ORDER BY authored_at DESC, sha DESC)
                AS place_from_end
        FROM (SELECT repository, author, authored_at, sha,
                CAST(strftime('%Y', authored_at, 'unixepoch') AS INTEGER) * 12
                    + CAST(strftime('%m', authored_at, 'unixepoch') AS INTEGER) - 1 AS month
            FROM commits WHERE NOT (authored_at < 86400 OR authored_at > committed_at + 86400)))
    GROUP BY repository, author, month;
