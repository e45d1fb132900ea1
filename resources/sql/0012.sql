-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The handles that a host's accounts list, one on each network ("x", "bluesky", "mastodon"). They were only those on X.
CREATE TABLE account_handle (
    host TEXT NOT NULL,
    login TEXT NOT NULL COLLATE NOCASE,
    network TEXT NOT NULL,
    handle TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (host, login, network)
) WITHOUT ROWID;

INSERT INTO account_handle (host, login, network, handle)
    SELECT host, login, 'x', handle FROM account_x_handle WHERE handle <> '';
DROP TABLE account_x_handle;
CREATE INDEX account_handle_by_handle ON account_handle (handle);
