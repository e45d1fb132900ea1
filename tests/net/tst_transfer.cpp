// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "net/transfer.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTest>

namespace {

/// An answer that brings what it is told to.
class Pouring : public QNetworkReply
{
public:
    explicit Pouring(QObject *parent)
        : QNetworkReply(parent)
    {
        open(QIODevice::ReadOnly);
    }

    void pour(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }
    void end()
    {
        setFinished(true);
        Q_EMIT finished();
    }

    void abort() override {}
    qint64 bytesAvailable() const override { return m_bytes.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype size = std::min<qsizetype>(m_bytes.size(), most);
        std::copy_n(m_bytes.constBegin(), size, data);
        m_bytes.remove(0, size);
        return size;
    }

private:
    QByteArray m_bytes;
};

class Manager : public QNetworkAccessManager
{
public:
    QPointer<Pouring> reply;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        Q_UNUSED(operation)
        Q_UNUSED(request)
        Q_UNUSED(body)
        reply = new Pouring(this);
        return reply;
    }
};

} // namespace

/// What one try does to Qt's reply. Qt's own goes on after each of its signals, and so may not be gone then.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheReplyItsSignal_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("and more would come") << false;
        QTest::newRow("and that was all") << true;
    }

    void leavesTheReplyItsSignal()
    {
        QFETCH(const bool, ends);
        Manager manager;
        std::vector<net::Outcome> told;
        const net::Transfer transfer(
            manager, {.url = QUrl(QStringLiteral("https://example.org/")), .maxBytes = 10}, {},
            net::Options(), 0, [&told](net::Outcome outcome) { told.push_back(std::move(outcome)); });
        manager.reply->pour("ten bytes.");
        manager.reply->pour("and more");
        QVERIFY(manager.reply);
        if (ends)
            manager.reply->end();
        QVERIFY(manager.reply);
        QTRY_VERIFY(!manager.reply);
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told.front().failure.has_value());
        QVERIFY(core::isAbout(told.front().failure->error.message, "net.too-large"));
    }
};

NEWFACES_TEST(tst_transfer, TestTransfer, QCoreApplication)
#include "tst_transfer.moc"
