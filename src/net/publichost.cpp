// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/publichost.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace net {

namespace {

bool isPublicAddress(QHostAddress address)
{
    bool isIPv4 = false;
    const quint32 asIPv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        address = QHostAddress(asIPv4); // out of ::ffff:0:0/96, too
    using Net = std::pair<const char *, int>;
    static constexpr std::array closed = {
        Net{"0.0.0.0", 8},      Net{"10.0.0.0", 8},    Net{"100.64.0.0", 10},   Net{"127.0.0.0", 8},
        Net{"169.254.0.0", 16}, Net{"172.16.0.0", 12}, Net{"192.0.0.0", 24},    Net{"192.0.2.0", 24},
        Net{"192.168.0.0", 16}, Net{"198.18.0.0", 15}, Net{"198.51.100.0", 24}, Net{"203.0.113.0", 24},
        Net{"224.0.0.0", 3},    Net{"::", 96},         Net{"64:ff9b::", 96},    Net{"100::", 64},
        Net{"2001:db8::", 32},  Net{"fc00::", 7},      Net{"fe80::", 9},        Net{"ff00::", 8},
    };
    return std::ranges::none_of(closed, [&address](const Net &one) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(one.first)), one.second);
    });
}

} // namespace

bool isPublicHost(const QUrl &url)
{
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    QHostAddress address;
    if (address.setAddress(host))
        return isPublicAddress(address);
    // A name without a dot belongs to the local network.
    if (!host.contains(u'.'))
        return false;
    constexpr std::array<QStringView, 7> localNames = {u".localhost", u".local",    u".internal",   u".lan",
                                                       u".home.arpa", u".intranet", u".localdomain"};
    return std::ranges::none_of(localNames, [&host](QStringView ending) { return host.endsWith(ending); });
}

} // namespace net
