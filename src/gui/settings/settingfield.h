// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QToolButton;

namespace config {
struct Setting;
}

namespace gui {

class NoteLabel;

/// A setting in a form: its control, a reset button next to it, and a note below about an error or an
/// environment variable that overrides it. Valid input is saved at once; invalid input is not saved and stays
/// in the control to be corrected.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// A value and its text.
    struct Choice
    {
        QString value;
        QString text;
    };

    explicit SettingField(QWidget *parent = nullptr);

    // Call exactly one of these, once, in the intended Tab order. `name` is the control's accessible name.

    /// A line of text; when it is cleared, the default is restored. `whenEmpty` is the placeholder.
    void bindText(const config::Setting &setting, const QString &name, const QString &whenEmpty = {});
    void bindChoices(const config::Setting &setting, const QString &name, const std::vector<Choice> &choices);
    void bindNumber(const config::Setting &setting, const QString &name, int min, int max, int step,
                    const QString &suffix);
    /// Any control. `read` returns its text and `write` sets it; call save() when it was edited.
    void bind(const config::Setting &setting, const QString &name, QWidget *control,
              const std::function<QString()> &read, const std::function<void(const QString &)> &write);

    /// Saves the control's text.
    void save();
    /// Saves a text and shows it.
    void save(const QString &text);
    /// Shows why the input is not saved.
    void showError(const QString &sentence);
    /// Shows the current value and discards unsaved input.
    void reload();

Q_SIGNALS:
    /// The value changed.
    void changed();
    /// The default replaced `before`.
    void reset(const QString &name, const QString &before);

private:
    void addResetButton(const QString &name);
    void resetToDefault();
    void showOrigin();

    const config::Setting *m_setting = nullptr;
    QWidget *m_control = nullptr;
    /// The part of the control that receives the focus.
    QWidget *m_focusTarget = nullptr;
    NoteLabel *m_note;
    QToolButton *m_resetButton = nullptr;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
};

} // namespace gui
