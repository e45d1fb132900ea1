// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace engine {
class Profiles;
}

namespace gui {

namespace Ui {
class ProfileCard;
}

class FaceCache;

/// Details of one profile: its current and earlier pictures, its texts and actions.
class ProfileCard : public QWidget
{
    Q_OBJECT

public:
    /// The profiles must outlive it.
    ProfileCard(engine::Profiles &profiles, QWidget *parent = nullptr);
    ~ProfileCard() override;

    void show(const core::ProfileRecord &record);
    /// Shows the hint to select a profile.
    void clear();
    /// Opens the account's page in the browser.
    void open();

Q_SIGNALS:
    void refreshRequested(const core::ProfileRecord &record);
    /// A message to show after success.
    void done(const QString &sentence);
    /// The same about a file that was written.
    void saved(const QString &sentence, const QString &path);
    void failed(const core::Error &error);
    /// Save all pictures of this profile.
    void saveAllRequested(const core::ProfileRecord &record);

private:
    void showContent(bool hasProfile);
    void showTexts();
    void showPictures(std::vector<core::KeptPicture> pictures);
    void fitPictureList();
    QString suggestedFileName() const;
    void showPicture(const QString &sha256);
    void loadPictures();
    void loadLogins();
    void savePicture();
    void copyAddress();
    void openPage(const QString &page);

    std::unique_ptr<Ui::ProfileCard> m_ui;
    engine::Profiles &m_profiles;
    FaceCache *m_faces;
    core::ProfileRecord m_record;
    /// The GitHub accounts that list this handle.
    QStringList m_logins;
    std::vector<core::KeptPicture> m_pictures;
    QString m_shownSha256;
    /// Counts up with each profile, so that late replies about an earlier one are dropped.
    int m_generation = 0;
};

} // namespace gui
