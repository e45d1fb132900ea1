// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"
#include "core/people/forgetting.h"

#include <QString>

#include <optional>

namespace core {

// What may be stored of the user's decisions when people were forgotten.

/// A name alone, by which the labels of decisions call people. It is compared only while somebody is being
/// forgotten, and within one decision, because namesakes have it, too.
QString calledKey(const QString &name);

/// A decision without the subjects that are forgotten people, and without labels that name them: these are
/// replaced by what the key says. Nothing if too few subjects are left to decide anything.
std::optional<Decision> withoutForgotten(const Decision &decision, const QString &host,
                                         const IsForgotten &isForgotten);

} // namespace core
