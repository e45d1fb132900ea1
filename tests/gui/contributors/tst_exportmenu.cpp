// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "gui/contributors/chart/exportmenu.h"
#include "gui/contributors/chart/filesaver.h"
#include "support/fulldisk.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

core::Contributions oneRow()
{
    core::Contributions answer;
    answer.owner = QStringLiteral("pallets");
    answer.repository = QStringLiteral("flask");
    const core::Instant at = core::parseInstant(u"2010-04-06T11:12:57Z").value();
    answer.rows = {{QStringLiteral("flask"), core::monthOf(at), 3}};
    answer.newcomers = {
        {QStringLiteral("=Ada()"), QStringLiteral("ada"), false, QStringLiteral("flask"), {}, at}};
    return answer;
}

void setShown(gui::ExportMenu &menu, const core::Contributions &answer, const core::Shown &shown = {})
{
    const auto counted = std::make_shared<const core::CountedView>(
        core::countedView(std::make_shared<const core::Contributions>(answer), shown.view));
    menu.setShown(counted, shown, core::shownNumbers(*counted, core::shownPeople(*counted, shown)));
}

QAction *action(const gui::ExportMenu &menu, const char *name)
{
    return menu.findChild<QAction *>(QLatin1String(name));
}

/// Accepts what a picture looks like, where that is asked first.
QFileDialog *fileDialog(const QWidget &window)
{
    for (auto *question : window.findChildren<QDialog *>(QStringLiteral("pictureDialog"))) {
        if (question->isVisible())
            question->accept();
    }
    return window.findChild<QFileDialog *>();
}

} // namespace

class TestExportMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void needsAnAnswer()
    {
        gui::FileSaver saver(nullptr);
        gui::ExportMenu menu(saver);
        const auto enabled = [&] {
            return std::ranges::count_if(menu.actions(), [](const QAction *action) {
                return action->isEnabled() && !action->isSeparator();
            });
        };
        QCOMPARE(enabled(), 0);
        setShown(menu, oneRow());
        QCOMPARE(enabled(), 8);
        menu.clearAnswer();
        QCOMPARE(enabled(), 0);
    }

    void copiesNumbers()
    {
        gui::FileSaver saver(nullptr);
        gui::ExportMenu menu(saver);
        setShown(menu, oneRow());
        const QSignalSpy copied(&menu, &gui::ExportMenu::copied);
        action(menu, "copyNumbers")->trigger();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Repository\tMonth\tNew contributors\nflask\t2010-04\t3\n"));
        QCOMPARE(copied.count(), 1);
    }

    void copiesThePicture()
    {
        gui::FileSaver saver(nullptr);
        gui::ExportMenu menu(saver);
        setShown(menu, oneRow());
        saver.setLook({.size = {640, 320}, .scale = 2, .isDark = true});
        const QSignalSpy copied(&saver, &gui::FileSaver::copied);
        action(menu, "copyPicture")->trigger();
        QCOMPARE(copied.count(), 1);
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(1280, 640));
        QVERIFY(image.pixelColor(1, 1).lightness() < 60);
    }

    void asksWhatThePictureLooksLike()
    {
        const QTemporaryDir folder;
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, oneRow());
        action(menu, "exportPicture")->trigger();
        auto *question = window.findChild<QDialog *>(QStringLiteral("pictureDialog"));
        QVERIFY(question);
        question->findChild<QSpinBox *>(QStringLiteral("pictureWidth"))->setValue(8000);
        question->findChild<QComboBox *>(QStringLiteral("pictureScale"))->setCurrentIndex(1);
        question->findChild<QSpinBox *>(QStringLiteral("pictureHeight"))->setValue(300);
        question->findChild<QComboBox *>(QStringLiteral("pictureColours"))->setCurrentIndex(1);
        question->findChild<QCheckBox *>(QStringLiteral("pictureTransparent"))->setChecked(true);
        question->findChild<QCheckBox *>(QStringLiteral("pictureFooter"))->setChecked(true);
        QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("pictureSaveButton")),
                          Qt::LeftButton);
        // Not larger than what can be drawn.
        QVERIFY((saver.look() == chart::PictureOptions{QSize(5000, 300), 2, true, true, true}));
        const QString file = folder.filePath(QStringLiteral("a.png"));
        Q_EMIT fileDialog(window)->fileSelected(file);
        QCOMPARE(QImage(file).size(), QSize(10000, 600));
        QVERIFY(QImage(file).hasAlphaChannel());
    }

    void noPictureWithoutSaving()
    {
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, oneRow());
        action(menu, "exportPicture")->trigger();
        auto *question = window.findChild<QDialog *>(QStringLiteral("pictureDialog"));
        question->findChild<QCheckBox *>(QStringLiteral("pictureFooter"))->setChecked(true);
        question->reject();
        QVERIFY(!window.findChild<QFileDialog *>());
        QVERIFY(saver.look() == chart::PictureOptions());
    }

    void saves_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("picture") << QByteArray("exportPicture") << "pallets-flask-new-contributors.png"
                                 << QByteArray("\x89PNG");
        QTest::newRow("numbers") << QByteArray("exportNumbers") << "pallets-flask-new-contributors.csv"
                                 << QByteArray("repository,month,new_contributors\nflask,2010-04,3\n");
        QTest::newRow("people")
            << QByteArray("exportPeople") << "pallets-flask-people.csv"
            << QByteArray("name,login,bot,repository,first_commit,first_commit_at,"
                          "x_handle,commits,last_commit_at,came_back,agent,avatar_url,"
                          "organisation,organisation_reason,bluesky_handle,mastodon_handle\n'=Ada(),ada,");
        QTest::newRow("logins") << QByteArray("exportLogins") << "pallets-flask-logins.txt"
                                << QByteArray("ada\n");
        QTest::newRow("vouched list")
            << QByteArray("exportVouched") << "pallets-flask-vouched.txt" << QByteArray("github:ada\n");
        QTest::newRow("everything") << QByteArray("exportJson") << "pallets-flask-new-contributors.json"
                                    << QByteArray("{");
    }

    void saves()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, suggested);
        QFETCH(const QByteArray, begins);
        const QTemporaryDir folder;
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, oneRow());
        const QSignalSpy saved(&saver, &gui::FileSaver::saved);
        const QSignalSpy failed(&saver, &gui::FileSaver::failed);

        action(menu, name.constData())->trigger();
        auto *dialog = fileDialog(window);
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), suggested);
        menu.clearAnswer(); // saves the result from when the dialog was opened

        dialog->setDirectory(folder.path());
        dialog->selectFile(suggested);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(saved.count() + failed.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(saved.at(0).at(0).toString(), QStringLiteral("Saved %1.").arg(suggested));
        QFile file(folder.filePath(suggested));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(begins), content.left(80).constData());
        if (suggested.endsWith(QLatin1String(".json")))
            QCOMPARE(QJsonDocument::fromJson(content).object().value(QStringLiteral("owner")).toString(),
                     QStringLiteral("pallets"));
    }

    void followsTheView_data()
    {
        QTest::addColumn<core::View>("view");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QByteArray>("inChart");
        QTest::newRow("active") << core::View::Active << "pallets-flask-active-contributors"
                                << QByteArray("month,new,returning\n2010-04,3,2\n")
                                << "Month\tNew\tReturning\n2010-04\t3\t2\n"
                                << QByteArray("returning");
        QTest::newRow("once or back") << core::View::OnceOrBack << "pallets-flask-once-or-back"
                                      << QByteArray("month,came_once,came_back\n2010-04,2,1\n")
                                      << "Month\tCame once\tCame back\n2010-04\t2\t1\n"
                                      << QByteArray("came once");
        QTest::newRow("organisations")
            << core::View::Organisations << "pallets-flask-organisations"
            << QByteArray("month,organisation,new_contributors\n2010-04,\"Acme, Inc.\",2\n2010-04,,1\n")
            << "Month\tOrganisation\tNew contributors\n2010-04\tAcme, Inc.\t2\n2010-04\t\t1\n"
            << QByteArray("Acme, Inc.");
        QTest::newRow("insiders") << core::View::Insiders << "pallets-flask-insiders"
                                  << QByteArray("month,insiders,outsiders,unknown\n2010-04,0,2,1\n")
                                  << "Month\tInsiders\tOutsiders\tUnknown\n2010-04\t0\t2\t1\n"
                                  << QByteArray("outsiders");
        QTest::newRow("retention") << core::View::Retention << "pallets-flask-retention"
                                   << QByteArray("month,new_contributors,back_within_3_months,"
                                                 "back_within_6_months,back_within_12_months\n"
                                                 "2010-04,3,1,,\n")
                                   << "Month\tNew contributors\tReturned within 3 months\tReturned "
                                      "within 6 months\tReturned within 12 months\n2010-04\t3\t1\t\t\n"
                                   << QByteArray("not back (yet)");
    }

    void followsTheView()
    {
        QFETCH(const core::View, view);
        QFETCH(const QString, picture);
        QFETCH(const QByteArray, numbers);
        core::Contributions answer = oneRow();
        const core::Period april = answer.rows.front().period;
        answer.activity = {{{april, 3, 2}}, {{april, 3, {1, {}, {}}, {1, 1, 1}}}, {{april, 2, 1}}};
        answer.activity.organisations = {{april, QStringLiteral("Acme, Inc."), 2}, {april, {}, 1}};
        const QTemporaryDir folder;
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, answer, {.view = view});
        action(menu, "copyNumbers")->trigger();
        QTEST(QApplication::clipboard()->text(), "copied");

        const QSignalSpy saved(&saver, &gui::FileSaver::saved);
        for (const bool isPicture : {true, false}) {
            action(menu, isPicture ? "exportPicture" : "exportNumbers")->trigger();
            auto *dialog = fileDialog(window);
            QVERIFY(dialog != nullptr);
            QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).completeBaseName(), picture);
            dialog->setNameFilter(isPicture ? QStringLiteral("SVG (*.svg)") : QStringLiteral("CSV (*.csv)"));
            setShown(menu, oneRow()); // what was asked for is saved, whatever is shown by now
            Q_EMIT dialog->fileSelected(
                folder.filePath(isPicture ? QStringLiteral("a.svg") : QStringLiteral("a.csv")));
            setShown(menu, answer, {.view = view});
            dialog->reject();
            QTRY_COMPARE(saved.count(), isPicture ? 1 : 2);
            QTRY_VERIFY(window.findChild<QFileDialog *>() == nullptr);
        }
        QFile drawing(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QByteArray drawn = drawing.readAll();
        QFETCH(const QByteArray, inChart);
        QVERIFY(drawn.contains(inChart));
        QFile table(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll(), numbers);
    }

    void eventsOnlyWhereTheyAreShown_data()
    {
        QTest::addColumn<bool>("shows");
        QTest::newRow("shown") << true;
        QTest::newRow("hidden") << false;
    }

    void eventsOnlyWhereTheyAreShown()
    {
        QFETCH(const bool, shows);
        core::Contributions answer = oneRow();
        answer.events = {{.kind = core::Event::Kind::Own,
                          .name = QStringLiteral("party"),
                          .at = answer.newcomers[0].firstCommitAt}};
        const QTemporaryDir folder;
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        // Everything, although only a part is shown.
        setShown(menu, answer, {.text = QStringLiteral("nobody"), .showsEvents = shows});
        action(menu, "exportEverything")->setChecked(true);
        const QSignalSpy saved(&saver, &gui::FileSaver::saved);
        int files = 0;
        for (const auto &[name, ending] :
             {std::pair("exportPicture", "svg"), std::pair("exportJson", "json")}) {
            const QString file = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
            action(menu, name)->trigger();
            auto *dialog = fileDialog(window);
            QVERIFY(dialog != nullptr);
            Q_EMIT dialog->fileSelected(file);
            dialog->reject();
            ++files;
            QTRY_COMPARE(saved.count(), files);
            QTRY_VERIFY(window.findChild<QFileDialog *>() == nullptr);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.readAll().contains("party"), shows);
        }
    }

    void jsonIncludesActivity()
    {
        core::Contributions answer = oneRow();
        answer.activity.active = {{answer.rows.front().period, 3, 2}};
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.json"));
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, answer);
        const QSignalSpy saved(&saver, &gui::FileSaver::saved);
        action(menu, "exportJson")->trigger();
        auto *dialog = fileDialog(window);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
        QTRY_COMPARE(saved.count(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(written.readAll()).object();
        QVERIFY(json.contains(QStringLiteral("rows")));
        QVERIFY(json.contains(QStringLiteral("people")));
        QCOMPARE(json.value(QStringLiteral("active")).toArray().size(), 1);
        QVERIFY(json.value(QStringLiteral("retention")).isArray());
    }

    void namesFollowTheFormat()
    {
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, oneRow());
        action(menu, "exportPicture")->trigger();
        auto *dialog = fileDialog(window);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->filterSelected(dialog->nameFilters().at(2));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QStringLiteral("pallets-flask-new-contributors.pdf"));
        dialog->reject();
    }

    void reportsWriteErrors_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << QByteArray("exportPicture") << "a.png";
        QTest::newRow("numbers") << QByteArray("exportNumbers") << "a.csv";
    }

    void reportsWriteErrors()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(name)); // a folder has that name
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, oneRow());
        const QSignalSpy failed(&saver, &gui::FileSaver::failed);
        action(menu, what.constData())->trigger();
        auto *dialog = fileDialog(window);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(folder.filePath(name));
        dialog->reject();
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.at(0).at(0).value<core::Error>();
        QCOMPARE(error.kind, core::Error::Kind::Output);
        QVERIFY2(inEnglish(error).contains(name), qPrintable(inEnglish(error)));
    }

    void keepsTheOldFileOnAFullDisk_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.png", "a.svg", "a.pdf"})
            QTest::newRow(name) << QByteArray("exportPicture") << name;
        QTest::newRow("numbers") << QByteArray("exportNumbers") << "a.csv";
        QTest::newRow("people") << QByteArray("exportPeople") << "a.csv";
        QTest::newRow("everything") << QByteArray("exportJson") << "a.json";
    }

    void keepsTheOldFileOnAFullDisk()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        QFile old(folder.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old one") == 11);
        old.close();
        QWidget window;
        gui::FileSaver saver(&window);
        gui::ExportMenu menu(saver, &window);
        setShown(menu, oneRow());
        const QSignalSpy failed(&saver, &gui::FileSaver::failed);
        action(menu, what.constData())->trigger();
        auto *dialog = fileDialog(window);
        QVERIFY(dialog != nullptr);
        {
            const support::FullDisk full;
            Q_EMIT dialog->fileSelected(folder.filePath(name));
            QTRY_COMPARE(failed.count(), 1);
        }
        dialog->reject();
        QCOMPARE(failed.at(0).at(0).value<core::Error>().kind, core::Error::Kind::Output);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old one"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }
};

NEWFACES_TEST(tst_exportmenu, TestExportMenu, QApplication)
#include "tst_exportmenu.moc"
