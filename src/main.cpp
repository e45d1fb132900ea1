// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "gui/app/application.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // Both faces of the program keep their data in the same place.
    QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
    QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NEWFACES_VERSION));
    return cli::isCommand(argc, argv) ? cli::run(argc, argv) : gui::run(argc, argv);
}
