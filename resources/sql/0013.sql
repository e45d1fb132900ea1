-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a lookup was last looked at in the window, and the "arrival" of what was shown then.
CREATE TABLE seen (
    lookup INTEGER PRIMARY KEY REFERENCES lookup (id) ON DELETE CASCADE,
    seen_at INTEGER NOT NULL,
    arrival INTEGER NOT NULL
);

-- Goes up by one each time authors are added to an owner that was looked at; the authors get this number.
ALTER TABLE owner ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;

-- Authors of a repository who were added after a lookup of its owner was last looked at. All others are known.
CREATE TABLE unseen_author (
    repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    author INTEGER NOT NULL REFERENCES author (id) ON DELETE CASCADE,
    arrival INTEGER NOT NULL,
    PRIMARY KEY (repository, author)
) WITHOUT ROWID;
