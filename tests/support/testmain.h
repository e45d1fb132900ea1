// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/qtundertsan.h"

#include <QTest>

namespace support {

/// Qt delivers every event on its receiver's thread through notify().
template<typename Application>
class ObservedApplication : public Application
{
public:
    using Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        afterQtHandedOver();
        return Application::notify(receiver, event);
    }
};

/// Runs a test class like QTEST_MAIN.
template<typename TestClass, typename Application>
int runTest(int argc, char *argv[])
{
    QTest::Internal::callInitMain<TestClass>();
    const ObservedApplication<Application> application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support

/// Defines the function with which the folder's test program runs a test class: `name` is the name of the
/// file, `Application` is QCoreApplication, or QApplication for tests with widgets. See newfaces_tests() in
/// tests/CMakeLists.txt.
#define NEWFACES_TEST(name, TestClass, Application)                                                          \
    int name(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        return support::runTest<TestClass, Application>(argc, argv);                                         \
    }
