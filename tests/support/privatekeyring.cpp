// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatekeyring.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

namespace support {

namespace {

constexpr int patience = 30'000;

const QString busProgram = QStringLiteral("dbus-daemon");
const QString keyringProgram = QStringLiteral("gnome-keyring-daemon");
const QString busName = QStringLiteral("newfaces-test");
const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QByteArray password = QByteArrayLiteral("not-the-users");

/// Without a folder of services, so the bus starts nothing by itself.
const QString configuration = QStringLiteral(R"(<!DOCTYPE busconfig PUBLIC
    "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
    <type>session</type>
    <listen>unix:path=%1</listen>
    <auth>EXTERNAL</auth>
    <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
)");

/// Runs in the child, between fork and exec: a test that crashes leaves nothing running.
void endWithTheTest()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void start(QProcess &process, const QProcessEnvironment &environment, const QString &program,
           const QStringList &arguments)
{
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(endWithTheTest);
    process.start(program, arguments);
}

void end(QProcess &process)
{
    process.kill(); // also ends a frozen one
    process.waitForFinished();
}

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments,
                 const QString &object = QStringLiteral("/org/freedesktop/secrets"))
{
    QDBusMessage call = QDBusMessage::createMethodCall(serviceName, object, interface, method);
    call.setArguments(arguments);
    return QDBusConnection(busName).call(call);
}

bool isAnswered(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning("%s", qPrintable(reply.errorMessage()));
    return reply.type() == QDBusMessage::ReplyMessage;
}

/// Opens a session in which secrets are sent unencrypted.
QDBusMessage openSession()
{
    return ask(serviceInterface, QStringLiteral("OpenSession"),
               {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
}

/// The unlocked item with this attribute.
QString itemOf(const QString &user)
{
    QDBusArgument attributes;
    attributes.beginMap(QMetaType(QMetaType::QString), QMetaType(QMetaType::QString));
    attributes.beginMapEntry();
    attributes << QStringLiteral("user") << user;
    attributes.endMapEntry();
    attributes.endMap();
    const QDBusMessage found =
        ask(serviceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
    return items.isEmpty() ? QString() : items.first().path();
}

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    QDBusConnection::disconnectFromBus(busName);
    end(m_service);
    end(m_bus);
}

QString PrivateKeyring::missing()
{
    for (const QString &program : {busProgram, keyringProgram}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

bool PrivateKeyring::startBus()
{
    const QDir folder(m_folder.path());
    const QString socket = folder.filePath(QStringLiteral("run/bus"));
    QFile file(folder.filePath(QStringLiteral("bus.conf")));
    if (!folder.mkdir(QStringLiteral("home")) || !folder.mkdir(QStringLiteral("run")) ||
        !file.open(QIODevice::WriteOnly) || file.write(configuration.arg(socket).toUtf8()) < 0)
        return false;
    file.close();
    QFile::setPermissions(folder.filePath(QStringLiteral("run")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    start(m_bus, environment(), busProgram,
          {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
           QStringLiteral("--config-file=") + file.fileName()});
    // It prints its address when it listens.
    return m_bus.waitForReadyRead(patience) &&
           QDBusConnection::connectToBus(QStringLiteral("unix:path=") + socket, busName).isConnected();
}

bool PrivateKeyring::startService(Starts how)
{
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (how == Starts::Unlocked)
        arguments << QStringLiteral("--unlock");
    start(m_service, environment(), keyringProgram, arguments);
    m_service.write(password);
    m_service.closeWriteChannel();
    // By its process: the bus may not know yet that an earlier service has ended.
    const auto isRegistered = [this] {
        const uint owner = QDBusConnection(busName).interface()->servicePid(serviceName).value();
        return qint64(owner) == m_service.processId();
    };
    return QTest::qWaitFor(isRegistered, patience);
}

void PrivateKeyring::stopService()
{
    end(m_service);
}

QString PrivateKeyring::defaultCollection() const
{
    const QDBusReply<QDBusObjectPath> path =
        ask(serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    return path.value().path();
}

bool PrivateKeyring::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(defaultCollection())};
    return isAnswered(ask(serviceInterface, QStringLiteral("Lock"), {QVariant::fromValue(collections)}));
}

/// As at login, without asking anybody.
bool PrivateKeyring::unlock()
{
    const QDBusMessage session = openSession();
    if (!isAnswered(session))
        return false;
    // A secret in the format of the Secret Service: session, parameters, value, type.
    QDBusArgument secret;
    secret.beginStructure();
    secret << session.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << password
           << QStringLiteral("text/plain");
    secret.endStructure();
    return isAnswered(
        ask(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(QDBusObjectPath(defaultCollection())), QVariant::fromValue(secret)}));
}

QByteArray PrivateKeyring::kept(const QString &user) const
{
    const QString item = itemOf(user);
    const QDBusMessage session = openSession();
    if (item.isEmpty() || !isAnswered(session))
        return {};
    const QDBusMessage told = ask(QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("GetSecret"),
                                  {session.arguments().at(1)}, item);
    if (!isAnswered(told))
        return {};
    const auto secret = told.arguments().at(0).value<QDBusArgument>();
    QDBusObjectPath path;
    QByteArray parameters;
    QByteArray value;
    QString type;
    secret.beginStructure();
    secret >> path >> parameters >> value >> type;
    secret.endStructure(); // else Qt leaks what it reads it with
    return value;
}

bool PrivateKeyring::freeze()
{
    return ::kill(static_cast<pid_t>(m_service.processId()), SIGSTOP) == 0;
}

void PrivateKeyring::thaw()
{
    ::kill(static_cast<pid_t>(m_service.processId()), SIGCONT);
}

QProcessEnvironment PrivateKeyring::environment() const
{
    const QDir folder(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                             "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID", "XDG_DATA_HOME",
                             "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=") + folder.filePath(QStringLiteral("run/bus")));
    return environment;
}

void PrivateKeyring::enter() const
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    const QProcessEnvironment theirs = environment();
    for (const QString &name : ours.keys()) {
        if (!theirs.contains(name))
            qunsetenv(name.toLatin1().constData());
    }
    for (const QString &name : theirs.keys())
        qputenv(name.toLatin1().constData(), theirs.value(name).toLocal8Bit());
}

} // namespace support
