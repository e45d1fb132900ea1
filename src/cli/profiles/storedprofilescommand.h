// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/profiles/storedprofilesoptions.h"
#include "core/profiles/profile.h"
#include "engine/engine.h"

#include <QObject>

#include <stop_token>

namespace cli {

/// Lists, shows and removes stored profiles, and saves their pictures.
class StoredProfilesCommand : public QObject
{
    Q_OBJECT

public:
    StoredProfilesCommand(StoredProfilesOptions options, engine::Engine &engine, std::stop_token stop,
                          QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    using Records = std::vector<core::ProfileRecord>;

    void findRecords();
    void take(const Records &records);
    void showPictures(const core::ProfileRecord &record);
    void savePicture(const core::ProfileRecord &record, const std::vector<core::KeptPicture> &pictures);
    void saveAll(const Records &records);
    void remove(const Records &records);
    void print(const QByteArray &bytes);
    void fail(const core::Error &error);

    const StoredProfilesOptions m_options;
    engine::Engine &m_engine;
    const std::stop_token m_stop;
};

} // namespace cli
