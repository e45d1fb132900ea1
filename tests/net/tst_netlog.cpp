// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/ratelimits.h"
#include "net/log.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <mutex>

using support::Fault;
using support::HttpFake;
using support::Reply;
using support::Seen;

namespace {

std::mutex mutex;
QStringList entries;

/// On the network thread.
void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(mutex);
    entries << text;
}

QString logged()
{
    const std::lock_guard lock(mutex);
    return entries.join(u'\n');
}

net::Options impatient()
{
    net::Options options;
    options.firstPause = std::chrono::milliseconds(2);
    options.apart = std::chrono::milliseconds(0);
    options.penalty = std::chrono::milliseconds(2);
    return options;
}

} // namespace

/// What the log contains about requests, and what it must not contain.
class TestNetLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAnAddressWithoutSecrets_data();
    void showsAnAddressWithoutSecrets();
    void logsAnAnswer();
    void logsARetryAndItsReason();
    void logsAWaitForALimit();
    void isOffByDefault();

private:
    QtMessageHandler m_before = nullptr;
};

void TestNetLog::init()
{
    entries.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("newfaces.net=true"));
    m_before = qInstallMessageHandler(keep);
}

void TestNetLog::cleanup()
{
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules(QString());
}

void TestNetLog::showsAnAddressWithoutSecrets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *address, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(expected);
    };
    row("plain", "https://api.github.com/repos/a/b", "https://api.github.com/repos/a/b");
    row("port", "http://127.0.0.1:8700/a", "http://127.0.0.1:8700/a");
    row("user", "https://ann:secret@a.example/b", "https://a.example/b");
    row("fragment", "https://a.example/b#secret", "https://a.example/b");
    row("numbers", "https://a.example/b?per_page=100&page=2", "https://a.example/b?per_page=100&page=2");
    row("words", "https://a.example/b?token=secret&page=2&key=secret", "https://a.example/b?…&page=2");
    row("long number", "https://a.example/b?key=1234567890", "https://a.example/b?…");
    row("name only", "https://a.example/b?secret", "https://a.example/b?…");
    row("strange name", "https://a.example/b?Sec-Ret=1", "https://a.example/b?…");
    row("encoded line feed", "https://a.example/b%0Ac?x=%0A", "https://a.example/b%0Ac?…");
}

void TestNetLog::showsAnAddressWithoutSecrets()
{
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    QCOMPARE(net::logText(QUrl(address)), expected);
}

void TestNetLog::logsAnAnswer()
{
    const HttpFake fake([](const Seen &) { return Reply{.body = "[1, 2]"}; });
    net::Http http(impatient());
    QUrl url = fake.url();
    url.setPath(QStringLiteral("/a"));
    url.setQuery(QStringLiteral("page=2&x=secret"));
    QVERIFY(http.get({.url = url, .token = "the-secret-token"}).get());
    const QString text = logged();
    const QString start = QStringLiteral("GET %1/a?page=2&…: 200, ").arg(fake.url().toString());
    QVERIFY2(text.startsWith(start) && text.endsWith(QStringLiteral(" ms, 6 bytes")), qPrintable(text));
    QVERIFY(!text.contains(u"secret"));
}

void TestNetLog::logsARetryAndItsReason()
{
    const HttpFake fake([](const Seen &seen) {
        return seen.serial == 1   ? Reply{.status = 503}
               : seen.serial == 2 ? Reply{.fault = Fault::CutOff}
                                  : Reply{};
    });
    net::Http http(impatient());
    QVERIFY(http.get({.url = fake.url(), .body = "{}"}).get());
    const QStringList lines = logged().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(u"POST ") && lines[0].contains(u": 503, "), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u": again in ") && lines[1].endsWith(u" ms"), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u": 200, ") && lines[2].contains(u" bytes: "), qPrintable(lines[2]));
    QVERIFY2(lines[3].contains(u": again in "), qPrintable(lines[3]));
    QVERIFY2(lines[4].contains(u": 200, "), qPrintable(lines[4]));
}

void TestNetLog::logsAWaitForALimit()
{
    const HttpFake fake([](const Seen &seen) {
        return seen.serial == 1 ? Reply{.status = 429, .headers = {{"Retry-After", "0"}}} : Reply{};
    });
    net::Http http(impatient());
    QVERIFY(http.get({.url = fake.url(), .rateLimits = forge::github::rateLimits}).get());
    const QString text = logged();
    QVERIFY2(text.contains(u": refused by the "), qPrintable(text));
    QVERIFY2(text.contains(u"nothing is sent until"), qPrintable(text));
}

void TestNetLog::isOffByDefault()
{
    QLoggingCategory::setFilterRules(QString());
    const HttpFake fake([](const Seen &) { return Reply{}; });
    net::Http http(impatient());
    QVERIFY(http.get({.url = fake.url()}).get());
    QCOMPARE(logged(), QString());
}

NEWFACES_TEST(tst_netlog, TestNetLog, QCoreApplication)
#include "tst_netlog.moc"
