-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the last known page of an unfinished crawl is, if the host gives its address and not its number.
ALTER TABLE crawl ADD COLUMN last_address TEXT NOT NULL DEFAULT '';

-- Earlier versions ignored what the last page says about further ones: it is read again. Where the total is known,
-- nothing was lost.
DELETE FROM crawl_page WHERE EXISTS (SELECT 1 FROM crawl c
    WHERE c.repository = crawl_page.repository AND c.pages = crawl_page.page AND c.commits = 0);

DELETE FROM crawl_commit WHERE NOT EXISTS (SELECT 1 FROM crawl_page p
    WHERE p.repository = crawl_commit.repository AND p.page = crawl_commit.page);

-- The co-authors that commit messages name, in the order of the message. "co_authors" is 1 where they
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
