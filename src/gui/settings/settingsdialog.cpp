// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingsdialog.h"

#include "engine/accounts.h"
#include "engine/engine.h"
#include "gui/settings/accountspage.h"
#include "gui/settings/appearancepage.h"
#include "gui/settings/datapage.h"
#include "gui/settings/portpage.h"
#include "gui/settings/settingfield.h"
#include "gui/settings/sourcespage.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_settingsdialog.h"

#include <QPushButton>
#include <QScrollArea>

namespace gui {

SettingsDialog::SettingsDialog(engine::Engine &engine, PortSession &port, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->settingsList, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    addPages(engine, port);
    addCloseButton();
    m_ui->settingsMessageBar->floatOver({m_ui->settingsFoot}, m_ui->settingsList, m_ui->settingsStack);
    QListWidget *list = m_ui->settingsList;
    list->setFixedWidth(list->sizeHintForColumn(0) + 2 * list->frameWidth());
    list->setCurrentRow(0);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::present()
{
    if (!isVisible())
        m_ui->settingsList->setFocus();
    show();
    raise();
    activateWindow();
}

void SettingsDialog::openAt(Page page)
{
    m_ui->settingsList->setCurrentRow(static_cast<int>(page));
    present();
    static_cast<QScrollArea *>(m_ui->settingsStack->currentWidget())->widget()->setFocus();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    for (SettingField *field : findChildren<SettingField *>())
        field->reload();
    QDialog::showEvent(event);
}

void SettingsDialog::addPages(engine::Engine &engine, PortSession &port)
{
    auto *accounts = new AccountsPage(engine.accounts(), this);
    connect(accounts, &AccountsPage::portRequested, this, [this] { openAt(Page::Port); });
    auto *sources = new SourcesPage(*m_ui->settingsMessageBar, this);
    connect(sources, &SourcesPage::changed, this, &SettingsDialog::changed);
    auto *dataPage = new DataPage(engine, *m_ui->settingsMessageBar, this);
    connect(dataPage, &DataPage::changed, this, &SettingsDialog::changed);
    connect(dataPage, &DataPage::storedChanged, this, &SettingsDialog::storedChanged);
    auto *appearance = new AppearancePage(this);
    connect(appearance, &AppearancePage::changed, this, &SettingsDialog::changed);

    // In the order of Page.
    addPage(QStringLiteral("accounts"), tr("Accounts"), accounts);
    addPage(QStringLiteral("sources"), tr("Sources"), sources);
    addPage(QStringLiteral("port"), tr("Local Port"), new PortPage(port, this));
    addPage(QStringLiteral("data"), tr("Data"), dataPage);
    addPage(QStringLiteral("appearance"), tr("Appearance"), appearance);
}

void SettingsDialog::addPage(const QString &icon, const QString &title, QWidget *page)
{
    constexpr int room = 14;
    const int iconWidth = m_ui->settingsList->iconSize().width();
    auto *item = new QListWidgetItem(symbolicIcon(icon), title, m_ui->settingsList);
    item->setSizeHint(
        {fontMetrics().horizontalAdvance(title) + iconWidth + 2 * room, fontMetrics().height() + room});
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_ui->settingsStack->addWidget(area);
}

/// Created after the pages, so that Tab reaches it last.
void SettingsDialog::addCloseButton()
{
    auto *button = new QPushButton(tr("C&lose"), this);
    button->setObjectName(QStringLiteral("closeSettingsButton"));
    button->setAutoDefault(false);
    m_ui->settingsFootLayout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &SettingsDialog::close);
}

void SettingsDialog::showPage(int page)
{
    m_ui->settingsMessageBar->clear();
    m_ui->settingsTitle->setText(m_ui->settingsList->item(page)->text());
    m_ui->settingsStack->setCurrentIndex(page);
}

} // namespace gui
