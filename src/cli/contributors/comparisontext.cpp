// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/comparisontext.h"

#include "core/counting/hostcomparisonformat.h"
#include "core/messages/describe.h"

#include <algorithm>
#include <cstdlib>

namespace cli {

namespace {

QString numberOf(const core::ComparisonLine &line)
{
    return line.signedText(QString::number(std::abs(line.number)));
}

} // namespace

QString comparisonText(const core::HostComparison &comparison)
{
    const std::vector<core::ComparisonLine> lines = core::linesOf(comparison);
    qsizetype width = 0;
    for (const core::ComparisonLine &line : lines)
        width = std::max(width, numberOf(line).size());
    QString text;
    for (const core::ComparisonLine &line : lines)
        text += numberOf(line).rightJustified(width) + QStringLiteral("  ") + inEnglish(line.text) + u'\n';
    for (const core::Message &note : core::notesOf(comparison))
        text += inEnglish(note) + u'\n';
    return text;
}

} // namespace cli
