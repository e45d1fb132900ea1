// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace gui {

/// Shows a folder, with buttons to open it in the file manager and to choose another one.
class FolderChoice : public QWidget
{
    Q_OBJECT

public:
    /// `defaultFolder` is the folder that an empty value stands for.
    explicit FolderChoice(QString defaultFolder, QWidget *parent = nullptr);

    /// Empty for the default folder.
    const QString &value() const { return m_value; }
    void setValue(const QString &value);

Q_SIGNALS:
    void edited();

private:
    QString folder() const;
    void askForAnother();

    QString m_defaultFolder;
    QString m_value;
    QLineEdit *m_path;
};

} // namespace gui
