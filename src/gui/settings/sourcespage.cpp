// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/sourcespage.h"

#include "config/setting.h"
#include "gui/settings/orderlist.h"
#include "gui/widgets/messagebar.h"

#include "ui_sourcespage.h"

namespace gui {

SourcesPage::SourcesPage(MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SourcesPage>())
    , m_bar(bar)
{
    m_ui->setupUi(this);
    bindFields();
    setFocusProxy(m_ui->githubApiSetting);
    for (SettingField *field : findChildren<SettingField *>()) {
        connect(field, &SettingField::changed, this, &SourcesPage::changed);
        connect(field, &SettingField::reset, this, [this, field](const QString &name, const QString &before) {
            offerUndo(field, name, before);
        });
    }
}

SourcesPage::~SourcesPage() = default;

void SourcesPage::bindFields()
{
    constexpr int maxMegabytes = 1'000'000;
    constexpr int megabyteStep = 256;
    m_ui->githubApiSetting->bindText(config::githubApi(), tr("GitHub API"));
    m_ui->githubGitSetting->bindText(config::githubGit(), tr("GitHub repositories"),
                                     tr("Same site as the API"));
    m_ui->cacheSetting->bindNumber(config::cacheMegabytes(), tr("Size of the clone cache"), 0, maxMegabytes,
                                   megabyteStep, tr(" MB"));
    bindOrder();
    m_ui->unofficialSetting->bindChoices(config::xUnofficial(), tr("Unofficial profile sources"),
                                         {{QStringLiteral("ask"), tr("Ask first")},
                                          {QStringLiteral("yes"), tr("Allow")},
                                          {QStringLiteral("no"), tr("Never use")}});
    m_ui->xApiSetting->bindText(config::xApi(), tr("X’s API"));
    m_ui->xMirrorSetting->bindText(config::xMirror(), tr("FxTwitter"));
    m_ui->xPageSetting->bindText(config::xPage(), tr("Profile page"));
    m_ui->xTimelineSetting->bindText(config::xTimeline(), tr("Embedded timeline"));
    m_ui->blueskySetting->bindText(config::bluesky(), tr("Bluesky’s API"));
    m_ui->mastodonSetting->bindText(config::mastodon(), tr("Mastodon"), tr("Each account’s own server"));
}

void SourcesPage::bindOrder()
{
    auto *order = new OrderList({{QStringLiteral("api"), tr("X’s API (with a token)")},
                                 {QStringLiteral("mirror"), tr("FxTwitter")},
                                 {QStringLiteral("page"), tr("Profile page")},
                                 {QStringLiteral("timeline"), tr("Embedded timeline")}},
                                this);
    m_ui->orderSetting->bind(
        config::xOrder(), tr("Profile sources in order of use"), order, [order] { return order->value(); },
        [order](const QString &value) { order->setValue(value); });
    connect(order, &OrderList::edited, m_ui->orderSetting, [this, order] {
        if (order->value().isEmpty())
            m_ui->orderSetting->showError(tr("Select at least one source."));
        else
            m_ui->orderSetting->save();
    });
}

void SourcesPage::offerUndo(SettingField *field, const QString &name, const QString &before)
{
    m_bar.showMessage(MessageBar::Kind::Success, tr("%1 was reset to default.").arg(name), tr("&Undo"),
                      [field, before] { field->save(before); });
}

} // namespace gui
