// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/forgettingdecisions.h"

#include "core/people/keys.h"
#include "core/people/names.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// "NAME <ADDRESS>", or one of both alone.
struct Called
{
    QString name;
    QString email;
};

Called calledIn(const QString &label)
{
    const qsizetype open = label.lastIndexOf(u'<');
    if (open < 0 || !label.endsWith(u'>'))
        return {label, label.trimmed().toLower()};
    return {label.left(open), label.mid(open + 1).chopped(1).trimmed().toLower()};
}

/// What a label may name somebody by.
QStringList recognisedLabel(const QString &label, const QString &host)
{
    if (label.trimmed().isEmpty())
        return {};
    const auto [name, email] = calledIn(label);
    return {loginAt(host, label), mailKey(email), nameKey(name, email), nameKey(label, {}), calledKey(name)};
}

/// The names alone by which a subject is called.
QStringList namesOf(const Decision::Subject &subject)
{
    QStringList names = {calledIn(subject.label).name};
    if (isNameKey(subject.key))
        names.append(calledIn(subject.key.mid(subject.key.indexOf(u':') + 1)).name);
    names.removeIf([](const QString &name) { return name.trimmed().isEmpty(); });
    return names;
}

/// Without the word that says what the key is, where the rest does not need it.
QString labelOf(const QString &key)
{
    if (isMailKey(key) || isNameKey(key) || isEachNameKey(key) || isMachineKey(key) || isDomainKey(key) ||
        key.startsWith(loginKey({})))
        return key.mid(key.indexOf(u':') + 1);
    return key;
}

} // namespace

QString calledKey(const QString &name)
{
    return QStringLiteral("called:") + foldedName(name);
}

std::optional<Decision> withoutForgotten(const Decision &decision, const QString &host,
                                         const IsForgotten &isForgotten)
{
    // A repository may be called like its owner; it is stored by that name anyway.
    if (isAboutRepositories(decision.kind))
        return decision;
    const auto isGone = [&](const QString &key) {
        return !key.isEmpty() && isForgotten(recognisedSubject(key, host));
    };
    Decision rest = decision;
    rest.subjects.clear();
    QSet<QString> called;
    for (const Decision::Subject &subject : decision.subjects) {
        if (isGone(subject.key)) {
            for (const QString &name : namesOf(subject))
                called.insert(calledKey(name));
            continue;
        }
        rest.subjects.push_back(subject);
        if (isGone(subject.otherwise))
            rest.subjects.back().otherwise.clear();
    }
    // To join one with nobody, or to split one from nobody, would mean something else.
    const bool isAboutSeveral =
        (decision.kind == Decision::Kind::Join || decision.kind == Decision::Kind::Split) &&
        decision.subjects.size() > 1;
    if (rest.subjects.size() < (isAboutSeveral ? 2U : 1U))
        return std::nullopt;
    for (Decision::Subject &subject : rest.subjects) {
        if (std::ranges::any_of(recognisedLabel(subject.label, host),
                                [&](const QString &key) { return called.contains(key) || isForgotten(key); }))
            subject.label = labelOf(subject.key);
    }
    return rest;
}

} // namespace core
