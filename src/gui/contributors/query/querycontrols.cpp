// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/query/querycontrols.h"

#include "gui/contributors/query/countingmenu.h"
#include "gui/contributors/query/lookupcompleter.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_querycontrols.h"

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
    // Finding the clear button's icon in the theme is slow, so add the button only when the user types.
    connect(m_ui->ownerField, &QLineEdit::textEdited, this,
            [this] { m_ui->ownerField->setClearButtonEnabled(true); });
    connect(m_ui->scopeOwnerButton, &QPushButton::clicked, this, [this] {
        core::Rules rules = m_rules;
        rules.scope = core::Scope::Owner;
        choose(rules);
    });
    connect(m_ui->scopeRepositoryButton, &QPushButton::clicked, this, [this] {
        core::Rules rules = m_rules;
        rules.scope = core::Scope::Repository;
        choose(rules);
    });
    setRules(m_rules);
}

QueryControls::~QueryControls() = default;

void QueryControls::finishSetup()
{
    m_ui->countingButton->setIcon(symbolicIcon(QStringLiteral("counting")));
    m_ui->exportButton->setIcon(symbolicIcon(QStringLiteral("export")));
    m_counting = new CountingMenu(this);
    m_counting->setRules(m_rules);
    m_counting->setReadsMailmaps(m_readsMailmaps);
    connect(m_counting, &CountingMenu::readsMailmapsChanged, this, [this](bool reads) {
        m_readsMailmaps = reads;
        Q_EMIT readsMailmapsChanged(reads);
    });
    m_counting->setShowsEvents(m_showsEvents);
    m_counting->setHasOwner(m_hasOwner);
    connect(m_counting, &CountingMenu::showsEventsChanged, this, [this](bool shows) {
        m_showsEvents = shows;
        Q_EMIT showsEventsChanged(shows);
    });
    connect(m_counting, &CountingMenu::ownEventsRequested, this, &QueryControls::ownEventsRequested);
    m_ui->countingButton->setPopup(m_counting);
    connect(m_counting, &CountingMenu::chosen, this, &QueryControls::choose);
}

QString QueryControls::text() const
{
    return m_ui->ownerField->text();
}

void QueryControls::setText(const QString &text)
{
    m_ui->ownerField->setText(text);
    if (text.contains(u','))
        m_ui->ownerField->home(false); // the first of several names
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
        auto *completer = new LookupCompleter(m_suggestions, this);
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
    if (m_counting)
        m_counting->setRules(rules);
}

void QueryControls::chooseOtherScope()
{
    const bool isByOwner = m_rules.scope == core::Scope::Owner;
    (isByOwner ? m_ui->scopeRepositoryButton : m_ui->scopeOwnerButton)->click();
}

bool QueryControls::readsMailmaps() const
{
    return m_readsMailmaps;
}

void QueryControls::setReadsMailmaps(bool reads)
{
    m_readsMailmaps = reads;
    if (m_counting)
        m_counting->setReadsMailmaps(reads);
}

void QueryControls::setShowsEvents(bool shows)
{
    m_showsEvents = shows;
    if (m_counting)
        m_counting->setShowsEvents(shows);
}

void QueryControls::setHasOwner(bool has)
{
    m_hasOwner = has;
    if (m_counting)
        m_counting->setHasOwner(has);
}

void QueryControls::setExportMenu(QMenu *menu)
{
    m_ui->exportButton->setPopup(menu);
}

void QueryControls::setExportable(bool on)
{
    m_ui->exportButton->setEnabled(on);
}

void QueryControls::ask()
{
    Q_EMIT lookUpRequested(text());
}

void QueryControls::choose(const core::Rules &rules)
{
    if (rules == m_rules)
        return;
    setRules(rules);
    Q_EMIT rulesChanged(m_rules);
}

} // namespace gui
