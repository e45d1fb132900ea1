// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/names.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Unicode's full case folding. Qt has the simple one, in which a letter stays a letter.
QString caseFolded(const QString &text)
{
    static constexpr char16_t capitalSharpS = 0x1e9e;
    static constexpr char16_t dottedCapitalI = 0x130;
    if (std::ranges::all_of(text, [](QChar character) { return character < QChar(0x80); }))
        return text.toCaseFolded();
    QString folded;
    for (const QChar character : text) {
        if (character == capitalSharpS)
            folded += QStringLiteral("ss");
        else if (character == dottedCapitalI)
            folded += QStringLiteral("i\u0307");
        else if (const QString upper = QString(character).toUpper(); upper.size() > 1)
            folded += upper;
        else
            folded += character;
    }
    return folded.toCaseFolded();
}

} // namespace

QString foldedName(const QString &name)
{
    // Folding can take a composed letter apart.
    QString folded =
        caseFolded(name.normalized(QString::NormalizationForm_C)).normalized(QString::NormalizationForm_C);
    std::ranges::replace_if(
        folded, [](QChar character) { return character.category() == QChar::Other_Control; }, QChar::Space);
    return folded.simplified();
}

QStringList differentNames(const QStringList &names)
{
    std::map<QString, QString> spellings;
    for (const QString &name : names) {
        const QString spelling = name.simplified();
        const auto [known, isNew] = spellings.try_emplace(foldedName(name), spelling);
        if (!isNew)
            known->second = std::min(known->second, spelling);
    }
    spellings.erase(QString());
    QStringList different;
    for (const auto &[folded, spelling] : spellings)
        different.append(spelling);
    different.sort();
    return different;
}

} // namespace core
