// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/folderchoice.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace gui {

FolderChoice::FolderChoice(QString defaultFolder, QWidget *parent)
    : QWidget(parent)
    , m_defaultFolder(std::move(defaultFolder))
    , m_path(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_path->setObjectName(QStringLiteral("folderPath"));
    m_path->setReadOnly(true);
    auto *open = new QPushButton(tr("&Open Folder"), this);
    open->setObjectName(QStringLiteral("openFolderButton"));
    auto *change = new QPushButton(tr("C&hange…"), this);
    change->setObjectName(QStringLiteral("changeFolderButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    for (QPushButton *button : {open, change}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    setFocusProxy(m_path);
    connect(open, &QPushButton::clicked, this, [this] {
        QDir().mkpath(folder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder()));
    });
    connect(change, &QPushButton::clicked, this, &FolderChoice::askForAnother);
}

void FolderChoice::setValue(const QString &value)
{
    m_value = value;
    m_path->setText(QDir::toNativeSeparators(folder()));
    m_path->setCursorPosition(0);
}

QString FolderChoice::folder() const
{
    return m_value.isEmpty() ? m_defaultFolder : m_value;
}

void FolderChoice::askForAnother()
{
    auto *dialog = new QFileDialog(this, tr("Choose History Folder"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setValue(chosen == m_defaultFolder ? QString() : chosen);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace gui
