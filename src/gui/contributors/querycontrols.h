// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QWidget>

#include <memory>

class QMenu;
class QStringListModel;

namespace gui {

class CountingMenu;

namespace Ui {
class QueryControls;
}

/// What is asked, and how to count: the row at the window's top.
class QueryControls : public QWidget
{
    Q_OBJECT

public:
    explicit QueryControls(QWidget *parent = nullptr);
    ~QueryControls() override;

    /// Adds what need not be there for the first picture of the window: icons and menus.
    void finishSetup();

    QString text() const;
    void setText(const QString &text);
    /// The field, with all of its text selected.
    void focusField();
    /// What the field completes.
    void setSuggestions(const QStringList &texts);

    core::Rules rules() const;
    void setRules(const core::Rules &rules);

    /// The lookup that is being read, which cannot be asked for again meanwhile; empty for none.
    void setBusyWith(const QString &text);

    /// Until it is called, nothing can be exported. The menu stays the caller's.
    void setExportMenu(QMenu *menu);
    void setExportable(bool on);

Q_SIGNALS:
    void lookUpRequested(const QString &text);
    void rulesChanged(const core::Rules &rules);

private:
    void ask();
    void choose(const core::Rules &rules);
    void updateButton();

    std::unique_ptr<Ui::QueryControls> m_ui;
    core::Rules m_rules;
    QString m_busyWith;
    QStringListModel *m_suggestions = nullptr;
    CountingMenu *m_counting = nullptr;
};

} // namespace gui
