// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace net {

/// What a request shows to its host. It may be replaced at any time, for all of its copies: what waits to be
/// sent shows the new one. Safe from any thread.
class Token
{
public:
    /// Without a text, none.
    Token(const QByteArray &text = {});
    Token(const char *text);
    // No moves, which would leave nothing to ask.
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
