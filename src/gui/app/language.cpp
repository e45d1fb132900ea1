// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/language.h"

#include "config/setting.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

namespace gui {

namespace {

QString english()
{
    return QStringLiteral("en");
}

/// "de" of "de-AT".
QString codeOfLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0);
}

/// How dates and numbers are written. A region that the system tells is kept where it speaks the same.
QLocale localeFor(const QString &chosen)
{
    const QLocale system = QLocale::system();
    const bool isTheSystems = chosen == u"system" || codeOfLanguage(system.bcp47Name()) == chosen;
    return isTheSystems ? system : QLocale(chosen);
}

} // namespace

QString spokenLanguage(const QString &chosen, const QLocale &system)
{
    const QStringList spoken = config::languages();
    if (spoken.contains(chosen))
        return chosen;
    const QStringList read = system.uiLanguages();
    for (const QString &tag : read) {
        if (const QString code = codeOfLanguage(tag); spoken.contains(code))
            return code;
    }
    return english();
}

Language::Language(const QString &chosen)
{
    QLocale::setDefault(localeFor(chosen));
    const QString code = spokenLanguage(chosen, QLocale::system());
    if (code == english())
        return;
    // Qt's own, of the buttons in its dialogs, are not installed everywhere.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code);
    install(QStringLiteral(":/newfaces/translations/newfaces_") + code);
}

Language::~Language()
{
    QLocale::setDefault(QLocale::system());
}

void Language::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file + QStringLiteral(".qm")) &&
        QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace gui
