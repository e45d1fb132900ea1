// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace gui {

class LinkLabel;

/// A LinkLabel as screen readers see it: its text, and a child for each link.
// Qt deletes it through QAccessible, whose interfaces have protected destructors.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor)
class AccessibleLinks : public QAccessibleWidget
{
public:
    /// Makes one for every LinkLabel from now on.
    static void install();
    /// To be called when the keyboard reached another link.
    static void announceFocus(LinkLabel *label);
    /// To be called when the label has another text.
    static void announceText(LinkLabel *label);

    explicit AccessibleLinks(LinkLabel *label);

    struct Link
    {
        QString text;
        QString target;
        /// Its place in the label's text.
        int position = 0;
    };
    const std::vector<Link> &links() const;
    bool isFocused(std::size_t link) const;
    void follow(std::size_t link) const;

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

protected:
    ~AccessibleLinks() override;

private:
    LinkLabel *label() const;
    void read() const;
    void forgetLinks() const;

    // What was read from the label's rich text.
    mutable QString m_rich;
    mutable QString m_plain;
    mutable std::vector<Link> m_links;
    mutable std::vector<QAccessible::Id> m_children;
};

} // namespace gui
