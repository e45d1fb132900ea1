// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/checks.h"

#include "config/setting.h"
#include "core/profiles/profileformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace config {

namespace {

std::unexpected<core::Error> takes(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

core::Result<QString> checkNumber(const QString &text, int least, int most, const QString &sentence)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return takes(sentence);
    return QString::number(number);
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1String> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Empty for neither.
QString yesOrNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (isOneOf(word, {QLatin1String("yes"), QLatin1String("true"), QLatin1String("on"), QLatin1String("1")}))
        return QStringLiteral("yes");
    if (isOneOf(word,
                {QLatin1String("no"), QLatin1String("false"), QLatin1String("off"), QLatin1String("0")}))
        return QStringLiteral("no");
    return {};
}

} // namespace

core::Result<QString> checkOrder(const QString &text)
{
    QStringList order;
    for (const QString &part : text.split(u',')) {
        const std::optional<core::ProfileSource> source = core::parseProfileSource(part.trimmed().toLower());
        if (!source || order.contains(core::toString(*source)))
            return takes(QCoreApplication::translate(
                "config", "It takes one or more of api, mirror, page and timeline, each once, "
                          "with commas between them."));
        order << core::toString(*source);
    }
    return order.join(u',');
}

core::Result<QString> checkYesOrNo(const QString &text)
{
    QString word = yesOrNo(text);
    if (word.isEmpty())
        return takes(QCoreApplication::translate("config", "It takes yes or no."));
    return word;
}

core::Result<QString> checkConsent(const QString &text)
{
    if (text.trimmed().toLower() == u"ask")
        return QStringLiteral("ask");
    QString word = yesOrNo(text);
    if (word.isEmpty())
        return takes(QCoreApplication::translate("config", "It takes ask, yes or no."));
    return word;
}

core::Result<QString> checkMegabytes(const QString &text)
{
    return checkNumber(
        text, 0, 1'000'000,
        QCoreApplication::translate("config", "It takes a number of megabytes from 0 to 1000000."));
}

core::Result<QString> checkPort(const QString &text)
{
    return checkNumber(text, minPort, maxPort,
                       QCoreApplication::translate("config", "It takes a number from 1024 to 65535."));
}

core::Result<QString> checkFolder(const QString &text)
{
    if (text.isEmpty())
        return QString();
    if (!QDir::isAbsolutePath(text) || text.contains(QChar::Null))
        return takes(QCoreApplication::translate(
            "config", "It takes the absolute path of a folder, as /home/NAME/FOLDER."));
    return QDir::cleanPath(text);
}

core::Result<QString> checkTheme(const QString &text)
{
    QString word = text.trimmed().toLower();
    if (!isOneOf(word, {QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")}))
        return takes(QCoreApplication::translate("config", "It takes system, light or dark."));
    return word;
}

core::Result<QString> checkLanguage(const QString &text)
{
    const QStringList words = QStringList(QStringLiteral("system")) + languages();
    QString word = text.trimmed().toLower();
    if (!words.contains(word))
        return takes(QCoreApplication::translate("config", "It takes one of these: %1.")
                         .arg(words.join(QStringLiteral(", "))));
    return word;
}

} // namespace config
