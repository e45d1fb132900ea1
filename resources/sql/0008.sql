-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The name of the file that a decision was imported from; empty for one that was made by hand.
ALTER TABLE decision ADD COLUMN file TEXT NOT NULL DEFAULT '';

CREATE INDEX decision_of_file ON decision (owner, file) WHERE file != '';
