// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/event.h"

#include "core/boundedtext.h"
#include "core/unsafecharacter.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What stands before the number of a pre-release, as in "2.0-rc1", or of something that is no version.
bool isNoVersion(const QString &prefix)
{
    static const QStringList words = QStringLiteral("a,alpha,b,beta,build,c,dev,m,nightly,p,post,pre,preview,"
                                                    "rc,snapshot,sp")
                                         .split(u',');
    return words.contains(prefix.toLower());
}

ReleaseLevel levelOf(const QStringList &numbers)
{
    std::array<int, 3> parts = {};
    bool hasRest = false;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i < std::ssize(parts))
            parts[static_cast<std::size_t>(i)] = numbers[i].toInt();
        else
            hasRest = hasRest || numbers[i].toInt() != 0;
    }
    const auto [major, minor, patch] = parts;
    if (patch != 0 || hasRest || (major == 0 && minor == 0))
        return ReleaseLevel::Patch;
    return minor == 0 ? ReleaseLevel::Major : ReleaseLevel::Minor;
}

} // namespace

QString toString(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Release:
        return QStringLiteral("release");
    case Event::Kind::Tag:
        return QStringLiteral("tag");
    case Event::Kind::Own:
        return QStringLiteral("own");
    }
    Q_UNREACHABLE();
}

std::optional<Event::Kind> parseEventKind(QStringView word)
{
    for (const auto kind : {Event::Kind::Release, Event::Kind::Tag, Event::Kind::Own}) {
        if (word == toString(kind))
            return kind;
    }
    return std::nullopt;
}

QString eventLabel(const Event &event)
{
    QString label = event.repository.isEmpty() ? event.name : QString(event.repository + u' ' + event.name);
    if (!event.title.isEmpty())
        label += QStringLiteral(" (%1)").arg(event.title);
    return label;
}

QString eventName(const QString &text)
{
    QString name = text.left(maxBioLength).simplified();
    name.removeIf(isUnsafe);
    return bounded(name.trimmed(), maxEventNameLength).trimmed();
}

std::vector<Event> eventsOf(const ListedEvents &listed)
{
    std::vector<Event> events;
    QHash<QString, std::size_t> eventOfTag;
    for (const ListedRelease &release : listed.releases) {
        const QString name = eventName(release.tag);
        const QString title = eventName(release.title);
        if (name.isEmpty() || eventOfTag.contains(name))
            continue;
        eventOfTag.insert(name, events.size());
        events.push_back({.kind = Event::Kind::Release,
                          .name = name,
                          .title = title == name ? QString() : title,
                          .at = release.publishedAt});
    }
    for (const ListedTag &tag : listed.tags) {
        const QString name = eventName(tag.name);
        if (name.isEmpty() || !tag.committedAt)
            continue;
        if (const auto known = eventOfTag.constFind(name); known != eventOfTag.constEnd()) {
            events[*known].at = *tag.committedAt;
            continue;
        }
        eventOfTag.insert(name, events.size());
        events.push_back({.kind = Event::Kind::Tag, .name = name, .at = *tag.committedAt});
    }
    if (events.size() > maxEventsOfRepository) {
        std::ranges::stable_sort(events, std::greater<>(), &Event::at);
        std::ranges::stable_sort(events, {}, [](const Event &one) { return releaseLevel(one.name); });
        events.resize(maxEventsOfRepository);
    }
    std::ranges::sort(
        events, [](const Event &a, const Event &b) { return a.at != b.at ? a.at < b.at : a.name < b.name; });
    return events;
}

ReleaseLevel releaseLevel(const QString &name)
{
    // Numbers of five digits are dates or builds.
    static const QRegularExpression version(
        QStringLiteral("^(?<prefix>[A-Za-z]*)[._]?(?<numbers>[0-9]{1,4}(?:[._][0-9]{1,4}){0,5})$"));
    static const QRegularExpression separator(QStringLiteral("[-/@ +]"));
    const qsizetype last = name.lastIndexOf(separator);
    const QRegularExpressionMatch match = version.match(name.mid(last + 1));
    if (!match.hasMatch() || isNoVersion(match.captured(u"prefix")))
        return ReleaseLevel::Other;
    if (last > 0) {
        // "2.0-1" and "v2.0-1" are builds of another version.
        const QString before = name.left(last);
        const QString wordBefore = before.mid(before.lastIndexOf(separator) + 1);
        if (version.match(wordBefore).hasMatch())
            return ReleaseLevel::Other;
    }
    static const QRegularExpression dot(QStringLiteral("[._]"));
    return levelOf(match.captured(u"numbers").split(dot));
}

} // namespace core
