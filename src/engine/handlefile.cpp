// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/handlefile.h"

#include "files/boundedread.h"

namespace engine {

namespace {

using core::HandleList;
using core::Result;

constexpr qint64 maxMegabytes = 10;

Result<HandleList> handlesIn(const Result<QByteArray> &content)
{
    return content ? Result<HandleList>(core::parseHandleFile(*content)) : std::unexpected(content.error());
}

} // namespace

Result<HandleList> readHandleFile(const QString &name)
{
    return handlesIn(files::readRegular(name, maxMegabytes));
}

Result<HandleList> readHandleStream(const QString &name, const std::stop_token &stop)
{
    return handlesIn(files::readStream(name, maxMegabytes, stop));
}

} // namespace engine
