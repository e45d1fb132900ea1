// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/whoiswhodialog.h"

#include "core/people/names.h"
#include "gui/app/undolist.h"
#include "gui/contributors/results/explanation.h"
#include "gui/identities/decisionsession.h"
#include "gui/identities/decisionspage.h"
#include "gui/identities/decisiontext.h"
#include "gui/identities/suggestionsmodel.h"
#include "gui/identities/undokeys.h"
#include "gui/identities/whoiswhofilter.h"
#include "gui/identities/whoiswhomodel.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/selectedrows.h"
#include "gui/widgets/tablesetup.h"
#include "gui/widgets/taborder.h"
#include "ui_whoiswhodialog.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>
#include <vector>

namespace gui {

namespace {

/// Gives rows the same height as in the tables.
class TallRowsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
    }
};

const core::PersonReport &personAt(const WhoIsWhoFilter &rows, int row, const WhoIsWhoModel &people)
{
    return people.person(rows.mapToSource(rows.index(row, 0)).row());
}

SelectionSummary selectionIn(const QTableView *table, const WhoIsWhoModel &people, const WhoIsWhoFilter &rows)
{
    SelectionSummary summary;
    const std::vector<int> selected = selectedRows(*table->selectionModel());
    for (const int row : selected) {
        const core::PersonReport &person = personAt(rows, row, people);
        summary.addKind(person.bot, person.agent);
        summary.addresses = static_cast<int>(person.emails.size());
        summary.names = core::differentNames(person.names).size();
    }
    if (!selected.empty())
        summary.count =
            selected.size() == 1 ? SelectionSummary::Count::One : SelectionSummary::Count::Several;
    return summary;
}

QStringList selectedIdsIn(const QTableView *table, const WhoIsWhoModel &people, const WhoIsWhoFilter &rows)
{
    QStringList ids;
    for (const int row : selectedRows(*table->selectionModel()))
        ids << personAt(rows, row, people).id;
    return ids;
}

} // namespace

WhoIsWhoDialog::WhoIsWhoDialog(DecisionSession &session, UndoList &undo, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_undo(undo)
    , m_ui(std::make_unique<Ui::WhoIsWhoDialog>())
    , m_people(new WhoIsWhoModel(this))
    , m_everyone(new WhoIsWhoFilter(m_people, WhoIsWhoFilter::Subset::Everyone, this))
    , m_bots(new WhoIsWhoFilter(m_people, WhoIsWhoFilter::Subset::Bots, this))
    , m_suggestions(new SuggestionsModel(this))
    , m_decisions(new DecisionsPage(session, this))
{
    m_ui->setupUi(this);
    // Return in a list or a field must not close the window.
    m_ui->whoIsWhoButtons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    setUpEveryone();
    setUpSuggestions();
    setUpBots();
    m_ui->whoIsWhoTabs->addTab(m_decisions, tr("De&cisions"));
    orderTabsByLayout(this);
    placeMessages();
    addUndo();
    connectSession();
}

WhoIsWhoDialog::~WhoIsWhoDialog() = default;

void WhoIsWhoDialog::setUpEveryone()
{
    QTableView *table = m_ui->everyoneTable;
    setUpRows(table, m_everyone,
              {{WhoIsWhoModel::Id, 24},
               {WhoIsWhoModel::Name, 24},
               {WhoIsWhoModel::Commits, 12},
               {WhoIsWhoModel::FirstCommit, 18},
               {WhoIsWhoModel::Bot, 8},
               {WhoIsWhoModel::Organisation, 18}},
              WhoIsWhoModel::Addresses);
    table->setColumnHidden(WhoIsWhoModel::Why, true);
    table->sortByColumn(WhoIsWhoModel::Id, Qt::AscendingOrder);
    const PeopleActions *actions = addActions(table, m_everyone);
    m_ui->joinButton->setDefaultAction(actions->join());
    m_ui->splitButton->setDefaultAction(actions->split());
    m_ui->markBotButton->setDefaultAction(actions->bot());
    m_ui->markHumanButton->setDefaultAction(actions->human());
    connect(m_ui->whoFilterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_everyone->setText(text);
        showCounts();
    });
    connect(m_ui->severalCheck, &QCheckBox::toggled, this, [this](bool several) {
        m_everyone->setSubset(several ? WhoIsWhoFilter::Subset::SeveralAddresses
                                      : WhoIsWhoFilter::Subset::Everyone);
        showCounts();
    });
}

