// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingfield.h"

#include "config/chosen.h"
#include "gui/settings/notelabel.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/symbolicicon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace gui {

SettingField::SettingField(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteLabel(this))
{
    setFocusPolicy(Qt::StrongFocus); // otherwise a buddy label's shortcut would not work
    m_note->setObjectName(QStringLiteral("note"));
}

void SettingField::bindText(const config::Setting &setting, const QString &name, const QString &whenEmpty)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(whenEmpty);
    bind(
        setting, name, edit, [edit] { return edit->text(); },
        [edit](const QString &text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->text().isEmpty())
            save(m_setting->usual);
        else
            save();
    });
}

void SettingField::bindChoices(const config::Setting &setting, const QString &name,
                               const std::vector<Choice> &choices)
{
    auto *combo = new QComboBox(this);
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.value);
    bind(
        setting, name, combo, [combo] { return combo->currentData().toString(); },
        [combo](const QString &value) { combo->setCurrentIndex(combo->findData(value)); });
    connect(combo, &QComboBox::activated, this, [this] { save(); });
}

void SettingField::bindNumber(const config::Setting &setting, const QString &name, int min, int max, int step,
                              const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    box->setRange(min, max);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    bind(
        setting, name, box, [box] { return QString::number(box->value()); },
        [box](const QString &text) { box->setValue(text.toInt()); });
    connect(box, &QSpinBox::valueChanged, this, [this] { save(); });
}

void SettingField::bind(const config::Setting &setting, const QString &name, QWidget *control,
                        const std::function<QString()> &read,
                        const std::function<void(const QString &)> &write)
{
    m_setting = &setting;
    m_control = control;
    m_read = read;
    m_write = write;
    control->setParent(this);
    m_focusTarget = control->focusProxy() ? control->focusProxy() : control;
    m_focusTarget->setAccessibleName(name);
    control->setObjectName(QStringLiteral("control"));
    addResetButton(name);
    setFocusProxy(control);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(0, 1);
    const bool isNarrow = control->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding;
    layout->addWidget(control, 0, 0, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    layout->addWidget(m_resetButton, 0, 1, Qt::AlignTop);
    layout->addWidget(m_note, 1, 0);
    reload();
}

/// Created after the control, so that Tab reaches it next.
void SettingField::addResetButton(const QString &name)
{
    m_resetButton = new QToolButton(this);
    m_resetButton->setObjectName(QStringLiteral("resetButton"));
    m_resetButton->setAccessibleName(tr("Reset to default: %1").arg(name));
    m_resetButton->setAutoRaise(true);
    m_resetButton->setFocusPolicy(Qt::StrongFocus);
    m_resetButton->setIcon(symbolicIcon(QStringLiteral("reset")));
    QSizePolicy policy = m_resetButton->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // keeps all fields the same width
    m_resetButton->setSizePolicy(policy);
    connect(m_resetButton, &QToolButton::clicked, this, &SettingField::resetToDefault);
}

void SettingField::save()
{
    save(m_read());
}

void SettingField::save(const QString &text)
{
    const QString before = config::chosen(*m_setting).text;
    if (text == before) {
        reload();
        return;
    }
    const core::Result<void> saved =
        text == m_setting->usual ? config::forget(*m_setting) : config::choose(*m_setting, text);
    if (!saved) {
        showError(describe(saved.error()));
        return;
    }
    reload();
    if (config::chosen(*m_setting).text != before)
        Q_EMIT changed();
}

void SettingField::showError(const QString &sentence)
{
    m_note->showError(sentence);
    m_focusTarget->setAccessibleDescription(sentence);
}

void SettingField::reload()
{
    const QSignalBlocker quiet(m_control);
    m_write(config::chosen(*m_setting).text);
    showOrigin();
}

void SettingField::resetToDefault()
{
    const QString before = config::chosen(*m_setting).text;
    const bool hadFocus = m_resetButton->hasFocus();
    save(m_setting->usual);
    if (hadFocus)
        m_control->setFocus();
    if (config::chosen(*m_setting).text != before)
        Q_EMIT reset(m_focusTarget->accessibleName(), before);
}

void SettingField::showOrigin()
{
    using By = config::Chosen::By;
    const config::Chosen chosen = config::chosen(*m_setting);
    QString sentence;
    if (chosen.by == By::Environment)
        sentence = tr("Set by the environment variable %1.").arg(m_setting->variable);
    m_note->showInfo(sentence);
    if (chosen.trouble) {
        sentence = describe(*chosen.trouble);
        m_note->showError(sentence);
    }
    m_focusTarget->setAccessibleDescription(sentence);
    m_control->setEnabled(chosen.by != By::Environment);
    m_resetButton->setVisible(chosen.by == By::File && chosen.text != m_setting->usual);
    m_resetButton->setToolTip(m_setting->usual.isEmpty() ? tr("Reset to default")
                                                         : tr("Reset to default: %1").arg(m_setting->usual));
}

} // namespace gui
