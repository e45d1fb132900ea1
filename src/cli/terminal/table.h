// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

/// Text that is safe to show on a terminal: unsafe characters other than line feeds become U+FFFD (see
/// core::isUnsafe).
QString printable(const QString &text);

/// The width of the text on a terminal, in columns: two for wide letters, none for combining ones.
int columnsOf(const QString &text);

enum class Align { Left, Right };

/// Columns, two spaces apart, each as wide as its widest cell; no spaces at the end of a line.
class Table
{
public:
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(const std::vector<Column> &columns);

    /// One cell per column.
    void addRow(const QStringList &cells);
    /// The titles, then the rows, one per line.
    QString toString() const;

private:
    std::vector<Align> m_aligns;
    std::vector<QStringList> m_rows;
};

} // namespace cli
