// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/output.h"

#include "files/newfile.h"

namespace cli {

core::Result<void> checkTargets(const AnswerOptions &options)
{
    for (const QString &name : {options.output, options.chart}) {
        if (name.isEmpty())
            continue;
        if (core::Result<void> possible = files::checkWritable(name); !possible)
            return possible;
    }
    return {};
}

} // namespace cli
