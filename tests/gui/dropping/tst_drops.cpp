// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/newfile.h"
#include "gui/dropping/dropoffer.h"
#include "smallgithub.h"
#include "support/githubforge.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

using gui::DropOffer;
using DropKind = gui::DropOffer::Kind;
using DropPage = gui::DropOffer::Page;

/// What is dropped on the window.
class TestDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DropPage>("page");
        QTest::addColumn<DropKind>("kind");
        const auto row = [](const char *name, const QString &text, DropPage page, DropKind kind) {
            QTest::newRow(name) << text << page << kind;
        };
        row("an owner, at the contributors", QStringLiteral("pallets"), DropPage::Contributors,
            DropKind::Lookups);
        row("a handle, at the profiles", QStringLiteral("NASA"), DropPage::Profiles, DropKind::Handles);
        row("a repository, at the profiles", QStringLiteral("pallets/flask"), DropPage::Profiles,
            DropKind::Lookups);
        row("a link, at the profiles", QStringLiteral("https://github.com/pallets/flask/issues"),
            DropPage::Profiles, DropKind::Lookups);
        row("a link to a profile", QStringLiteral("https://x.com/NASA"), DropPage::Contributors,
            DropKind::Handles);
        row("lines", QStringLiteral("pallets\nredis\n"), DropPage::Contributors, DropKind::Lookups);
        row("lines of handles", QStringLiteral("NASA\nesa\n"), DropPage::Profiles, DropKind::Handles);
        row("lines with a link to a profile", QStringLiteral("NASA\nhttps://bsky.app/profile/esa.int"),
            DropPage::Contributors, DropKind::Handles);
        row("a link elsewhere", QStringLiteral("https://example.org/pallets/flask"), DropPage::Contributors,
            DropKind::Nothing);
        row("prose", QStringLiteral("This is about pallets"), DropPage::Contributors, DropKind::Nothing);
        row("prose, at the profiles", QStringLiteral("Ask NASA\nabout it"), DropPage::Profiles,
            DropKind::Nothing);
        row("nothing", QStringLiteral(" \n"), DropPage::Profiles, DropKind::Nothing);
        row("too much", QStringLiteral("a\n").repeated(40'000), DropPage::Profiles, DropKind::Nothing);
    }

    void recognises()
    {
        QFETCH(const QString, text);
        QFETCH(const DropPage, page);
        QFETCH(const DropKind, kind);
        QMimeData data;
        data.setText(text);
        QVERIFY(gui::dropOfferOf(data, support::gitHub, page).kind == kind);
    }

    void recognisesFiles()
    {
        const QTemporaryDir folder;
        const auto offer = [](const QList<QUrl> &urls) {
            QMimeData data;
            data.setUrls(urls);
            return gui::dropOfferOf(data, support::gitHub, DropPage::Contributors);
        };
        const auto file = [&folder](const char *name) {
            const QString path = folder.filePath(QLatin1String(name));
            return files::write(path, "NASA\n") ? QUrl::fromLocalFile(path) : QUrl();
        };
        QVERIFY(
            (offer({file("a.csv")}) == DropOffer{DropKind::File, folder.filePath(QStringLiteral("a.csv"))}));
        QVERIFY(offer({file("a.JSON")}).kind == DropKind::File);
        QVERIFY(offer({file("a.png")}).kind == DropKind::Nothing);
        QVERIFY(offer({file("a.csv"), file("b.csv")}).kind == DropKind::Nothing);
        QVERIFY(offer({QUrl::fromLocalFile(folder.path())}).kind == DropKind::Nothing);
        QVERIFY(offer({QUrl::fromLocalFile(folder.filePath(QStringLiteral("none.csv")))}).kind ==
                DropKind::Nothing);
        QVERIFY((offer({QUrl(QStringLiteral("https://github.com/a")),
                        QUrl(QStringLiteral("https://github.com/b"))}) ==
                 DropOffer{DropKind::Lookups, QStringLiteral("https://github.com/a\nhttps://github.com/b")}));
        QVERIFY(offer({QUrl(QStringLiteral("https://github.com/a")), file("a.csv")}).kind ==
                DropKind::Nothing);
    }

    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void opensWhatIsDropped()
    {
        QVERIFY(dropText(QStringLiteral("zebra")));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QVERIFY(dropText(QStringLiteral("acme\nacme/alpha")));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("acme, acme/alpha – Newfaces"));
    }

    void refusesWithoutAMessage()
    {
        QVERIFY(!dropText(QStringLiteral("no lookup at all")));
        QVERIFY(!m_fixture->find<QWidget>("messageBar")->isVisible());
    }

    void tooManyToCompareAreRead()
    {
        QStringList names = {QStringLiteral("acme"),      QStringLiteral("acme/alpha"),
                             QStringLiteral("acme/beta"), QStringLiteral("acme/gamma"),
                             QStringLiteral("zebra"),     QStringLiteral("zebra/stripes")};
        names << QStringLiteral("nobody1") << QStringLiteral("nobody2") << QStringLiteral("nobody3");
        QVERIFY(dropText(names.join(u'\n')));
        QTRY_VERIFY2(message().startsWith(QStringLiteral("3 of 9 lookups failed.")), qPrintable(message()));
    }

    void offersToImport()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("all.json"));
        m_fixture->lookUp(QStringLiteral("zebra"));
        QTRY_COMPARE(m_fixture->window->windowTitle(), QStringLiteral("zebra – Newfaces"));
        QTRY_VERIFY(m_fixture->engine->exportTo(file, {}).result());
        QVERIFY(dropFile(file));
        QTRY_COMPARE(message(), QStringLiteral("“all.json” is an export of Newfaces."));
        m_fixture->find<QAbstractButton>("messageAction")->click();
        QTRY_VERIFY(message().startsWith(QStringLiteral("Imported “zebra”")));
    }

    void looksUpAFileOfHandles()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("handles.txt"));
        QVERIFY(files::write(file, "# nobody\n"));
        QVERIFY(dropFile(file));
        QTRY_COMPARE(m_fixture->find<QTabWidget>("pages")->currentIndex(), 1);
        QTRY_VERIFY(m_fixture->find<QWidget>("profilesMessageBar")->isVisible());
    }

private:
    QString message() const { return m_fixture->find<QLabel>("messageText")->text(); }

    bool dropText(const QString &text) const
    {
        QMimeData data;
        data.setText(text);
        return drop(data);
    }

    bool dropFile(const QString &file) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        return drop(data);
    }

    /// As from another window; false if it was refused.
    bool drop(const QMimeData &data) const
    {
        QWidget *window = m_fixture->window.get();
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_drops, TestDrops, QApplication)
#include "tst_drops.moc"
