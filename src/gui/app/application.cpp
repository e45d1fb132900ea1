// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/application.h"

#include "config/chosen.h"
#include "config/file.h"
#include "engine/accounts/systemkeychain.h"
#include "engine/engine.h"
#include "gui/app/mainwindow.h"
#include "gui/app/translatedwindow.h"
#include "gui/app/theme.h"

#include <QApplication>

#include <cstdio>

namespace gui {

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// In the language that is spoken by now. That the file cannot be written is one of them before anything is
/// set: the window writes there how it was left, when it can tell nobody any more.
QStringList troublesOfSettings()
{
    QStringList troubles = config::troublesAtStart();
    const core::Result<void> mayWrite = config::mayWrite();
    if (!mayWrite && !troubles.contains(mayWrite.error().message))
        troubles.append(mayWrite.error().message);
    return troubles;
}

} // namespace

int run(int &argc, char **argv)
{
    if (!hasDisplay()) {
        std::fputs("There is no display to open the window on. The command line works without one: "
                   "newfaces contributors OWNER (see newfaces --help).\n",
                   stderr);
        return 1;
    }
    QApplication::setOrganizationName(QStringLiteral("Newfaces"));
    QApplication::setApplicationName(QStringLiteral("Newfaces"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.newfaces.Newfaces"));
    const QApplication application(argc, argv);

    applyTheme(themeOf(config::chosen(config::theme()).text));
    engine::Engine engine(engine::chosenSettings(), core::now, engine::systemKeychain());
    const TranslatedWindow speaking(engine);
    if (const QStringList troubles = troublesOfSettings(); !troubles.isEmpty())
        speaking.window().warn(troubles.join(u' '));
    return QApplication::exec();
}

} // namespace gui
