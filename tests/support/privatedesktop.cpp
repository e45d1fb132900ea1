// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatedesktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

namespace support {

namespace {

constexpr int patience = 30'000;

const QString displayProgram = QStringLiteral("Xvfb");
/// Starts the bus of AT-SPI, and that the registry of programs.
const QString launcherProgram = QStringLiteral("/usr/libexec/at-spi-bus-launcher");
const QString launcherService = QStringLiteral("org.a11y.Bus");
const QString connectionName = QStringLiteral("newfaces-desktop");

void startWithTheTest(QProcess &process, const QProcessEnvironment &environment, const QString &program,
                      const QStringList &arguments)
{
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    // In the child, between fork and exec: a test that crashes leaves nothing running.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

} // namespace

PrivateDesktop::~PrivateDesktop()
{
    QDBusConnection::disconnectFromBus(connectionName);
    for (QProcess *process : {&m_launcher, &m_display}) {
        process->terminate(); // a killed display leaves its lock file
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(patience))
            process->kill();
        process->waitForFinished();
    }
}

QString PrivateDesktop::missing()
{
    if (QStandardPaths::findExecutable(displayProgram).isEmpty())
        return displayProgram;
    return QFileInfo(launcherProgram).isExecutable() ? QString() : launcherProgram;
}

bool PrivateDesktop::start()
{
    if (!m_session.startBus())
        return false;
    // It prints the number of a free display when it is ready.
    startWithTheTest(m_display, m_session.environment(), displayProgram,
                     {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                      QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                      QStringLiteral("tcp")});
    while (!m_displayName.endsWith('\n')) {
        if (!m_display.waitForReadyRead(patience))
            return false;
        m_displayName += m_display.readAllStandardOutput();
    }
    m_displayName = ':' + m_displayName.trimmed();
    startWithTheTest(m_launcher, environment(), launcherProgram, {QStringLiteral("--launch-immediately")});
    const QDBusConnection session = QDBusConnection::connectToBus(
        m_session.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")), connectionName);
    const auto isThere = [&session] {
        return session.interface()->isServiceRegistered(launcherService).value();
    };
    if (!session.isConnected() || !QTest::qWaitFor(isThere, patience))
        return false;
    const QDBusReply<QString> address = session.call(QDBusMessage::createMethodCall(
        launcherService, QStringLiteral("/org/a11y/bus"), launcherService, QStringLiteral("GetAddress")));
    m_bus = address.value();
    return !m_bus.isEmpty();
}

QProcessEnvironment PrivateDesktop::environment() const
{
    QProcessEnvironment environment = m_session.environment();
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_displayName));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}

} // namespace support
