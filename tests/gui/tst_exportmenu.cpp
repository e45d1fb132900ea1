// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exportmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
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
        {QStringLiteral("Ada"), QStringLiteral("ada"), false, QStringLiteral("flask"), {}, at}};
    return answer;
}

} // namespace

class TestExportMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void needsAnAnswer()
    {
        gui::ExportMenu menu;
        const auto enabled = [&] {
            return std::ranges::count_if(menu.actions(), [](const QAction *action) {
                return action->isEnabled() && !action->isSeparator();
            });
        };
        QCOMPARE(enabled(), 0);
        menu.setAnswer(oneRow());
        QCOMPARE(enabled(), 5);
        menu.clearAnswer();
        QCOMPARE(enabled(), 0);
    }

    void copiesNumbers()
    {
        gui::ExportMenu menu;
        menu.setAnswer(oneRow());
        const QSignalSpy saved(&menu, &gui::ExportMenu::saved);
        menu.actions().last()->trigger();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Repository\tMonth\tNew contributors\nflask\t2010-04\t3\n"));
        QCOMPARE(saved.count(), 1);
    }

    void saves_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("picture") << 0 << "pallets-flask-new-contributors.png" << QByteArray("\x89PNG");
        QTest::newRow("numbers") << 1 << "pallets-flask-new-contributors.csv"
                                 << QByteArray("repository,month,new_contributors\nflask,2010-04,3\n");
        QTest::newRow("people") << 2 << "pallets-flask-people.csv" << QByteArray("name,login,bot");
        QTest::newRow("everything") << 3 << "pallets-flask-new-contributors.json" << QByteArray("{");
    }

    void saves()
    {
        QFETCH(const int, action);
        QFETCH(const QString, suggested);
        QFETCH(const QByteArray, begins);
        const QTemporaryDir folder;
        QWidget window;
        gui::ExportMenu menu(&window);
        menu.setAnswer(oneRow());
        const QSignalSpy saved(&menu, &gui::ExportMenu::saved);
        const QSignalSpy failed(&menu, &gui::ExportMenu::failed);

        menu.actions().at(action)->trigger();
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), suggested);
        menu.clearAnswer(); // what was asked for is saved, whatever is shown by now

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

    void namesFollowTheFormat()
    {
        QWidget window;
        gui::ExportMenu menu(&window);
        menu.setAnswer(oneRow());
        menu.actions().first()->trigger();
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->filterSelected(dialog->nameFilters().at(2));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QStringLiteral("pallets-flask-new-contributors.pdf"));
        dialog->reject();
    }

    void tellsWhatCannotBeWritten_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << 0 << "a.png";
        QTest::newRow("numbers") << 1 << "a.csv";
    }

    void tellsWhatCannotBeWritten()
    {
        QFETCH(const int, action);
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(name)); // a folder of that name is in the way
        QWidget window;
        gui::ExportMenu menu(&window);
        menu.setAnswer(oneRow());
        const QSignalSpy failed(&menu, &gui::ExportMenu::failed);
        menu.actions().at(action)->trigger();
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(folder.filePath(name));
        dialog->reject();
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.at(0).at(0).value<core::Error>();
        QCOMPARE(error.kind, core::Error::Kind::Output);
        QVERIFY2(error.message.contains(name), qPrintable(error.message));
    }
};

QTEST_MAIN(TestExportMenu)
#include "tst_exportmenu.moc"
