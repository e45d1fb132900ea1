// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/peopletext.h"

#include "cli/terminal/localtime.h"
#include "cli/terminal/table.h"
#include "core/messages/describe.h"
#include "core/people/whoiswhoformat.h"

#include <QJsonDocument>

#include <algorithm>

namespace cli {

namespace {

using DecisionKind = core::Decision::Kind;

/// Only a few, to keep the line short.
QString addressesOf(const core::PersonReport &person)
{
    constexpr qsizetype shown = 2;
    QString text = person.emails.mid(0, shown).join(QStringLiteral(", "));
    if (person.emails.size() > shown)
        text += QStringLiteral(" and %1 more").arg(person.emails.size() - shown);
    return text;
}

QString marksOf(const core::PersonReport &person)
{
    QStringList marks;
    if (person.bot)
        marks << (person.agent ? QStringLiteral("AI agent") : QStringLiteral("bot"));
    if (person.decided)
        marks << QStringLiteral("decided");
    return marks.join(QStringLiteral(", "));
}

QString dayOf(core::Instant instant)
{
    constexpr qsizetype day = 10;
    return core::toString(instant).left(day);
}

QString peopleTable(const core::WhoIsWho &known)
{
    if (known.people.empty())
        return QStringLiteral("No people.\n");
    const bool hasOrganisations = std::ranges::any_of(known.people, [](const core::PersonReport &person) {
        return !person.affiliation.organisation.isEmpty();
    });
    std::vector<Table::Column> columns = {
        {QStringLiteral("id"), Align::Left},        {QStringLiteral("name"), Align::Left},
        {QStringLiteral("commits"), Align::Right},  {QStringLiteral("first commit"), Align::Left},
        {QStringLiteral("addresses"), Align::Left}, {QStringLiteral("marks"), Align::Left}};
    if (hasOrganisations)
        columns.push_back({QStringLiteral("organisation"), Align::Left});
    Table table(columns);
    for (const core::PersonReport &person : known.people) {
        QStringList cells = {
            person.id,           person.name,    QString::number(person.commits), dayOf(person.firstCommitAt),
            addressesOf(person), marksOf(person)};
        if (hasOrganisations)
            cells << person.affiliation.organisation;
        table.addRow(cells);
    }
    const auto agents = std::ranges::count_if(known.people, &core::PersonReport::agent);
    const auto bots = std::ranges::count_if(known.people, &core::PersonReport::bot) - agents;
    QString total = QStringLiteral("total: %1, %2 of them bots").arg(known.people.size()).arg(bots);
    if (agents > 0)
        total += agents == 1 ? QStringLiteral(", 1 AI agent") : QStringLiteral(", %1 AI agents").arg(agents);
    if (known.forgotten > 0)
        total += QStringLiteral("; and %1 forgotten on request").arg(known.forgotten);
    return table.toString() + total + u'\n';
}

QString namesakesTable(const core::WhoIsWho &known)
{
    if (known.suggestions.empty())
        return {};
    Table table({{QStringLiteral("name"), Align::Left},
                 {QStringLiteral("id"), Align::Left},
                 {QStringLiteral("commits"), Align::Right},
                 {QStringLiteral("first commit"), Align::Left},
                 {QStringLiteral("addresses"), Align::Left}});
    for (const core::Suggestion &suggestion : known.suggestions) {
        QString name = suggestion.name;
        for (const std::size_t index : suggestion.people) {
            const core::PersonReport &person = known.people[index];
            table.addRow({name, person.id, QString::number(person.commits), dayOf(person.firstCommitAt),
                          addressesOf(person)});
            name.clear();
        }
    }
    return table.toString() +
           QStringLiteral("If they are the same person:  newfaces people join %1 ID ID ...\n"
                          "If they are different people: newfaces people split %1 ID ID ...\n")
               .arg(known.owner);
}

QString sharedAddressesTable(const core::WhoIsWho &known)
{
    if (known.severalPeople.empty())
        return {};
    Table table({{QStringLiteral("address with many names"), Align::Left},
                 {QStringLiteral("id"), Align::Left},
                 {QStringLiteral("names"), Align::Left}});
    for (const core::SeveralPeople &one : known.severalPeople) {
        QString address = one.email;
        QString id = known.people[one.person].id;
        for (const QString &name : one.names) {
            table.addRow({address, id, name});
            address.clear();
            id.clear();
        }
    }
    return table.toString() +
           QStringLiteral("If they are several people: newfaces people split %1 ADDRESS --by-name\n"
                          "If they are one person:     newfaces people join %1 ADDRESS\n")
               .arg(known.owner);
}

QString suggestedTable(const core::WhoIsWho &known)
{
    QStringList tables = {namesakesTable(known), sharedAddressesTable(known)};
    tables.removeAll(QString());
    if (tables.isEmpty())
        return QStringLiteral("No suggestions: no two people have the same name, and no address has many.\n");
    return tables.join(u'\n');
}

/// Only the people in suggestions.
core::WhoIsWho onlySuggested(const core::WhoIsWho &known)
{
    core::WhoIsWho some{known.owner, {}, known.suggestions, known.severalPeople};
    some.forgotten = known.forgotten;
    std::vector<std::size_t> kept;
    for (const core::Suggestion &suggestion : known.suggestions)
        kept.insert(kept.end(), suggestion.people.begin(), suggestion.people.end());
    for (const core::SeveralPeople &one : known.severalPeople)
        kept.push_back(one.person);
    std::ranges::sort(kept);
    const auto repeated = std::ranges::unique(kept);
    kept.erase(repeated.begin(), repeated.end());
    for (const std::size_t person : kept)
        some.people.push_back(known.people[person]);
    const auto move = [&kept](std::size_t &person) {
        person = static_cast<std::size_t>(std::ranges::lower_bound(kept, person) - kept.begin());
    };
    for (core::Suggestion &suggestion : some.suggestions)
        std::ranges::for_each(suggestion.people, move);
    for (core::SeveralPeople &one : some.severalPeople)
        move(one.person);
    return some;
}

/// Suggestions are left out: they may be about others.
core::WhoIsWho onlyOf(const core::WhoIsWho &known, const QString &organisation)
{
    core::WhoIsWho some{known.owner, {}, {}};
    for (const core::PersonReport &person : known.people) {
        if (core::isOf(person.affiliation.organisation, organisation))
            some.people.push_back(person);
    }
    return some;
}

/// " from 2010-01-01 until 2012-06-30": the first and the last day; empty for always.
QString timeIn(const core::Decision &decision)
{
    QString text;
    if (decision.from)
        text += QStringLiteral(" from ") + dayOf(*decision.from);
    if (decision.until)
        text += QStringLiteral(" until ") + dayOf(*decision.until - std::chrono::seconds(1));
    return text;
}

/// What the decision says, for a cell.
QString kindCell(const core::Decision &decision)
{
    QString kind = core::toString(decision.kind);
    if (decision.kind != DecisionKind::Organisation)
        return kind;
    const QString name = decision.organisation.isEmpty() ? QStringLiteral("none")
                                                         : QString(u'“' + decision.organisation + u'”');
    return kind + u' ' + name + timeIn(decision);
}

/// "“a”, “b” and “c”"
QString quoted(const std::vector<core::Decision::Subject> &subjects)
{
    QStringList labels;
    for (const core::Decision::Subject &subject : subjects)
        labels << QStringLiteral("“%1”").arg(printable(subject.label));
    const QString last = labels.isEmpty() ? QString() : labels.takeLast();
    return labels.isEmpty() ? last : QStringLiteral("%1 and %2").arg(labels.join(QStringLiteral(", ")), last);
}

/// "12 people joined and 1 bot", "3 addresses or domains with an organisation".
QString whatItSays(const core::PeopleFile &file)
{
    QStringList parts;
    if (file.joined > 0 || (file.bots == 0 && file.employed == 0))
        parts << (file.joined == 1 ? QStringLiteral("1 person joined")
                                   : QStringLiteral("%1 people joined").arg(file.joined));
    if (file.bots > 0)
        parts << (file.bots == 1 ? QStringLiteral("1 bot") : QStringLiteral("%1 bots").arg(file.bots));
    if (file.employed > 0)
        parts << (file.employed == 1
                      ? QStringLiteral("1 address, account or domain with an organisation")
                      : QStringLiteral("%1 addresses, accounts or domains with an organisation")
                            .arg(file.employed));
    return parts.join(QStringLiteral(" and "));
}

/// As it is typed in a shell.
QString quotedForShell(QString word)
{
    const bool isPlain = std::ranges::all_of(
        word, [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("._-/@+").contains(c); });
    return isPlain ? word : QString(u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'');
}

} // namespace

QByteArray peopleBytes(const core::WhoIsWho &people, const PeopleOptions &options)
{
    if (!options.organisation.isEmpty()) {
        PeopleOptions others = options;
        others.organisation.clear();
        return peopleBytes(onlyOf(people, options.organisation), others);
    }
    switch (options.answer.format) {
    case AnswerOptions::Format::Csv:
        return options.suggested ? core::suggestionsCsv(people, options.answer.csvFields)
                                 : core::toCsv(people, options.answer.csvFields);
    case AnswerOptions::Format::Json:
        return QJsonDocument(core::toJson(options.suggested ? onlySuggested(people) : people)).toJson();
    case AnswerOptions::Format::Table:
        break;
    }
    return (options.suggested ? suggestedTable(people) : peopleTable(people)).toUtf8();
}

QString sentence(const core::Decision &decision)
{
    const bool one = decision.subjects.size() == 1;
    QString form;
    switch (decision.kind) {
    case DecisionKind::Join:
        form = one ? QStringLiteral("Everyone with the address %1 counts as one person.")
                   : QStringLiteral("Joined %1.");
        break;
    case DecisionKind::Split:
        form = one ? QStringLiteral("Split %1 off.") : QStringLiteral("Split %1.");
        if (core::splitsEachName(decision))
            form = QStringLiteral("Split %1 by name.");
        break;
    case DecisionKind::Bot:
        form = one ? QStringLiteral("Marked %1 as a bot.") : QStringLiteral("Marked %1 as bots.");
        break;
    case DecisionKind::Agent:
        form = one ? QStringLiteral("Marked %1 as an AI agent.") : QStringLiteral("Marked %1 as AI agents.");
        break;
    case DecisionKind::Human:
        form = one ? QStringLiteral("Marked %1 as a human.") : QStringLiteral("Marked %1 as humans.");
        break;
    case DecisionKind::Organisation:
        return QStringLiteral("%1 %2 to %3%4.")
            .arg(quoted(decision.subjects), one ? QStringLiteral("belongs") : QStringLiteral("belong"),
                 decision.organisation.isEmpty() ? QStringLiteral("no organisation")
                                                 : QString(u'“' + printable(decision.organisation) + u'”'),
                 timeIn(decision));
    case DecisionKind::LeaveOut:
        form = QStringLiteral("Left out %1.");
        break;
    case DecisionKind::Include:
        form = one ? QStringLiteral("%1 counts again.") : QStringLiteral("%1 count again.");
        break;
    }
    return form.arg(quoted(decision.subjects));
}

QString importedText(const engine::ImportedPeople &imported, const core::Lookup &lookup)
{
    const core::PeopleFile &file = imported.content;
    const QString name = printable(imported.file);
    QString text = imported.isUnchanged
                       ? QStringLiteral("“%1” still says the same: %2.\n").arg(name, whatItSays(file))
                       : QStringLiteral("Imported “%1”: %2.").arg(name, whatItSays(file));
    if (!imported.isUnchanged)
        text += file.decisions.empty() ? QStringLiteral("\n")
                                       : QStringLiteral(" Undo it with: newfaces people undo %1 --file %2\n")
                                             .arg(lookup.owner, quotedForShell(name));
    if (file.onlyNames > 0)
        text += file.onlyNames == 1
                    ? QStringLiteral("1 line only changes a name, which joins nobody.\n")
                    : QStringLiteral("%1 lines only change names, which joins nobody.\n").arg(file.onlyNames);
    if (file.ignoredInAll == 0)
        return text;
    text += file.ignoredInAll == 1 ? QStringLiteral("1 line is ignored:\n")
                                   : QStringLiteral("%1 lines are ignored:\n").arg(file.ignoredInAll);
    for (const core::PeopleFile::Ignored &one : file.ignored)
        text += QStringLiteral("  line %1: %2\n").arg(one.line).arg(core::inEnglish(one.why));
    if (const auto more = file.ignoredInAll - std::ssize(file.ignored); more > 0)
        text += QStringLiteral("  and %1 more\n").arg(more);
    return text;
}

QString undoneText(int decisions, const QString &file)
{
    return decisions == 1
               ? QStringLiteral("Undid 1 decision from “%1”.\n").arg(printable(file))
               : QStringLiteral("Undid %1 decisions from “%2”.\n").arg(decisions).arg(printable(file));
}

QString forgetQuestion(const core::PersonReport &person)
{
    const QString who = person.names.isEmpty() ? person.name : person.names.join(QStringLiteral(", "));
    QStringList known = {who};
    if (!person.login.isEmpty())
        known << QStringLiteral("account %1").arg(person.login);
    known += person.emails;
    return QStringLiteral(
               "Forget “%1” (%2; %3)?\n"
               "Everything that Newfaces stores about them is removed, for all owners: names, addresses,\n"
               "accounts, decisions, and the profiles that their account lists. Their commits stay, "
               "without\n"
               "a name. Git clones are removed, and copies of the database that Newfaces made are replaced "
               "by\n"
               "a new one. Exports and backups that you made are not changed. This cannot be undone.\n"
               "Type “yes” to continue:")
        .arg(person.id, known.join(QStringLiteral(", ")),
             person.commits == 1 ? QStringLiteral("1 commit")
                                 : QStringLiteral("%1 commits").arg(person.commits));
}

QString sentence(const core::Forgetting &forgotten)
{
    const auto counted = [](qint64 number, const char *one, const char *many) {
        return QStringLiteral("%1 %2").arg(QString::number(number), QLatin1String(number == 1 ? one : many));
    };
    QStringList parts = {
        counted(forgotten.commits, "commit without a name now", "commits without a name now")};
    if (forgotten.decisions > 0)
        parts << counted(forgotten.decisions, "decision removed or changed", "decisions removed or changed");
    if (forgotten.profiles > 0)
        parts << counted(forgotten.profiles, "profile removed", "profiles removed");
    if (forgotten.copies > 0)
        parts << counted(forgotten.copies, "copy of the database replaced",
                         "copies of the database replaced");
    return QStringLiteral(
               "Forgotten, as number %1: %2.\n"
               "Exports and backups that you made before still name them: delete or make them again.\n")
        .arg(QString::number(forgotten.number), parts.join(QStringLiteral(", ")));
}

QString foldersLeftText(const QStringList &folders)
{
    constexpr qsizetype maxShown = 10;
    QString text = QStringLiteral(
        "These folders of the cache may still name them. They could not be removed, because they are in "
        "use or cannot be written to; remove them yourself:");
    const QStringList shown = folders.mid(0, maxShown);
    for (const QString &folder : shown)
        text += QStringLiteral("\n  ") + folder;
    if (folders.size() > maxShown)
        text += QStringLiteral("\n  and %1 more").arg(folders.size() - maxShown);
    return text;
}

QString forgottenTable(const std::vector<core::ForgottenPerson> &people)
{
    if (people.empty())
        return QStringLiteral("Nobody was forgotten on request.\n");
    Table table({{QStringLiteral("number"), Align::Right}, {QStringLiteral("forgotten"), Align::Left}});
    for (const core::ForgottenPerson &person : people)
        table.addRow({QString::number(person.number), localTime(person.forgottenAt)});
    return table.toString();
}

QString decisionsTable(const std::vector<core::OwnedDecision> &decisions)
{
    if (decisions.empty())
        return QStringLiteral("No decisions.\n");
    const bool hasFiles = std::ranges::any_of(
        decisions, [](const core::OwnedDecision &one) { return !one.decision.file.isEmpty(); });
    std::vector<Table::Column> columns = {{QStringLiteral("number"), Align::Right},
                                          {QStringLiteral("owner"), Align::Left},
                                          {QStringLiteral("decision"), Align::Left},
                                          {QStringLiteral("about"), Align::Left},
                                          {QStringLiteral("date"), Align::Left}};
    if (hasFiles)
        columns.push_back({QStringLiteral("file"), Align::Left});
    Table table(columns);
    for (const auto &[owner, decision, host] : decisions) {
        QStringList subjects;
        for (const core::Decision::Subject &subject : decision.subjects)
            subjects << subject.label;
        QStringList row = {QString::number(decision.id), owner, kindCell(decision),
                           subjects.join(QStringLiteral(", ")), localTime(decision.decidedAt)};
        if (hasFiles)
            row << decision.file;
        table.addRow(row);
    }
    return table.toString();
}

} // namespace cli
