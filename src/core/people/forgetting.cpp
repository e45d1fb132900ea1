// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/forgetting.h"

#include "core/people/keyholders.h"
#include "core/people/keys.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr QChar numberSeparator = u'+';

QString atHost(const QString &host, const QString &key)
{
    return host + QLatin1Char(' ') + key;
}

QString emailOf(const Author &author)
{
    return author.email.trimmed().toLower();
}

/// Of the addresses NUMBER+LOGIN@HOST of an account, which may have any login.
QString numberedKey(const QString &number, const QString &mailHost)
{
    return QStringLiteral("numbered:%1@%2").arg(number, mailHost.toLower());
}

/// Empty for other addresses.
QString numberedKey(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    const qsizetype plus = email.indexOf(numberSeparator);
    if (plus < 1 || plus > at)
        return {};
    const QString number = email.left(plus);
    const bool isNumber = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? numberedKey(number, email.mid(at + 1)) : QString();
}

/// The address by itself is a machine's.
bool isMachines(const QString &email, const Forge &forge)
{
    return traitsOf({{}, email, 0, {}, false}, forge).machine.has_value();
}

void addAccount(QSet<QString> &keys, const QString &number, const QString &host, const Forge &forge)
{
    keys.insert(atHost(host, accountKey(number)));
    if (forge.noReplySeparator != numberSeparator)
        return;
    for (const QString &mailHost : forge.noReplyHosts)
        keys.insert(numberedKey(number, mailHost));
}

void addLogin(QSet<QString> &keys, const QString &login, const QString &host, const Forge &forge)
{
    if (login.isEmpty())
        return;
    keys.insert(loginAt(host, login));
    for (const QString &mailHost : forge.noReplyHosts)
        keys.insert(mailKey(QString(login + u'@' + mailHost).toLower()));
}

/// ADDRESS of "name:NAME <ADDRESS>", "names:ADDRESS" and "mail:ADDRESS"; empty for other keys.
QString addressIn(const QString &key)
{
    if (isNameKey(key))
        return key.mid(key.lastIndexOf(u'<') + 1).chopped(1);
    return isMailKey(key) || isEachNameKey(key) ? key.mid(key.indexOf(u':') + 1) : QString();
}

/// Addresses that decisions split, or only those that they split by name.
QSet<QString> splitAddresses(std::span<const Decision> decisions, bool onlyByName)
{
    QSet<QString> addresses;
    for (const Decision &decision : decisions) {
        if (decision.kind != Decision::Kind::Split)
            continue;
        for (const Decision::Subject &subject : decision.subjects) {
            if (!onlyByName || !isMailKey(subject.key))
                addresses.insert(addressIn(subject.key));
        }
    }
    return addresses;
}

/// What says that an address belongs to an account.
QStringList accountsOf(const StoredAuthor &stored)
{
    QStringList accounts;
    const Author &author = stored.author;
    if (author.accountId > 0 && !machineTable().isNobody(author.login)) {
        for (const QString &host : stored.hosts)
            accounts.append(accountAt(host, author.accountId, {}));
    }
    if (const QString numbered = numberedKey(emailOf(author)); !numbered.isEmpty())
        accounts.append(numbered);
    return accounts;
}

/// Grows the keys of a person until nothing is linked with them any more.
class Linking
{
public:
    Linking(QSet<QString> &keys, std::span<const StoredAuthor> authors,
            std::span<const LinkedAddress> addresses, std::span<const Decision> decisions, const Forge &forge)
        : m_keys(keys)
        , m_authors(authors)
        , m_addresses(addresses)
        , m_split(splitAddresses(decisions, false))
        , m_forge(forge)
    {}

    void run()
    {
        qsizetype before = 0;
        do {
            before = m_keys.size();
            findCandidates();
            findUsers();
            addCandidates();
        } while (m_keys.size() > before);
    }

private:
    bool has(const QStringList &keys) const
    {
        return std::ranges::any_of(keys, [this](const QString &key) { return m_keys.contains(key); });
    }

    bool isKnown(const StoredAuthor &stored) const
    {
        return std::ranges::any_of(
            stored.hosts, [&](const QString &host) { return has(recognisedBy(stored.author, host)); });
    }

    static bool isOfMachine(const Author &author) { return traitsOf(author, {}).machine.has_value(); }

    void findCandidates()
    {
        m_users.clear();
        for (const StoredAuthor &stored : m_authors) {
            const QString email = emailOf(stored.author);
            if (!isPlaceholder(email) && !m_split.contains(email) && !isOfMachine(stored.author) &&
                isKnown(stored))
                m_users.insert({email, {}});
        }
        for (const LinkedAddress &address : m_addresses) {
            if (m_keys.contains(accountAt(address.host, address.account, {})) &&
                !isPlaceholder(address.email) && !m_split.contains(address.email))
                m_users.insert({address.email, {}});
        }
    }

    void findUsers()
    {
        for (const StoredAuthor &stored : m_authors) {
            const auto users = m_users.find(emailOf(stored.author));
            if (users == m_users.end() || isOfMachine(stored.author))
                continue;
            for (const QString &account : accountsOf(stored))
                users->second.insert(account);
        }
        for (const LinkedAddress &address : m_addresses) {
            const auto users = m_users.find(address.email);
            if (users != m_users.end() && address.account > 0)
                users->second.insert(accountAt(address.host, address.account, {}));
        }
    }

