// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/catalogueentry.h"

namespace core {

/// Lookups, people, profiles and tokens.
inline constexpr CatalogueEntry peopleMessages[] = {
    // What is already text
    {"text", "%1"},

    // Values of options
    {"option.invalid-value", QT_TRANSLATE_NOOP("Messages", "%1 must be %2, not “%3”.")},
    {"option.month", QT_TRANSLATE_NOOP("Messages", "a month such as 2024-05")},
    {"option.day-or-seen", QT_TRANSLATE_NOOP("Messages", "a day such as 2024-05-31, or last-seen")},
    {"option.text", QT_TRANSLATE_NOOP("Messages", "a text of 1 to %1 characters")},
    {"list.or", QT_TRANSLATE_NOOP("Messages", "%1 or %2")},

    // Stopped on request
    {"stopped", QT_TRANSLATE_NOOP("Messages", "Stopped.")},
    {"stopped.commits-kept", QT_TRANSLATE_NOOP("Messages", "Stopped. What was read so far is kept.")},
    {"stopped.profiles-kept", QT_TRANSLATE_NOOP("Messages", "Stopped. What was found so far is kept.")},

    // Names of owners and repositories
    {"window.too-many-words",
     QT_TRANSLATE_NOOP("Messages", "The window opens on one owner, repository or profile, not on “%1”.")},
    {"lookup.empty",
     QT_TRANSLATE_NOOP("Messages", "Give the name of a GitHub user, organisation or repository.")},
    {"lookup.too-many",
     QT_TRANSLATE_NOOP("Messages", "At most %1 owners or repositories can be compared, but %2 were given.")},
    {"lookup.not-a-link", QT_TRANSLATE_NOOP("Messages", "“%1” is not a link to %2.")},
    {"lookup.other-host",
     QT_TRANSLATE_NOOP("Messages", "“%1” is a link to %2. Give a name, or a link to %3.")},
    {"lookup.elsewhere",
     QT_TRANSLATE_NOOP("Messages", "“%1” is on %2, but Newfaces is set to %3. Change the address of the API "
                                   "in the settings to read it again.")},
    {"lookup.no-name",
     QT_TRANSLATE_NOOP("Messages", "“%1” does not name a user, an organisation or a repository.")},
    {"lookup.too-many-parts",
     QT_TRANSLATE_NOOP("Messages", "“%1” has too many parts. Give OWNER or OWNER/REPOSITORY.")},
    {"lookup.invalid-owner",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a valid name on GitHub. A name has 1 to 39 letters, "
                                   "digits and single hyphens, and begins and ends with a letter or digit.")},
    {"lookup.invalid-repository",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a valid name of a repository. A name has 1 to 100 "
                                   "letters, digits, “.”, “-” and “_”.")},

    // Handles and profiles
    {"handle.empty", QT_TRANSLATE_NOOP("Messages", "Give a handle, for example “@NASA”.")},
    {"handle.invalid",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a valid handle. On X, a handle has 1 to 15 letters from a "
                                   "to z, digits and underscores.")},
    {"handle.not-on-bluesky",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a valid handle on Bluesky. Such a handle is a domain name, "
                                   "for example “@name.bsky.social”.")},
    {"handle.not-on-mastodon",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a valid handle on Mastodon. Such a handle has a name and a "
                                   "server, for example “@name@mastodon.social”.")},
    {"handle.e-mail",
     QT_TRANSLATE_NOOP("Messages", "“%1” looks like an e-mail address. If it is an account on Mastodon, "
                                   "write “@%1”.")},
    {"handle.not-a-link",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a link to a profile on X, Bluesky or Mastodon.")},
    {"handle.no-name", QT_TRANSLATE_NOOP("Messages", "“%1” does not name a profile.")},
    {"handle.page-of-x", QT_TRANSLATE_NOOP("Messages", "“%1” is a page of X itself, not a profile.")},
    {"handle.invalid-id",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not the number of an account on X. Such a number has 1 to 19 "
                                   "digits.")},
    {"profile.no-source-for-id",
     QT_TRANSLATE_NOOP("Messages", "None of the sources that may be asked can look up an account by its "
                                   "number, %1. X's official API, FxTwitter and the embedded timeline can.")},
    {"profile.no-account-with-id",
     QT_TRANSLATE_NOOP("Messages", "The sources that were asked found no account with the number %1.")},
    {"list.heading",
     QT_TRANSLATE_NOOP("Messages", "“%1” was taken as a heading, not as a handle. If an account has this "
                                   "name, write “@%1”.")},
    {"list.column", QT_TRANSLATE_NOOP("Messages", "The handles were read from the column “%1”.")},
    {"list.unclosed-quote", QT_TRANSLATE_NOOP("Messages", "A quotation mark is not closed.")},
    {"list.spreadsheet-error",
     QT_TRANSLATE_NOOP("Messages", "“%1” is a spreadsheet error, not a handle. Spreadsheets show it for "
                                   "cells that begin with “@” but are not formatted as text.")},
    {"list.invalid-json", QT_TRANSLATE_NOOP("Messages", "The list looks like JSON, but it is not valid.")},
    {"list.no-handle", QT_TRANSLATE_NOOP("Messages", "This entry has no handle.")},
    {"list.too-many",
     QT_TRANSLATE_NOOP("Messages", "The list has more than %1 handles. The rest was left out.")},
    {"profile.unconfirmed",
     QT_TRANSLATE_NOOP("Messages", "One source has no “@%1”, but no other source could confirm that the "
                                   "account does not exist.")},
    {"profile.unconfirmed-because",
     QT_TRANSLATE_NOOP("Messages", "One source has no “@%1”, but no other source could confirm that the "
                                   "account does not exist. %2")},
    {"profile.not-shown",
     QT_TRANSLATE_NOOP("Messages", "No source shows a profile for “@%1”. It may be protected, or have no "
                                   "posts.")},
    {"profile.picture-failed", QT_TRANSLATE_NOOP("Messages", "The picture could not be fetched. %1")},
    {"profile.handle-taken", QT_TRANSLATE_NOOP("Messages", "Another account has this handle now.")},
    {"profile.needs-token",
     QT_TRANSLATE_NOOP("Messages", "X's official API needs a token. Set one (newfaces token set x), or "
                                   "choose another source.")},
    {"profile.no-source",
     QT_TRANSLATE_NOOP("Messages", "Without a token for X's official API (newfaces token set x), profiles "
                                   "can only come from other sources, and these are not allowed.")},
    {"picture.not-stored", QT_TRANSLATE_NOOP("Messages", "The picture is no longer stored.")},
    {"picture.not-shown", QT_TRANSLATE_NOOP("Messages", "The picture cannot be shown.")},

    // People, and decisions about them
    {"people.unknown",
     QT_TRANSLATE_NOOP("Messages", "No person of “%1” is known as “%2”. Name a person as the list of "
                                   "people does, or by account, e-mail address or name.")},
    {"people.ambiguous", QT_TRANSLATE_NOOP("Messages", "“%1” matches %2 people. Give one of these: %3.")},
    {"people.join-needs-two", QT_TRANSLATE_NOOP("Messages", "Name at least two people to join.")},
    {"people.already-joined", QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” are already the same person.")},
    {"people.no-second-address",
     QT_TRANSLATE_NOOP("Messages", "“%1” has no second e-mail address that could be split off.")},
    {"people.which-address",
     QT_TRANSLATE_NOOP("Messages", "To split “%1”, name the e-mail address that belongs to somebody else: "
                                   "one of %2.")},
    {"people.already-split",
     QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” are already different people, and nothing suggests that "
                                   "they are the same.")},
    {"people.already-bot", QT_TRANSLATE_NOOP("Messages", "“%1” already counts as a bot.")},
    {"people.already-agent", QT_TRANSLATE_NOOP("Messages", "“%1” already counts as an AI agent.")},
    {"people.already-human", QT_TRANSLATE_NOOP("Messages", "“%1” already counts as a human.")},
    {"people.unknown-address",
     QT_TRANSLATE_NOOP("Messages", "No person of “%1” has the e-mail address “%2”.")},
    {"people.unknown-name", QT_TRANSLATE_NOOP("Messages", "Nobody with the address “%1” has the name “%2”.")},
    {"people.only-name",
     QT_TRANSLATE_NOOP("Messages", "“%2” with the address “%1” is already a person of their own.")},
    {"people.no-second-name",
     QT_TRANSLATE_NOOP("Messages",
                       "Nobody with the address “%1” has a second name that could be split off.")},
    {"forget.nobody",
     QT_TRANSLATE_NOOP("Messages", "This person is not in the stored data any more. List the people again.")},
    {"forget.machine",
     QT_TRANSLATE_NOOP("Messages", "Only people can be forgotten, and this is a bot or an AI agent. If a "
                                   "decision says so, undo it first.")},
    {"forget.decided",
     QT_TRANSLATE_NOOP("Messages", "This decision is about somebody who was forgotten on request. List the "
                                   "people again.")},
    {"forget.no-number", QT_TRANSLATE_NOOP("Messages", "There is no forgotten person with the number %1.")},
    {"people.none-named", QT_TRANSLATE_NOOP("Messages", "Give at least one person.")},

    // Files of other programs about people
    {"peoplefile.not-text", QT_TRANSLATE_NOOP("Messages", "“%1” is not a text file.")},
    {"peoplefile.not-sortinghat",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not an export of SortingHat: it has no individuals in JSON.")},
    {"peoplefile.nobody",
     QT_TRANSLATE_NOOP(
         "Messages", "“%1” says nothing about people. Newfaces reads .mailmap files, gitdm's files of e-mail "
                     "aliases and employers, and exports of SortingHat.")},
    {"peoplefile.too-many",
     QT_TRANSLATE_NOOP("Messages", "“%1” is about too many people: more than %2 decisions.")},
    {"peoplefile.too-many-memberships",
     QT_TRANSLATE_NOOP("Messages", "“%1” names too many members of organisations: more than %2.")},
    {"peoplefile.too-many-in-all",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” is not used: the .mailmap files of all repositories have more than %2 decisions.")},
    {"peoplefile.no-address", QT_TRANSLATE_NOOP("Messages", "There is no e-mail address in angle brackets.")},
    {"peoplefile.not-of-gitdm",
     QT_TRANSLATE_NOOP("Messages",
                       "It has neither two e-mail addresses, nor an address or a domain with an employer.")},
    {"peoplefile.repeated",
     QT_TRANSLATE_NOOP("Messages", "An earlier line says something about the same time.")},
    {"peoplefile.no-identities", QT_TRANSLATE_NOOP("Messages", "There is no list of identities.")},
    {"peoplefile.says-nothing", QT_TRANSLATE_NOOP("Messages", "It names one address only.")},
    {"peoplefile.long-line", QT_TRANSLATE_NOOP("Messages", "It is too long.")},

    {"peoplefile.own-not-read", QT_TRANSLATE_NOOP("Messages", "“%1” was not read: %2")},
    {"peoplefile.several-not-read",
     QT_TRANSLATE_NOOP("Messages",
                       "The .mailmap files of %1 repositories were not read, for example “%2”: %3")},
    {"repository.unusable-file", QT_TRANSLATE_NOOP("Messages", "“%1” is larger than 1 MB, or not text.")},

    // Organisations
    {"organisation.invalid-name",
     QT_TRANSLATE_NOOP("Messages",
                       "“%1” is not the name of an organisation. A name has a letter or a digit.")},
    {"organisation.invalid-domain",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a domain. Give one such as “@redhat.com”.")},
    {"organisation.no-time",
     QT_TRANSLATE_NOOP("Messages", "The time in an organisation ends before it begins.")},

    // Decisions about repositories
    {"repository.none-named", QT_TRANSLATE_NOOP("Messages", "Give at least one repository.")},
    {"repository.unknown", QT_TRANSLATE_NOOP("Messages", "%1 has no repository “%2”.")},
    {"repository.only-of-owners",
     QT_TRANSLATE_NOOP("Messages", "Repositories can only be left out of an owner with several of them.")},
    {"repository.already-left-out", QT_TRANSLATE_NOOP("Messages", "“%1” is already left out.")},
    {"repository.already-included", QT_TRANSLATE_NOOP("Messages", "“%1” is not left out.")},

    // Why a repository was not read
    {"repository.fork", QT_TRANSLATE_NOOP("Messages", "It is a fork.")},
    {"repository.left-out", QT_TRANSLATE_NOOP("Messages", "You left it out.")},
    {"repository.not-read", QT_TRANSLATE_NOOP("Messages", "It has not been read yet. Look it up again.")},

    // Tokens
    {"token.empty", QT_TRANSLATE_NOOP("Messages", "Give a token. The input is empty.")},
    {"token.too-long",
     QT_TRANSLATE_NOOP("Messages", "The input is too long for a token. A token has at most 1,024 "
                                   "characters.")},
    {"token.too-short",
     QT_TRANSLATE_NOOP("Messages", "The token for the local port is too short: others could guess it. Use at "
                                   "least 20 characters, for example the output of “openssl rand -hex 32”.")},
    {"token.several-words", QT_TRANSLATE_NOOP("Messages", "A token contains no spaces or line breaks.")},
    {"token.invalid-character",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The input contains an invalid character. A token has only ASCII letters, digits and punctuation.")},
    {"token.none", QT_TRANSLATE_NOOP("Messages", "There is no token to test.")},
    {"token.untestable",
     QT_TRANSLATE_NOOP("Messages", "The token of the local port cannot be tested: other programs send it "
                                   "to Newfaces.")},
    {"token.other-host",
     QT_TRANSLATE_NOOP("Messages", "Another host was chosen in the meantime, so the token is not used. To "
                                   "use it for the new host, set it again.")},
    {"token.of-variable", QT_TRANSLATE_NOOP("Messages", "%1 The token comes from %2 in the environment.")},

    // The keychain
    {"keychain.none",
     QT_TRANSLATE_NOOP("Messages", "This system has no keychain for tokens, or none that works. Newfaces "
                                   "needs a Secret Service, for example GNOME Keyring or KWallet.")},
    {"keychain.not-used", QT_TRANSLATE_NOOP("Messages", "There is no keychain to store the token in.")},
    {"keychain.no-answer",
     QT_TRANSLATE_NOOP("Messages", "The keychain does not answer. It may be asking for its password. "
                                   "Enter it there and try again.")},
    {"keychain.locked",
     QT_TRANSLATE_NOOP("Messages", "The keychain is locked, or denies access to Newfaces. Unlock it and "
                                   "try again.")},
    {"keychain.token-missing",
     QT_TRANSLATE_NOOP("Messages", "The keychain is locked, or another program removed the token from it. "
                                   "Unlock it and try again, or remove the token here too.")},
    {"keychain.not-stored",
     QT_TRANSLATE_NOOP("Messages", "The keychain did not store the token. Try again.")},
    {"keychain.not-removed",
     QT_TRANSLATE_NOOP("Messages", "The keychain is locked, or denies access to Newfaces, and may still "
                                   "contain the token. Unlock it and remove the token again, or remove "
                                   "“Newfaces” in the keychain's own program, for example Passwords and "
                                   "Keys.")},
};

} // namespace core
