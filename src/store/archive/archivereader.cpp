// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivereader.h"

#include "core/history/entry.h"
#include "core/messages/catalogue.h"
#include "core/people/decisionfile.h"
#include "store/archive/archivelimits.h"
#include "store/archive/jsonmembers.h"
#include "store/archive/jsonstream.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace store {

namespace {

using core::Instant;
using core::Message;

/// Files from the first versions have no host.
QString hostIn(const QJsonValue &value, Members *members)
{
    return value.isUndefined() ? QString(firstHost) : members->host(value);
}

/// Earlier versions wrote only the sentence.
core::Message readReason(const QJsonObject &object, Members &members)
{
    constexpr qsizetype most = 10'000;
    const QString text = object.value(u"reason").toString();
    members.must(object.value(u"reason").isString() && text.size() <= most);
    Message sentence = core::messageFromJsonText(text);
    const QJsonValue message = object.value(u"reason_message");
    if (message.isUndefined())
        return sentence;
    Message reason = core::messageFromJson(message.toArray()).value_or(sentence);
    members.must(toJsonText(reason).size() <= most);
    return reason;
}

/// Reads one export. The first thing that is wrong ends it.
class ArchiveReader
{
public:
    ArchiveReader(QIODevice &device, Instant now)
        : m_device(device)
        , m_json(device)
        , m_now(now)
    {}

    std::expected<ArchivedData, Message> read()
    {
        const bool isObject = readRoot();
        const bool isOurs = m_format == archiveFormat ||
                            (m_format.isEmpty() && m_json.beginning().contains(archiveFormat.data()));
        if (!isOurs || (!isObject && !m_json.failed()))
            return std::unexpected(core::message("import.foreign"));
        if (m_json.failed())
            return std::unexpected(core::message("import.damaged", m_json.failedAt(), m_device.size()));
        if (m_version > archiveVersion)
            return std::unexpected(core::message("import.newer", QString::number(m_version)));
        if (m_lists != 3 || m_version < 1)
            refuse("import.invalid");
        checkAuthors();
        if (m_wrong)
            return std::unexpected(*m_wrong);
        return std::move(m_data);
    }

private:
    template<typename... Values>
    void refuse(std::type_identity_t<core::Code<sizeof...(Values)>> code, const Values &...values)
    {
        if (!m_wrong)
            m_wrong = core::message<Values...>(code, values...);
    }

    bool goesOn() const { return !m_wrong && !m_json.failed() && m_version <= archiveVersion; }

    /// Whether the members are valid; otherwise sets the error `code`.
    template<typename... Values>
    bool areFine(const Members &members, std::type_identity_t<core::Code<sizeof...(Values)>> code,
                 const Values &...values)
    {
        if (members.future())
            refuse("import.future", *members.future());
        else if (!members.areFine())
            refuse<Values...>(code, values...);
        return members.areFine();
    }

    /// Reads a list item by item. False if it is not a list.
    template<typename ReadItem>
    bool readList(qint64 most, const ReadItem &readItem)
    {
        if (!m_json.enterArray()) {
            m_json.value();
            return false;
        }
        for (qint64 i = 0; goesOn() && m_json.nextItem(); ++i) {
            if (i == most)
                refuse("import.too-many", most);
            else
                readItem();
        }
        return true;
    }

    /// Reads an object: the lists in it with `readMember`, which returns whether it has read the member.
    /// Returns all other members.
    template<typename ReadMember>
    QJsonObject readObject(const ReadMember &readMember)
    {
        QJsonObject others;
        if (!m_json.enterObject()) {
            m_json.value();
            return others;
        }
        QString name;
        while (goesOn() && m_json.nextMember(&name)) {
            if (!readMember(name))
                others.insert(name, m_json.value());
        }
        return others;
    }

    bool readRoot()
    {
        if (!m_json.enterObject()) {
            m_json.value();
            return false;
        }
        QString name;
        while (goesOn() && m_json.nextMember(&name)) {
            if (name == u"format")
                m_format = m_json.value().toString(QStringLiteral("none"));
            else if (name == u"version")
                m_version = m_json.value().toInteger();
            else if (name == u"authors")
                m_lists +=
                    readList(maxArchivedAuthors, [this] { readAuthor(m_json.value().toArray()); }) ? 1 : 0;
            else if (name == u"accounts")
                m_lists +=
                    readList(maxArchivedAuthors, [this] { readAccount(m_json.value().toArray()); }) ? 1 : 0;
            else if (name == u"owners")
                m_lists += readList(maxArchivedOwners, [this] { readOwner(); }) ? 1 : 0;
            else
                m_json.value();
        }
        if (goesOn())
            m_json.finish();
        return true;
    }

