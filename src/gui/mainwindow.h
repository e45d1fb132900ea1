// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class MainWindow;
}

class ContributorsPage;

/// The program's window: holds the page, its keys, and remembers how it was left.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The engine has to outlive the window.
    explicit MainWindow(engine::Engine &engine, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void furnish();
    void showTitle(const QString &lookup);

    std::unique_ptr<Ui::MainWindow> m_ui;
    ContributorsPage *m_page = nullptr;
    bool m_painted = false;
};

} // namespace gui
