// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/schemaorg.h"

#include "social/x/scripts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace social::x {

namespace {

/// X's page has one.
constexpr qsizetype maxNodes = 1'000;

/// A string, or the only or first one in a list.
bool hasType(const QJsonObject &node, QStringView type)
{
    const QJsonValue types = node.value(u"@type");
    const QJsonArray several = types.isArray() ? types.toArray() : QJsonArray{types};
    return std::ranges::any_of(several, [type](const QJsonValue &one) { return one.toString() == type; });
}

/// All that a script describes at its top level, up to maxNodes.
QJsonArray nodesIn(const QJsonDocument &document)
{
    const QJsonArray roots = document.isArray() ? document.array() : QJsonArray{document.object()};
    QJsonArray nodes;
    for (const QJsonValue root : roots) {
        nodes.append(root);
        for (const QJsonValue node : root[u"@graph"].toArray()) {
            if (nodes.size() < maxNodes)
                nodes.append(node);
        }
        if (nodes.size() >= maxNodes)
            break;
    }
    return nodes;
}

/// The node itself, or the one that it refers to: an object with nothing but `@id`.
QJsonObject resolved(const QJsonValue &value, const QJsonArray &nodes)
{
    QJsonObject node = value.isArray() ? value.toArray().first().toObject() : value.toObject();
    const QString id = node.value(u"@id").toString();
    if (node.size() != 1 || id.isEmpty())
        return node;
    const auto found = std::ranges::find_if(nodes, [&id](const QJsonValue &one) {
        return one[u"@id"].toString() == id && one.toObject().size() > 1;
    });
    return found == nodes.end() ? QJsonObject() : (*found).toObject();
}

} // namespace

std::optional<DescribedProfile> describedProfile(const QByteArray &page)
{
    for (const QByteArray &script : scriptsWith("application/ld+json", page)) {
        const QJsonArray nodes = nodesIn(QJsonDocument::fromJson(script));
        for (const QJsonValue node : nodes) {
            const QJsonObject described = node.toObject();
            if (!hasType(described, u"ProfilePage"))
                continue;
            const QJsonObject entity = resolved(described.value(u"mainEntity"), nodes);
            if (!entity.isEmpty())
                return DescribedProfile{described, entity};
        }
    }
    return std::nullopt;
}

QString displayedName(const QJsonObject &entity)
{
    QString name = entity.value(u"name").toString();
    if (!name.trimmed().isEmpty())
        return name;
    return QString(entity.value(u"givenName").toString() + u' ' + entity.value(u"familyName").toString())
        .trimmed();
}

} // namespace social::x
