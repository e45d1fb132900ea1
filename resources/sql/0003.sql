-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An account on X, or a handle that no account was seen under. Numbers, flags and times are NULL where nobody told
-- them. "x_id" is X's number for the account, "seen" is 1 once a profile was; "holds" is 0 when another account has
-- the handle now. "told_at" is when the state was last told, the trouble is that of the last lookup.
CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL COLLATE NOCASE,
    holds INTEGER NOT NULL DEFAULT 1,
    x_id TEXT UNIQUE,
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
    removed INTEGER NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX profile_by_handle ON profile (handle) WHERE holds = 1;

CREATE TABLE former_handle (
    id INTEGER PRIMARY KEY,
    profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    handle TEXT NOT NULL,
    until INTEGER NOT NULL
);

CREATE INDEX former_handle_of ON former_handle (profile);

-- The bytes, once for however many accounts show them.
CREATE TABLE picture (
    sha256 TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

-- Which pictures an account had, in their order.
CREATE TABLE profile_picture (
    id INTEGER PRIMARY KEY,
    profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL REFERENCES picture (sha256),
    address TEXT NOT NULL,
    since INTEGER NOT NULL
);

CREATE INDEX profile_picture_of ON profile_picture (profile);

-- How many profiles X's official API was asked for, which takes money for each.
CREATE TABLE paid_lookup (
    id INTEGER PRIMARY KEY,
    asked_at INTEGER NOT NULL,
    profiles INTEGER NOT NULL
);

-- The handles on X that GitHub accounts give as theirs; empty for those that give none.
CREATE TABLE github_x_handle (
    login TEXT PRIMARY KEY COLLATE NOCASE,
    handle TEXT NOT NULL COLLATE NOCASE
) WITHOUT ROWID;

CREATE INDEX github_x_handle_by_handle ON github_x_handle (handle);
