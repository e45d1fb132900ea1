// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/waitingpage.h"

#include "ui_waitingpage.h"

#include <algorithm>

namespace gui {

WaitingPage::WaitingPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WaitingPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("waitingPage"));
    QFont bold = m_ui->partialNotice->font();
    bold.setBold(true);
    m_ui->partialNotice->setFont(bold);
    m_ui->partialNotice->hide();
    m_ui->partialChart->hide();
}

WaitingPage::~WaitingPage() = default;

void WaitingPage::setLookup(const core::Lookup &lookup)
{
    m_ui->waitingTitle->setText(lookup.toString());
    m_progress = {};
    m_charted = 0;
    m_ui->waitingHint->show();
    m_ui->partialNotice->hide();
    m_ui->partialChart->hide();
}

void WaitingPage::setSentence(const QString &sentence)
{
    m_ui->waitingText->setText(sentence);
}

void WaitingPage::setPartialChart(const core::ChartData &chart, int repositories)
{
    m_charted = repositories;
    m_ui->partialChart->setData(chart);
    showNotice();
    m_ui->waitingHint->hide();
    m_ui->partialNotice->show();
    m_ui->partialChart->show();
}

void WaitingPage::setProgress(const engine::Progress &progress)
{
    m_progress = progress;
    showNotice();
}

/// Progress is not reported for each repository, so it may be behind the chart.
void WaitingPage::showNotice()
{
    const int inAll = m_progress.repositoriesInAll;
    const QString notice =
        inAll > 0
            ? tr("Still reading: %1 of %2 repositories. The chart only shows what has been read so far.")
                  .arg(std::clamp(m_charted, std::min(m_progress.repositoriesDone, inAll), inAll))
                  .arg(inAll)
            : tr("Still reading. The chart only shows what has been read so far.");
    if (m_ui->partialNotice->text() != notice)
        m_ui->partialNotice->setText(notice);
}

} // namespace gui
