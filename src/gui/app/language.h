// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QLocale;

namespace gui {

/// The one of config::languages() to speak: the chosen one or, for "system", the first of those that the user
/// of the system reads; English, when they read none.
QString resolveLanguage(const QString &chosen, const QLocale &system);

/// Has the program speak the chosen language for as long as it lives, one at a time. What was said before
/// stays as it was said. The commands have none, and so speak English.
class Language
{
public:
    /// A value of config::language().
    explicit Language(const QString &chosen);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    void install(const QString &file);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace gui
