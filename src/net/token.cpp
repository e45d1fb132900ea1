// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token.h"

#include <mutex>

namespace net {

struct Token::Shared
{
    std::mutex mutex;
    QByteArray text;
};

Token::Token(const QByteArray &text)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->text = text;
}

Token::Token(const char *text)
    : Token(QByteArray(text))
{}

QByteArray Token::text() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->text;
}

void Token::replace(const QByteArray &text)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->text = text;
}

} // namespace net
