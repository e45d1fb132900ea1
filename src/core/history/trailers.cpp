// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trailers.h"

#include <QStringBuilder>

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

using Lines = std::vector<QByteArrayView>;

constexpr char comment = '#';

/// In the locale C, as git has it.
bool isSpaceToGit(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpaceToGit(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpaceToGit(text.back()))
        text.chop(1);
    return text;
}

bool isBlank(QByteArrayView line)
{
    return std::ranges::all_of(line, isSpaceToGit);
}

bool isComment(QByteArrayView line)
{
    return line.startsWith(comment);
}

/// An empty line begins with its own end.
bool beginsWithSpace(QByteArrayView line)
{
    return line.isEmpty() || isSpaceToGit(line.front());
}

/// The length of what comes before the colon; nothing if the line is not a trailer.
std::optional<qsizetype> separatorIn(QByteArrayView line)
{
    bool hasSpace = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == ':')
            return i > 0 ? std::optional(i) : std::nullopt;
        if (!hasSpace && (isAlphanumeric(c) || c == '-'))
            continue;
        if (i == 0 || (c != ' ' && c != '\t'))
            return std::nullopt;
        hasSpace = true;
    }
    return std::nullopt;
}

bool isWrittenByGit(QByteArrayView line)
{
    return line.startsWith("Signed-off-by: ") || line.startsWith("(cherry picked from commit ");
}

/// The lines up to those that git puts below a message while it is written: `git commit --verbose`.
Lines linesOf(QByteArrayView message)
{
    constexpr QByteArrayView scissors = "# ------------------------ >8 ------------------------";
    Lines lines;
    while (!message.isEmpty()) {
        const qsizetype end = message.indexOf('\n');
        const QByteArrayView line = end < 0 ? message : message.first(end);
        if (end >= 0 && line == scissors)
            break;
        lines.push_back(line);
        message = message.sliced(end < 0 ? message.size() : end + 1);
    }
    return lines;
}

/// Removes comments, empty lines and an old list of conflicts from the end.
void removeRest(Lines &lines)
{
    std::size_t rest = 0; // where it begins; never at the first line
    bool inConflicts = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isConflicts = lines[i] == QByteArrayView("Conflicts:");
        if (lines[i].isEmpty() || isComment(lines[i]) || isConflicts) {
            inConflicts = inConflicts || isConflicts;
            rest = rest == 0 ? i : rest;
        } else if (!(inConflicts && lines[i].startsWith('\t')) && rest != 0) {
            rest = 0;
            inConflicts = false;
        }
    }
    if (rest != 0)
        lines.resize(rest);
}

/// The first line of the paragraph with the trailers; the number of lines if there is none.
std::size_t firstTrailer(const Lines &lines)
{
    const auto title =
        std::ranges::find_if(lines, [](QByteArrayView line) { return !isComment(line) && isBlank(line); });
    const auto endOfTitle = static_cast<std::size_t>(title - lines.begin());
    bool onlySpace = true;
    bool byGit = false;
    int trailers = 0;
    int others = 0;
    int continuations = 0; // they belong to the line above, which is not known yet
    for (std::size_t i = lines.size(); i > endOfTitle; --i) {
        const QByteArrayView line = lines[i - 1];
        if (isComment(line)) {
            others += std::exchange(continuations, 0);
        } else if (isBlank(line)) {
            if (onlySpace)
                continue;
            others += continuations;
            const bool are = byGit ? trailers * 3 >= others : trailers > 0 && others == 0;
            return are ? i : lines.size();
        } else {
            onlySpace = false;
            if (isWrittenByGit(line)) {
                ++trailers;
                continuations = 0;
                byGit = true;
            } else if (separatorIn(line)) {
                ++trailers;
                continuations = 0;
            } else if (beginsWithSpace(line)) {
                ++continuations;
            } else {
                others += 1 + std::exchange(continuations, 0);
            }
        }
    }
    return lines.size();
}

QByteArray unfolded(QByteArrayView value)
{
    QByteArray line;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\n') {
            line += value[i];
            continue;
        }
        while (i + 1 < value.size() && isSpaceToGit(value[i + 1]))
            ++i;
        line += ' ';
    }
    return trimmed(line).toByteArray();
}

} // namespace

std::vector<Trailer> trailersIn(QByteArrayView message)
{
    if (const qsizetype end = message.indexOf('\0'); end >= 0)
        message = message.first(end); // git reads no further
    Lines lines = linesOf(message);
    removeRest(lines);
    std::vector<Trailer> trailers;
    bool isContinued = false;
    for (std::size_t i = firstTrailer(lines); i < lines.size(); ++i) {
        if (isContinued && beginsWithSpace(lines[i])) {
            trailers.back().value += '\n' + lines[i].toByteArray();
            continue;
        }
        const std::optional<qsizetype> separator = separatorIn(lines[i]);
        isContinued = separator.has_value();
        if (separator)
            trailers.push_back({trimmed(lines[i].first(*separator)).toByteArray(),
                                lines[i].sliced(*separator + 1).toByteArray()});
    }
    for (Trailer &trailer : trailers)
        trailer.value = unfolded(trimmed(trailer.value));
    return trailers;
}

} // namespace core
