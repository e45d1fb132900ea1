// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/language.h"
#include "smallgithub.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

/// The local port, switched on in the real window and queried over real sockets.
class TestLocalPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_fixture = std::make_unique<WindowFixture>(m_github->url());
        m_port = freePort();
        showDialog();
    }

    void cleanup()
    {
        m_fixture.reset();
        m_github.reset();
    }

    void isOffUntilSwitchedOn()
    {
        QVERIFY(!isOn());
        QCOMPARE(buttonText(), QStringLiteral("Port off"));
        QCOMPARE(find<QSpinBox>("portField")->value(), 7423);
        QVERIFY(!find<QAbstractButton>("copyCommandButton")->isEnabled());
    }

    void requiresTheToken()
    {
        switchOn();
        QVERIFY(isOn());
        QCOMPARE(buttonText(), QStringLiteral("Port %1").arg(m_port));
        QCOMPARE(find<QLabel>("portAddressLabel")->text(), QStringLiteral("http://127.0.0.1:%1").arg(m_port));
        QVERIFY(!find<QSpinBox>("portField")->isEnabled());
        QCOMPARE(status(tokenOfCommand()), 200);
        QCOMPARE(status({}), 401);
        QCOMPARE(status("0123456789abcdef"), 401);
    }

    void answersInEnglishWhateverTheWindowSpeaks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("english");
        QTest::newRow("a name that is invalid")
            << QStringLiteral("/v1/contributors/pal--lets") << QByteArray("is not a valid name on GitHub");
        QTest::newRow("an owner who does not exist") << QStringLiteral("/v1/contributors/nobody?wait=60")
                                                     << QByteArray("There is no GitHub user or organisation");
    }

    void answersInEnglishWhateverTheWindowSpeaks()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, english);
        switchOn();
        const QByteArray token = tokenOfCommand();
        const gui::Language german(QStringLiteral("de"));
        const std::unique_ptr<QNetworkReply> reply(ask(path, token));
        QTRY_VERIFY(reply->isFinished());
        const QByteArray answer = reply->readAll();
        QVERIFY2(answer.contains(english), answer.constData());
    }

    void copiesTheToken()
    {
        switchOn();
        find<QAbstractButton>("copyTokenButton")->click();
        const QByteArray token = QGuiApplication::clipboard()->text().toLatin1();
        QCOMPARE(token.size(), 64);
        QVERIFY(token == tokenOfCommand());
    }

    void copiesAWorkingCommand()
    {
        const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
        if (curl.isEmpty())
            QSKIP("There is no curl.");
        switchOn();
        find<QAbstractButton>("copyCommandButton")->click();
        QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.contains(u"/v1/contributors/pallets?wait=60"));
        command.replace(QStringLiteral("pallets"), QStringLiteral("acme"));
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30'000);
        QVERIFY(shell.readAllStandardOutput().contains("acme"));
    }

    void hidesTheToken()
    {
        switchOn();
        auto *field = find<QLineEdit>("portTokenField");
        const QString token = QString::fromLatin1(tokenOfCommand());
        QVERIFY(field->displayText() != token);
        QVERIFY(!find<QLabel>("portCommandLabel")->text().contains(token));
        find<QAbstractButton>("showTokenButton")->click();
        QVERIFY(field->displayText() == token);
        dialog()->close();
        QVERIFY(field->displayText() != token);
    }

    void closesAtOnce()
    {
        switchOn();
        QTcpSocket idle;
        idle.connectToHost(QHostAddress::LocalHost, m_port);
        QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(status(tokenOfCommand()), 200);
        find<QAbstractButton>("portCheck")->click();
        QVERIFY(!isOn());
        QCOMPARE(buttonText(), QStringLiteral("Port off"));
        QVERIFY(find<QSpinBox>("portField")->isEnabled());
        QVERIFY(isRefused());
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    }

    void closesAtOnceWithAPendingRequest()
    {
        switchOn();
        m_github->hold();
        QNetworkReply *waiting = ask(QStringLiteral("/v1/contributors/acme?wait=60"), tokenOfCommand());
        QTRY_COMPARE(m_github->count(), 1);
        find<QAbstractButton>("portCheck")->click(); // would not return if it waited: GitHub is held
        QVERIFY(isRefused());
        QTRY_VERIFY(waiting->isFinished());
        QVERIFY(waiting->error() != QNetworkReply::NoError);
        m_github->release();
    }

    void reportsAPortInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        switchOn();
        QVERIFY(!isOn());
        QVERIFY(find<QSpinBox>("portField")->isEnabled());
        QVERIFY(message().contains(QString::number(m_port)));
        QVERIFY(message().contains(u"used by another program"));
        QCOMPARE(buttonText(), QStringLiteral("Port off"));
        QVERIFY(button()->toolTip().contains(message()));
        other.close();
        find<QAbstractButton>("portCheck")->click();
        QVERIFY(isOn());
        QVERIFY(message().isEmpty());
    }

    void rejectsTheOldTokenAfterRenewal()
    {
        switchOn();
        const QByteArray old = tokenOfCommand();
        QCOMPARE(status(old), 200);
        find<QAbstractButton>("renewTokenButton")->click();
        QTRY_VERIFY(tokenOfCommand() != old);
        QVERIFY(isOn());
        const QByteArray renewed = tokenOfCommand();
        QCOMPARE(status(old), 401);
        QCOMPARE(status(renewed), 200);
    }

    void usesTheTokenFromTheEnvironment()
    {
        m_fixture = std::make_unique<WindowFixture>(
            m_github->url(), QUrl(), engine::ProfileHosts(),
            engine::TokenSources{
                .environment = {{core::TokenFor::Port,
                                 {"it's $HOME/sweet/home", QStringLiteral("NEWFACES_PORT_TOKEN")}}}});
        showDialog();
        QVERIFY(!find<QWidget>("renewTokenButton")->isVisible());
        QVERIFY(find<QLabel>("portTokenLabel")->text().contains(u"NEWFACES_PORT_TOKEN"));
        switchOn();
        QCOMPARE(status("it's $HOME/sweet/home"), 200);
        find<QAbstractButton>("copyCommandButton")->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            u"curl -H 'Authorization: Bearer it'\\''s $HOME/sweet/home' 'http://"));
    }

    void isOnAgainAtTheNextStart()
    {
        switchOn();
        const QByteArray token = tokenOfCommand();
        QVERIFY(!settingsFile().contains(token));
        m_fixture->open();
        QTRY_COMPARE(buttonText(), QStringLiteral("Port %1").arg(m_port));
        QVERIFY(!m_fixture->window->findChild<QDialog *>(QStringLiteral("settingsDialog")));
        QCOMPARE(status({}), 401);
        QCOMPARE(status(token), 401);
        showDialog();
        QVERIFY(isOn());
        QCOMPARE(status(tokenOfCommand()), 200);
        QVERIFY(!settingsFile().contains(token));
        QVERIFY(!settingsFile().contains(tokenOfCommand()));
    }

    void staysOffAtTheNextStart()
    {
        switchOn();
        find<QAbstractButton>("portCheck")->click();
        m_fixture->open();
        QCOMPARE(buttonText(), QStringLiteral("Port off"));
        QVERIFY(isRefused());
        showDialog();
        QCOMPARE(find<QSpinBox>("portField")->value(), int(m_port));
    }

    void reportsAPortInUseAtStart()
    {
        switchOn();
        m_fixture->window->close();
        m_fixture->window.reset();
        {
            QTcpServer other;
            QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
            m_fixture->open();
            QTRY_VERIFY(button()->toolTip().contains(QString::number(m_port)));
            QCOMPARE(buttonText(), QStringLiteral("Port off"));
            QVERIFY(!button()->icon().isNull());
            QVERIFY(!m_fixture->window->findChild<QDialog *>(QStringLiteral("settingsDialog")));
            showDialog();
            QVERIFY(!isOn());
            QVERIFY(message().contains(QString::number(m_port)));
        }
        m_fixture->open();
        QTRY_COMPARE(buttonText(), QStringLiteral("Port %1").arg(m_port));
    }

    void usesAPortThatIsStillBeingTyped()
    {
        auto *field = find<QSpinBox>("portField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(m_port));
        QVERIFY(find<QLabel>("portCommandLabel")->text().contains(QString::number(m_port)));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog()->isVisible());
        QTest::keyClick(field, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(buttonText(), QStringLiteral("Port %1").arg(m_port));
        QCOMPARE(status(tokenOfCommand()), 200);
    }

    void escapeKeepsThePortOpen()
    {
        switchOn();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        QCOMPARE(buttonText(), QStringLiteral("Port %1").arg(m_port));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(dialog()->isActiveWindow());
        QVERIFY(isOn());
    }

    void isReachedByTab()
    {
        switchOn();
        find<QWidget>("portCheck")->setFocus();
        QStringList reached;
        do {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget()->objectName() != u"portCheck" && reached.size() < 20);
        QCOMPARE(reached,
                 (QStringList{QStringLiteral("portCheck"), QStringLiteral("portTokenField"),
                              QStringLiteral("showTokenButton"), QStringLiteral("copyTokenButton"),
                              QStringLiteral("renewTokenButton"), QStringLiteral("copyCommandButton"),
                              QStringLiteral("closeSettingsButton"), QStringLiteral("settingsList")}));
    }

private:
    /// Returns a port that is currently not in use.
    static quint16 freePort()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("There is no free port.");
        return server.serverPort();
    }

    void showDialog()
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog()->isActiveWindow());
    }

    void switchOn()
    {
        find<QSpinBox>("portField")->setValue(m_port);
        find<QAbstractButton>("portCheck")->click();
        QTRY_VERIFY(buttonText() != u"Port off" || !message().isEmpty());
    }

    QByteArray tokenOfCommand()
    {
        find<QAbstractButton>("copyCommandButton")->click();
        static const QRegularExpression bearer(QStringLiteral("'Authorization: Bearer ([^']+)'"));
        return bearer.match(QGuiApplication::clipboard()->text()).captured(1).toLatin1();
    }

    QNetworkReply *ask(const QString &path, const QByteArray &token)
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        return m_network.get(request);
    }

    /// The HTTP status of a request for /v1/status; 0 if there was no reply.
    int status(const QByteArray &token)
    {
        const std::unique_ptr<QNetworkReply> reply(ask(QStringLiteral("/v1/status"), token));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    bool isRefused() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return QTest::qWaitFor(
            [&socket] { return socket.error() == QAbstractSocket::ConnectionRefusedError; });
    }

    static QByteArray settingsFile()
    {
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("There are no settings.");
        return file.readAll();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_fixture->find<Widget>(name);
    }

    QDialog *dialog() const { return find<QDialog>("settingsDialog"); }
    QAbstractButton *button() const { return find<QAbstractButton>("portButton"); }
    QString buttonText() const { return button()->text(); }
    bool isOn() const { return find<QAbstractButton>("portCheck")->isChecked(); }

    /// Empty if no message is shown.
    QString message() const
    {
        const auto *label =
            find<QWidget>("portMessageBar")->findChild<QLabel *>(QStringLiteral("messageText"));
        return label->isVisible() ? label->text() : QString();
    }

    quint16 m_port = 0;
    QNetworkAccessManager m_network;
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_localport, TestLocalPort, QApplication)
#include "tst_localport.moc"
