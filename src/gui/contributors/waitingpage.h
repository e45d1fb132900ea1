// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class WaitingPage;
}

/// Shown while a lookup is read for the first time.
class WaitingPage : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);
    ~WaitingPage() override;

    void setTitle(const QString &lookup);
    /// The current activity in a few words.
    void setSentence(const QString &sentence);

private:
    std::unique_ptr<Ui::WaitingPage> m_ui;
};

} // namespace gui
