// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class PictureDialog;
}

/// Asks what the picture of a chart should look like, before its file is chosen.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(const chart::PictureOptions &options, QWidget *parent = nullptr);
    ~PictureDialog() override;

Q_SIGNALS:
    void chosen(const chart::PictureOptions &options);

private:
    chart::PictureOptions options() const;
    /// A picture with twice the pixels can only be half as large.
    void limitSize();

    std::unique_ptr<Ui::PictureDialog> m_ui;
};

} // namespace gui
