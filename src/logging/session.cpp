// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/session.h"

#include "core/messages/describe.h"
#include "logging/line.h"
#include "logging/logfile.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <mutex>
#include <optional>

#include <unistd.h>

namespace logging {

/// Where entries go.
struct Sinks
{
    bool toStandardError = false;
    bool isTerminal = false;
    std::optional<LogFile> file = std::nullopt;

    void write(const Entry &entry, bool isOurs);
    void writeToFile(const QByteArray &line);
};

namespace {

// Global, because Qt's handlers are plain functions.
std::mutex mutex;
Sinks *sinks = nullptr;
QtMessageHandler previousHandler = nullptr;
QLoggingCategory::CategoryFilter previousFilter = nullptr;

bool isOfNewfaces(const char *category)
{
    return category != nullptr && QByteArrayView(category).startsWith("newfaces.");
}

/// Errors are ignored: there is nowhere left to report them.
void writeToStandardError(const QByteArray &bytes)
{
    [[maybe_unused]] const ssize_t written =
        ::write(STDERR_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

Entry entryOf(QtMsgType level, const char *category, const QString &text)
{
    const auto now = std::chrono::system_clock::now();
    return {.time = std::chrono::floor<std::chrono::milliseconds>(now),
            .process = QCoreApplication::applicationPid(),
            .level = level,
            .category = QString::fromUtf8(category),
            .text = text};
}

void handle(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    const bool isOurs = isOfNewfaces(context.category);
    const bool isHarmless = level == QtDebugMsg || level == QtInfoMsg;
    if (isOurs || !isHarmless) {
        const Entry entry = entryOf(level, context.category, text);
        const std::lock_guard lock(mutex);
        if (sinks)
            sinks->write(entry, isOurs);
    }
    if (!isOurs)
        previousHandler(level, context, text);
}

void enableOurs(QLoggingCategory *category)
{
    previousFilter(category);
    if (isOfNewfaces(category->categoryName())) {
        category->setEnabled(QtDebugMsg, true);
        category->setEnabled(QtInfoMsg, true);
    }
}

} // namespace

void Sinks::write(const Entry &entry, bool isOurs)
{
    const QByteArray line = toLine(entry);
    // On a terminal, the cursor may be in a line of progress, which is soon written again.
    if (toStandardError && isOurs)
        writeToStandardError(isTerminal ? QByteArray("\r\x1b[K" + line) : line);
    writeToFile(line);
}

void Sinks::writeToFile(const QByteArray &line)
{
    if (!file)
        return;
    const core::Result<void> written = file->append(line);
    if (written)
        return;
    file.reset();
    writeToStandardError(escaped(inEnglish(written.error())).toUtf8() + '\n');
}

Session::Session(const Options &options)
    : m_sinks(std::make_unique<Sinks>())
{
    m_sinks->toStandardError = options.toStandardError;
    m_sinks->isTerminal = ::isatty(STDERR_FILENO) == 1;
    if (!options.file.isEmpty()) {
        core::Result<LogFile> file = LogFile::open(options.file, {});
        if (file)
            m_sinks->file.emplace(std::move(*file));
        else
            writeToStandardError(escaped(inEnglish(file.error())).toUtf8() + '\n');
    }
    if (!m_sinks->toStandardError && !m_sinks->file)
        return;
    {
        const std::lock_guard lock(mutex);
        sinks = m_sinks.get();
    }
    previousHandler = qInstallMessageHandler(handle);
    // The filter is already called while it is being installed, before the previous one is known.
    previousFilter = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(enableOurs);
}

Session::~Session()
{
    if (previousFilter == nullptr)
        return;
    QLoggingCategory::installFilter(previousFilter);
    qInstallMessageHandler(previousHandler);
    previousFilter = nullptr;
    const std::lock_guard lock(mutex);
    sinks = nullptr;
}

} // namespace logging
