// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/storedprofilesoptions.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::AnswerOptions;
using cli::StoredProfilesOptions;
using Action = StoredProfilesOptions::Action;

namespace {

core::Result<StoredProfilesOptions> parsedStored(const QString &line)
{
    return cli::parseStoredProfiles(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestStoredProfilesOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<int>("handles");
        const auto is = [](const char *line, Action action, int handles) {
            QTest::newRow(line) << action << handles;
        };
        is("", Action::List, 0);
        is("list", Action::List, 0);
        is("list --format csv --raw --output a.csv", Action::List, 0);
        is("show @NASA", Action::Show, 1);
        is("show id:11348282 --format json", Action::Show, 1);
        is("pictures https://x.com/NASA --format csv", Action::Pictures, 1);
        is("save --to faces", Action::Save, 0);
        is("save NASA jack nasa --to faces", Action::Save, 2);
        is("save NASA --to faces --picture 0123ABCD", Action::Save, 1);
        is("remove NASA jack", Action::Remove, 2);
    }

    void actions()
    {
        const auto options = parsedStored(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(options, qPrintable(options ? QString() : inEnglish(options.error())));
        QTEST(options->action, "action");
        QTEST(int(options->handles.size()), "handles");
    }

    void everything()
    {
        const auto options = parsedStored(QStringLiteral("save NASA --to faces --picture 0123ABCD"));
        QCOMPARE(options->folder, QStringLiteral("faces"));
        QCOMPARE(options->picture, QStringLiteral("0123abcd"));
        QVERIFY(parsedStored(QStringLiteral("list --format json"))->answer.format ==
                AnswerOptions::Format::Json);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("reason");
        const auto refused = [](const char *line, const char *reason) {
            QTest::newRow(line) << QString::fromUtf8(reason);
        };
        refused("NASA", "It must be list, show, pictures, save or remove.");
        refused("list NASA", "list takes no handles");
        refused("show", "Give one handle");
        refused("show NASA jack", "Give one handle");
        refused("pictures", "Give one handle");
        refused("show no-handle", "is not a valid handle");
        refused("remove", "Give the handles of the profiles to remove");
        refused("remove NASA --format csv", "--format can only be used with list, show and pictures");
        refused("save NASA", "--to FOLDER");
        refused("save --to faces --picture 01234567", "--picture needs the handle of one profile");
        refused("save NASA --to faces --picture 0123", "8 to 64 digits");
        refused("save NASA --to faces --picture nothexadecimal", "8 to 64 digits");
        refused("show NASA --to faces", "--to can only be used with save");
        refused("list --raw", "--raw");
    }

    void refuses()
    {
        QFETCH(const QString, reason);
        const auto options = parsedStored(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!options);
        QCOMPARE(options.error().kind, core::Error::Kind::Usage);
        QVERIFY2(inEnglish(options.error()).contains(reason), qPrintable(inEnglish(options.error())));
    }
};

NEWFACES_TEST(tst_storedprofilesoptions, TestStoredProfilesOptions, QCoreApplication)
#include "tst_storedprofilesoptions.moc"
