// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

namespace {

/// Commits in ten repositories over nine years.
void fill(support::FakeGitHub &github)
{
    std::mt19937 random(4);
    const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    int salt = 0;
    for (int repository = 0; repository < 10; ++repository) {
        std::vector<support::FakeCommit> commits;
        for (int i = 0; i < 60; ++i) {
            // Others come each year.
            const int daysAgo = pick(9 * 365);
            const int person = pick(40) + daysAgo / 365 * 30;
            commits.push_back(support::commit(QStringLiteral("p%1").arg(person, 3, 10, QLatin1Char('0')),
                                              QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate),
                                              ++salt));
            if (person % 4 == 0)
                commits.back().email = QStringLiteral("p%1@acme.com").arg(person);
        }
        github.addRepository(QStringLiteral("acme"), {QStringLiteral("r%1").arg(repository), commits});
    }
}

/// What the user does with the window; each is an object's name, keys, or nothing.
struct Choice
{
    QByteArray view = "viewNewButton";
    QByteArray scope = "scopeOwnerButton";
    QByteArray period = "countMonths";
    QByteArray range = "rangeAll";
    /// Keys for the chart: digits hide series, + zooms, < is Left, \r is Return.
    QByteArray keys;
    /// Click a bar.
    bool clicksBar = false;
    QString text;
};

} // namespace

Q_DECLARE_METATYPE(Choice)

/// Whatever is chosen, the list, the bars, the line below them and both exports name the same number.
class TestShownPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        fill(m_github);
        m_fixture = std::make_unique<WindowFixture>(m_github.api());
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(!m_fixture->find<QWidget>("progressBar")->isVisible());
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void numbersAgree_data()
    {
        QTest::addColumn<Choice>("choice");
        const QList<QByteArray> views = {"viewNewButton",        "viewActiveButton",  "viewRetentionButton",
                                         "viewOnceOrBackButton", "viewOrganisations", "viewInsiders"};
        for (const QByteArray &view : views) {
            const auto row = [&view](const char *name, const std::function<void(Choice &)> &change) {
                Choice choice;
                choice.view = view;
                change(choice);
                QTest::addRow("%s, %s", view.constData(), name) << choice;
            };
            row("everything", [](Choice &) {});
            row("one year without the first series", [](Choice &choice) {
                choice.range = "range1y";
                choice.keys = "1";
            });
            row("a column of three years by quarter", [](Choice &choice) {
                choice.period = "countQuarters";
                choice.range = "range3y";
                choice.keys = "<<<\r";
            });
            row("part of a name, by repository", [](Choice &choice) {
                choice.scope = "scopeRepositoryButton";
                choice.text = QStringLiteral("p1");
            });
            row("zoomed weeks", [](Choice &choice) {
                choice.period = "countWeeks";
                choice.keys = "++";
            });
            row("a bar of a year", [](Choice &choice) {
                choice.period = "countYears";
                choice.clicksBar = true;
            });
            row("all of it", [](Choice &choice) {
                choice = {choice.view, "scopeRepositoryButton", "countQuarters", "range5y", "2<<\r",
                          false,       QStringLiteral("p")};
            });
        }
        Choice nobody;
        nobody.text = QStringLiteral("zoe");
        QTest::newRow("nobody") << nobody;
    }

    void numbersAgree()
    {
        QFETCH(const Choice, choice);
        apply(choice);
        const core::ChartData &data = chart()->data();
        const int listed = m_fixture->find<QTableView>("peopleTable")->model()->rowCount();
        if (!m_fixture->find<QWidget>("showAllButton")->isVisible())
            QVERIFY(listed > 200);
        QCOMPARE(core::countShown(data), listed);
        if (!data.segment && !data.soFar.empty())
            QCOMPARE(data.soFar.back(), listed);
        QCOMPARE(numberBelowTheChart(), listed);
        QCOMPARE(lastNumber(m_fixture->find<QLabel>("peopleHeader")->text()), listed);
        QCOMPARE(exported("exportPeople", QStringLiteral("people.csv")).count('\n') - 1, listed);
        const QString drawing = QString::fromUtf8(exported("exportPicture", QStringLiteral("chart.svg")));
        const QString number = QLocale().toString(listed);
        QVERIFY2(drawing.contains(u"· " + number + u" in "),
                 qPrintable(drawing.section(QStringLiteral("per "), 1, 1).left(80)));
    }

