// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <stop_token>

namespace cli {

/// Whether standard input is a terminal, so that the user can be asked.
bool canAsk();

/// Asks for a “yes” on the terminal, by a question on standard error. Anything else means no, and so do the
/// end of the input and a stop request.
class Confirmation : public QObject
{
    Q_OBJECT

public:
    Confirmation(const QString &question, const std::stop_token &stop, QObject *parent);

Q_SIGNALS:
    /// Once.
    void answered(bool yes);

private:
    void readAnswer();

    QSocketNotifier m_input;
    std::stop_callback<std::function<void()>> m_stopped;
};

} // namespace cli
