// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilecard.h"

#include "core/profiles/accountlink.h"
#include "core/profiles/pictureaddress.h"
#include "core/profiles/picturefile.h"
#include "engine/engine.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "gui/profiles/profiledetails.h"
#include "gui/profiles/profiletext.h"
#include "gui/widgets/datetext.h"
#include "gui/widgets/facecache.h"

#include "ui_profilecard.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace gui {

namespace {

constexpr int smallPicture = 56;

void setOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ProfileCard::ProfileCard(engine::Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileCard>())
    , m_profiles(profiles)
    , m_faces(new FaceCache(
          [&profiles](const QString &sha256, int pixels) { return profiles.face(sha256, pixels); },
          smallPicture, this))
{
    m_ui->setupUi(this);
    connect(m_ui->savePictureButton, &QPushButton::clicked, this, &ProfileCard::savePicture);
    connect(m_ui->saveAllPicturesButton, &QPushButton::clicked, this,
            [this] { Q_EMIT saveAllRequested(m_record); });
    connect(m_ui->copyAddressButton, &QPushButton::clicked, this, &ProfileCard::copyAddress);
    connect(m_ui->openProfileButton, &QPushButton::clicked, this, &ProfileCard::open);
    connect(m_ui->linksLabel, &QLabel::linkActivated, this, [this](const QString &link) { openPage(link); });
    connect(m_ui->refreshProfileButton, &QPushButton::clicked, this,
            [this] { Q_EMIT refreshRequested(m_record); });
    connect(m_ui->pictureList, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showPicture(item->data(Qt::UserRole).toString());
    });
    connect(m_faces, &FaceCache::loaded, this, [this](const QString &sha256) {
        for (int i = 0; i < m_ui->pictureList->count(); ++i) {
            QListWidgetItem *item = m_ui->pictureList->item(i);
            if (item->data(Qt::UserRole).toString() == sha256)
                item->setIcon(faceIcon(m_faces->face(sha256, devicePixelRatioF())));
        }
        fitPictureList(); // a picture can be higher than its text
    });
    clear();
}

ProfileCard::~ProfileCard() = default;

void ProfileCard::show(const core::ProfileRecord &record)
{
    const bool isAnother = record.number != m_record.number || record.pictureSha256 != m_record.pictureSha256;
    if (record.number != m_record.number)
        m_logins.clear();
    m_record = record;
    showContent(true);
    showTexts();
    loadLogins();
    if (!isAnother)
        return;
    ++m_generation;
    m_ui->pictureList->clear();
    showPictures({});
    showPicture(record.pictureSha256);
    loadPictures();
}

void ProfileCard::clear()
{
    ++m_generation;
    m_record = {};
    m_logins.clear();
    m_ui->pictureList->clear();
    m_shownSha256.clear();
    m_ui->pictureView->setPicture({});
    showContent(false);
}

void ProfileCard::showContent(bool hasProfile)
{
    m_ui->nobodyLabel->setVisible(!hasProfile);
    m_ui->cardScroll->setVisible(hasProfile);
    m_ui->cardButtonRow->setVisible(hasProfile);
}

