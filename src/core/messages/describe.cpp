// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"

#include "core/messages/catalogue.h"

#include <QStringList>

namespace core {

namespace {

constexpr Language english = {.sentence = [](const char *sentence) { return QString::fromUtf8(sentence); },
                              .number = [](qint64 number) { return QString::number(number); },
                              .moment =
                                  [](Instant moment) {
                                      return toString(moment);
                                  }};

QString describe(const Argument &argument, const Language &language)
{
    struct Writer
    {
        const Language &language;

        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return language.number(number); }
        QString operator()(Instant moment) const { return language.moment(moment); }
        QString operator()(const Message &cause) const { return core::describe(cause, language); }
    };
    return std::visit(Writer{language}, argument.value);
}

/// QString::arg() would also replace a placeholder within an argument.
QString filledIn(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place =
            sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            text += sentence.at(i);
            continue;
        }
        text += arguments.at(place - 1);
        ++i;
    }
    return text;
}

} // namespace

QString describe(const Message &message, const Language &language)
{
    QStringList arguments;
    for (const Argument &argument : message.arguments)
        arguments << describe(argument, language);
    if (const std::optional<CatalogueEntry> entry = findInCatalogue(message.code.toStdString()))
        return filledIn(language.sentence(entry->english), arguments);
    return arguments.isEmpty()
               ? message.code
               : QStringLiteral("%1 (%2)").arg(message.code, arguments.join(QStringLiteral(", ")));
}

QString inEnglish(const Message &message)
{
    return describe(message, english);
}

QString inEnglish(const Error &error)
{
    return inEnglish(error.message);
}

} // namespace core