void WhoIsWhoDialog::setUpSuggestions()
{
    QTreeView *tree = m_ui->suggestionsTree;
    tree->setModel(m_suggestions);
    tree->setItemDelegate(new TallRowsDelegate(tree));
    const int letter = tree->fontMetrics().averageCharWidth();
    tree->header()->setStretchLastSection(false);
    tree->setColumnWidth(SuggestionsModel::Person, 36 * letter);
    tree->setColumnWidth(SuggestionsModel::Commits, 12 * letter);
    tree->setColumnWidth(SuggestionsModel::FirstCommit, 18 * letter);
    tree->header()->setSectionResizeMode(SuggestionsModel::Addresses, QHeaderView::Stretch);
    connect(m_ui->sameButton, &QPushButton::clicked, this,
            [this] { decideSuggestion(core::Decision::Kind::Join); });
    connect(m_ui->differentButton, &QPushButton::clicked, this,
            [this] { decideSuggestion(core::Decision::Kind::Split); });
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WhoIsWhoDialog::updateButtons);
}

void WhoIsWhoDialog::setUpBots()
{
    QTableView *table = m_ui->botsTable;
    setUpRows(table, m_bots,
              {{WhoIsWhoModel::Id, 30},
               {WhoIsWhoModel::Name, 24},
               {WhoIsWhoModel::Commits, 12},
               {WhoIsWhoModel::Bot, 8}},
              WhoIsWhoModel::Why);
    table->setColumnHidden(WhoIsWhoModel::Addresses, true);
    table->setColumnHidden(WhoIsWhoModel::FirstCommit, true);
    table->setColumnHidden(WhoIsWhoModel::Organisation, true);
    table->sortByColumn(WhoIsWhoModel::Id, Qt::AscendingOrder);
    const PeopleActions *actions = addActions(table, m_bots);
    m_ui->botsHumanButton->setDefaultAction(actions->human());
    m_ui->botsBotButton->setDefaultAction(actions->bot());
}

PeopleActions *WhoIsWhoDialog::addActions(QTableView *table, const WhoIsWhoFilter *rows)
{
    auto *actions =
        new PeopleActions(table, [this, table, rows] { return selectedIdsIn(table, *m_people, *rows); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, table, rows, actions] { actions->setSelection(selectionIn(table, *m_people, *rows)); });
    connect(rows, &QAbstractItemModel::modelReset, actions, [actions] { actions->setSelection({}); });
    connect(actions, &PeopleActions::decisionRequested, &m_session,
            [this, table](core::Decision::Kind kind, const QStringList &ids) {
                table->setFocus(); // the button is not enabled until someone is selected again
                m_session.decide(kind, ids);
            });
    connect(actions, &PeopleActions::splitRequested, &m_session, &DecisionSession::askToSplit);
    connect(actions, &PeopleActions::organisationRequested, &m_session, &DecisionSession::askForOrganisation);
    connect(actions, &PeopleActions::forgetRequested, &m_session, &DecisionSession::askToForget);
    return actions;
}

void WhoIsWhoDialog::placeMessages()
{
    // Over the lists, because the buttons are below them.
    std::vector<QWidget *> lists = {m_ui->everyoneTable,      m_ui->nobodyLabel, m_ui->suggestionsTree,
                                    m_ui->noSuggestionsLabel, m_ui->botsTable,   m_ui->noBotsLabel};
    lists.push_back(m_decisions->list());
    lists.push_back(m_decisions->placeholder());
    m_ui->whoIsWhoMessageBar->floatOver(lists, m_ui->whoIsWhoTabs);
}

