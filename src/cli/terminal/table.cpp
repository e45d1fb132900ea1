// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/table.h"

#include "core/unsafecharacter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cli {

namespace {

/// East Asian wide and fullwidth letters, and emoji, by blocks.
constexpr std::array<std::pair<char32_t, char32_t>, 14> wideBlocks = {{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
}};

int columnsOfLetter(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::ranges::any_of(wideBlocks, [letter](const std::pair<char32_t, char32_t> &block) {
        return letter >= block.first && letter <= block.second;
    });
    return wide ? 2 : 1;
}

} // namespace

QString printable(const QString &text)
{
    QString shown = text;
    for (QChar &letter : shown) {
        if (letter != u'\n' && core::isUnsafe(letter))
            letter = QChar::ReplacementCharacter;
    }
    return shown;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t letter : text.toUcs4())
        columns += columnsOfLetter(letter);
    return columns;
}

Table::Table(const std::vector<Column> &columns)
{
    QStringList titles;
    for (const Column &column : columns) {
        titles << column.title;
        m_aligns.push_back(column.align);
    }
    m_rows.push_back(titles);
}

void Table::addRow(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown << printable(cell).replace(u'\n', u' ');
    m_rows.push_back(shown);
}

QString Table::toString() const
{
    constexpr int gap = 2;
    std::vector<int> widths(m_aligns.size());
    for (const QStringList &row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row.at(static_cast<qsizetype>(i))));
    }

    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        int column = 0;
        int start = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString &cell = row.at(static_cast<qsizetype>(i));
            const int width = columnsOf(cell);
            const int indent = m_aligns[i] == Align::Right ? widths[i] - width : 0;
            if (width > 0) {
                line += QString(start + indent - column, u' ');
                line += cell;
                column = start + indent + width;
            }
            start += widths[i] + gap;
        }
        text += line;
        text += u'\n';
    }
    return text;
}

} // namespace cli
