// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace core {

/// Whether a character of a text from outside must not reach a terminal or a log file unchanged, because it
/// controls the terminal, begins a line, changes the direction of other text, or is invisible. (Allowed are
/// the invisible characters that the spelling of some languages and emoji need, and that change nothing
/// around them: joiners and direction marks.)
inline bool isUnsafe(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format: {
        const char16_t code = letter.unicode();
        const bool isJoinerOrMark = (code >= 0x200C && code <= 0x200F) || code == 0x061C;
        return !isJoinerOrMark;
    }
    default:
        return false;
    }
}

} // namespace core
