// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFileDevice;
class QIODevice;

namespace files {

/// A file that is being written. It gets its name, in place of one that is there, only when all of it is on
/// the disk; until then, and when anything fails, the other one stays as it was. A new file is for the user
/// alone (0600), one in place of another has the other's permissions. A device or a pipe is written directly,
/// because nothing must be put in its place.
class NewFile
{
public:
    /// Kind Output when there is no such folder, it cannot be written, or a folder has that name.
    static core::Result<NewFile> open(const QString &name);

    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept;
    /// Drops what is not finished.
    ~NewFile();

    /// What the content is written to; it may buffer, and remembers its first error.
    QIODevice &device();
    /// Why the device failed, as kind Output.
    std::unexpected<core::Error> failure() const;
    /// Puts the file into its place. Kind Output when any of it could not be written.
    core::Result<void> finish();

private:
    NewFile(QString name, std::unique_ptr<QFileDevice> device);

    QString m_name;
    std::unique_ptr<QFileDevice> m_device;
};

/// Writes a whole file; see NewFile. Kind Output.
core::Result<void> write(const QString &name, const QByteArray &bytes);

/// Writes a copy of a file in the same way.
core::Result<void> copy(const QString &from, const QString &to);

/// Whether a file could be written, as far as that can be known before. Nothing is changed. Kind Output.
core::Result<void> checkWritable(const QString &name);

/// "“FILE” cannot be written: REASON.", of kind Output.
std::unexpected<core::Error> cannotWrite(const QString &name, const core::Argument &reason);

} // namespace files
