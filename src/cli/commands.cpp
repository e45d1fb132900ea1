// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/contributors/contributorscommand.h"
#include "cli/contributors/contributorsoptions.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/history/archivecommand.h"
#include "cli/history/archiveoptions.h"
#include "cli/history/historycommand.h"
#include "cli/history/historyoptions.h"
#include "cli/people/peoplecommand.h"
#include "cli/people/peopleoptions.h"
#include "cli/port/servecommand.h"
#include "cli/port/serveoptions.h"
#include "cli/profiles/profilecommand.h"
#include "cli/profiles/profileoptions.h"
#include "cli/settings/configcommand.h"
#include "cli/settings/configoptions.h"
#include "cli/settings/secretinput.h"
#include "cli/settings/tokencommand.h"
#include "cli/settings/tokenoptions.h"
#include "cli/settings/tokentext.h"
#include "cli/terminal/console.h"
#include "cli/terminal/interrupt.h"
#include "cli/terminal/output.h"
#include "config/chosen.h"
#include "core/githubpages.h"
#include "engine/engine.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>

namespace cli {

namespace {

int refuseUsage(const core::Error &error, const QString &command)
{
    say(error);
    say(QStringLiteral("See newfaces %1--help.").arg(command.isEmpty() ? QString() : command + u' '));
    return WrongUsage;
}

int printText(const QString &text)
{
    const core::Result<void> written = writeOut(text.toUtf8());
    if (!written)
        say(written.error());
    return written ? AllWell : NothingDone;
}

/// What runs the events of a command: a chart's painter needs fonts, and so a platform, which the others need
/// not wait for.
std::unique_ptr<QCoreApplication> makeApplication(char **argv, bool draws)
{
    // The arguments are ours alone: Qt is not to take any for its own.
    static int onlyTheName = 1;
    if (!draws)
        return std::make_unique<QCoreApplication>(onlyTheName, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(onlyTheName, argv);
}

template<typename Command, typename Options>
int runCommand(char **argv, const Options &options, bool draws, const engine::Settings &settings)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argv, draws);
    engine::Engine engine(settings, engine::systemTokens());
    const Interrupt interrupt;
    Command command(options, engine, interrupt.token());
    QObject::connect(&command, &Command::finished, &command, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runContributors(const QString &command, const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    const core::Result<ContributorsOptions> options =
        parseContributors(arguments, core::siteOfApi(settings.api).host());
    if (!options)
        return refuseUsage(options.error(), command);
    if (const core::Result<void> possible = checkTargets(options->counting); !possible) {
        say(possible.error());
        return NothingDone;
    }
    return runCommand<ContributorsCommand>(argv, *options, !options->counting.chart.isEmpty(), settings);
}

int runHistory(const QString &command, const QStringList &arguments, char **argv)
{
    const core::Result<HistoryOptions> options = parseHistory(arguments);
    if (!options)
        return refuseUsage(options.error(), command);
    if (const core::Result<void> possible = checkTargets(options->counting); !possible) {
        say(possible.error());
        return NothingDone;
    }
    return runCommand<HistoryCommand>(argv, *options, !options->counting.chart.isEmpty(),
                                      engine::chosenSettings());
}

int runArchive(const QString &command, const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    const core::Result<ArchiveOptions> options =
        parseArchive(command, arguments, core::siteOfApi(settings.api).host());
    if (!options)
        return refuseUsage(options.error(), command);
    return runCommand<ArchiveCommand>(argv, *options, false, settings);
}

int runPeople(const QString &command, const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    const core::Result<PeopleOptions> options = parsePeople(arguments, core::siteOfApi(settings.api).host());
    if (!options)
        return refuseUsage(options.error(), command);
    if (const core::Result<void> possible = checkTargets(options->answer); !possible) {
        say(possible.error());
        return NothingDone;
    }
    return runCommand<PeopleCommand>(argv, *options, false, settings);
}

int runProfile(const QString &command, const QStringList &arguments, char **argv)
{
    const core::Result<ProfileOptions> options = parseProfile(arguments);
    if (!options)
        return refuseUsage(options.error(), command);
    if (const core::Result<void> possible = checkTargets(options->answer); !possible) {
        say(possible.error());
        return NothingDone;
    }
    return runCommand<ProfileCommand>(argv, *options, false, engine::chosenSettings());
}

int runServe(const QString &command, const QStringList &arguments, char **argv)
{
    const auto port = static_cast<quint16>(config::chosen(config::portNumber()).text.toUInt());
    const core::Result<ServeOptions> options = parseServe(arguments, port);
    if (!options)
        return refuseUsage(options.error(), command);
    return runCommand<ServeCommand>(argv, *options, true, engine::chosenSettings());
}

int runToken(const QString &command, const QStringList &arguments, char **argv)
{
    core::Result<TokenOptions> options = parseTokenCommand(arguments);
    if (!options)
        return refuseUsage(options.error(), command);
    if (options->action == TokenOptions::Action::Set) {
        core::Result<QByteArray> token = readSecret(
            QStringLiteral("The token for %1 (it is not shown): ").arg(serviceName(options->whose.front())));
        if (!token) {
            say(token.error());
            return token.error().kind == core::Error::Kind::Cancelled ? Interrupted : WrongUsage;
        }
        options->token = *token;
    }
    return runCommand<TokenCommand>(argv, *options, false, engine::chosenSettings());
}

int runConfig(const QString &command, const QStringList &arguments, char **)
{
    const core::Result<ConfigOptions> options = parseConfig(arguments);
    if (!options)
        return refuseUsage(options.error(), command);
    const core::Result<void> done = changeOrTell(*options);
    if (done)
        return AllWell;
    if (done.error().kind == core::Error::Kind::Usage)
        return refuseUsage(done.error(), command);
    say(done.error());
    return NothingDone;
}

/// What is wrong in the environment would be worked past unseen, so nothing is done then.
core::Result<void> examineSettings()
{
    if (core::Result<void> possible = config::checkEnvironment(); !possible)
        return possible;
    for (const core::Message &trouble : config::troublesAtStart())
        say(trouble);
    return {};
}

struct NamedCommand
{
    QLatin1String name;
    int (*run)(const QString &command, const QStringList &arguments, char **argv) = nullptr;
};

constexpr std::array commands = {
    NamedCommand{QLatin1String("contributors"), runContributors},
    NamedCommand{QLatin1String("profile"), runProfile},
    NamedCommand{QLatin1String("people"), runPeople},
    NamedCommand{QLatin1String("history"), runHistory},
    NamedCommand{QLatin1String("export"), runArchive},
    NamedCommand{QLatin1String("import"), runArchive},
    NamedCommand{QLatin1String("backup"), runArchive},
    NamedCommand{QLatin1String("serve"), runServe},
    NamedCommand{QLatin1String("token"), runToken},
    NamedCommand{QLatin1String("config"), runConfig},
};

bool asksForHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    return options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h"));
}

} // namespace

bool isCommand(int argc, char **)
{
    return argc > 1;
}

int run(int &argc, char **argv)
{
    guardStandardStreams();
    // What Qt has to say about locales and runtime folders does not concern who asked for a chart.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString command = arguments.takeFirst();

    if (command == u"--help" || command == u"-h" || command == u"help")
        return printText(help(arguments.value(0)));
    if (command == u"--version")
        return printText(QStringLiteral("newfaces %1\n").arg(QCoreApplication::applicationVersion()));
    const auto known =
        std::ranges::find_if(commands, [&command](const NamedCommand &one) { return one.name == command; });
    if (known == commands.end()) {
        const QString what = command.startsWith(u'-') ? QStringLiteral("There is no option “%1”.")
                                                      : QStringLiteral("There is no command “%1”.");
        return refuseUsage({core::Error::Kind::Usage, what.arg(command)}, QString());
    }
    if (asksForHelp(arguments))
        return printText(help(command));
    if (const core::Result<void> possible = examineSettings(); !possible) {
        say(possible.error());
        return WrongUsage;
    }
    return known->run(command, arguments, argv);
}

} // namespace cli
