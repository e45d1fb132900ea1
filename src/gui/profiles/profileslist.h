// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace engine {
class Profiles;
}

namespace gui {

namespace Ui {
class ProfilesList;
}

class ProfilesModel;

/// The profiles that are kept, one a row: to filter, sort and choose from.
class ProfilesList : public QWidget
{
    Q_OBJECT

public:
    /// The profiles have to outlive it.
    explicit ProfilesList(engine::Profiles &profiles, QWidget *parent = nullptr);
    ~ProfilesList() override;

    const std::vector<core::ProfileRecord> &records() const;
    /// What was chosen stays so.
    void setRecords(const std::vector<core::ProfileRecord> &records);
    /// In place of the one with its number, or beside the others.
    void upsert(const core::ProfileRecord &record);

    /// Chooses the profile of this number alone, as soon as it is there; a filter that hides it is cleared.
    void selectWhenAvailable(qint64 number);
    std::vector<core::ProfileRecord> selected() const;
    /// The one that the keyboard is at; nothing for none.
    const core::ProfileRecord *current() const;

Q_SIGNALS:
    void currentChanged();
    void refreshRequested(const std::vector<core::ProfileRecord> &records);
    void refreshStaleRequested();
    void removeRequested(const std::vector<core::ProfileRecord> &records);
    /// The current one, on X.
    void openRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void addActions();
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys, void (ProfilesList::*act)());
    int defaultWidth(int column) const;
    void fitColumns();
    void showHeader();
    void selectPending();
    void select(const std::vector<qint64> &numbers);
    void refreshSelected();
    void copySelected();
    void removeSelected();

    std::unique_ptr<Ui::ProfilesList> m_ui;
    ProfilesModel *m_model;
    /// The number of the profile to be chosen when it is there; 0 for none.
    qint64 m_pendingNumber = 0;
};

} // namespace gui