    void readAuthor(const QJsonArray &author)
    {
        Members members(m_now);
        m_data.authors.push_back({members.text(author.at(0)), members.text(author.at(1)),
                                  members.number(author.at(2), core::Author::notAsked),
                                  members.text(author.at(3)), members.flag(author.at(4))});
        // Earlier versions do not know forgotten people: to them they are authors without a name.
        if (author.size() > 5) {
            const qint64 mark = members.number(author.at(5), core::Author::minMark);
            const bool isMark = mark >= core::Author::minMark && mark <= core::Author::maxMark;
            members.must(isMark);
            if (isMark)
                m_data.authors.back() = core::Author::forgotten(mark);
        }
        areFine(members, "import.invalid-author");
    }

    void readAccount(const QJsonArray &account)
    {
        Members members(m_now);
        m_data.accounts.push_back(
            {hostIn(account.at(4), &members),
             {members.text(account.at(0)), members.number(account.at(1), 0), members.text(account.at(2))},
             members.instant(account.at(3))});
        areFine(members, "import.invalid-account");
    }

    void readOwner()
    {
        ArchivedOwner owner;
        QSet<qint64> known;
        int lists = 0;
        bool areLaterListsFine = true;
        const QJsonObject object = readObject([&](const QString &member) {
            const auto readDecisions = [&] {
                return readList(maxArchivedDecisions,
                                [&] { owner.decisions.push_back(readDecision(m_json.value().toObject())); });
            };
            if (member == u"decisions")
                lists += readDecisions() ? 1 : 0;
            else if (member == u"organisation_decisions" || member == u"repository_decisions")
                areLaterListsFine = readDecisions() && areLaterListsFine; // unknown to earlier versions
            else if (member == u"repositories")
                lists += readList(maxArchivedRepositories, [&] { readRepository(&owner, &known); }) ? 1 : 0;
            else
                return false;
            return true;
        });
        if (!goesOn())
            return;
        Members members(m_now);
        owner.host = hostIn(object.value(u"host"), &members);
        owner.name = members.name(object.value(u"name"));
        owner.refreshedAt = members.instantOrNull(object.value(u"refreshed_at"));
        owner.entry = readEntry(object, members);
        if (const QJsonValue events = object.value(u"events"); !events.isUndefined())
            owner.events = readEvents(events, members, core::maxOwnEvents);
        members.must(lists == 2 && areLaterListsFine);
        if (!areFine(members, "import.invalid-owner", owner.name))
            return;
        const std::pair key(owner.host, owner.name.toLower());
        if (m_owners.contains(key))
            return refuse("import.owner-twice", owner.name);
        m_owners.insert(key);
        m_data.owners.push_back(std::move(owner));
    }

    void readRepository(ArchivedOwner *owner, QSet<qint64> *known)
    {
        ArchivedRepository repository;
        bool hasCommits = false;
        bool areCommits = true;
        const QJsonObject object = readObject([&](const QString &member) {
            if (member != u"commits")
                return false;
            hasCommits = readList(maxArchivedCommits, [&] {
                areCommits = readCommit(m_json.value().toArray(), &repository) && areCommits;
            });
            return true;
        });
        if (!goesOn())
            return;
        Members members(m_now);
        repository.listed.id = members.number(object.value(u"id"), 1);
        repository.listed.name = members.name(object.value(u"name"));
        repository.listed.fork = members.flag(object.value(u"fork"));
        repository.listed.archived = members.flag(object.value(u"archived"));
        repository.listed.branch = members.word(object.value(u"branch"));
        repository.listed.pushedAt = members.word(object.value(u"pushed_at"));
        repository.isListed = members.flag(object.value(u"listed"));
        repository.state = members.some<core::RepositoryState>(
            core::parseRepositoryState(object.value(u"state").toString()));
        repository.reason = readReason(object, members);
        repository.head = members.shaOrNull(object.value(u"head"));
        repository.readBranch = members.word(object.value(u"read_branch"));
        repository.readPushedAt = members.word(object.value(u"read_pushed_at"));
        repository.refreshedAt = members.instantOrNull(object.value(u"refreshed_at"));
        repository.entry = readEntry(object, members);
        // Earlier versions did not know them.
        if (const QJsonValue coAuthors = object.value(u"co_authors"); !coAuthors.isUndefined())
            repository.areCoAuthorsRead = members.flag(coAuthors);
        // Earlier versions did not know them, either.
        if (const QJsonValue events = object.value(u"events"); !events.isUndefined())
            repository.events = readEvents(events, members, core::maxEventsOfRepository);
        if (const QJsonValue pushedAt = object.value(u"events_pushed_at"); pushedAt.isString())
            repository.eventsPushedAt = members.word(pushedAt);
        members.must(hasCommits);
        if (!areFine(members, "import.invalid-repository", repository.listed.name))
            return;
        if (!areCommits)
            return refuse("import.invalid-commit", repository.listed.name);
        if (known->contains(repository.listed.id))
            return refuse("import.repository-twice", repository.listed.name);
        known->insert(repository.listed.id);
        owner->repositories.push_back(std::move(repository));
    }

