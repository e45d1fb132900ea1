// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/hostcomparison.h"

#include "core/counting/countedauthors.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Finds the account that each of the people is counted for, and a reason for every account and everybody
/// else: so the differences always add up.
class Comparing
{
public:
    Comparing(const History &history, const Rules &rules, const ListedContributors &listed)
        : m_history(history)
        , m_rules(rules)
        , m_listed(listed)
        , m_counted(history, rules)
        , m_entries(m_counted)
        , m_places(m_counted.people(), Place::Unlisted)
    {
        m_comparison.maxLinkedAddresses = listed.maxLinkedAddresses;
    }

    HostComparison done()
    {
        for (const ListedContributor &entry : m_listed.entries) {
            if (!entry.login.isEmpty())
                takeAccount(entry);
        }
        for (const ListedContributor &entry : m_listed.entries) {
            if (entry.login.isEmpty())
                takeAddress(entry.email);
        }
        takeUnknownAccounts();
        for (std::size_t person = 0; person < m_counted.people(); ++person) {
            if (m_counted.isCounted(person))
                takePerson(person);
        }
        leaveOutOtherOrganisations();
        for (const auto &[reason, difference] : m_differences) {
            if (difference != 0)
                m_comparison.clauses.push_back({reason, difference});
        }
        return m_comparison;
    }

private:
    /// Where the host's list has somebody who is counted.
    enum class Place {
        Unlisted,
        Matched,       ///< an account stands for nobody else
        SharesAccount, ///< the account stands for somebody else
        Address        ///< an address without an account
    };

    std::vector<std::size_t> countedOf(const std::vector<std::size_t> &authors) const
    {
        std::vector<std::size_t> persons;
        for (const std::size_t author : authors) {
            if (m_counted.isCounted(m_counted.personOf(author)))
                persons.push_back(m_counted.personOf(author));
        }
        return persons;
    }

    void takeAccount(const ListedContributor &account)
    {
        ++m_comparison.accounts;
        const std::optional<Machine> machine =
            traitsOf({{}, {}, account.accountId, account.login, account.botAccount}, m_history.forge).machine;
        const std::vector<std::size_t> authors = m_entries.withAccount(account, machine);
        if (const std::vector<std::size_t> persons = countedOf(authors); !persons.empty())
            match(persons);
        else if (machineTable().isNobody(account.login))
            --m_differences[Difference::Nobody];
        else if (!authors.empty())
            --m_differences[whyLeftOut(authors)];
        else if (machine && !takesPart(machine->kind, m_rules))
            --m_differences[differenceOf(machine->kind)];
        else
            ++m_unknownAccounts;
    }

    void match(const std::vector<std::size_t> &persons)
    {
        const auto isFree = [this](std::size_t person) {
            return m_places[person] != Place::Matched;
        };
        const auto free = std::ranges::find_if(persons, isFree);
        if (free == persons.end())
            --m_differences[Difference::SeveralAccounts];
        else
            m_places[*free] = Place::Matched;
        for (const std::size_t person : persons) {
            if (isFree(person))
                m_places[person] = Place::SharesAccount;
        }
    }

    static Difference differenceOf(AuthorKind kind)
    {
        return kind == AuthorKind::Agent ? Difference::Agents : Difference::Bots;
    }

    Difference whyLeftOut(const std::vector<std::size_t> &authors) const
    {
        const auto machine = std::ranges::find_if(
            authors, [this](std::size_t author) { return !takesPart(m_counted.kindOf(author), m_rules); });
        return machine == authors.end() ? Difference::WithoutDate : differenceOf(m_counted.kindOf(*machine));
    }

