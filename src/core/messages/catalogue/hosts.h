// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/catalogueentry.h"

namespace core {

/// Hosts, and git that fetches from them.
inline constexpr CatalogueEntry hostMessages[] = {
    // Any host
    {"net.silent", QT_TRANSLATE_NOOP("Messages", "%1 does not answer. Check the network and try again.")},
    {"net.closed",
     QT_TRANSLATE_NOOP("Messages", "%1 closed the connection without an answer. Try again later.")},
    {"net.slow", QT_TRANSLATE_NOOP("Messages", "%1 takes too long to answer. Try again later.")},
    {"net.too-large",
     QT_TRANSLATE_NOOP("Messages", "%1 sent more data than allowed. The rest was not read.")},
    {"net.not-public",
     QT_TRANSLATE_NOOP(
         "Messages",
         "“%1” is an address on this computer or in its network. Newfaces does not connect to it.")},
    {"net.not-on-the-web",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not a web address. Check it in the settings.")},
    {"net.incomplete", QT_TRANSLATE_NOOP("Messages", "The answer from %1 is incomplete. Try again later.")},
    {"net.refused",
     QT_TRANSLATE_NOOP("Messages", "%1 cannot be reached: connection refused. Check the network and try "
                                   "again.")},
    {"net.unknown-host",
     QT_TRANSLATE_NOOP("Messages", "%1 cannot be found. Check the network and the address, and try again.")},
    {"net.insecure",
     QT_TRANSLATE_NOOP("Messages", "No secure connection to %1 could be made, so nothing was sent. Check "
                                   "the date and the certificates of this computer.")},
    {"net.proxy",
     QT_TRANSLATE_NOOP("Messages", "%1 cannot be reached: the proxy refuses the connection. Check the "
                                   "proxy settings and try again.")},
    {"net.invalid", QT_TRANSLATE_NOOP("Messages", "The answer from %1 is invalid. Try again later.")},
    {"net.unreachable",
     QT_TRANSLATE_NOOP("Messages", "%1 cannot be reached. Check the network and try again.")},
    {"net.server-error",
     QT_TRANSLATE_NOOP("Messages", "%1 reports a server error (HTTP %2). Try again later.")},
    {"net.not-json", QT_TRANSLATE_NOOP("Messages", "The answer from %1 is not JSON. Try again later.")},
    {"net.redirect-without-address",
     QT_TRANSLATE_NOOP("Messages", "%1 redirected the request without saying where. Try again later.")},
    {"net.redirect-off-the-web",
     QT_TRANSLATE_NOOP("Messages", "%1 redirected the request to an address that is not on the web.")},
    {"net.redirect-insecure",
     QT_TRANSLATE_NOOP("Messages", "%1 redirected the request to an address without encryption. Newfaces "
                                   "does not follow it.")},
    {"net.redirect-other-host",
     QT_TRANSLATE_NOOP("Messages", "%1 redirected the request to another host. Newfaces does not send it "
                                   "there.")},
    {"net.redirect-loop", QT_TRANSLATE_NOOP("Messages", "%1 redirects the request too often.")},

    // GitHub
    {"github.token-refused",
     QT_TRANSLATE_NOOP("Messages", "GitHub refuses this token. It may have expired or been revoked. Set "
                                   "another one, or remove it to go on without a token.")},
    {"github.quota-used-up",
     QT_TRANSLATE_NOOP("Messages", "The quota of this GitHub token is used up for now.")},
    {"github.forbidden", QT_TRANSLATE_NOOP("Messages", "GitHub refuses access to “%1”.")},
    {"github.forbidden-because", QT_TRANSLATE_NOOP("Messages", "GitHub refuses access to “%1”: %2")},
    {"github.blocked", QT_TRANSLATE_NOOP("Messages", "GitHub blocks “%1” for legal reasons.")},
    {"github.no-owner", QT_TRANSLATE_NOOP("Messages", "There is no GitHub user or organisation named “%1”.")},
    {"github.no-repository",
     QT_TRANSLATE_NOOP("Messages", "There is no repository “%1” on GitHub, or it is private.")},
    {"github.empty-repository", QT_TRANSLATE_NOOP("Messages", "The repository “%1” has no commits.")},
    {"github.unexpected-status",
     QT_TRANSLATE_NOOP("Messages", "GitHub answered the request for “%1” with HTTP status %2.")},
    {"github.unexpected-status-because",
     QT_TRANSLATE_NOOP("Messages", "GitHub answered the request for “%1” with HTTP status %2: %3")},
    {"github.error", QT_TRANSLATE_NOOP("Messages", "GitHub answered the request for “%1” with an error.")},
    {"github.error-because",
     QT_TRANSLATE_NOOP("Messages", "GitHub answered the request for “%1” with an error: %2")},
    {"github.slow",
     QT_TRANSLATE_NOOP("Messages", "GitHub could not answer the request for “%1” in time. Try again "
                                   "later, or choose another source.")},
    {"github.missing-field",
     QT_TRANSLATE_NOOP("Messages", "GitHub's answer about “%1” is invalid: “%2” is missing.")},
    {"github.other-host",
     QT_TRANSLATE_NOOP("Messages", "GitHub's list for “%1” continues at another host (“%2”), which is not "
                                   "asked. The rest was not read.")},
    {"github.not-an-object",
     QT_TRANSLATE_NOOP("Messages", "GitHub's answer about “%1” is invalid: it is not a JSON object.")},
    {"github.not-a-list",
     QT_TRANSLATE_NOOP("Messages", "GitHub's answer about “%1” is invalid: it is not a JSON array.")},
    {"github.token-status",
     QT_TRANSLATE_NOOP("Messages", "GitHub answered the request for this token's account with HTTP status "
                                   "%1.")},
    {"github.token-without-account",
     QT_TRANSLATE_NOOP("Messages", "GitHub's answer about this token is invalid: it names no account.")},
    {"github.needs-token",
     QT_TRANSLATE_NOOP("Messages", "GitHub's GraphQL API needs a token. Set one (newfaces token set "
                                   "github), or choose another source.")},
    {"github.accounts-unknown",
     QT_TRANSLATE_NOOP("Messages", "The accounts behind the e-mail addresses of “%1” could not be looked "
                                   "up. %2")},

    // Lists that come in pages, from any host
    {"pages.empty",
     QT_TRANSLATE_NOOP("Messages", "The host reports at least %3 pages for “%1”, but page %2 is empty. The "
                                   "list may be incomplete. Try again later, or choose another source.")},
    {"pages.repeated",
     QT_TRANSLATE_NOOP("Messages", "The host's list for “%1” repeats itself instead of coming to an end. It "
                                   "may be incomplete. Try again later, or choose another source.")},
    {"pages.other-total",
     QT_TRANSLATE_NOOP("Messages", "The host reports %2 commits for “%1”, but listed %3. The list may be "
                                   "incomplete. Try again later, or choose another source.")},

    // git
    {"git.not-installed",
     QT_TRANSLATE_NOOP("Messages", "git is not installed, or cannot be started. Install it, or choose "
                                   "another source.")},
    {"git.too-old",
     QT_TRANSLATE_NOOP("Messages", "The installed git is too old, or is not git (“%1”). Install version "
                                   "2.20 or newer, or choose another source.")},
    {"git.stuck",
     QT_TRANSLATE_NOOP("Messages", "git made no progress and was stopped. Try again, or choose another "
                                   "source.")},
    {"git.too-large",
     QT_TRANSLATE_NOOP("Messages",
                       "The history at %1 takes more than %2 MB, which is more than expected. git "
                       "was stopped. Raise the limit for clones in the settings, or choose another "
                       "source.")},
    {"git.unfiltered",
     QT_TRANSLATE_NOOP("Messages",
                       "The host sent all files of “%1” (%2 in total), although git requested only the "
                       "commits. Clones take longer and use more disk space than needed.")},
    {"git.invalid-address",
     QT_TRANSLATE_NOOP("Messages", "“%1” is not an address to fetch a history from. Check it in the "
                                   "settings.")},
    {"git.no-repository", QT_TRANSLATE_NOOP("Messages", "There is no repository at %1, or it is private.")},
    {"git.needs-token", QT_TRANSLATE_NOOP("Messages", "There is no repository at %1, or it needs a token.")},
    {"git.token-refused",
     QT_TRANSLATE_NOOP("Messages", "This token gives no access to the repository at %1.")},
    {"git.forbidden", QT_TRANSLATE_NOOP("Messages", "Access to the repository at %1 was denied.")},
    {"git.blocked", QT_TRANSLATE_NOOP("Messages", "The repository at %1 is blocked for legal reasons.")},
    {"git.moved", QT_TRANSLATE_NOOP("Messages", "The repository is no longer at %1. It was moved.")},
    {"git.no-branch", QT_TRANSLATE_NOOP("Messages", "There is no branch “%1” at %2.")},
    {"git.unreadable", QT_TRANSLATE_NOOP("Messages", "git could not read from %1 (“%2”). Try again later.")},
    {"git.failed",
     QT_TRANSLATE_NOOP(
         "Messages",
         "git could not clone or update the history of %1 (“%2”). Try again, or choose another source.")},
    {"git.denied",
     QT_TRANSLATE_NOOP("Messages", "git was denied access to “%1” (%2 in total). GitHub's API is used "
                                   "instead.")},
    {"git.no-room",
     QT_TRANSLATE_NOOP("Messages",
                       "There is not enough disk space for “%1”. Free some disk space and try again.")},
    {"git.no-room-for-token",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The token could not be passed to git, because the system is short of resources. Try again.")},
    {"git.not-writable",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written. Check its owner and permissions.")},
    {"git.not-lockable",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written. Check its owner, its permissions and the free "
                                   "disk space.")},
    {"git.not-removable",
     QT_TRANSLATE_NOOP("Messages", "“%1” cannot be removed. Check its owner and permissions.")},
    {"git.damaged",
     QT_TRANSLATE_NOOP("Messages", "The clone in “%1” was damaged and has been removed. Try again.")},
    {"git.no-object", QT_TRANSLATE_NOOP("Messages", "git did not find “%1” in “%2”.")},
    {"git.no-copy", QT_TRANSLATE_NOOP("Messages", "There is no clone in “%1”. Try again.")},

    // Networks of profiles. Databases have the codes, so those that began with X keep their names.
    {"bluesky.deactivated", QT_TRANSLATE_NOOP("Messages", "The owner of the account has deactivated it.")},
    {"bluesky.no-profile", QT_TRANSLATE_NOOP("Messages", "%1 does not show this account.")},
    {"mastodon.closed",
     QT_TRANSLATE_NOOP("Messages", "%1 shows accounts only to its own users (HTTP status 401).")},
    {"mastodon.no-server",
     QT_TRANSLATE_NOOP("Messages", "%1 does not answer like a Mastodon server. The accounts of this domain "
                                   "may be on another server.")},
    {"x.token-refused",
     QT_TRANSLATE_NOOP("Messages", "X refuses this token. Check it, or create a new one in X's developer "
                                   "portal.")},
    {"x.forbidden", QT_TRANSLATE_NOOP("Messages", "%1 refuses requests for profiles (HTTP %2).")},
    {"x.forbidden-because",
     QT_TRANSLATE_NOOP("Messages", "%1 refuses requests for profiles (HTTP %2), and says: %3")},
    {"x.limited", QT_TRANSLATE_NOOP("Messages", "%1 received too many requests. Try again later.")},
    {"x.limited-because", QT_TRANSLATE_NOOP("Messages", "%1 accepts no more requests for now, and says: %2")},
    {"x.unexpected-status",
     QT_TRANSLATE_NOOP("Messages", "%1 answered with HTTP status %2, which says nothing about the profile.")},
    {"x.changed-layout",
     QT_TRANSLATE_NOOP("Messages", "This version of Newfaces cannot read the answers from %1: their "
                                   "layout has changed.")},
    {"x.no-profile", QT_TRANSLATE_NOOP("Messages", "%1 has no profile for this handle: %2")},
    {"x.says-nothing", QT_TRANSLATE_NOOP("Messages", "%1 answered, but said nothing about this handle.")},
    {"x.other-handle", QT_TRANSLATE_NOOP("Messages", "%1 was asked for “%2”, but answered about “%3”.")},

    // Pictures
    {"picture.gone", QT_TRANSLATE_NOOP("Messages", "%1 no longer has the picture.")},
    {"picture.not-https",
     QT_TRANSLATE_NOOP("Messages", "The picture is not fetched: its address does not begin with https.")},
    {"picture.unknown-format",
     QT_TRANSLATE_NOOP("Messages", "%1 sent something that is not a picture, or not in a format that can "
                                   "be shown.")},
    {"picture.too-large", QT_TRANSLATE_NOOP("Messages", "The picture from %1 is too large.")},
    {"picture.damaged", QT_TRANSLATE_NOOP("Messages", "The picture from %1 is damaged.")},
};

} // namespace core
