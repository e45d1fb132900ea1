// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dropping/dropoffer.h"

#include "core/history/lookuplist.h"
#include "core/profiles/handlelist.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace gui {

namespace {

/// A text that is dragged by accident is longer.
constexpr qsizetype maxDroppedLength = 65'536;

bool isListFile(const QString &path)
{
    static const QStringList suffixes = {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("tsv"),
                                         QStringLiteral("txt"), QStringLiteral("md")};
    const QFileInfo file(path);
    return file.isFile() && (file.suffix().isEmpty() || suffixes.contains(file.suffix().toLower()));
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : QString(text).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

DropOffer offerOfText(const QString &text, const core::Forge &forge, DropOffer::Page shown)
{
    if (text.size() > maxDroppedLength)
        return {};
    const QStringList lines = linesOf(text);
    // Prose has words that could be names, too.
    if (lines.isEmpty() ||
        std::ranges::any_of(lines, [](const QString &line) { return line.contains(u' '); }))
        return {};
    const core::Result<std::vector<core::Lookup>> lookups = core::parseLookups(text, forge);
    const core::HandleList handles = core::parseHandles(text);
    const bool areHandles = !handles.handles.empty() && handles.wrong.empty();
    const bool nameRepositories = lookups && std::ranges::any_of(*lookups, [](const core::Lookup &lookup) {
                                      return !lookup.repository.isEmpty();
                                  });
    if (lookups && (!areHandles || nameRepositories || shown == DropOffer::Page::Contributors))
        return {DropOffer::Kind::Lookups, lines.join(u'\n')};
    return areHandles ? DropOffer{DropOffer::Kind::Handles, lines.join(u'\n')} : DropOffer();
}

} // namespace

DropOffer dropOfferOf(const QMimeData &data, const core::Forge &forge, DropOffer::Page shown)
{
    if (!data.hasUrls())
        return data.hasText() ? offerOfText(data.text(), forge, shown) : DropOffer();
    const QList<QUrl> urls = data.urls();
    QStringList links;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            links << url.toString();
    }
    if (links.isEmpty()) {
        const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
        return isListFile(path) ? DropOffer{DropOffer::Kind::File, path} : DropOffer();
    }
    const bool isMixed = links.size() != urls.size();
    return isMixed ? DropOffer() : offerOfText(links.join(u'\n'), forge, shown);
}

} // namespace gui
