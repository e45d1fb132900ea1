// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/accountsasking.h"

#include "store/identities.h"

#include <algorithm>
#include <deque>

namespace engine {

namespace {

using core::Result;
using forge::AccountsApi;
using forge::AuthorAccount;

struct Asked
{
    std::vector<store::UnaskedEmail> emails;
    std::future<Result<std::vector<std::optional<AuthorAccount>>>> answers;
};

Asked ask(const AccountsApi &api, const QString &owner, std::vector<store::UnaskedEmail> emails,
          std::stop_token stop)
{
    std::vector<forge::CommitOf> commits;
    commits.reserve(emails.size());
    for (const store::UnaskedEmail &one : emails)
        commits.push_back({one.repository, one.commit, one.isCoAuthor ? one.email : QString()});
    return {std::move(emails), api.accounts(owner, commits, std::move(stop))};
}

/// A commit that no longer exists cannot be looked up: its e-mail then has no account.
std::vector<store::EmailAccount> answered(const std::vector<store::UnaskedEmail> &emails,
                                          const std::vector<std::optional<AuthorAccount>> &accounts)
{
    std::vector<store::EmailAccount> found;
    found.reserve(emails.size());
    for (std::size_t i = 0; i < emails.size(); ++i) {
        const AuthorAccount account = accounts[i].value_or(AuthorAccount());
        found.push_back({emails[i].email, account.id, account.login});
    }
    return found;
}

core::TextsByLogin textsOf(const std::vector<std::optional<AuthorAccount>> &accounts)
{
    core::TextsByLogin texts;
    for (const std::optional<AuthorAccount> &account : accounts) {
        if (account && !account->login.isEmpty())
            texts.insert_or_assign(account->login, account->texts);
    }
    return texts;
}

} // namespace

Result<void> askAccounts(store::Connection &database, const AccountsApi &api, Reporter &reporter,
                         const core::Lookup &lookup, store::CoAuthors coAuthors,
                         const std::optional<core::Quota> &left, core::Instant now,
                         const std::stop_token &stop)
{
    store::Identities identities(database);
    const Result<std::vector<store::UnaskedEmail>> unasked =
        identities.unaskedEmails(lookup, coAuthors, forge::coAuthorsWithAccounts);
    if (!unasked)
        return std::unexpected(unasked.error());
    auto next = unasked->begin();
    auto end = unasked->end();
    if (left && left->resetsAt > now) {
        const auto affordable = static_cast<std::size_t>(left->remaining) * api.accountsInRequest();
        end = next + static_cast<std::ptrdiff_t>(std::min(affordable, unasked->size()));
    }

    std::deque<Asked> pending;
    while (next != end || !pending.empty()) {
        while (next != end && pending.size() < api.requestsAhead()) {
            const auto count = std::min<std::ptrdiff_t>(end - next, std::ptrdiff_t(api.accountsInRequest()));
            pending.push_back(ask(api, lookup.owner, {next, next + count}, stop));
            next += count;
        }
        Asked oldest = std::move(pending.front());
        pending.pop_front();
        const Result<std::vector<std::optional<AuthorAccount>>> accounts = oldest.answers.get();
        if (!accounts)
            return std::unexpected(accounts.error());
        reporter.requestAnswered();
        if (Result<void> recorded =
                identities.recordAccounts(lookup.host, answered(oldest.emails, *accounts), now);
            !recorded)
            return recorded;
        if (Result<void> recorded = identities.recordTexts(lookup.host, textsOf(*accounts)); !recorded)
            return recorded;
    }
    return {};
}

} // namespace engine
