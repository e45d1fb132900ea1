-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many commits are reachable from the head; 0 where the host did not tell.
ALTER TABLE crawl ADD COLUMN commits INTEGER NOT NULL DEFAULT 0;

-- From here on author.account_id may be -1: the commit came from git, which tells of no accounts. The host's answers
-- to which account an e-mail, in lower case, belongs to; 0 and an empty login when it belongs to none.
CREATE TABLE email_account (
    email TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL,
    login TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) WITHOUT ROWID;

-- What the user decided about who is who. A number is never used twice: an undone decision must not be
-- mistaken for a later one.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);

-- "otherwise" is a second key, which counts while nobody has the first.
CREATE TABLE decision_subject (
    decision INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    otherwise TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (decision, position)
) WITHOUT ROWID;
