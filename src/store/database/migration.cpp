// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/migration.h"

#include "store/database/sqlite.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"

#include <QFile>

// The resources of a static library must be initialised, outside of any namespace.
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

/// Runs statements one at a time, because Qt does not run several at once.
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
    // Read here, because another Newfaces may have migrated it while this one waited for the lock.
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
    // So that a table can be dropped and created again while the rows that refer to it are kept.
    if (core::Result<void> off = sqlite::enforceForeignKeys(connection, false); !off)
        return off;
    core::Result<void> migrated = migrateInOne(connection, scripts);
    if (core::Result<void> on = sqlite::enforceForeignKeys(connection, true); migrated && !on)
        return on;
    return migrated;
}

} // namespace store
