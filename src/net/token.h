// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace net {

/// The token that a request sends to its host. It can be replaced at any time, for all of its copies:
/// requests that are still waiting then send the new one. Safe to use from any thread.
class Token
{
public:
    /// An empty text means no token.
    Token(const QByteArray &text = {});
    Token(const char *text);
    // Copied but never moved: a moved-from token would have no shared state.
    Token(const Token &other) = default;
    Token &operator=(const Token &other) = default;
    ~Token() = default;

    QByteArray text() const;
    bool isEmpty() const { return text().isEmpty(); }
    void replace(const QByteArray &text);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace net
