// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <concepts>
#include <optional>
#include <variant>
#include <vector>

class QJsonArray;

namespace core {

struct Argument;

/// Something to tell people, as a value: a code, and what it is about. It becomes text where it is shown
/// (core/messages/describe.h), in the language of whoever reads it; until then it can be passed on, compared
/// and stored. Made by core/messages/catalogue.h.
struct Message
{
    /// A word of the catalogue: the same in memory, in the database and in exported files.
    QString code = {};
    /// In the order of the sentence's placeholders.
    std::vector<Argument> arguments;

    Message() = default;
    Message(QString word, std::vector<Argument> values);
    /// A sentence that a front end makes itself, as asText() has it.
    Message(const QString &sentence);

    bool isEmpty() const { return code.isEmpty(); }
    bool operator==(const Message &other) const;
};

/// What stands for a placeholder. A number is a quantity, which languages write in their own ways; what only
/// looks like one, such as a port or an HTTP status, is text. A message is the sentence of a cause.
struct Argument
{
    std::variant<QString, qint64, Instant, Message> value;

    Argument(Instant moment)
        : value(moment)
    {}
    Argument(Message message)
        : value(std::move(message))
    {}
    template<std::integral Number>
    Argument(Number number)
        : value(static_cast<qint64>(number))
    {}
    template<std::convertible_to<QString> Text>
    Argument(const Text &text)
        : value(QString(text))
    {}

    bool operator==(const Argument &) const = default;
};

/// A sentence of others, or of an earlier version, that is shown as it is.
Message asText(const QString &sentence);

// As JSON a message is ["CODE", ARGUMENT, ...]: texts and numbers as such, a moment {"at": SECONDS}, a cause
// as such an array.

QJsonArray toJson(const Message &message);
/// Nothing for what toJson() never writes. The code need not be in the catalogue: a newer version may have
/// written it.
std::optional<Message> messageFromJson(const QJsonArray &json);

/// The same on one line; empty for an empty message.
QString toJsonText(const Message &message);
/// Anything else is a sentence of an earlier version, as asText() makes one.
Message messageFromJsonText(const QString &text);

} // namespace core
