// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/decisionfile.h"

#include "core/boundedtext.h"
#include "core/people/decision.h"
#include "core/unsafecharacter.h"

namespace core {

QString decisionFile(const QString &name)
{
    QString file = bounded(name, maxDecisionFileLength);
    for (qsizetype i = 0; i < file.size(); ++i) {
        const bool isPair =
            i + 1 < file.size() && file.at(i).isHighSurrogate() && file.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (file.at(i).isSurrogate() || isUnsafe(file.at(i)))
            file[i] = QChar::ReplacementCharacter;
    }
    return file;
}

} // namespace core
