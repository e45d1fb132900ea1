// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/events/eventscommand.h"

#include "cli/exitcode.h"
#include "cli/terminal/console.h"
#include "cli/terminal/table.h"
#include "engine/whenanswered.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

QString dayOf(const core::Event &event)
{
    return core::toString(event.at).left(10);
}

QString eventsTable(const std::vector<core::Event> &events)
{
    if (events.empty())
        return QStringLiteral("No events.\n");
    Table table({{QStringLiteral("number"), Align::Right},
                 {QStringLiteral("day"), Align::Left},
                 {QStringLiteral("name"), Align::Left}});
    for (const core::Event &event : events)
        table.addRow({QString::number(event.id), dayOf(event), event.name});
    return table.toString();
}

QByteArray eventsJson(const std::vector<core::Event> &events)
{
    QJsonArray all;
    for (const core::Event &event : events)
        all.append(QJsonObject{{QStringLiteral("number"), event.id},
                               {QStringLiteral("day"), dayOf(event)},
                               {QStringLiteral("name"), event.name}});
    return QJsonDocument(all).toJson();
}

} // namespace

EventsCommand::EventsCommand(EventsOptions options, engine::Engine &engine, const std::stop_token & /*stop*/,
                             QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
{
    connect(&engine, &engine::Engine::noticed, this, qOverload<const core::Message &>(&say));
}

void EventsCommand::start()
{
    using Action = EventsOptions::Action;
    using Events = std::vector<core::Event>;
    const QString number = QString::number(m_options.number);
    switch (m_options.action) {
    case Action::List:
        engine::whenAnswered<Events>(m_engine.ownEvents(m_options.lookup), this,
                                     [this](const core::Result<Events> &events) {
                                         if (events)
                                             list(*events);
                                         else
                                             fail(events.error());
                                     });
        return;
    case Action::Add:
        engine::whenAnswered<core::Event>(
            m_engine.addEvent(m_options.lookup, m_options.event), this,
            [this](const core::Result<core::Event> &added) {
                if (!added)
                    return fail(added.error());
                end(writeOut(QStringLiteral("Added “%1” on %2. Remove it with: newfaces events remove %3\n")
                                 .arg(added->name, dayOf(*added), QString::number(added->id))));
            });
        return;
    case Action::Remove:
        return change(
            m_engine.removeEvent(m_options.number),
            QStringLiteral("Removed event %1. Undo it with: newfaces events restore %1\n").arg(number));
    case Action::Restore:
        return change(m_engine.restoreEvent(m_options.number),
                      QStringLiteral("Restored event %1.\n").arg(number));
    }
    Q_UNREACHABLE();
}

void EventsCommand::list(const std::vector<core::Event> &events)
{
    if (m_options.json)
        end(writeOut(eventsJson(events)));
    else
        end(writeOut(eventsTable(events)));
}

void EventsCommand::change(const engine::Answer<void> &answer, const QString &done)
{
    engine::whenAnswered<void>(answer, this, [this, done](const core::Result<void> &changed) {
        if (changed)
            end(writeOut(done));
        else
            fail(changed.error());
    });
}

void EventsCommand::end(const core::Result<void> &written)
{
    if (!written)
        return fail(written.error());
    Q_EMIT finished(Success);
}

void EventsCommand::fail(const core::Error &error)
{
    say(error);
    Q_EMIT finished(Failure);
}

} // namespace cli
