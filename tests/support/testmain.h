// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/qtundertsan.h"

#include <QTest>

namespace support {

/// Qt hands every event over to its receiver's thread by notify().
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

/// Runs a test class as QTEST_MAIN does.
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

/// Defines the function by which the folder's test program runs a test class: `name` is the file's,
/// `Application` is QCoreApplication, or QApplication for what has widgets. See newfaces_tests() in
/// tests/CMakeLists.txt.
#define NEWFACES_TEST(name, TestClass, Application)                                                          \
    int name(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        return support::runTest<TestClass, Application>(argc, argv);                                         \
    }
