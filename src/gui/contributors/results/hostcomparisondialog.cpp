// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/results/hostcomparisondialog.h"

#include "core/counting/hostcomparisonformat.h"
#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/fitheight.h"
#include "ui_hostcomparisondialog.h"

#include <QLocale>

#include <cstdlib>

namespace gui {

namespace {

/// A table in rich text, with the sum in bold.
QString tableOf(const std::vector<core::ComparisonLine> &lines)
{
    QString rows;
    for (const core::ComparisonLine &line : lines) {
        const QString number = line.signedText(QLocale().toString(std::abs(line.number)));
        const QString form = line.isDifference ? QStringLiteral("%1") : QStringLiteral("<b>%1</b>");
        rows += QStringLiteral("<tr><td align=\"right\">%1</td><td>%2</td></tr>")
                    .arg(form.arg(number), form.arg(describe(line.text).toHtmlEscaped()));
    }
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">%1</table>").arg(rows);
}

} // namespace

HostComparisonDialog::HostComparisonDialog(engine::Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::HostComparisonDialog>())
{
    m_ui->setupUi(this);
}

HostComparisonDialog::~HostComparisonDialog()
{
    m_stop.request_stop();
}

void HostComparisonDialog::compare(const core::Lookup &repository, const core::Rules &rules)
{
    stop();
    m_stop = std::stop_source();
    setWindowTitle(tr("Contributors of %1 on GitHub and in Newfaces").arg(repository.toString()));
    setTexts(tr("Asking GitHub for its list of contributors…").toHtmlEscaped(), {});
    show();
    raise();
    activateWindow();
    engine::whenAnswered<core::HostComparison>(
        m_engine.compareWithHost({.lookup = repository, .rules = rules}, m_stop.get_token()), this,
        [this, number = m_number](const core::Result<core::HostComparison> &comparison) {
            if (number == m_number)
                present(comparison);
        });
}

void HostComparisonDialog::hideEvent(QHideEvent *event)
{
    stop();
    QDialog::hideEvent(event);
}

void HostComparisonDialog::present(const core::Result<core::HostComparison> &comparison)
{
    if (!comparison)
        return setTexts(describe(comparison.error()).toHtmlEscaped(), {});
    QStringList notes;
    for (const core::Message &note : core::notesOf(*comparison))
        notes << describe(note);
    setTexts(tableOf(core::linesOf(*comparison)), notes.join(u'\n'));
}

void HostComparisonDialog::setTexts(const QString &lines, const QString &notes)
{
    m_ui->linesLabel->setText(lines);
    m_ui->notesLabel->setText(notes);
    m_ui->notesLabel->setVisible(!notes.isEmpty());
    fitHeight(this);
}

void HostComparisonDialog::stop()
{
    ++m_number;
    m_stop.request_stop();
}

} // namespace gui