void ProfileCard::showTexts()
{
    const core::Instant now = core::now();
    const core::Profile profile = m_record.profile.value_or(core::Profile());
    setOrHide(m_ui->nameLabel, profile.name);
    setOrHide(m_ui->handleLabel, handleText(m_record));
    setOrHide(m_ui->stateLabel, stateSentence(m_record, now));
    setOrHide(m_ui->bioLabel, profile.bio);
    setOrHide(m_ui->sourceLabel, sourceSentence(m_record, now));

    QStringList facts;
    const QLocale locale;
    if (!profile.location.isEmpty())
        facts << profile.location;
    if (profile.joined)
        facts << tr("Joined %1").arg(dayText(*profile.joined));
    QStringList counts;
    if (profile.followers)
        counts << tr("%1 followers").arg(locale.toString(*profile.followers));
    if (profile.following)
        counts << tr("%1 following").arg(locale.toString(*profile.following));
    if (profile.posts)
        counts << tr("%1 posts").arg(locale.toString(*profile.posts));
    if (!counts.isEmpty())
        facts << counts.join(QStringLiteral(" · "));
    for (const QString &fact : {verificationText(profile), withheldText(profile)}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    const core::Network network = m_record.handle().network();
    if (network == core::Network::X && core::isDefaultPicture(profile.picture))
        facts << tr("This is X’s default picture.");
    QStringList former;
    for (const core::FormerHandle &one : m_record.formerHandles)
        former << tr("%1 (until %2)").arg(one.handle.shown(), dayText(one.until));
    if (!former.isEmpty())
        facts << tr("Formerly %1").arg(former.join(QStringLiteral(", ")));
    if (!profile.id.isEmpty() && network == core::Network::X)
        facts << tr("Account number: %1").arg(profile.id);
    if (!profile.id.isEmpty() && network == core::Network::Bluesky)
        facts << tr("ID: %1").arg(profile.id);
    if (!m_logins.isEmpty())
        facts << tr("On GitHub: %1").arg(m_logins.join(QStringLiteral(", ")));
    setOrHide(m_ui->factsLabel, facts.join(u'\n'));
    setOrHide(m_ui->linksLabel, linksText(profile));

    m_ui->openProfileButton->setText(tr("&Open on %1").arg(core::nameOf(network)));
    const bool hasPicture = !m_record.pictureSha256.isEmpty();
    m_ui->savePictureButton->setEnabled(hasPicture);
    m_ui->copyAddressButton->setEnabled(!profile.picture.isEmpty());
    m_ui->pictureView->setVisible(hasPicture);
    m_ui->pictureView->setAccessibleDescription(tr("Picture of %1").arg(handleText(m_record)));
}

void ProfileCard::loadPictures()
{
    if (m_record.pictureSha256.isEmpty())
        return;
    using Pictures = std::vector<core::KeptPicture>;
    engine::whenAnswered<Pictures>(m_profiles.pictures(m_record.number), this,
                                   [this, generation = m_generation](const core::Result<Pictures> &pictures) {
                                       if (generation == m_generation && pictures)
                                           showPictures(*pictures);
                                   });
}

/// A single picture is already shown large.
void ProfileCard::showPictures(std::vector<core::KeptPicture> pictures)
{
    m_pictures = std::move(pictures);
    const bool several = m_pictures.size() > 1;
    m_ui->picturesTitle->setVisible(several);
    m_ui->saveAllPicturesButton->setVisible(several);
    m_ui->pictureList->setVisible(several);
    if (!several)
        return;
    std::optional<core::Instant> until;
    for (const core::KeptPicture &one : m_pictures) {
        const QString when = until ? tr("%1 – %2").arg(dayText(one.since), dayText(*until))
                                   : tr("Since %1").arg(dayText(one.since));
        const QString what = tr("%1 × %2 pixels").arg(one.width).arg(one.height);
        auto *item = new QListWidgetItem(faceIcon(m_faces->face(one.sha256, devicePixelRatioF())),
                                         when + u'\n' + what + u'\n' + tr("From %1").arg(one.address.host()),
                                         m_ui->pictureList);
        item->setData(Qt::UserRole, one.sha256);
        item->setToolTip(tr("First seen %1 at %2")
                             .arg(localTimeText(one.since), one.address.toString(QUrl::FullyEncoded)));
        until = one.since;
    }
    m_ui->pictureList->setCurrentRow(0);
    fitPictureList();
}

/// As high as its rows, up to a few: a list inside the card should rarely need a scroll bar of its own.
void ProfileCard::fitPictureList()
{
    constexpr int mostRows = 3;
    QListWidget *list = m_ui->pictureList;
    const int margins = 2 * list->frameWidth();
    int height = margins;
    for (int row = 0; row < std::min(list->count(), mostRows); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(std::max(height, smallPicture + margins));
}

void ProfileCard::showPicture(const QString &sha256)
{
    m_shownSha256 = sha256;
    if (sha256.isEmpty())
        return m_ui->pictureView->setPicture({});
    const int pixels = qRound(PictureView::maxSide * devicePixelRatioF());
    engine::whenAnswered<QImage>(m_profiles.face(sha256, pixels), this,
                                 [this, sha256](const core::Result<QImage> &image) {
                                     if (image && sha256 == m_shownSha256)
                                         m_ui->pictureView->setPicture(*image);
                                 });
}

void ProfileCard::loadLogins()
{
    const core::Handle handle = m_record.handle();
    engine::whenAnswered<QStringList>(
        m_profiles.githubLogins(handle), this,
        [this, number = m_record.number](const core::Result<QStringList> &logins) {
            if (number != m_record.number || !logins || *logins == m_logins)
                return;
            m_logins = *logins;
            showTexts();
        });
}

QString ProfileCard::suggestedFileName() const
{
    const auto shown = std::ranges::find(m_pictures, m_shownSha256, &core::KeptPicture::sha256);
    const QString type = shown == m_pictures.end() ? QString() : shown->type;
    return core::fileNameOf(m_record.handle()) + u'.' + core::pictureEnding(type);
}

void ProfileCard::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save Picture"), QString(), QString());
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedFileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, sha256 = m_shownSha256](const QString &file) {
        engine::whenAnswered<void>(m_profiles.savePicture(sha256, file), this,
                                   [this, file](const core::Result<void> &saved) {
                                       if (saved)
                                           Q_EMIT this->saved(tr("Saved “%1”.").arg(file), file);
                                       else
                                           Q_EMIT failed(saved.error());
                                   });
    });
    dialog->open();
}

void ProfileCard::copyAddress()
{
    const QUrl address = core::pictureAddress(*m_record.profile, core::PictureSize::Px400);
    QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
    Q_EMIT done(tr("Copied the picture’s address."));
}

void ProfileCard::open()
{
    openPage(core::pageOf(m_record.handle()).toString(QUrl::FullyEncoded));
}

void ProfileCard::openPage(const QString &page)
{
    const QUrl address(page);
    if (!isWebLink(address) || !QDesktopServices::openUrl(address))
        Q_EMIT failed(
            {core::Error::Kind::Output, tr("No web browser could be opened. The address is %1").arg(page)});
}

} // namespace gui
