// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace support {

/// Something that a program lets screen readers know of: a window, a widget, a cell.
struct Spoken
{
    QString program;
    QString path;
};

/// Asks programs over AT-SPI, as a screen reader does.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// The states of AtspiStateType that are used here.
    enum class State { Focusable = 11, Focused = 12, Showing = 25 };

    explicit ScreenReader(const QString &bus);
    ~ScreenReader() override;

    /// The program of this name, once it is there.
    std::optional<Spoken> program(const QString &name) const;

    QString name(const Spoken &what) const;
    QString description(const Spoken &what) const;
    /// In English: "table cell".
    QString role(const Spoken &what) const;
    bool has(const Spoken &what, State state) const;
    std::vector<Spoken> children(const Spoken &what) const;
    /// The first in the tree below for which this is true.
    std::optional<Spoken> find(const Spoken &root, const std::function<bool(const Spoken &)> &wanted) const;
    /// The first that is visible.
    std::optional<Spoken> findByRole(const Spoken &root, const QString &role, const QString &name) const;

    // Of tables.
    int rows(const Spoken &table) const;
    int columns(const Spoken &table) const;
    Spoken cell(const Spoken &table, int row, int column) const;
    QString rowHeader(const Spoken &table, int row) const;
    QString columnHeader(const Spoken &table, int column) const;

    // What a user does.
    bool write(const Spoken &field, const QString &text) const;
    bool act(const Spoken &what) const;
    bool focus(const Spoken &what) const;
    /// A key by its symbol in X.
    void press(int keySymbol) const;

    /// Hears from now on what gets the focus.
    void listen();
    const std::vector<Spoken> &focused() const { return m_focused; }

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    QVariantList ask(const Spoken &what, const QString &interface, const QString &method,
                     const QVariantList &arguments = {}) const;
    QVariant property(const Spoken &what, const QString &interface, const QString &name) const;

    QString m_connection;
    std::vector<Spoken> m_focused;
};

} // namespace support
