-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The people whom the messages of commits name as co-authors, in the message's order. "co_authors" is 1 where they
-- were read for all stored commits of a repository, or will be for all pages of a crawl: earlier versions did not.
ALTER TABLE repository ADD COLUMN co_authors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE crawl ADD COLUMN co_authors INTEGER NOT NULL DEFAULT 0;

CREATE TABLE co_author (
    repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    sha BLOB NOT NULL,
    position INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES author (id),
    PRIMARY KEY (repository, sha, position)
) WITHOUT ROWID;

CREATE TABLE crawl_co_author (
    repository INTEGER NOT NULL,
    page INTEGER NOT NULL,
    sha BLOB NOT NULL,
    position INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES author (id),
    PRIMARY KEY (repository, page, sha, position),
    FOREIGN KEY (repository, page) REFERENCES crawl_page (repository, page) ON DELETE CASCADE
) WITHOUT ROWID;
