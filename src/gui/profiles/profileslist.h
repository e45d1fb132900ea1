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

class ProfilesExport;
class ProfilesModel;

/// The stored profiles, one per row, with a filter.
class ProfilesList : public QWidget
{
    Q_OBJECT

public:
    /// The profiles must outlive it.
    explicit ProfilesList(engine::Profiles &profiles, QWidget *parent = nullptr);
    ~ProfilesList() override;

    const std::vector<core::ProfileRecord> &records() const;
    /// Replaces all records; the selection is kept.
    void setRecords(const std::vector<core::ProfileRecord> &records);
    /// Replaces the record with the same number, or adds it; it comes last until sortUpserted().
    void upsert(const core::ProfileRecord &record);
    void sortUpserted();
    /// See ProfilesModel.
    bool hasOthersWithHandlesOf(const std::vector<core::ProfileRecord> &records) const;

    /// Selects this profile alone as soon as it is in the list, and clears the filters that hide it.
    void selectWhenAvailable(qint64 number);
    std::vector<core::ProfileRecord> selected() const;

    /// Focuses the field that filters the list, and selects its text.
    void focusFilter();
    /// The records that the filter leaves, in the order of the list.
    std::vector<core::ProfileRecord> shown() const;
    /// The menu of the button "Export".
    ProfilesExport &exportMenu() const { return *m_export; }
    /// The current record, or null.
    const core::ProfileRecord *current() const;

Q_SIGNALS:
    void currentChanged();
    void refreshRequested(const std::vector<core::ProfileRecord> &records);
    void refreshStaleRequested();
    void removeRequested(const std::vector<core::ProfileRecord> &records);
    /// Open the current profile's page.
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
    void showNetworks();
    void selectPending();
    void select(const std::vector<qint64> &numbers);
    void refreshSelected();
    void copySelected();
    void removeSelected();

    std::unique_ptr<Ui::ProfilesList> m_ui;
    ProfilesModel *m_model;
    ProfilesExport *m_export;
    /// The profile to select when it arrives; 0 if there is none.
    qint64 m_pendingNumber = 0;
};

} // namespace gui
