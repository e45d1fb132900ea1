// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/sidebyside/sidesexport.h"

#include "core/counting/shown.h"
#include "core/counting/sidebysideformat.h"
#include "gui/contributors/chart/filesaver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

namespace gui {

SidesExport::SidesExport(FileSaver &saver, QWidget *parent)
    : QMenu(tr("&Export"), parent)
    , m_saver(saver)
{
    const auto add = [this](const char *name, const QString &text) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    QAction *picture = add("sidesPicture", tr("Chart as &Picture…"));
    connect(picture, &QAction::triggered, this, [this] {
        m_saver.savePicture(suggestedName(), core::visiblePart(core::sideBySideChart(m_compared)));
    });
    connect(add("sidesCsv", tr("&Numbers as CSV…")), &QAction::triggered, this, [this] {
        m_saver.saveText(suggestedName(), tr("CSV table (*.csv)"),
                         [compared = m_compared] { return core::toCsv(compared); });
    });
    connect(add("sidesJson", tr("Numbers as &JSON…")), &QAction::triggered, this, [this] {
        m_saver.saveText(suggestedName(), tr("JSON document (*.json)"),
                         [compared = m_compared] { return QJsonDocument(core::toJson(compared)).toJson(); });
    });
    addSeparator();
    QAction *copyPicture = add("sidesCopyPicture", tr("Copy as Pict&ure"));
    connect(copyPicture, &QAction::triggered, this,
            [this] { m_saver.copyPicture(core::visiblePart(core::sideBySideChart(m_compared))); });
    QAction *copy = add("sidesCopy", tr("&Copy Numbers"));
    connect(copy, &QAction::triggered, this, &SidesExport::copyNumbers);
    m_chartActions = {copyPicture, copy, picture};
}

void SidesExport::setShown(const core::SideBySide &compared)
{
    m_compared = compared;
    const bool hasSome = !core::sideBySideChart(compared).periods.empty();
    for (QAction *action : actions())
        action->setEnabled(hasSome);
}

QString SidesExport::suggestedName() const
{
    QStringList names;
    for (const core::Side &side : m_compared.sides)
        names << side.lookup.toString().replace(u'/', u'-');
    constexpr qsizetype most = 100; // eight names could be longer than a file system allows
    return names.join(u'-').left(most) + QStringLiteral("-new-contributors");
}

/// None of the fields contains a comma or a quote.
void SidesExport::copyNumbers()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(core::toCsv(m_compared)).replace(u',', u'\t'));
    Q_EMIT copied(tr("Copied the numbers. You can paste them into a spreadsheet."));
}

} // namespace gui
