-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From here on an owner belongs to a host, such as "github.com", and what depends on the host's account numbers or
-- logins names it, too: the same name on two hosts is two owners. What was stored before is from github.com. Likewise
-- a profile belongs to a network. A table whose key changes is made again, under its old name; foreign keys are not
-- enforced while a script runs (see store/database/migration.cpp).

CREATE TABLE owner_of_host (
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    UNIQUE (host, name)
);

INSERT INTO owner_of_host (id, host, name) SELECT id, 'github.com', name FROM owner;
DROP TABLE owner;
ALTER TABLE owner_of_host RENAME TO owner;

CREATE TABLE email_account_of_host (
    host TEXT NOT NULL,
    email TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    login TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (host, email)
) WITHOUT ROWID;

INSERT INTO email_account_of_host (host, email, account_id, login, asked_at)
    SELECT 'github.com', email, account_id, login, asked_at FROM email_account;
DROP TABLE email_account;
ALTER TABLE email_account_of_host RENAME TO email_account;

-- The handles on X that a host's accounts list; empty for those that list none.
CREATE TABLE account_x_handle (
    host TEXT NOT NULL,
    login TEXT NOT NULL COLLATE NOCASE,
    handle TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (host, login)
) WITHOUT ROWID;

CREATE INDEX account_x_handle_by_handle ON account_x_handle (handle);
INSERT INTO account_x_handle (host, login, handle) SELECT 'github.com', login, handle FROM github_x_handle;
DROP TABLE github_x_handle;

-- "account_id" is the network's number for the account. The other columns are as in 0003.sql.
CREATE TABLE profile_of_network (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    handle TEXT NOT NULL COLLATE NOCASE,
    holds INTEGER NOT NULL DEFAULT 1,
    account_id TEXT,
    state TEXT NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    bio TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    joined INTEGER,
    followers INTEGER,
    following INTEGER,
    posts INTEGER,
    verified INTEGER,
    protected INTEGER,
    picture TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    told_at INTEGER,
    trouble TEXT NOT NULL DEFAULT '',
    retry_at INTEGER,
    removed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (network, account_id)
);

INSERT INTO profile_of_network (id, network, handle, holds, account_id, state, seen, name, bio, location, joined,
        followers, following, posts, verified, protected, picture, source, told_at, trouble, retry_at, removed)
    SELECT id, 'x', handle, holds, x_id, state, seen, name, bio, location, joined, followers, following, posts,
        verified, protected, picture, source, told_at, trouble, retry_at, removed FROM profile;
DROP TABLE profile;
ALTER TABLE profile_of_network RENAME TO profile;
CREATE UNIQUE INDEX profile_by_handle ON profile (network, handle) WHERE holds = 1;
