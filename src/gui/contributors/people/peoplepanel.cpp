// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/people/peoplepanel.h"

#include "chart/charttext.h"
#include "chart/periodaxis.h"
#include "core/counting/handlesof.h"
#include "gui/contributors/people/peoplefaces.h"
#include "gui/contributors/people/peoplemodel.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/datetext.h"
#include "gui/widgets/focusreturn.h"
#include "gui/widgets/linkdelegate.h"
#include "gui/widgets/numberdelegate.h"
#include "gui/widgets/selectedrows.h"
#include "gui/widgets/tablesetup.h"
#include "ui_peoplepanel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace gui {

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PeoplePanel>())
    , m_model(new PeopleModel(this))
    , m_copy(new QAction(tr("&Copy"), this))
    , m_openCommit(new QAction(tr("Open &First Commit"), this))
    , m_openAccount(new QAction(tr("Open &Account"), this))
    , m_showProfile(new QAction(tr("&Look Up Profile"), this))
    , m_whoIsWho(new QAction(tr("&Manage People…"), this))
{
    m_ui->setupUi(this);
    setUpTable();
    addActions();

    connect(m_ui->peopleFilterField, &QLineEdit::textChanged, this,
            [this](const QString &text) { Q_EMIT textChanged(text.trimmed()); });
    connect(m_ui->newSinceButton, &QAbstractButton::clicked, this, &PeoplePanel::onlyUnseenChosen);
    m_ui->newSinceButton->hide();
    for (QWidget *button : std::initializer_list<QWidget *>{m_ui->newSinceButton, m_ui->showAllButton})
        new FocusReturn(button, m_ui->peopleFilterField);
    connect(m_ui->showAllButton, &QAbstractButton::clicked, this, &PeoplePanel::showAllRequested);
    connect(m_ui->clearFilterButton, &QAbstractButton::clicked, this, [this] {
        m_ui->peopleFilterField->setFocus(); // before the button is hidden
        m_ui->peopleFilterField->clear();
    });
    m_ui->noMatchPage->hide();
}

PeoplePanel::~PeoplePanel() = default;

void PeoplePanel::setUpTable()
{
    QTableView *table = m_ui->peopleTable;
    table->setModel(m_model);
    table->sortByColumn(PeopleModel::FirstCommit, Qt::DescendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table->fontMetrics()));
    table->setIconSize({PeopleFaces::pixels, PeopleFaces::pixels});
    // All of them are seen in a window of the usual size.
    setColumnWidths(table, {{PeopleModel::Name, 30},
                            {PeopleModel::Login, 16},
                            {PeopleModel::Organisation, 16},
                            {PeopleModel::Repository, 14},
                            {PeopleModel::ActiveIn, 14},
                            {PeopleModel::FirstCommit, 14},
                            {PeopleModel::Commits, 9},
                            {PeopleModel::LastCommit, 14},
                            {PeopleModel::OnceOrBack, 13},
                            {PeopleModel::Profiles, 18},
                            {PeopleModel::Bot, 10}});
    table->horizontalHeader()->setSectionsMovable(true);
    m_columns = new ColumnFit(table, PeopleModel::Name);

    const auto *links = new LinkDelegate(table);
    table->setItemDelegateForColumn(PeopleModel::Commits, new NumberDelegate(table));
    connect(links, &LinkDelegate::clicked, this, [this](const QUrl &link) {
        // Handles open in Newfaces, not in the browser.
        if (const core::Result<core::Handle> handle = core::parseHandle(link.toString()))
            Q_EMIT profileRequested(handle->text());
        else
            open(link);
    });
}

void PeoplePanel::addActions()
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_openCommit->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    for (QAction *action : {m_copy, m_openCommit, m_openAccount, m_showProfile}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui->peopleTable->addAction(action);
    }
    for (QAction *&action : m_lookUps) {
        action = new QAction(this);
        m_ui->peopleTable->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, action] { Q_EMIT profileRequested(action->data().toString()); });
    }
    connect(m_copy, &QAction::triggered, this, &PeoplePanel::copySelected);
    connect(m_openCommit, &QAction::triggered, this, [this] { openLink(PeopleModel::FirstCommit); });
    connect(m_showProfile, &QAction::triggered, this, [this] {
        const int row = m_ui->peopleTable->currentIndex().row();
        Q_EMIT profileOfAccountRequested(m_model->person(row).login);
    });
    connect(m_openAccount, &QAction::triggered, this, [this] { openLink(PeopleModel::Login); });

    auto *line = new QAction(this);
    line->setSeparator(true);
    m_ui->peopleTable->addAction(line);
    m_decisions = new PeopleActions(m_ui->peopleTable, [this] { return selectedIds(); });
    connect(m_decisions, &PeopleActions::decisionRequested, this, &PeoplePanel::decisionRequested);
    connect(m_decisions, &PeopleActions::splitRequested, this, &PeoplePanel::splitRequested);
    connect(m_decisions, &PeopleActions::organisationRequested, this, &PeoplePanel::organisationRequested);
    connect(m_decisions, &PeopleActions::forgetRequested, this, &PeoplePanel::forgetRequested);
    m_whoIsWho->setShortcut(Qt::CTRL | Qt::Key_I);
    m_whoIsWho->setShortcutContext(Qt::WidgetShortcut);
    m_ui->peopleTable->addAction(m_whoIsWho);
    connect(m_whoIsWho, &QAction::triggered, this, [this] {
        const QModelIndex current = m_ui->peopleTable->currentIndex();
        Q_EMIT whoIsWhoRequested(current.isValid() ? m_model->person(current.row()).id : QString());
    });

    connect(m_ui->peopleTable, &QWidget::customContextMenuRequested, this, &PeoplePanel::showMenu);

    const QItemSelectionModel *selection = m_ui->peopleTable->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &PeoplePanel::updateActions);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &PeoplePanel::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePanel::updateActions);
    updateActions();
}

