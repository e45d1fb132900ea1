// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/appearancepage.h"

#include "config/chosen.h"
#include "gui/app/theme.h"

#include "ui_appearancepage.h"

namespace gui {

AppearancePage::AppearancePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AppearancePage>())
{
    m_ui->setupUi(this);
    m_ui->themeSetting->bindChoices(config::theme(), tr("Theme"),
                                    {{QStringLiteral("system"), tr("Same as system")},
                                     {QStringLiteral("light"), tr("Light")},
                                     {QStringLiteral("dark"), tr("Dark")}});
    setFocusProxy(m_ui->themeSetting);
    // Each language is named in itself, for users who cannot read the current one.
    m_ui->languageSetting->bindChoices(config::language(), tr("Language"),
                                       {{QStringLiteral("system"), tr("Same as system")},
                                        {QStringLiteral("en"), QStringLiteral("English")},
                                        {QStringLiteral("de"), QStringLiteral("Deutsch")}});
    m_ui->avatarsSetting->bindChoices(config::avatars(), tr("Pictures of accounts"),
                                      {{QStringLiteral("yes"), tr("Show in the list of people")},
                                       {QStringLiteral("no"), tr("Do not load")}});
    connect(m_ui->avatarsSetting, &SettingField::changed, this, &AppearancePage::changed);
    connect(m_ui->languageSetting, &SettingField::changed, this, &AppearancePage::changed);
    connect(m_ui->themeSetting, &SettingField::changed, this, [this] {
        applyTheme(parseTheme(config::chosen(config::theme()).text));
        Q_EMIT changed();
    });
}

AppearancePage::~AppearancePage() = default;

} // namespace gui
