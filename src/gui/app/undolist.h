// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace gui {

/// What the user did on a page and can undo, the latest first. Undoing takes its time and may fail, so one
/// step is undone after the other, and a step leaves the list only when its end was reported.
class UndoList : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        /// Identifies the step when its end is reported.
        QString key;
        /// What was done: "Removed “pallets”."
        QString sentence;
        /// Starts to undo it.
        std::function<void()> undo;
    };

    enum class Failure {
        Final,     ///< the step can never be undone, because it is gone
        Temporary, ///< it is worth trying again
    };

    explicit UndoList(QObject *parent = nullptr);

    /// Adds a step, in place of an earlier one with the same key.
    void add(Step step);
    /// Undoes the latest step; while one is being undone, another one after that.
    void undoLatest();
    /// Undoes this step next, if it is still in the list.
    void undo(const QString &key);
    void clear();

    /// The step was undone, through the list or in another way.
    void succeeded(const QString &key);
    /// The step could not be undone, and the user was told why.
    void failed(const QString &key, Failure failure);

    bool isEmpty() const { return m_steps.empty(); }
    /// What undoLatest() undoes; empty for nothing.
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void start(const QString &key);
    void drop(const QString &key);

    std::vector<Step> m_steps;
    /// The step that is being undone; empty if there is none.
    QString m_running;
    /// How many more were requested meanwhile.
    int m_waiting = 0;
};

/// What an error means for the step.
UndoList::Failure undoFailure(const core::Error &error);

} // namespace gui
