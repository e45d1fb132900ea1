// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/shown.h"
#include "core/error.h"

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
    explicit ExportMenu(QWidget *parent = nullptr);

    /// The result to export, and what is shown of it. Without one, all actions are disabled.
    void setShown(const std::shared_ptr<const core::CountedView> &counted, const core::Shown &shown,
                  const core::ShownNumbers &numbers);
    /// Removes the result; disables all actions.
    void clearAnswer();

Q_SIGNALS:
    /// A message with the file's name.
    void saved(const QString &sentence);
    void failed(const core::Error &error);

private:
    /// What is exported.
    struct Part
    {
        std::shared_ptr<const core::CountedView> counted;
        core::Shown shown;

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

    FileSaver *m_saver;
    std::optional<Part> m_part;
    QAction *m_shownOnly = nullptr;
    QAction *m_everything = nullptr;
    /// Below the two.
    QAction *m_line = nullptr;
};

} // namespace gui
