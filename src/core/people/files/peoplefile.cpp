// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/files/peoplefile.h"

#include "core/messages/catalogue.h"
#include "core/people/files/textlines.h"

namespace core {

namespace {

using Format = PeopleFile::Format;

/// Addresses of .mailmap are in brackets.
bool hasBrackets(QByteArrayView line)
{
    const qsizetype open = line.indexOf('<');
    return open >= 0 && line.indexOf('>', open) >= 0;
}

/// JSON begins with a brace; addresses of gitdm are not in brackets.
Format formatOf(const QByteArray &content, const QString &name)
{
    if (withoutMark(content).trimmed().startsWith('{'))
        return Format::SortingHat;
    if (name.endsWith(u"mailmap", Qt::CaseInsensitive))
        return Format::Mailmap;
    int bracketed = 0;
    int bare = 0;
    eachLine(content, [&](QByteArrayView line, int) {
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith('#'))
            ++(hasBrackets(line) ? bracketed : bare);
    });
    return bare > bracketed ? Format::Gitdm : Format::Mailmap;
}

Result<PeopleFile> parseAs(Format format, const QByteArray &content, const QString &name)
{
    switch (format) {
    case Format::Mailmap:
        return parseMailmap(content);
    case Format::Gitdm:
        return parseGitdm(content);
    case Format::SortingHat:
        return parseSortingHat(content, name);
    }
    Q_UNREACHABLE();
}

} // namespace

void PeopleFile::ignore(int line, const Message &why)
{
    ++ignoredInAll;
    if (ignored.size() < maxIgnoredShown)
        ignored.push_back({line, why});
}

Result<PeopleFile> parsePeopleFile(const QByteArray &content, const QString &name,
                                   std::optional<Format> format)
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    constexpr Error::Kind usage = Error::Kind::Usage;
    if (content.size() > maxPeopleFile)
        return fail(usage, "file.too-large", name, maxPeopleFile / megabyte);
    if (content.contains('\0'))
        return fail(usage, "peoplefile.not-text", name);
    Result<PeopleFile> file = parseAs(format ? *format : formatOf(content, name), content, name);
    if (!file)
        return file;
    if (file->decisions.size() > maxDecisionsFromFile)
        return fail(usage, "peoplefile.too-many", name, maxDecisionsFromFile);
    if (file->decisions.empty() && file->onlyNames == 0)
        return fail(usage, "peoplefile.nobody", name);
    return file;
}

} // namespace core
