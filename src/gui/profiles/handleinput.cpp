// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/handleinput.h"

#include "ui_handleinput.h"

#include <QFileDialog>
#include <QMenu>

namespace gui {

HandleInput::HandleInput(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HandleInput>())
{
    m_ui->setupUi(this);
    const auto emitField = [this] {
        if (const QString text = m_ui->handleField->text(); !text.trimmed().isEmpty())
            Q_EMIT typed(text);
        else
            focusField();
    };
    connect(m_ui->handleField, &QLineEdit::returnPressed, this, emitField);
    connect(m_ui->handleField, &QLineEdit::inputRejected, this, &HandleInput::truncated);
    connect(m_ui->lookUpProfilesButton, &QPushButton::clicked, this, emitField);

    auto *menu = new QMenu(this);
    QAction *file = menu->addAction(tr("&File…"), this, &HandleInput::chooseFile);
    file->setObjectName(QStringLiteral("fromFileAction"));
    QAction *clipboard = menu->addAction(tr("&Clipboard"), this, &HandleInput::clipboardChosen);
    clipboard->setObjectName(QStringLiteral("fromClipboardAction"));
    m_ui->fromButton->setPopup(menu);
}

HandleInput::~HandleInput() = default;

void HandleInput::setText(const QString &text)
{
    m_ui->handleField->setText(text);
}

void HandleInput::focusField()
{
    m_ui->handleField->setFocus();
    m_ui->handleField->selectAll();
}

void HandleInput::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open Handles"));
    dialog->setObjectName(QStringLiteral("handleFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HandleInput::fileChosen);
    dialog->open();
}

} // namespace gui