void WhoIsWhoDialog::addUndo()
{
    auto *action = new QAction(tr("Undo"), this);
    action->setShortcut(QKeySequence::Undo);
    connect(action, &QAction::triggered, &m_undo, &UndoList::undoLatest);
    addAction(action);
}

void WhoIsWhoDialog::connectSession()
{
    connect(&m_session, &DecisionSession::loaded, this, &WhoIsWhoDialog::show);
    connect(&m_session, &DecisionSession::answerChanged, this, &WhoIsWhoDialog::refresh);
    connect(&m_session, &DecisionSession::decided, this, [this](const core::Decision &decision) {
        m_ui->whoIsWhoMessageBar->showMessage(MessageBar::Kind::Success, decidedSentence(decision),
                                              tr("U&ndo"),
                                              [this, decision] { m_undo.undo(decisionKey(decision)); });
    });
    connect(&m_session, &DecisionSession::undone, this, [this](const core::Decision &decision) {
        m_ui->whoIsWhoMessageBar->showMessage(MessageBar::Kind::Success, undoneSentence(decision));
    });
    connect(&m_session, &DecisionSession::imported, this,
            [this](const engine::ImportedPeople &people, const core::Lookup &lookup) {
                const bool isShort = people.content.ignored.empty();
                m_ui->whoIsWhoMessageBar->showMessage(
                    isShort ? MessageBar::Kind::Success : MessageBar::Kind::Info, importedSentence(people),
                    decidesSomething(people) ? tr("U&ndo") : QString(),
                    [this, key = fileKey(people.file, lookup)] { m_undo.undo(key); });
            });
    connect(&m_session, &DecisionSession::fileUndone, this, [this](const QString &file, int decisions) {
        m_ui->whoIsWhoMessageBar->showMessage(MessageBar::Kind::Success, fileUndoneSentence(file, decisions));
    });
    connect(&m_session, &DecisionSession::exported, this, [this](const QString &path) {
        m_ui->whoIsWhoMessageBar->showMessage(MessageBar::Kind::Success,
                                              tr("Saved %1.").arg(QFileInfo(path).fileName()));
    });
    connect(&m_session, &DecisionSession::forgotten, this, [this](const core::Forgetting &forgotten) {
        m_ui->whoIsWhoMessageBar->showMessage(MessageBar::Kind::Info, forgottenSentence(forgotten));
    });
    connect(&m_session, &DecisionSession::failed, this, [this](const core::Error &error) {
        m_ui->whoIsWhoMessageBar->showMessage(MessageBar::Kind::Error, describe(error));
    });
}

void WhoIsWhoDialog::showList(QStringView link)
{
    QWidget *page = m_ui->everyonePage;
    if (link == links::bots)
        page = m_ui->botsPage;
    else if (link == links::suggestions)
        page = m_ui->suggestionsPage;
    else if (link == links::decisions)
        page = m_decisions;
    m_ui->whoIsWhoTabs->setCurrentWidget(page);
    m_ui->whoFilterField->clear();
    m_ui->severalCheck->setChecked(link == links::aliases);
    present();
}

void WhoIsWhoDialog::showPerson(const QString &id)
{
    m_idToSelect = id;
    showList({});
}

void WhoIsWhoDialog::present()
{
    if (!isVisible())
        m_ui->whoIsWhoMessageBar->clear();
    m_session.load();
    QDialog::show();
    raise();
    activateWindow();
}

void WhoIsWhoDialog::refresh()
{
    if (isVisible())
        m_session.load();
}

