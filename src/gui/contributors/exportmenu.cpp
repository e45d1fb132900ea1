// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/exportmenu.h"

#include "chart/exportchart.h"
#include "core/counting/contributionsformat.h"
#include "core/counting/loginlist.h"
#include "core/history/lookup.h"
#include "files/newfile.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

namespace gui {

namespace {

constexpr QSize pictureSize(1200, 600);

QByteArray peopleAsCsv(const core::Contributions &answer)
{
    return core::toCsv(std::span(&answer, 1), core::WithPeople::Yes);
}

QByteArray logins(const core::Contributions &answer)
{
    return core::loginList(std::span(&answer, 1));
}

QByteArray vouched(const core::Contributions &answer)
{
    return core::vouchedList(std::span(&answer, 1));
}

QByteArray everythingAsJson(const core::Contributions &answer)
{
    QJsonObject json =
        core::toJson(answer, core::WithPeople::Yes, core::View::Newcomers, core::WithEvents::Yes);
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

/// "pallets-flask-new-contributors.png"
QString suggestedFileName(const core::Contributions &answer, const QString &ending)
{
    QString name = core::Lookup{answer.owner, answer.repository}.toString();
    name.replace(u'/', u'-');
    return name + ending;
}

/// "*.png" of "PNG picture (*.png)", without the star.
QString suffixOf(const QString &filter)
{
    const qsizetype dot = filter.lastIndexOf(u'.');
    return filter.mid(dot, filter.size() - dot - 1);
}

} // namespace

ExportMenu::ExportMenu(QWidget *parent)
    : QMenu(tr("&Export"), parent)
{
    connect(addAction(tr("Chart as &Picture…")), &QAction::triggered, this, &ExportMenu::savePictureAs);
    connect(addAction(tr("&Numbers as CSV…")), &QAction::triggered, this, [this] {
        saveTextAs(endingOf(m_view), tr("CSV table (*.csv)"),
                   [view = m_view](const core::Contributions &answer) {
                       return core::toCsv(std::span(&answer, 1), view);
                   });
    });
    connect(addAction(tr("P&eople as CSV…")), &QAction::triggered, this,
            [this] { saveTextAs(QStringLiteral("-people"), tr("CSV table (*.csv)"), peopleAsCsv); });
    connect(addAction(tr("&Logins, One per Line…")), &QAction::triggered, this,
            [this] { saveTextAs(QStringLiteral("-logins"), tr("Text (*.txt)"), logins); });
    connect(addAction(tr("&Vouched List…")), &QAction::triggered, this,
            [this] { saveTextAs(QStringLiteral("-vouched"), tr("Text (*.txt)"), vouched); });
    connect(addAction(tr("Everything as &JSON…")), &QAction::triggered, this, [this] {
        saveTextAs(endingOf(core::View::Newcomers), tr("JSON document (*.json)"), everythingAsJson);
    });
    addSeparator();
    connect(addAction(tr("&Copy Numbers")), &QAction::triggered, this, &ExportMenu::copyNumbers);
    enableActions();
}

void ExportMenu::setAnswer(const core::Contributions &answer)
{
    m_answer = std::make_shared<const core::Contributions>(answer);
    enableActions();
}

void ExportMenu::setView(core::View view)
{
    m_view = view;
}

void ExportMenu::setShowsEvents(bool shows)
{
    m_events = shows ? core::WithEvents::Yes : core::WithEvents::No;
}

void ExportMenu::clearAnswer()
{
    m_answer.reset();
    enableActions();
}

void ExportMenu::enableActions()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(m_answer != nullptr);
}

void ExportMenu::saveTextAs(const QString &ending, const QString &filter, const Text &text)
{
    askForFile(tr("Save"), ending, {filter},
               [=, this, answer = m_answer](const QString &file) { saveText(answer, file, text); });
}

void ExportMenu::savePictureAs()
{
    const QStringList filters = {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                                 tr("PDF document (*.pdf)")};
    askForFile(tr("Save Chart"), endingOf(m_view), filters,
               [this, picture = core::chartData(*m_answer, m_view, m_events)](const QString &file) {
                   savePicture(picture, file);
               });
}

void ExportMenu::askForFile(const QString &title, const QString &ending, const QStringList &filters,
                            const std::function<void(const QString &file)> &save)
{
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    auto *dialog = new QFileDialog(parentWidget(), title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    dialog->selectFile(suggestedFileName(*m_answer, ending) + suffixOf(filters.first()));

    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + suffixOf(filter));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &file) {
        m_folder = QFileInfo(file).path();
        save(file);
    });
    dialog->open();
}

void ExportMenu::savePicture(const core::ChartData &picture, const QString &file)
{
    report(chart::exportChart(picture, file, pictureSize), file);
}

void ExportMenu::saveText(const Answer &answer, const QString &file, const Text &text)
{
    const auto promise = std::make_shared<QPromise<core::Result<void>>>();
    auto *watcher = new QFutureWatcher<core::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        report(watcher->result(), file);
        watcher->deleteLater();
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, answer, file, text] {
        promise->addResult(files::write(file, text(*answer)));
        promise->finish();
    });
}

void ExportMenu::copyNumbers()
{
    QGuiApplication::clipboard()->setText(headerOf(m_view).arg(unitName(m_answer->rules.period)) + u'\n' +
                                          linesOf(*m_answer, m_view));
    Q_EMIT saved(tr("Copied the numbers. You can paste them into a spreadsheet."));
}

void ExportMenu::report(const core::Result<void> &result, const QString &file)
{
    if (result)
        Q_EMIT saved(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    else
        Q_EMIT failed(result.error());
}

} // namespace gui