private:
    chart::ContributorsChart *chart() const { return m_fixture->find<chart::ContributorsChart>("chart"); }
    template<typename T>
    T *object(const QByteArray &name) const
    {
        return m_fixture->window->findChild<T *>(QLatin1String(name));
    }

    void apply(const Choice &choice)
    {
        if (auto *all = m_fixture->find<QAbstractButton>("showAllButton"); all->isVisible())
            QTest::mouseClick(all, Qt::LeftButton);
        choose(choice.scope);
        choose(choice.period);
        choose(choice.view);
        choose(choice.range);
        m_fixture->find<QLineEdit>("peopleFilterField")->setText(choice.text);
        chart()->setFocus();
        for (const char key : choice.keys) {
            const bool isLeft = key == '<';
            const bool isReturn = key == '\r';
            if (isLeft || isReturn)
                QTest::keyClick(chart(), isLeft ? Qt::Key_Left : Qt::Key_Return);
            else
                QTest::keyClick(chart(), key);
        }
        if (choice.clicksBar)
            clickBar();
    }

    /// Presses a button, or triggers an action, and waits for the answer.
    void choose(const QByteArray &name)
    {
        if (auto *button = object<QAbstractButton>(name)) {
            if (button->isEnabled() && !button->isChecked())
                QTest::mouseClick(button, Qt::LeftButton);
        } else if (auto *action = object<QAction>(name); action && !action->isChecked()) {
            action->trigger();
        }
        const auto kind = [](const QByteArray &option) {
            return option == "countWeeks"      ? core::PeriodKind::Weeks
                   : option == "countQuarters" ? core::PeriodKind::Quarters
                   : option == "countYears"    ? core::PeriodKind::Years
                                               : core::PeriodKind::Months;
        };
        if (name.startsWith("count"))
            QTRY_VERIFY(chart()->data().period == kind(name));
        if (name.startsWith("scope"))
            QTRY_VERIFY(chart()->data().scope ==
                        (name == "scopeOwnerButton" ? core::Scope::Owner : core::Scope::Repository));
    }

    /// The newest one that counts somebody.
    void clickBar()
    {
        const core::ChartData &data = chart()->data();
        for (const core::ChartData::Series &series : data.series) {
            for (std::size_t i = data.periods.size(); i-- > 0;) {
                if (series.counts[i] == 0)
                    continue;
                Q_EMIT chart()->segmentClicked({data.periods[i], core::keyOf(series)});
                return;
            }
        }
    }

    static int toNumber(QString text) { return text.remove(u',').toInt(); }

    /// "12 of 50 people", "50 people", or "9 people, counted 12 of 50 times".
    int numberBelowTheChart() const
    {
        const QString text =
            m_fixture->find<QLabel>("explanationLabel")->text().section(QStringLiteral(" · "), 0, 0);
        static const QRegularExpression number(QStringLiteral("(?:counted )?([0-9,]+)"));
        const qsizetype counted = text.indexOf(QStringLiteral("counted "));
        const bool isActive = chart()->data().view == core::View::Active;
        return toNumber(number.match(text, isActive ? counted : 0).captured(1));
    }

    /// "People · 12 of 50" or "New people in May 2020 · 12".
    static int lastNumber(const QString &header)
    {
        return toNumber(header.section(QStringLiteral(" · "), -1).section(u' ', 0, 0));
    }

    QByteArray exported(const char *action, const QString &name)
    {
        const QString file = m_folder.filePath(name);
        QFile::remove(file);
        object<QAction>(action)->trigger();
        if (auto *question = object<QDialog>("pictureDialog"))
            question->accept();
        auto *dialog = m_fixture->window->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
        const bool written = QTest::qWaitFor([&file] { return QFile::exists(file); }, 30'000);
        QFile saved(file);
        return written && saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }

    support::FakeGitHub m_github;
    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_shownpeople, TestShownPeople, QApplication)
#include "tst_shownpeople.moc"
