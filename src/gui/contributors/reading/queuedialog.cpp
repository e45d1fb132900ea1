// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/queuedialog.h"

#include "gui/contributors/reading/lookupsession.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_queuedialog.h"

#include <QAction>

namespace gui {

QueueDialog::QueueDialog(LookupSession &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::QueueDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    m_ui->queueList->setModel(&session.queue());
    m_up = addListAction(m_ui->queueUpButton, QStringLiteral("up"), tr("Move up"), Qt::ALT | Qt::Key_Up,
                         [this] { move(-1); });
    m_down = addListAction(m_ui->queueDownButton, QStringLiteral("down"), tr("Move down"),
                           Qt::ALT | Qt::Key_Down, [this] { move(1); });
    m_remove = addListAction(m_ui->queueRemoveButton, QStringLiteral("remove"), tr("Remove from the queue"),
                             Qt::Key_Delete, [this] { removeCurrent(); });
    m_ui->queueList->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_ui->queueList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueueDialog::updateActions);
    connect(&session, &LookupSession::queueChanged, this, &QueueDialog::showQueue);
    connect(m_ui->cancelAllButton, &QPushButton::clicked, this, &QueueDialog::cancelAllRequested);
    connect(m_ui->retryFailedButton, &QPushButton::clicked, this, &QueueDialog::retryFailed);
    connect(m_ui->clearFailedButton, &QPushButton::clicked, &session, &LookupSession::clearFailures);
    connect(m_ui->closeQueueButton, &QPushButton::clicked, this, &QueueDialog::reject);
    showQueue();
}

QueueDialog::~QueueDialog() = default;

void QueueDialog::setActivity(const QString &sentence)
{
    m_activity = sentence;
    showCurrent();
}

void QueueDialog::present()
{
    if (!m_ui->queueList->currentIndex().isValid())
        m_ui->queueList->setCurrentIndex(m_session.queue().index(0));
    show();
    raise();
    activateWindow();
    m_ui->queueList->setFocus();
}

QAction *QueueDialog::addListAction(QToolButton *button, const QString &icon, const QString &text,
                                    const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(symbolicIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    m_ui->queueList->addAction(action);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    return action;
}

void QueueDialog::move(int by)
{
    const int row = m_ui->queueList->currentIndex().row();
    m_session.queue().moveRow({}, row, {}, by < 0 ? row + by : row + by + 1);
}

void QueueDialog::removeCurrent()
{
    const QModelIndex current = m_ui->queueList->currentIndex();
    if (current.isValid())
        m_session.queue().remove(
            core::Lookup(m_session.queue().lookups()[static_cast<std::size_t>(current.row())]));
}

void QueueDialog::retryFailed()
{
    const std::vector<FailedRead> failures = m_session.failures(); // reading them again removes them
    for (const FailedRead &failure : failures)
        m_session.readInBackground(failure.lookup);
}

void QueueDialog::showCurrent()
{
    const core::Lookup lookup = m_session.reading();
    if (lookup.owner.isEmpty())
        m_ui->queueCurrent->setText(tr("Nothing is being read."));
    else if (m_activity.isEmpty())
        m_ui->queueCurrent->setText(tr("Now: %1").arg(lookup.toString()));
    else
        m_ui->queueCurrent->setText(tr("Now: %1\n%2").arg(lookup.toString(), m_activity));
    m_ui->cancelAllButton->setEnabled(!lookup.owner.isEmpty());
}

void QueueDialog::showQueue()
{
    showCurrent();
    m_ui->failedList->clear();
    for (const FailedRead &failure : m_session.failures())
        m_ui->failedList->addItem(tr("%1: %2").arg(failure.lookup.toString(), describe(failure.error)));
    const bool someFailed = !m_session.failures().empty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->failedTitle), static_cast<QWidget *>(m_ui->failedList),
          static_cast<QWidget *>(m_ui->retryFailedButton), static_cast<QWidget *>(m_ui->clearFailedButton)})
        widget->setVisible(someFailed);
    updateActions();
}

void QueueDialog::updateActions()
{
    const QModelIndex current = m_ui->queueList->currentIndex();
    m_up->setEnabled(current.isValid() && current.row() > 0);
    m_down->setEnabled(current.isValid() && current.row() < m_session.queue().rowCount() - 1);
    m_remove->setEnabled(current.isValid());
}

} // namespace gui
