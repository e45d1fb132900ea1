// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/query/lookupcompleter.h"

#include <QLineEdit>

namespace gui {

QString LookupCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString name = QCompleter::pathFromIndex(index);
    const auto *field = qobject_cast<const QLineEdit *>(widget());
    const QString text = field ? field->text() : QString();
    const qsizetype comma = text.lastIndexOf(u',');
    return comma < 0 ? name : QString(text.left(comma + 1) + u' ' + name);
}

QStringList LookupCompleter::splitPath(const QString &path) const
{
    return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
}

} // namespace gui
