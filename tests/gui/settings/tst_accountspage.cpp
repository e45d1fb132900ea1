// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts.h"
#include "gui/settings/accounttext.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>

#include <atomic>

namespace {

const QByteArray goodToken = "ghp_thisOneIsGood";
const QByteArray refusedToken = "ghp_thisOneIsRefused";

/// The small GitHub with an account for its token.
support::Reply answer(const support::Seen &seen, bool isRevoked)
{
    const QByteArray shown = seen.headers.value("authorization");
    if (shown.endsWith(refusedToken) || (isRevoked && !shown.isEmpty()))
        return {.status = 401, .body = R"({"message": "Bad credentials"})"};
    if (seen.path == u"/user" && shown.endsWith(goodToken))
        return {.body = R"({"login": "octocat", "name": "The Octocat"})",
                .headers = {{"X-OAuth-Scopes", ""}}};
    return smallgithub::answer(seen);
}

} // namespace

/// Tokens in the settings of the real window.
class TestAccountsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void init()
    {
        m_isRevoked = false;
        m_github = std::make_unique<support::HttpFake>(
            [this](const support::Seen &seen) { return answer(seen, m_isRevoked); });
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void isReachedFromTheFirstPage()
    {
        auto *label = m_fixture->find<QLabel>("tokenLabel");
        QTRY_VERIFY(label->isVisible());
        label->setFocus();
        QTest::keyClick(label, Qt::Key_Tab);
        Q_EMIT label->linkActivated(QStringLiteral("#accounts"));
        QTRY_VERIFY(m_fixture->find<QDialog>("settingsDialog")->isActiveWindow());
        QTRY_VERIFY(field("githubAccount")->hasFocus());
    }

    void setsAToken()
    {
        openPage();
        paste("githubAccount", goodToken);
        QVERIFY(field("githubAccount")->text().isEmpty());
        QTRY_VERIFY(
            report("githubAccount").startsWith(QStringLiteral("It belongs to octocat (The Octocat). ")));
        QVERIFY(label("githubAccount", "stateLabel")->text().contains(u"until you quit Newfaces"));
        QVERIFY(m_fixture->engine->accounts().token(core::TokenFor::GitHub) == goodToken);
        QVERIFY(!m_fixture->find<QLabel>("tokenLabel")->isVisible());
        QVERIFY(!saysTheToken());
    }

    void rejectsABadToken()
    {
        openPage();
        paste("githubAccount", goodToken);
        QTRY_VERIFY(!report("githubAccount").isEmpty());
        paste("githubAccount", refusedToken);
        QTRY_VERIFY(report("githubAccount").contains(u"refuses"));
        QVERIFY(m_fixture->engine->accounts().token(core::TokenFor::GitHub) == goodToken);
    }

    void rejectsInvalidTokens()
    {
        openPage();
        paste("xAccount", "two words");
        QTRY_VERIFY(!report("xAccount").isEmpty());
        QVERIFY(field("xAccount")->text().isEmpty());
        QVERIFY(!report("xAccount").contains(u"two words"));
        QVERIFY(m_fixture->engine->accounts().token(core::TokenFor::X).isEmpty());
    }

    void tests()
    {
        openPage();
        QVERIFY(!button("githubAccount", "testButton")->isEnabled());
        paste("githubAccount", goodToken);
        QTRY_VERIFY(button("githubAccount", "testButton")->isEnabled());
        m_github->forget();
        button("githubAccount", "testButton")->click();
        QTRY_VERIFY(m_github->count() > 0);
        QTRY_VERIFY(report("githubAccount").contains(u"octocat"));
    }

    void showsThePriceOfATestFirst()
    {
        openPage();
        paste("xAccount", "x-bearer");
        QTRY_VERIFY(button("xAccount", "testButton")->isEnabled());
        QVERIFY(button("xAccount", "testButton")->text().contains(u"$0.01"));
        QAbstractButton *yes = button("xAccount", "yesButton");
        QVERIFY(!yes->isVisible());
        button("xAccount", "testButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(yes->isVisible());
        QVERIFY(yes->accessibleDescription().contains(u"$0.01"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!yes->isVisible());
        QVERIFY(button("xAccount", "testButton")->hasFocus());
        QVERIFY(m_fixture->find<QDialog>("settingsDialog")->isVisible());
    }

    void removes()
    {
        openPage();
        QVERIFY(!button("githubAccount", "removeButton")->isVisible());
        paste("githubAccount", goodToken);
        QTRY_VERIFY(button("githubAccount", "removeButton")->isVisible());
        QTRY_VERIFY(button("githubAccount", "removeButton")->isEnabled());
        button("githubAccount", "removeButton")->click();
        QVERIFY(!m_fixture->engine->accounts().token(core::TokenFor::GitHub).isEmpty());
        button("githubAccount", "yesButton")->click();
        QTRY_VERIFY(m_fixture->engine->accounts().token(core::TokenFor::GitHub).isEmpty());
        QTRY_VERIFY(!button("githubAccount", "removeButton")->isVisible());
        QVERIFY(report("githubAccount").isEmpty());
        QTRY_VERIFY(m_fixture->find<QLabel>("tokenLabel")->isVisible());
    }

    void offersAccountsAfterARefusal()
    {
        openPage();
        paste("githubAccount", goodToken);
        QTRY_VERIFY(!report("githubAccount").isEmpty());
        m_fixture->find<QDialog>("settingsDialog")->close();
        m_isRevoked = true;
        m_fixture->lookUp(QStringLiteral("acme"));
        auto *accounts = m_fixture->find<QWidget>("messageBar")
                             ->findChild<QAbstractButton *>(QStringLiteral("messageAction"));
        QTRY_VERIFY(accounts->isVisible());
        accounts->click();
        QTRY_VERIFY(field("githubAccount")->hasFocus());
    }

    void linksToTheLocalPort()
    {
        openPage();
        Q_EMIT label("apiAccount", "linksLabel")->linkActivated(QStringLiteral("#port"));
        QCOMPARE(m_fixture->find<QListWidget>("settingsList")->currentItem()->text(),
                 QStringLiteral("Local Port"));
        QVERIFY(!button("apiAccount", "testButton")->isVisible());
    }

    void describesWhereATokenIsStored_data()
    {
        using enum engine::TokenState::Origin;
        QTest::addColumn<engine::TokenState>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << engine::TokenState{.origin = None} << "60 requests an hour";
        QTest::newRow("keychain") << engine::TokenState{.origin = Keychain} << "in the system’s keychain";
        QTest::newRow("session") << engine::TokenState{.origin = Session} << "until you quit Newfaces";
        QTest::newRow("environment") << engine::TokenState{.origin = Environment,
                                                           .variable = QStringLiteral("GH_TOKEN")}
                                     << "environment variable GH_TOKEN";
        QTest::newRow("both") << engine::TokenState{.origin = Environment,
                                                    .variable = QStringLiteral("GH_TOKEN"),
                                                    .alsoKept = true}
                              << "overrides the one in the keychain";
    }

    void describesWhereATokenIsStored()
    {
        QFETCH(const engine::TokenState, state);
        QFETCH(const QString, said);
        const QString sentence = gui::tokenSentence(core::TokenFor::GitHub, state);
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
    }

private:
    void openPage() const
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_fixture->find<QDialog>("settingsDialog")->isActiveWindow());
        m_fixture->find<QListWidget>("settingsList")->setCurrentRow(0);
    }

    QWidget *section(const char *name) const { return m_fixture->find<QWidget>(name); }
    QLineEdit *field(const char *name) const { return section(name)->findChild<QLineEdit *>(); }
    QLabel *label(const char *name, const char *part) const
    {
        return section(name)->findChild<QLabel *>(QLatin1String(part));
    }
    QAbstractButton *button(const char *name, const char *part) const
    {
        return section(name)->findChild<QAbstractButton *>(QLatin1String(part));
    }
    QString report(const char *name) const
    {
        const QString text = label(name, "reportLabel")->text();
        return text.startsWith(u"Contacting") ? QString() : text;
    }

    void paste(const char *name, const QByteArray &token) const
    {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(token));
        field(name)->setFocus();
        QTest::keyClick(field(name), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field(name)->text(), QString::fromLatin1(token));
        QVERIFY(field(name)->displayText() != QString::fromLatin1(token));
        QTest::keyClick(field(name), Qt::Key_Return);
    }

    /// Whether a screen reader could find the token anywhere.
    bool saysTheToken() const
    {
        const QString token = QString::fromLatin1(goodToken);
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken)
                continue;
            for (const QAccessible::Text text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
                if (spoken->text(text).contains(token))
                    return true;
            }
        }
        return false;
    }

    std::atomic<bool> m_isRevoked = false;
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_accountspage, TestAccountsPage, QApplication)
#include "tst_accountspage.moc"