    /// Earlier versions did not know them.
    static ArchivedEntry readEntry(const QJsonObject &object, Members &members)
    {
        ArchivedEntry entry;
        if (const QJsonValue pinned = object.value(u"pinned"); !pinned.isUndefined())
            entry.isPinned = members.flag(pinned);
        if (const QJsonValue label = object.value(u"label"); !label.isUndefined())
            entry.label = core::historyLabel(members.text(label));
        return entry;
    }

    /// Whether it is a valid commit. Its author may come later in the file: see checkAuthors().
    bool readCommit(const QJsonArray &commit, ArchivedRepository *repository)
    {
        Members members(m_now);
        repository->commits.push_back({members.sha(commit.at(0)),
                                       static_cast<std::size_t>(members.number(commit.at(1), 0)),
                                       members.seconds(commit.at(2)), members.seconds(commit.at(3))});
        if (commit.size() > 4)
            readCoAuthors(members.array(commit.at(4)), members, repository);
        return members.areFine();
    }

    static void readCoAuthors(const QJsonArray &coAuthors, Members &members, ArchivedRepository *repository)
    {
        members.must(coAuthors.size() <= maxArchivedCoAuthors);
        if (!members.areFine())
            return;
        const auto commit = static_cast<std::uint32_t>(repository->commits.size() - 1);
        for (const auto &author : coAuthors) {
            const qint64 index = members.number(author, 0);
            members.must(index < maxArchivedAuthors);
            repository->coAuthors.push_back({commit, static_cast<std::uint32_t>(index)});
        }
    }

    static std::vector<core::Event> readEvents(const QJsonValue &value, Members &members, std::size_t most)
    {
        std::vector<core::Event> events;
        const QJsonArray array = members.array(value);
        members.must(array.size() <= static_cast<qsizetype>(most));
        if (!members.areFine())
            return events;
        for (const auto &one : array) {
            const QJsonArray event = members.array(one);
            events.push_back(
                {.kind = members.some<core::Event::Kind>(core::parseEventKind(event.at(0).toString())),
                 .name = core::eventName(members.text(event.at(1))),
                 .title = core::eventName(members.text(event.at(2))),
                 .at = members.some<core::Instant>(core::parseInstant(event.at(3).toString()))});
            members.must(!events.back().name.isEmpty());
        }
        return events;
    }

    void checkAuthors()
    {
        for (const ArchivedOwner &owner : m_data.owners) {
            for (const ArchivedRepository &repository : owner.repositories) {
                const auto isUnknown = [this](const auto &one) {
                    return one.author >= m_data.authors.size();
                };
                if (std::ranges::any_of(repository.commits, isUnknown) ||
                    std::ranges::any_of(repository.coAuthors, isUnknown))
                    refuse("import.invalid-commit", repository.listed.name);
            }
        }
    }

    core::Decision readDecision(const QJsonObject &object)
    {
        // A name, which can become longer when it is folded, and an address.
        constexpr qsizetype mostOfAKey = 4 * core::maxNameLength + maxPlaceLength;
        Members members(m_now);
        core::Decision decision;
        decision.kind =
            members.some<core::Decision::Kind>(core::parseDecisionKind(object.value(u"kind").toString()));
        decision.decidedAt = members.instant(object.value(u"decided_at"));
        if (object.contains(u"file"))
            decision.file =
                core::decisionFile(members.word(object.value(u"file"), core::maxDecisionFileLength));
        const QJsonArray subjects = members.array(object.value(u"subjects"));
        members.must(!subjects.empty() && subjects.size() <= maxDecidedPeople);
        for (const auto &value : subjects) {
            const QJsonArray subject = members.array(value);
            const bool hasOtherwise = subject.size() > 2;
            decision.subjects.push_back({members.word(subject.at(0), mostOfAKey), members.text(subject.at(1)),
                                         hasOtherwise ? members.word(subject.at(2), mostOfAKey) : QString()});
        }
        if (decision.kind == core::Decision::Kind::Organisation) {
            decision.organisation = members.word(object.value(u"organisation"), core::maxNameLength);
            decision.from = members.anyInstantOrNull(object.value(u"from"));
            decision.until = members.anyInstantOrNull(object.value(u"until"));
        }
        areFine(members, "import.invalid-decision");
        return decision;
    }

    QIODevice &m_device;
    JsonStream m_json;
    const Instant m_now;
    /// Empty until it was read.
    QString m_format;
    qint64 m_version = 0;
    /// How many of the three lists were read.
    int m_lists = 0;
    QSet<std::pair<QString, QString>> m_owners;
    ArchivedData m_data;
    std::optional<Message> m_wrong;
};

} // namespace

std::expected<ArchivedData, core::Message> readArchive(QIODevice &device, core::Instant now)
{
    return ArchiveReader(device, now).read();
}

} // namespace store
