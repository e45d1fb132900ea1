// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/aboutdialog.h"

#include "chart/plotlibrary.h"
#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/widgets/symbolicicon.h"
#include "rest/http/httplibrary.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(engine::Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_libraries(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Newfaces"));
    new QVBoxLayout(this);
    addHead();
    layout()->addWidget(m_libraries);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    m_libraries->setObjectName(QStringLiteral("libraryList"));
    m_libraries->setAccessibleName(tr("Libraries"));
    m_libraries->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    m_libraries->setRootIsDecorated(false);
    addLibraries({{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")},
                  chart::plotLibrary(),
                  rest::httpLibrary()});
    engine::whenAnswered<std::vector<core::Library>>(
        engine.libraries(), this, [this](const core::Result<std::vector<core::Library>> &libraries) {
            if (libraries)
                addLibraries(*libraries);
        });
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 24);
}

void AboutDialog::addHead()
{
    constexpr int side = 64;
    auto *icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    icon->setTextFormat(Qt::PlainText);
    QLabel *name =
        plainLabel(QStringLiteral("Newfaces %1").arg(QCoreApplication::applicationVersion()).trimmed(), this);
    name->setObjectName(QStringLiteral("aboutName"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(
        plainLabel(tr("Who is new around here, month by month, and the face behind a handle."), this));
    words->addWidget(plainLabel(tr("Free software under the GNU General Public License, version 3 or later, "
                                   "without any warranty."),
                                this));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void AboutDialog::addLibraries(const std::vector<core::Library> &libraries)
{
    for (const core::Library &library : libraries)
        new QTreeWidgetItem(m_libraries, {library.name, library.version, library.licence});
    for (int column = 0; column < m_libraries->columnCount(); ++column)
        m_libraries->resizeColumnToContents(column);
    if (!m_libraries->currentItem())
        m_libraries->setCurrentItem(m_libraries->topLevelItem(0));
}

} // namespace gui
