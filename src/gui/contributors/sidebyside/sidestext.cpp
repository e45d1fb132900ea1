// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/sidebyside/sidestext.h"

#include "chart/charttext.h"
#include "chart/periodaxis.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gui {

namespace {

struct SidesText
{
    Q_DECLARE_TR_FUNCTIONS(SidesText)
};

/// The same without places where a line could end, so that an entry stays in one line.
QString unbroken(QString text)
{
    constexpr QChar wordJoiner(0x2060);
    for (const QChar mark : {u'-', u'/', u'.'})
        text.replace(mark, QString(mark) + wordJoiner);
    return text.replace(u' ', QChar::Nbsp);
}

/// How many came to a side, or why that is not known.
QString numberOf(const core::SideBySide &compared, SideState state, const core::ChartData &data,
                 std::size_t side)
{
    switch (state) {
    case SideState::Known:
        break;
    case SideState::Counting:
        return SidesText::tr("is being counted");
    case SideState::Reading:
        return SidesText::tr("is being read");
    case SideState::Waiting:
        return SidesText::tr("is waiting to be read");
    case SideState::Missing:
        return SidesText::tr("is not stored (F5 reads it)");
    case SideState::Failed:
        return SidesText::tr("could not be read");
    }
    const core::Contributions &answer = *compared.sides[side].answer;
    const QString count = QLocale().toString(core::countOfSeries(data, side));
    const QString number =
        answer.firstPeriod
            ? SidesText::tr("%1 (first: %2)").arg(count, chart::periodInWords(*answer.firstPeriod, QLocale()))
            : count;
    return answer.complete ? number : SidesText::tr("%1, incomplete").arg(number);
}

QString rangeText(const core::ChartData &data)
{
    const core::PeriodRange range =
        data.range.value_or(core::PeriodRange{data.periods.front(), data.periods.back()});
    const QString first = chart::periodName(data, range.first);
    const QString last = chart::periodName(data, range.last);
    return data.scope == core::Scope::Owner
               ? SidesText::tr("New contributors, %1 to %2.").arg(first, last)
               : SidesText::tr("New contributors, new to each repository, %1 to %2.").arg(first, last);
}

} // namespace

QString sidesText(const core::SideBySide &compared, const std::vector<SideState> &states,
                  const core::ChartData &data, const chart::Colours &colours)
{
    QStringList parts;
    for (std::size_t side = 0; side < compared.sides.size(); ++side) {
        const QString name = unbroken(compared.sides[side].lookup.toString()).toHtmlEscaped();
        // Only what is stored can be opened.
        const QString shown = states[side] == SideState::Known
                                  ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::number(side), name)
                                  : name;
        const QString number = data.series[side].isHidden ? SidesText::tr("hidden")
                                                          : numberOf(compared, states[side], data, side);
        parts << QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2&nbsp;%3")
                     .arg(colours.of(data, side).name(), shown, unbroken(number).toHtmlEscaped());
    }
    QString list = parts.join(QStringLiteral(" &nbsp; "));
    if (data.periods.empty())
        return list;
    const QString sentence =
        rangeText(data) + u' ' + SidesText::tr("People who came to several of them count in each.");
    return sentence.toHtmlEscaped() + QStringLiteral("<br>") + list;
}

QString emptySidesText(const std::vector<SideState> &states)
{
    const bool isComing = std::ranges::any_of(states, [](SideState state) {
        return state == SideState::Counting || state == SideState::Reading || state == SideState::Waiting;
    });
    return isComing ? SidesText::tr("Each owner appears here as soon as it is read.")
                    : SidesText::tr("No new contributors.");
}

} // namespace gui
