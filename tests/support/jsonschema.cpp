// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsonschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace support {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == u"number")
        return value.isDouble();
    return (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool()) ||
           (type == u"array" && value.isArray()) || (type == u"object" && value.isObject()) ||
           (type == u"null" && value.isNull());
}

bool isOfOne(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    for (const auto &type : types.toArray()) {
        if (isOfType(value, type.toString()))
            return true;
    }
    return false;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(80);
}

QStringList misfitsOfObject(const QJsonObject &object, const QJsonObject &schema, const QJsonObject &root,
                            const QString &place)
{
    QStringList wrong;
    for (const auto &name : schema.value(u"required").toArray()) {
        if (!object.contains(name.toString()))
            wrong << place + QStringLiteral(" lacks ") + name.toString();
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QString there = place + u'.' + one.key();
        if (properties.contains(one.key()))
            wrong << misfits(one.value(), properties.value(one.key()).toObject(), root, there);
        else if (schema.value(u"additionalProperties") == QJsonValue(false))
            wrong << there + QStringLiteral(" is not described");
    }
    return wrong;
}

QStringList misfitsOfArray(const QJsonArray &array, const QJsonObject &schema, const QJsonObject &root,
                           const QString &place)
{
    QStringList wrong;
    if (array.size() < schema.value(u"minItems").toInt() ||
        array.size() > schema.value(u"maxItems").toInt(std::numeric_limits<int>::max()))
        wrong << place + QStringLiteral(" has %1 items").arg(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        wrong << misfits(array.at(i), schema.value(u"items").toObject(), root,
                         place + QStringLiteral("[%1]").arg(i));
    return wrong;
}

bool fitsOne(const QJsonValue &value, const QJsonArray &schemas, const QJsonObject &root,
             const QString &place)
{
    for (const auto &schema : schemas) {
        if (misfits(value, schema.toObject(), root, place).isEmpty())
            return true;
    }
    return false;
}

} // namespace

QJsonObject referred(const QJsonObject &root, const QString &reference)
{
    QJsonObject object = root;
    for (const QString &part : reference.mid(2).split(u'/'))
        object = object.value(part).toObject();
    return object;
}

QStringList misfits(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root,
                    const QString &place)
{
    if (schema.contains(u"$ref"))
        return misfits(value, referred(root, schema.value(u"$ref").toString()), root, place);
    QStringList wrong;
    for (const QString &keyword : schema.keys()) {
        const QJsonValue rule = schema.value(keyword);
        bool fits = true;
        if (keyword == u"type")
            fits = isOfOne(value, rule);
        else if (keyword == u"enum")
            fits = rule.toArray().contains(value);
        else if (keyword == u"pattern")
            fits =
                !value.isString() || QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
        else if (keyword == u"minimum")
            fits = !value.isDouble() || value.toDouble() >= rule.toDouble();
        else if (keyword == u"anyOf")
            fits = fitsOne(value, rule.toArray(), root, place);
        else if (keyword == u"format" && rule == QJsonValue(QStringLiteral("date-time")))
            fits = !value.isString() || value.toString().endsWith(u'Z');
        else
            fits = QStringList{QStringLiteral("description"), QStringLiteral("required"),
                               QStringLiteral("properties"),  QStringLiteral("additionalProperties"),
                               QStringLiteral("items"),       QStringLiteral("minItems"),
                               QStringLiteral("maxItems")}
                       .contains(keyword);
        if (!fits)
            wrong << QStringLiteral("%1 is %2, and not as “%3” wants").arg(place, shown(value), keyword);
    }
    if (value.isObject())
        wrong << misfitsOfObject(value.toObject(), schema, root, place);
    if (value.isArray())
        wrong << misfitsOfArray(value.toArray(), schema, root, place);
    return wrong;
}

} // namespace support
