// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/datapage.h"

#include "config/setting.h"
#include "core/people/forgotten.h"
#include "core/storage.h"
#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/datafiles.h"
#include "gui/settings/folderchoice.h"
#include "gui/widgets/datetext.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/messagebar.h"

#include "ui_datapage.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>

namespace gui {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString clearedSentence(const core::Cleared &cleared)
{
    const QLocale locale;
    const auto lookups = qint64(cleared.lookups.size());
    const auto profiles = qint64(cleared.profiles.size());
    return DataPage::tr("Removed %1 and %2.")
        .arg(lookups == 1 ? DataPage::tr("1 lookup")
                          : DataPage::tr("%1 lookups").arg(locale.toString(lookups)),
             profiles == 1 ? DataPage::tr("1 profile")
                           : DataPage::tr("%1 profiles").arg(locale.toString(profiles)));
}

} // namespace

DataPage::DataPage(engine::Engine &engine, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DataPage>())
    , m_engine(engine)
    , m_bar(bar)
    , m_files(new DataFiles(engine, this))
{
    m_ui->setupUi(this);
    bindFolder();
    connectFiles();
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] {
        m_ui->clearQuestion->ask(
            tr("Remove all lookups and profiles from the lists? You can undo this until you quit Newfaces."),
            tr("Clear"), [this] { clear(); });
    });
    connect(m_ui->clearCacheButton, &QPushButton::clicked, this, &DataPage::clearCache);
    m_ui->removeForgottenButton->setPopup(new QMenu(this));
    setFocusProxy(m_ui->folderSetting);
}

DataPage::~DataPage() = default;

void DataPage::showEvent(QShowEvent *event)
{
    m_ui->clearQuestion->dismiss();
    m_ui->forgottenQuestion->dismiss();
    showSizes();
    showForgotten();
    QWidget::showEvent(event);
}

void DataPage::bindFolder()
{
    auto *folder = new FolderChoice(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), this);
    SettingField *setting = m_ui->folderSetting;
    setting->bind(
        config::dataFolder(), tr("History folder"), folder, [folder] { return folder->value(); },
        [folder](const QString &value) { folder->setValue(value); });
    // The Tab order continues from the widgets created here to the form's buttons.
    QWidget *before = setting->findChild<QToolButton *>();
    for (QPushButton *button : std::initializer_list<QPushButton *>{
             m_ui->backUpButton, m_ui->exportButton, m_ui->importButton, m_ui->clearButton,
             m_ui->clearCacheButton, m_ui->removeForgottenButton}) {
        setTabOrder(before, button);
        before = button;
    }
    connect(folder, &FolderChoice::edited, setting, [setting] { setting->save(); });
    connect(setting, &SettingField::changed, this, [this] {
        Q_EMIT changed();
        showSizes();
        m_bar.showMessage(MessageBar::Kind::Info, tr("Existing data stays in the previous folder."));
    });
}

void DataPage::connectFiles()
{
    connect(m_ui->backUpButton, &QPushButton::clicked, m_files, &DataFiles::askForBackUp);
    connect(m_ui->exportButton, &QPushButton::clicked, m_files, [this] { m_files->askForExport(); });
    connect(m_ui->importButton, &QPushButton::clicked, m_files, &DataFiles::askForImport);
    connect(m_files, &DataFiles::failed, this, &DataPage::showError);
    connect(m_files, &DataFiles::imported, this, &DataPage::showStored);
    connect(m_files, &DataFiles::done, this,
            [this](const QString &sentence) { m_bar.showMessage(MessageBar::Kind::Success, sentence); });
}

void DataPage::showSizes()
{
    engine::whenAnswered<core::DataSizes>(
        m_engine.dataSizes(), this, [this](const core::Result<core::DataSizes> &sizes) {
            if (!sizes)
                return showError(sizes.error());
            m_ui->historySizeLabel->setText(
                sizes->copies > 0
                    ? tr("%1, and %2 in backups").arg(sizeText(sizes->history), sizeText(sizes->copies))
                    : sizeText(sizes->history));
            m_ui->cacheSizeLabel->setText(sizes->cache > 0 ? sizeText(sizes->cache) : tr("none"));
            m_ui->clearCacheButton->setEnabled(sizes->cache > 0);
        });
}

void DataPage::clear()
{
    engine::whenAnswered<core::Cleared>(
        m_engine.clear(), this, [this](const core::Result<core::Cleared> &cleared) {
            if (!cleared)
                return showError(cleared.error());
            showStored();
            m_bar.showMessage(MessageBar::Kind::Success, clearedSentence(*cleared), tr("&Undo"),
                              [this, cleared = *cleared] { restore(cleared); });
        });
}

void DataPage::restore(const core::Cleared &cleared)
{
    engine::whenAnswered<void>(m_engine.restore(cleared), this, [this](const core::Result<void> &restored) {
        if (restored)
            showStored();
        else
            showError(restored.error());
    });
}

void DataPage::clearCache()
{
    engine::whenAnswered<void>(m_engine.clearCache(), this, [this](const core::Result<void> &removed) {
        showSizes();
        if (removed)
            m_bar.showMessage(MessageBar::Kind::Success,
                              tr("Cleared the cache, except for clones that are in use."));
        else
            showError(removed.error());
    });
}

void DataPage::showForgotten()
{
    using People = std::vector<core::ForgottenPerson>;
    engine::whenAnswered<People>(m_engine.forgotten(), this, [this](const core::Result<People> &people) {
        if (people)
            offerForgotten(*people);
        else
            showError(people.error());
    });
}

void DataPage::offerForgotten(const std::vector<core::ForgottenPerson> &people)
{
    const auto count = qint64(people.size());
    m_ui->forgottenLabel->setText(count == 0   ? tr("none")
                                  : count == 1 ? tr("1 person")
                                               : tr("%1 people").arg(QLocale().toString(count)));
    m_ui->removeForgottenButton->setEnabled(count > 0);
    QMenu *menu = m_ui->removeForgottenButton->popup();
    menu->clear();
    for (const core::ForgottenPerson &person : people) {
        const QString text = tr("Number %1, forgotten %2")
                                 .arg(QLocale().toString(person.number), localTimeText(person.forgottenAt));
        connect(menu->addAction(text), &QAction::triggered, this, [this, number = person.number] {
            m_ui->forgottenQuestion->ask(tr("Remove this person from the list? They are stored again when "
                                            "their commits are read again."),
                                         tr("Remove"), [this, number] { removeForgotten(number); });
        });
    }
}

void DataPage::removeForgotten(qint64 number)
{
    engine::whenAnswered<void>(m_engine.removeForgotten(number), this,
                               [this](const core::Result<void> &removed) {
                                   showForgotten();
                                   if (!removed)
                                       showError(removed.error());
                               });
}

void DataPage::showStored()
{
    showSizes();
    Q_EMIT storedChanged();
}

void DataPage::showError(const core::Error &error)
{
    m_bar.showMessage(MessageBar::Kind::Error, describe(error));
}

} // namespace gui
