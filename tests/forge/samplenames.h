// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

inline const QString pallets = QStringLiteral("pallets");
inline const QString flask = QStringLiteral("flask");
