// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/forgetrequest.h"

#include "core/history/history.h"

#include <QRandomGenerator>

namespace store {

qint64 ForgetRequest::randomMark()
{
    const quint64 range = static_cast<quint64>(core::Author::maxMark - core::Author::minMark);
    return core::Author::minMark + static_cast<qint64>(QRandomGenerator::system()->generate64() % range);
}

QByteArray ForgetRequest::randomSecret()
{
    QByteArray secret(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(secret.data()),
                                         reinterpret_cast<quint32 *>(secret.data() + secret.size()));
    return secret;
}

} // namespace store
