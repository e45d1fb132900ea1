// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/publichost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

class TestPublicHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<bool>("isPublic");
        const auto open = [](const char *address) {
            QTest::newRow(address) << true;
        };
        const auto closed = [](const char *address) {
            QTest::newRow(address) << false;
        };
        open("https://pbs.twimg.com/a.jpg");
        open("https://PBS.twimg.com./a.jpg");
        open("https://pbs.twimg.com:8443/a.jpg");
        open("https://8.8.8.8/");
        open("https://172.15.0.1/");
        open("https://172.32.0.1/");
        open("https://100.63.0.1/");
        open("https://100.128.0.1/");
        open("https://192.169.0.1/");
        open("https://[2606:4700::1111]/");
        open("https://[::ffff:8.8.8.8]/");
        open("https://[2002:808:808::1]/");
        open("https://[64:ff9b::808:808]/");
        open("https://localhost.example.org/");
        open("https://127.0.0.1.example.org/");
        open("https://mylocal.org/");

        closed("https://localhost/");
        closed("https://LOCALHOST/");
        closed("https://localhost./");
        closed("https://a.localhost/");
        closed("https://printer/");
        closed("https://printer.local/");
        closed("https://printer.local./");
        closed("https://metadata.google.internal/");
        closed("https://router.lan/");
        closed("https://router.home.arpa/");
        closed("https://router.home/");
        closed("https://wiki.corp/");
        closed("https://wiki.CORP./");
        closed("https://relay.mail/");
        closed("https://db.internal/");
        closed("https://unit.test/");
        closed("https://127.0.0.1/");
        closed("https://127.0.0.1:8700/x");
        closed("https://127.255.255.254/");
        closed("https://127.1/");
        closed("https://2130706433/");
        closed("https://0x7f000001/");
        closed("https://0177.0.0.1/");
        closed("https://user:pass@127.0.0.1/");
        closed("https://pbs.twimg.com@127.0.0.1/");
        closed("https://0.0.0.0/");
        closed("https://0.1.2.3/");
        closed("https://10.1.2.3/");
        closed("https://100.64.0.1/");
        closed("https://100.127.255.255/");
        closed("https://169.254.169.254/");
        closed("https://172.16.0.1/");
        closed("https://172.31.255.255/");
        closed("https://192.88.99.1/");
        closed("https://192.168.1.1/");
        closed("https://198.18.0.1/");
        closed("https://224.0.0.1/");
        closed("https://255.255.255.255/");
        closed("https://[::]/");
        closed("https://[::1]/");
        closed("https://[0:0:0:0:0:0:0:1]/");
        closed("https://[::ffff:127.0.0.1]/");
        closed("https://[::ffff:7f00:1]/");
        closed("https://[::ffff:10.0.0.1]/");
        closed("https://[::127.0.0.1]/");
        closed("https://[64:ff9b::7f00:1]/");
        closed("https://[64:ff9b::a00:1]/");
        closed("https://[64:ff9b:1::808:808]/");
        closed("https://[64:ff9b:1:fffe::7f00:1]/");
        closed("https://[2002:7f00:1::]/");
        closed("https://[2002:7fff:1::1]/");
        closed("https://[2002:a00:1::1]/");
        closed("https://[2002:c0a8:101::1]/");
        closed("https://[2001:0:808:808::1]/");
        closed("https://[2001:0:4136:e378:8000:63bf:80ff:fffe]/");
        closed("https://[2001:10::1]/");
        closed("https://[3fff::1]/");
        closed("https://[100::1]/");
        closed("https://[5f00::1]/");
        closed("https://[4000::1]/");
        closed("https://[fe80::1]/");
        closed("https://[fe80::1%25eth0]/");
        closed("https://[fec0::1]/");
        closed("https://[fc00::1]/");
        closed("https://[fd12:3456::1]/");
        closed("https://[ff02::1]/");
        closed("https:///a.jpg");
        closed("file:///etc/passwd");
    }

    void tells() { QTEST(net::isPublicHost(QUrl(QString::fromLatin1(QTest::currentDataTag()))), "isPublic"); }
};

NEWFACES_TEST(tst_publichost, TestPublicHost, QCoreApplication)
#include "tst_publichost.moc"
