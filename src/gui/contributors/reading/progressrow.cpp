// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/progressrow.h"

#include "ui_progressrow.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace gui {

namespace {

constexpr int fullProgressBar = 1000;

void retainSizeWhenHidden(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProgressRow>())
{
    m_ui->setupUi(this);
    retainSizeWhenHidden(m_ui->cancelButton);
    m_ui->progressBar->hide();
    m_ui->cancelButton->hide();
    m_ui->queueButton->hide();
    connect(m_ui->queueButton, &QPushButton::clicked, this, &ProgressRow::queueRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ProgressRow::cancelRequested);
}

ProgressRow::~ProgressRow() = default;

void ProgressRow::begin(const QString &sentence)
{
    m_running = true;
    m_ui->progressBar->setRange(0, 0);
    m_ui->progressText->setText(sentence);
    m_ui->progressBar->show();
    m_ui->cancelButton->show();
}

void ProgressRow::progress(const QString &sentence, std::optional<double> share)
{
    m_ui->progressText->setText(sentence);
    if (!share)
        return;
    const int before = m_ui->progressBar->maximum() > 0 ? m_ui->progressBar->value() : 0;
    m_ui->progressBar->setRange(0, fullProgressBar);
    m_ui->progressBar->setValue(std::max(before, static_cast<int>(*share * fullProgressBar)));
}

void ProgressRow::end()
{
    m_running = false;
    m_ui->progressText->clear();
    m_ui->progressBar->hide();
    m_ui->cancelButton->hide();
}

void ProgressRow::setQueue(int waiting, int failed)
{
    m_ui->queueButton->setText(failed == 0 ? tr("&Queue: %1").arg(waiting)
                                           : tr("&Queue: %1, failed: %2").arg(waiting).arg(failed));
    m_ui->queueButton->setVisible(waiting + failed > 0);
}

void ProgressRow::showMessage(const QString &sentence)
{
    if (m_running)
        return;
    m_ui->progressText->setText(sentence);
    QTimer::singleShot(std::chrono::seconds(8), this, [this, number = ++m_messageNumber] {
        if (!m_running && number == m_messageNumber)
            m_ui->progressText->clear();
    });
}

} // namespace gui
