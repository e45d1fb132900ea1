// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/undolist.h"

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// Nobody remembers more than that.
constexpr std::size_t maxSteps = 100;

} // namespace

UndoList::UndoList(QObject *parent)
    : QObject(parent)
{}

void UndoList::add(Step step)
{
    std::erase_if(m_steps, [&step](const Step &one) { return one.key == step.key; });
    if (m_steps.size() == maxSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
    Q_EMIT changed();
}

void UndoList::undoLatest()
{
    if (m_steps.empty())
        return;
    if (m_running.isEmpty())
        start(m_steps.back().key);
    else
        ++m_waiting;
}

void UndoList::undo(const QString &key)
{
    start(key);
}

void UndoList::clear()
{
    m_steps.clear();
    m_running.clear();
    m_waiting = 0;
    Q_EMIT changed();
}

void UndoList::succeeded(const QString &key)
{
    drop(key);
    if (key != m_running)
        return;
    m_running.clear();
    if (m_waiting > 0 && !m_steps.empty()) {
        --m_waiting;
        start(m_steps.back().key);
    } else {
        m_waiting = 0;
    }
}

void UndoList::failed(const QString &key, Failure failure)
{
    if (key == m_running) {
        m_running.clear();
        m_waiting = 0; // the user must see why before more is undone
    }
    if (failure == Failure::Final)
        drop(key);
}

QString UndoList::sentence() const
{
    return m_steps.empty() ? QString() : m_steps.back().sentence;
}

void UndoList::start(const QString &key)
{
    const auto step = std::ranges::find(m_steps, key, &Step::key);
    if (step == m_steps.end() || key == m_running)
        return;
    m_running = key;
    const std::function<void()> undo = step->undo; // which may change the list
    undo();
}

void UndoList::drop(const QString &key)
{
    if (std::erase_if(m_steps, [&key](const Step &one) { return one.key == key; }) > 0)
        Q_EMIT changed();
}

UndoList::Failure undoFailure(const core::Error &error)
{
    return error.kind == core::Error::Kind::NotFound ? UndoList::Failure::Final
                                                     : UndoList::Failure::Temporary;
}

} // namespace gui
