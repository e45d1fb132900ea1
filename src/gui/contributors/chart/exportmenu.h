// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/shown.h"

#include <QMenu>

#include <functional>
#include <memory>
#include <optional>

namespace gui {

class FileSaver;

/// Exports a result, or only what is shown of it: the chart as a picture, numbers and people as files, and
/// numbers to the clipboard.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    /// The saver must outlive it.
    explicit ExportMenu(FileSaver &saver, QWidget *parent = nullptr);

    /// The result to export, and what is shown of it. Without one, all actions are disabled.
    void setShown(const std::shared_ptr<const core::CountedView> &counted, const core::Shown &shown,
                  const core::ShownNumbers &numbers);
    /// Removes the result; disables all actions.
    void clearAnswer();

    /// What other menus have, too.
    QList<QAction *> chartActions() const { return m_chartActions; }

Q_SIGNALS:
    /// A message about something that went to the clipboard.
    void copied(const QString &sentence);

private:
    /// What is exported.
    struct Part
    {
        std::shared_ptr<const core::CountedView> counted;
        core::Shown shown;

        core::ChartData chart() const;
        std::vector<core::Counted> people() const;
        /// The result as if there were only these people.
        core::Contributions answer() const;
        /// The result with each of these people once as its newcomers, however often bars count them.
        core::Contributions withEachPerson() const;
    };
    using Text = std::function<QByteArray(const Part &)>;

    Part part() const;
    void addParts();
    /// "pallets-flask-new-contributors"
    QString suggestedName(const QString &ending) const;
    void saveTextAs(const QString &ending, const QString &filter, const Text &text);
    void savePictureAs();
    void copyNumbers(const core::Contributions &answer);
    void enableActions();

    FileSaver &m_saver;
    std::optional<Part> m_part;
    QList<QAction *> m_chartActions;
    QAction *m_shownOnly = nullptr;
    QAction *m_everything = nullptr;
    /// Below the two.
    QAction *m_line = nullptr;
};

} // namespace gui
