// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QLocale;

namespace gui {

/// The language to use, one of config::languages(): the chosen one or, for "system", the first one that the
/// system's user prefers, and English if there is none.
QString resolveLanguage(const QString &chosen, const QLocale &system);

/// Installs the translations of a language for as long as it lives; only one at a time. Texts that are
/// already shown do not change. The command line never creates one and stays English.
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
