// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handletable.h"

#include "core/messages/catalogue.h"
#include "core/profiles/accountlink.h"
#include "core/profiles/handlelist.h"
#include "core/profiles/markdownlist.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

struct Cell
{
    int line = 0;
    QString text = {};
    /// Its quotation mark is not closed; the text is that of the first line.
    bool isUnclosed = false;
};

struct Record
{
    std::vector<Cell> cells = {};
    /// A whole line that is not CSV: an item of a list in Markdown.
    bool isItem = false;
    bool hasTab = false;
};

/// Reads CSV record by record.
class RecordReader
{
public:
    explicit RecordReader(const QString &text)
        : m_text(text)
    {
        takeSeparator();
    }

    /// The next record that is neither empty nor a comment; nothing at the end. With columns, only those are
    /// kept, and a line's end in them is taken for a quotation mark that is not closed: no handle has one.
    std::optional<Record> next(const std::vector<std::size_t> &columns = {})
    {
        while (m_at < m_text.size()) {
            const QStringView line = currentLine();
            const QStringView trimmed = line.trimmed();
            if (trimmed.isEmpty() || (trimmed.startsWith(u'#') && !isSpreadsheetError(firstWord(trimmed)))) {
                endLine(line.size());
            } else if (const std::optional<QString> item =
                           m_hasColumns ? std::nullopt : wordInMarkdown(trimmed)) {
                Record record{.cells = {{.line = m_line, .text = *item}}, .isItem = true};
                endLine(line.size());
                return record;
            } else {
                return readRecord(columns);
            }
        }
        return std::nullopt;
    }

    /// All lines from now on are rows, not items of a list in Markdown.
    void setHasColumns() { m_hasColumns = true; }

private:
    /// Excel's first line "sep=;".
    void takeSeparator()
    {
        QStringView line = currentLine();
        const qsizetype size = line.size();
        if (line.startsWith(u'"') && line.endsWith(u'"') && line.size() > 1)
            line = line.sliced(1, line.size() - 2);
        constexpr QStringView key = u"sep=";
        if (line.size() != key.size() + 1 || !line.startsWith(key, Qt::CaseInsensitive))
            return;
        m_separators = line.last(1).toString();
        endLine(size);
    }

    QStringView currentLine() const
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'\n' || c == u'\r'; });
        return rest.first(end - rest.begin());
    }

    QStringView firstWord(QStringView line) const
    {
        const auto end = std::ranges::find_if(line, [this](QChar c) { return m_separators.contains(c); });
        return line.first(end - line.begin()).trimmed();
    }

    /// Goes behind a line of that size.
    void endLine(qsizetype size)
    {
        m_at += size;
        if (m_text.size() - m_at > 1 && m_text.at(m_at) == u'\r' && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    bool endsCell(QChar c) const { return m_separators.contains(c) || c == u'\n' || c == u'\r'; }

    bool isAtEndOfRecord() const
    {
        return m_at >= m_text.size() || m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r';
    }

    Record readRecord(const std::vector<std::size_t> &columns)
    {
        Record record;
        for (std::size_t number = 0;; ++number) {
            const bool isWanted = std::ranges::find(columns, number) != columns.end();
            Cell cell = readCell(isWanted);
            const bool isUnclosed = cell.isUnclosed;
            if (columns.empty() ? number < HandleList::maxHandles : isWanted)
                record.cells.push_back(std::move(cell));
            if (isUnclosed)
                return record; // it stands at the beginning of the next line
            if (isAtEndOfRecord())
                break;
            record.hasTab = record.hasTab || m_text.at(m_at) == u'\t';
            ++m_at;
        }
        endLine(0);
        return record;
    }

    /// Stands at what ended the cell then.
    Cell readCell(bool isOneLine)
    {
        Cell cell{.line = m_line};
        const qsizetype begin = m_at;
        if (m_at == m_text.size() || m_text.at(m_at) != u'"') {
            while (m_at < m_text.size() && !endsCell(m_text.at(m_at)))
                ++m_at;
            cell.text = QStringView(m_text).sliced(begin, m_at - begin).trimmed().toString();
            return cell;
        }
        bool isOpen = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (!isOpen && endsCell(c))
                break;
            if (c == u'\n' && isOneLine)
                break;
            m_line += c == u'\n' ? 1 : 0;
            if (c != u'"' || !isOpen) {
                cell.text += c;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell.text += c;
                ++m_at;
            } else {
                isOpen = false;
            }
        }
        cell.text = cell.text.trimmed();
        if (isOpen) {
            cell.isUnclosed = true;
            m_at = begin;
            m_line = cell.line;
            endLine(currentLine().size());
        }
        return cell;
    }

    QString m_text;
    QString m_separators = QStringLiteral(",;\t");
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_hasColumns = false;
};

bool mayBeHandle(const QString &text)
{
    return parseHandle(text).has_value();
}

