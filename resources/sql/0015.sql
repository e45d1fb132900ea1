-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Earlier versions would take the decisions "leave-out" and "include", about repositories, for others.

-- What the user made of a lookup's entry in the history: whether it stays at the top, and the user's own name for it, ''
-- for none.
ALTER TABLE lookup ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lookup ADD COLUMN label TEXT NOT NULL DEFAULT '';
