// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/results/repositoriesdialog.h"

#include "core/history/lookup.h"
#include "gui/contributors/results/repositoriesmodel.h"
#include "ui_repositoriesdialog.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace gui {

RepositoriesDialog::RepositoriesDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RepositoriesDialog>())
    , m_model(new RepositoriesModel(this))
{
    m_ui->setupUi(this);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(RepositoriesModel::sortRole);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    QTableView *table = m_ui->repositoriesTable;
    table->setModel(sorted);
    table->sortByColumn(RepositoriesModel::State, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = table->fontMetrics();
    table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    const int letter = metrics.averageCharWidth();
    table->setColumnWidth(RepositoriesModel::Name, 28 * letter);
    table->setColumnWidth(RepositoriesModel::State, 28 * letter);
    table->setColumnWidth(RepositoriesModel::Commits, 12 * letter);
    table->horizontalHeader()->setSectionResizeMode(RepositoriesModel::Reason, QHeaderView::Stretch);
}

RepositoriesDialog::~RepositoriesDialog() = default;

void RepositoriesDialog::setAnswer(const core::Contributions &answer)
{
    setWindowTitle(tr("Repositories of %1").arg(core::Lookup{answer.owner, answer.repository}.toString()));
    m_model->setRepositories(answer.repositories);
    m_ui->repositoriesTable->scrollToTop();
}

} // namespace gui
