// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/storedprofilescommand.h"

#include "cli/exitcode.h"
#include "cli/profiles/profiletext.h"
#include "cli/terminal/console.h"
#include "core/profiles/picturefile.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "files/newfile.h"
#include "files/ownfiles.h"

#include <QDir>

#include <algorithm>

namespace cli {

namespace {

using core::Error;
using core::ProfileRecord;
using core::Result;
using KeptPictures = std::vector<core::KeptPicture>;
using StoredAction = StoredProfilesOptions::Action;

QByteArray savedText(int pictures, const QString &folder)
{
    const QString count =
        pictures == 1 ? QStringLiteral("1 picture") : QStringLiteral("%1 pictures").arg(pictures);
    return QStringLiteral("Saved %1 in “%2”.\n").arg(count, folder).toUtf8();
}

} // namespace

StoredProfilesCommand::StoredProfilesCommand(StoredProfilesOptions options, engine::Engine &engine,
                                             std::stop_token stop, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
    , m_stop(std::move(stop))
{
    connect(&engine, &engine::Engine::noticed, this, qOverload<const core::Message &>(&say));
}

void StoredProfilesCommand::start()
{
    if (!m_options.handles.empty())
        return findRecords();
    engine::whenAnswered<Records>(m_engine.profiles().stored(), this, [this](const Result<Records> &records) {
        if (records)
            take(*records);
        else
            fail(records.error());
    });
}

/// If one of them is not stored, nothing is done.
void StoredProfilesCommand::findRecords()
{
    const engine::ProfileQuestion question{.handles = m_options.handles, .reading = engine::Reading::Stored};
    engine::whenAnswered<engine::ProfileAnswer>(
        m_engine.profiles().lookUp(question, m_stop), this,
        [this](const Result<engine::ProfileAnswer> &answer) {
            if (!answer)
                return fail(answer.error());
            const auto unknown = std::ranges::find(answer->records, 0, &ProfileRecord::number);
            if (unknown == answer->records.end())
                return take(answer->records);
            fail({Error::Kind::NotFound,
                  QStringLiteral("Nothing is stored about %1.").arg(unknown->handle().shown())});
        });
}

void StoredProfilesCommand::take(const Records &records)
{
    if (m_stop.stop_requested())
        return Q_EMIT finished(Interrupted);
    switch (m_options.action) {
    case StoredAction::List:
        return print(profileBytes(records, m_options.answer));
    case StoredAction::Show:
    case StoredAction::Pictures:
        return showPictures(records.front());
    case StoredAction::Save:
        return m_options.picture.isEmpty() ? saveAll(records) : showPictures(records.front());
    case StoredAction::Remove:
        return remove(records);
    }
}

void StoredProfilesCommand::showPictures(const ProfileRecord &record)
{
    engine::whenAnswered<KeptPictures>(m_engine.profiles().pictures(record.number), this,
                                       [this, record](const Result<KeptPictures> &pictures) {
                                           if (!pictures)
                                               return fail(pictures.error());
                                           if (m_options.action == StoredAction::Show)
                                               print(profileDetails(record, *pictures, m_options.answer));
                                           else if (m_options.action == StoredAction::Pictures)
                                               print(pictureBytes(*pictures, m_options.answer));
                                           else
                                               savePicture(record, *pictures);
                                       });
}

void StoredProfilesCommand::savePicture(const ProfileRecord &record, const KeptPictures &pictures)
{
    const auto isMeant = [this](const core::KeptPicture &one) {
        return one.sha256.startsWith(m_options.picture);
    };
    const auto found = std::ranges::find_if(pictures, isMeant);
    if (found == pictures.end())
        return fail({Error::Kind::NotFound,
                     QStringLiteral("%1 has no picture %2. “newfaces profiles pictures "
                                    "%3” lists them.")
                         .arg(record.handle().shown(), m_options.picture, record.handle().text())});
    const auto isAnother = [&](const core::KeptPicture &one) {
        return isMeant(one) && one.sha256 != found->sha256;
    };
    if (std::ranges::any_of(pictures, isAnother))
        return fail(
            {Error::Kind::Usage,
             QStringLiteral("Several pictures begin with %1. Give more digits.").arg(m_options.picture)});
    if (!files::makeFolder(m_options.folder))
        return fail({Error::Kind::Output,
                     QStringLiteral("The folder “%1” cannot be created.").arg(m_options.folder)});
    const QString file = QDir(m_options.folder).filePath(core::pictureFileName(record.handle(), *found));
    engine::whenAnswered<void>(m_engine.profiles().savePicture(found->sha256, file), this,
                               [this](const Result<void> &saved) {
                                   if (saved)
                                       print(savedText(1, m_options.folder));
                                   else
                                       fail(saved.error());
                               });
}

void StoredProfilesCommand::saveAll(const Records &records)
{
    engine::whenAnswered<int>(m_engine.profiles().savePictures(records, m_options.folder, m_stop), this,
                              [this](const Result<int> &saved) {
                                  if (saved)
                                      print(savedText(*saved, m_options.folder));
                                  else
                                      fail(saved.error());
                              });
}

void StoredProfilesCommand::remove(const Records &records)
{
    std::vector<qint64> numbers;
    QStringList handles;
    numbers.reserve(records.size());
    for (const ProfileRecord &one : records) {
        numbers.push_back(one.number);
        handles.append(one.handle().shown());
    }
    engine::whenAnswered<void>(
        m_engine.profiles().remove(numbers), this, [this, handles](const Result<void> &removed) {
            if (removed)
                print(QStringLiteral("Removed %1.\n").arg(handles.join(QStringLiteral(", "))).toUtf8());
            else
                fail(removed.error());
        });
}

void StoredProfilesCommand::print(const QByteArray &bytes)
{
    const QString &output = m_options.answer.output;
    if (const Result<void> written = output.isEmpty() ? writeOut(bytes) : files::write(output, bytes);
        !written)
        return fail(written.error());
    Q_EMIT finished(Success);
}

void StoredProfilesCommand::fail(const Error &error)
{
    say(error);
    Q_EMIT finished(error.kind == Error::Kind::Cancelled ? Interrupted
                    : error.kind == Error::Kind::Usage   ? UsageError
                                                         : Failure);
}

} // namespace cli
