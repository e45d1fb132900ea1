-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The handle of the account that the owner of this one uses instead; '' for most. Only Mastodon reports it.
ALTER TABLE profile ADD COLUMN moved_to TEXT NOT NULL DEFAULT '';
