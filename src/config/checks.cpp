// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/checks.h"

#include "config/setting.h"
#include "core/messages/catalogue.h"
#include "core/profiles/profileformat.h"

#include <QDir>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace config {

namespace {

constexpr core::Error::Kind usage = core::Error::Kind::Usage;

std::unexpected<core::Error> notOneOf(const QStringList &words)
{
    return core::fail(usage, "settings.one-of", words.join(QStringLiteral(", ")));
}

core::Result<QString> checkNumber(const QString &text, int least, int most, core::Code<2> otherwise)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return core::fail(usage, otherwise, QString::number(least), QString::number(most));
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

core::Result<QString> checkOptionalAddress(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : checkAddress(text);
}

core::Result<QString> checkOrder(const QString &text)
{
    QStringList order;
    for (const QString &part : text.split(u',')) {
        const std::optional<core::ProfileSource> source = core::parseProfileSource(part.trimmed().toLower());
        if (!source || core::networkOf(*source) != core::Network::X ||
            order.contains(core::toString(*source)))
            return core::fail(usage, "settings.order");
        order << core::toString(*source);
    }
    return order.join(u',');
}

core::Result<QString> checkYesOrNo(const QString &text)
{
    QString word = yesOrNo(text);
    if (word.isEmpty())
        return notOneOf({QStringLiteral("yes"), QStringLiteral("no")});
    return word;
}

core::Result<QString> checkConsent(const QString &text)
{
    if (text.trimmed().toLower() == u"ask")
        return QStringLiteral("ask");
    QString word = yesOrNo(text);
    if (word.isEmpty())
        return notOneOf({QStringLiteral("ask"), QStringLiteral("yes"), QStringLiteral("no")});
    return word;
}

core::Result<QString> checkMegabytes(const QString &text)
{
    return checkNumber(text, 0, 1'000'000, "settings.megabytes");
}

core::Result<QString> checkPort(const QString &text)
{
    return checkNumber(text, minPort, maxPort, "settings.number");
}

core::Result<QString> checkFolder(const QString &text)
{
    if (text.isEmpty())
        return QString();
    if (!QDir::isAbsolutePath(text) || text.contains(QChar::Null))
        return core::fail(usage, "settings.folder");
    return QDir::cleanPath(text);
}

core::Result<QString> checkTheme(const QString &text)
{
    QString word = text.trimmed().toLower();
    if (!isOneOf(word, {QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")}))
        return notOneOf({QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
    return word;
}

core::Result<QString> checkLanguage(const QString &text)
{
    const QStringList words = QStringList(QStringLiteral("system")) + languages();
    QString word = text.trimmed().toLower();
    if (!words.contains(word))
        return notOneOf(words);
    return word;
}

} // namespace config
