// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traces.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMultiMap>

#include <algorithm>

namespace clitest {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray inUtf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char letter : text)
        wide.append(letter).append('\0');
    return wide;
}

/// The part of its base64 form that does not depend on the bytes around it, with so many bytes before it.
QByteArray inBase64(const QByteArray &token, qsizetype before)
{
    const qsizetype whole = (before + token.size()) / 3 * 4; // what follows is in the rest
    const qsizetype first = (before * 4 + 2) / 3;
    return QByteArray(QByteArray(before, ' ') + token).toBase64().left(whole).mid(first);
}

QByteArrayList formsOf(const QByteArray &token)
{
    QByteArrayList forms = {token, token.toHex()};
    for (const qsizetype before : {0, 1, 2})
        forms << inBase64(token, before);
    for (const QByteArray &form : QByteArrayList(forms))
        forms << inUtf16(form);
    return forms;
}

/// The children of each process (proc(5), "/proc/PID/stat").
QMultiMap<QString, QString> processesByParent()
{
    QMultiMap<QString, QString> children;
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        const QByteArray stat = contentsOf(QStringLiteral("/proc/%1/stat").arg(process));
        // After the name, which may hold anything: the state and the parent.
        const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        children.insert(QString::fromLatin1(fields.value(1)), process);
    }
    return children;
}

} // namespace

void Traces::add(const QString &place, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    QByteArray &all = m_bytes[place];
    if (!all.contains(bytes))
        all += bytes + '\n';
}

void Traces::addProcesses()
{
    const QMultiMap<QString, QString> children = processesByParent();
    QStringList waiting = children.values(QString::number(QCoreApplication::applicationPid()));
    while (!waiting.isEmpty()) {
        const QString process = waiting.takeFirst();
        waiting << children.values(process);
        const QString folder = QStringLiteral("/proc/%1/").arg(process);
        const QString name = QString::fromUtf8(contentsOf(folder + QStringLiteral("comm"))).trimmed();
        for (const QString &what : {QStringLiteral("cmdline"), QStringLiteral("environ")})
            add(QStringLiteral("%1 of %2").arg(what, name), contentsOf(folder + what));
    }
}

void Traces::addFolder(const QString &folder, const QString &except)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (except.isEmpty() || !file.startsWith(QString(except + u'/')))
            add(file, file.toUtf8() + '\n' + contentsOf(file));
    }
}

QStringList Traces::places() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes.keys();
}

QByteArray Traces::bytesOf(const QString &place) const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes.value(place);
}

QStringList Traces::placesOf(const QByteArray &token) const
{
    const std::lock_guard lock(m_mutex);
    const QByteArrayList forms = formsOf(token);
    QStringList places;
    for (auto one = m_bytes.cbegin(); one != m_bytes.cend(); ++one) {
        if (std::ranges::any_of(forms, [&one](const QByteArray &form) { return one->contains(form); }))
            places << one.key();
    }
    return places;
}

} // namespace clitest
