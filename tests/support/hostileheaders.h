// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <vector>

namespace support {

/// Values for headers that contain a number or a time: the limits of all number types, dates in all years,
/// endless digits, and random text. The same ones each time.
inline std::vector<QByteArray> hostileHeaders()
{
    std::vector<QByteArray> values = {"",
                                      " ",
                                      "0",
                                      "-0",
                                      "+1",
                                      "-1",
                                      "1.5",
                                      "1e9",
                                      "0x10",
                                      "60, 60",
                                      "86400",
                                      "86401",
                                      "2147483647",
                                      "2147483648",
                                      "-2147483648",
                                      "4294967295",
                                      "4294967296",
                                      "9223372036",
                                      "9223372037",
                                      "-9223372037",
                                      "9223372036854775",
                                      "9223372036854775807",
                                      "9223372036854775808",
                                      "-9223372036854775808",
                                      "18446744073709551616",
                                      "Thu, 01 Jan 0001 00:00:00 GMT",
                                      "Thu, 01 Jan 1970 00:00:00 GMT",
                                      "Fri, 31 Dec 9999 23:59:59 GMT",
                                      "Fri, 31 Dec 99999 23:59:59 GMT",
                                      "Fri, 99 Dec 2026 99:99:99 GMT",
                                      "9999-12-31 23:59:59 UTC",
                                      "99999-12-31 23:59:59 UTC",
                                      "0000-00-00 00:00:00 +9999"};
    QRandomGenerator chance(20261130);
    const QByteArray letters = "0123456789+-., :;<>=\"GMTUCJanrelpage?&/\xff\0";
    for (int i = 0; i < 2000; ++i) {
        QByteArray digits;
        for (int left = chance.bounded(1, 40); left > 0; --left)
            digits += static_cast<char>('0' + chance.bounded(10));
        values.push_back(digits);
        values.push_back('-' + digits);
        values.push_back("Sun, 06 Nov " + digits.left(4) + " 08:49:37 GMT");
        QByteArray any;
        for (int left = chance.bounded(40); left > 0; --left)
            any += letters.at(chance.bounded(int(letters.size())));
        values.push_back(any);
    }
    values.push_back(QByteArray(100'000, '9'));
    return values;
}

} // namespace support