    void addCandidates()
    {
        for (const auto &[email, accounts] : m_users) {
            QStringList others;
            for (const QString &account : accounts) {
                if (!m_keys.contains(account))
                    others.append(account);
            }
            const bool isTheirs = m_keys.contains(mailKey(email));
            if (others.isEmpty())
                m_keys.insert(mailKey(email));
            else if (isTheirs && accounts.size() == 1)
                addAccountKey(others.first());
        }
    }

    void addAccountKey(const QString &key)
    {
        m_keys.insert(key);
        const QString mark = QStringLiteral(" ") + accountKey({});
        const qsizetype at = key.indexOf(mark);
        if (at >= 0)
            addAccount(m_keys, key.mid(at + mark.size()), key.left(at), m_forge);
    }

    QSet<QString> &m_keys;
    std::span<const StoredAuthor> m_authors;
    std::span<const LinkedAddress> m_addresses;
    QSet<QString> m_split;
    const Forge &m_forge;
    /// For each address that may be the person's, the accounts that have it.
    std::map<QString, QSet<QString>> m_users;
};

} // namespace

QStringList recognisedBy(const Author &author, const QString &host)
{
    if (author.isForgotten())
        return {};
    const QString email = emailOf(author);
    QStringList keys = {nameKey(author.name, email)};
    const bool isNobodys = machineTable().isNobody(author.login);
    const bool hasAccount = author.accountId > 0 && !isNobodys;
    if (!isPlaceholder(email)) {
        keys.append(mailKey(email));
        if (!hasAccount)
            keys.append(withoutAccountKey(email));
    }
    if (const QString numbered = numberedKey(email); !numbered.isEmpty())
        keys.append(numbered);
    if (hasAccount || (!isNobodys && !author.login.isEmpty()))
        keys.append(accountAt(host, author.accountId, author.login));
    if (const std::optional<Machine> machine = traitsOf(author, {}).machine)
        keys.append(machineKey(*machine));
    return keys;
}

QString loginAt(const QString &host, const QString &login)
{
    return atHost(host, loginKey(login));
}

QString accountAt(const QString &host, qint64 number, const QString &login)
{
    return number > 0 ? atHost(host, accountKey(QString::number(number))) : loginAt(host, login);
}

QString withoutAccountKey(const QString &email)
{
    return QStringLiteral("without-account:") + email;
}

QString recognisedSubject(const QString &key, const QString &host)
{
    if (isMachineKey(key))
        return {};
    if (isEachNameKey(key))
        return mailKey(addressIn(key));
    if (isMailKey(key) || isNameKey(key))
        return key;
    if (key.startsWith(u"name:"))
        return nameKey(key.mid(key.indexOf(u':') + 1), {});
    return atHost(host, key);
}

QSet<QString> keysToForget(const CountedPeople &counted, std::size_t person, const QString &host)
{
    const People &people = counted.people;
    QSet<QString> keys;
    QSet<QString> names;
    for (const std::size_t author : people.persons[person].authors) {
        const AuthorTraits &traits = people.traits[author];
        names.insert(nameKey(counted.authors[author].name, traits.email));
        if (people.splitByName[author])
            continue;
        if (!traits.placeholder && !isMachines(traits.email, counted.forge))
            keys.insert(mailKey(traits.email));
        if (people.splitOff[author])
            continue;
        for (const QString &number : accountNumbers(traits))
            addAccount(keys, number, host, counted.forge);
        addLogin(keys, traits.shownLogin(), host, counted.forge);
        if (traits.machine) // the user said that it is none
            keys.insert(machineKey(*traits.machine));
    }
    for (std::size_t author = 0; author < counted.authors.size(); ++author) {
        const Person &other = people.persons[people.personOf[author]];
        if (people.personOf[author] == person || other.kind != AuthorKind::Human)
            continue;
        for (const QString &key : recognisedBy(counted.authors[author], host))
            keys.remove(key);
    }
    return keys | names;
}

std::optional<std::size_t> personWith(const QString &key, const CountedPeople &counted)
{
    const People &people = counted.people;
    const Decision::Subject subject{key, {}};
    const std::vector<Decision> named = {{0, Decision::Kind::Human, {subject}, {}}};
    const KeyHolders holders(counted.authors, people.traits, named);
    std::optional<std::size_t> found;
    for (const std::size_t author : holders.of(subject, {people.splitOff, people.splitByName})) {
        const std::size_t person = people.personOf[author];
        if (found && *found != person)
            return std::nullopt;
        found = person;
    }
    return found;
}

void addLinkedKeys(QSet<QString> &keys, std::span<const StoredAuthor> authors,
                   std::span<const LinkedAddress> addresses, std::span<const Decision> decisions,
                   const Forge &forge)
{
    // Elsewhere the address is several people's.
    for (const QString &email : splitAddresses(decisions, true))
        keys.remove(mailKey(email));
    Linking(keys, authors, addresses, decisions, forge).run();
}

Author withoutForgotten(const Author &author, const QString &host, qint64 mark,
                        const IsForgotten &isForgotten)
{
    const std::optional<Machine> machine = traitsOf(author, {}).machine;
    if (!machine || isForgotten(machineKey(*machine)))
        return Author::forgotten(mark);
    // Machines stay machines, but without the person's address and account.
    Author rest = author;
    rest.email.clear();
    if (!author.login.isEmpty() && (isForgotten(accountAt(host, author.accountId, author.login)) ||
                                    isForgotten(loginAt(host, author.login))))
        rest = {author.name, {}, std::min<qint64>(author.accountId, 0), {}, false};
    if (!isBotName(author.name) && !machineTable().withName(author.name))
        rest.name = rest.login;
    return traitsOf(rest, {}).machine == machine ? rest : Author::forgotten(mark);
}

} // namespace core
