// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/results/repositoriesdialog.h"

#include "core/history/lookup.h"
#include "gui/contributors/results/repositoriesmodel.h"
#include "gui/widgets/contextmenu.h"
#include "ui_repositoriesdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace gui {

RepositoriesDialog::RepositoriesDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RepositoriesDialog>())
    , m_model(new RepositoriesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RepositoriesModel::sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    QTableView *table = m_ui->repositoriesTable;
    table->setModel(m_sorted);
    table->sortByColumn(RepositoriesModel::State, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = table->fontMetrics();
    table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    const int letter = metrics.averageCharWidth();
    table->setColumnWidth(RepositoriesModel::Name, 28 * letter);
    table->setColumnWidth(RepositoriesModel::State, 28 * letter);
    table->setColumnWidth(RepositoriesModel::Commits, 12 * letter);
    table->horizontalHeader()->setSectionResizeMode(RepositoriesModel::Reason, QHeaderView::Stretch);
    addActions();
}

RepositoriesDialog::~RepositoriesDialog() = default;

void RepositoriesDialog::setAnswer(const core::Contributions &answer)
{
    const core::Lookup before = std::exchange(m_lookup, answer.lookup());
    setWindowTitle(tr("Repositories of %1").arg(m_lookup.toString()));
    QStringList names;
    for (const core::RepositoryReport &report : selected())
        names << report.name;
    m_model->setRepositories(answer.repositories);
    if (core::sameLookup(before, m_lookup))
        select(names);
    else
        m_ui->repositoriesTable->scrollToTop();
    updateActions();
}

void RepositoriesDialog::addActions()
{
    auto *menu = new ContextMenu(m_ui->repositoriesTable);
    const auto add = [this, menu](const char *name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_leaveOut =
        add("leaveOutRepositories", tr("&Leave Out"), [this] { decide(core::Decision::Kind::LeaveOut); });
    m_only = add("onlyRepository", tr("&Only This Repository"),
                 [this] { Q_EMIT onlyRequested(selected().front().name); });
    m_include =
        add("includeRepositories", tr("&Include Again"), [this] { decide(core::Decision::Kind::Include); });
    menu->addSeparator();
    m_open = add("openRepository", tr("Open on &GitHub"),
                 [this] { Q_EMIT pageRequested({m_lookup.owner, selected().front().name, m_lookup.host}); });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &RepositoriesDialog::undoRequested);
    m_ui->leaveOutButton->setAction(m_leaveOut);
    m_ui->onlyButton->setAction(m_only);
    m_ui->includeButton->setAction(m_include);
    connect(m_ui->repositoriesTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RepositoriesDialog::updateActions);
    updateActions();
}

std::vector<core::RepositoryReport> RepositoriesDialog::selected() const
{
    std::vector<core::RepositoryReport> reports;
    for (const QModelIndex &index : m_ui->repositoriesTable->selectionModel()->selectedRows())
        reports.push_back(m_model->report(m_sorted->mapToSource(index).row()));
    return reports;
}

void RepositoriesDialog::select(const QStringList &names)
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, RepositoriesModel::Name);
        if (names.contains(m_model->report(m_sorted->mapToSource(index).row()).name))
            selection.select(index, index);
    }
    m_ui->repositoriesTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                                     QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_ui->repositoriesTable->selectionModel()->setCurrentIndex(selection.indexes().front(),
                                                                   QItemSelectionModel::NoUpdate);
}

void RepositoriesDialog::decide(core::Decision::Kind kind)
{
    QStringList names;
    for (const core::RepositoryReport &report : selected())
        names << report.name;
    Q_EMIT decisionRequested(kind, names);
}

void RepositoriesDialog::updateActions()
{
    const std::vector<core::RepositoryReport> reports = selected();
    const bool isOfOwner = m_lookup.repository.isEmpty();
    const auto leftOut = std::ranges::count_if(reports, &core::RepositoryReport::isLeftOut);
    m_leaveOut->setEnabled(isOfOwner && leftOut < std::ssize(reports));
    m_include->setEnabled(isOfOwner && leftOut > 0);
    m_only->setEnabled(isOfOwner && reports.size() == 1 && leftOut == 0 && m_model->rowCount() > 1);
    m_open->setEnabled(reports.size() == 1);
    for (QWidget *button : {m_ui->leaveOutButton, m_ui->onlyButton, m_ui->includeButton})
        button->setVisible(isOfOwner);
}

} // namespace gui
