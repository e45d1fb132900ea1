// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/contributors/contributorscommand.h"
#include "cli/contributors/contributorsoptions.h"
#include "cli/events/eventscommand.h"
#include "cli/events/eventsoptions.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/history/archivecommand.h"
#include "cli/history/archiveoptions.h"
#include "cli/history/historycommand.h"
#include "cli/history/historyoptions.h"
#include "cli/log.h"
#include "cli/people/peoplecommand.h"
#include "cli/people/peopleoptions.h"
#include "cli/port/servecommand.h"
#include "cli/port/serveoptions.h"
#include "cli/profiles/profilecommand.h"
#include "cli/profiles/profileoptions.h"
#include "cli/profiles/storedprofilescommand.h"
#include "cli/profiles/storedprofilesoptions.h"
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
#include "core/history/lookup.h"
#include "core/profiles/handle.h"
#include "engine/engine.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace cli {

namespace {

using core::Error;
using core::Result;

/// Only a command that draws charts needs fonts, and so a QApplication, which takes longer to start.
enum class Drawing { No, Yes };

std::unique_ptr<QCoreApplication> makeApplication(char **argv, Drawing drawing)
{
    // Qt must not take any of our arguments.
    static int onlyTheName = 1;
    if (drawing == Drawing::No)
        return std::make_unique<QCoreApplication>(onlyTheName, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(onlyTheName, argv);
}

template<typename Command, typename Options>
int execute(char **argv, const Options &options, Drawing drawing, const engine::Settings &settings)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argv, drawing);
    engine::Engine engine(settings, engine::systemTokens());
    const Interrupt interrupt;
    Command command(options, engine, interrupt.token());
    QObject::connect(&command, &Command::finished, &command, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

template<typename Command, typename Options>
Result<int> execute(char **argv, const Result<Options> &options, const engine::Settings &settings)
{
    if (!options)
        return std::unexpected(options.error());
    if constexpr (requires { options->answer; }) {
        if (const Result<void> writable = checkTargets(options->answer); !writable)
            return std::unexpected(writable.error());
        const bool draws = !options->answer.chart.isEmpty();
        return execute<Command>(argv, *options, draws ? Drawing::Yes : Drawing::No, settings);
    } else {
        return execute<Command>(argv, *options, Drawing::No, settings);
    }
}

Result<int> runContributors(const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    return execute<ContributorsCommand>(argv, parseContributors(arguments, settings.forge()), settings);
}

Result<int> runHistory(const QStringList &arguments, char **argv)
{
    return execute<HistoryCommand>(argv, parseHistory(arguments), engine::chosenSettings());
}

template<ArchiveOptions::Action action>
Result<int> runArchive(const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    return execute<ArchiveCommand>(argv, parseArchive(action, arguments, settings.forge()), settings);
}

Result<int> runPeople(const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    return execute<PeopleCommand>(argv, parsePeople(arguments, settings.forge()), settings);
}

Result<int> runEvents(const QStringList &arguments, char **argv)
{
    const engine::Settings settings = engine::chosenSettings();
    return execute<EventsCommand>(argv, parseEvents(arguments, settings.forge()), settings);
}

Result<int> runProfile(const QStringList &arguments, char **argv)
{
    return execute<ProfileCommand>(argv, parseProfile(arguments), engine::chosenSettings());
}

Result<int> runStoredProfiles(const QStringList &arguments, char **argv)
{
    return execute<StoredProfilesCommand>(argv, parseStoredProfiles(arguments), engine::chosenSettings());
}

Result<int> runServe(const QStringList &arguments, char **argv)
{
    const auto port = static_cast<quint16>(config::chosen(config::portNumber()).text.toUInt());
    const Result<ServeOptions> options = parseServe(arguments, port);
    if (!options)
        return std::unexpected(options.error());
    return execute<ServeCommand>(argv, *options, Drawing::Yes, engine::chosenSettings());
}

Result<int> runToken(const QStringList &arguments, char **argv)
{
    Result<TokenOptions> options = parseTokenCommand(arguments);
    if (!options)
        return std::unexpected(options.error());
    if (options->action == TokenOptions::Action::Set) {
        Result<QByteArray> token =
            readSecret(QStringLiteral("Token for %1 (not shown): ").arg(serviceName(options->whose.front())));
        if (!token) {
            say(token.error());
            return token.error().kind == Error::Kind::Cancelled ? Interrupted : UsageError;
        }
        options->token = *token;
    }
    return execute<TokenCommand>(argv, options, engine::chosenSettings());
}

Result<int> runConfig(const QStringList &arguments, char **)
{
    const Result<ConfigOptions> options = parseConfig(arguments);
    if (!options)
        return std::unexpected(options.error());
    if (const Result<void> done = showOrChange(*options); !done)
        return std::unexpected(done.error());
    return Success;
}

struct NamedCommand
{
    QLatin1String name;
    const char *summary;
    Manual (*manual)();
    Result<int> (*run)(const QStringList &arguments, char **argv);
};

using Archive = ArchiveOptions::Action;
constexpr std::array commands = {
    NamedCommand{QLatin1String("contributors"), "Count new contributors, month by month.", contributorsManual,
                 runContributors},
    NamedCommand{QLatin1String("people"), "List who counts as one person, and correct it.", peopleManual,
                 runPeople},
    NamedCommand{QLatin1String("events"), "Note events that charts mark, such as a conference.", eventsManual,
                 runEvents},
    NamedCommand{QLatin1String("profile"), "Look up profiles and store their pictures.", profileManual,
                 runProfile},
    NamedCommand{QLatin1String("profiles"), "List, show or remove stored profiles, and save their pictures.",
                 storedProfilesManual, runStoredProfiles},
    NamedCommand{QLatin1String("history"), "List, show or remove earlier lookups.", historyManual,
                 runHistory},
    NamedCommand{QLatin1String("export"), "Write stored data to a file.", exportManual,
                 runArchive<Archive::Export>},
    NamedCommand{QLatin1String("import"), "Read a file written by export.", importManual,
                 runArchive<Archive::Import>},
    NamedCommand{QLatin1String("backup"), "Copy the database to a file.", backupManual,
                 runArchive<Archive::BackUp>},
    NamedCommand{QLatin1String("serve"), "Answer other programs on this computer over HTTP.", serveManual,
                 runServe},
    NamedCommand{QLatin1String("token"), "Store tokens for GitHub, X and the local port.", tokenManual,
                 runToken},
    NamedCommand{QLatin1String("config"), "List and change settings.", configManual, runConfig},
};

const NamedCommand *findCommand(const QString &name)
{
    const auto found = std::ranges::find(commands, name, &NamedCommand::name);
    return found == commands.end() ? nullptr : found;
}

int refuseUsage(const Error &error, const QString &command)
{
    say(error);
    say(QStringLiteral("See newfaces %1--help.").arg(command.isEmpty() ? QString() : command + u' '));
    return UsageError;
}

const QLatin1String windowOption("--window");

/// What may come first on the command line.
QStringList knownWords()
{
    QStringList known = {QStringLiteral("--help"), QStringLiteral("--version"), QStringLiteral("--verbose"),
                         QString(windowOption), QStringLiteral("help")};
    for (const NamedCommand &command : commands)
        known << QString(command.name);
    return known;
}

/// The command that a word is for which is none itself: an owner, a repository, a handle or a link to one;
/// none for other words.
std::optional<QString> commandFor(const QString &word)
{
    if (word.startsWith(u'-') || findCommand(word) || word == u"help")
        return std::nullopt;
    if (core::parseLookup(word, engine::chosenSettings().forge()))
        return QStringLiteral("contributors");
    return core::parseHandle(word) ? std::optional(QStringLiteral("profile")) : std::nullopt;
}

int refuseUnknown(const QString &word)
{
    const bool isOption = word.startsWith(u'-');
    QString suggestion = didYouMean(word, knownWords());
    const std::optional<QString> command = commandFor(word);
    if (suggestion.isEmpty() && command)
        suggestion = QStringLiteral(" Did you mean “newfaces %1 %2”?").arg(*command, word);
    const QString sentence =
        (isOption ? QStringLiteral("Unknown option “%1”.%2") : QStringLiteral("Unknown command “%1”.%2"))
            .arg(word, suggestion);
    return refuseUsage({Error::Kind::Usage, sentence}, QString());
}

int print(const QString &text)
{
    const Result<void> written = writeOut(text);
    if (!written)
        say(written.error());
    return written ? Success : Failure;
}

int printHelp(const QString &word)
{
    if (word.isEmpty() || word.startsWith(u'-')) {
        std::vector<std::pair<QString, QString>> summaries;
        summaries.reserve(commands.size());
        for (const NamedCommand &command : commands)
            summaries.emplace_back(command.name, QString::fromUtf8(command.summary));
        return print(programHelp(summaries));
    }
    const NamedCommand *command = findCommand(word);
    return command ? print(manualText(command->manual())) : refuseUnknown(word);
}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    return options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h"));
}

/// An invalid environment variable stops the program, rather than being ignored unnoticed.
Result<void> checkSettings()
{
    if (Result<void> valid = config::checkEnvironment(); !valid)
        return valid;
    for (const core::Message &trouble : config::troublesAtStart())
        say(trouble);
    return {};
}

} // namespace

