// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/forge.h"

#include <algorithm>

namespace core {

namespace {

QUrl pageOf(const Forge &forge, const QString &path)
{
    QUrl page = forge.site;
    page.setPath(page.path() + path);
    return page;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

std::optional<NoReply> noReplyOf(const QString &email, const Forge &forge)
{
    const QString address = email.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const QStringView host = QStringView(address).mid(at + 1);
    const bool hides = std::ranges::any_of(forge.noReplyHosts, [host](const QString &one) {
        return host.compare(one, Qt::CaseInsensitive) == 0;
    });
    if (!hides || at <= 0)
        return std::nullopt;
    const QString account = address.left(at);
    const qsizetype digits = std::ranges::find_if_not(account, isDigit) - account.begin();
    const bool hasNumber =
        digits > 0 && digits + 1 < account.size() && account.at(digits) == forge.noReplySeparator;
    return hasNumber ? NoReply{account.left(digits), account.mid(digits + 1)} : NoReply{{}, account};
}

QUrl commitPage(const Forge &forge, const QString &owner, const QString &repository, const Sha &commit)
{
    return pageOf(forge, forge.commitPath.arg(owner, repository, commit.toHex()));
}

QUrl accountPage(const Forge &forge, const QString &login)
{
    if (!forge.botSuffix.isEmpty() && login.endsWith(forge.botSuffix))
        return pageOf(forge, forge.botPath.arg(login.chopped(forge.botSuffix.size())));
    return pageOf(forge, forge.accountPath.arg(login));
}

QUrl avatarOf(const Forge &forge, qint64 account, std::optional<int> pixels)
{
    if (account <= 0 || forge.avatarAddress.isEmpty())
        return {};
    QUrl address(forge.avatarAddress.arg(account));
    if (pixels)
        address.setQuery(forge.avatarSizeParameter + u'=' + QString::number(*pixels));
    return address;
}

} // namespace core
