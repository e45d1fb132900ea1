// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/profileoptions.h"

#include "core/profiles/handlelist.h"

namespace cli {

namespace {

using core::ProfileSource;
using core::Result;
using core::Word;

constexpr std::array profileSourceWords = {
    Word{QLatin1String("auto"), std::optional<ProfileSource>()},
    Word{QLatin1String("api"), std::optional(ProfileSource::Api)},
    Word{QLatin1String("mirror"), std::optional(ProfileSource::Mirror)},
    Word{QLatin1String("page"), std::optional(ProfileSource::Page)},
    Word{QLatin1String("timeline"), std::optional(ProfileSource::Timeline)},
};

std::vector<OptionGroup> profileGroups(ProfileOptions &options)
{
    using engine::Reading;
    return {
        {QStringLiteral("Reading"),
         {textOption("from", "FILE", options.from,
                     "Read handles or links from FILE: one per line, CSV (the column headed “x_handle”, "
                     "“Twitter” or the like, or the first one), a list in Markdown, or JSON; - for standard "
                     "input."),
          choiceOption("source", profileSourceWords, options.only,
                       "Ask only this source about accounts on X. auto asks one after the other."),
          switchOption("refresh", options.reading, Reading::Full,
                       "Also look up profiles that were looked up within the last day."),
          switchOption("offline", options.reading, Reading::Stored,
                       "Use stored data only; do not connect to any network.")}},
        {QStringLiteral("Output"),
         {textOption(
              "pictures", "FOLDER", options.pictures,
              "Write the pictures to FOLDER, as HANDLE.jpg or with the ending for their type. An earlier "
              "picture of the account that was written there before is replaced."),
          formatOption(options.answer.format), rawOption(options.answer.csvFields),
          outputOption(options.answer.output), quietOption(options.answer.quiet)}}};
}

} // namespace

Result<ProfileOptions> parseProfile(const QStringList &arguments)
{
    ProfileOptions options;
    const Result<Given> given = readArguments(arguments, profileGroups(options));
    if (!given)
        return std::unexpected(given.error());
    const auto handles = core::parseEach(given->words);
    if (!handles)
        return std::unexpected(handles.error());
    if (handles->empty() && options.from.isEmpty())
        return usageError(QStringLiteral("Give a handle such as “@NASA”, or a file of handles with --from."));
    options.handles = *handles;
    for (const char *other : {"refresh", "source"}) {
        if (const Result<void> checked = checkExclusive(*given, "offline", other); !checked)
            return std::unexpected(checked.error());
    }
    if (const Result<void> checked = checkRaw(options.answer, *given); !checked)
        return std::unexpected(checked.error());
    return options;
}

Manual profileManual()
{
    ProfileOptions options;
    return {
        .usage = R"(profile HANDLE ... [OPTION ...])",
        .description =
            R"(Look up profiles, store them with their pictures, and print them. HANDLE is one of these, or a
link to a profile:
  @NASA, or id:NUMBER        X
  @name.bsky.social, a DID   Bluesky; any other domain name can be a handle too
  @name@server               Mastodon
Profiles that were looked up within the last day come from stored data.

X: With a token (“newfaces token set x”) X's official API is asked first, 100 handles at once, for
about $0.01 per profile. FxTwitter, the profile page on x.com and the embedded timeline are asked
for the remaining handles. They are not X's official API, and they see the handles. The profile page
cannot look up numbers.
Bluesky and Mastodon: Bluesky's public API and each account's own server are asked, without a token.
If an account on Mastodon has moved, the new one is looked up too.

--from takes what “newfaces contributors NAME --people --format csv” prints: the columns x_handle,
bluesky_handle and mastodon_handle.
“newfaces profiles” lists, shows and removes what is stored. The exit code is 3 if a profile was not
found, or something in the list is not a handle.)",
        .groups = profileGroups(options),
        .examples = R"(profile NASA jack
profile --from handles.txt --pictures faces --format csv)"};
}

} // namespace cli
