// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "absence.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowdesk.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

using support::FakeX;

namespace {

constexpr int many = 300;

} // namespace

/// The window's thread is never long away from its event loop, however many profiles there are.
class TestProfilesResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStringList handles;
        for (int i = 0; i < many; ++i) {
            handles << QStringLiteral("person_%1").arg(i);
            m_x.add({.handle = handles.back(), .id = QString::number(i + 1)});
        }
        m_handles = handles.join(u' ');
        const engine::XSettings x{.api = m_x.api(),
                                  .mirror = m_x.mirror(),
                                  .page = m_x.page(),
                                  .timeline = m_x.timeline(),
                                  .token = FakeX::token};
        m_desk = std::make_unique<WindowDesk>(m_github.api(), QUrl(), x);
        QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        // The first picture loads what decodes it, once in a program's life.
        m_x.add({.handle = QStringLiteral("first"), .id = QStringLiteral("9999")});
        lookUp(QStringLiteral("first"));
        QTRY_COMPARE(m_desk->find<QLabel>("handleLabel")->text(), QStringLiteral("@first"));
    }

    void cleanupTestCase() { m_desk.reset(); }

    void whileLookingUp()
    {
        Absence absence;
        QVERIFY(absence.during([this] { lookUp(m_handles); },
                               [this] { return rows() == many + 1 && !isReading(); }));
        verify(absence);
    }

    void whileSorting()
    {
        const QString first = top();
        Absence absence;
        QVERIFY(absence.during([this] { table()->sortByColumn(0, Qt::DescendingOrder); },
                               [this, first] { return top() != first; }));
        verify(absence);
    }

    void whileFiltering()
    {
        Absence absence;
        auto *filter = m_desk->find<QLineEdit>("profilesFilterField");
        QVERIFY(absence.during([filter] { QTest::keyClicks(filter, QStringLiteral("person_29")); },
                               [this] { return rows() == 11; }));
        filter->clear();
        verify(absence);
    }

    void whileRemovingAll()
    {
        Absence absence;
        const auto removeAll = [this] {
            table()->setFocus();
            table()->selectAll();
            QTest::keyClick(table(), Qt::Key_Delete);
        };
        QVERIFY(absence.during(removeAll, [this] { return rows() == 0; }));
        verify(absence);
    }

private:
    static void verify(const Absence &absence)
    {
        QVERIFY2(absence.longest() <= Absence::allowed,
                 qPrintable(QStringLiteral("away for %1 ms").arg(absence.longest().count())));
    }

    void lookUp(const QString &text) const
    {
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    QLineEdit *field() const { return m_desk->find<QLineEdit>("handleField"); }
    QTableView *table() const { return m_desk->find<QTableView>("profilesTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString top() const { return table()->model()->index(0, 0).data().toString(); }
    bool isReading() const
    {
        return m_desk->find<QWidget>("profilesProgressRow")
            ->findChild<QWidget *>(QStringLiteral("progressBar"))
            ->isVisible();
    }

    QString m_handles;
    FakeX m_x;
    support::FakeGitHub m_github;
    std::unique_ptr<WindowDesk> m_desk;
};

NEWFACES_TEST(tst_profilesresponsiveness, TestProfilesResponsiveness, QApplication)
#include "tst_profilesresponsiveness.moc"