void PeoplePanel::setPeople(const core::CountedView &counted, const std::vector<core::Counted> &people,
                            const core::Shown &shown, Place place)
{
    const std::vector<core::Newcomer> before =
        place == Place::Kept ? selected() : std::vector<core::Newcomer>();
    const int scrollPosition = m_ui->peopleTable->verticalScrollBar()->value();
    if (m_faces)
        m_faces->setForge(counted.answer->forge);
    m_model->setPeople(counted.answer, people);
    hideColumns(counted);
    if (place == Place::Kept) {
        select(before);
        m_ui->peopleTable->verticalScrollBar()->setValue(scrollPosition);
    } else {
        m_ui->peopleTable->scrollToTop();
    }
    showUnseenButton(*counted.answer, shown);
    showHeader(counted, shown);
}

void PeoplePanel::showUnseenButton(const core::Contributions &answer, const core::Shown &shown)
{
    const int unseen = core::unseen(answer.newcomers);
    const bool isAny = unseen > 0 && answer.seenAt;
    if (isAny)
        m_ui->newSinceButton->setText(
            QStringLiteral("%1 · %2").arg(chart::newSinceText(*answer.seenAt), QLocale().toString(unseen)));
    m_ui->newSinceButton->setVisible(isAny);
    m_ui->newSinceButton->setChecked(shown.onlyUnseen);
}

void PeoplePanel::clearText()
{
    m_ui->peopleFilterField->clear();
}

QByteArray PeoplePanel::saveColumns() const
{
    return m_columns->save();
}

void PeoplePanel::restoreColumns(const QByteArray &columns)
{
    m_columns->restore(columns);
}

void PeoplePanel::hideColumns(const core::CountedView &counted)
{
    const core::Contributions &answer = *counted.answer;
    QTableView *table = m_ui->peopleTable;
    table->setColumnHidden(PeopleModel::Repository, !answer.repository.isEmpty());
    table->setColumnHidden(PeopleModel::ActiveIn, counted.chart.view != core::View::Active);
    table->setColumnHidden(PeopleModel::Bot, !answer.rules.bots && !answer.rules.agents);
    table->setColumnHidden(PeopleModel::Profiles, !m_model->hasProfiles());
    table->setColumnHidden(PeopleModel::Organisation, !m_model->hasOrganisations());
    m_columns->fit();
}

void PeoplePanel::setAvatars(engine::Avatars *avatars)
{
    if (!avatars == !m_faces)
        return;
    m_model->setFaces(nullptr);
    delete std::exchange(m_faces, avatars ? new PeopleFaces(*avatars, this) : nullptr);
    if (m_faces)
        m_faces->setForge(m_model->forge());
    m_model->setFaces(m_faces);
    const int row = rowHeight(m_ui->peopleTable->fontMetrics());
    m_ui->peopleTable->verticalHeader()->setDefaultSectionSize(
        m_faces ? std::max(row, PeopleFaces::pixels + 6) : row);
}

void PeoplePanel::retryAvatars()
{
    if (m_faces)
        m_faces->retry();
}

void PeoplePanel::focusFilter()
{
    m_ui->peopleFilterField->setFocus(Qt::ShortcutFocusReason);
    m_ui->peopleFilterField->selectAll();
}

void PeoplePanel::showHeader(const core::CountedView &counted, const core::Shown &shown)
{
    const QString count = QLocale().toString(m_model->rowCount());
    QString header = tr("People · %1").arg(count);
    if (shown.segment) {
        const QString period = chart::periodInWords(shown.segment->period, QLocale());
        const std::optional<std::size_t> series =
            shown.segment->series ? core::placeOf(*shown.segment->series, counted.chart) : std::nullopt;
        if (series)
            header = tr("%1, %2 · %3").arg(chart::seriesName(counted.chart, *series), period, count);
        else if (shown.view == core::View::Active)
            header = tr("Active in %1 · %2").arg(period, count);
        else
            header = tr("New people in %1 · %2").arg(period, count);
    } else if (!shown.isEverything()) {
        header = tr("People · %1 of %2")
                     .arg(count, QLocale().toString(static_cast<qsizetype>(counted.people.size())));
    }
    m_ui->peopleHeader->setText(header);
    m_ui->showAllButton->setVisible(!shown.isEverything());
    showIfNobody(shown);
}

