// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/instance/handover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype maxWords = 8;
constexpr qsizetype maxToken = 256;

const QString wordsKey = QStringLiteral("words");
const QString tokenKey = QStringLiteral("activation_token");

bool isControl(QChar character)
{
    return !character.isPrint();
}

bool isPlain(QChar character)
{
    return character > u' ' && character < u'\x7f';
}

} // namespace

QByteArray encoded(const Handover &handover)
{
    const QJsonObject object = {{wordsKey, QJsonArray::fromStringList(handover.words)},
                                {tokenKey, QString::fromLatin1(handover.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> decoded(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonArray words = object.value(wordsKey).toArray();
    const QString token = object.value(tokenKey).toString();
    if (!object.value(wordsKey).isArray() || words.size() > maxWords || token.size() > maxToken ||
        !std::ranges::all_of(token, isPlain))
        return std::nullopt;
    Handover handover{.activationToken = token.toLatin1()};
    for (const QJsonValue value : words) {
        const QString word = value.toString();
        if (!value.isString() || std::ranges::any_of(word, isControl))
            return std::nullopt;
        handover.words << word;
    }
    return handover;
}

} // namespace gui
