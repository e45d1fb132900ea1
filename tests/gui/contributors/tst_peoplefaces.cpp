// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "gui/contributors/contributorspage.h"
#include "stallmonitor.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QScrollBar>
#include <QTableView>

namespace {

constexpr int manyPeople = 5'000;

QByteArray redSquare()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Owner "acme" with two people, one of them without an account; owner "crowd" with many.
void fill(support::FakeGitHub &github)
{
    github.addRepository(QStringLiteral("acme"), {QStringLiteral("anvil"),
                                                  {support::commit("ada", "2020-01-05"),
                                                   support::unlinkedCommit(QStringLiteral("Bob Ross"),
                                                                           QStringLiteral("bob@example.org"),
                                                                           QStringLiteral("2020-01-06"))}});
    std::vector<support::FakeCommit> commits;
    commits.reserve(manyPeople);
    for (int i = 0; i < manyPeople; ++i) {
        commits.push_back(
            support::commit(QStringLiteral("person%1").arg(i), QStringLiteral("2020-01-05"), i));
    }
    github.addRepository(QStringLiteral("crowd"), {QStringLiteral("square"), commits});
}

} // namespace

/// The faces in the window's table of people.
class TestPeopleFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        fill(*m_github);
        m_github->setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
            if (!seen.path.startsWith(u"/avatars/"))
                return std::nullopt;
            return support::Reply{.body = redSquare(), .headers = {{"Content-Type", "image/png"}}};
        });
        m_fixture = std::make_unique<WindowFixture>(m_github->api());
        QVERIFY(config::choose(config::avatars(), QStringLiteral("yes")));
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void showPicturesAndInitials()
    {
        show(QStringLiteral("acme"), 2);
        QTRY_COMPARE(colourOf(QStringLiteral("ada")), QColor(Qt::red));
        QVERIFY(colourOf(QStringLiteral("Bob Ross")) != QColor(Qt::red));
        QCOMPARE(m_github->count(
                     QStringLiteral("/avatars/u/%1").arg(support::fakeAccountId(QStringLiteral("ada")))),
                 1);
        QCOMPARE(m_github->count(QStringLiteral("/avatars/")), 1);
        QCOMPARE(m_github->count(QStringLiteral("s=64")), 1);
    }

    void areTriedAgainAfterARead()
    {
        m_github->setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
            return seen.path.startsWith(u"/avatars/") ? std::optional(support::Reply{.status = 404})
                                                      : std::nullopt;
        });
        show(QStringLiteral("acme"), 2);
        QTRY_COMPARE(asked(), 1);
        auto *counting = m_fixture->window->findChild<QAction *>(QStringLiteral("countWeeks"));
        const QString before = m_fixture->find<QWidget>("chart")->accessibleDescription();
        counting->trigger();
        QTRY_VERIFY(m_fixture->find<QWidget>("chart")->accessibleDescription() != before);
        table()->viewport()->grab();
        QCOMPARE(asked(), 1); // counted again, not read
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
        QTRY_COMPARE(asked(), 2);
    }

    void canBeSwitchedOff()
    {
        show(QStringLiteral("acme"), 2);
        QTRY_COMPARE(colourOf(QStringLiteral("ada")), QColor(Qt::red));
        const int rowHeight = table()->rowHeight(0);
        QVERIFY(config::choose(config::avatars(), QStringLiteral("no")));
        m_fixture->window->findChild<gui::ContributorsPage *>()->applySettings();
        QVERIFY(cell(QStringLiteral("ada")).data(Qt::DecorationRole).isNull());
        QVERIFY(table()->rowHeight(0) <= rowHeight);
        const int asked = m_github->count(QStringLiteral("/avatars/"));
        m_fixture->open(); // the next start
        QTRY_VERIFY(m_fixture->window->findChild<QTableView *>(QStringLiteral("peopleTable")));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(cell(QStringLiteral("ada")).data(Qt::DecorationRole).isNull());
        QCOMPARE(m_github->count(QStringLiteral("/avatars/")), asked);
    }

    void loadOnlyWhatIsSeen()
    {
        show(QStringLiteral("crowd"), manyPeople);
        const int visible = table()->viewport()->height() / table()->rowHeight(0) + 2;
        QTRY_VERIFY(colourOf(firstName()) == QColor(Qt::red));
        QVERIFY(asked() <= visible);
    }

    void scrollWithoutAStall()
    {
        show(QStringLiteral("crowd"), manyPeople);
        QScrollBar *bar = table()->verticalScrollBar();
        StallMonitor monitor;
        QTimer scroll;
        connect(&scroll, &QTimer::timeout, this, [bar] { bar->setValue(bar->value() + 40); });
        QVERIFY(monitor.run(
            [&scroll] { scroll.start(1); },
            [this, bar] { return bar->value() == bar->maximum() && colourOf(lastName()) == Qt::red; }));
        QVERIFY2(monitor.longest() < StallMonitor::limit,
                 qPrintable(QString::number(monitor.longest().count())));
        // Most rows were on the screen for an instant: their pictures were not loaded.
        QVERIFY(asked() < manyPeople / 2);
    }

private:
    QTableView *table() const { return m_fixture->find<QTableView>("peopleTable"); }
    int rows() const { return table()->model()->rowCount(); }
    int asked() const { return m_github->count(QStringLiteral("/avatars/")); }
    QString nameAt(int row) const { return table()->model()->index(row, 0).data().toString(); }
    QString firstName() const { return nameAt(0); }
    QString lastName() const { return nameAt(rows() - 1); }

    void show(const QString &owner, int people) const
    {
        m_fixture->lookUp(owner);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->findChild<QTableView *>(QStringLiteral("peopleTable")),
                                 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), people, 60'000);
    }

    QModelIndex cell(const QString &name) const
    {
        const QModelIndexList found = table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole,
                                                              name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.front();
    }

    /// In the middle of the face; of initials, near the edge, where there is no letter.
    QColor colourOf(const QString &name) const
    {
        const auto icon = cell(name).data(Qt::DecorationRole).value<QIcon>();
        const QImage face = icon.pixmap(24, 24).toImage();
        return face.isNull() ? QColor() : face.pixelColor(face.width() / 2, face.height() / 8);
    }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_peoplefaces, TestPeopleFaces, QApplication)
#include "tst_peoplefaces.moc"