void PeoplePanel::showIfNobody(const core::Shown &shown)
{
    const bool isPart = shown.segment || shown.range || !shown.hidden.empty() || shown.onlyUnseen;
    QString sentence;
    if (shown.text.isEmpty())
        sentence = tr("There is nobody in this part of the chart.");
    else if (isPart)
        sentence = tr("Nobody in this part of the chart matches “%1”.").arg(shown.text);
    else
        sentence = tr("Nobody matches “%1”.").arg(shown.text);
    m_ui->noMatchLabel->setText(sentence);
    m_ui->clearFilterButton->setVisible(!shown.text.isEmpty());
    showListOrPlaceholder(m_ui->peopleTable, m_ui->noMatchPage);
}

void PeoplePanel::updateActions()
{
    const QModelIndex current = m_ui->peopleTable->currentIndex();
    m_copy->setEnabled(m_ui->peopleTable->selectionModel()->hasSelection());
    m_openCommit->setEnabled(current.isValid());
    m_openAccount->setEnabled(current.siblingAtColumn(PeopleModel::Login).data(linkRole).isValid());
    showLookUps(current.isValid() ? core::handlesOf(m_model->person(current.row()))
                                  : std::vector<core::Handle>());
    m_decisions->setSelection(selectionSummary());
}

/// One action for each known profile, or one that asks the host which there are.
void PeoplePanel::showLookUps(const std::vector<core::Handle> &handles)
{
    m_showProfile->setVisible(handles.empty());
    m_showProfile->setEnabled(handles.empty() && m_openAccount->isEnabled());
    for (std::size_t i = 0; i < m_lookUps.size(); ++i) {
        m_lookUps[i]->setVisible(i < handles.size());
        if (i >= handles.size())
            continue;
        m_lookUps[i]->setText(
            tr("Look Up %1 on %2").arg(handles[i].shown(), core::nameOf(handles[i].network())));
        m_lookUps[i]->setData(handles[i].text());
    }
}

SelectionSummary PeoplePanel::selectionSummary() const
{
    SelectionSummary summary;
    summary.byAccount = m_model->identity() == core::Identity::Account;
    QString first;
    for (const int row : selectedRows(*m_ui->peopleTable->selectionModel())) {
        const core::Newcomer &person = m_model->person(row);
        summary.addKind(person.bot, person.agent);
        if (summary.count == SelectionSummary::Count::None) {
            first = person.id;
            summary.count = SelectionSummary::Count::One;
        } else if (person.id != first) { // a person who is new to several repositories has several rows
            summary.count = SelectionSummary::Count::Several;
        }
    }
    return summary;
}

QStringList PeoplePanel::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows(*m_ui->peopleTable->selectionModel()))
        ids << m_model->person(row).id;
    ids.removeDuplicates();
    return ids;
}

std::vector<core::Newcomer> PeoplePanel::selected() const
{
    std::vector<core::Newcomer> people;
    for (const int row : selectedRows(*m_ui->peopleTable->selectionModel()))
        people.push_back(m_model->person(row));
    return people;
}

void PeoplePanel::select(const std::vector<core::Newcomer> &people)
{
    const std::vector<int> rows = m_model->rowsOf(people);
    if (rows.empty())
        return;
    // Select everything at once in as few ranges as possible: each change of the selection emits a signal
    // whose receivers check every range.
    QItemSelection selection;
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (last + 1 != rows.end() && *(last + 1) == *last + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model->index(*first, 0),
                                             m_model->index(*last, PeopleModel::ColumnCount - 1)));
        first = last + 1;
    }
    QItemSelectionModel *model = m_ui->peopleTable->selectionModel();
    model->setCurrentIndex(m_model->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::Select);
}

void PeoplePanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_ui->peopleTable->actions());
    menu->popup(m_ui->peopleTable->viewport()->mapToGlobal(position));
}

void PeoplePanel::copySelected()
{
    std::vector<int> rows = selectedRows(*m_ui->peopleTable->selectionModel());
    std::ranges::sort(rows);
    QString text;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            if (m_ui->peopleTable->isColumnHidden(column))
                continue;
            const QString cell = column == PeopleModel::Profiles
                                     ? PeopleModel::handlesOf(m_model->person(row)).join(u' ')
                                     : m_model->index(row, column).data().toString();
            cells << cell.simplified();
        }
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void PeoplePanel::openLink(int column)
{
    const QVariant link = m_ui->peopleTable->currentIndex().siblingAtColumn(column).data(linkRole);
    if (link.isValid())
        open(link.toUrl());
}

void PeoplePanel::open(const QUrl &page)
{
    if (!QDesktopServices::openUrl(page))
        Q_EMIT done(tr("No web browser could be opened. The address is %1").arg(page.toString()));
}

bool PeoplePanel::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal)
        m_model->setScale(devicePixelRatioF());
    return QWidget::event(event);
}

void PeoplePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->peopleFilterField->hasFocus() &&
        !m_ui->peopleFilterField->text().isEmpty())
        m_ui->peopleFilterField->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
