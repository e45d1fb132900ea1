// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace gui {

/// A folder, shown; another can be chosen, and it can be opened in the system's file manager.
class FolderChoice : public QWidget
{
    Q_OBJECT

public:
    /// `usual` is the folder behind an empty value.
    explicit FolderChoice(QString defaultFolder, QWidget *parent = nullptr);

    /// Empty for the usual.
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
