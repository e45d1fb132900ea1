// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profileslist.h"

#include "gui/profiles/profilesexport.h"
#include "gui/profiles/profilesmodel.h"
#include "gui/profiles/profiletext.h"
#include "gui/widgets/facecache.h"
#include "gui/widgets/selectedrows.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_profileslist.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int facePixels = 36;
constexpr int minNamePixels = 110;

} // namespace

ProfilesList::ProfilesList(engine::Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfilesList>())
    , m_model(
          new ProfilesModel(new FaceCache([&profiles](const QString &sha256,
                                                      int pixels) { return profiles.face(sha256, pixels); },
                                          facePixels, this),
                            core::now, this))
    , m_export(new ProfilesExport(profiles, [this] { return shown(); }, this))
{
    m_ui->setupUi(this);
    m_ui->exportProfilesButton->setPopup(m_export);
    setUpTable();
    addActions();
    connect(m_ui->refreshStaleButton, &QToolButton::clicked, this, &ProfilesList::refreshStaleRequested);
    m_ui->networkBox->addItem(tr("All networks"));
    for (const core::Network network : core::allNetworks)
        m_ui->networkBox->addItem(core::nameOf(network));
    connect(m_ui->networkBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setNetwork(index > 0 ? std::optional(core::allNetworks[static_cast<std::size_t>(index - 1)])
                                      : std::nullopt);
        showHeader();
        Q_EMIT currentChanged();
    });
    connect(m_ui->profilesFilterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text.trimmed());
        showHeader();
        Q_EMIT currentChanged();
    });
    showHeader();
}

ProfilesList::~ProfilesList() = default;

void ProfilesList::setUpTable()
{
    QTableView *table = m_ui->profilesTable;
    table->setModel(m_model);
    table->sortByColumn(ProfilesModel::Handle, Qt::AscendingOrder);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ProfilesModel::Name, QHeaderView::Stretch);
    table->verticalHeader()->setDefaultSectionSize(std::max(facePixels, table->fontMetrics().height()) + 8);
    for (const auto column : {ProfilesModel::Handle, ProfilesModel::Network, ProfilesModel::State,
                              ProfilesModel::LookedUp, ProfilesModel::Followers})
        table->setColumnWidth(column, defaultWidth(column));
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilesList::currentChanged);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_ui->removeProfilesButton->setEnabled(m_ui->profilesTable->selectionModel()->hasSelection());
    });
    connect(table, &QTableView::doubleClicked, this, &ProfilesList::openRequested);
}

/// Wide enough for the longest text that is likely in this column.
int ProfilesList::defaultWidth(int column) const
{
    const auto widthOf = [this](const QString &widest) {
        return m_ui->profilesTable->fontMetrics().horizontalAdvance(widest + QStringLiteral("mm"));
    };
    switch (column) {
    case ProfilesModel::Handle:
        return facePixels + widthOf(u'@' + QString(m_model->hasSeveralNetworks() ? 22 : 15, u'n'));
    case ProfilesModel::Network:
        return widthOf(core::nameOf(core::Network::Mastodon));
    case ProfilesModel::State:
        return widthOf(tr("no such account"));
    case ProfilesModel::LookedUp:
        return widthOf(tr("11 months ago"));
    default:
        return widthOf(QLocale().toString(100'000'000));
    }
}

void ProfilesList::addActions()
{
    addAction(tr("&Open in Browser"), {Qt::Key_Return, Qt::Key_Enter}, &ProfilesList::openRequested);
    addAction(tr("&Look Up Again"), {}, &ProfilesList::refreshSelected); // F5 belongs to the window
    addAction(tr("&Copy Handles"), {QKeySequence::Copy}, &ProfilesList::copySelected);
    QAction *remove = addAction(tr("Re&move"), {QKeySequence::Delete}, &ProfilesList::removeSelected);
    m_ui->removeProfilesButton->setIcon(symbolicIcon(QStringLiteral("remove")));
    connect(m_ui->removeProfilesButton, &QToolButton::clicked, remove, &QAction::trigger);
}

QAction *ProfilesList::addAction(const QString &text, const QList<QKeySequence> &keys,
                                 void (ProfilesList::*act)())
{
    auto *action = new QAction(text, m_ui->profilesTable);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_ui->profilesTable->addAction(action);
    return action;
}

bool ProfilesList::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal)
        m_model->setScale(devicePixelRatioF());
    return QWidget::event(event);
}

void ProfilesList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Hides the columns that the card shows as well, if the names would get too narrow.
void ProfilesList::fitColumns()
{
    QTableView *table = m_ui->profilesTable;
    const bool hasNetworks = m_model->hasSeveralNetworks();
    table->setColumnHidden(ProfilesModel::Network, !hasNetworks);
    int room =
        width() - minNamePixels - defaultWidth(ProfilesModel::Handle) - defaultWidth(ProfilesModel::State);
    if (hasNetworks)
        room -= defaultWidth(ProfilesModel::Network);
    for (const auto column : {ProfilesModel::LookedUp, ProfilesModel::Followers}) {
        room -= defaultWidth(column);
        table->setColumnHidden(column, room < 0);
    }
}

