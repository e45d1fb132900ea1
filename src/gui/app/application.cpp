// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/application.h"

#include "config/chosen.h"
#include "config/file.h"
#include "engine/engine.h"
#include "gui/app/mainwindow.h"
#include "gui/app/theme.h"
#include "gui/app/translatedwindow.h"
#include "gui/widgets/describe.h"

#include <QApplication>

#include <cstdio>

namespace gui {

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Called once the translation is installed. Checks at start whether the settings can be written, because the
/// window saves its layout when it closes and can no longer show an error then.
std::vector<core::Message> settingsErrors()
{
    std::vector<core::Message> errors = config::troublesAtStart();
    const core::Result<void> mayWrite = config::mayWrite();
    if (!mayWrite && std::ranges::find(errors, mayWrite.error().message) == errors.end())
        errors.push_back(mayWrite.error().message);
    return errors;
}

} // namespace

int run(int &argc, char **argv)
{
    if (!hasDisplay()) {
        std::fputs("No display was found. The command line works without one, for example: "
                   "newfaces contributors OWNER (see newfaces --help).\n",
                   stderr);
        return 1;
    }
    QApplication::setOrganizationName(QStringLiteral("Newfaces"));
    QApplication::setApplicationName(QStringLiteral("Newfaces"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.newfaces.Newfaces"));
    const QApplication application(argc, argv);

    applyTheme(parseTheme(config::chosen(config::theme()).text));
    engine::Engine engine(engine::chosenSettings(), engine::systemTokens());
    const TranslatedWindow translated(engine);
    if (const std::vector<core::Message> errors = settingsErrors(); !errors.empty())
        translated.window().warn(describe(errors));
    return QApplication::exec();
}

} // namespace gui
