// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historycommand.h"

#include "cli/contributors/contributorscommand.h"
#include "cli/exitcode.h"
#include "cli/terminal/console.h"
#include "cli/terminal/localtime.h"
#include "cli/terminal/table.h"
#include "engine/whenanswered.h"

#include <algorithm>

namespace cli {

namespace {

QString historyTable(std::vector<core::Entry> entries)
{
    if (entries.empty())
        return QStringLiteral("Nothing has been looked up yet.\n");
    core::putPinnedFirst(entries);
    const bool withPins = std::ranges::any_of(entries, &core::Entry::isPinned);
    const bool withLabels =
        std::ranges::any_of(entries, [](const core::Entry &entry) { return !entry.label.isEmpty(); });
    std::vector<Table::Column> columns = {{QStringLiteral("number"), Align::Right},
                                          {QStringLiteral("name"), Align::Left},
                                          {QStringLiteral("refreshed"), Align::Left}};
    if (withPins)
        columns.push_back({QStringLiteral("pinned"), Align::Left});
    if (withLabels)
        columns.push_back({QStringLiteral("label"), Align::Left});
    Table table(columns);
    const bool withHost = core::haveSeveralHosts(entries);
    for (const core::Entry &entry : entries) {
        QStringList row = {QString::number(entry.id), core::nameInList(entry.lookup, withHost),
                           localTime(entry.refreshedAt)};
        if (withPins)
            row << (entry.isPinned ? QStringLiteral("yes") : QString());
        if (withLabels)
            row << entry.label;
        table.addRow(row);
    }
    return table.toString();
}

} // namespace

HistoryCommand::HistoryCommand(HistoryOptions options, engine::Engine &engine, std::stop_token stop,
                               QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
    , m_stop(std::move(stop))
{
    connect(&engine, &engine::Engine::noticed, this, qOverload<const core::Message &>(&say));
}

void HistoryCommand::start()
{
    using Entries = std::vector<core::Entry>;
    engine::whenAnswered<Entries>(m_engine.history(), this, [this](const core::Result<Entries> &entries) {
        if (entries)
            take(*entries);
        else
            fail(entries.error());
    });
}

void HistoryCommand::take(const std::vector<core::Entry> &entries)
{
    if (m_options.action == HistoryOptions::Action::List)
        return print(historyTable(entries));
    const auto entry = std::ranges::find(entries, m_options.entry, &core::Entry::id);
    if (entry == entries.end())
        return fail({core::Error::Kind::NotFound,
                     core::asText(QStringLiteral("The history has no number %1. “newfaces history” lists the "
                                                 "numbers.")
                                      .arg(m_options.entry))});
    switch (m_options.action) {
    case HistoryOptions::Action::List:
        break;
    case HistoryOptions::Action::Show:
        return show(*entry);
    case HistoryOptions::Action::Remove:
        return remove(*entry);
    case HistoryOptions::Action::Pin:
    case HistoryOptions::Action::Unpin:
        return pin(*entry, m_options.action == HistoryOptions::Action::Pin);
    case HistoryOptions::Action::Rename:
        return rename(*entry);
    }
}

void HistoryCommand::show(const core::Entry &entry)
{
    // The new command shows the notices from now on.
    disconnect(&m_engine, nullptr, this, nullptr);
    const ContributorsOptions options{
        .lookups = {entry.lookup}, .reading = engine::Reading::Stored, .answer = m_options.answer};
    auto *command = new ContributorsCommand(options, m_engine, m_stop, this);
    connect(command, &ContributorsCommand::finished, this, &HistoryCommand::finished);
    command->start();
}

void HistoryCommand::remove(const core::Entry &entry)
{
    const QString done = QStringLiteral("Removed “%1” from the history.\n").arg(entry.lookup.toString());
    engine::whenAnswered<void>(m_engine.remove(entry.id), this,
                               [this, done](const core::Result<void> &removed) {
                                   if (removed)
                                       print(done);
                                   else
                                       fail(removed.error());
                               });
}

void HistoryCommand::pin(const core::Entry &entry, bool pinned)
{
    const QString done = (pinned ? QStringLiteral("Pinned “%1”.\n") : QStringLiteral("“%1” is not pinned.\n"))
                             .arg(entry.lookup.toString());
    engine::whenAnswered<void>(m_engine.setPinned({entry.id}, pinned), this,
                               [this, done](const core::Result<void> &set) {
                                   if (set)
                                       print(done);
                                   else
                                       fail(set.error());
                               });
}

void HistoryCommand::rename(const core::Entry &entry)
{
    engine::whenAnswered<QString>(
        m_engine.setLabel(entry.id, m_options.label), this,
        [this, name = entry.lookup.toString()](const core::Result<QString> &label) {
            if (!label)
                return fail(label.error());
            print(label->isEmpty() ? QStringLiteral("“%1” has no label.\n").arg(name)
                                   : QStringLiteral("“%1” is labelled “%2”.\n").arg(name, *label));
        });
}

void HistoryCommand::print(const QString &text)
{
    if (const core::Result<void> written = writeOut(text); !written)
        return fail(written.error());
    Q_EMIT finished(Success);
}

void HistoryCommand::fail(const core::Error &error)
{
    say(error);
    Q_EMIT finished(Failure);
}

} // namespace cli
