// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Author;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Author adaAt(const QString &email, qint64 account = 0, const char *login = "")
{
    return {text("Ada"), email, account, text(login)};
}

/// Each author writes one commit, a day after the one before.
core::History historyOf(const std::vector<Author> &authors)
{
    core::History history;
    history.forge = support::gitHub;
    history.owner = text("acme");
    history.authors = authors;
    history.refreshedAt = *core::parseInstant(u"2026-01-01T00:00:00Z");
    core::RepositoryHistory repository;
    repository.name = text("anvil");
    core::Instant at = *core::parseInstant(u"2020-01-01T00:00:00Z");
    for (std::size_t i = 0; i < authors.size(); ++i, at += std::chrono::days(1)) {
        core::Commit commit{{}, i, at, at};
        commit.sha.bytes.fill(static_cast<char>(i + 1));
        repository.commits.push_back(commit);
    }
    history.repositories = {repository};
    return history;
}

} // namespace

class TestAvatarAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheHost_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<qint64>("account");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<QString>("address");
        QTest::newRow("GitHub") << text("https://api.github.com") << qint64(7) << 0
                                << text("https://avatars.githubusercontent.com/u/7");
        QTest::newRow("in a size") << text("https://api.github.com") << qint64(7) << 64
                                   << text("https://avatars.githubusercontent.com/u/7?s=64");
        QTest::newRow("Enterprise") << text("https://git.example/api/v3") << qint64(7) << 128
                                    << text("https://git.example/avatars/u/7?s=128");
        QTest::newRow("port") << text("http://127.0.0.1:8700") << qint64(7) << 0
                              << text("http://127.0.0.1:8700/avatars/u/7");
        QTest::newRow("no account") << text("https://api.github.com") << qint64(0) << 64 << QString();
        QTest::newRow("not asked") << text("https://api.github.com") << qint64(Author::notAsked) << 64
                                   << QString();
    }
    void followsTheHost()
    {
        QFETCH(const QString, api);
        QFETCH(const qint64, account);
        QFETCH(const int, pixels);
        const core::Forge forge = forge::github::makeForge(QUrl(api));
        const QUrl address =
            core::avatarOf(forge, account, pixels > 0 ? std::optional(pixels) : std::nullopt);
        QTEST(address.toString(), "address");
    }

    void isNowhereOnAnUnknownHost() { QVERIFY(core::avatarOf({}, 7).isEmpty()); }

    void belongsToTheLogin_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<qint64>("account");
        const QString mail = text("ada@example.org");
        QTest::newRow("from the host") << std::vector{adaAt(mail, 7, "ada")} << qint64(7);
        QTest::newRow("none") << std::vector{adaAt(mail)} << qint64(0);
        QTest::newRow("not asked") << std::vector{adaAt(mail, Author::notAsked)} << qint64(0);
        QTest::newRow("from the address")
            << std::vector{adaAt(text("7+ada@users.noreply.github.com"))} << qint64(7);
        QTest::newRow("login without a number")
            << std::vector{adaAt(text("ada@users.noreply.github.com"))} << qint64(0);
        QTest::newRow("the number is known elsewhere")
            << std::vector{adaAt(mail, 7, "ada"), adaAt(text("Ada@users.noreply.github.com"))} << qint64(7);
        QTest::newRow("that of the latest commit")
            << std::vector{adaAt(mail, 7, "ada"), adaAt(mail, 9, "countess")} << qint64(9);
        QTest::newRow("a login that moved on")
            << std::vector{adaAt(mail, 9, "ada"), adaAt(mail, 7, "ada")} << qint64(9);
    }
    void belongsToTheLogin()
    {
        QFETCH(const std::vector<Author>, authors);
        const core::Contributions answer = core::contributions(historyOf(authors), {});
        QCOMPARE(answer.newcomers.size(), std::size_t(1));
        QTEST(answer.newcomers.front().accountId, "account");
    }
};

NEWFACES_TEST(tst_avataraddress, TestAvatarAddress, QCoreApplication)
#include "tst_avataraddress.moc"
