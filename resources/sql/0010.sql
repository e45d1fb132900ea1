-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- People who were forgotten on request. The author of their commits is empty, and its account_id is the negative of
-- "mark", a random number that is greater than 1: it differs from those of other databases, whose exports are imported.
CREATE TABLE forgotten (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mark INTEGER NOT NULL UNIQUE,
    forgotten_at INTEGER NOT NULL
);

-- What they are recognised by when they are read again, as hashes with the secret of "forgetting".
CREATE TABLE forgotten_key (
    hash BLOB NOT NULL,
    forgotten INTEGER NOT NULL REFERENCES forgotten (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, forgotten)
) WITHOUT ROWID;

-- One row, from the first forgotten person on. "sweep_due" is 1 after an address of a forgotten person became known:
-- it may be stored without an account.
CREATE TABLE forgetting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL,
    sweep_due INTEGER NOT NULL DEFAULT 0
);
