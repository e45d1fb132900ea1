// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/countingoption.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using core::Counting;
using core::CountingOption;
using core::inEnglish;
using Type = core::CountingOption::Type;

namespace {

QByteArray sourceFile(const char *name)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const CountingOption &optionNamed(const char *name)
{
    return *std::ranges::find(core::countingOptions(), QLatin1String(name), &CountingOption::name);
}

QString code(const QString &text)
{
    return QStringLiteral("`%1`").arg(text);
}

QString valuesCell(const CountingOption &option)
{
    if (option.type == Type::YearMonth)
        return code(QStringLiteral("YYYY-MM"));
    if (option.type == Type::DayOrSeen)
        return QStringLiteral("`YYYY-MM-DD`, `last-seen`");
    if (option.type == Type::Text)
        return QStringLiteral("text");
    QStringList cells;
    for (const QString &value : option.values)
        cells << code(value);
    return cells.join(QStringLiteral(", "));
}

/// The line about the option in the README's table.
QString readmeRow(const CountingOption &option)
{
    const QString value = option.defaultValue();
    return QStringLiteral("| `--%1` | `%2` | %3 | %4 | %5 |")
        .arg(option.flag(), option.name, valuesCell(option),
             value.isEmpty() ? QStringLiteral("none") : code(value), option.help);
}

QJsonObject schemaOf(const CountingOption &option)
{
    switch (option.type) {
    case Type::Switch:
        return {{QStringLiteral("type"), QStringLiteral("boolean")}, {QStringLiteral("default"), false}};
    case Type::Choice:
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("enum"), QJsonArray::fromStringList(option.values)},
                {QStringLiteral("default"), option.defaultValue()}};
    case Type::Text:
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("minLength"), 1},
                {QStringLiteral("maxLength"), 1024}};
    case Type::DayOrSeen:
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("pattern"), QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2}|last-seen)$")}};
    case Type::YearMonth:
        break;
    }
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("pattern"), QStringLiteral("^[0-9]{4}-[0-9]{2}$")}};
}

QJsonObject parameterOf(const CountingOption &option)
{
    return {{QStringLiteral("name"), option.name},
            {QStringLiteral("in"), QStringLiteral("query")},
            {QStringLiteral("required"), false},
            {QStringLiteral("description"), QString(option.help + u'.')},
            {QStringLiteral("schema"), schemaOf(option)}};
}

} // namespace

/// Tests the table of counting options, and the documents that repeat it.
class TestCountingOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryValue()
    {
        for (const CountingOption &option : core::countingOptions()) {
            Counting counting;
            const bool isFree = option.type == Type::YearMonth || option.type == Type::Text;
            QStringList values = isFree ? QStringList(QStringLiteral("2024-05")) : option.values;
            if (option.type == Type::DayOrSeen)
                values = {QStringLiteral("2024-05-31"), QStringLiteral("last-seen")};
            for (const QString &value : values) {
                QVERIFY2(option.set(counting, value), qPrintable(option.name));
                QCOMPARE(option.value(counting), value);
            }
        }
    }

    void setsOnlyItsOwnField()
    {
        Counting counting;
        QVERIFY(optionNamed("identity").set(counting, QStringLiteral("name")));
        QVERIFY(optionNamed("people").set(counting, QStringLiteral("true")));
        QVERIFY(optionNamed("until").set(counting, QStringLiteral("2024-05")));
        core::Rules expected{.identity = core::Identity::Name};
        expected.until = core::parseMonth(QStringLiteral("2024-05"));
        QVERIFY(counting.rules == expected);
        QVERIFY(counting.people == core::WithPeople::Yes);
        QVERIFY(counting.view == core::View::Newcomers);
    }

    void refusesInvalidValues()
    {
        for (const CountingOption &option : core::countingOptions()) {
            Counting counting;
            const QString before = option.value(counting);
            const bool isText = option.type == Type::Text;
            for (const QString &value :
                 isText ? QStringList{QString(), QStringLiteral(" "), QString(1025, u'x')}
                        : QStringLiteral(",TRUE,yes,2024-13,2024-5-31,2023-02-29,Owner").split(u','))
                QVERIFY2(!option.set(counting, value), qPrintable(option.name));
            QCOMPARE(option.value(counting), before);
        }
    }

    void describesValidValues()
    {
        QCOMPARE(inEnglish(optionNamed("view").validValues()),
                 QStringLiteral("new, active, retention, once-or-back, organisations or insiders"));
        QCOMPARE(inEnglish(optionNamed("bots").validValues()), QStringLiteral("false or true"));
        QCOMPARE(inEnglish(optionNamed("since").validValues()), QStringLiteral("a month such as 2024-05"));
        QCOMPARE(inEnglish(optionNamed("new_since").validValues()),
                 QStringLiteral("a day such as 2024-05-31, or last-seen"));
        QCOMPARE(inEnglish(optionNamed("inside").validValues()),
                 QStringLiteral("a text of 1 to 1024 characters"));
    }

    void writesHelpInOneStyle()
    {
        for (const CountingOption &option : core::countingOptions()) {
            QVERIFY2(option.help.front().isUpper(), qPrintable(option.help));
            QVERIFY2(!option.help.endsWith(u'.'), qPrintable(option.help));
        }
    }

    /// The README has a row for each option, in the order of the table, and no other.
    void readmeHasTheTable()
    {
        const QString readme = QString::fromUtf8(sourceFile("README.md"));
        QStringList table = {QStringLiteral("| option | query | values | default | meaning |"),
                             QStringLiteral("| --- | --- | --- | --- | --- |")};
        for (const CountingOption &option : core::countingOptions())
            table << readmeRow(option);
        const QString expected = table.join(u'\n') + QStringLiteral("\n\n");
        QVERIFY2(readme.contains(expected), qPrintable(expected));
    }

    void openApiHasTheParameters()
    {
        const QJsonObject document = QJsonDocument::fromJson(sourceFile("resources/openapi.json")).object();
        const QJsonObject parameters =
            document.value(u"components").toObject().value(u"parameters").toObject();
        const QJsonArray used = document.value(u"paths")
                                    .toObject()
                                    .value(u"/v1/contributors/{owner}")
                                    .toObject()
                                    .value(u"get")
                                    .toObject()
                                    .value(u"parameters")
                                    .toArray();
        for (const CountingOption &option : core::countingOptions()) {
            const QJsonObject expected = parameterOf(option);
            QVERIFY2(parameters.value(option.name).toObject() == expected,
                     QJsonDocument(expected).toJson().constData());
            const QString reference = QStringLiteral("#/components/parameters/") + option.name;
            QVERIFY(used.contains(QJsonObject{{QStringLiteral("$ref"), reference}}));
        }
    }
};

NEWFACES_TEST(tst_countingoption, TestCountingOption, QCoreApplication)
#include "tst_countingoption.moc"
