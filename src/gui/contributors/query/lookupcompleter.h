// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace gui {

/// Completes the last of several names that are separated by commas.
class LookupCompleter : public QCompleter
{
    Q_OBJECT

public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;
};

} // namespace gui
