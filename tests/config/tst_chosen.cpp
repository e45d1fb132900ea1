// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "core/messages/describe.h"
#include "settingsfile.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using config::Chosen;
using config::chosen;
using core::Error;

/// What holds for a setting: the environment's word, the file's, or the usual.
class TestChosen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<SettingsFile>(); }

    void cleanup()
    {
        for (const config::Setting &setting : config::settings()) {
            if (!setting.variable.isEmpty())
                qunsetenv(setting.variable.data());
        }
        m_file.reset();
    }

    void whoWins()
    {
        const config::Setting &page = config::xPage();
        is(page, "https://x.com", Chosen::By::Usual);
        QVERIFY(config::choose(page, QStringLiteral("https://file.example/")));
        is(page, "https://file.example", Chosen::By::File);
        qputenv("NEWFACES_X_PAGE", "https://environment.example/");
        is(page, "https://environment.example", Chosen::By::Environment);
        QVERIFY(config::choose(page, QStringLiteral("https://later.example")));
        is(page, "https://environment.example", Chosen::By::Environment);
        qputenv("NEWFACES_X_PAGE", "");
        is(page, "https://later.example", Chosen::By::File);
        QVERIFY(config::forget(page));
        is(page, "https://x.com", Chosen::By::Usual);
        QVERIFY(!chosen(page).trouble);
    }

    void comesBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *key, const char *text) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(text);
        };
        row("x/order", "timeline,api");
        row("data/folder", "/höhe, \"und\" %20 mehr; \\ = 1");
        row("github/git", "");
        row("x/unofficial", "no");
        row("port/on", "yes");
        row("port/number", "7424");
    }

    void comesBack()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        const config::Setting &setting = *config::findSetting(key);
        QVERIFY(config::choose(setting, text));
        is(setting, text, Chosen::By::File);
        // As another start reads it, without what this one remembers.
        const QByteArray bytes = SettingsFile::bytes();
        m_file = std::make_unique<SettingsFile>();
        SettingsFile::write(bytes);
        is(setting, text, Chosen::By::File);
    }

    void readsWhatHandsAndOldProgramsWrote()
    {
        SettingsFile::write("[x]\norder=page, mirror\nunofficial=false\n[port]\non=true\nnumber=7500\n"
                            "[cache]\nmegabytes=12\nfolder=/a,b\n");
        is(config::xOrder(), "page,mirror", Chosen::By::File);
        is(config::xUnofficial(), "no", Chosen::By::File);
        is(config::portOn(), "yes", Chosen::By::File);
        is(config::portNumber(), "7500", Chosen::By::File);
        is(config::cacheMegabytes(), "12", Chosen::By::File);
        is(config::cacheFolder(), "/a,b", Chosen::By::File);
    }

    void passesOverWhatCannotBe()
    {
        const QByteArray written =
            "[port]\nnumber=80\n[x]\npage=https://me:secret@x.com\norder=api, nobody\n";
        SettingsFile::write(written);
        for (const config::Setting *setting : {&config::portNumber(), &config::xPage(), &config::xOrder()}) {
            is(*setting, setting->usual, Chosen::By::Usual);
            const Chosen here = chosen(*setting);
            QVERIFY(here.trouble);
            QVERIFY(inEnglish(*here.trouble).contains(setting->key));
            QVERIFY(inEnglish(*here.trouble).contains(config::filePath()));
            QVERIFY(!inEnglish(*here.trouble).contains(u"secret"));
        }
        QCOMPARE(SettingsFile::bytes(), written);

        qputenv("NEWFACES_X_PAGE", "https://x.com/?secret");
        QVERIFY(inEnglish(*chosen(config::xPage()).trouble).contains(u"NEWFACES_X_PAGE"));
        SettingsFile::write("[x]\npage=https://good.example\n");
        is(config::xPage(), "https://good.example", Chosen::By::File);
        QVERIFY(inEnglish(*chosen(config::xPage()).trouble).contains(u"NEWFACES_X_PAGE"));
    }

    void tellsOfTheEnvironment()
    {
        SettingsFile::write("[port]\nnumber=80\n");
        QVERIFY(config::checkEnvironment());
        qputenv("NEWFACES_GITHUB_API", "http://127.0.0.1:8080");
        QVERIFY(config::checkEnvironment());
        qputenv("NEWFACES_X_TIMELINE", "x.com");
        const core::Result<void> checked = config::checkEnvironment();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Usage);
        QVERIFY(inEnglish(checked.error()).contains(u"NEWFACES_X_TIMELINE"));
    }

    void takesRelativeFoldersFromTheEnvironmentAlone()
    {
        qputenv("NEWFACES_DATA_DIR", "some/../data");
        is(config::dataFolder(), QDir::current().absoluteFilePath(QStringLiteral("data")),
           Chosen::By::Environment);
        QVERIFY(config::checkEnvironment());
        QCOMPARE(config::choose(config::cacheFolder(), QStringLiteral("data")).error().kind,
                 Error::Kind::Usage);
    }

    void choosesAllOrNone()
    {
        QVERIFY(config::choose(
            {{&config::theme(), QStringLiteral("dark")}, {&config::portNumber(), QStringLiteral("8000")}}));
        const QByteArray before = SettingsFile::bytes();
        const core::Result<void> chose = config::choose(
            {{&config::theme(), QStringLiteral("light")}, {&config::portNumber(), QStringLiteral("80")}});
        QCOMPARE(chose.error().kind, Error::Kind::Usage);
        is(config::theme(), "dark", Chosen::By::File);
        QCOMPARE(SettingsFile::bytes(), before);
    }

    void forgetsSettingsAlone()
    {
        SettingsFile::write("[counting]\nscope=owner\n[x]\norder=api\nlater=1\n[appearance]\ntheme=dark\n");
        QVERIFY(config::forgetAll());
        is(config::theme(), "system", Chosen::By::Usual);
        is(config::xOrder(), "api,mirror,page,timeline", Chosen::By::Usual);
        QCOMPARE(QSettings().value(QStringLiteral("counting/scope")).toString(), QStringLiteral("owner"));
        QCOMPARE(QSettings().value(QStringLiteral("x/later")).toString(), QStringLiteral("1"));
    }

private:
    static void is(const config::Setting &setting, const QString &text, Chosen::By by)
    {
        QCOMPARE(chosen(setting).text, text);
        QCOMPARE(chosen(setting).by, by);
    }

    static void is(const config::Setting &setting, const char *text, Chosen::By by)
    {
        is(setting, QString::fromUtf8(text), by);
    }

    std::unique_ptr<SettingsFile> m_file;
};

NEWFACES_TEST(tst_chosen, TestChosen, QCoreApplication)
#include "tst_chosen.moc"
