// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/message.h"

#include "core/messages/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

/// A stored message may come from a file that somebody else wrote.
constexpr int deepestCause = 8;

const QString momentKey = QStringLiteral("at");

QJsonValue toJson(const Argument &argument)
{
    struct Writer
    {
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(Instant moment) const
        {
            return QJsonObject{{momentKey, static_cast<qint64>(moment.time_since_epoch().count())}};
        }
        QJsonValue operator()(const Message &cause) const { return core::toJson(cause); }
    };
    return std::visit(Writer(), argument.value);
}

std::optional<Message> readMessage(const QJsonArray &json, int depth);

std::optional<Argument> readArgument(const QJsonValue &json, int depth)
{
    switch (json.type()) {
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Double:
        return json.toInteger();
    case QJsonValue::Object: {
        const QJsonValue moment = json[momentKey];
        return moment.isDouble() ? std::optional<Argument>(Instant(std::chrono::seconds(moment.toInteger())))
                                 : std::nullopt;
    }
    case QJsonValue::Array: {
        std::optional<Message> cause = readMessage(json.toArray(), depth + 1);
        return cause ? std::optional<Argument>(*std::move(cause)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<Message> readMessage(const QJsonArray &json, int depth)
{
    Message message;
    message.code = json.at(0).toString();
    if (message.isEmpty() || depth > deepestCause)
        return std::nullopt;
    for (qsizetype i = 1; i < json.size(); ++i) {
        std::optional<Argument> argument = readArgument(json.at(i), depth);
        if (!argument)
            return std::nullopt;
        message.arguments.push_back(*std::move(argument));
    }
    return message;
}

} // namespace

Message::Message(QString word, std::vector<Argument> values)
    : code(std::move(word))
    , arguments(std::move(values))
{}

Message::Message(const QString &sentence)
    : Message(asText(sentence))
{}

bool Message::operator==(const Message &other) const = default;

Message asText(const QString &sentence)
{
    return sentence.isEmpty() ? Message() : message("text", sentence);
}

QJsonArray toJson(const Message &message)
{
    QJsonArray json{message.code};
    for (const Argument &argument : message.arguments)
        json.append(toJson(argument));
    return json;
}

std::optional<Message> messageFromJson(const QJsonArray &json)
{
    return readMessage(json, 0);
}

QString toJsonText(const Message &message)
{
    if (message.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact));
}

Message messageFromJsonText(const QString &text)
{
    return messageFromJson(QJsonDocument::fromJson(text.toUtf8()).array()).value_or(asText(text));
}

} // namespace core
