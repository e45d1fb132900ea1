// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/tags.h"

#include "git/environment.h"
#include "git/fetch.h"
#include "git/process.h"
#include "git/trouble.h"

#include <algorithm>
#include <utility>

namespace git {

namespace {

/// Lines of git-ls-remote: "SHA<tab>refs/tags/NAME". After an annotated tag follows its commit, with "^{}".
class TagLines
{
public:
    void feed(QByteArrayView piece)
    {
        while (!piece.isEmpty() && !isFull()) {
            const qsizetype end = piece.indexOf('\n');
            // The rest of a longer line is not needed.
            const QByteArrayView part = end < 0 ? piece : piece.first(end);
            if (m_open.size() <= maxLine)
                m_open.append(part.data(), std::min(part.size(), maxLine + 1 - m_open.size()));
            if (end < 0)
                return;
            takeLine();
            piece = piece.sliced(end + 1);
        }
    }

    std::vector<core::ListedTag> take() { return std::move(m_tags); }

private:
    static constexpr qsizetype maxLine = 4096;

    bool isFull() const { return m_tags.size() >= core::maxListedTags; }

    void takeLine()
    {
        const QByteArray line = std::exchange(m_open, {});
        const qsizetype tab = line.indexOf('\t');
        const QByteArray prefix = "refs/tags/";
        if (tab < 0 || line.size() > maxLine || line.mid(tab + 1, prefix.size()) != prefix)
            return;
        const auto sha = core::Sha::fromHex(QString::fromLatin1(line.left(tab)));
        QByteArray name = line.mid(tab + 1 + prefix.size());
        const bool isPeeled = name.endsWith("^{}");
        if (isPeeled)
            name.chop(3);
        const QString tag = QString::fromUtf8(name);
        if (!isPeeled)
            m_tags.push_back({tag, sha});
        else if (!m_tags.empty() && m_tags.back().name == tag)
            m_tags.back().commit = sha;
    }

    std::vector<core::ListedTag> m_tags;
    QByteArray m_open;
};

} // namespace

core::Result<std::vector<core::ListedTag>> listTags(const Options &options, const Remote &remote,
                                                    const std::stop_token &stop)
{
    if (const core::Result<void> usable = checkAddress(remote); !usable)
        return std::unexpected(usable.error());
    TagLines lines;
    const Command command{
        .arguments =
            settings(options.patience) + QStringList{QStringLiteral("ls-remote"), QStringLiteral("--tags"),
                                                     QStringLiteral("--"), addressOf(remote)},
        .environment = environment(&remote),
        .secretConfiguration = secretConfiguration(remote),
        .output = [&lines](QByteArrayView piece) { lines.feed(piece); },
    };
    const core::Result<Ended> ended = run(options, command, stop);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exitCode != 0)
        return std::unexpected(
            troubleIn(ended->words, remote, {}).value_or(troubleUnknown(ended->words, remote)));
    return lines.take();
}

} // namespace git
