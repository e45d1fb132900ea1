// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/checks.h"
#include "config/setting.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using config::Setting;
using Check = core::Result<QString> (*)(const QString &);
Q_DECLARE_METATYPE(Check)

/// The table of settings, and what each takes.
class TestSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void named_data()
    {
        QTest::addColumn<const Setting *>("setting");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("variable");
        const auto row = [](const char *key, const Setting &setting, const char *variable = "") {
            QTest::newRow(key) << &setting << QString::fromLatin1(key) << QString::fromLatin1(variable);
        };
        row("github/api", config::githubApi(), "NEWFACES_GITHUB_API");
        row("github/git", config::githubGit(), "NEWFACES_GITHUB_GIT");
        row("x/api", config::xApi(), "NEWFACES_X_API");
        row("x/mirror", config::xMirror(), "NEWFACES_X_MIRROR");
        row("x/page", config::xPage(), "NEWFACES_X_PAGE");
        row("x/timeline", config::xTimeline(), "NEWFACES_X_TIMELINE");
        row("x/order", config::xOrder());
        row("x/unofficial", config::xUnofficial());
        row("data/folder", config::dataFolder(), "NEWFACES_DATA_DIR");
        row("cache/folder", config::cacheFolder(), "NEWFACES_CACHE_DIR");
        row("cache/megabytes", config::cacheMegabytes());
        row("port/number", config::portNumber());
        row("port/on", config::portOn());
        row("appearance/theme", config::theme());
        row("appearance/language", config::language());
    }

    void named()
    {
        QFETCH(const Setting *, setting);
        QTEST(QString(setting->key), "key");
        QTEST(QString(setting->variable), "variable");
        QCOMPARE(config::findSetting(setting->key), setting);
    }

    void isSoundThroughout()
    {
        QSet<QString> keys;
        for (const Setting &setting : config::settings()) {
            keys << setting.key;
            QVERIFY(!setting.meaning.isEmpty());
            const core::Result<QString> usual = setting.check(setting.usual);
            QVERIFY2(usual, setting.key.data());
            QCOMPARE(*usual, QString(setting.usual));
        }
        QCOMPARE(keys.size(), qsizetype(config::settings().size()));
        QCOMPARE(keys.size(), 18);
        QVERIFY(!config::findSetting(QStringLiteral("x/nothing")));
        QVERIFY(!config::findSetting(QString()));
    }

    void checks_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // "!" for an error
        addAddresses();
        addGitAddresses();
        addWords();
        addNumbers();
        addFolders();
    }

    void checks()
    {
        QFETCH(const Check, check);
        QFETCH(const QString, text);
        const core::Result<QString> checked = check(text);
        QTEST(checked.value_or(QStringLiteral("!")), "canonical");
        if (checked) {
            QCOMPARE(check(*checked), checked);
        } else {
            QCOMPARE(checked.error().kind, core::Error::Kind::Usage);
            QVERIFY(inEnglish(checked.error()).endsWith(u'.'));
            QVERIFY(!inEnglish(checked.error()).contains(u"secret"));
        }
    }

