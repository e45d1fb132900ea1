// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ThreadSanitizer sees no synchronisation in libraries that it did not instrument, so it would report
// everything that passes between threads through Qt's event queues, thread pools and futures. The functions
// here replace Qt's functions of the same name in the test programs of the tsan preset: they call Qt's, and
// inform ThreadSanitizer that what a thread did before it posted an event, started a job or reported a result
// happened before that is handled.

#include "support/qtundertsan.h"

#include <QCoreApplication>
#include <QFutureInterface>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <functional>

namespace {

/// One for all of Qt. This may hide a race, but never reports one that is not there.
char handOver;

/// Qt's own function, by its mangled name.
template<typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

void support::afterQtHandedOver()
{
    __tsan_acquire(&handOver);
}

static void beforeQtHandsOver()
{
    __tsan_release(&handOver);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    beforeQtHandsOver();
    static auto *const post =
        original<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    post(receiver, event, priority);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    beforeQtHandsOver();
    static auto *const emitSignal = original<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    emitSignal(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    beforeQtHandsOver();
    static auto *const invoke = original<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                              void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    const bool invoked = invoke(object, slot, type, result);
    support::afterQtHandedOver(); // when it was a blocking call
    return invoked;
}

void QThreadPool::start(std::function<void()> job, int priority)
{
    std::function<void()> observed = [job = std::move(job)] {
        support::afterQtHandedOver();
        job();
        beforeQtHandsOver();
    };
    beforeQtHandsOver();
    static auto *const startJob = original<void(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    startJob(this, std::move(observed), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static auto *const wait = original<bool(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = wait(this, milliseconds);
    support::afterQtHandedOver();
    return done;
}

void QThread::start(Priority priority)
{
    beforeQtHandsOver();
    static auto *const startThread = original<void(QThread *, Priority)>("_ZN7QThread5startENS_8PriorityE");
    startThread(this, priority);
}

/// A thread that ends after its loop hands over what it did there to whoever waits for it.
int QThread::exec()
{
    static auto *const loop = original<int(QThread *)>("_ZN7QThread4execEv");
    const int code = loop(this);
    beforeQtHandsOver();
    return code;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const join = original<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = join(this, deadline);
    support::afterQtHandedOver();
    return ended;
}

void QFutureInterfaceBase::reportResultsReady(int begin, int end)
{
    beforeQtHandsOver();
    static auto *const report =
        original<void(QFutureInterfaceBase *, int, int)>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    report(this, begin, end);
}

void QFutureInterfaceBase::reportFinished()
{
    beforeQtHandsOver();
    static auto *const report =
        original<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    report(this);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *const wait =
        original<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    wait(this, index);
    support::afterQtHandedOver();
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *const wait =
        original<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    wait(this);
    support::afterQtHandedOver();
}

/// Releases a reference; whoever releases the last one destroys what the others have used.
bool QFutureInterfaceBase::derefT() const
{
    beforeQtHandsOver();
    static auto *const release =
        original<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    const bool isShared = release(this);
    support::afterQtHandedOver();
    return isShared;
}
