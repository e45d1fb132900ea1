// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <csignal>

#include <sys/resource.h>

namespace clitest {

/// What the program, and each program that it starts, may use. With more memory, allocation fails; with a
/// larger file or more time, the system kills it; more files cannot be opened. All of these show in its exit
/// code.
struct Ceilings
{
    /// Data of a process, whether it is in use or not. No limit with a sanitizer, which reserves memory for
    /// itself.
    rlim_t memory = rlim_t(400) * 1024 * 1024;
    rlim_t descriptors = 96;
    rlim_t file = rlim_t(320) * 1024 * 1024;
    /// Files cannot grow beyond that, as on a full disk, instead of a signal that kills.
    bool isFullDisk = false;
    /// Seconds of a processor.
    rlim_t time = 60;
};

/// From its next start on.
inline void limit(QProcess &process, const Ceilings &ceilings)
{
    // Runs in the child, where only system calls are safe.
    process.setChildProcessModifier([ceilings] {
        const auto set = [](auto resource, rlim_t most) {
            const rlimit both{.rlim_cur = most, .rlim_max = most};
            ::setrlimit(resource, &both);
        };
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        set(RLIMIT_DATA, ceilings.memory);
#endif
        set(RLIMIT_NOFILE, ceilings.descriptors);
        set(RLIMIT_FSIZE, ceilings.file);
        set(RLIMIT_CPU, ceilings.time);
        set(RLIMIT_CORE, 0);
        std::signal(SIGXFSZ, ceilings.isFullDisk ? SIG_IGN : SIG_DFL);
    });
}

} // namespace clitest
