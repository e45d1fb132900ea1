// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

/// What may be shown on a terminal: control characters, which could steer it, and those that turn the
/// direction of text become U+FFFD.
QString printable(const QString &text);

/// How many columns a terminal gives to the text: two for wide letters, none for those that combine.
int columnsOf(const QString &text);

enum class Align { Left, Right };

/// Columns side by side, two spaces apart, each as wide as its widest cell; no spaces at a line's end.
class Table
{
public:
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(const std::vector<Column> &columns);

    /// One cell a column.
    void addRow(const QStringList &cells);
    /// The titles, then the rows, each a line.
    QString toString() const;

private:
    std::vector<Align> m_aligns;
    std::vector<QStringList> m_rows;
};

} // namespace cli
