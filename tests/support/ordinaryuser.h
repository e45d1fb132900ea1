// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace support {

/// Calls the function as somebody who owns the folder and everything in it, and has no other rights: root may
/// write everywhere.
template<typename Function>
auto asOrdinaryUser(const QString &folder, const Function &function)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() != 0)
        return function();
    QStringList owned(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        owned << all.next();
    for (const QString &name : std::as_const(owned)) {
        if (lchown(QFile::encodeName(name).constData(), nobody, nobody) != 0)
            qFatal("The owner of %s cannot be changed.", qPrintable(name));
    }
    if (seteuid(nobody) != 0)
        qFatal("Root's rights cannot be given up.");
    auto result = function();
    if (seteuid(0) != 0)
        qFatal("Root's rights cannot be taken back.");
    return result;
}

} // namespace support