    void takeAddress(const QString &email)
    {
        m_unlinked.insert(email.trimmed().toLower());
        const std::vector<std::size_t> authors = m_entries.withEmail(email);
        const std::vector<std::size_t> persons = countedOf(authors);
        bool isOwn = false;
        for (const std::size_t person : persons) {
            if (m_places[person] != Place::Unlisted)
                continue;
            m_places[person] = Place::Address;
            isOwn = true;
        }
        HostComparison::Addresses &addresses = m_comparison.addresses;
        if (isOwn)
            ++addresses.ownPeople;
        else if (!persons.empty())
            ++addresses.countedAlready;
        else if (!authors.empty())
            ++addresses.leftOut;
        else
            ++addresses.notInHistory;
    }

    /// An account that is linked to nobody may be that of an address whose account was not asked for.
    void takeUnknownAccounts()
    {
        QSet<QString> unasked;
        for (std::size_t i = 0; i < m_counted.authors().size(); ++i) {
            const QString &email = m_counted.traits(i).email;
            if (isUnasked(i) && !m_unlinked.contains(email))
                unasked.insert(email);
        }
        const int explained = std::min(m_unknownAccounts, static_cast<int>(unasked.size()));
        m_differences[Difference::AccountsNotAsked] -= explained;
        m_differences[Difference::NotInHistory] -= m_unknownAccounts - explained;
    }

    bool isUnasked(std::size_t author) const
    {
        const AuthorTraits &traits = m_counted.traits(author);
        return m_counted.isAuthor(author) && m_counted.authors()[author].accountId == Author::notAsked &&
               !traits.noReply && !traits.machine;
    }

    void takePerson(std::size_t person)
    {
        ++m_comparison.people;
        if (m_places[person] != Place::Matched)
            ++m_differences[whyCounted(person)];
        if (m_counted.isShown(person))
            return;
        --m_comparison.people;
        --m_differences[Difference::OutsideRange];
    }

    void leaveOutOtherOrganisations()
    {
        if (m_rules.organisation.isEmpty())
            return;
        const auto chosen = static_cast<int>(contributions(m_history, m_rules).newcomers.size());
        m_differences[Difference::OtherOrganisation] = chosen - m_comparison.people;
        m_comparison.people = chosen;
    }

    Difference whyCounted(std::size_t person) const
    {
        const std::vector<std::size_t> &authors = m_counted.authorsOf(person);
        if (m_places[person] == Place::SharesAccount)
            return Difference::CountedApart;
        if (m_places[person] == Place::Address)
            return isBeyondLimit(authors) ? Difference::BeyondLimit : Difference::NoAccount;
        if (std::ranges::any_of(authors, [this](std::size_t author) {
                return m_counted.isAuthor(author) &&
                       machineTable().isNobody(m_counted.authors()[author].login);
            }))
            return Difference::Nobody;
        if (std::ranges::none_of(authors, [this](std::size_t author) { return m_counted.isAuthor(author); }))
            return Difference::CoAuthors;
        if (std::ranges::any_of(authors, [this](std::size_t author) { return isUnasked(author); }))
            return Difference::AccountsNotAsked;
        return Difference::NotListed;
    }

    bool isBeyondLimit(const std::vector<std::size_t> &authors) const
    {
        const int limit = m_listed.maxLinkedAddresses;
        return limit > 0 && m_entries.emails() > limit &&
               std::ranges::any_of(authors, [this](std::size_t author) {
                   const AuthorTraits &traits = m_counted.traits(author);
                   return traits.account > 0 || !traits.shownLogin().isEmpty();
               });
    }

    const History &m_history;
    const Rules &m_rules;
    const ListedContributors &m_listed;
    CountedAuthors m_counted;
    AuthorsOfEntries m_entries;
    /// Of each of the people.
    std::vector<Place> m_places;
    /// The addresses that the host links to no account, in lower case.
    QSet<QString> m_unlinked;
    /// Accounts of which nothing is known.
    int m_unknownAccounts = 0;
    std::map<Difference, int> m_differences;
    HostComparison m_comparison;
};

} // namespace

HostComparison compareWithHost(const History &history, const Rules &rules, const ListedContributors &listed)
{
    return Comparing(history, rules, listed).done();
}

} // namespace core
