// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

#if defined(__SANITIZE_THREAD__)
/// Informs ThreadSanitizer that what Qt now passes to this thread was prepared before (see qtundertsan.cpp).
void afterQtHandedOver();
#else
inline void afterQtHandedOver() {}
#endif

} // namespace support
