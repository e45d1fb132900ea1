// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/smallgithub.h"
#include "program.h"
#include "support/privatedesktop.h"
#include "support/screenreader.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using support::ScreenReader;
using support::Spoken;

/// What a screen reader reads of the window, over AT-SPI. The program is a real one on a display of its own:
/// the platform “offscreen” has no bridge to AT-SPI.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsEverything_data();
    void readsEverything();
    void readsTheChartAsATable();
    void hearsOfTheCursorInTheChart();

private:
    void startWindow(const QString &language);
    void lookUp(const QString &field, const QString &button);
    /// What has no name but should have: "role below role below …".
    QStringList nameless(const Spoken &root, const QString &above = {}) const;

    std::unique_ptr<support::PrivateDesktop> m_desktop;
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<clitest::Program> m_program;
    std::unique_ptr<QProcess> m_window;
    std::unique_ptr<ScreenReader> m_reader;
    Spoken m_root;
};

void TestScreenReader::initTestCase()
{
    const QString missing = support::PrivateDesktop::missing();
    QVERIFY2(missing.isEmpty(), qPrintable(QString(missing + QStringLiteral(" is not installed"))));
    m_desktop = std::make_unique<support::PrivateDesktop>();
    QVERIFY(m_desktop->start());
    m_reader = std::make_unique<ScreenReader>(m_desktop->bus());
}

void TestScreenReader::init()
{
    m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
    m_program = std::make_unique<clitest::Program>(m_github->url());
}

void TestScreenReader::cleanup()
{
    if (m_window) {
        m_window->terminate();
        m_window->waitForFinished();
    }
    m_window.reset();
    m_program.reset();
    m_github.reset();
}

void TestScreenReader::startWindow(const QString &language)
{
    const QProcessEnvironment desktop = m_desktop->environment();
    for (const QString &name : desktop.keys()) {
        if (!m_program->environment.contains(name))
            m_program->environment.insert(name, desktop.value(name));
    }
    m_program->environment.insert(QStringLiteral("LC_ALL"), language + QStringLiteral(".UTF-8"));
    m_program->environment.insert(QStringLiteral("LANGUAGE"), language);
    m_window = m_program->start({});
    const auto isThere = [this] {
        const std::optional<Spoken> found = m_reader->program(QStringLiteral("Newfaces"));
        if (found)
            m_root = *found;
        return found && !m_reader->children(*found).empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
}

/// By the means of a screen reader alone.
void TestScreenReader::lookUp(const QString &field, const QString &button)
{
    std::optional<Spoken> found;
    const auto hasField = [&] {
        found = m_reader->findByRole(m_root, QStringLiteral("text"), field);
        return found.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasField(), 60'000);
    QVERIFY(m_reader->write(*found, QStringLiteral("acme")));
    found = m_reader->findByRole(m_root, QStringLiteral("push button"), button);
    QVERIFY(found);
    QVERIFY(m_reader->act(*found));
    const auto hasChart = [this] {
        return m_reader
            ->find(m_root,
                   [this](const Spoken &one) {
                       return m_reader->role(one) == u"table" && m_reader->rows(one) > 0 &&
                              m_reader->columns(one) > 3 && m_reader->has(one, ScreenReader::State::Showing);
                   })
            .has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasChart(), 60'000);
}

QStringList TestScreenReader::nameless(const Spoken &root, const QString &above) const
{
    QStringList found;
    for (const Spoken &one : m_reader->children(root)) {
        const QString role = m_reader->role(one);
        const QString name = m_reader->name(one);
        const bool isRead = role.contains(u"cell") || role.contains(u"header") || role.contains(u"item") ||
                            role == u"link" || m_reader->has(one, ScreenReader::State::Focusable);
        const QString path = role + QStringLiteral(" below ") + above;
        if (isRead && name.isEmpty() && m_reader->has(one, ScreenReader::State::Showing))
            found << path;
        found += nameless(one, name.isEmpty() ? path : name);
    }
    return found;
}

void TestScreenReader::readsEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("line");
    QTest::newRow("English") << QStringLiteral("en_US")
                             << QStringLiteral("GitHub user, organisation or repository")
                             << QStringLiteral("Look Up") << QStringLiteral("January 2020, alpha: 1")
                             << QStringLiteral("4 people");
    QTest::newRow("German") << QStringLiteral("de_DE")
                            << QStringLiteral("GitHub-Benutzer, Organisation oder Repository")
                            << QStringLiteral("Nachschlagen") << QStringLiteral("Januar 2020, alpha: 1")
                            << QStringLiteral("4 Personen");
}

void TestScreenReader::readsEverything()
{
    QFETCH(const QString, language);
    QFETCH(const QString, field);
    QFETCH(const QString, button);
    QFETCH(const QString, cell);
    QFETCH(const QString, line);
    startWindow(language);
    lookUp(field, button);
    QCOMPARE(nameless(m_root), QStringList());
    QVERIFY(m_reader->find(m_root, [&](const Spoken &one) { return m_reader->name(one) == cell; }));
    const std::optional<Spoken> explanation =
        m_reader->find(m_root, [&](const Spoken &one) { return m_reader->name(one).contains(line); });
    QVERIFY(explanation);
    for (const Spoken &link : m_reader->children(*explanation))
        QCOMPARE(m_reader->role(link), QStringLiteral("link"));
}

void TestScreenReader::readsTheChartAsATable()
{
    startWindow(QStringLiteral("en_US"));
    lookUp(QStringLiteral("GitHub user, organisation or repository"), QStringLiteral("Look Up"));
    const std::optional<Spoken> chart =
        m_reader->findByRole(m_root, QStringLiteral("table"), QStringLiteral("Chart of new contributors"));
    QVERIFY(chart);
    QVERIFY(m_reader->description(*chart).contains(u"4 in total"));
    QCOMPARE(m_reader->columns(*chart), 4);
    QCOMPARE(m_reader->columnHeader(*chart, 0), QStringLiteral("alpha"));
    QCOMPARE(m_reader->columnHeader(*chart, 3), QStringLiteral("Total so far"));
    QCOMPARE(m_reader->rowHeader(*chart, 0), QStringLiteral("January 2020"));
    for (int row = 0; row < m_reader->rows(*chart); ++row) {
        for (int column = 0; column < m_reader->columns(*chart); ++column) {
            const Spoken cell = m_reader->cell(*chart, row, column);
            QVERIFY(m_reader->name(cell).startsWith(m_reader->rowHeader(*chart, row)));
            QCOMPARE(m_reader->role(cell), QStringLiteral("cell"));
        }
    }
}

void TestScreenReader::hearsOfTheCursorInTheChart()
{
    constexpr int home = 0xff50;
    constexpr int right = 0xff53;
    startWindow(QStringLiteral("en_US"));
    lookUp(QStringLiteral("GitHub user, organisation or repository"), QStringLiteral("Look Up"));
    const std::optional<Spoken> chart =
        m_reader->findByRole(m_root, QStringLiteral("table"), QStringLiteral("Chart of new contributors"));
    QVERIFY(chart);
    m_reader->listen();
    QVERIFY(m_reader->focus(*chart));
    const auto last = [this] {
        return m_reader->focused().empty() ? QString() : m_reader->name(m_reader->focused().back());
    };
    m_reader->press(home);
    QTRY_VERIFY(last().startsWith(u"January 2020: new contributors: "));
    m_reader->press(right);
    QTRY_VERIFY(last().startsWith(u"February 2020: new contributors: "));
}

NEWFACES_TEST(tst_screenreader, TestScreenReader, QCoreApplication)
#include "tst_screenreader.moc"
