// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/privatekeyring.h"

#include <QProcess>

namespace support {

/// A display that nobody sees, with the bus through which screen readers ask programs (AT-SPI). Both end with
/// this object, or with the test program, however that ends.
class PrivateDesktop
{
public:
    ~PrivateDesktop();

    /// The required programs that are not installed; empty when all are.
    static QString missing();

    /// Returns whether everything started.
    bool start();

    /// For programs that are to appear there.
    QProcessEnvironment environment() const;
    /// The bus on which programs answer.
    QString bus() const { return m_bus; }

private:
    /// For its bus alone.
    PrivateKeyring m_session;
    QProcess m_display;
    QProcess m_launcher;
    QByteArray m_displayName;
    QString m_bus;
};

} // namespace support
