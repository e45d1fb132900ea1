// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/setting.h"

#include <optional>
#include <utility>
#include <vector>

namespace config {

/// The current value of a setting, and where it comes from.
struct Chosen
{
    enum class By { Usual, File, Environment };

    /// In canonical form.
    QString text;
    By by = By::Usual;
    /// Set when the environment or the file has an invalid value, which is ignored.
    std::optional<core::Error> trouble = std::nullopt;
};

/// The value in the environment, otherwise the one in the file (config/file.h), otherwise the default. To be
/// called after the application has its name.
Chosen chosen(const Setting &setting);

/// Stores another value in the file. Kinds Usage, Output when the file cannot be written, and Unavailable
/// when a newer program wrote it. On errors the file stays unchanged.
core::Result<void> choose(const Setting &setting, const QString &text);
/// Restores the default. Kinds as with choose().
core::Result<void> forget(const Setting &setting);
/// Stores several values, or none of them. Kinds as with choose().
core::Result<void> choose(const std::vector<std::pair<const Setting *, QString>> &values);

/// Restores all defaults. Kinds as with choose().
core::Result<void> forgetAll();

/// Kind Usage, naming the variable, for the first invalid value in the environment.
core::Result<void> checkEnvironment();

/// What is wrong with the file (see examineFile()), and with the values in it and in the environment. To be
/// called once, at the start.
std::vector<core::Message> troublesAtStart();

} // namespace config
