// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/screenreader.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <atomic>

namespace support {

namespace {

const QString registry = QStringLiteral("org.a11y.atspi.Registry");
const QString root = QStringLiteral("/org/a11y/atspi/accessible/root");
const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString table = QStringLiteral("org.a11y.atspi.Table");

Spoken readSpoken(const QDBusArgument &argument)
{
    Spoken spoken;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> spoken.program >> path;
    argument.endStructure();
    spoken.path = path.path();
    return spoken;
}

/// Different for each reader: connections are known by name.
QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("newfaces-screen-reader-%1").arg(++count);
}

} // namespace

ScreenReader::ScreenReader(const QString &bus)
    : m_connection(newConnectionName())
{
    QDBusConnection::connectToBus(bus, m_connection);
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

std::optional<Spoken> ScreenReader::program(const QString &wanted) const
{
    for (const Spoken &program : children({registry, root}))
        if (name(program) == wanted)
            return program;
    return std::nullopt;
}

QString ScreenReader::name(const Spoken &what) const
{
    return property(what, accessible, QStringLiteral("Name")).toString();
}

QString ScreenReader::description(const Spoken &what) const
{
    return property(what, accessible, QStringLiteral("Description")).toString();
}

QString ScreenReader::role(const Spoken &what) const
{
    return ask(what, accessible, QStringLiteral("GetRoleName")).value(0).toString();
}

bool ScreenReader::has(const Spoken &what, State state) const
{
    const QVariantList answer = ask(what, accessible, QStringLiteral("GetState"));
    if (answer.isEmpty())
        return false;
    const auto bits = qdbus_cast<QList<uint>>(answer.first());
    const auto bit = static_cast<int>(state);
    return (bits.value(bit / 32) >> (bit % 32) & 1U) != 0;
}

std::vector<Spoken> ScreenReader::children(const Spoken &what) const
{
    std::vector<Spoken> children;
    const QVariantList answer = ask(what, accessible, QStringLiteral("GetChildren"));
    if (answer.isEmpty())
        return children;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd())
        children.push_back(readSpoken(list));
    list.endArray();
    return children;
}

std::optional<Spoken> ScreenReader::find(const Spoken &from,
                                         const std::function<bool(const Spoken &)> &wanted) const
{
    for (const Spoken &child : children(from)) {
        if (wanted(child))
            return child;
        if (std::optional<Spoken> found = find(child, wanted))
            return found;
    }
    return std::nullopt;
}

std::optional<Spoken> ScreenReader::findByRole(const Spoken &from, const QString &role,
                                               const QString &name) const
{
    return find(from, [&](const Spoken &one) {
        return this->role(one) == role && this->name(one) == name && has(one, State::Showing);
    });
}

int ScreenReader::rows(const Spoken &what) const
{
    return property(what, table, QStringLiteral("NRows")).toInt();
}

int ScreenReader::columns(const Spoken &what) const
{
    return property(what, table, QStringLiteral("NColumns")).toInt();
}

Spoken ScreenReader::cell(const Spoken &what, int row, int column) const
{
    const QVariantList answer = ask(what, table, QStringLiteral("GetAccessibleAt"), {row, column});
    return answer.isEmpty() ? Spoken() : readSpoken(answer.first().value<QDBusArgument>());
}

QString ScreenReader::rowHeader(const Spoken &what, int row) const
{
    return ask(what, table, QStringLiteral("GetRowDescription"), {row}).value(0).toString();
}

QString ScreenReader::columnHeader(const Spoken &what, int column) const
{
    return ask(what, table, QStringLiteral("GetColumnDescription"), {column}).value(0).toString();
}

bool ScreenReader::write(const Spoken &field, const QString &text) const
{
    return ask(field, QStringLiteral("org.a11y.atspi.EditableText"), QStringLiteral("SetTextContents"),
               {text})
        .value(0)
        .toBool();
}

bool ScreenReader::act(const Spoken &what) const
{
    return ask(what, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), {0})
        .value(0)
        .toBool();
}

bool ScreenReader::focus(const Spoken &what) const
{
    return ask(what, QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GrabFocus"))
        .value(0)
        .toBool();
}

void ScreenReader::press(int keySymbol) const
{
    constexpr uint pressAndRelease = 3; // ATSPI_KEY_SYM
    ask({registry, QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller")},
        QStringLiteral("org.a11y.atspi.DeviceEventController"), QStringLiteral("GenerateKeyboardEvent"),
        {keySymbol, QString(), pressAndRelease});
}

void ScreenReader::listen()
{
    ask({registry, QStringLiteral("/org/a11y/atspi/registry")}, registry, QStringLiteral("RegisterEvent"),
        {QStringLiteral("object:state-changed:focused"), QStringList(), QString()});
    QDBusConnection(m_connection)
        .connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("StateChanged"), this,
                 SLOT(hear(QDBusMessage)));
}

void ScreenReader::hear(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == u"focused" && arguments.value(1).toInt() == 1)
        m_focused.push_back({message.service(), message.path()});
}

QVariantList ScreenReader::ask(const Spoken &what, const QString &interface, const QString &method,
                               const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(what.program, what.path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection(m_connection).call(call);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

QVariant ScreenReader::property(const Spoken &what, const QString &interface, const QString &name) const
{
    const QVariantList answer = ask(what, QStringLiteral("org.freedesktop.DBus.Properties"),
                                    QStringLiteral("Get"), {interface, name});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

} // namespace support
