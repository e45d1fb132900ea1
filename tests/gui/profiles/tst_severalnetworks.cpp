// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilesmodel.h"
#include "support/fakebluesky.h"
#include "support/fakegithub.h"
#include "support/fakemastodon.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using gui::ProfilesModel;

namespace {

const QString ann = QStringLiteral("@ann@fosstodon.org");
const QString sky = QStringLiteral("ann.bsky.social");

} // namespace

/// The page of profiles in the real window, with accounts on several networks.
class TestSeveralNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<support::FakeX>();
        m_bluesky = std::make_unique<support::FakeBluesky>();
        m_mastodon = std::make_unique<support::FakeMastodon>();
        m_github = std::make_unique<support::FakeGitHub>();
        m_x->add({.handle = QStringLiteral("NASA")});
        m_bluesky->add({.handle = sky});
        m_mastodon->add(ann.mid(1));
        m_fixture = std::make_unique<WindowFixture>(m_github->api(), QUrl(),
                                                    engine::ProfileHosts{{.api = m_x->api(),
                                                                          .mirror = m_x->mirror(),
                                                                          .page = m_x->page(),
                                                                          .timeline = m_x->timeline()},
                                                                         m_bluesky->url(),
                                                                         m_mastodon->url()});
        QSettings().clear();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_fixture->find<QLineEdit>("handleField")->hasFocus());
    }

    void cleanup() { m_fixture.reset(); }

    /// Permission is about X alone.
    void asksForNoPermission()
    {
        type(QStringLiteral("@%1 %2").arg(sky, ann));
        QVERIFY(!m_fixture->find<QWidget>("questionPanel")->isVisible());
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_x->http().count(), 0);
        type(QStringLiteral("@%1 NASA").arg(sky));
        QVERIFY(m_fixture->find<QWidget>("questionPanel")->isVisible());
    }

    void showsAndFiltersNetworks()
    {
        std::ignore = config::choose(config::xUnofficial(), QStringLiteral("yes"));
        auto *box = m_fixture->find<QComboBox>("networkBox");
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!box->isVisible());
        QVERIFY(table()->isColumnHidden(ProfilesModel::Network));

        type(sky + u' ' + ann);
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(box->isVisible());
        QVERIFY(!table()->isColumnHidden(ProfilesModel::Network));
        QTRY_COMPARE(networks(), (QStringList{QStringLiteral("Bluesky"), QStringLiteral("Mastodon"),
                                              QStringLiteral("X")}));
        box->setCurrentText(QStringLiteral("Bluesky"));
        QCOMPARE(networks(), QStringList(QStringLiteral("Bluesky")));
        QCOMPARE(m_fixture->find<QLabel>("profilesHeader")->text(), QStringLiteral("1 of 3 profiles"));
        // What is looked up is shown.
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(box->currentIndex(), 0);
    }

    void opensThePageOfEachNetwork_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QUrl>("page");
        QTest::newRow("Bluesky") << sky << QStringLiteral("&Open on Bluesky")
                                 << QUrl(QStringLiteral("https://bsky.app/profile/ann.bsky.social"));
        QTest::newRow("Mastodon") << ann << QStringLiteral("&Open on Mastodon")
                                  << QUrl(QStringLiteral("https://fosstodon.org/@ann"));
    }

    void opensThePageOfEachNetwork()
    {
        QFETCH(const QString, handle);
        QFETCH(const QUrl, page);
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
        type(handle);
        QTRY_COMPARE(m_fixture->find<QLabel>("nameLabel")->text(), QStringLiteral("Somebody"));
        auto *button = m_fixture->find<QPushButton>("openProfileButton");
        QTEST(button->text(), "button");
        button->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, page);
    }

    void showsWhereAnAccountHasMoved()
    {
        m_mastodon->add(QStringLiteral("old@one.org"),
                        {{QStringLiteral("moved"), m_mastodon->account(ann.mid(1))}});
        type(QStringLiteral("@old@one.org"));
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@old@one.org"));
        QVERIFY(m_fixture->find<QLabel>("linksLabel")->text().contains(u"Moved to " + ann));
        QVERIFY(m_fixture->find<QLabel>("linksLabel")->text().contains(u"https://fosstodon.org/@ann"));
    }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; }

private:
    void type(const QString &text)
    {
        auto *field = m_fixture->find<QLineEdit>("handleField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTableView *table() const { return m_fixture->find<QTableView>("profilesTable"); }
    int rows() const { return table()->model()->rowCount(); }

    /// In the order of the rows.
    QStringList networks() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all << table()->model()->index(row, ProfilesModel::Network).data().toString();
        return all;
    }

    QUrl m_opened;
    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<support::FakeBluesky> m_bluesky;
    std::unique_ptr<support::FakeMastodon> m_mastodon;
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_severalnetworks, TestSeveralNetworks, QApplication)
#include "tst_severalnetworks.moc"
