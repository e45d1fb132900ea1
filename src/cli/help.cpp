// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

namespace cli {

namespace {

const char programHelp[] = R"(Newfaces: who is new around here, month by month.

Usage: newfaces                               the window
       newfaces contributors OWNER ...        new contributors of GitHub users, organisations, repositories
       newfaces history [list|show N|remove N]  what was looked up before
       newfaces export FILE [OWNER ...]       writes what is stored to a file, import FILE takes it in
       newfaces backup FILE                   copies the whole history
       newfaces --version
       newfaces COMMAND --help

Answers go to standard output, progress and trouble to standard error.
Exit codes: 0 all well; 1 nothing could be done; 2 wrong usage; 3 done, but incomplete; 130 interrupted.

Environment:
  GITHUB_TOKEN, GH_TOKEN  a token for GitHub: 5,000 requests an hour instead of 60
  NEWFACES_DATA_DIR       where the history is kept
  NEWFACES_GITHUB_API     https://api.github.com, or https://HOST/api/v3 for an Enterprise host
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
  --offline             answer from what is stored
  --full                read everything again
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
newfaces.sqlite in the data folder while Newfaces does not run.
)";

} // namespace

QString help(const QString &command)
{
    if (command == u"contributors")
        return QString::fromUtf8(contributorsHelp) + QString::fromUtf8(answerHelp) +
               QString::fromUtf8(contributorsReadingHelp);
    if (command == u"history")
        return QString::fromUtf8(historyHelp) + QString::fromUtf8(answerHelp);
    if (command == u"export")
        return QString::fromUtf8(exportHelp);
    if (command == u"import")
        return QString::fromUtf8(importHelp);
    if (command == u"backup")
        return QString::fromUtf8(backupHelp);
    return QString::fromUtf8(programHelp);
}

} // namespace cli