bool isCommand(int argc, char **argv, bool hasDisplay)
{
    if (argc < 2)
        return false;
    const QString word = QString::fromLocal8Bit(argv[1]);
    if (word == windowOption)
        return false;
    return argc > 2 || !hasDisplay || !commandFor(word) || !didYouMean(word, knownWords()).isEmpty();
}

int run(int &argc, char **argv)
{
    // Qt's warnings about locales and runtime folders do not matter on a terminal.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString word = arguments.takeFirst();

    if (word == u"--help" || word == u"-h" || word == u"help")
        return printHelp(arguments.value(0));
    if (word == u"--version")
        return print(QStringLiteral("newfaces %1\n").arg(QCoreApplication::applicationVersion()));
    const NamedCommand *command = findCommand(word);
    if (!command)
        return refuseUnknown(word);
    if (asksForHelp(arguments))
        return printHelp(word);
    if (const Result<void> valid = checkSettings(); !valid) {
        say(valid.error());
        return UsageError;
    }
    qCInfo(cliLog).noquote() << "command:" << command->name;
    const Result<int> exitCode = command->run(arguments, argv);
    if (exitCode)
        return *exitCode;
    if (exitCode.error().kind == Error::Kind::Usage)
        return refuseUsage(exitCode.error(), word);
    say(exitCode.error());
    return Failure;
}

} // namespace cli
