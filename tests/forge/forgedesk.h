// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "support/fakegithub.h"

#include <chrono>

/// A GitHub, and HTTP that does not wait for long.
struct ForgeDesk
{
    support::FakeGitHub github;
    net::Http http{options()};

private:
    static net::Options options()
    {
        net::Options options;
        options.firstPause = std::chrono::milliseconds(1);
        options.apart = std::chrono::milliseconds(0);
        return options;
    }
};
