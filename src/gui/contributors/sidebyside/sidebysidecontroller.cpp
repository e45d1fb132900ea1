// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/sidebyside/sidebysidecontroller.h"

#include "core/counting/shown.h"
#include "gui/contributors/sidebyside/sidesexport.h"

#include <QStackedWidget>

namespace gui {

SideBySideController::SideBySideController(engine::Engine &engine, LookupSession &session, FileSaver &saver,
                                           QStackedWidget *stack, QObject *parent)
    : QObject(parent)
    , m_saver(saver)
    , m_stack(stack)
    , m_session(new SideSession(engine, session, this))
{
    connect(m_session, &SideSession::changed, this, [this] {
        if (m_page && isShown())
            m_page->setSides(m_session->sides(), m_session->states());
    });
}

void SideBySideController::compare(const std::vector<core::Lookup> &lookups, SideSession::Read read)
{
    if (!m_page)
        makePage();
    m_session->compare(lookups, read);
    showPage();
}

void SideBySideController::makePage()
{
    m_page = new SideBySidePage(m_stack);
    m_page->arrange(m_arrangement);
    m_export = new SidesExport(m_saver, m_page);
    m_page->setMenuActions(m_export->chartActions() + QList<QAction *>{m_printAction});
    m_stack->addWidget(m_page);
    connect(m_page, &SideBySidePage::shownChanged, this, [this] {
        m_export->setShown(m_page->compared());
        Q_EMIT changed();
    });
    connect(m_page, &SideBySidePage::openRequested, this, &SideBySideController::openRequested);
    connect(m_page, &SideBySidePage::closeRequested, this, &SideBySideController::closeRequested);
    connect(m_export, &SidesExport::copied, this, &SideBySideController::copied);
    Q_EMIT created();
}

bool SideBySideController::isInFront() const
{
    return m_page && m_stack->currentWidget() == m_page;
}

void SideBySideController::showPage()
{
    m_stack->setCurrentWidget(m_page);
}

void SideBySideController::end()
{
    m_session->clear();
}

void SideBySideController::setRules(const core::Rules &rules)
{
    m_session->setRules(rules);
}

void SideBySideController::recount()
{
    m_session->recount();
}

void SideBySideController::forget(const core::Lookup &lookup)
{
    m_session->forget(lookup);
}

std::vector<core::Lookup> SideBySideController::lookups() const
{
    return m_session->lookups();
}

QString SideBySideController::names() const
{
    QStringList names;
    for (const core::Lookup &lookup : lookups())
        names << lookup.toString();
    return names.join(QStringLiteral(", "));
}

bool SideBySideController::hasChart() const
{
    return isShown() && !core::sideBySideChart(m_page->compared()).periods.empty();
}

core::ChartData SideBySideController::picture() const
{
    return core::visiblePart(core::sideBySideChart(m_page->compared()));
}

QMenu *SideBySideController::exportMenu() const
{
    return m_export;
}

SideBySidePage::Arrangement SideBySideController::arrangement() const
{
    return m_page ? m_page->arrangement() : m_arrangement;
}

void SideBySideController::arrange(const SideBySidePage::Arrangement &arrangement)
{
    m_arrangement = arrangement;
}

} // namespace gui
