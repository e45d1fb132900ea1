// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/catalogueentry.h"

namespace core {

/// Settings, files, the database, and the local port.
inline constexpr CatalogueEntry storageMessages[] = {
    // Settings
    {"settings.address-without-host",
     QT_TRANSLATE_NOOP("Messages", "An address needs a host, for example https://HOST or "
                                   "https://HOST/PATH.")},
    {"settings.address-with-password",
     QT_TRANSLATE_NOOP("Messages", "An address must not contain a user name or a password, because it is "
                                   "shown.")},
    {"settings.address-with-query", QT_TRANSLATE_NOOP("Messages", "An address must not contain “?” or “#”.")},
    {"settings.address-without-https",
     QT_TRANSLATE_NOOP("Messages", "An address must begin with https://, because somebody could read a "
                                   "token on its way. Only an address on this computer may begin with "
                                   "http://.")},
    {"settings.not-a-folder-address",
     QT_TRANSLATE_NOOP("Messages", "The address of a folder needs an absolute path, for example "
                                   "file:///PATH.")},
    {"settings.order",
     QT_TRANSLATE_NOOP("Messages", "Give one or more of api, mirror, page and timeline, each once and "
                                   "comma-separated.")},
    {"settings.one-of", QT_TRANSLATE_NOOP("Messages", "Give one of these: %1.")},
    {"settings.megabytes", QT_TRANSLATE_NOOP("Messages", "Give a number of megabytes from %1 to %2.")},
    {"settings.number", QT_TRANSLATE_NOOP("Messages", "Give a number from %1 to %2.")},
    {"settings.folder",
     QT_TRANSLATE_NOOP("Messages", "Give the absolute path of a folder, for example /home/NAME/FOLDER.")},
    {"settings.invalid-variable", QT_TRANSLATE_NOOP("Messages", "%1 in the environment is invalid. %2")},
    {"settings.invalid-value", QT_TRANSLATE_NOOP("Messages", "“%1” in “%2” is invalid. %3")},
    {"settings.not-writable",
     QT_TRANSLATE_NOOP("Messages", "The settings cannot be written to “%1”. Check that you may write "
                                   "there and that the disk is not full.")},
    {"settings.newer",
     QT_TRANSLATE_NOOP("Messages", "The settings in “%1” were written by a newer version of Newfaces. "
                                   "They apply, but this version cannot change them.")},
    {"settings.unreadable",
     QT_TRANSLATE_NOOP("Messages", "The settings in “%1” cannot be read. The defaults apply.")},
    {"settings.damaged", QT_TRANSLATE_NOOP("Messages", "The settings in “%1” were damaged, and were copied "
                                                       "to “%2”. Settings that could be read still apply.")},
    {"settings.damaged-not-writable",
     QT_TRANSLATE_NOOP("Messages", "The settings in “%1” are damaged, and the file cannot be written. "
                                   "Settings that could be read still apply.")},

    // Files
    {"file.not-writable", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: %2.")},
    {"file.is-the-history",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” cannot be written: it is Newfaces' own database. Choose another file.")},
    {"file.is-a-folder", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: it is a folder.")},
    {"file.folder-not-created", QT_TRANSLATE_NOOP("Messages", "The folder “%1” cannot be created.")},
    {"file.no-folder", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: there is no folder “%2”.")},
    {"file.is-special",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: it is not a regular file. Choose another name.")},
    {"file.disk-trouble",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: its disk is full, or reports an error.")},
    {"file.not-readable", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2.")},
    {"file.not-a-file", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: it is not a regular file.")},
    {"file.too-large", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: it is larger than %2 MB.")},

    // The database
    {"database.locked",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” is locked: another program is writing to it. Try "
                                   "again in a moment.")},
    {"database.read-only",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” is read-only. Allow writing to the file and its "
                                   "folder, and try again.")},
    {"database.disk-error",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” could not be read or written: the disk reports an "
                                   "error. Check the disk and try again.")},
    {"database.damaged",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” is damaged. Start Newfaces again: it then moves the "
                                   "damaged file away.")},
    {"database.disk-full",
     QT_TRANSLATE_NOOP("Messages", "The disk is full: “%1” cannot grow. Free some disk space and try "
                                   "again.")},
    {"database.not-openable",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” cannot be opened. Check that its folder exists and "
                                   "that you may write to it.")},
    {"database.not-readable",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” cannot be opened: %2. Check that you may read and "
                                   "write it.")},
    {"database.failed", QT_TRANSLATE_NOOP("Messages", "The database “%1” cannot be used: %2. Try again.")},
    {"database.no-driver",
     QT_TRANSLATE_NOOP("Messages", "Qt's driver for SQLite is missing. Install it and start Newfaces "
                                   "again.")},
    {"database.foreign",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” was made by another program. Move it away, or "
                                   "choose another data folder.")},
    {"database.foreign-schema",
     QT_TRANSLATE_NOOP("Messages",
                       "Another program changed the database “%1”: “%2” in it is not from Newfaces. Nothing "
                       "was changed. Move the file away, or choose another data folder.")},
    {"database.newer",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” was written by a newer version of Newfaces (schema "
                                   "version %2). Nothing was changed. Update Newfaces, or choose another "
                                   "data folder.")},
    {"database.gone",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” has been removed or replaced. Start Newfaces again.")},
    {"database.busy",
     QT_TRANSLATE_NOOP("Messages", "Another Newfaces is preparing the database in “%1”. Try again in a "
                                   "moment.")},
    {"database.folder-is-a-file",
     QT_TRANSLATE_NOOP("Messages", "The data folder “%1” is a file. Move it away, or choose another "
                                   "folder.")},
    {"database.no-folder",
     QT_TRANSLATE_NOOP("Messages", "The data folder “%1” cannot be created. Check that you may write to "
                                   "the folder above it, or choose another folder.")},
    {"database.folder-not-writable",
     QT_TRANSLATE_NOOP("Messages", "The data folder “%1” cannot be written: it is read-only, or its disk "
                                   "is full. Check it and try again, or choose another folder.")},
    {"database.not-movable",
     QT_TRANSLATE_NOOP("Messages", "The database “%1” is damaged, and cannot be renamed to “%2”. Move it "
                                   "away and start Newfaces again.")},
    {"database.no-backup",
     QT_TRANSLATE_NOOP("Messages", "The backup “%1” cannot be written. Allow writing to its folder and "
                                   "try again.")},
    {"database.copy-not-removed", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be removed.")},
    {"database.restored",
     QT_TRANSLATE_NOOP("Messages", "The history in “%1” was damaged. It was renamed to “%2” and replaced "
                                   "by the backup “%3”.")},
    {"database.emptied",
     QT_TRANSLATE_NOOP("Messages", "The history in “%1” was damaged. It was renamed to “%2” and replaced "
                                   "by an empty one.")},

    // The history
    {"history.nothing-stored",
     QT_TRANSLATE_NOOP("Messages", "Nothing is stored about “%1”. Look it up once with a network "
                                   "connection.")},
    {"history.nobody-stored",
     QT_TRANSLATE_NOOP("Messages", "Nothing is stored about “%1”. Look it up before you decide who is who.")},
    {"history.never-seen",
     QT_TRANSLATE_NOOP("Messages", "You have not looked at “%1” in the window yet, so nobody is new since "
                                   "then. Open it there, or give a day instead of last-seen.")},
    {"history.entry-gone",
     QT_TRANSLATE_NOOP("Messages", "The lookup is no longer in the history. Look it up again.")},
    {"history.no-entry", QT_TRANSLATE_NOOP("Messages", "The history has no number %1.")},
    {"history.changed-meanwhile",
     QT_TRANSLATE_NOOP("Messages", "The repository was removed from the history, or changed by an import, "
                                   "while Newfaces was reading it. Look it up again.")},
    {"history.no-decision",
     QT_TRANSLATE_NOOP("Messages", "There is no decision %1, or it is already undone.")},
    {"history.no-decisions-from",
     QT_TRANSLATE_NOOP("Messages",
                       "There are no decisions from “%1” about “%2”, or they are already undone.")},

    // Releases, tags and own events
    {"event.nobody-stored",
     QT_TRANSLATE_NOOP("Messages", "Nothing is stored about “%1”. Look it up before you add an event.")},
    {"event.no-name", QT_TRANSLATE_NOOP("Messages", "An event needs a name.")},
    {"event.too-many",
     QT_TRANSLATE_NOOP("Messages", "“%1” has %2 events of its own already. Remove one first.")},
    {"event.unknown", QT_TRANSLATE_NOOP("Messages", "There is no event %1, or it is already removed.")},
    {"event.one-not-read", QT_TRANSLATE_NOOP("Messages", "The tags and releases of “%1” were not read: %2")},
    {"event.several-not-read",
     QT_TRANSLATE_NOOP("Messages", "The tags and releases of %1 repositories were not read, “%2” among "
                                   "them: %3")},

    // Export and import
    {"export.nothing",
     QT_TRANSLATE_NOOP("Messages", "There is nothing to export: nothing has been looked up yet.")},
    {"export.nothing-stored",
     QT_TRANSLATE_NOOP("Messages", "Nothing is stored about “%1”, so nothing was exported.")},
    {"import.failed", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be imported. %2 Nothing was changed.")},
    {"import.not-readable", QT_TRANSLATE_NOOP("Messages", "The file cannot be read: %1.")},
    {"import.not-a-file", QT_TRANSLATE_NOOP("Messages", "It is not a regular file.")},
    {"import.too-large", QT_TRANSLATE_NOOP("Messages", "The file is larger than %1 MB.")},
    {"import.too-many", QT_TRANSLATE_NOOP("Messages", "A list in the file has more than %1 entries.")},
    {"import.future",
     QT_TRANSLATE_NOOP("Messages",
                       "The file contains the time %1, which is in the future. Check the clock of "
                       "this computer, and of the one that exported the file.")},
    {"import.foreign", QT_TRANSLATE_NOOP("Messages", "The file is not an export of Newfaces.")},
    {"import.newer",
     QT_TRANSLATE_NOOP("Messages", "A newer version of Newfaces wrote the file (format version %1). "
                                   "Update Newfaces.")},
    {"import.damaged",
     QT_TRANSLATE_NOOP("Messages", "The file is damaged or incomplete: its text is invalid from byte %1 "
                                   "of %2 on.")},
    {"import.invalid", QT_TRANSLATE_NOOP("Messages", "The content of the file is invalid.")},
    {"import.invalid-author", QT_TRANSLATE_NOOP("Messages", "An author in the file is invalid.")},
    {"import.invalid-account", QT_TRANSLATE_NOOP("Messages", "An account in the file is invalid.")},
    {"import.invalid-decision", QT_TRANSLATE_NOOP("Messages", "A decision in the file is invalid.")},
    {"import.invalid-owner", QT_TRANSLATE_NOOP("Messages", "The owner “%1” in the file is invalid.")},
    {"import.invalid-repository",
     QT_TRANSLATE_NOOP("Messages", "The repository “%1” in the file is invalid.")},
    {"import.invalid-commit",
     QT_TRANSLATE_NOOP("Messages", "A commit of the repository “%1” in the file is invalid.")},
    {"import.owner-twice", QT_TRANSLATE_NOOP("Messages", "The file contains the owner “%1” twice.")},
    {"import.repository-twice",
     QT_TRANSLATE_NOOP("Messages", "The file contains the repository “%1” twice.")},

    // The local port
    {"port.taken",
     QT_TRANSLATE_NOOP("Messages", "Port %1 is used by another program. Choose another port, or end that "
                                   "program.")},
    {"port.not-openable", QT_TRANSLATE_NOOP("Messages", "Port %1 cannot be opened: %2.")},
    {"port.no-room",
     QT_TRANSLATE_NOOP("Messages",
                       "Port %1 cannot be opened: the system allows no more open files or threads.")},

    // Charts in files
    {"chart.without-format",
     QT_TRANSLATE_NOOP("Messages", "The name of a chart file must end in .png, .svg or .pdf.")},
    {"chart.unknown-format",
     QT_TRANSLATE_NOOP("Messages", "A chart can be saved as .png, .svg or .pdf, not as “.%1”.")},
    {"chart.invalid-size",
     QT_TRANSLATE_NOOP("Messages", "A chart must be between %1 and %2 pixels wide and high, not %3x%4.")},
    {"chart.too-large",
     QT_TRANSLATE_NOOP("Messages", "There is not enough memory for a picture of this size. Choose a "
                                   "smaller size.")},
};

} // namespace core
