// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/accessiblelinks.h"

#include "gui/widgets/linklabel.h"

#include <QTextBlock>
#include <QTextDocument>

namespace gui {

namespace {

/// One of the links; owned by the label's AccessibleLinks.
class AccessibleLink : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleLink(const AccessibleLinks &all, std::size_t index)
        : m_all(all)
        , m_index(index)
    {}

    bool isValid() const override { return m_all.isValid() && m_index < m_all.links().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_all.window(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_all.object());
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_all.links()[m_index].text : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    QRect rect() const override { return m_all.rect(); }
    QAccessible::Role role() const override { return QAccessible::Link; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.linked = true;
        state.focusable = true;
        state.focused = m_all.isFocused(m_index);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_all.follow(m_index);
    }
    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    const AccessibleLinks &m_all;
    std::size_t m_index;
};

QAccessibleInterface *makeAccessibleLinks(const QString & /*className*/, QObject *object)
{
    auto *label = qobject_cast<LinkLabel *>(object);
    return label ? new AccessibleLinks(label) : nullptr;
}

} // namespace

void AccessibleLinks::install()
{
    QAccessible::installFactory(makeAccessibleLinks); // does nothing the second time
}

void AccessibleLinks::announceFocus(LinkLabel *label)
{
    if (!QAccessible::isActive())
        return;
    const auto *spoken = dynamic_cast<AccessibleLinks *>(QAccessible::queryAccessibleInterface(label));
    if (spoken == nullptr)
        return;
    for (std::size_t link = 0; link < spoken->links().size(); ++link) {
        if (!spoken->isFocused(link))
            continue;
        QAccessibleEvent event(label, QAccessible::Focus);
        event.setChild(static_cast<int>(link));
        QAccessible::updateAccessibility(&event);
    }
}

void AccessibleLinks::announceText(LinkLabel *label)
{
    QAccessibleEvent event(label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

AccessibleLinks::AccessibleLinks(LinkLabel *label)
    : QAccessibleWidget(label, QAccessible::StaticText)
{}

AccessibleLinks::~AccessibleLinks()
{
    forgetLinks();
}

LinkLabel *AccessibleLinks::label() const
{
    return static_cast<LinkLabel *>(widget());
}

void AccessibleLinks::read() const
{
    if (label()->text() == m_rich)
        return;
    forgetLinks();
    m_rich = label()->text();
    QTextDocument document;
    document.setHtml(m_rich);
    m_plain = document.toPlainText();
    m_links.clear();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            QString text = fragment.text();
            m_links.push_back(
                {text.replace(QChar::Nbsp, u' '), fragment.charFormat().anchorHref(), fragment.position()});
        }
    }
}

const std::vector<AccessibleLinks::Link> &AccessibleLinks::links() const
{
    read();
    return m_links;
}

bool AccessibleLinks::isFocused(std::size_t link) const
{
    return label()->hasFocus() && link < links().size() &&
           label()->selectionStart() == m_links[link].position;
}

void AccessibleLinks::follow(std::size_t link) const
{
    const QString target = m_links[link].target; // the receiver may change the text
    Q_EMIT label()->linkActivated(target);
}

QString AccessibleLinks::text(QAccessible::Text kind) const
{
    read();
    if (kind == QAccessible::Name)
        return m_plain.isEmpty() ? label()->accessibleName() : m_plain;
    if (kind == QAccessible::Description && !m_plain.isEmpty())
        return label()->accessibleName();
    return QAccessibleWidget::text(kind);
}

int AccessibleLinks::childCount() const
{
    return static_cast<int>(links().size());
}

QAccessibleInterface *AccessibleLinks::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_children.size() < m_links.size())
        m_children.push_back(
            QAccessible::registerAccessibleInterface(new AccessibleLink(*this, m_children.size())));
    return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
}

int AccessibleLinks::indexOfChild(const QAccessibleInterface *child) const
{
    for (int index = 0; index < childCount(); ++index)
        if (this->child(index) == child)
            return index;
    return -1;
}

QAccessibleInterface *AccessibleLinks::focusChild() const
{
    for (int index = 0; index < childCount(); ++index)
        if (isFocused(static_cast<std::size_t>(index)))
            return child(index);
    return QAccessibleWidget::focusChild();
}

void AccessibleLinks::forgetLinks() const
{
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

} // namespace gui
