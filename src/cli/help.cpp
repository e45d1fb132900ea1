// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

#include "cli/commandline/manual.h"

namespace cli {

namespace {

const char usage[] = R"(Newfaces shows who is new to the repositories of a GitHub user or organisation,
month by month.

Usage: newfaces                          open the window
       newfaces OWNER|LINK|HANDLE        open the window on it
       newfaces COMMAND [ARGUMENT ...]

Commands:
)";

const char generalOptions[] = R"(
Options:
  --help, -h  Show this help, or after a command the help of that command.
  --version   Show the version.
  --window [contributors OWNER | profile HANDLE | OWNER | LINK | HANDLE]
              Open the window, also on a name that resembles a command. A window
              that is open already shows it.
  --verbose   Log requests, git commands and so on to standard error; with any
              command, or without one for the window.

Results are written to standard output, progress and errors to standard error.

Exit codes:
    0  success
    1  failure: nothing was done
    2  usage error
    3  done, but incomplete: something could not be read
  130  interrupted with Ctrl-C

Environment variables override stored tokens and settings:
)";

QString environmentList()
{
    const auto entry = [](const char *name, const char *meaning) {
        return std::pair(QString::fromLatin1(name), QString::fromUtf8(meaning));
    };
    return definitionList({
        entry("GITHUB_TOKEN, GH_TOKEN", "Token for GitHub: 5,000 requests per hour instead of 60."),
        entry("X_BEARER_TOKEN", "Token for X's official API, which costs about $0.01 per profile."),
        entry("NEWFACES_PORT_TOKEN", "Token that programs must send to newfaces serve."),
        entry("NEWFACES_DATA_DIR", "Folder for stored data."),
        entry("NEWFACES_CACHE_DIR",
              "Folder for clones and pictures of accounts. They can be deleted at any time."),
        entry("NEWFACES_GITHUB_API", "Address of GitHub's API; https://HOST/api/v3 for GitHub Enterprise."),
        entry("NEWFACES_GITHUB_GIT", "Address to clone repositories from. Default: the site of the API."),
        entry("NEWFACES_X_API", "Address of X's official API. Default: https://api.x.com."),
        entry("NEWFACES_X_MIRROR", "Address of FxTwitter. Default: https://api.fxtwitter.com."),
        entry("NEWFACES_X_PAGE", "Address of profile pages. Default: https://x.com."),
        entry("NEWFACES_X_TIMELINE",
              "Address of embedded timelines. Default: https://syndication.twitter.com."),
        entry("NEWFACES_BLUESKY_API",
              "Address of Bluesky's public API. Default: https://public.api.bsky.app."),
        entry("NEWFACES_MASTODON_SERVER",
              "A Mastodon server that is asked about all accounts, instead of each account's own."),
        entry("NEWFACES_LOG", "File to which the log of --verbose is appended."),
    });
}

} // namespace

QString programHelp(const std::vector<std::pair<QString, QString>> &commands)
{
    return QString::fromUtf8(usage) + definitionList(commands) + QString::fromUtf8(generalOptions) +
           environmentList();
}

} // namespace cli
