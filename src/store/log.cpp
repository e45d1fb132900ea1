// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log.h"

namespace store {

Q_LOGGING_CATEGORY(storeLog, "newfaces.store", QtWarningMsg)

} // namespace store
