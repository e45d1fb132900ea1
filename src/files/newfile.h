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

/// A file that is being written. It gets its name, or replaces an existing file, only when all of it is on
/// the disk; until then, and on any error, the existing file stays unchanged. A new file is readable only by
/// the user (0600); a replacement keeps the permissions of the old file. A device or a pipe is written
/// directly, because it must not be replaced.
class NewFile
{
public:
    /// Kind Output when the folder does not exist or cannot be written, or the name is that of a folder.
    static core::Result<NewFile> open(const QString &name);

    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept;
    /// Discards an unfinished file.
    ~NewFile();

    /// The device to write the content to; it may buffer, and keeps its first error.
    QIODevice &device();
    /// Why the device failed, as kind Output.
    std::unexpected<core::Error> failure() const;
    /// Gives the file its name. Kind Output when any part of it could not be written.
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

/// Whether a file can be written, as far as that is known in advance. Nothing is changed. Kind Output.
core::Result<void> checkWritable(const QString &name);

/// "“FILE” cannot be written: REASON.", of kind Output.
std::unexpected<core::Error> cannotWrite(const QString &name, const core::Argument &reason);

} // namespace files
