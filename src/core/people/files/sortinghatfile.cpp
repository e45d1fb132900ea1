// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/people/authortraits.h"
#include "core/people/files/employers.h"
#include "core/people/files/joinedkeys.h"
#include "core/people/files/peoplefile.h"
#include "core/people/files/textlines.h"
#include "core/people/keys.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// A name and an address under which somebody was found in a source.
struct FoundIdentity
{
    QString name;
    QString email;
    /// Of an account on GitHub; empty for other sources.
    QString login;
};

/// A time in an organisation.
struct Enrollment
{
    QString organisation;
    std::optional<Instant> from;
    std::optional<Instant> until;
};

struct Individual
{
    std::vector<FoundIdentity> identities;
    std::vector<Enrollment> enrollments;
    bool isBot = false;
};

/// Earlier versions of SortingHat export an object by UUID; the API of later ones has lists, in pages.
std::optional<QJsonArray> individualsIn(const QJsonObject &document)
{
    const QJsonObject data =
        document.value(u"data").isObject() ? document.value(u"data").toObject() : document;
    for (const auto &member : {data.value(u"uidentities"), data.value(u"individuals")}) {
        if (member.isArray())
            return member.toArray();
        const QJsonObject object = member.toObject();
        if (object.value(u"entities").isArray())
            return object.value(u"entities").toArray();
        if (!member.isObject())
            continue;
        QJsonArray all;
        for (const auto &one : object)
            all.append(one);
        return all;
    }
    return std::nullopt;
}

QString identityText(const QJsonObject &identity, QLatin1String key)
{
    const QString text = identity.value(key).toString().trimmed();
    return canBeNamed(text) ? text : QString();
}

/// SortingHat writes 1900 and 2100 where the beginning and the end are unknown.
std::optional<Instant> enrollmentTime(const QJsonValue &value)
{
    const std::optional<Instant> day = parseDay(value.toString().left(10));
    const bool isKnown = day > parseDay(u"1900-01-01") && day < parseDay(u"2100-01-01");
    return isKnown ? day : std::nullopt;
}

std::vector<Enrollment> enrollmentsIn(const QJsonObject &object)
{
    std::vector<Enrollment> all;
    const QJsonArray enrollments = object.value(u"enrollments").toArray();
    for (const auto &value : enrollments) {
        const QJsonObject one = value.toObject();
        const QString group = one.value(u"group")[u"name"].toString();
        all.push_back({one.value(u"organization").toString(group), enrollmentTime(one.value(u"start")),
                       enrollmentTime(one.value(u"end"))});
    }
    return all;
}

std::optional<Individual> individualFrom(const QJsonObject &object)
{
    if (!object.value(u"identities").isArray())
        return std::nullopt;
    Individual individual;
    const QJsonObject profile = object.value(u"profile").toObject();
    individual.isBot = profile.value(u"is_bot").toBool() || profile.value(u"isBot").toBool();
    individual.enrollments = enrollmentsIn(object);
    const QJsonArray identities = object.value(u"identities").toArray();
    for (const auto &value : identities) {
        const QJsonObject identity = value.toObject();
        const bool isOnGitHub =
            identity.value(u"source").toString().startsWith(u"github", Qt::CaseInsensitive);
        individual.identities.push_back(
            {identityText(identity, QLatin1String("name")),
             identityText(identity, QLatin1String("email")).toLower(),
             isOnGitHub ? identityText(identity, QLatin1String("username")) : QString()});
    }
    return individual;
}

/// For each address, how many individuals have it.
QHash<QString, int> usersOfAddresses(const std::vector<Individual> &individuals)
{
    QHash<QString, int> users;
    for (const Individual &individual : individuals) {
        QStringList emails;
        for (const FoundIdentity &identity : individual.identities)
            emails.append(identity.email);
        emails.removeDuplicates();
        for (const QString &email : std::as_const(emails))
            ++users[email];
    }
    return users;
}

/// What somebody is known by; a shared address is theirs with their name only.
std::vector<Decision::Subject> subjectsOf(const Individual &individual, const QHash<QString, int> &users,
                                          JoinedKeys &keys)
{
    std::vector<Decision::Subject> subjects;
    QSet<QString> known;
    const auto add = [&](const Decision::Subject &subject) {
        if (known.contains(subject.key))
            return;
        known.insert(subject.key);
        subjects.push_back(subject);
    };
    for (const FoundIdentity &identity : individual.identities) {
        if (!identity.login.isEmpty())
            add({loginKey(identity.login), identity.login});
        if (identity.email.isEmpty())
            continue;
        if (users.value(identity.email) == 1) {
            add(addressSubject(identity.email));
        } else if (!identity.name.isEmpty()) {
            const Decision::Subject name = nameSubject(identity.name, identity.email);
            if (!canBeNamed(name))
                continue;
            if (!isPlaceholder(identity.email))
                keys.split(name);
            add(name);
        }
    }
    return subjects;
}

} // namespace

Result<PeopleFile> parseSortingHat(const QByteArray &content, const QString &name)
{
    QJsonParseError problem;
    const QByteArrayView text = withoutMark(content);
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &problem);
    const std::optional<QJsonArray> values = individualsIn(document.object());
    if (!values)
        return fail(Error::Kind::Usage, "peoplefile.not-sortinghat", name);
    PeopleFile file;
    file.format = PeopleFile::Format::SortingHat;
    std::vector<Individual> individuals;
    int number = 0;
    for (const auto &value : *values) {
        ++number;
        if (std::optional<Individual> individual = individualFrom(value.toObject()))
            individuals.push_back(std::move(*individual));
        else
            file.ignore(number, message("peoplefile.no-identities"));
    }
    const QHash<QString, int> users = usersOfAddresses(individuals);
    JoinedKeys keys;
    Employers employers;
    std::vector<Decision> marks;
    for (const Individual &individual : individuals) {
        std::vector<Decision::Subject> subjects = subjectsOf(individual, users, keys);
        for (const Decision::Subject &subject : subjects)
            keys.join(subjects.front(), subject);
        for (const Enrollment &one : individual.enrollments)
            employers.add(subjects, one.organisation, one.from, one.until);
        if (employers.memberships() > maxMembershipsFromFile)
            return fail(Error::Kind::Usage, "peoplefile.too-many-memberships", name, maxMembershipsFromFile);
        if (!individual.isBot || subjects.empty())
            continue;
        ++file.bots;
        subjects.resize(std::min(subjects.size(), maxSubjectsFromFile));
        Decision mark;
        mark.kind = Decision::Kind::Bot;
        mark.subjects = std::move(subjects);
        marks.push_back(std::move(mark));
    }
    keys.addTo(file);
    std::ranges::move(marks, std::back_inserter(file.decisions));
    employers.addTo(file);
    return file;
}

} // namespace core
