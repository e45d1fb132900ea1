// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisiontext.h"

#include "gui/widgets/datetext.h"
#include "gui/widgets/describe.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(gui::DecisionText)
};

/// ", from 1 January 2020 to 30 June 2021", with the first and the last day; empty for always.
QString membershipTime(const core::Decision &decision)
{
    const QString from = decision.from ? dayText(*decision.from) : QString();
    const QString until = decision.until ? dayText(*decision.until - std::chrono::seconds(1)) : QString();
    if (decision.from && decision.until)
        return DecisionText::tr(", from %1 to %2").arg(from, until);
    if (decision.from)
        return DecisionText::tr(", from %1").arg(from);
    return decision.until ? DecisionText::tr(", until %1").arg(until) : QString();
}

/// The people or repositories of a decision: a few by name, more only as a number.
QString subjectsOf(const core::Decision &decision)
{
    constexpr qsizetype few = 5;
    const QStringList labels = labelsOf(decision);
    if (labels.size() <= few)
        return quotedList(labels);
    return (core::isAboutRepositories(decision.kind) ? DecisionText::tr("%1 repositories")
                                                     : DecisionText::tr("%1 people"))
        .arg(QLocale().toString(labels.size()));
}

/// What became of a file, and whom it joins.
QString importedStart(const engine::ImportedPeople &imported)
{
    const core::PeopleFile &file = imported.content;
    if (imported.isUnchanged)
        return DecisionText::tr("“%1” has not changed since it was imported.").arg(imported.file);
    if (file.decisions.empty())
        return DecisionText::tr("Imported “%1”, which changes nothing.").arg(imported.file);
    if (file.joined == 0)
        return DecisionText::tr("Imported “%1”.").arg(imported.file);
    return file.joined == 1 ? DecisionText::tr("Imported “%1”: 1 person joined.").arg(imported.file)
                            : DecisionText::tr("Imported “%1”: %2 people joined.")
                                  .arg(imported.file, QLocale().toString(file.joined));
}

} // namespace

QString kindText(const core::Decision &decision)
{
    switch (decision.kind) {
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
    case core::Decision::Kind::Organisation:
        return (decision.organisation.isEmpty()
                    ? DecisionText::tr("No organisation")
                    : DecisionText::tr("Organisation: %1").arg(decision.organisation)) +
               membershipTime(decision);
    case core::Decision::Kind::LeaveOut:
        return DecisionText::tr("Left out");
    case core::Decision::Kind::Include:
        return DecisionText::tr("Included again");
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
    const QString list = subjectsOf(decision);
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
    case core::Decision::Kind::Organisation:
        if (decision.organisation.isEmpty())
            return DecisionText::tr("Removed the organisation of %1.").arg(list);
        return DecisionText::tr("Set the organisation of %1 to “%2”.").arg(list, decision.organisation);
    case core::Decision::Kind::LeaveOut:
        return DecisionText::tr("Left out %1.").arg(list);
    case core::Decision::Kind::Include:
        return one ? DecisionText::tr("%1 counts again.").arg(list)
                   : DecisionText::tr("%1 count again.").arg(list);
    }
    Q_UNREACHABLE();
}

bool decidesSomething(const engine::ImportedPeople &imported)
{
    return !imported.isUnchanged && !imported.content.decisions.empty();
}

QString importedSentence(const engine::ImportedPeople &imported)
{
    const core::PeopleFile &file = imported.content;
    const QLocale locale;
    QString text = importedStart(imported);
    const auto add = [&text](const QString &sentence) {
        text += u' ' + sentence;
    };
    if (file.bots > 0)
        add(file.bots == 1
                ? DecisionText::tr("1 person is marked as a bot.")
                : DecisionText::tr("%1 people are marked as bots.").arg(locale.toString(file.bots)));
    if (file.employed > 0)
        add(file.employed == 1 ? DecisionText::tr("1 address, account or domain has an organisation.")
                               : DecisionText::tr("%1 addresses, accounts or domains have an organisation.")
                                     .arg(locale.toString(file.employed)));
    if (file.onlyNames > 0)
        add(file.onlyNames == 1
                ? DecisionText::tr("1 line only changes a name.")
                : DecisionText::tr("%1 lines only change names.").arg(locale.toString(file.onlyNames)));
    if (file.ignored.empty())
        return text;
    const core::PeopleFile::Ignored &first = file.ignored.front();
    add(file.ignoredInAll == 1
            ? DecisionText::tr("Line %1 is ignored. %2").arg(locale.toString(first.line), describe(first.why))
            : DecisionText::tr("%1 lines are ignored, for example line %2. %3")
                  .arg(locale.toString(file.ignoredInAll), locale.toString(first.line), describe(first.why)));
    return text;
}

QString fileUndoneSentence(const QString &file, int decisions)
{
    return decisions == 1
               ? DecisionText::tr("Undid 1 decision from “%1”.").arg(file)
               : DecisionText::tr("Undid %1 decisions from “%2”.").arg(QLocale().toString(decisions), file);
}

QString forgottenSentence(const core::Forgetting &forgotten)
{
    const QString done = forgotten.commits == 1
                             ? DecisionText::tr("Forgotten: 1 commit no longer has a name.")
                             : DecisionText::tr("Forgotten: %1 commits no longer have a name.")
                                   .arg(QLocale().toString(forgotten.commits));
    if (forgotten.isClean())
        return DecisionText::tr("%1 Exports and backups that you made before still name this person.")
            .arg(done);
    QString text = done;
    if (!forgotten.isDatabaseClean)
        text = DecisionText::tr(
                   "%1 The rest is removed the next time Newfaces starts, because another program is using "
                   "the database or the disk is full.")
                   .arg(text);
    if (!forgotten.foldersLeft.isEmpty())
        text = DecisionText::tr("%1 The cache could not be cleared completely, for example “%2”, and may "
                                "still name this person. Clear it again in the settings.")
                   .arg(text, forgotten.foldersLeft.front());
    return text;
}

QString undoneSentence(const core::Decision &decision)
{
    const QStringList labels = labelsOf(decision);
    const QString list = subjectsOf(decision);
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
    case core::Decision::Kind::Organisation:
        return DecisionText::tr("The organisation of %1 is no longer set by you.").arg(list);
    case core::Decision::Kind::LeaveOut:
        return one ? DecisionText::tr("%1 is no longer left out.").arg(list)
                   : DecisionText::tr("%1 are no longer left out.").arg(list);
    case core::Decision::Kind::Include:
        return one ? DecisionText::tr("%1 is left out again.").arg(list)
                   : DecisionText::tr("%1 are left out again.").arg(list);
    }
    Q_UNREACHABLE();
}

} // namespace gui
