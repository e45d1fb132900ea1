// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gui {

class WhoIsWhoModel;

/// Some of the people of a WhoIsWhoModel, sorted as the user wants.
class WhoIsWhoFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Subset {
        Everyone,
        SeveralAddresses, ///< those who were recognised as one person
        Bots              ///< and whom the user holds for none
    };

    explicit WhoIsWhoFilter(WhoIsWhoModel *people, Subset subset, QObject *parent = nullptr);

    void setSubset(Subset subset);
    /// Part of an id, a name or an address, letter case ignored; empty for everyone.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    WhoIsWhoModel *m_people;
    Subset m_subset;
    QString m_text;
};

} // namespace gui