const std::vector<core::ProfileRecord> &ProfilesList::records() const
{
    return m_model->records();
}

void ProfilesList::setRecords(const std::vector<core::ProfileRecord> &records)
{
    std::vector<qint64> numbers;
    for (const core::ProfileRecord &one : selected())
        numbers.push_back(one.number);
    m_model->setRecords(records);
    select(numbers);
    selectPending();
    showHeader();
    Q_EMIT currentChanged();
}

void ProfilesList::upsert(const core::ProfileRecord &record)
{
    m_model->upsert(record);
    showHeader();
    if (const core::ProfileRecord *one = current(); one && one->number == record.number)
        Q_EMIT currentChanged();
}

void ProfilesList::sortUpserted()
{
    m_model->sortUpserted();
    selectPending();
}

bool ProfilesList::hasOthersWithHandlesOf(const std::vector<core::ProfileRecord> &records) const
{
    return m_model->hasOthersWithHandlesOf(records);
}

void ProfilesList::selectWhenAvailable(qint64 number)
{
    m_pendingNumber = number;
    selectPending();
}

void ProfilesList::selectPending()
{
    if (m_pendingNumber == 0 ||
        std::ranges::find(records(), m_pendingNumber, &core::ProfileRecord::number) == records().end())
        return;
    const qint64 number = std::exchange(m_pendingNumber, 0);
    if (!m_model->rowOf(number))
        m_ui->profilesFilterField->clear();
    if (!m_model->rowOf(number))
        m_ui->networkBox->setCurrentIndex(0);
    select({number});
}

void ProfilesList::focusFilter()
{
    m_ui->profilesFilterField->setFocus(Qt::ShortcutFocusReason);
    m_ui->profilesFilterField->selectAll();
}

std::vector<core::ProfileRecord> ProfilesList::selected() const
{
    std::vector<core::ProfileRecord> records;
    for (const int row : selectedRows(*m_ui->profilesTable->selectionModel()))
        records.push_back(m_model->record(row));
    return records;
}

std::vector<core::ProfileRecord> ProfilesList::shown() const
{
    std::vector<core::ProfileRecord> records;
    records.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        records.push_back(m_model->record(row));
    return records;
}

const core::ProfileRecord *ProfilesList::current() const
{
    const QModelIndex index = m_ui->profilesTable->currentIndex();
    return index.isValid() ? &m_model->record(index.row()) : nullptr;
}

void ProfilesList::select(const std::vector<qint64> &numbers)
{
    QItemSelectionModel *selection = m_ui->profilesTable->selectionModel();
    selection->clear();
    for (const qint64 number : numbers) {
        const std::optional<int> row = m_model->rowOf(number);
        if (!row)
            continue;
        const QModelIndex index = m_model->index(*row, 0);
        if (!selection->currentIndex().isValid()) {
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            m_ui->profilesTable->scrollTo(index);
        }
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void ProfilesList::showHeader()
{
    showNetworks();
    const auto all = static_cast<int>(records().size());
    const int shown = m_model->rowCount();
    m_ui->profilesHeader->setText(
        shown == all ? profileCount(all) : tr("%1 of %2").arg(QLocale().toString(shown), profileCount(all)));
}

/// The names of the networks only take room where there are several.
void ProfilesList::showNetworks()
{
    const bool hasNetworks = m_model->hasSeveralNetworks();
    if (hasNetworks == m_ui->networkBox->isVisibleTo(this))
        return;
    m_ui->networkBox->setVisible(hasNetworks);
    m_ui->networkBox->setCurrentIndex(0);
    m_ui->profilesTable->setColumnWidth(ProfilesModel::Handle, defaultWidth(ProfilesModel::Handle));
    fitColumns();
}

void ProfilesList::refreshSelected()
{
    if (const std::vector<core::ProfileRecord> records = selected(); !records.empty())
        Q_EMIT refreshRequested(records);
}

void ProfilesList::copySelected()
{
    QStringList handles;
    for (const core::ProfileRecord &one : selected())
        handles << handleText(one);
    if (!handles.isEmpty())
        QGuiApplication::clipboard()->setText(handles.join(u'\n'));
}

/// Selects the next row, so that pressing Delete again removes that one.
void ProfilesList::removeSelected()
{
    const std::vector<core::ProfileRecord> removed = selected();
    if (removed.empty())
        return;
    std::vector<int> rows = selectedRows(*m_ui->profilesTable->selectionModel());
    std::ranges::sort(rows);
    int next = rows.front();
    while (std::ranges::binary_search(rows, next))
        ++next;
    if (next == m_model->rowCount())
        next = rows.front() - 1;
    if (next >= 0)
        selectWhenAvailable(m_model->record(next).number);
    Q_EMIT removeRequested(removed);
}

} // namespace gui
