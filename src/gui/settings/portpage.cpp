// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/portpage.h"

#include "gui/port/portsession.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/messagebar.h"

#include "ui_portpage.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>

namespace gui {

namespace {

QString addressOfPort(int port)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port);
}

/// Quotes any text as one word for a POSIX shell.
QString quotedForShell(QString text)
{
    text.replace(u'\'', QStringLiteral("'\\''"));
    return QStringLiteral("'%1'").arg(text);
}

QString curlCommand(int port, const QString &token, const QString &between = QStringLiteral(" "))
{
    const QString header = QStringLiteral("Authorization: Bearer ") + token;
    const QString address = addressOfPort(port) + QStringLiteral("/v1/contributors/pallets?wait=60");
    return QStringLiteral("curl -H %1%2%3").arg(quotedForShell(header), between, quotedForShell(address));
}

QString tokenHint(const engine::TokenState &state)
{
    using enum engine::TokenState::Origin;
    switch (state.origin) {
    case None:
        return PortPage::tr("Programs must send a token. It is created when the port is switched on.");
    case Environment:
        return PortPage::tr(
            "Programs must send this token. It is set in the environment variable NEWFACES_PORT_TOKEN.");
    case Keychain:
        return PortPage::tr("Programs must send this token. It is stored in the system’s keychain. After "
                            "renewal, the old token no longer works.");
    case Session:
        return PortPage::tr("Programs must send this token. It is valid until you quit Newfaces. After "
                            "renewal, the old token no longer works.");
    }
    Q_UNREACHABLE();
}

/// Asks clipboard managers not to store it.
void copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

PortPage::PortPage(PortSession &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PortPage>())
    , m_session(session)
{
    m_ui->setupUi(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->portTokenField->setFont(fixed);
    m_ui->portCommandLabel->setFont(fixed);
    m_ui->portCommandLabel->setBackgroundRole(QPalette::Base);
    m_ui->portCommandLabel->setForegroundRole(QPalette::Text);
    m_ui->portField->setValue(session.port());

    connect(m_ui->portCheck, &QCheckBox::clicked, this, &PortPage::switchPort);
    connect(m_ui->portField, &QSpinBox::valueChanged, this, &PortPage::showCommand);
    connect(m_ui->showTokenButton, &QPushButton::toggled, this, &PortPage::showToken);
    connect(m_ui->copyTokenButton, &QPushButton::clicked, this,
            [this] { copySecret(QString::fromUtf8(m_session.token())); });
    connect(m_ui->renewTokenButton, &QPushButton::clicked, &session, &PortSession::renewToken);
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this,
            [this] { copySecret(curlCommand(m_session.port(), QString::fromUtf8(m_session.token()))); });
    connect(&session, &PortSession::changed, this, &PortPage::showState);
    connect(&session, &PortSession::failed, this, &PortPage::showState);
    setFocusProxy(m_ui->portCheck);
    showState();
}

PortPage::~PortPage() = default;

void PortPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ui->showTokenButton->setChecked(false);
}

void PortPage::switchPort(bool on)
{
    if (!on)
        return m_session.close();
    m_ui->portField->interpretText();
    m_session.open(static_cast<quint16>(m_ui->portField->value()));
}

void PortPage::showState()
{
    const bool isOpen = m_session.isOpen();
    m_ui->portCheck->setChecked(isOpen);
    m_ui->portField->setEnabled(!isOpen);
    m_ui->portTokenField->setText(QString::fromUtf8(m_session.token()));
    m_ui->portTokenField->setCursorPosition(0);
    const bool isFixed = m_session.isTokenFromEnvironment();
    m_ui->renewTokenButton->setVisible(!isFixed);
    const bool hasToken = !m_session.token().isEmpty();
    for (QAbstractButton *button : {m_ui->showTokenButton, m_ui->copyTokenButton, m_ui->renewTokenButton})
        button->setEnabled(hasToken);
    m_ui->portTokenLabel->setText(tokenHint(m_session.tokenState()));
    m_ui->copyCommandButton->setEnabled(isOpen);
    showCommand();
    showError();
}

void PortPage::showError()
{
    if (m_session.error())
        m_ui->portMessageBar->showMessage(MessageBar::Kind::Error, describe(*m_session.error()));
    else
        m_ui->portMessageBar->clear();
}

void PortPage::showCommand()
{
    const bool isOpen = m_session.isOpen();
    const int port = isOpen ? m_session.port() : m_ui->portField->value();
    const QString address = addressOfPort(port);
    m_ui->portAddressLabel->setText(isOpen ? address : tr("%1, when switched on").arg(address));
    m_ui->portCommandLabel->setText(curlCommand(port, QString(8, u'•'), QStringLiteral(" \\\n     ")));
    m_ui->portCommandLabel->setEnabled(isOpen);
}

void PortPage::showToken(bool shown)
{
    m_ui->portTokenField->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace gui
