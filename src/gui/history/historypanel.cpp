// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historypanel.h"

#include "core/counting/sidebyside.h"
#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/datafiles.h"
#include "gui/app/datamenu.h"
#include "gui/history/historydelegate.h"
#include "gui/history/historymodel.h"
#include "gui/history/unseencounter.h"
#include "gui/widgets/contextmenu.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_historypanel.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ranges>

namespace gui {

namespace {

/// With more entries than this, there is a field to search them.
constexpr int fewEntries = 10;

std::vector<core::Lookup> lookupsOf(const std::vector<core::Entry> &entries)
{
    std::vector<core::Lookup> lookups;
    lookups.reserve(entries.size());
    for (const core::Entry &entry : entries)
        lookups.push_back(entry.lookup);
    return lookups;
}

std::vector<qint64> numbersOf(const std::vector<core::Entry> &entries)
{
    std::vector<qint64> numbers;
    numbers.reserve(entries.size());
    for (const core::Entry &entry : entries)
        numbers.push_back(entry.id);
    return numbers;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPanel>())
    , m_model(new HistoryModel(core::now, this))
    , m_list(new HistoryFilter(this))
{
    m_ui->setupUi(this);
    m_list->setSourceModel(m_model);
    m_ui->historyList->setItemDelegate(new HistoryDelegate(this));
    m_ui->historyList->setModel(m_list);
    m_ui->historyList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->emptyHistoryLabel->setBackgroundRole(QPalette::Base);
    m_ui->emptyHistoryLabel->hide();
    m_ui->historySearch->hide();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::finishSetup(engine::Engine &engine, QAction *refreshAll)
{
    m_engine = &engine;
    m_unseen = new UnseenCounter(engine, this);
    connect(m_unseen, &UnseenCounter::counted, m_model, &HistoryModel::setUnseen);
    addActions();
    addDataMenu(refreshAll);
    connect(m_ui->historyList, &QListView::clicked, this, [this] {
        // More are selected for something else.
        if (selected().size() <= core::maxSides)
            openSelected();
    });
    connect(m_ui->historyList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::updateActions);
    connect(m_ui->historySearch, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setText(text);
        select(m_selected);
    });
    connect(m_ui->historySearch, &QLineEdit::returnPressed, this, [this] {
        if (m_list->rowCount() > 0)
            Q_EMIT opened(entryAt(0).lookup);
    });
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

void HistoryPanel::restore(const std::vector<core::Entry> &entries)
{
    engine::whenAnswered<void>(m_engine->restore(core::Cleared{.lookups = numbersOf(entries)}), this,
                               [this, entries](const core::Result<void> &result) {
                                   if (!result) {
                                       Q_EMIT failed(result.error());
                                       Q_EMIT restoreFailed(entries, result.error());
                                       return;
                                   }
                                   reload();
                                   Q_EMIT restored(entries);
                               });
}

void HistoryPanel::select(const core::Lookup &lookup)
{
    const std::vector<core::Lookup> chosen = selectedLookups();
    const bool isAmongSeveral =
        chosen.size() > 1 && std::ranges::any_of(chosen, [&lookup](const core::Lookup &one) {
            return core::sameLookup(one, lookup);
        });
    if (isAmongSeveral)
        m_selected = {lookup};
    else
        select(std::vector{lookup});
}

/// The current row stays if it is selected: the keys go on from there.
void HistoryPanel::select(const std::vector<core::Lookup> &lookups)
{
    m_selected = lookups;
    QItemSelection rows;
    for (const core::Lookup &lookup : lookups) {
        const std::optional<int> row = m_model->rowOf(lookup);
        const QModelIndex index = row ? m_list->mapFromSource(m_model->index(*row)) : QModelIndex();
        if (index.isValid())
            rows.select(index, index);
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

std::vector<core::Lookup> HistoryPanel::selectedLookups() const
{
    return lookupsOf(selected());
}

HistoryOrder HistoryPanel::order() const
{
    return m_list->order();
}

void HistoryPanel::setOrder(HistoryOrder order)
{
    m_list->setOrder(order);
    for (QAction *action : m_orders)
        action->setChecked(action->data().toInt() == static_cast<int>(order));
}

bool HistoryPanel::focusSearch()
{
    const QWidget *focused = window()->focusWidget();
    QLineEdit *search = m_ui->historySearch;
    if (!search->isVisible() || !isAncestorOf(focused) || focused == search)
        return false;
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
    return true;
}

void HistoryPanel::importFrom(const QString &file)
{
    m_files->importFrom(file);
}

const core::Entry &HistoryPanel::entryAt(int row) const
{
    const int source = m_list->mapToSource(m_list->index(row, 0)).row();
    return m_model->entries()[static_cast<std::size_t>(source)];
}

std::vector<core::Entry> HistoryPanel::selected() const
{
    QModelIndexList rows = m_ui->historyList->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<core::Entry> entries;
    for (const QModelIndex &index : std::as_const(rows))
        entries.push_back(entryAt(index.row()));
    return entries;
}

std::optional<core::Entry> HistoryPanel::single() const
{
    const std::vector<core::Entry> entries = selected();
    return entries.size() == 1 ? std::optional(entries.front()) : std::nullopt;
}

/// The lookup below the last of these, or above the first.
std::optional<core::Lookup> HistoryPanel::nextAfter(const std::vector<core::Entry> &removed) const
{
    const auto isRemoved = [&removed](const core::Entry &entry) {
        return std::ranges::find(removed, entry.id, &core::Entry::id) != removed.end();
    };
    std::optional<core::Lookup> before;
    bool isAfter = false;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const core::Entry &entry = entryAt(row);
        if (isRemoved(entry))
            isAfter = true;
        else if (isAfter)
            return entry.lookup;
        else
            before = entry.lookup;
    }
    return before;
}

void HistoryPanel::addActions()
{
    const auto add = [this](const char *name, const QString &text, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_open = add("historyOpen", tr("&Open"), [this] { openSelected(); });
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_refresh = add("historyRefresh", tr("&Refresh"), [this] { Q_EMIT refreshRequested(selectedLookups()); });
    m_refresh->setIcon(symbolicIcon(QStringLiteral("refresh")));
    m_pin = add("historyPin", tr("&Pin to Top"),
                [this](bool pinned) { Q_EMIT pinRequested(selected(), pinned); });
    m_pin->setCheckable(true);
    m_rename = add("historyRename", tr("Re&name…"), [this] { askForLabel(); });
    m_rename->setShortcut(Qt::Key_F2);
    m_openOnHost = add("historyOpenOnHost", QString(), [this] {
        if (const std::optional<core::Entry> entry = single())
            Q_EMIT pageRequested(entry->lookup);
    });
    m_remove = add("historyRemove", tr("Re&move"), [this] { removeSelected(); });
    m_remove->setIcon(symbolicIcon(QStringLiteral("remove")));
    m_remove->setShortcut(QKeySequence::Delete);
    auto *line = new QAction(this);
    line->setSeparator(true);
    auto *otherLine = new QAction(this);
    otherLine->setSeparator(true);
    m_ui->historyList->addActions(
        {m_open, m_refresh, m_openOnHost, line, m_pin, m_rename, otherLine, m_remove});

    m_ui->refreshButton->setIcon(m_refresh->icon());
    m_ui->removeButton->setIcon(m_remove->icon());
    connect(m_ui->refreshButton, &QToolButton::clicked, m_refresh, &QAction::trigger);
    connect(m_ui->removeButton, &QToolButton::clicked, m_remove, &QAction::trigger);
}

void HistoryPanel::addDataMenu(QAction *refreshAll)
{
    m_files = new DataFiles(*m_engine, this);
    m_data = new DataMenu(*m_files, this);
    connect(m_files, &DataFiles::done, this, &HistoryPanel::done);
    connect(m_files, &DataFiles::saved, this, &HistoryPanel::saved);
    connect(m_files, &DataFiles::failed, this, &HistoryPanel::failed);
    connect(m_files, &DataFiles::imported, this, [this] {
        reload();
        Q_EMIT imported();
    });

    QAction *const firstOfFiles = m_data->actions().front();
    m_data->insertAction(firstOfFiles, refreshAll);
    m_data->insertSeparator(firstOfFiles);
    addOrders();

    auto *line = new QAction(this);
    line->setSeparator(true);
    m_ui->historyList->addActions({line, refreshAll, m_data->exportOwner()});
    auto *menu = new ContextMenu(m_ui->historyList);
    menu->addActions(m_ui->historyList->actions());

    m_ui->dataButton->setIcon(symbolicIcon(QStringLiteral("more")));
    connect(m_ui->dataButton, &QToolButton::clicked, this,
            [this] { m_data->popup(m_ui->dataButton->mapToGlobal(QPoint(0, m_ui->dataButton->height()))); });
}

/// Above the menu's actions for files.
void HistoryPanel::addOrders()
{
    auto *menu = new QMenu(tr("&Sort By"), m_data);
    auto *group = new QActionGroup(this);
    const auto add = [&](HistoryOrder order, const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(static_cast<int>(order));
        action->setChecked(order == m_list->order());
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
        m_orders.push_back(action);
    };
    add(HistoryOrder::LastRead, "historyByLastRead", tr("&Last Read"));
    add(HistoryOrder::Name, "historyByName", tr("&Name"));
    add(HistoryOrder::NewPeople, "historyByNewPeople", tr("New &People"));
    QAction *const first = m_data->actions().front();
    m_data->insertMenu(first, menu);
    m_data->insertSeparator(first);
}

void HistoryPanel::openSelected()
{
    const std::vector<core::Lookup> lookups = selectedLookups();
    if (lookups.size() == 1)
        Q_EMIT opened(lookups.front());
    else if (!lookups.empty())
        Q_EMIT severalOpened(lookups);
}

void HistoryPanel::askForLabel()
{
    const std::optional<core::Entry> entry = single();
    if (!entry)
        return;
    auto *question = new QInputDialog(this);
    question->setObjectName(QStringLiteral("historyLabelDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Rename in the History"));
    question->setLabelText(tr("Your name for “%1”; empty for its own name:").arg(entry->lookup.toString()));
    question->setTextValue(entry->label);
    question->setOkButtonText(tr("Re&name"));
    connect(question, &QInputDialog::textValueSelected, this,
            [this, entry = *entry](const QString &label) { Q_EMIT labelRequested(entry, label); });
    question->open();
}

void HistoryPanel::removeSelected()
{
    const std::vector<core::Entry> entries = selected();
    if (entries.empty())
        return;
    engine::whenAnswered<void>(m_engine->remove(numbersOf(entries)), this,
                               [this, entries](const core::Result<void> &result) {
                                   if (!result) {
                                       Q_EMIT failed(result.error());
                                       return;
                                   }
                                   const std::optional<core::Lookup> next = nextAfter(entries);
                                   reload();
                                   Q_EMIT removed(entries, next);
                               });
}

void HistoryPanel::showEntries(const std::vector<core::Entry> &entries)
{
    QSet<qint64> before;
    for (const core::Entry &entry : selected())
        before.insert(entry.id);
    m_model->setEntries(entries);
    m_unseen->count(entries, m_rules);
    m_ui->emptyHistoryLabel->setVisible(entries.empty());
    m_ui->historyList->setVisible(!entries.empty());
    showSearch();
    if (before.size() > 1)
        selectAgain(before);
    else
        select(m_selected);
    updateActions();
    Q_EMIT changed();
}

void HistoryPanel::selectAgain(const QSet<qint64> &entries)
{
    QItemSelection selection;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (entries.contains(entryAt(row).id))
            selection.select(m_list->index(row, 0), m_list->index(row, 0));
    }
    m_ui->historyList->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void HistoryPanel::showSearch()
{
    const auto entries = static_cast<int>(m_model->entries().size());
    const bool isText = !m_ui->historySearch->text().isEmpty();
    m_ui->historySearch->setVisible(entries > fewEntries || isText);
}

void HistoryPanel::updateActions()
{
    const std::vector<core::Entry> entries = selected();
    const bool isAny = !entries.empty();
    const bool isOne = entries.size() == 1;
    const core::Lookup lookup = isOne ? entries.front().lookup : core::Lookup();
    m_data->setOwner(lookup);
    m_data->setExportable(!m_model->entries().empty());
    m_open->setEnabled(isAny);
    m_open->setText(isAny && !isOne ? tr("&Compare") : tr("&Open"));
    m_refresh->setEnabled(isAny);
    m_pin->setEnabled(isAny);
    m_pin->setChecked(isAny && std::ranges::all_of(entries, &core::Entry::isPinned));
    m_rename->setEnabled(isOne);
    m_openOnHost->setEnabled(isOne);
    const QString host =
        lookup.host.isEmpty() || lookup.host == u"github.com" ? QStringLiteral("GitHub") : lookup.host;
    m_openOnHost->setText(tr("Open on %1").arg(host));
    m_remove->setEnabled(isAny);
    m_ui->refreshButton->setEnabled(isAny);
    m_ui->removeButton->setEnabled(isAny);
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isInSearch = m_ui->historySearch->hasFocus();
    if (event->key() == Qt::Key_Escape && isInSearch) {
        m_ui->historySearch->clear();
        m_ui->historyList->setFocus(Qt::OtherFocusReason);
        showSearch();
    } else if (event->key() == Qt::Key_Down && isInSearch && m_list->rowCount() > 0) {
        m_ui->historyList->setFocus(Qt::OtherFocusReason);
        if (!m_ui->historyList->currentIndex().isValid())
            m_ui->historyList->setCurrentIndex(m_list->index(0, 0));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace gui
