// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/chart/exportmenu.h"

#include "core/counting/contributionsformat.h"
#include "core/counting/loginlist.h"
#include "core/history/lookup.h"
#include "gui/contributors/chart/filesaver.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>

namespace gui {

namespace {

QByteArray everythingAsJson(const core::Contributions &answer, core::WithEvents events)
{
    QJsonObject json = core::toJson(answer, core::WithPeople::Yes, core::View::Newcomers, events);
    json.insert(core::toString(core::View::Active), core::toJson(answer.activity.active));
    json.insert(core::toString(core::View::Retention), core::toJson(answer.activity.retained));
    json.insert(QStringLiteral("once_or_back"), core::toJson(answer.activity.onceOrBack));
    json.insert(core::toString(core::View::Organisations), core::toJson(answer.activity.organisations));
    json.insert(core::toString(core::View::Insiders),
                core::toJson(core::insidersPeriods(answer.activity.organisations, answer.rules)));
    return QJsonDocument(json).toJson();
}

/// The ending of file names for a view.
QString endingOf(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return QStringLiteral("-new-contributors");
    case core::View::Active:
        return QStringLiteral("-active-contributors");
    case core::View::Retention:
        return QStringLiteral("-retention");
    case core::View::OnceOrBack:
        return QStringLiteral("-once-or-back");
    case core::View::Organisations:
        return QStringLiteral("-organisations");
    case core::View::Insiders:
        return QStringLiteral("-insiders");
    }
    Q_UNREACHABLE();
}

QString unitName(core::PeriodKind period)
{
    switch (period) {
    case core::PeriodKind::Weeks:
        return ExportMenu::tr("Week");
    case core::PeriodKind::Months:
        return ExportMenu::tr("Month");
    case core::PeriodKind::Quarters:
        return ExportMenu::tr("Quarter");
    case core::PeriodKind::Years:
        return ExportMenu::tr("Year");
    }
    Q_UNREACHABLE();
}

/// The header line for numbers on the clipboard, with %1 for the unit.
QString headerOf(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return ExportMenu::tr("Repository\t%1\tNew contributors");
    case core::View::Active:
        return ExportMenu::tr("%1\tNew\tReturning");
    case core::View::Retention:
        return ExportMenu::tr("%1\tNew contributors\tReturned within 3 months\tReturned within 6 "
                              "months\tReturned within 12 months");
    case core::View::OnceOrBack:
        return ExportMenu::tr("%1\tCame once\tCame back");
    case core::View::Organisations:
        return ExportMenu::tr("%1\tOrganisation\tNew contributors");
    case core::View::Insiders:
        return ExportMenu::tr("%1\tInsiders\tOutsiders\tUnknown");
    }
    Q_UNREACHABLE();
}

/// The lines below it.
QString linesOf(const core::Contributions &answer, core::View view)
{
    if (view == core::View::Organisations) {
        QString lines;
        for (const core::OrganisationPeriod &counts : answer.activity.organisations)
            lines += QStringLiteral("%1\t%2\t%3\n")
                         .arg(core::toString(counts.period), counts.organisation.simplified(),
                              QString::number(counts.newcomers));
        return lines;
    }
    // None of the fields contains a comma or a quote.
    const QByteArray csv = core::toCsv(std::span(&answer, 1), view);
    return QString::fromUtf8(csv.mid(csv.indexOf('\n') + 1)).replace(u',', u'\t');
}

} // namespace

std::vector<core::Counted> ExportMenu::Part::people() const
{
    return core::shownPeople(*counted, shown);
}

core::Contributions ExportMenu::Part::answer() const
{
    return shown.isEverything() ? *counted->answer : core::answerOf(*counted, people());
}

core::Contributions ExportMenu::Part::withEachPerson() const
{
    core::Contributions answer = *counted->answer;
    answer.newcomers = core::distinctPeople(*counted, people());
    return answer;
}

