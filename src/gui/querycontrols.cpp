// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/querycontrols.h"

#include "gui/countingmenu.h"
#include "gui/symbolicicon.h"

#include "ui_querycontrols.h"

#include <QCompleter>
#include <QStringListModel>

namespace gui {

QueryControls::QueryControls(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::QueryControls>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->ownerField);
    connect(m_ui->ownerField, &QLineEdit::returnPressed, this, &QueryControls::ask);
    connect(m_ui->lookUpButton, &QPushButton::clicked, this, &QueryControls::ask);
    connect(m_ui->ownerField, &QLineEdit::textChanged, this, &QueryControls::updateButton);
    // The clear button's icon is looked for in the theme, which takes long: not before somebody types.
    connect(m_ui->ownerField, &QLineEdit::textEdited, this,
            [this] { m_ui->ownerField->setClearButtonEnabled(true); });
    connect(m_ui->scopeOwnerButton, &QToolButton::clicked, this, [this] {
        core::Rules rules = m_rules;
        rules.scope = core::Scope::Owner;
        choose(rules);
    });
    connect(m_ui->scopeRepositoryButton, &QToolButton::clicked, this, [this] {
        core::Rules rules = m_rules;
        rules.scope = core::Scope::Repository;
        choose(rules);
    });
    connect(m_ui->countingButton, &QToolButton::clicked, this, &QueryControls::showCounting);
    setRules(m_rules);
}

QueryControls::~QueryControls() = default;

void QueryControls::furnish()
{
    m_ui->countingButton->setIcon(symbolicIcon(QStringLiteral("counting")));
    m_ui->exportButton->setIcon(symbolicIcon(QStringLiteral("export")));
}

QString QueryControls::text() const
{
    return m_ui->ownerField->text();
}

void QueryControls::setText(const QString &text)
{
    m_ui->ownerField->setText(text);
}

void QueryControls::focusField()
{
    m_ui->ownerField->setFocus(Qt::ShortcutFocusReason);
    m_ui->ownerField->selectAll();
}

void QueryControls::setSuggestions(const QStringList &texts)
{
    if (!m_suggestions) {
        m_suggestions = new QStringListModel(this);
        auto *completer = new QCompleter(m_suggestions, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_ui->ownerField->setCompleter(completer);
    }
    m_suggestions->setStringList(texts);
}

core::Rules QueryControls::rules() const
{
    return m_rules;
}

void QueryControls::setRules(const core::Rules &rules)
{
    m_rules = rules;
    m_ui->scopeOwnerButton->setChecked(rules.scope == core::Scope::Owner);
    m_ui->scopeRepositoryButton->setChecked(rules.scope == core::Scope::Repository);
}

void QueryControls::setBusyWith(const QString &text)
{
    m_busyWith = text;
    updateButton();
}

void QueryControls::setExportMenu(QMenu *menu)
{
    m_ui->exportButton->setMenu(menu);
}

void QueryControls::setExportable(bool on)
{
    m_ui->exportButton->setEnabled(on);
}

void QueryControls::ask()
{
    if (m_ui->lookUpButton->isEnabled())
        Q_EMIT lookUpAsked(text());
}

void QueryControls::choose(const core::Rules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    Q_EMIT rulesChanged(m_rules);
}

void QueryControls::showCounting()
{
    auto *menu = new CountingMenu(m_rules, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &CountingMenu::chosen, this, &QueryControls::choose);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_ui->countingButton->setDown(false); });
    m_ui->countingButton->setDown(true);
    const QPoint below = m_ui->countingButton->mapToGlobal(QPoint(0, m_ui->countingButton->height()));
    menu->popup(below);
}

void QueryControls::updateButton()
{
    const bool again =
        !m_busyWith.isEmpty() && text().trimmed().compare(m_busyWith, Qt::CaseInsensitive) == 0;
    m_ui->lookUpButton->setEnabled(!again);
}

} // namespace gui
