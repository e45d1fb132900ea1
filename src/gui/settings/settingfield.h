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

/// A setting in a form: what it is entered with, the way back to the usual beside it, and below what is wrong
/// with it or wins over it. What is entered is kept at once; what cannot be is not kept, and stays to be
/// mended.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// One of those that can be chosen.
    struct Choice
    {
        QString value;
        QString text;
    };

    explicit SettingField(QWidget *parent = nullptr);

    // One of these is to be called, once, in the order in which Tab is to come to the fields; `name` is how
    // screen readers call the control.

    /// A line of text; emptied, it is the usual. `whenEmpty` stands there for one that is empty.
    void bindText(const config::Setting &setting, const QString &name, const QString &whenEmpty = {});
    void bindChoices(const config::Setting &setting, const QString &name, const std::vector<Choice> &choices);
    void bindNumber(const config::Setting &setting, const QString &name, int min, int max, int step,
                    const QString &suffix);
    /// Any control, whose text `read` gives and `write` sets; keep() is to be called when it was edited.
    void bind(const config::Setting &setting, const QString &name, QWidget *control,
              const std::function<QString()> &read, const std::function<void(const QString &)> &write);

    /// Keeps what is entered.
    void save();
    /// Keeps a text, and shows it.
    void save(const QString &text);
    /// Says why what is entered is not kept.
    void showError(const QString &sentence);
    /// Shows what is kept, and forgets what was entered and could not be.
    void reload();

Q_SIGNALS:
    /// Another value holds.
    void changed();
    /// The usual holds instead of `before`.
    void reset(const QString &name, const QString &before);

private:
    void addResetButton(const QString &name);
    void resetToDefault();
    void showOrigin();

    const config::Setting *m_setting = nullptr;
    QWidget *m_control = nullptr;
    /// The part of the control that has the focus.
    QWidget *m_focusTarget = nullptr;
    NoteLabel *m_note;
    QToolButton *m_resetButton = nullptr;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
};

} // namespace gui
