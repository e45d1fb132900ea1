// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/storedanswers.h"

#include <memory>

namespace rest {

std::optional<StoredAnswers::One> StoredAnswers::find(const QByteArray &target, const QByteArray &version)
{
    const std::lock_guard lock(m_mutex);
    startWith(version);
    const One *const found = m_answers.object(target);
    return found ? std::optional(*found) : std::nullopt;
}

void StoredAnswers::keep(const QByteArray &target, const QByteArray &version, One one)
{
    const std::lock_guard lock(m_mutex);
    if (version != m_version)
        return;
    const qsizetype size = one.response.body.size() + target.size();
    m_answers.insert(target, std::make_unique<One>(std::move(one)).release(), size);
}

void StoredAnswers::startWith(const QByteArray &version)
{
    if (version == m_version)
        return;
    m_answers.clear();
    m_version = version;
}

} // namespace rest
