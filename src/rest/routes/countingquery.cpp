// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/countingquery.h"

#include "core/counting/chartsize.h"
#include "core/counting/countingwords.h"

namespace rest {

namespace {

using core::Result;
using core::Word;

constexpr std::array refreshWords = {
    Word{QLatin1String("never"), Refresh::Never},
    Word{QLatin1String("stale"), Refresh::Stale},
    Word{QLatin1String("always"), Refresh::Always},
};

constexpr std::array formatWords = {
    Word{QLatin1String("json"), AnswerFormat::Json},
    Word{QLatin1String("logins"), AnswerFormat::Logins},
    Word{QLatin1String("vouched"), AnswerFormat::Vouched},
};

std::unexpected<core::Error> wrongQuery(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, core::asText(sentence)});
}

/// Parses the values in the query, and remembers the first invalid one.
class QueryReader
{
public:
    QueryReader(const Request &request, const QStringList &known)
        : m_request(request)
        , m_known(known)
    {}

    template<typename T, std::size_t count>
    void word(const QString &name, const std::array<Word<T>, count> &words, T &value)
    {
        take(name, [&](const QString &given) { return core::meaningOf(given, words, name); }, value);
    }

    void option(const core::CountingOption &option, core::Counting &counting)
    {
        const auto read = [&](const QString &given) -> Result<core::Counting> {
            core::Counting changed = counting;
            if (option.set(changed, given))
                return changed;
            return core::invalidValue(option.name, option.validValues(), given);
        };
        take(option.name, read, counting);
    }

    void seconds(const QString &name, std::chrono::seconds &value)
    {
        constexpr int most = 3600;
        const auto read = [&](const QString &given) -> Result<std::chrono::seconds> {
            bool isNumber = false;
            const int number = given.toInt(&isNumber);
            if (isNumber && number >= 0 && number <= most)
                return std::chrono::seconds(number);
            return wrongQuery(QStringLiteral("%1 takes 0 to %2 seconds, not “%3”.")
                                  .arg(name, QString::number(most), given));
        };
        take(name, read, value);
    }

    void size(const QString &name, QSize &value)
    {
        const auto read = [&](const QString &given) -> Result<QSize> {
            const std::optional<QSize> size = core::parseChartSize(given);
            const auto isPossible = [](int side) {
                return side >= leastPixels && side <= mostPixels;
            };
            if (size && isPossible(size->width()) && isPossible(size->height()))
                return *size;
            return wrongQuery(QStringLiteral("%1 takes a size such as 1200x600, at most %2x%2, not “%3”.")
                                  .arg(name, QString::number(mostPixels), given));
        };
        take(name, read, value);
    }

    Result<void> done() const
    {
        return m_trouble ? Result<void>(std::unexpected(*m_trouble)) : Result<void>();
    }

private:
    static constexpr int leastPixels = 100;
    /// Larger pictures would keep the window's thread busy for too long.
    static constexpr int mostPixels = 4000;

    template<typename Read, typename T>
    void take(const QString &name, const Read &read, T &value)
    {
        const QString given = m_request.queryItem(name);
        if (m_trouble || !m_known.contains(name) || given.isNull())
            return;
        const Result<T> meaning = read(given);
        if (meaning)
            value = *meaning;
        else
            m_trouble = meaning.error();
    }

    const Request &m_request;
    const QStringList &m_known;
    std::optional<core::Error> m_trouble;
};

} // namespace

QStringList countingNames()
{
    QStringList names;
    for (const core::CountingOption &option : core::countingOptions())
        names << option.name;
    return names << QStringLiteral("refresh") << QStringLiteral("wait") << QStringLiteral("size")
                 << QStringLiteral("format");
}

Result<CountingQuery> readCountingQuery(const Request &request, const QStringList &known)
{
    CountingQuery query;
    QueryReader reader(request, known);
    for (const core::CountingOption &option : core::countingOptions())
        reader.option(option, query);
    reader.word(QStringLiteral("refresh"), refreshWords, query.refresh);
    reader.seconds(QStringLiteral("wait"), query.wait);
    reader.size(QStringLiteral("size"), query.size);
    reader.word(QStringLiteral("format"), formatWords, query.format);
    if (const Result<void> read = reader.done(); !read)
        return std::unexpected(read.error());
    if (query.rules.since && query.rules.until && *query.rules.since > *query.rules.until)
        return wrongQuery(QStringLiteral("since is later than until."));
    if (query.format != AnswerFormat::Json && query.view != core::View::Newcomers)
        return wrongQuery(
            QStringLiteral(
                "format=logins and format=vouched list only new contributors; they work with view=new, "
                "not with view=%1.")
                .arg(core::toString(query.view)));
    return query;
}

Result<void> checkNames(const Request &request, const QStringList &known)
{
    QStringList seen;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            return wrongQuery(QStringLiteral("Unknown parameter “%1”. Valid parameters: %2.")
                                  .arg(name, known.join(QStringLiteral(", "))));
        if (seen.contains(name))
            return wrongQuery(QStringLiteral("The parameter %1 was given twice.").arg(name));
        seen << name;
    }
    return {};
}

Result<Refresh> readRefresh(const Request &request)
{
    const Result<CountingQuery> query = readCountingQuery(request, {QStringLiteral("refresh")});
    return query ? Result<Refresh>(query->refresh) : std::unexpected(query.error());
}

} // namespace rest
