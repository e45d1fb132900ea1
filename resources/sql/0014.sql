-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Releases and tags of a repository. They were read when its "pushed_at" was "events_pushed_at"; NULL for never.
CREATE TABLE event (
    repository INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    happened_at INTEGER NOT NULL,
    PRIMARY KEY (repository, name)
) WITHOUT ROWID;

ALTER TABLE repository ADD COLUMN events_pushed_at TEXT;

-- What the user noted about an owner. A number is never used twice, because a removed event can be restored by it.
CREATE TABLE own_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    happened_at INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX own_event_of_owner ON own_event (owner);
