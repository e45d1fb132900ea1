// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/machines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>

// The resources of a static library must be initialised, outside of any namespace.
static void loadMachinesResource()
{
    Q_INIT_RESOURCE(core);
}

namespace core {

namespace {

/// Reads lists of texts, and remembers whether everything was as expected.
class TableReader
{
public:
    bool isFine() const { return m_fine; }
    void must(bool condition) { m_fine = m_fine && condition; }

    void members(const QJsonObject &object, QStringList expected)
    {
        expected.sort();
        must(object.keys() == expected);
    }

    QString text(const QJsonValue &value)
    {
        must(!value.toString().isEmpty());
        return value.toString();
    }

    QStringList texts(const QJsonValue &value)
    {
        must(value.isArray());
        QStringList all;
        for (const QJsonValue one : value.toArray())
            all.append(text(one));
        return all;
    }

    QStringList lowerTexts(const QJsonValue &value)
    {
        QStringList all = texts(value);
        for (QString &one : all)
            one = one.toLower();
        return all;
    }

    void add(QHash<QString, std::size_t> &places, const QStringList &keys, std::size_t place)
    {
        for (const QString &key : keys) {
            must(!places.contains(key));
            places.insert(key, place);
        }
    }

private:
    bool m_fine = true;
};

} // namespace

std::optional<MachineTable> MachineTable::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    TableReader reader;
    reader.members(root, {QStringLiteral("about"), QStringLiteral("machines"), QStringLiteral("nobody"),
                          QStringLiteral("shared")});
    MachineTable table;
    for (const QJsonValue value : root.value(u"machines").toArray()) {
        const QJsonObject object = value.toObject();
        reader.members(object, {QStringLiteral("name"), QStringLiteral("class"), QStringLiteral("logins"),
                                QStringLiteral("emails"), QStringLiteral("names")});
        const QString kind = object.value(u"class").toString();
        reader.must(kind == u"bot" || kind == u"agent");
        const QString name = reader.text(object.value(u"name"));
        const QStringList logins = reader.texts(object.value(u"logins"));
        const std::size_t place = table.m_machines.size();
        table.m_machines.push_back({name, logins.contains(name, Qt::CaseInsensitive) ? name : logins.value(0),
                                    kind == u"agent" ? AuthorKind::Agent : AuthorKind::Bot});
        reader.add(table.m_byOwnName, {name.toLower()}, place);
        reader.add(table.m_byLogin, reader.lowerTexts(object.value(u"logins")), place);
        reader.add(table.m_byEmail, reader.lowerTexts(object.value(u"emails")), place);
        reader.add(table.m_byName, reader.texts(object.value(u"names")), place);
    }
    const QJsonObject shared = root.value(u"shared").toObject();
    reader.members(shared, {QStringLiteral("emails"), QStringLiteral("anyDomain")});
    const QStringList nobody = reader.lowerTexts(root.value(u"nobody"));
    const QStringList emails = reader.lowerTexts(shared.value(u"emails"));
    table.m_nobody = QSet<QString>(nobody.begin(), nobody.end());
    table.m_sharedEmails = QSet<QString>(emails.begin(), emails.end());
    table.m_sharedInAnyDomain = reader.lowerTexts(shared.value(u"anyDomain"));
    reader.must(!table.m_machines.empty());
    return reader.isFine() ? std::optional(table) : std::nullopt;
}

std::optional<Machine> MachineTable::in(const Places &places, const QString &key) const
{
    const auto place = places.constFind(key);
    return place == places.constEnd() ? std::nullopt : std::optional(m_machines[*place]);
}

std::optional<Machine> MachineTable::withLogin(const QString &login) const
{
    return in(m_byLogin, login.toLower());
}

std::optional<Machine> MachineTable::withEmail(const QString &email) const
{
    return in(m_byEmail, email.toLower());
}

std::optional<Machine> MachineTable::withName(const QString &name) const
{
    return in(m_byName, name);
}

std::optional<Machine> MachineTable::known(const QString &loginOrName) const
{
    if (const std::optional<Machine> machine = withLogin(loginOrName))
        return machine;
    if (const std::optional<Machine> machine = withName(loginOrName))
        return machine;
    return in(m_byOwnName, loginOrName.toLower());
}

bool MachineTable::isNobody(const QString &login) const
{
    return !login.isEmpty() && m_nobody.contains(login.toLower());
}

bool MachineTable::isShared(const QString &email) const
{
    const QStringView beforeAt = QStringView(email).left(email.lastIndexOf(u'@'));
    return m_sharedEmails.contains(email) ||
           std::ranges::any_of(m_sharedInAnyDomain, [&](const QString &one) { return one == beforeAt; });
}

const MachineTable &machineTable()
{
    static const MachineTable table = [] {
        loadMachinesResource();
        // A test reads the table, so that it is fine here.
        return MachineTable::parse(QResource(QStringLiteral(":/core/machines.json")).uncompressedData())
            .value_or(MachineTable());
    }();
    return table;
}

} // namespace core
