// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisionspage.h"

#include "gui/identities/decisionsession.h"
#include "gui/identities/decisionsmodel.h"
#include "gui/widgets/tablesetup.h"
#include "ui_decisionspage.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

namespace gui {

namespace {

/// The end of a file's name for a button: "…/anvil/.mailmap".
QString shortened(const QString &file)
{
    constexpr qsizetype most = 30;
    const QString text = file.size() > most ? QString(u'…' + file.right(most)) : file;
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

DecisionsPage::DecisionsPage(DecisionSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::DecisionsPage>())
    , m_model(new DecisionsModel(this))
{
    m_ui->setupUi(this);
    QTableView *table = m_ui->decisionsTable;
    setUpRows(table, m_model,
              {{DecisionsModel::Kind, 28}, {DecisionsModel::Date, 20}, {DecisionsModel::File, 22}},
              DecisionsModel::People);
    auto *undo = new QAction(tr("&Undo"), this);
    undo->setShortcut(QKeySequence::Delete);
    undo->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(undo);
    connect(undo, &QAction::triggered, this, &DecisionsPage::undoSelected);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &DecisionsPage::undoSelected);
    connect(m_ui->undoFileButton, &QPushButton::clicked, this,
            [this] { m_session.undoFile(m_lookup, selectedFile()); });
    connect(m_ui->importButton, &QPushButton::clicked, this, &DecisionsPage::askForImport);
    connect(m_ui->exportMailmapButton, &QPushButton::clicked, this, &DecisionsPage::askForExport);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DecisionsPage::updateButtons);
    setDecisions({}, {});
}

DecisionsPage::~DecisionsPage() = default;

void DecisionsPage::setDecisions(const core::Lookup &lookup, const std::vector<core::Decision> &decisions)
{
    m_lookup = lookup;
    m_model->setDecisions(decisions);
    m_ui->decisionsTable->setColumnHidden(DecisionsModel::File, !m_model->hasFiles());
    showListOrPlaceholder(m_ui->decisionsTable, m_ui->noDecisionsLabel);
    updateButtons();
}

int DecisionsPage::count() const
{
    return m_model->rowCount();
}

QWidget *DecisionsPage::list() const
{
    return m_ui->decisionsTable;
}

QWidget *DecisionsPage::placeholder() const
{
    return m_ui->noDecisionsLabel;
}

void DecisionsPage::updateButtons()
{
    m_ui->undoButton->setEnabled(m_ui->decisionsTable->selectionModel()->hasSelection());
    const QString file = selectedFile();
    m_ui->undoFileButton->setVisible(m_model->hasFiles());
    m_ui->undoFileButton->setEnabled(!file.isEmpty());
    m_ui->undoFileButton->setText(file.isEmpty() ? tr("Undo All &from File")
                                                 : tr("Undo All &from %1").arg(shortened(file)));
}

void DecisionsPage::undoSelected()
{
    const QModelIndexList rows = m_ui->decisionsTable->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_session.undo(m_model->decision(row.row()));
}

QString DecisionsPage::selectedFile() const
{
    QStringList files;
    for (const QModelIndex &row : m_ui->decisionsTable->selectionModel()->selectedRows())
        files << m_model->decision(row.row()).file;
    files.removeDuplicates();
    return files.size() == 1 ? files.front() : QString();
}

void DecisionsPage::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import Who Is Who"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->setNameFilter(tr("Files about people: .mailmap, gitdm, SortingHat (*)"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &DecisionSession::importFile);
    open(dialog);
}

void DecisionsPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export as .mailmap"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral(".mailmap"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &DecisionSession::exportMailmap);
    open(dialog);
}

void DecisionsPage::open(QFileDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &DecisionSession::lookupChanged, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace gui
