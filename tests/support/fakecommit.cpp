// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakecommit.h"

#include "core/instant.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace support {

namespace {

QString wholeTime(const QString &date)
{
    return date.contains(u'T') ? date : QString(date + QStringLiteral("T12:00:00Z"));
}

core::Sha shaOf(const QStringList &parts)
{
    const QByteArray text = parts.join(u'\n').toUtf8();
    return *core::Sha::fromBytes(QCryptographicHash::hash(text, QCryptographicHash::Sha1));
}

QJsonValue signature(const FakeCommit &commit, const QString &date)
{
    if (commit.ofNobody)
        return {};
    return QJsonObject{{QStringLiteral("name"), commit.name},
                       {QStringLiteral("email"), commit.email},
                       {QStringLiteral("date"), date}};
}

} // namespace

FakeCommit commit(const QString &login, const QString &date, int salt)
{
    const QString time = wholeTime(date);
    return {shaOf({login, time, QString::number(salt)}),
            login,
            login + QStringLiteral("@example.org"),
            login,
            time,
            time,
            login.endsWith(u"[bot]") ? QStringLiteral("Bot") : QStringLiteral("User")};
}

FakeCommit commit(const char *login, const char *date, int salt)
{
    return commit(QString::fromUtf8(login), QString::fromUtf8(date), salt);
}

FakeCommit unlinkedCommit(const QString &name, const QString &email, const QString &date)
{
    const QString time = wholeTime(date);
    return {shaOf({name, email, time}), name, email, {}, time, time};
}

std::vector<FakeCommit> commits(int count, const QString &login, const QString &date)
{
    const core::Instant oldest = core::parseInstant(wholeTime(date)).value_or(core::Instant());
    std::vector<FakeCommit> newestFirst;
    newestFirst.reserve(static_cast<std::size_t>(count));
    for (int i = count - 1; i >= 0; --i)
        newestFirst.push_back(commit(login, core::toString(oldest + std::chrono::hours(i))));
    return newestFirst;
}

qint64 fakeAccountId(const QString &login)
{
    const QByteArray hash =
        QCryptographicHash::hash(login.toLower().toUtf8(), QCryptographicHash::Sha1).toHex();
    return 1 + hash.left(8).toLongLong(nullptr, 16);
}

QJsonObject toJson(const FakeCommit &commit)
{
    const QString hex = commit.sha.toHex();
    QJsonValue account;
    if (!commit.login.isEmpty()) {
        account = QJsonObject{{QStringLiteral("login"), commit.login},
                              {QStringLiteral("id"), fakeAccountId(commit.login)},
                              {QStringLiteral("type"), commit.accountType},
                              {QStringLiteral("site_admin"), false}};
    }
    return {
        {QStringLiteral("sha"), hex},
        {QStringLiteral("node_id"), QString(QStringLiteral("C_") + hex)},
        {QStringLiteral("commit"),
         QJsonObject{{QStringLiteral("author"), signature(commit, commit.authoredAt)},
                     {QStringLiteral("committer"), signature(commit, commit.committedAt)},
                     {QStringLiteral("message"), commit.message},
                     {QStringLiteral("comment_count"), 0}}},
        {QStringLiteral("author"), account},
        {QStringLiteral("committer"), account},
        {QStringLiteral("parents"), QJsonArray()},
    };
}

} // namespace support
