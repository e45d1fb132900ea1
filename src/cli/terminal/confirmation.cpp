// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/confirmation.h"

#include "cli/terminal/table.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include <unistd.h>

namespace cli {

bool canAsk()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Confirmation::Confirmation(const QString &question, const std::stop_token &stop, QObject *parent)
    : QObject(parent)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_stopped(stop, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_input.isEnabled())
                    return;
                m_input.setEnabled(false);
                std::fputc('\n', stderr);
                Q_EMIT answered(false);
            },
            Qt::QueuedConnection);
    })
{
    connect(&m_input, &QSocketNotifier::activated, this, &Confirmation::readAnswer);
    std::fputs(QString(printable(question) + u' ').toUtf8().constData(), stderr);
    std::fflush(stderr);
}

void Confirmation::readAnswer()
{
    constexpr std::size_t maxBytes = 1024;
    std::array<char, maxBytes> line{};
    const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
    m_input.setEnabled(false);
    const QByteArray answer(line.data(), std::max<ssize_t>(size, 0));
    Q_EMIT answered(answer.trimmed().toLower() == "yes");
}

} // namespace cli
