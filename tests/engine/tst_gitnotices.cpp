// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "enginedesk.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

namespace {

QString pathOf(const QString &repository)
{
    return acme + u'/' + repository + QStringLiteral(".git");
}

} // namespace

/// What the user is told about hosts that git reads from.
class TestGitNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellOfHostsThatDoNotFilter_data()
    {
        QTest::addColumn<QStringList>("unfiltered");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("as requested") << QStringList() << false;
        QTest::newRow("everything of one repository") << QStringList{QStringLiteral("rocket")} << true;
        QTest::newRow("everything of all")
            << QStringList{anvil, QStringLiteral("rocket"), QStringLiteral("glue")} << true;
    }

    void tellOfHostsThatDoNotFilter()
    {
        QFETCH(const QStringList, unfiltered);
        QFETCH(const bool, isTold);
        const QTemporaryDir folder;
        const support::GitHost host(folder.filePath(QStringLiteral("host")));
        support::FakeGitHub github;
        std::vector<std::unique_ptr<support::GitHistory>> histories;
        for (const QString &name : {anvil, QStringLiteral("rocket"), QStringLiteral("glue")}) {
            histories.push_back(std::make_unique<support::GitHistory>(
                folder.filePath(QStringLiteral("host/") + pathOf(name))));
            histories.back()->add();
            if (unfiltered.contains(name))
                histories.back()->git({QStringLiteral("config"), QStringLiteral("uploadpack.allowFilter"),
                                       QStringLiteral("false")});
            github.addRepository(acme, {name, {support::commit("ann", "2017-07-14")}});
        }
        engine::Engine engine({.api = github.api(),
                               .dataFolder = folder.filePath(QStringLiteral("data")),
                               .git = host.url({}),
                               .cacheFolder = folder.filePath(QStringLiteral("cache")),
                               .cacheBudget = 1 << 30},
                              {});
        std::vector<core::Message> notices;
        connect(&engine, &engine::Engine::noticed, this,
                [&notices](const core::Message &notice) { notices.push_back(notice); });
        engine::Question question = EngineDesk::question(acme);
        question.source = engine::Source::Git;

        const auto clone = [&] {
            notices.clear();
            const auto counted = engine.contributors(question).result();
            QCoreApplication::processEvents(); // notices come from the thread of the job
            return counted;
        };
        const auto counted = clone();
        QVERIFY2(counted, counted ? "" : qPrintable(inEnglish(counted.error())));
        QVERIFY(counted->complete);
        QCOMPARE(notices.size(), std::size_t(isTold ? 1 : 0));
        if (isTold) {
            // Several are read at the same time, so any of them may be the first.
            const auto names = [&](const QString &name) {
                return notices.front() == core::message("git.unfiltered", name, unfiltered.size());
            };
            QVERIFY2(std::ranges::any_of(unfiltered, names), qPrintable(inEnglish(notices.front())));
        }
        // Once is enough.
        for (const auto &history : histories)
            history->add();
        QVERIFY(clone().has_value());
        QCOMPARE(notices.size(), std::size_t(0));
    }
};

NEWFACES_TEST(tst_gitnotices, TestGitNotices, QCoreApplication)
#include "tst_gitnotices.moc"
