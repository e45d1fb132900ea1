// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/terminal/console.h"
#include "gui/app/application.h"
#include "logging/session.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <string_view>

Q_LOGGING_CATEGORY(mainLog, "newfaces.main", QtWarningMsg)

namespace {

/// Removes --verbose from the arguments, and returns whether it was there. Arguments after -- are not
/// options.
bool takeVerbose(int &argc, char **argv)
{
    char **const end = argv + argc;
    char **const words = std::find(argv, end, std::string_view("--"));
    char **const kept = std::remove(argv, words, std::string_view("--verbose"));
    const auto taken = static_cast<int>(words - kept);
    std::move(words, end + 1, kept); // including the null pointer at the end
    argc -= taken;
    return taken > 0;
}

} // namespace

int main(int argc, char **argv)
{
    // Both faces of the program keep their data in the same place.
    QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
    QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NEWFACES_VERSION));
    // Before any file is opened, because it could get the number of a closed stream.
    cli::guardStandardStreams();
    const bool verbose = takeVerbose(argc, argv);
    const logging::Session session({.toStandardError = verbose, .file = qgetenv("NEWFACES_LOG")});
    qCInfo(mainLog, "Newfaces %s, Qt %s, %s", NEWFACES_VERSION, qVersion(),
           qUtf8Printable(QSysInfo::prettyProductName()));
    const int exitCode =
        cli::isCommand(argc, argv, gui::hasDisplay()) ? cli::run(argc, argv) : gui::run(argc, argv);
    qCInfo(mainLog, "exit code %d", exitCode);
    return exitCode;
}
