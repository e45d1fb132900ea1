// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/waitingpage.h"

#include "ui_waitingpage.h"

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
    if (core::sameLookup(lookup, m_lookup))
        return;
    m_lookup = lookup;
    m_progress = {};
    m_ui->partialNotice->hide();
    m_ui->partialChart->hide();
}

void WaitingPage::setSentence(const QString &sentence)
{
    m_ui->waitingText->setText(sentence);
}

void WaitingPage::setPartialChart(const core::ChartData &chart)
{
    m_ui->partialChart->setData(chart);
    showNotice();
    m_ui->partialNotice->show();
    m_ui->partialChart->show();
}

void WaitingPage::setProgress(const engine::Progress &progress)
{
    m_progress = progress;
    showNotice();
}

void WaitingPage::showNotice()
{
    const QString notice =
        m_progress.repositoriesInAll > 0
            ? tr("Still reading: %1 of %2 repositories. The chart only shows what has been read so far.")
                  .arg(m_progress.repositoriesDone)
                  .arg(m_progress.repositoriesInAll)
            : tr("Still reading. The chart only shows what has been read so far.");
    if (m_ui->partialNotice->text() != notice)
        m_ui->partialNotice->setText(notice);
}

} // namespace gui
