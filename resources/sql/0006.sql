-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the last known page of an unfinished crawl is, if the host gives its address and not its number.
ALTER TABLE crawl ADD COLUMN last_address TEXT NOT NULL DEFAULT '';

-- Earlier versions ignored what the last page says about further ones: it is read again. Where the total is known,
-- nothing was lost.
DELETE FROM crawl_page WHERE EXISTS (SELECT 1 FROM crawl c
    WHERE c.repository = crawl_page.repository AND c.pages = crawl_page.page AND c.commits = 0);

DELETE FROM crawl_commit WHERE NOT EXISTS (SELECT 1 FROM crawl_page p
    WHERE p.repository = crawl_commit.repository AND p.page = crawl_commit.page);
