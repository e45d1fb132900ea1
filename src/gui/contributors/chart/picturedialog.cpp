// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/chart/picturedialog.h"

#include "ui_picturedialog.h"

#include <QPushButton>

namespace gui {

PictureDialog::PictureDialog(const chart::PictureOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PictureDialog>())
{
    m_ui->setupUi(this);
    auto *save = m_ui->pictureButtons->addButton(tr("Sa&ve…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("pictureSaveButton"));
    save->setDefault(true);
    m_ui->pictureScale->setCurrentIndex(options.scale == 2 ? 1 : 0);
    limitSize();
    m_ui->pictureWidth->setValue(options.size.width());
    m_ui->pictureHeight->setValue(options.size.height());
    m_ui->pictureColours->setCurrentIndex(options.isDark ? 1 : 0);
    m_ui->pictureTransparent->setChecked(options.isTransparent);
    m_ui->pictureFooter->setChecked(options.hasFooter);
    connect(m_ui->pictureScale, &QComboBox::currentIndexChanged, this, &PictureDialog::limitSize);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(this->options()); });
}

PictureDialog::~PictureDialog() = default;

chart::PictureOptions PictureDialog::options() const
{
    return {.size = {m_ui->pictureWidth->value(), m_ui->pictureHeight->value()},
            .scale = m_ui->pictureScale->currentIndex() + 1,
            .isDark = m_ui->pictureColours->currentIndex() == 1,
            .isTransparent = m_ui->pictureTransparent->isChecked(),
            .hasFooter = m_ui->pictureFooter->isChecked()};
}

void PictureDialog::limitSize()
{
    const int most = chart::maxPictureSide / (m_ui->pictureScale->currentIndex() + 1);
    for (QSpinBox *side : {m_ui->pictureWidth, m_ui->pictureHeight})
        side->setRange(chart::minPictureSide, most);
}

} // namespace gui
