// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace logging {

struct Sinks;

struct Options
{
    /// Write to standard error.
    bool toStandardError = false;
    /// Also write to this file; see LogFile. Empty for none.
    QByteArray file = {};
};

/// While it exists, all messages in the categories "newfaces.…" are written as the options say. Warnings of
/// Qt and of libraries are also written to the file; otherwise, messages of other categories are handled as
/// usual. At most one at a time, in main(). Messages may come from any thread.
///
/// A file that cannot be written is reported once, on standard error, and then ignored.
class Session
{
public:
    explicit Session(const Options &options);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

private:
    std::unique_ptr<Sinks> m_sinks;
};

} // namespace logging
