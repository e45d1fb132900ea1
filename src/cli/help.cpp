// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

namespace cli {

namespace {

const char programHelp[] = R"(Newfaces: who is new around here, month by month.

Usage: newfaces                               the window
       newfaces contributors OWNER ...        new contributors of GitHub users, organisations, repositories
       newfaces history [list|show N|remove N]  what was looked up before
       newfaces profile HANDLE ...            X profiles and their pictures
       newfaces people OWNER                  who counts as whom, and what you decided about it
       newfaces export FILE [OWNER ...]       writes what is stored to a file, import FILE takes it in
       newfaces backup FILE                   copies the whole history
       newfaces token set|remove|status       tokens for GitHub, for X and for the local port
       newfaces config [list|get|set|reset]   what you can choose, and what holds
       newfaces serve                         answers other programs on this computer, by HTTP
       newfaces --version
       newfaces COMMAND --help

Answers go to standard output, progress and trouble to standard error.
Exit codes: 0 all well; 1 nothing could be done; 2 wrong usage; 3 done, but incomplete; 130 interrupted.

Environment, which wins over newfaces token and newfaces config:
  GITHUB_TOKEN, GH_TOKEN  a token for GitHub: 5,000 requests an hour instead of 60
  NEWFACES_DATA_DIR       where the history is kept
  NEWFACES_CACHE_DIR      where clones are kept, which are made again when they are lost
  NEWFACES_GITHUB_API     https://api.github.com, or https://HOST/api/v3 for an Enterprise host
  NEWFACES_GITHUB_GIT     where repositories are cloned from (the site of the API)
  X_BEARER_TOKEN          a token for X's official API, which takes about $0.01 for each profile
  NEWFACES_X_API, NEWFACES_X_MIRROR, NEWFACES_X_PAGE, NEWFACES_X_TIMELINE
                          where profiles are looked up: https://api.x.com, https://api.fxtwitter.com,
                          https://x.com, https://syndication.twitter.com
  NEWFACES_PORT_TOKEN     what programs have to show to newfaces serve
)";

const char answerHelp[] = R"(Answer:
  --format FORMAT       table, csv or json (table)
  --view VIEW           by month: new contributors, active ones (new and returning), or retention (of those
                        who came, how many came back within 3, 6 and 12 months): new, active, retention (new)
  --people              the newcomers, one a line, instead of the months
  --output FILE         write the answer to a file
  --chart FILE          draw the chart as well: .png, .svg or .pdf
  --chart-size WxH      its size in pixels (1200x600)
  --quiet               no progress on standard error

Counting:
  --scope SCOPE         new to the repository, or new to the owner (repository)
  --identity IDENTITY   who is the same person: account, email or name (account)
  --date DATE           whose date counts: author or committer (author)
  --bots                count bots, too
  --forks               count forks, too
  --since YYYY-MM       only newcomers from this month on
  --until YYYY-MM       only newcomers up to and with this month
)";

const char contributorsHelp[] = R"(Usage: newfaces contributors OWNER|OWNER/REPO|URL ... [options]

Reads what is new, stores it, and prints how many people made their first commit in each month.

)";

const char contributorsReadingHelp[] = R"(
Reading:
  --source SOURCE       auto, graphql, rest or git (auto: for each repository what is quickest)
  --offline             answer from what is stored
  --full                read everything again
)";

const char profileHelp[] = R"(Usage: newfaces profile HANDLE|URL ... [options]

Looks X profiles up, keeps them with their pictures, and prints them. With a token (newfaces token set x) X's official
API is asked first, for 100 at once; FxTwitter, the profile's page on x.com and the embedded timeline are asked
for what is left. These are not X's official API, and they see the handle. A handle that was looked up within
a day is answered from what is stored. Exit code 3 when not all were found.

  --from FILE           handles or links from a file, one a line, or the first column of CSV; - for standard
                        input
  --source SOURCE       auto, or only one of api, mirror, page, timeline (auto)
  --refresh             look up again what was looked up within a day
  --offline             answer from what is stored
  --pictures FOLDER     write the pictures into a folder, as HANDLE.jpg
  --format FORMAT       table, csv or json (table)
  --output FILE         write the answer to a file
  --quiet               no progress on standard error
)";

const char historyHelp[] = R"(Usage: newfaces history [list]
       newfaces history show N [options]
       newfaces history remove N

Lists what was looked up before, the newest first; shows one of them again, without the network; or removes
it. N is its number in the list. The options are those of show.

)";

