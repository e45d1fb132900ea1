// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/preferences.h"

#include "config/file.h"
#include "core/counting/chartsize.h"
#include "core/counting/countingoption.h"
#include "core/counting/countingwords.h"

#include <QSettings>

#include <algorithm>
#include <tuple>

namespace gui {

namespace {

/// The rules of counting are remembered, not the range of months.
bool isRemembered(const core::CountingOption &option)
{
    return option.part == core::CountingOption::Part::Rule || option.name == u"view";
}

QString keyOf(const core::CountingOption &option)
{
    const bool isRule = option.part == core::CountingOption::Part::Rule;
    return (isRule ? QStringLiteral("counting/") : QStringLiteral("shown/")) + option.name;
}

const QString ownerKey = QStringLiteral("shown/owner");
const QString hostKey = QStringLiteral("shown/host");
const QString repositoryKey = QStringLiteral("shown/repository");
const QString sidesKey = QStringLiteral("shown/sides");
const QString alignmentKey = QStringLiteral("shown/align");
const QString formKey = QStringLiteral("shown/form");
const QString sidesYearsKey = QStringLiteral("shown/sides_years");
const QString windowKey = QStringLiteral("layout/window");
const QString pageKey = QStringLiteral("layout/page");
const QString resultsKey = QStringLiteral("layout/results");
const QString columnsKey = QStringLiteral("layout/columns");
const QString yearsKey = QStringLiteral("shown/years");
const QString tabKey = QStringLiteral("layout/tab");
const QString mailmapsKey = QStringLiteral("reading/mailmaps");
const QString eventsKey = QStringLiteral("shown/events");
const QString pictureSizeKey = QStringLiteral("picture/size");
const QString pictureScaleKey = QStringLiteral("picture/scale");
const QString pictureDarkKey = QStringLiteral("picture/dark");
const QString pictureTransparentKey = QStringLiteral("picture/transparent");
const QString pictureFooterKey = QStringLiteral("picture/footer");
const QString historyOrderKey = QStringLiteral("history/order");
const QString profilesKey = QStringLiteral("layout/profiles");

/// "github.com pallets;github.com redis/redis". No name contains these.
QString toText(const std::vector<core::Lookup> &lookups)
{
    QStringList texts;
    for (const core::Lookup &lookup : lookups)
        texts << QString(lookup.host + u' ' + lookup.toString());
    return texts.join(u';');
}

std::vector<core::Lookup> lookupsIn(const QString &text)
{
    std::vector<core::Lookup> lookups;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = one.section(u' ', 1);
        lookups.push_back({name.section(u'/', 0, 0), name.section(u'/', 1), one.section(u' ', 0, 0)});
    }
    const bool areWhole =
        std::ranges::none_of(lookups, [](const core::Lookup &lookup) { return lookup.owner.isEmpty(); });
    return areWhole && core::checkSides(lookups.size()) ? lookups : std::vector<core::Lookup>();
}

/// The default for an unknown word.
template<typename T, std::size_t count>
T meaningOr(const std::array<core::Word<T>, count> &words, const QString &text, T usual)
{
    return core::meaningOf(text, words, QString()).value_or(usual);
}

SideBySidePage::Arrangement sidesArrangementIn(const QSettings &settings)
{
    SideBySidePage::Arrangement loaded;
    loaded.alignment =
        meaningOr(core::alignmentWords, settings.value(alignmentKey).toString(), loaded.alignment);
    loaded.form = meaningOr(core::formWords, settings.value(formKey).toString(), loaded.form);
    if (const int years = settings.value(sidesYearsKey).toInt(); years > 0)
        loaded.years = years;
    return loaded;
}

chart::PictureOptions loadPicture(const QSettings &settings)
{
    chart::PictureOptions loaded;
    const std::optional<QSize> size = core::parseChartSize(settings.value(pictureSizeKey).toString());
    loaded.scale = settings.value(pictureScaleKey).toInt() == 2 ? 2 : 1;
    if (size)
        loaded.size = size->expandedTo({chart::minPictureSide, chart::minPictureSide})
                          .boundedTo(QSize(chart::maxPictureSide, chart::maxPictureSide) / loaded.scale);
    loaded.isDark = settings.value(pictureDarkKey).toBool();
    loaded.isTransparent = settings.value(pictureTransparentKey).toBool();
    loaded.hasFooter = settings.value(pictureFooterKey).toBool();
    return loaded;
}

} // namespace

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences loaded;
    core::Counting counting{.rules = loaded.rules, .view = loaded.view};
    for (const core::CountingOption &option : core::countingOptions()) {
        // An invalid value leaves the default.
        if (isRemembered(option))
            option.set(counting, settings.value(keyOf(option)).toString());
    }
    loaded.rules = counting.rules;
    loaded.view = counting.view;
    loaded.shown = {settings.value(ownerKey).toString(), settings.value(repositoryKey).toString(),
                    settings.value(hostKey).toString()};
    loaded.sides = lookupsIn(settings.value(sidesKey).toString());
    loaded.sidesArrangement = sidesArrangementIn(settings);
    loaded.window = settings.value(windowKey).toByteArray();
    loaded.page = settings.value(pageKey).toByteArray();
    loaded.results = {settings.value(resultsKey).toByteArray(), settings.value(columnsKey).toByteArray(), {}};
    if (const int years = settings.value(yearsKey).toInt(); years > 0)
        loaded.results.years = years;
    loaded.tab = settings.value(tabKey).toInt();
    loaded.mailmaps = settings.value(mailmapsKey).toBool();
    loaded.events = settings.value(eventsKey, true).toBool();
    loaded.picture = loadPicture(settings);
    loaded.historyOrder =
        parseHistoryOrder(settings.value(historyOrderKey).toString()).value_or(HistoryOrder::LastRead);
    loaded.profiles = settings.value(profilesKey).toByteArray();
    return loaded;
}

void savePreferences(const Preferences &preferences)
{
    config::Values values = {
        {ownerKey, preferences.shown.owner},
        {repositoryKey, preferences.shown.repository},
        {hostKey, preferences.shown.host},
        {sidesKey, toText(preferences.sides)},
        {alignmentKey, core::wordFor(core::alignmentWords, preferences.sidesArrangement.alignment)},
        {formKey, core::wordFor(core::formWords, preferences.sidesArrangement.form)},
        {sidesYearsKey, preferences.sidesArrangement.years.value_or(0)},
        {windowKey, preferences.window},
        {pageKey, preferences.page},
        {resultsKey, preferences.results.splitter},
        {tabKey, preferences.tab},
        {profilesKey, preferences.profiles},
        {mailmapsKey, preferences.mailmaps},
        {columnsKey, preferences.results.columns},
        {yearsKey, preferences.results.years.value_or(0)},
        {eventsKey, preferences.events},
        {pictureSizeKey, QStringLiteral("%1x%2")
                             .arg(preferences.picture.size.width())
                             .arg(preferences.picture.size.height())},
        {pictureScaleKey, preferences.picture.scale},
        {pictureDarkKey, preferences.picture.isDark},
        {pictureTransparentKey, preferences.picture.isTransparent},
        {pictureFooterKey, preferences.picture.hasFooter},
        {historyOrderKey, toString(preferences.historyOrder)},
    };
    const core::Counting counting{.rules = preferences.rules, .view = preferences.view};
    for (const core::CountingOption &option : core::countingOptions()) {
        if (isRemembered(option))
            values.push_back({keyOf(option), option.value(counting)});
    }
    std::ignore = config::writeFile(values);
}

} // namespace gui
