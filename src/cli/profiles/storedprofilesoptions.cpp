// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/storedprofilesoptions.h"

#include "core/profiles/handlelist.h"

#include <algorithm>

namespace cli {

namespace {

using core::Result;
using core::Word;
using StoredAction = StoredProfilesOptions::Action;

constexpr std::array storedActions = {
    Word{QLatin1String("list"), StoredAction::List},         Word{QLatin1String("show"), StoredAction::Show},
    Word{QLatin1String("pictures"), StoredAction::Pictures}, Word{QLatin1String("save"), StoredAction::Save},
    Word{QLatin1String("remove"), StoredAction::Remove},
};

std::vector<OptionGroup> storedProfilesGroups(StoredProfilesOptions &options)
{
    return {
        {QStringLiteral("Output"),
         {formatOption(options.answer.format), rawOption(options.answer.csvFields),
          outputOption(options.answer.output)}},
        {QStringLiteral("Saving pictures"),
         {textOption("to", "FOLDER", options.folder, "With save: write the pictures to FOLDER."),
          textOption("picture", "SHA256", options.picture,
                     "With save: write only this picture of a profile; the first 8 digits are enough.")}}};
}

Result<void> checkStoredHandles(const StoredProfilesOptions &options)
{
    const std::size_t count = options.handles.size();
    switch (options.action) {
    case StoredAction::List:
        return count == 0 ? Result<void>()
                          : usageError(QStringLiteral("newfaces profiles list takes no handles. “newfaces "
                                                      "profiles show HANDLE” shows one profile."));
    case StoredAction::Show:
    case StoredAction::Pictures:
        return count == 1 ? Result<void>() : usageError(QStringLiteral("Give one handle, or id:NUMBER."));
    case StoredAction::Remove:
        return count > 0 ? Result<void>()
                         : usageError(QStringLiteral("Give the handles of the profiles to remove; “newfaces "
                                                     "profiles” lists them."));
    case StoredAction::Save:
        break;
    }
    if (options.folder.isEmpty())
        return usageError(QStringLiteral("Give the folder for the pictures with --to FOLDER."));
    if (!options.picture.isEmpty() && count != 1)
        return usageError(QStringLiteral("--picture needs the handle of one profile."));
    return {};
}

Result<void> checkPicture(const QString &sha256)
{
    constexpr qsizetype fewest = 8;
    constexpr qsizetype whole = 64;
    const bool isHex = std::ranges::all_of(
        sha256, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!sha256.isEmpty() && (!isHex || sha256.size() < fewest || sha256.size() > whole))
        return usageError(QStringLiteral("--picture needs 8 to 64 digits of the picture's SHA-256; “newfaces "
                                         "profiles pictures HANDLE” lists them."));
    return {};
}

} // namespace

Result<StoredProfilesOptions> parseStoredProfiles(const QStringList &arguments)
{
    StoredProfilesOptions options;
    const Result<Given> given = readArguments(arguments, storedProfilesGroups(options));
    if (!given)
        return std::unexpected(given.error());
    const Result<StoredAction> action =
        readAction("profiles", given->words, storedActions, StoredAction::List);
    if (!action)
        return std::unexpected(action.error());
    options.action = *action;
    const Result<std::vector<core::Handle>> handles = core::parseEach(given->words.mid(1));
    if (!handles)
        return std::unexpected(handles.error());
    options.handles = *handles;
    options.picture = options.picture.toLower();
    for (const QString &option : given->options) {
        const bool isForSave = option == u"to" || option == u"picture";
        if (isForSave && options.action != StoredAction::Save)
            return usageError(QStringLiteral("--%1 can only be used with save.").arg(option));
        if (!isForSave && (options.action == StoredAction::Save || options.action == StoredAction::Remove))
            return usageError(
                QStringLiteral("--%1 can only be used with list, show and pictures.").arg(option));
    }
    for (const Result<void> &checked :
         {checkStoredHandles(options), checkPicture(options.picture), checkRaw(options.answer, *given)}) {
        if (!checked)
            return std::unexpected(checked.error());
    }
    return options;
}

Manual storedProfilesManual()
{
    StoredProfilesOptions options;
    return {
        .usage = R"(profiles [list] [OPTION ...]
profiles show HANDLE [OPTION ...]
profiles pictures HANDLE [OPTION ...]
profiles save [HANDLE ...] --to FOLDER [--picture SHA256]
profiles remove HANDLE ...)",
        .description =
            R"(List the stored profiles; show one with its number, its former handles and its pictures; list
the pictures that an account had; save pictures as files; or remove profiles with their pictures.
HANDLE is a handle, a link to a profile, or the account's number, as id:NUMBER. Nothing is looked up:
“newfaces profile” does that.

save writes all pictures, former ones too, of the given profiles, or of all profiles. A file's name
has the handle, the day when the picture was first seen, and the first 8 digits of its SHA-256.)",
        .groups = storedProfilesGroups(options),
        .examples = R"(profiles list --format csv
profiles show NASA
profiles save NASA --to faces --picture 1f2e3d4c)"};
}

} // namespace cli
