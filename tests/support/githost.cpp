// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/githost.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace support {

namespace {

/// RFC 3875, as far as git-http-backend(1) reads it.
QProcessEnvironment cgiEnvironment(const QString &root, const Seen &seen)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const auto header = [&seen](const char *name) {
        return QString::fromLatin1(seen.headers.value(name));
    };
    variables.insert(QStringLiteral("GIT_PROJECT_ROOT"), root);
    variables.insert(QStringLiteral("GIT_HTTP_EXPORT_ALL"), QStringLiteral("1"));
    variables.insert(QStringLiteral("REQUEST_METHOD"), QString::fromLatin1(seen.method));
    variables.insert(QStringLiteral("PATH_INFO"), seen.path);
    variables.insert(QStringLiteral("QUERY_STRING"), seen.query.toString());
    variables.insert(QStringLiteral("CONTENT_TYPE"), header("content-type"));
    variables.insert(QStringLiteral("CONTENT_LENGTH"), QString::number(seen.body.size()));
    variables.insert(QStringLiteral("HTTP_CONTENT_ENCODING"), header("content-encoding"));
    variables.insert(QStringLiteral("HTTP_GIT_PROTOCOL"), header("git-protocol"));
    return variables;
}

Reply replyFromCgi(const QByteArray &output)
{
    Reply reply;
    const qsizetype end = output.indexOf("\r\n\r\n");
    if (end < 0)
        return {.status = 500, .body = "The program behind the host failed."};
    const QList<QByteArray> lines = output.left(end).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon);
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "Status")
            reply.status = value.left(3).toInt();
        else
            reply.headers.emplace_back(name, value);
    }
    reply.body = output.mid(end + 4);
    return reply;
}

Reply runBackend(const QString &root, const Seen &seen)
{
    QProcess process;
    process.setProcessEnvironment(cgiEnvironment(root, seen));
    process.start(QStringLiteral("git"), {QStringLiteral("http-backend")});
    process.write(seen.body);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return replyFromCgi(process.readAllStandardOutput());
}

} // namespace

GitHost::GitHost(QString root)
    : m_root(std::move(root))
    , m_fake([this](const Seen &seen) { return answer(seen); })
{}

QUrl GitHost::url(const QString &path) const
{
    return m_fake.url(QString(u'/' + path));
}

HttpFake &GitHost::fake()
{
    return m_fake;
}

void GitHost::requireToken(const QByteArray &token)
{
    const std::lock_guard lock(m_mutex);
    m_token = token;
}

void GitHost::setChange(Change change)
{
    const std::lock_guard lock(m_mutex);
    m_change = std::move(change);
}

void GitHost::breakPacks(Fault fault)
{
    setChange([fault](const Seen &seen, Reply &reply) {
        if (asksForPack(seen))
            reply.fault = fault;
    });
}

std::vector<QByteArray> GitHost::authorizations() const
{
    std::vector<QByteArray> headers;
    for (const Seen &seen : m_fake.seen())
        headers.push_back(seen.headers.value("authorization"));
    return headers;
}

Reply GitHost::answer(const Seen &seen)
{
    QByteArray token;
    Change change;
    {
        const std::lock_guard lock(m_mutex);
        token = m_token;
        change = m_change;
    }
    Reply reply;
    if (!token.isEmpty() && seen.headers.value("authorization") != basicAuthorization(token))
        reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"git\""}}};
    else
        reply = runBackend(m_root, seen);
    if (change)
        change(seen, reply);
    return reply;
}

QByteArray basicAuthorization(const QByteArray &token)
{
    return QByteArray("Basic " + QByteArray("x-access-token:" + token).toBase64());
}

bool asksForPack(const Seen &seen)
{
    // Version 2 of the protocol lists refs by a POST too; only a fetch asks for a filter (gitprotocol-v2).
    return seen.method == "POST" &&
           (seen.headers.contains("content-encoding") || seen.body.contains("command=fetch"));
}

} // namespace support
