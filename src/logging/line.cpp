// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/line.h"

#include "core/boundedtext.h"
#include "core/unsafecharacter.h"

#include <QDateTime>
#include <QTimeZone>

namespace logging {

namespace {

QString wordFor(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    Q_UNREACHABLE();
}

QString escapeFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u{%1}").arg(letter.unicode(), 0, 16);
    }
}

} // namespace

QByteArray toLine(const Entry &entry)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(entry.time.time_since_epoch().count(), QTimeZone::utc())
            .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
    const bool isTooLong = entry.text.size() > maxText;
    const QString text = isTooLong ? QString(core::bounded(entry.text, maxText) + u'…') : entry.text;
    const QString line = time + u' ' + QString::number(entry.process) + u' ' + wordFor(entry.level) + u' ' +
                         escaped(entry.category) + QStringLiteral(": ") + escaped(text) + u'\n';
    return line.toUtf8();
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (core::isUnsafe(letter))
            result += escapeFor(letter);
        else
            result += letter;
    }
    return result;
}

} // namespace logging