const char exportHelp[] = R"(Usage: newfaces export FILE.json [OWNER ...]

Writes everything that is stored of these owners, or of all: their repositories and commits, the accounts of
their people, and what was decided about who is who. newfaces import takes the file in, here or elsewhere.
)";

const char importHelp[] = R"(Usage: newfaces import FILE.json

Takes in what newfaces export wrote. Of an owner that is stored already, whatever is newer stays, and
decisions from both are kept.
)";

const char backupHelp[] = R"(Usage: newfaces backup FILE

Copies the whole history, an SQLite database, to a file. To go back to it, put it in the place of
newfaces.sqlite in the data folder while Newfaces does not run, and remove newfaces.sqlite-wal and
newfaces.sqlite-shm there if they are left.
)";

const char serveHelp[] = R"(Usage: newfaces serve [options]

Answers other programs on this computer by HTTP, on 127.0.0.1 alone, until it is stopped; what it answers to is
told by /openapi.json. A program has to show the token that is kept (newfaces token set api), or that in
NEWFACES_PORT_TOKEN; where there is none, one is made and kept, and the window's settings show it.

  curl -H "Authorization: Bearer $NEWFACES_PORT_TOKEN" "http://127.0.0.1:7423/v1/contributors/pallets?wait=60"

What it is asked for is logged on standard error, a line a request.

  --port N              where it listens; 0 for a port that is free (the setting port/number)
  --no-token            answer every program on this computer
  --quiet               log nothing
)";

const char tokenHelp[] = R"(Usage: newfaces token set github|x|api
       newfaces token remove github|x|api
       newfaces token [status] [github|x|api ...] [--test]

Keeps tokens in the system's keychain, and nowhere else: for GitHub, for X's official API, and for programs that
ask at the local port (api). set reads the token from standard input, unseen when it is typed; one that GitHub
refuses is not kept. status tells where each is kept. None is ever printed.

GitHub grants 60 requests an hour without a token, and 5,000 with one. It needs no scope:
https://github.com/settings/tokens/new?description=Newfaces

  --test                ask GitHub and X about their tokens; X takes $0.01 for it
)";

const char configHelp[] = R"(Usage: newfaces config [list] [--format FORMAT]
       newfaces config get KEY
       newfaces config set KEY VALUE
       newfaces config reset KEY|--all

Lists all settings, what holds for each, and where that is from: the usual, the file of settings, or a variable
of the environment, which wins over the file; prints one alone; keeps another in the file; or goes back to the
usual. They are those of the window's settings. Tokens are none of them.

  --format FORMAT       the list as a table, csv or json (table)
)";

const char peopleHelp[] = R"(Usage: newfaces people OWNER|OWNER/REPO|URL [--suggested] [options]
       newfaces people join OWNER ID ID ...
       newfaces people split OWNER ADDRESS | ID ID ...
       newfaces people bot|human OWNER ID ...
       newfaces people decisions [OWNER]
       newfaces people undo N

Lists who counts as whom, by what is stored, without the network; or those alone who may be the same, since
they bear the same name. Joins people, splits an address from the others of a person, holds people apart,
marks bots and unmarks them. Such decisions belong to the owner; they hold for what is read later, and each
can be undone by its number. ID is what the list calls somebody, or an account, an address or a name.

  --suggested           those who may be the same
  --forks               people of forks, too
  --format FORMAT       the list as a table, csv or json (table)
  --output FILE         write the list to a file
)";

} // namespace

QString help(const QString &command)
{
    if (command == u"contributors")
        return QString::fromUtf8(contributorsHelp) + QString::fromUtf8(answerHelp) +
               QString::fromUtf8(contributorsReadingHelp);
    if (command == u"profile")
        return QString::fromUtf8(profileHelp);
    if (command == u"people")
        return QString::fromUtf8(peopleHelp);
    if (command == u"history")
        return QString::fromUtf8(historyHelp) + QString::fromUtf8(answerHelp);
    if (command == u"export")
        return QString::fromUtf8(exportHelp);
    if (command == u"import")
        return QString::fromUtf8(importHelp);
    if (command == u"backup")
        return QString::fromUtf8(backupHelp);
    if (command == u"token")
        return QString::fromUtf8(tokenHelp);
    if (command == u"config")
        return QString::fromUtf8(configHelp);
    if (command == u"serve")
        return QString::fromUtf8(serveHelp);
    return QString::fromUtf8(programHelp);
}

} // namespace cli