ExportMenu::ExportMenu(FileSaver &saver, QWidget *parent)
    : QMenu(tr("&Export"), parent)
    , m_saver(saver)
{
    addParts();
    const auto add = [this](const char *name, const QString &text) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    QAction *picture = add("exportPicture", tr("Chart as &Picture…"));
    connect(picture, &QAction::triggered, this, &ExportMenu::savePictureAs);
    connect(add("exportNumbers", tr("&Numbers as CSV…")), &QAction::triggered, this, [this] {
        saveTextAs(endingOf(m_part->shown.view), tr("CSV table (*.csv)"), [](const Part &part) {
            const core::Contributions answer = part.answer();
            return core::toCsv(std::span(&answer, 1), part.shown.view);
        });
    });
    connect(add("exportPeople", tr("P&eople as CSV…")), &QAction::triggered, this, [this] {
        saveTextAs(QStringLiteral("-people"), tr("CSV table (*.csv)"),
                   [](const Part &part) { return core::toCsv(*part.counted, part.people()); });
    });
    connect(add("exportLogins", tr("&Logins, One per Line…")), &QAction::triggered, this, [this] {
        saveTextAs(QStringLiteral("-logins"), tr("Text (*.txt)"), [](const Part &part) {
            const core::Contributions answer = part.withEachPerson();
            return core::loginList(std::span(&answer, 1));
        });
    });
    connect(add("exportVouched", tr("&Vouched List…")), &QAction::triggered, this, [this] {
        saveTextAs(QStringLiteral("-vouched"), tr("Text (*.txt)"), [](const Part &part) {
            const core::Contributions answer = part.withEachPerson();
            return core::vouchedList(std::span(&answer, 1));
        });
    });
    connect(add("exportJson", tr("All Views as &JSON…")), &QAction::triggered, this, [this] {
        saveTextAs(endingOf(core::View::Newcomers), tr("JSON document (*.json)"), [](const Part &part) {
            const bool hasEvents = part.shown.showsEvents;
            return everythingAsJson(part.answer(), hasEvents ? core::WithEvents::Yes : core::WithEvents::No);
        });
    });
    addSeparator();
    QAction *copied = add("copyPicture", tr("Copy as Pict&ure"));
    connect(copied, &QAction::triggered, this, [this] { m_saver.copyPicture(part().chart()); });
    QAction *numbers = add("copyNumbers", tr("&Copy Numbers"));
    connect(numbers, &QAction::triggered, this, [this] { copyNumbers(part().answer()); });
    m_chartActions = {copied, numbers, picture};
    enableActions();
}

/// The two choices of what is exported.
void ExportMenu::addParts()
{
    auto *parts = new QActionGroup(this);
    const auto add = [this, parts](const char *name) {
        QAction *action = addAction(QString());
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setActionGroup(parts);
        return action;
    };
    m_shownOnly = add("exportShown");
    m_everything = add("exportEverything");
    m_shownOnly->setChecked(true);
    m_line = addSeparator();
}

void ExportMenu::setShown(const std::shared_ptr<const core::CountedView> &counted, const core::Shown &shown,
                          const core::ShownNumbers &numbers)
{
    m_part = Part{counted, shown};
    m_shownOnly->setText(tr("What Is &Shown (%1)").arg(QLocale().toString(numbers.counted)));
    m_everything->setText(tr("E&verything (%1)").arg(QLocale().toString(numbers.all)));
    m_shownOnly->setChecked(true);
    enableActions();
}

void ExportMenu::clearAnswer()
{
    m_part.reset();
    enableActions();
}

ExportMenu::Part ExportMenu::part() const
{
    if (m_shownOnly->isChecked())
        return *m_part;
    return {m_part->counted, {.view = m_part->shown.view, .showsEvents = m_part->shown.showsEvents}};
}

void ExportMenu::enableActions()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(m_part.has_value());
    for (QAction *action : {m_shownOnly, m_everything, m_line})
        action->setVisible(m_part && !m_part->shown.isEverything());
}

QString ExportMenu::suggestedName(const QString &ending) const
{
    const core::Contributions &answer = *m_part->counted->answer;
    return core::Lookup{answer.owner, answer.repository}.toString().replace(u'/', u'-') + ending;
}

void ExportMenu::saveTextAs(const QString &ending, const QString &filter, const Text &text)
{
    m_saver.saveText(suggestedName(ending), filter, [chosen = part(), text] { return text(chosen); });
}

core::ChartData ExportMenu::Part::chart() const
{
    return core::visiblePart(core::shownChart(*counted, shown));
}

void ExportMenu::savePictureAs()
{
    m_saver.savePicture(suggestedName(endingOf(m_part->shown.view)), part().chart());
}

void ExportMenu::copyNumbers(const core::Contributions &answer)
{
    const core::View view = m_part->shown.view;
    QGuiApplication::clipboard()->setText(headerOf(view).arg(unitName(answer.rules.period)) + u'\n' +
                                          linesOf(answer, view));
    Q_EMIT copied(tr("Copied the numbers. You can paste them into a spreadsheet."));
}

} // namespace gui
