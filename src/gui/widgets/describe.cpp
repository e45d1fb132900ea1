// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/describe.h"

#include "core/messages/catalogueentry.h"
#include "core/messages/describe.h"
#include "gui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gui {

namespace {

constexpr core::Language languageOfWindow = {
    .sentence =
        [](const char *english) { return QCoreApplication::translate(core::messagesContext, english); },
    .number = [](qint64 number) { return QLocale().toString(number); },
    .moment = [](core::Instant moment) { return localTimeText(moment); },
};

} // namespace

QString describe(const core::Message &message)
{
    return core::describe(message, languageOfWindow);
}

QString describe(const core::Error &error)
{
    return describe(error.message);
}

QString describe(const std::vector<core::Message> &messages)
{
    QStringList sentences;
    for (const core::Message &message : messages)
        sentences << describe(message);
    return sentences.join(u' ');
}

} // namespace gui
