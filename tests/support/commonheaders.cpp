// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CMake precompiles headers for a target with sources alone; all that is wanted of this one is its headers.
