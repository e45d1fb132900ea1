// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/migration.h"

#include "store/database/sqlite.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"

#include <QFile>

// A static library's resources have to be asked for, outside of any namespace.
static void loadSchemaResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace store {

namespace {

std::vector<QString> readSchemaScripts()
{
    loadSchemaResource();
    std::vector<QString> scripts;
    while (true) {
        const auto number = static_cast<int>(scripts.size()) + 1;
        QFile file(QStringLiteral(":/sql/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return scripts;
        scripts.push_back(QString::fromUtf8(file.readAll()));
    }
}

/// One at a time, because Qt runs nothing of two.
core::Result<void> runScript(const Connection &connection, const QString &script)
{
    const QStringList statements = script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (core::Result<void> done = execute(connection, statement); !done)
            return done;
    }
    return {};
}

core::Result<void> migrateInOne(Connection &connection, const std::vector<QString> &scripts)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    // Read only now: another Newfaces may have done it while this one waited for its turn.
    const core::Result<qint64> version = sqlite::schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    for (auto done = static_cast<std::size_t>(*version); done < scripts.size(); ++done) {
        if (core::Result<void> ran = runScript(connection, scripts[done]); !ran)
            return ran;
    }
    if (core::Result<void> marked = sqlite::markVersion(connection, static_cast<qint64>(scripts.size()));
        !marked)
        return marked;
    return transaction.commit();
}

} // namespace

const std::vector<QString> &schemaScripts()
{
    static const std::vector<QString> scripts = readSchemaScripts();
    return scripts;
}

core::Result<void> migrate(Connection &connection, const std::vector<QString> &scripts)
{
    // A table that is made again is dropped under those that refer to it, which keep their rows.
    if (core::Result<void> off = sqlite::enforceForeignKeys(connection, false); !off)
        return off;
    core::Result<void> migrated = migrateInOne(connection, scripts);
    if (core::Result<void> on = sqlite::enforceForeignKeys(connection, true); migrated && !on)
        return on;
    return migrated;
}

} // namespace store
