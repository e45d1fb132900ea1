// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "engine/profiles.h"
#include "gui/profiles/profiledetails.h"
#include "gui/profiles/profilesmodel.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

#include <sys/stat.h>

using core::ProfileSource;
using support::FakeX;
using Mode = support::FakeX::Mode;

/// The page of X profiles in the real window with a fake X.
class TestProfilesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<FakeX>();
        m_x->add(
            {.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .name = QStringLiteral("Space")});
        m_x->add(
            {.handle = QStringLiteral("jack"), .id = QStringLiteral("2"), .name = QStringLiteral("Jack")});
        m_github = std::make_unique<support::FakeGitHub>();
        m_fixture = std::make_unique<WindowFixture>(m_github->api(), QUrl(), hosts());
        QSettings().clear();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_fixture->find<QLineEdit>("handleField")->hasFocus());
    }

    void cleanup()
    {
        m_fixture.reset();
        m_x.reset();
    }

    void asksOnceAboutUnofficialSources()
    {
        type(QStringLiteral("NASA"));
        QVERIFY(isShown("questionPanel"));
        QCOMPARE(m_x->http().count(), 0);
        click("allowButton");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!isShown("questionPanel"));
        type(QStringLiteral("jack"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(config::chosen(config::xUnofficial()).text, QStringLiteral("yes"));
    }

    void respectsARefusal()
    {
        type(QStringLiteral("NASA"));
        click("refuseButton");
        QTRY_VERIFY(message().contains(u"these are not allowed"));
        QCOMPARE(m_x->http().count(), 0);
        type(QStringLiteral("NASA"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_VERIFY(isShown("messageAction"));
        page<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows(), 1);
    }

    void usesADecisionThatCannotBeSaved()
    {
        QSettings().setValue(QStringLiteral("version"), 99);
        type(QStringLiteral("NASA"));
        click("allowButton");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(message().contains(u"newer"));
        type(QStringLiteral("jack"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(config::chosen(config::xUnofficial()).text, QStringLiteral("ask"));
    }

    void looksUpEverythingThatWaited()
    {
        type(QStringLiteral("NASA"));
        type(QStringLiteral("jack"));
        click("allowButton");
        QTRY_COMPARE(rows(), 2);
    }

    void retriesTheRefusedLookup()
    {
        QVERIFY(config::choose(config::xUnofficial(), QStringLiteral("no")));
        chooseFile(list("jack\n"));
        QTRY_VERIFY(isShown("messageAction"));
        m_fixture->find<QLineEdit>("handleField")->setText(QStringLiteral("NASA"));
        page<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@jack"));
    }

    void doesNotAskWithAToken()
    {
        reopen(FakeX::token);
        type(QStringLiteral("NASA jack"));
        QVERIFY(!isShown("questionPanel"));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(page<QLabel>("progressText")->text().contains(u"2 of 2 looked up with X’s API"));
    }

    void showsTheLookedUpProfile()
    {
        allow();
        type(QStringLiteral("@nasa"));
        QTRY_COMPARE(m_fixture->find<QLabel>("nameLabel")->text(), QStringLiteral("Space"));
        QCOMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
        QCOMPARE(m_fixture->find<QLabel>("bioLabel")->text(), support::FakeX::bio);
        QCOMPARE(m_fixture->find<QLabel>("bioLabel")->textFormat(), Qt::PlainText);
        QVERIFY(m_fixture->find<QLabel>("factsLabel")->text().contains(u"Earth"));
        QVERIFY(m_fixture->find<QLabel>("sourceLabel")->text().startsWith(u"From FxTwitter"));
        QVERIFY(isShown("pictureView"));
        QVERIFY(!isShown("pictureList"));
        click("copyAddressButton");
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"/picture/1/1/face_400x400.gif"));
    }

    void showsItsLinks()
    {
        allow();
        type(QStringLiteral("@nasa"));
        const auto *const links = m_fixture->find<QLabel>("linksLabel");
        QTRY_VERIFY(isShown("linksLabel"));
        QVERIFY(links->text().contains(u"<a href=\"https://www.example.org/\">www.example.org</a>"));
        QVERIFY(links->text().contains(u"href=\"https://pbs.twimg.com/profile_banners/1/2\""));
        QVERIFY(m_fixture->find<QLabel>("factsLabel")->text().contains(u"Verified by X as a government"));
    }

    void makesLinksOfWebAddressesAlone_data()
    {
        QTest::addColumn<QString>("website");
        QTest::addColumn<QString>("links");
        const auto is = [](const char *website, const char *links) {
            QTest::newRow(website) << QString::fromUtf8(website) << QString::fromLatin1(links);
        };
        is("https://a.example/b/", "<a href=\"https://a.example/b/\">a.example/b</a>");
        is("http://a.example/?x=1&y=\"><img src=x>",
           "<a href=\"http://a.example/?x=1&amp;y=%22%3E%3Cimg%20src=x%3E\">"
           "a.example/?x=1&amp;y=%22%3E%3Cimg%20src=x%3E</a>");
        is("https://b\u00fccher.example",
           "<a href=\"https://xn--bcher-kva.example\">xn--bcher-kva.example</a>");
        is("javascript:alert(1)", "");
        is("file:///etc/passwd", "");
        is("", "");
    }

    void makesLinksOfWebAddressesAlone()
    {
        const core::Profile profile{.handle = {},
                                    .website = QUrl(QString::fromUtf8(QTest::currentDataTag()))};
        QTEST(gui::linksText(profile), "links");
        QVERIFY(gui::linksText({.handle = {},
                                .website = QUrl(QStringLiteral("https://a.example/") + QString(2'000, u'x'))})
                    .endsWith(u"xxx…</a>"));
    }

    void showsEarlierPictures()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(m_fixture->find<QLabel>("nameLabel")->text(), QStringLiteral("Space"));
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 2});
        click("refreshProfileButton");
        QTRY_COMPARE(m_fixture->find<QListWidget>("pictureList")->count(), 2);
        QVERIFY(isShown("pictureList"));
        const auto text = [this](int row) {
            return m_fixture->find<QListWidget>("pictureList")->item(row)->text();
        };
        QVERIFY(text(0).startsWith(u"Since "));
        QVERIFY(text(0).endsWith(u"\n1 × 1 pixels\nFrom 127.0.0.1"));
        QVERIFY(text(1).contains(u" – "));
        const QScrollBar *bar = m_fixture->find<QListWidget>("pictureList")->verticalScrollBar();
        QTRY_VERIFY(!m_fixture->find<QListWidget>("pictureList")->item(1)->icon().isNull());
        QTRY_COMPARE(bar->maximum(), 0);
        QVERIFY(isShown("saveAllPicturesButton"));
        click("saveAllPicturesButton");
        const QString folder = m_folder.filePath(QStringLiteral("of NASA"));
        choose("savePicturesDialog", folder);
        QTRY_COMPARE(page<QLabel>("messageText")->text(),
                     QString(QStringLiteral("Saved 2 pictures in “") + folder + u'”' + u'.'));
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(
            files
                .filter(QRegularExpression(QStringLiteral("^NASA-20\\d\\d-\\d\\d-\\d\\d-[0-9a-f]{8}[.]gif$")))
                .size(),
            2);
    }

    void showsTheNumberAndFormerHandles()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_VERIFY(m_fixture->find<QLabel>("factsLabel")->text().contains(u"Account number: 1"));
        m_x->remove(QStringLiteral("NASA"));
        m_x->add({.handle = QStringLiteral("NASA_new"), .id = QStringLiteral("1")});
        type(QStringLiteral("id:1 NASA_new"));
        QTRY_VERIFY(m_fixture->find<QLabel>("factsLabel")->text().contains(u"Formerly @NASA (until "));
        QCOMPARE(rows(), 1);
    }

    void exportsTheProfilesInTheList()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        m_fixture->find<QLineEdit>("profilesFilterField")->setText(QStringLiteral("jack"));
        QCOMPARE(rows(), 1);
        act("exportProfilesAsCsv");
        const QString csv = m_folder.filePath(QStringLiteral("all.csv"));
        choose("exportProfilesDialog", csv);
        QTRY_VERIFY(QFile::exists(csv));
        QVERIFY(contents(csv).contains("\njack,Jack,"));
        QVERIFY(!contents(csv).contains("NASA"));
        m_fixture->find<QLineEdit>("profilesFilterField")->clear();
        act("exportProfilesAsJson");
        const QString json = m_folder.filePath(QStringLiteral("all.json"));
        choose("exportProfilesDialog", json);
        QTRY_VERIFY(QFile::exists(json));
        QCOMPARE(QJsonDocument::fromJson(contents(json)).array().size(), 2);
        act("exportPictures");
        const QString folder = m_folder.filePath(QStringLiteral("faces"));
        choose("savePicturesDialog", folder);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        act("exportProfilesAsJson");
        choose("exportProfilesDialog", QStringLiteral("/dev/null/a.json"));
        QTRY_VERIFY(message().contains(u"cannot be written"));
    }

    void reloadsOnlyChangedRows()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        const QAbstractItemModel *model = table()->model();
        const QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        m_x->add({.handle = QStringLiteral("eve"), .id = QStringLiteral("3"), .name = QStringLiteral("Eve")});
        type(QStringLiteral("eve"));
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("@eve"));
        QCOMPARE(inserted.count(), 1);
        m_x->add({.handle = QStringLiteral("jack"), .id = QStringLiteral("2"), .name = QStringLiteral("J.")});
        table()->selectRow(1);
        changed.clear();
        click("refreshProfileButton");
        QTRY_COMPARE(table()->model()->index(1, gui::ProfilesModel::Name).data().toString(),
                     QStringLiteral("J."));
        QTRY_VERIFY(!isShown("progressBar"));
        for (const QList<QVariant> &change : changed)
            QCOMPARE(change.first().toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_fixture->find<QLabel>("nameLabel")->text(), QStringLiteral("J."));
    }

    void reloadsARowThatLostItsHandle()
    {
        reopen(FakeX::token);
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
        m_x->add(
            {.handle = QStringLiteral("NASA"), .id = QStringLiteral("9"), .name = QStringLiteral("New")});
        table()->selectRow(0);
        click("refreshProfileButton");
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(QStringList({state(0), state(1)}).filter(QStringLiteral("unknown")).size(), 1);
    }

    void reportsInvalidHandles()
    {
        allow();
        type(QStringLiteral("NASA no-handle jack home"));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(message().contains(u"“no-handle” is not a valid handle"));
        QVERIFY(message().contains(u"1 more"));
        QCOMPARE(m_fixture->find<QLineEdit>("handleField")->text(),
                 QStringLiteral("NASA no-handle jack home"));
    }

    void reportsMissingProfiles()
    {
        allow();
        type(QStringLiteral("nobody"));
        QTRY_COMPARE(message(), QStringLiteral("@nobody: This account does not exist on X."));
        type(QStringLiteral("NASA nobody"));
        QTRY_COMPARE(message(), QStringLiteral("Found 1 of 2. The list shows why the others are missing."));
    }

    void showsAFailureInItsRow()
    {
        allow();
        for (const ProfileSource one : {ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
            m_x->setMode(one, Mode::TooMany);
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(m_fixture->find<QLabel>("stateLabel")->text().contains(u"received too many requests"),
                     true);
        QVERIFY(m_fixture->find<QLabel>("stateLabel")->text().contains(u"Try again after"));
        QCOMPARE(state(0), QStringLiteral("unknown"));
    }

    void cancels()
    {
        allow();
        m_x->http().hold();
        type(QStringLiteral("NASA jack"));
        QVERIFY(m_x->http().waitForInFlight(2));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QTRY_VERIFY(message().startsWith(u"Cancelled."));
        m_x->http().release();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
    }

    void removesAndUndoes()
    {
        allow();
        type(QStringLiteral("NASA jack a b"));
        QTRY_COMPARE(rows(), 4);
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(message(), QStringLiteral("Removed 4 profiles."));
        QTRY_COMPARE(m_fixture->find<QStackedWidget>("profilesStack")->currentWidget()->objectName(),
                     QStringLiteral("profilesEmptyPage"));
        page<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(m_fixture->find<QStackedWidget>("profilesStack")->currentWidget()->objectName(),
                     QStringLiteral("profilesSplitter"));
    }

    void selectsTheNextAfterRemoval()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
    }

    void copiesHandlesAndLooksThemUpAgain()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("@jack\n@NASA"));
        const int requests = m_x->count(QStringLiteral("/mirror"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_x->count(QStringLiteral("/mirror")), requests + 2);
    }

    void readsAFile()
    {
        allow();
        chooseFile(list("handle,name\nNASA,x\njack,y\n"));
        QTRY_COMPARE(rows(), 2);
    }

    void reportsInvalidFiles()
    {
        chooseFile(list("# nobody\n"));
        QTRY_VERIFY(message().endsWith(u"contains no handles."));
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        chooseFile(pipe);
        QTRY_VERIFY(message().endsWith(u"it is not a regular file."));
        chooseFile(list(QByteArray(qsizetype(11) * 1024 * 1024, 'a')));
        QTRY_VERIFY(message().endsWith(u"it is larger than 10 MB."));
        QVERIFY(!isShown("questionPanel"));
    }

    void saysWhatItSkippedInAFile()
    {
        allow();
        chooseFile(list("name,Twitter\nA,NASA\nB,no-good\nC,home\nD,#NAME?\nE,jack\nF,\"x\n"));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(message().startsWith(u"Line 1: The handles were read from the column “Twitter”."));
        for (const QString &part :
             {QStringLiteral("Line 3: “no-good”"), QStringLiteral("Line 4: “home”"),
              QStringLiteral("Line 5: “#NAME?”"), QStringLiteral("1 more are invalid.")})
            QVERIFY2(message().contains(part), qPrintable(message()));
        page<QAbstractButton>("messageAction")->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"Line 7: A quotation mark is not closed."));
    }

    void readsTheClipboard()
    {
        allow();
        QGuiApplication::clipboard()->setText(QStringLiteral("https://x.com/nasa, @jack"));
        act("fromClipboardAction");
        QTRY_COMPARE(rows(), 2);
        QGuiApplication::clipboard()->setText(QStringLiteral(" "));
        act("fromClipboardAction");
        QTRY_COMPARE(message(), QStringLiteral("The clipboard contains no handles."));
    }

    void looksUpAClipboardTooLongForTheField()
    {
        allow();
        QGuiApplication::clipboard()->setText(QStringLiteral("# %1\nNASA").arg(QString(30'000, u'x')));
        auto *field = m_fixture->find<QLineEdit>("handleField");
        field->paste();
        QTRY_VERIFY(message().contains(u"was cut off"));
        QCOMPARE(rows(), 0);
        page<QAbstractButton>("messageAction")->click();
        QTRY_COMPARE(rows(), 1);
    }

    void clearsAFilterThatHidesTheResult()
    {
        allow();
        type(QStringLiteral("NASA jack"));
        waitForSorted();
        m_fixture->find<QLineEdit>("profilesFilterField")->setText(QStringLiteral("jack"));
        QTRY_COMPARE(page<QLabel>("profilesHeader")->text(), QStringLiteral("1 of 2 profiles"));
        type(QStringLiteral("nasa"));
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
        QCOMPARE(page<QLabel>("profilesHeader")->text(), QStringLiteral("2 profiles"));
    }

    void reportsMissingPictures()
    {
        allow();
        m_x->setInterceptor([](const support::Seen &seen) {
            const bool isPicture = seen.path.startsWith(u"/picture");
            return isPicture ? std::optional(support::Reply{.status = 404}) : std::nullopt;
        });
        type(QStringLiteral("NASA jack"));
        QTRY_COMPARE(message(), QStringLiteral("2 of 2 could not be refreshed. The list shows why."));
    }

    void opensOnX()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, QUrl(QStringLiteral("https://x.com/NASA")));
    }

    void showsTheCostOfManyFirst()
    {
        reopen(FakeX::token);
        for (const ProfileSource one :
             {ProfileSource::Api, ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
            m_x->setMode(one, Mode::Forbidden);
        type(QStringLiteral("NASA jack"));
        QTRY_COMPARE(message(), QStringLiteral("Found 0 of 2. The list shows why the others are missing."));
        m_x->setMode(ProfileSource::Api, Mode::Works);
        m_x->http().forget();
        click("refreshStaleButton");
        QTRY_COMPARE(message(), QStringLiteral("X’s API charges about $0.02 for 2 profiles."));
        QCOMPARE(m_x->http().count(), 0);
        page<QAbstractButton>("messageAction")->click();
        QTRY_VERIFY(page<QLabel>("progressText")->text().contains(u"about $0.02"));
    }

    void isReachedByTab()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@NASA"));
        const QStringList wanted = {
            QStringLiteral("handleField"),          QStringLiteral("lookUpProfilesButton"),
            QStringLiteral("fromButton"),           QStringLiteral("refreshStaleButton"),
            QStringLiteral("exportProfilesButton"), QStringLiteral("removeProfilesButton"),
            QStringLiteral("profilesFilterField"),  QStringLiteral("profilesTable"),
            QStringLiteral("linksLabel"), // then the site, the banner
            QStringLiteral("linksLabel"),           QStringLiteral("linksLabel"),
            QStringLiteral("savePictureButton"),    QStringLiteral("copyAddressButton"),
            QStringLiteral("refreshProfileButton"), QStringLiteral("openProfileButton"),
        };
        m_fixture->find<QWidget>("handleField")->setFocus();
        QStringList reached;
        while (reached.size() < wanted.size()) {
            reached.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, wanted);
    }

    void hidesColumnsInNarrowWindows()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
        m_fixture->window->resize(1300, 700);
        QTRY_VERIFY(!table()->isColumnHidden(gui::ProfilesModel::Followers));
        m_fixture->window->resize(700, 500);
        QTRY_VERIFY(table()->isColumnHidden(gui::ProfilesModel::Followers));
        QVERIFY(table()->isColumnHidden(gui::ProfilesModel::LookedUp));
        QVERIFY(!table()->isColumnHidden(gui::ProfilesModel::State));
    }

    void remembers()
    {
        allow();
        type(QStringLiteral("NASA"));
        QTRY_COMPARE(rows(), 1);
        m_fixture->open();
        QTRY_COMPARE(m_fixture->find<QTabWidget>("pages")->currentIndex(), 1);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("Profiles – Newfaces"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("Newfaces"));
    }

public:
    /// Replaces the browser.
    Q_INVOKABLE void open(const QUrl &address) { m_opened = address; }

private:
    engine::ProfileHosts hosts() const
    {
        return {.x = {.api = m_x->api(),
                      .mirror = m_x->mirror(),
                      .page = m_x->page(),
                      .timeline = m_x->timeline()}};
    }

    void reopen(const QByteArray &token)
    {
        m_fixture = std::make_unique<WindowFixture>(
            m_github->api(), QUrl(), hosts(),
            engine::TokenSources{.environment = {{core::TokenFor::X, {token}}}});
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_fixture->find<QLineEdit>("handleField")->hasFocus());
    }

    void allow() { std::ignore = config::choose(config::xUnofficial(), QStringLiteral("yes")); }

    void type(const QString &text)
    {
        auto *field = m_fixture->find<QLineEdit>("handleField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QString list(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("list%1.csv").arg(++m_lists)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The list cannot be written.");
        return file.fileName();
    }

    void chooseFile(const QString &name)
    {
        act("fromFileAction");
        choose("handleFileDialog", name);
    }

    void choose(const char *dialogName, const QString &file) const
    {
        auto *dialog = m_fixture->find<QFileDialog>(dialogName);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void act(const char *action) { m_fixture->find<QAction>(action)->trigger(); }

    /// A widget of this page; the other page has some with the same names.
    template<typename Widget>
    Widget *page(const char *name) const
    {
        auto *found = m_fixture->find<QWidget>("ProfilesPage")->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    /// Waits until NASA and jack are listed and sorted.
    void waitForSorted() const
    {
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("@jack"));
    }

    void click(const char *button) { m_fixture->find<QAbstractButton>(button)->click(); }
    bool isShown(const char *name) const { return page<QWidget>(name)->isVisible(); }
    QTableView *table() const { return m_fixture->find<QTableView>("profilesTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString state(int row) const
    {
        return table()->model()->index(row, gui::ProfilesModel::State).data().toString();
    }
    QString message() const { return page<QLabel>("messageText")->text(); }

    QTemporaryDir m_folder;
    int m_lists = 0;
    QUrl m_opened;
    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_profilespage, TestProfilesPage, QApplication)
#include "tst_profilespage.moc"
