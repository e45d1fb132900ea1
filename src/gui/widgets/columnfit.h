// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QHeaderView;
class QTableView;

namespace gui {

/// Makes the columns of a table narrower where its width does not suffice: down to their headings, and
/// further only if they still do not fit. The column that matters most stays wider. With more room, each has
/// the width that it was given, or that the user gave it.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// The widths that the columns have now are the ones they should have.
    ColumnFit(QTableView *table, int mainColumn);

    /// Widths, order and sorting, for the settings.
    QByteArray save();
    /// Does nothing if the state does not fit the table.
    void restore(const QByteArray &state);
    /// Call it after columns were shown or hidden.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The one that takes the room that is left; -1 for none.
    int lastColumn() const;
    void takeWidths();
    void applyWidths();

    QTableView *m_table;
    QHeaderView *m_header;
    int m_mainColumn;
    /// Of each column, in pixels.
    std::vector<int> m_wanted;
    /// The sizes that change are set here, not by the user.
    bool m_isFitting = false;
};

} // namespace gui
