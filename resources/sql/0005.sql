-- SPDX-FileCopyrightText: 2026 The Newfaces authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From here on a reason and a trouble are the code of a message with its arguments, as JSON (see
-- core/messages/message.h), so that each reader gets them in their own language. A sentence of an earlier version
-- stays as it is.

UPDATE repository SET reason = CASE reason
        WHEN 'fork' THEN '["repository.fork"]'
        WHEN 'not read yet' THEN '["repository.not-read"]'
        ELSE json_array('text', reason)
    END
    WHERE reason <> '';

UPDATE profile SET trouble = json_array('text', trouble) WHERE trouble <> '';
