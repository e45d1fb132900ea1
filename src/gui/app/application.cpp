// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/application.h"

#include "config/chosen.h"
#include "config/file.h"
#include "core/messages/describe.h"
#include "engine/engine.h"
#include "gui/app/mainwindow.h"
#include "gui/app/theme.h"
#include "gui/app/translatedwindow.h"
#include "gui/instance/instance.h"
#include "gui/instance/windowrequest.h"
#include "gui/widgets/describe.h"

#include <QApplication>

#include <cstdio>

namespace gui {

namespace {

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

/// The arguments, without the option that only says that they are for the window.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.value(0) == u"--window")
        words.removeFirst();
    return words;
}

void present(MainWindow &window, const WindowRequest &request, const QByteArray &activationToken)
{
    // Qt for Wayland reads it when a window is activated.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window.present(request);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int run(int argc, char **argv)
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
    const engine::Settings settings = engine::chosenSettings();
    const QStringList words = wordsOf(argc, argv);
    const core::Result<WindowRequest> request = parseWindowRequest(words, settings.forge());
    if (!request) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(core::inEnglish(request.error().message)));
        return 2;
    }
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN"); // before Qt uses it
    // Qt must not take any of our arguments.
    int onlyTheName = 1;
    const QApplication application(onlyTheName, argv);

    Instance instance;
    if (instance.claim(settings.dataFolder) == Instance::Claim::Taken) {
        if (Instance::handOver(settings.dataFolder, {words, token}) == Instance::Answer::Received)
            return 0;
        std::fputs("Newfaces is already running, but does not answer. Another window is opened.\n", stderr);
    }
    applyTheme(parseTheme(config::chosen(config::theme()).text));
    engine::Engine engine(settings, engine::systemTokens());
    const TranslatedWindow translated(engine);
    if (const std::vector<core::Message> errors = settingsErrors(); !errors.empty())
        translated.window().warn(describe(errors));
    QObject::connect(&engine, &engine::Engine::movedElsewhere, &instance,
                     [&] { instance.claim(engine.settings().dataFolder); });
    QObject::connect(&instance, &Instance::requested, &instance, [&](const Handover &handover) {
        const core::Result<WindowRequest> later =
            parseWindowRequest(handover.words, engine.settings().forge());
        present(translated.window(), later.value_or(WindowRequest()), handover.activationToken);
    });
    if (*request != WindowRequest())
        translated.window().present(*request);
    return QApplication::exec();
}

} // namespace gui
