// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace {

/// Fifty people with commits in ten repositories over nine years.
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
            commits.push_back(support::commit(QStringLiteral("p%1").arg(pick(50), 2, 10, QLatin1Char('0')),
                                              QStringLiteral("20%1-%2-%3")
                                                  .arg(15 + pick(9))
                                                  .arg(1 + pick(12), 2, 10, QLatin1Char('0'))
                                                  .arg(1 + pick(28), 2, 10, QLatin1Char('0')),
                                              ++salt));
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
    /// Keys for the chart: digits hide series, + zooms; Left and Return choose a column.
    QByteArray keys;
    /// The place of a bar that is clicked, counted from the last one of this series.
    int clickedSeries = -1;
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
            QTest::newRow((view + ", everything").constData()) << Choice{view};
            QTest::newRow((view + ", hidden, one year").constData())
                << Choice{.view = view, .range = "range1y", .keys = "1"};
            QTest::newRow((view + ", three years by quarter, a column").constData())
                << Choice{.view = view, .period = "countQuarters", .range = "range3y", .keys = "<<<\r"};
            QTest::newRow((view + ", by repository, text").constData())
                << Choice{.view = view, .scope = "scopeRepositoryButton", .text = QStringLiteral("p1")};
            QTest::newRow((view + ", zoomed weeks").constData())
                << Choice{.view = view, .period = "countWeeks", .keys = "++"};
            QTest::newRow((view + ", a bar, by year").constData())
                << Choice{.view = view, .period = "countYears", .clickedSeries = 0};
            QTest::newRow((view + ", everything at once").constData()) << Choice{
                view, "scopeRepositoryButton", "countQuarters", "range5y", "2<<\r", -1, QStringLiteral("p")};
        }
        QTest::newRow("nobody") << Choice{.text = QStringLiteral("zoe")};
    }

    void numbersAgree()
    {
        QFETCH(const Choice, choice);
        apply(choice);
        const core::ChartData &data = chart()->data();
        const int listed = m_fixture->find<QTableView>("peopleTable")->model()->rowCount();
        QCOMPARE(listed == 0, !choice.text.isEmpty() && choice.text.startsWith(u'z'));
        QCOMPARE(core::countShown(data), listed);
        if (!data.segment && !data.soFar.empty())
            QCOMPARE(data.soFar.back(), listed);
        QCOMPARE(numberBelowTheChart(), listed);
        QCOMPARE(lastNumber(m_fixture->find<QLabel>("peopleHeader")->text()), listed);
        QCOMPARE(exported("exportPeople", QStringLiteral("people.csv")).count('\n') - 1, listed);
        const QString drawing = QString::fromUtf8(exported("exportPicture", QStringLiteral("chart.svg")));
        const QString number = QLocale().toString(listed);
        QVERIFY2(drawing.contains(u"· " + number + u" in "),
                 qPrintable(drawing.section(u"per ", 1, 1).left(80)));
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
        if (choice.clickedSeries >= 0)
            clickBar(static_cast<std::size_t>(choice.clickedSeries));
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

    /// The newest bar of the series that counts somebody.
    void clickBar(std::size_t series)
    {
        const core::ChartData &data = chart()->data();
        QVERIFY(series < data.series.size());
        for (std::size_t i = data.periods.size(); i-- > 0;) {
            if (data.series[series].counts[i] == 0)
                continue;
            Q_EMIT chart()->segmentClicked({data.periods[i], core::keyOf(data.series[series])});
            return;
        }
    }

    static int toNumber(QString text) { return text.remove(u',').toInt(); }

    /// "12 of 50 people", "50 people", or "9 people, counted 12 of 50 times".
    int numberBelowTheChart() const
    {
        const QString text = m_fixture->find<QLabel>("explanationLabel")->text().section(u" · ", 0, 0);
        static const QRegularExpression number(QStringLiteral("(?:counted )?([0-9,]+)"));
        const qsizetype counted = text.indexOf(QStringLiteral("counted "));
        const bool isActive = chart()->data().view == core::View::Active;
        return toNumber(number.match(text, isActive ? counted : 0).captured(1));
    }

    /// "People · 12 of 50" or "New people in May 2020 · 12".
    static int lastNumber(const QString &header)
    {
        return toNumber(header.section(u" · ", -1).section(u' ', 0, 0));
    }

    QByteArray exported(const char *action, const QString &name)
    {
        const QString file = m_folder.filePath(name);
        QFile::remove(file);
        object<QAction>(action)->trigger();
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
