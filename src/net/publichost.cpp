// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/publichost.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace net {

namespace {

using Net = std::pair<const char *, int>;

bool isInAny(const QHostAddress &address, std::span<const Net> nets)
{
    return std::ranges::any_of(nets, [&address](const Net &one) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(one.first)), one.second);
    });
}

/// RFC 6890 and IANA's "IPv4 Special-Purpose Address Registry"; 192.88.99.0/24 led to 6to4's relays.
bool isPublicIPv4(const QHostAddress &address)
{
    static constexpr std::array closed = {
        Net{"0.0.0.0", 8},      Net{"10.0.0.0", 8},     Net{"100.64.0.0", 10}, Net{"127.0.0.0", 8},
        Net{"169.254.0.0", 16}, Net{"172.16.0.0", 12},  Net{"192.0.0.0", 24},  Net{"192.0.2.0", 24},
        Net{"192.88.99.0", 24}, Net{"192.168.0.0", 16}, Net{"198.18.0.0", 15}, Net{"198.51.100.0", 24},
        Net{"203.0.113.0", 24}, Net{"224.0.0.0", 3},
    };
    return !isInAny(address, closed);
}

/// The IPv4 address that a translator (64:ff9b::/96, RFC 6052) or a relay (2002::/16, RFC 3056) connects to.
std::optional<QHostAddress> embeddedIPv4(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto from = [&bytes](int first) {
        quint32 number = 0;
        for (int i = first; i < first + 4; ++i)
            number = number << 8U | bytes[i];
        return QHostAddress(number);
    };
    if (address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96))
        return from(12);
    if (address.isInSubnet(QHostAddress(QStringLiteral("2002::")), 16))
        return from(2);
    return std::nullopt;
}

/// What is not in 2000::/3 is not public (RFC 4291). IANA's "IPv6 Special-Purpose Address Registry" has the
/// exceptions: IETF protocols, for example Teredo, and documentation.
bool isPublicIPv6(const QHostAddress &address)
{
    static constexpr std::array open = {Net{"2000::", 3}};
    static constexpr std::array closed = {Net{"2001::", 23}, Net{"2001:db8::", 32}, Net{"3fff::", 20}};
    return isInAny(address, open) && !isInAny(address, closed);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 asIPv4 = address.toIPv4Address(&isIPv4); // also for ::ffff:0:0/96
    if (isIPv4)
        return isPublicIPv4(QHostAddress(asIPv4));
    if (const std::optional<QHostAddress> embedded = embeddedIPv4(address))
        return isPublicIPv4(*embedded);
    return isPublicIPv6(address);
}

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
    constexpr std::array<QStringView, 13> localNames = {
        u".localhost", u".local",   u".internal", u".lan",         u".home", u".home.arpa", u".corp",
        u".mail",      u".private", u".intranet", u".localdomain", u".test", u".invalid"};
    return std::ranges::none_of(localNames, [&host](QStringView ending) { return host.endsWith(ending); });
}

} // namespace net
