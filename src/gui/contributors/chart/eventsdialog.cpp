// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/chart/eventsdialog.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "ui_eventsdialog.h"

#include <QDate>

#include <algorithm>

namespace gui {

namespace {

QString lineOf(const core::Event &event)
{
    return QStringLiteral("%1  %2").arg(core::toString(event.at).left(10), eventLabel(event));
}

} // namespace

EventsDialog::EventsDialog(engine::Engine &engine, const core::Lookup &lookup, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EventsDialog>())
    , m_engine(engine)
    , m_lookup(lookup)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own Events of %1").arg(lookup.owner));
    m_ui->eventDate->setDate(QDate::currentDate());
    m_ui->eventDate->setMinimumDate(QDate(1970, 1, 1));
    m_ui->eventName->setMaxLength(static_cast<int>(core::maxEventNameLength));
    connect(m_ui->addEventButton, &QPushButton::clicked, this, &EventsDialog::add);
    connect(m_ui->removeEventButton, &QPushButton::clicked, this, &EventsDialog::removeSelected);
    connect(m_ui->restoreEventButton, &QPushButton::clicked, this, &EventsDialog::restoreLast);
    connect(m_ui->eventName, &QLineEdit::textChanged, this, &EventsDialog::updateButtons);
    connect(m_ui->eventsList, &QListWidget::currentRowChanged, this, &EventsDialog::updateButtons);
    updateButtons();
    m_ui->eventName->setFocus();
    reload();
}

EventsDialog::~EventsDialog() = default;

void EventsDialog::reload()
{
    using Events = std::vector<core::Event>;
    engine::whenAnswered<Events>(m_engine.ownEvents(m_lookup), this,
                                 [this](const core::Result<Events> &events) {
                                     if (events)
                                         showList(*events);
                                     else
                                         Q_EMIT failed(events.error());
                                 });
}

void EventsDialog::showList(const std::vector<core::Event> &events)
{
    const int row = m_ui->eventsList->currentRow();
    m_ui->eventsList->clear();
    for (const core::Event &event : events)
        m_ui->eventsList->addItem(lineOf(event));
    m_events = events;
    m_ui->eventsList->setCurrentRow(std::min(row, m_ui->eventsList->count() - 1));
    updateButtons();
}

void EventsDialog::add()
{
    const auto day = core::parseDay(m_ui->eventDate->date().toString(Qt::ISODate));
    if (!day)
        return;
    const core::Event event{.kind = core::Event::Kind::Own, .name = m_ui->eventName->text(), .at = *day};
    engine::whenAnswered<core::Event>(m_engine.addEvent(m_lookup, event), this,
                                      [this](const core::Result<core::Event> &added) {
                                          if (!added)
                                              return Q_EMIT failed(added.error());
                                          m_ui->eventName->clear();
                                          reload();
                                          Q_EMIT changed();
                                      });
}

void EventsDialog::removeSelected()
{
    const int row = m_ui->eventsList->currentRow();
    if (row < 0 || row >= std::ssize(m_events))
        return;
    const core::Event event = m_events[static_cast<std::size_t>(row)];
    engine::whenAnswered<void>(m_engine.removeEvent(event.id), this,
                               [this, event](const core::Result<void> &result) {
                                   if (!result)
                                       return Q_EMIT failed(result.error());
                                   m_removed.push_back(event);
                                   reload();
                                   Q_EMIT removed(event);
                                   Q_EMIT changed();
                               });
}

void EventsDialog::restoreLast()
{
    if (m_removed.empty())
        return;
    const core::Event event = m_removed.back();
    m_removed.pop_back();
    engine::whenAnswered<void>(m_engine.restoreEvent(event.id), this,
                               [this, event](const core::Result<void> &result) {
                                   if (!result)
                                       return Q_EMIT failed(result.error());
                                   reload();
                                   Q_EMIT restored(event);
                                   Q_EMIT changed();
                               });
}

void EventsDialog::updateButtons()
{
    m_ui->addEventButton->setEnabled(!m_ui->eventName->text().trimmed().isEmpty());
    m_ui->removeEventButton->setEnabled(m_ui->eventsList->currentRow() >= 0);
    m_ui->restoreEventButton->setEnabled(!m_removed.empty());
}

} // namespace gui