private:
    static void row(Check check, const char *name, const char *text, const char *canonical = "!")
    {
        QTest::newRow(name) << check << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    }

    static void addAddresses()
    {
        const Check check = config::checkAddress;
        row(check, "address", "https://api.x.com", "https://api.x.com");
        row(check, "address with a slash", "https://api.x.com/", "https://api.x.com");
        row(check, "address with a path", "https://git.example/api/v3/", "https://git.example/api/v3");
        row(check, "address with a port", "https://git.example:8443", "https://git.example:8443");
        row(check, "address in capitals", " HTTPS://Git.Example ", "https://git.example");
        row(check, "http to localhost", "http://localhost:8080", "http://localhost:8080");
        row(check, "http to 127.0.0.1", "http://127.0.0.1:1", "http://127.0.0.1:1");
        row(check, "http to 127.9.8.7", "http://127.9.8.7", "http://127.9.8.7");
        row(check, "http to ::1", "http://[::1]:80", "http://[::1]:80");
        row(check, "http elsewhere", "http://api.x.com");
        row(check, "http to a host like localhost", "http://localhost.evil.example");
        row(check, "http to a host like 127.0.0.1", "http://127.0.0.1.evil.example");
        row(check, "http to a neighbour", "http://192.168.0.1");
        row(check, "no address", "");
        row(check, "no scheme", "api.x.com");
        row(check, "no host", "https:///api");
        row(check, "a relative address", "/api");
        row(check, "another scheme", "ftp://api.x.com");
        row(check, "a file as an address", "file:///etc/passwd");
        row(check, "a script", "javascript:alert(1)");
        row(check, "a user", "https://me@api.x.com");
        row(check, "a password", "https://me:secret@api.x.com");
        row(check, "a password and no host", "https://me:secret@");
        row(check, "a password and a space", "https://me:secret@api x.com");
        row(check, "a query", "https://api.x.com/?token=secret");
        row(check, "an empty query", "https://api.x.com/?");
        row(check, "a fragment", "https://api.x.com/#secret");
        row(check, "a port too great", "https://api.x.com:70000");
        row(check, "port 0", "https://api.x.com:0");
        row(check, "two addresses", "https://api.x.com https://api.x.com");
    }

    static void addGitAddresses()
    {
        const Check check = config::checkGitAddress;
        row(check, "git: the API's site", "", "");
        row(check, "git: a host", "https://github.com/", "https://github.com");
        row(check, "git: a folder", "file:///srv/git/", "file:///srv/git");
        row(check, "git: http elsewhere", "http://git.example");
        row(check, "git: a folder elsewhere", "file://host/srv/git");
        row(check, "git: a relative folder", "file:srv/git");
        row(check, "git: ssh", "ssh://git@github.com");
    }

    static void addWords()
    {
        row(config::checkOrder, "order", "api,mirror,page,timeline", "api,mirror,page,timeline");
        row(config::checkOrder, "order with spaces", " Page, mirror ", "page,mirror");
        row(config::checkOrder, "order of one", "api", "api");
        row(config::checkOrder, "order of none", "");
        row(config::checkOrder, "order with a gap", "api,,page");
        row(config::checkOrder, "order with one twice", "api,page,api");
        row(config::checkOrder, "order with a stranger", "api,nobody");
        row(config::checkConsent, "ask", "Ask", "ask");
        row(config::checkConsent, "consent by the old program", "true", "yes");
        row(config::checkConsent, "refusal by the old program", "false", "no");
        row(config::checkConsent, "consent to what", "perhaps");
        row(config::checkYesOrNo, "yes", "yes", "yes");
        row(config::checkYesOrNo, "on", "ON", "yes");
        row(config::checkYesOrNo, "1", "1", "yes");
        row(config::checkYesOrNo, "true", "true", "yes");
        row(config::checkYesOrNo, "no", "no", "no");
        row(config::checkYesOrNo, "off", "off", "no");
        row(config::checkYesOrNo, "0", "0", "no");
        row(config::checkYesOrNo, "false", "False", "no");
        row(config::checkYesOrNo, "ask as yes or no", "ask");
        row(config::checkYesOrNo, "neither", "");
        row(config::checkTheme, "theme", "Dark", "dark");
        row(config::checkTheme, "theme like light", "light ", "light");
        row(config::checkTheme, "no theme", "pink");
        row(config::checkLanguage, "language", "en", "en");
        row(config::checkLanguage, "another language", "de", "de");
        row(config::checkLanguage, "the system's language", "system", "system");
        row(config::checkLanguage, "no language", "tlh");
        row(config::checkLanguage, "an empty language", "");
    }

    static void addNumbers()
    {
        row(config::checkMegabytes, "no megabytes", "0", "0");
        row(config::checkMegabytes, "most megabytes", "1000000", "1000000");
        row(config::checkMegabytes, "megabytes with zeros", " 0042 ", "42");
        row(config::checkMegabytes, "too many megabytes", "1000001");
        row(config::checkMegabytes, "fewer than none", "-1");
        row(config::checkMegabytes, "half a megabyte", "0.5");
        row(config::checkMegabytes, "a gigabyte", "1G");
        row(config::checkMegabytes, "no number", "");
        row(config::checkPort, "least port", "1024", "1024");
        row(config::checkPort, "greatest port", "65535", "65535");
        row(config::checkPort, "port too small", "1023");
        row(config::checkPort, "port too great", "65536");
        row(config::checkPort, "port far too great", "99999999999999");
        row(config::checkPort, "port in words", "http");
    }

    static void addFolders()
    {
        const Check check = config::checkFolder;
        row(check, "no folder", "", "");
        row(check, "folder", "/var/lib/newfaces/", "/var/lib/newfaces");
        row(check, "folder with detours", "/var//lib/../cache/./it", "/var/cache/it");
        row(check, "folder with letters", "/höhe, und mehr", "/höhe, und mehr");
        row(check, "folder with a space at its end", "/data ", "/data ");
        row(check, "relative folder", "data");
        row(check, "folder at home", "~/data");
    }
};

NEWFACES_TEST(tst_setting, TestSetting, QCoreApplication)
#include "tst_setting.moc"
