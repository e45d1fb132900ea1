-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of decisions of the kind "organisation": its name, empty for none, and when people belonged to it: from the first
-- time to before the second one; NULL for always.
ALTER TABLE decision ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN from_at INTEGER;
ALTER TABLE decision ADD COLUMN until_at INTEGER;

-- The companies that a host's accounts name as theirs; empty for those that name none.
CREATE TABLE account_company (
    host TEXT NOT NULL,
    login TEXT NOT NULL COLLATE NOCASE,
    company TEXT NOT NULL,
    PRIMARY KEY (host, login)
) WITHOUT ROWID;
