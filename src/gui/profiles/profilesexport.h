// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles.h"

#include <QMenu>

#include <functional>
#include <vector>

class QFileDialog;

namespace gui {

/// Exports profiles as a file, or all of their pictures to a folder.
class ProfilesExport : public QMenu
{
    Q_OBJECT

public:
    using Records = std::vector<core::ProfileRecord>;

    /// `shown` returns the profiles to export when an action is chosen. The profiles must outlive it.
    ProfilesExport(engine::Profiles &profiles, std::function<Records()> shown, QWidget *parent);

    /// Asks for a folder, and saves all pictures of these profiles there.
    void savePicturesOf(const Records &records);

Q_SIGNALS:
    /// A message with the name of the file or the folder, and which that is.
    void saved(const QString &sentence, const QString &path);
    void failed(const core::Error &error);

private:
    void saveCsv();
    void saveJson();
    void save(QFileDialog *dialog, engine::ProfileFormat format);

    engine::Profiles &m_profiles;
    std::function<Records()> m_shown;
};

} // namespace gui
