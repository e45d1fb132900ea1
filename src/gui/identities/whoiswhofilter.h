// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gui {

class WhoIsWhoModel;

/// A sorted subset of a WhoIsWhoModel.
class WhoIsWhoFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Subset {
        Everyone,
        SeveralAddresses, ///< people with more than one address
        Bots              ///< bots, and accounts that the user marked as not bots
    };

    explicit WhoIsWhoFilter(WhoIsWhoModel *people, Subset subset, QObject *parent = nullptr);

    void setSubset(Subset subset);
    /// Part of an id, name or address, case-insensitive; empty for everyone.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    WhoIsWhoModel *m_people;
    Subset m_subset;
    QString m_text;
};

} // namespace gui
