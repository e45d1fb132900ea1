// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/fontwarmup.h"

#ifdef __linux__
#include <dlfcn.h>
#endif

namespace gui {

std::jthread warmUpFonts()
{
#ifdef __linux__
    // No Qt in here: a thread that uses it before the application is made could be taken for the main one.
    // Not linked, and never closed: Qt's platform plugin brings the library along, or does without.
    return std::jthread([] {
        using Initialise = int (*)();
        void *library = dlopen("libfontconfig.so.1", RTLD_LAZY);
        if (!library)
            return;
        if (const auto initialise = reinterpret_cast<Initialise>(dlsym(library, "FcInit")))
            initialise();
    });
#else
    return {};
#endif
}

} // namespace gui
