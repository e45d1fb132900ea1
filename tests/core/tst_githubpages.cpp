// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/githubpages.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

class TestGithubPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSite_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("site");
        const auto is = [](const char *name, const char *api, const char *site) {
            QTest::newRow(name) << QString::fromLatin1(api) << QString::fromLatin1(site);
        };
        is("GitHub", "https://api.github.com", "https://github.com");
        is("GitHub with a slash", "https://api.github.com/", "https://github.com");
        is("Enterprise", "https://git.example.org/api/v3", "https://git.example.org");
        is("Enterprise with a slash", "https://git.example.org/api/v3/", "https://git.example.org");
        is("Enterprise in a folder", "https://example.org/git/api/v3", "https://example.org/git");
        is("a host with a port", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
    }

    void findsTheSite()
    {
        QFETCH(const QString, api);
        QFETCH(const QString, site);
        QCOMPARE(core::siteOfApi(QUrl(api)), QUrl(site));
    }

    void findsPages()
    {
        const QUrl site(QStringLiteral("https://github.com"));
        const QString hex = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
        QCOMPARE(core::commitPage(site, QStringLiteral("pallets"), QStringLiteral("flask"),
                                  *core::Sha::fromHex(hex)),
                 QUrl(QStringLiteral("https://github.com/pallets/flask/commit/") + hex));
        QCOMPARE(core::accountPage(site, QStringLiteral("davidism")),
                 QUrl(QStringLiteral("https://github.com/davidism")));
        QCOMPARE(core::accountPage(site, QStringLiteral("dependabot[bot]")),
                 QUrl(QStringLiteral("https://github.com/apps/dependabot")));
        QCOMPARE(core::accountPage(core::siteOfApi(QUrl(QStringLiteral("https://example.org/git/api/v3"))),
                                   QStringLiteral("ann")),
                 QUrl(QStringLiteral("https://example.org/git/ann")));
    }
};

NEWFACES_TEST(tst_githubpages, TestGithubPages, QCoreApplication)
#include "tst_githubpages.moc"
