// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/loginlist.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

namespace {

/// Each is a login, or a space and the id of somebody without one.
core::Contributions withLogins(const QStringList &logins)
{
    core::Contributions answer;
    for (const QString &login : logins) {
        core::Newcomer one;
        one.login = login.section(u' ', 0, 0);
        one.id = login.section(u' ', -1);
        answer.newcomers.push_back(one);
    }
    return answer;
}

} // namespace

class TestLoginList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QByteArray>("logins");
        QTest::addColumn<QByteArray>("vouched");
        QTest::addColumn<int>("without");
        QTest::newRow("nobody") << QStringList() << QStringList() << QByteArray() << QByteArray() << 0;
        QTest::newRow("sorted, letter case ignored")
            << QStringList{QStringLiteral("b"), QStringLiteral("C"), QStringLiteral("A")} << QStringList()
            << QByteArray("A\nb\nC\n") << QByteArray("github:A\ngithub:b\ngithub:C\n") << 0;
        QTest::newRow("each once, from several answers")
            << QStringList{QStringLiteral("a"), QStringLiteral("a")}
            << QStringList{QStringLiteral("A"), QStringLiteral("b")} << QByteArray("a\nb\n")
            << QByteArray("github:a\ngithub:b\n") << 0;
        QTest::newRow("without an account")
            << QStringList{QStringLiteral(" x@y.example"), QStringLiteral("a")}
            << QStringList{QStringLiteral(" x@y.example"), QStringLiteral(" z@y.example")}
            << QByteArray("a\n") << QByteArray("github:a\n") << 2;
    }

    void lists()
    {
        QFETCH(const QStringList, first);
        QFETCH(const QStringList, second);
        const std::vector answers = {withLogins(first), withLogins(second)};
        QTEST(core::loginList(answers), "logins");
        QTEST(core::vouchedList(answers), "vouched");
        QTEST(core::withoutLogin(answers), "without");
    }
};

NEWFACES_TEST(tst_loginlist, TestLoginList, QCoreApplication)
#include "tst_loginlist.moc"