void WhoIsWhoDialog::show(const core::WhoIsWho &people, const std::vector<core::Decision> &decisions,
                          const core::Lookup &lookup)
{
    QTableView *everyone = m_ui->everyoneTable;
    QTreeView *tree = m_ui->suggestionsTree;
    if (m_idToSelect.isEmpty())
        m_idToSelect = everyone->currentIndex().siblingAtColumn(WhoIsWhoModel::Id).data().toString();
    const int scrolled = everyone->verticalScrollBar()->value();
    const QModelIndex current = tree->currentIndex();
    const int name = std::max(current.parent().isValid() ? current.parent().row() : current.row(), 0);

    setWindowTitle(tr("People in %1").arg(people.owner));
    m_people->setPeople(people.people);
    m_suggestions->setPeople(people);
    m_decisions->setDecisions(lookup, decisions);
    everyone->verticalScrollBar()->setValue(scrolled);
    selectPerson();
    tree->expandAll();
    // Selects the next name, so that the user can decide one after the other.
    tree->setCurrentIndex(m_suggestions->index(std::min(name, m_suggestions->rowCount() - 1), 0));
    updateButtons();
    showCounts();
}

void WhoIsWhoDialog::updateButtons()
{
    const bool possible = suggested().size() > 1 || !suggestedAddress().isEmpty();
    m_ui->sameButton->setEnabled(possible);
    m_ui->differentButton->setEnabled(possible);
}

void WhoIsWhoDialog::showCounts()
{
    const auto title = [this](QWidget *page, const QString &name, int count) {
        m_ui->whoIsWhoTabs->setTabText(m_ui->whoIsWhoTabs->indexOf(page),
                                       QStringLiteral("%1 · %2").arg(name, QLocale().toString(count)));
    };
    title(m_ui->everyonePage, tr("&People"), m_everyone->rowCount());
    title(m_ui->suggestionsPage, tr("Su&ggestions"), m_suggestions->rowCount());
    title(m_ui->botsPage, tr("&Bots"), m_bots->rowCount());
    title(m_decisions, tr("De&cisions"), m_decisions->count());
    showListOrPlaceholder(m_ui->everyoneTable, m_ui->nobodyLabel);
    showListOrPlaceholder(m_ui->suggestionsTree, m_ui->noSuggestionsLabel);
    showListOrPlaceholder(m_ui->botsTable, m_ui->noBotsLabel);
}

void WhoIsWhoDialog::selectPerson()
{
    const QString id = std::exchange(m_idToSelect, {});
    if (id.isEmpty())
        return;
    const QModelIndexList found = m_everyone->match(m_everyone->index(0, WhoIsWhoModel::Id), Qt::DisplayRole,
                                                    id, 1, Qt::MatchFixedString);
    if (found.isEmpty())
        return;
    m_ui->everyoneTable->setCurrentIndex(found.first());
    m_ui->everyoneTable->scrollTo(found.first());
}

QStringList WhoIsWhoDialog::suggested() const
{
    const QItemSelectionModel *selection = m_ui->suggestionsTree->selectionModel();
    const QModelIndex current = m_ui->suggestionsTree->currentIndex().siblingAtColumn(0);
    const QModelIndex name = current.parent().isValid() ? current.parent() : current;
    QStringList ids;
    for (int row = 0; row < m_suggestions->rowCount(name) && name.isValid(); ++row) {
        const QModelIndex person = m_suggestions->index(row, 0, name);
        if (selection->isSelected(person))
            ids += m_suggestions->ids(person);
    }
    return ids.size() > 1 ? ids : m_suggestions->ids(name);
}

QString WhoIsWhoDialog::suggestedAddress() const
{
    return m_suggestions->address(m_ui->suggestionsTree->currentIndex());
}

QStringList WhoIsWhoDialog::selectedNames() const
{
    QStringList names;
    for (const QModelIndex &index : m_ui->suggestionsTree->selectionModel()->selectedRows()) {
        if (index.parent().isValid() && m_suggestions->address(index) == suggestedAddress())
            names << index.data().toString();
    }
    return names;
}

void WhoIsWhoDialog::decideSuggestion(core::Decision::Kind kind)
{
    m_ui->suggestionsTree->setFocus(); // the buttons are not enabled until the list is loaded again
    const QString address = suggestedAddress();
    if (address.isEmpty())
        m_session.decide(kind, suggested());
    else if (kind == core::Decision::Kind::Join)
        m_session.decide(kind, {address});
    else
        m_session.splitByName(address, selectedNames());
}

} // namespace gui
