-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- More of what sources report about an account. NULL where none did yet, '' for nothing there. "verification" is none,
-- blue, business or government; "withheld_in" has the codes of countries, with spaces between them.
ALTER TABLE profile ADD COLUMN website TEXT;
ALTER TABLE profile ADD COLUMN verification TEXT;
ALTER TABLE profile ADD COLUMN withheld_in TEXT;
ALTER TABLE profile ADD COLUMN banner TEXT;

-- 1 once a picture is known to be whole and the largest that its host had: earlier versions kept pictures that broke
-- off, and small ones.
ALTER TABLE profile_picture ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
