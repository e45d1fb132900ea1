// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/people/files/employers.h"
#include "core/people/files/joinedkeys.h"
#include "core/people/files/peoplefile.h"
#include "core/people/files/textlines.h"

#include <QHash>

#include <utility>

namespace core {

namespace {

/// An address, in quotation marks if it has spaces, and the address that it stands for.
std::pair<QString, QString> addressesIn(const QString &line)
{
    const bool isQuoted = line.startsWith(u'"');
    const auto isEnd = [isQuoted](QChar character) {
        return isQuoted ? character == u'"' : character.isSpace();
    };
    const qsizetype begin = isQuoted ? 1 : 0;
    qsizetype end = begin;
    while (end < line.size() && !isEnd(line[end]))
        ++end;
    return {line.mid(begin, end - begin).trimmed().toLower(), line.mid(end + 1).trimmed().toLower()};
}

/// gitdm also accepts a name instead of the first address. Nobody is known by a name alone here.
bool isAddress(const QString &text)
{
    return text.indexOf(u'@') > 0 && !text.endsWith(u'@') && !text.contains(u'<') && !text.contains(u'>') &&
           canBeNamed(text);
}

} // namespace

PeopleFile parseGitdm(const QByteArray &content)
{
    PeopleFile file;
    file.format = PeopleFile::Format::Gitdm;
    // As with gitdm, a later line about an address replaces an earlier one.
    std::vector<std::pair<QString, QString>> aliases;
    QHash<QString, std::size_t> known;
    Employers employers;
    eachLine(content, [&](QByteArrayView bytes, int number) {
        const qsizetype comment = bytes.indexOf('#');
        const QByteArrayView line = (comment < 0 ? bytes : bytes.first(comment)).trimmed();
        if (line.isEmpty())
            return;
        if (line.size() > maxPeopleLine)
            return file.ignore(number, message("peoplefile.long-line"));
        const QString text = QString::fromUtf8(line);
        const auto [alias, proper] = addressesIn(text);
        if (!isAddress(alias) || !isAddress(proper) || proper.contains(u' ')) {
            if (!employers.addLine(number, text.simplified()))
                file.ignore(number, message("peoplefile.not-of-gitdm"));
            return;
        }
        if (alias == proper)
            return file.ignore(number, message("peoplefile.says-nothing"));
        if (const auto found = known.constFind(alias); found != known.cend()) {
            aliases[*found].second = proper;
            return;
        }
        known.insert(alias, aliases.size());
        aliases.emplace_back(alias, proper);
    });
    JoinedKeys keys;
    for (const auto &[alias, proper] : aliases)
        keys.join(addressSubject(proper), addressSubject(alias));
    keys.addTo(file);
    employers.addTo(file);
    return file;
}

} // namespace core
