// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/datafiles.h"
#include "gui/app/datamenu.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <memory>

/// Export, import and backup in the real window.
class TestDataMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void disablesExportWithoutData()
    {
        QVERIFY(!action("Export Owner…")->isEnabled());
        QVERIFY(!action("Export All Owners…")->isEnabled());
        QVERIFY(!action("Back Up…")->isEnabled());
        QVERIFY(action("Import…")->isEnabled());
    }

    void exportsAndImports()
    {
        lookUp();
        QVERIFY(list()->actions().contains(action("Export “acme”…")));
        const QString file = m_folder->filePath(QStringLiteral("acme.json"));
        choose("Export “acme”…", file);
        QTRY_VERIFY(message().startsWith(QStringLiteral("Exported “acme” to acme.json: ")));
        QVERIFY(QFile::exists(file));

        // Import into a new, empty program.
        const QString kept = m_folder->filePath(QStringLiteral("kept.json"));
        QVERIFY(QFile::copy(file, kept));
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        m_github->forget();
        QTRY_VERIFY(m_fixture->find<QLabel>("emptyHistoryLabel")->isVisible());
        choose("Import…", kept);
        QTRY_VERIFY2(message().startsWith(QStringLiteral("Imported “acme”: ")), qPrintable(message()));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_github->count(), 0);
    }

    void backsUp()
    {
        lookUp();
        const QString file = m_folder->filePath(QStringLiteral("copy.db"));
        choose("Back Up…", file);
        QTRY_COMPARE(message(), QStringLiteral("Saved a backup to copy.db."));
        QVERIFY(QFileInfo(file).size() > 0);
    }

    void reportsInvalidFiles()
    {
        const QString path = m_folder->filePath(QStringLiteral("other.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"hello\": 1}");
        file.close();
        choose("Import…", path);
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY2(message().contains(u"other.json"), qPrintable(message()));
    }

    void describesImports_data()
    {
        QTest::addColumn<core::Imported>("imported");
        QTest::addColumn<QString>("expected");
        const QStringList acme{QStringLiteral("acme")};
        QTest::newRow("one of each") << core::Imported{acme, 1, 1, 0, 1}
                                     << "Imported “acme”: 1 repository with 1 commit, 1 decision.";
        QTest::newRow("many") << core::Imported{acme, 24, 8123, 3, 2}
                              << "Imported “acme”: 24 repositories with 8,123 commits, 2 decisions. 3 "
                                 "repositories were already up to date and were not changed.";
        QTest::newRow("one kept")
            << core::Imported{acme, 2, 3, 1, 0}
            << "Imported “acme”: 2 repositories with 3 commits. 1 repository was already "
               "up to date and was not changed.";
        const QStringList four{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                               QStringLiteral("d")};
        QTest::newRow("many owners") << core::Imported{four, 2, 3, 0, 0}
                                     << "Imported 4 owners: 2 repositories with 3 commits.";
    }

    void describesImports()
    {
        QFETCH(const core::Imported, imported);
        QTEST(gui::importedSentence(imported), "expected");
    }

private:
    void lookUp() const
    {
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(list()->currentIndex().isValid());
    }

    QAbstractItemView *list() const { return m_fixture->find<QAbstractItemView>("historyList"); }

    QString message() const
    {
        const auto *text = m_fixture->find<QLabel>("messageText");
        return text->isVisible() ? text->text() : QString();
    }

    QAction *action(const char *text) const
    {
        const QList<QAction *> actions = m_fixture->window->findChild<gui::DataMenu *>()->actions();
        for (QAction *one : actions) {
            if (one->text().remove(u'&') == QString::fromUtf8(text))
                return one;
        }
        qFatal("There is no %s", text);
    }

    void choose(const char *text, const QString &file) const
    {
        action(text)->trigger();
        auto *dialog = m_fixture->window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(file);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
    }

    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
};

NEWFACES_TEST(tst_datamenu, TestDataMenu, QApplication)
#include "tst_datamenu.moc"
