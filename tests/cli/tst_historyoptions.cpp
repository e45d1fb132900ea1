// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historyoptions.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::HistoryOptions;

namespace {

core::Result<HistoryOptions> parsedHistory(const QString &line)
{
    return cli::parseHistory(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestHistoryOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions();
    void refuses_data();
    void refuses();
};

void TestHistoryOptions::actions()
{
    using Action = HistoryOptions::Action;
    QVERIFY(parsedHistory(QString())->action == Action::List);
    QVERIFY(parsedHistory(QStringLiteral("list"))->action == Action::List);

    const auto shown = parsedHistory(QStringLiteral("show 12 --format csv --bots"));
    QVERIFY(shown);
    QVERIFY(shown->action == Action::Show);
    QCOMPARE(shown->entry, qint64(12));
    QVERIFY(shown->answer.format == cli::AnswerOptions::Format::Csv);
    QVERIFY(shown->answer.rules.bots);

    QVERIFY(parsedHistory(QStringLiteral("show 12 --view retention"))->answer.view == core::View::Retention);

    const auto removed = parsedHistory(QStringLiteral("remove 3"));
    QVERIFY(removed);
    QVERIFY(removed->action == Action::Remove);
    QCOMPARE(removed->entry, qint64(3));

    QVERIFY(parsedHistory(QStringLiteral("pin 3"))->action == Action::Pin);
    QVERIFY(parsedHistory(QStringLiteral("unpin 3"))->action == Action::Unpin);
    const auto renamed = parsedHistory(QStringLiteral("rename 3 Friends"));
    QVERIFY(renamed);
    QVERIFY(renamed->action == Action::Rename);
    QCOMPARE(renamed->entry, qint64(3));
    QCOMPARE(renamed->label, QStringLiteral("Friends"));
    QCOMPARE(parsedHistory(QStringLiteral("rename 3"))->label, QString());
}

void TestHistoryOptions::refuses_data()
{
    QTest::addColumn<QString>("part");

    QTest::newRow("forget") << QStringLiteral(
        "Unknown command “history forget”. It must be list, show, remove, pin, unpin or rename.");
    QTest::newRow("remov 1") << QStringLiteral("Did you mean “remove”?");
    QTest::newRow("show") << QStringLiteral("number of the lookup to show");
    QTest::newRow("remove") << QStringLiteral("number of the lookup to remove");
    QTest::newRow("show pallets") << QStringLiteral("“pallets”");
    QTest::newRow("show 0") << QStringLiteral("“0”");
    QTest::newRow("show 99999999999999999999") << QStringLiteral("is not a number");
    QTest::newRow("show 1 2") << QStringLiteral("takes one number");
    QTest::newRow("show 1 --format xml") << QStringLiteral("--format must be");
    QTest::newRow("show 1 --view active --people") << QStringLiteral("not with --view active");
    QTest::newRow("list --view active") << QStringLiteral("Only newfaces history show");
    QTest::newRow("rename") << QStringLiteral("number of the lookup to rename");
    QTest::newRow("rename 1 two words") << QStringLiteral("takes one number");
    QTest::newRow("pin 1 2") << QStringLiteral("takes one number");
    QTest::newRow("show 1 --full") << QStringLiteral("full");
    QTest::newRow("remove 1 --bots") << QStringLiteral("Only newfaces history show");
    QTest::newRow("list --bots") << QStringLiteral("Only newfaces history show");
    QTest::newRow("list 1") << QStringLiteral("takes no arguments");
}

void TestHistoryOptions::refuses()
{
    QFETCH(const QString, part);

    const auto options = parsedHistory(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!options);
    QVERIFY(options.error().kind == core::Error::Kind::Usage);
    QVERIFY2(inEnglish(options.error()).contains(part), qPrintable(inEnglish(options.error())));
}

NEWFACES_TEST(tst_historyoptions, TestHistoryOptions, QCoreApplication)
#include "tst_historyoptions.moc"
