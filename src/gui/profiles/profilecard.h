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

/// One profile: its picture and those before, what X shows of it, and what can be done about it.
class ProfileCard : public QWidget
{
    Q_OBJECT

public:
    /// The profiles have to outlive it.
    ProfileCard(engine::Profiles &profiles, QWidget *parent = nullptr);
    ~ProfileCard() override;

    void show(const core::ProfileRecord &record);
    /// Shows nobody.
    void clear();
    /// Opens the account's page on X in the browser.
    void open();

Q_SIGNALS:
    void refreshRequested(const core::ProfileRecord &record);
    /// A sentence about what was done.
    void done(const QString &sentence);
    void failed(const core::Error &error);

private:
    void showContent(bool hasProfile);
    void showTexts();
    void showPictures(std::vector<core::KeptPicture> pictures);
    QString suggestedFileName() const;
    void showPicture(const QString &sha256);
    void loadPictures();
    void loadLogins();
    void savePicture();
    void copyAddress();

    std::unique_ptr<Ui::ProfileCard> m_ui;
    engine::Profiles &m_profiles;
    FaceCache *m_faces;
    core::ProfileRecord m_record;
    /// The GitHub accounts that give the handle.
    QStringList m_logins;
    std::vector<core::KeptPicture> m_pictures;
    QString m_shownSha256;
    /// Late answers about an earlier profile are known by it.
    int m_generation = 0;
};

} // namespace gui
