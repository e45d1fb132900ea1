-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Statements end with a semicolon at the end of a line, and only they do: that is where the file is cut.
-- Times are seconds since 1970 in UTC. A text is empty, never NULL, where there is none.

CREATE TABLE owner (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE
);

-- What an owner has: "listed" is 1 when their whole listing shows it, 0 when it was only asked for by its name.
-- The columns from "branch" on are the host's last word, those with "read_" what the stored commits belong to.
CREATE TABLE repository (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
    host_id INTEGER NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    fork INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    branch TEXT NOT NULL,
    pushed_at TEXT NOT NULL,
    listed INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    head BLOB,
    read_branch TEXT NOT NULL DEFAULT '',
    read_pushed_at TEXT NOT NULL DEFAULT '',
    UNIQUE (owner, host_id)
);

CREATE INDEX repository_by_name ON repository (owner, name);

CREATE TABLE author (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    login TEXT NOT NULL,
    bot INTEGER NOT NULL,
    UNIQUE (email, name, account_id, login, bot)
);

-- "commits", because COMMIT is a word of SQL.
CREATE TABLE commits (
    repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    sha BLOB NOT NULL,
    author INTEGER NOT NULL REFERENCES author (id),
    authored_at INTEGER NOT NULL,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (repository, sha)
) WITHOUT ROWID;

-- A reading that has begun and has not been finished.
CREATE TABLE crawl (
    repository INTEGER PRIMARY KEY REFERENCES repository (id) ON DELETE CASCADE,
    head BLOB NOT NULL,
    branch TEXT NOT NULL,
    pushed_at TEXT NOT NULL,
    is_full INTEGER NOT NULL,
    pages INTEGER NOT NULL
);

-- The mark that a page is stored.
CREATE TABLE crawl_page (
    repository INTEGER NOT NULL REFERENCES crawl (repository) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    commits INTEGER NOT NULL,
    PRIMARY KEY (repository, page)
) WITHOUT ROWID;

CREATE TABLE crawl_commit (
    repository INTEGER NOT NULL,
    page INTEGER NOT NULL,
    sha BLOB NOT NULL,
    author INTEGER NOT NULL REFERENCES author (id),
    authored_at INTEGER NOT NULL,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (repository, page, sha),
    FOREIGN KEY (repository, page) REFERENCES crawl_page (repository, page) ON DELETE CASCADE
) WITHOUT ROWID;

-- The history: lookups that were read to their end. "turn" orders those of the same second.
CREATE TABLE lookup (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
    repository INTEGER UNIQUE REFERENCES repository (id) ON DELETE CASCADE,
    refreshed_at INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX lookup_of_owner ON lookup (owner) WHERE repository IS NULL;