/// Names of other columns in lists of people.
bool isOtherHeading(const Cell &cell)
{
    constexpr std::array<QStringView, 15> names = {
        u"first",  u"first name", u"firstname", u"last",    u"last name", u"lastname", u"surname", u"email",
        u"e-mail", u"company",    u"login",     u"country", u"city",      u"id",       u"title"};
    return std::ranges::any_of(
        names, [&cell](QStringView one) { return cell.text.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Whether "X" or "Twitter" heads a column that is not the first. In "NASA,x", it may also be what a row says
/// about NASA.
bool isHeadedX(const Record &first, const Record &second, std::size_t column)
{
    const QString &heading = first.cells[column].text;
    const QString below = column < second.cells.size() ? second.cells[column].text : QString();
    if (headingRank(heading) != headingRank(u"x") || below.compare(heading, Qt::CaseInsensitive) == 0)
        return false;
    return below.startsWith(u'@') || (isLink(below) && mayBeHandle(below)) ||
           std::ranges::any_of(first.cells, isOtherHeading);
}

/// The column with the best heading, if the record has headings, or those of several networks; otherwise
/// none.
/// `@handle` is an account, and so is a single word in a single line.
std::vector<std::size_t> headedColumns(const Record &first, const std::optional<Record> &second)
{
    const auto rankOf = [](const Cell &cell) {
        return headingRank(cell.text);
    };
    if (first.isItem || first.cells.empty())
        return {};
    const auto best = std::ranges::max_element(first.cells, {}, rankOf);
    if (rankOf(*best) == 0)
        return {};
    const auto column = static_cast<std::size_t>(best - first.cells.begin());
    if (first.cells.size() == 1)
        return second ? std::vector{column} : std::vector<std::size_t>();
    const bool isHeading =
        rankOf(*best) >= specificHeading ||
        (second && (rankOf(first.cells.front()) > 0 || !mayBeHandle(first.cells.front().text) ||
                    isHeadedX(first, *second, column)));
    if (!isHeading)
        return {};
    std::vector<std::size_t> columns = {column};
    for (std::size_t other = column + 1; other < first.cells.size(); ++other) {
        if (rankOf(*best) == networkHeading && rankOf(first.cells[other]) == networkHeading)
            columns.push_back(other);
    }
    return columns;
}

/// "@NASA", a link, an ID or a plain handle; none of them.
int formOf(const QString &text)
{
    if (!mayBeHandle(text))
        return 0;
    if (text.startsWith(u'@') || text.startsWith(u'＠'))
        return 1;
    return isLink(text) ? 2 : text.contains(u':') ? 3 : 4;
}

/// Whether a single record is a list of handles rather than a row about one: most of its cells are handles,
/// and they look alike.
bool isListInOneLine(const Record &record)
{
    if (record.hasTab || record.cells.size() < 2)
        return false;
    std::vector<int> forms;
    std::ptrdiff_t filled = 0;
    for (const Cell &cell : record.cells) {
        filled += cell.text.isEmpty() ? 0 : 1;
        if (const int form = formOf(cell.text); form != 0)
            forms.push_back(form);
    }
    return std::ssize(forms) * 2 > filled &&
           std::ranges::all_of(forms, [&forms](int one) { return one == forms.front(); });
}

void addCell(const Cell &cell, const QString &heading, ListedWords &words)
{
    if (cell.isUnclosed)
        return words.words.push_back({.line = cell.line, .wrong = message("list.unclosed-quote")});
    // Spreadsheets, and Newfaces, write ' before a cell that would be a formula.
    const bool isGuarded =
        cell.text.startsWith(QStringLiteral("'@")) || cell.text.startsWith(QStringLiteral("'＠"));
    if (!cell.text.isEmpty())
        words.words.push_back(
            {.line = cell.line, .text = wordUnder(heading, isGuarded ? cell.text.mid(1) : cell.text)});
}

} // namespace

bool hasTableHeading(const QString &text)
{
    RecordReader reader(text);
    const std::optional<Record> first = reader.next();
    const std::optional<Record> second = reader.next();
    return first && second && first->cells.size() > 1 && !headedColumns(*first, second).empty();
}

ListedWords wordsInTable(const QString &text)
{
    ListedWords words;
    RecordReader reader(text);
    const std::optional<Record> first = reader.next();
    if (!first)
        return words;
    const RecordReader afterFirst = reader;
    const std::optional<Record> second = reader.next();
    const std::vector<std::size_t> columns = headedColumns(*first, second);
    if (columns.empty() && !second && isListInOneLine(*first)) {
        for (const Cell &cell : first->cells)
            addCell(cell, {}, words);
        return words;
    }
    for (const std::size_t column : columns) {
        const Cell &heading = first->cells[column];
        words.headings.push_back({.line = heading.line,
                                  .text = heading.text,
                                  .wrong = first->cells.size() > 1 ? message("list.column", heading.text)
                                                                   : message("list.heading", heading.text)});
    }
    reader = columns.empty() ? RecordReader(text) : afterFirst;
    if (!columns.empty() && first->cells.size() > 1)
        reader.setHasColumns();
    while (const std::optional<Record> record =
               reader.next(columns.empty() ? std::vector{std::size_t()} : columns)) {
        for (std::size_t i = 0; i < record->cells.size(); ++i)
            addCell(record->cells[i], columns.empty() ? QString() : first->cells[columns[i]].text, words);
    }
    return words;
}

} // namespace core
