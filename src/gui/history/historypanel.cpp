// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historypanel.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/datafiles.h"
#include "gui/app/datamenu.h"
#include "gui/history/historydelegate.h"
#include "gui/history/historymodel.h"
#include "gui/history/unseencounter.h"
#include "gui/widgets/selectedrows.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_historypanel.h"

#include <QAction>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ranges>

namespace gui {

namespace {

std::vector<core::Lookup> lookupsOf(const std::vector<core::Entry> &entries)
{
    std::vector<core::Lookup> lookups;
    for (const core::Entry &entry : entries)
        lookups.push_back(entry.lookup);
    return lookups;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPanel>())
    , m_model(new HistoryModel(core::now, this))
{
    m_ui->setupUi(this);
    m_ui->historyList->setItemDelegate(new HistoryDelegate(this));
    m_ui->historyList->setModel(m_model);
    m_ui->emptyHistoryLabel->setBackgroundRole(QPalette::Base);
    m_ui->emptyHistoryLabel->hide();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::finishSetup(engine::Engine &engine, QAction *refreshAll)
{
    m_engine = &engine;
    m_unseen = new UnseenCounter(engine, this);
    connect(m_unseen, &UnseenCounter::counted, m_model, &HistoryModel::setUnseen);
    addActions();
    addDataMenu(refreshAll);
    connect(m_ui->historyList, &QListView::clicked, this, &HistoryPanel::openSelected);
    connect(m_ui->historyList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::updateButtons);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_model, &HistoryModel::updateAges);
    minute->start(std::chrono::minutes(1));
    reload();
}

void HistoryPanel::reload()
{
    if (!m_engine)
        return; // finishSetup() loads it
    engine::whenAnswered<std::vector<core::Entry>>(
        m_engine->history(), this, [this](const core::Result<std::vector<core::Entry>> &entries) {
            if (entries)
                showEntries(*entries);
            else
                Q_EMIT failed(entries.error());
        });
}

void HistoryPanel::setRules(const core::Rules &rules)
{
    m_rules = rules;
    if (m_unseen)
        m_unseen->count(m_model->entries(), m_rules);
}

void HistoryPanel::recount()
{
    m_unseen->invalidate();
    m_unseen->count(m_model->entries(), m_rules);
}

void HistoryPanel::restore(const core::Entry &entry)
{
    engine::whenAnswered<void>(m_engine->restore(entry.id), this,
                               [this, entry](const core::Result<void> &result) {
                                   if (!result) {
                                       Q_EMIT failed(result.error());
                                       Q_EMIT restoreFailed(entry, result.error());
                                       return;
                                   }
                                   reload();
                                   Q_EMIT restored(entry);
                               });
}

void HistoryPanel::select(const core::Lookup &lookup)
{
    select(std::vector{lookup});
}

/// The current row stays if it is selected: the keys go on from there.
void HistoryPanel::select(const std::vector<core::Lookup> &lookups)
{
    m_selected = lookups;
    QItemSelection rows;
    for (const core::Lookup &lookup : lookups) {
        if (const std::optional<int> row = m_model->rowOf(lookup))
            rows.select(m_model->index(*row), m_model->index(*row));
    }
    QItemSelectionModel *selection = m_ui->historyList->selectionModel();
    const QModelIndex before = selection->currentIndex();
    const QModelIndex first = rows.isEmpty() ? QModelIndex() : QModelIndex(rows.first().topLeft());
    selection->setCurrentIndex(rows.contains(before) ? before : first, QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
}

bool HistoryPanel::contains(const core::Lookup &lookup) const
{
    return m_model->rowOf(lookup).has_value();
}

bool HistoryPanel::isEmpty() const
{
    return m_model->entries().empty();
}

QStringList HistoryPanel::names() const
{
    QStringList names;
    for (const core::Entry &entry : m_model->entries())
        names << entry.lookup.toString();
    return names;
}

std::vector<core::Lookup> HistoryPanel::lookupsByAge() const
{
    std::vector<core::Lookup> lookups;
    for (const core::Entry &entry : m_model->entries() | std::views::reverse)
        lookups.push_back(entry.lookup);
    return lookups;
}

std::vector<core::Entry> HistoryPanel::selected() const
{
    std::vector<int> rows = selectedRows(*m_ui->historyList->selectionModel());
    std::ranges::sort(rows);
    std::vector<core::Entry> entries;
    for (const int row : rows)
        entries.push_back(m_model->entries()[static_cast<std::size_t>(row)]);
    return entries;
}

std::optional<core::Entry> HistoryPanel::current() const
{
    const std::vector<core::Entry> entries = selected();
    return entries.size() == 1 ? std::optional(entries.front()) : std::nullopt;
}

/// The lookup below this one, or above the last one.
std::optional<core::Lookup> HistoryPanel::neighbourOf(const core::Lookup &lookup) const
{
    const std::vector<core::Entry> &entries = m_model->entries();
    const std::optional<int> row = m_model->rowOf(lookup);
    if (!row || entries.size() < 2)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(*row);
    return entries[at + 1 < entries.size() ? at + 1 : at - 1].lookup;
}

void HistoryPanel::addActions()
{
    m_open = new QAction(tr("&Open"), this);
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter}); // several are compared
    connect(m_open, &QAction::triggered, this, &HistoryPanel::openSelected);
    auto *refresh = new QAction(symbolicIcon(QStringLiteral("refresh")), tr("&Refresh"), this);
    connect(refresh, &QAction::triggered, this, &HistoryPanel::refreshSelected);
    m_remove = new QAction(symbolicIcon(QStringLiteral("remove")), tr("Re&move"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    connect(m_remove, &QAction::triggered, this, &HistoryPanel::removeCurrent);
    for (QAction *action : {m_open, refresh, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui->historyList->addAction(action);
    }

    m_ui->refreshButton->setIcon(refresh->icon());
    m_ui->removeButton->setIcon(m_remove->icon());
    connect(m_ui->refreshButton, &QToolButton::clicked, refresh, &QAction::trigger);
    connect(m_ui->removeButton, &QToolButton::clicked, m_remove, &QAction::trigger);
}

void HistoryPanel::addDataMenu(QAction *refreshAll)
{
    auto *files = new DataFiles(*m_engine, this);
    m_data = new DataMenu(*files, this);
    connect(files, &DataFiles::done, this, &HistoryPanel::done);
    connect(files, &DataFiles::failed, this, &HistoryPanel::failed);
    connect(files, &DataFiles::imported, this, [this] {
        reload();
        Q_EMIT imported();
    });

    QAction *const firstOfFiles = m_data->actions().front();
    m_data->insertAction(firstOfFiles, refreshAll);
    m_data->insertSeparator(firstOfFiles);

    auto *line = new QAction(this);
    line->setSeparator(true);
    m_ui->historyList->addActions({refreshAll, line, m_data->exportOwner()});
    m_ui->historyList->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_ui->dataButton->setIcon(symbolicIcon(QStringLiteral("more")));
    connect(m_ui->dataButton, &QToolButton::clicked, this,
            [this] { m_data->popup(m_ui->dataButton->mapToGlobal(QPoint(0, m_ui->dataButton->height()))); });
}

void HistoryPanel::openSelected()
{
    const std::vector<core::Entry> entries = selected();
    if (entries.size() == 1)
        Q_EMIT opened(entries.front().lookup);
    else if (!entries.empty())
        Q_EMIT severalOpened(lookupsOf(entries));
}

void HistoryPanel::refreshSelected()
{
    const std::vector<core::Entry> entries = selected();
    if (entries.size() == 1)
        Q_EMIT refreshRequested(entries.front().lookup);
    else if (!entries.empty())
        Q_EMIT severalRefreshRequested(lookupsOf(entries));
}

void HistoryPanel::removeCurrent()
{
    const std::optional<core::Entry> entry = current();
    if (!entry)
        return;
    engine::whenAnswered<void>(m_engine->remove(entry->id), this,
                               [this, entry = *entry](const core::Result<void> &result) {
                                   if (!result) {
                                       Q_EMIT failed(result.error());
                                       return;
                                   }
                                   const std::optional<core::Lookup> next = neighbourOf(entry.lookup);
                                   reload();
                                   Q_EMIT removed(entry, next);
                               });
}

void HistoryPanel::showEntries(const std::vector<core::Entry> &entries)
{
    m_model->setEntries(entries);
    m_unseen->count(entries, m_rules);
    m_ui->emptyHistoryLabel->setVisible(entries.empty());
    m_ui->historyList->setVisible(!entries.empty());
    select(m_selected);
    updateButtons();
    Q_EMIT changed();
}

void HistoryPanel::updateButtons()
{
    const std::optional<core::Entry> entry = current();
    const bool chosen = entry.has_value();
    m_data->setOwner(chosen ? entry->lookup : core::Lookup());
    m_data->setExportable(!m_model->entries().empty());
    const bool hasSome = m_ui->historyList->selectionModel()->hasSelection();
    m_open->setText(hasSome && !chosen ? tr("&Compare") : tr("&Open"));
    m_ui->refreshButton->setEnabled(hasSome);
    m_ui->removeButton->setEnabled(chosen);
    m_remove->setEnabled(chosen);
}

} // namespace gui
