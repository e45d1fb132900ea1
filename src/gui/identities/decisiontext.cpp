// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisiontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(gui::DecisionText)
};

} // namespace

QString kindText(core::Decision::Kind kind)
{
    switch (kind) {
    case core::Decision::Kind::Join:
        return DecisionText::tr("Same person");
    case core::Decision::Kind::Split:
        return DecisionText::tr("Different people");
    case core::Decision::Kind::Bot:
        return DecisionText::tr("Bot");
    case core::Decision::Kind::Agent:
        return DecisionText::tr("AI agent");
    case core::Decision::Kind::Human:
        return DecisionText::tr("Not a bot");
    }
    Q_UNREACHABLE();
}

QString quotedList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted << DecisionText::tr("“%1”").arg(name);
    if (quoted.size() < 2)
        return quoted.join(QString());
    const QString last = quoted.takeLast();
    return DecisionText::tr("%1 and %2").arg(quoted.join(DecisionText::tr(", ")), last);
}

QStringList labelsOf(const core::Decision &decision)
{
    QStringList labels;
    for (const core::Decision::Subject &subject : decision.subjects)
        labels << subject.label;
    return labels;
}

QString decidedSentence(const core::Decision &decision)
{
    const QStringList labels = labelsOf(decision);
    const QString list = quotedList(labels);
    const bool one = labels.size() == 1;
    switch (decision.kind) {
    case core::Decision::Kind::Join:
        return one ? DecisionText::tr("Everyone with the address %1 counts as one person.").arg(list)
                   : DecisionText::tr("Joined %1.").arg(list);
    case core::Decision::Kind::Split:
        if (core::splitsEachName(decision))
            return DecisionText::tr("Each name with the address %1 now counts as a different person.")
                .arg(list);
        return one ? DecisionText::tr("Split off %1 as a different person.").arg(list)
                   : DecisionText::tr("%1 now count as different people.").arg(list);
    case core::Decision::Kind::Bot:
        return one ? DecisionText::tr("Marked %1 as a bot.").arg(list)
                   : DecisionText::tr("Marked %1 as bots.").arg(list);
    case core::Decision::Kind::Agent:
        return one ? DecisionText::tr("Marked %1 as an AI agent.").arg(list)
                   : DecisionText::tr("Marked %1 as AI agents.").arg(list);
    case core::Decision::Kind::Human:
        return one ? DecisionText::tr("Marked %1 as not a bot.").arg(list)
                   : DecisionText::tr("Marked %1 as not bots.").arg(list);
    }
    Q_UNREACHABLE();
}

QString forgottenSentence(const core::Forgetting &forgotten)
{
    const QString done = forgotten.commits == 1 ? DecisionText::tr("Forgotten: 1 commit has no name now.")
                                                : DecisionText::tr("Forgotten: %1 commits have no name now.")
                                                      .arg(QLocale().toString(forgotten.commits));
    if (forgotten.isClean)
        return DecisionText::tr("%1 Exports and backups that you made before still name this person.")
            .arg(done);
    return DecisionText::tr(
               "%1 The rest is removed from the files of the database when Newfaces starts the next "
               "time, because another program is using it or the disk is full.")
        .arg(done);
}

QString undoneSentence(const core::Decision &decision)
{
    const QStringList labels = labelsOf(decision);
    const QString list = quotedList(labels);
    const bool one = labels.size() == 1;
    switch (decision.kind) {
    case core::Decision::Kind::Join:
        return one ? DecisionText::tr("The address %1 may belong to several people again.").arg(list)
                   : DecisionText::tr("%1 are no longer joined.").arg(list);
    case core::Decision::Kind::Split:
        if (core::splitsEachName(decision))
            return DecisionText::tr("The names with the address %1 are no longer split.").arg(list);
        return one ? DecisionText::tr("%1 is no longer split off.").arg(list)
                   : DecisionText::tr("%1 are no longer kept separate.").arg(list);
    case core::Decision::Kind::Bot:
    case core::Decision::Kind::Agent:
    case core::Decision::Kind::Human:
        return one ? DecisionText::tr("%1 is no longer marked.").arg(list)
                   : DecisionText::tr("%1 are no longer marked.").arg(list);
    }
    Q_UNREACHABLE();
}

} // namespace gui
