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
QString languageCode(const QString &tag)
{
    return tag.section(u'-', 0, 0);
}

/// The locale for dates and numbers. The system's region is kept if it uses the same language.
QLocale localeFor(const QString &chosen)
{
    const QLocale system = QLocale::system();
    const bool useSystem = chosen == u"system" || languageCode(system.bcp47Name()) == chosen;
    return useSystem ? system : QLocale(chosen);
}

} // namespace

QString resolveLanguage(const QString &chosen, const QLocale &system)
{
    const QStringList available = config::languages();
    if (available.contains(chosen))
        return chosen;
    const QStringList preferred = system.uiLanguages();
    for (const QString &tag : preferred) {
        if (const QString code = languageCode(tag); available.contains(code))
            return code;
    }
    return english();
}

Language::Language(const QString &chosen)
{
    QLocale::setDefault(localeFor(chosen));
    const QString code = resolveLanguage(chosen, QLocale::system());
    if (code == english())
        return;
    // Qt's own translation, for the buttons in its dialogs, is not installed everywhere.
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
