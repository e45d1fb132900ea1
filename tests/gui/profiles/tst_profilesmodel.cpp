// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilesmodel.h"
#include "gui/profiles/profiletext.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using core::Instant;
using core::Profile;
using core::ProfileRecord;
using core::ProfileSource;
using core::ProfileState;
using gui::ProfilesModel;

namespace {

const Instant now = Instant(std::chrono::seconds(1'800'000'000));

ProfileRecord record(qint64 number, const char *handle, const char *name, std::optional<qint64> followers,
                     int hoursAgo)
{
    ProfileRecord one;
    one.number = number;
    one.asked = core::parseHandle(QString::fromLatin1(handle)).value();
    one.state = ProfileState::Found;
    one.profile = Profile{.handle = one.asked, .name = QString::fromUtf8(name), .followers = followers};
    one.source = ProfileSource::Mirror;
    one.fetchedAt = now - std::chrono::hours(hoursAgo);
    return one;
}

ProfileRecord missing(qint64 number, const char *handle)
{
    ProfileRecord one;
    one.number = number;
    one.asked = core::parseHandle(QString::fromLatin1(handle)).value();
    one.state = ProfileState::Missing;
    return one;
}

std::vector<ProfileRecord> some()
{
    ProfileRecord bio = record(4, "dee", "Dee", std::nullopt, 1);
    bio.profile->bio = QStringLiteral("Likes boats");
    return {record(1, "Cy", "cy", 30, 4), record(2, "ann", "Zoe", 2'000, 3), record(3, "Ben", "", 5, 2), bio,
            missing(5, "eve")};
}

QString handlesIn(const ProfilesModel &model)
{
    QStringList handles;
    for (int row = 0; row < model.rowCount(); ++row)
        handles << model.index(row, ProfilesModel::Handle).data().toString();
    return handles.join(u' ');
}

} // namespace

class TestProfilesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("handles");
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        QTest::newRow("handle") << int(ProfilesModel::Handle) << up << "@ann @Ben @Cy @dee @eve";
        QTest::newRow("handle, down") << int(ProfilesModel::Handle) << down << "@eve @dee @Cy @Ben @ann";
        QTest::newRow("name") << int(ProfilesModel::Name) << up << "@Cy @dee @ann @Ben @eve";
        QTest::newRow("followers") << int(ProfilesModel::Followers) << up << "@Ben @Cy @ann @dee @eve";
        QTest::newRow("followers, down")
            << int(ProfilesModel::Followers) << down << "@ann @Cy @Ben @dee @eve";
        QTest::newRow("looked up") << int(ProfilesModel::LookedUp) << up << "@Cy @ann @Ben @dee @eve";
        QTest::newRow("state") << int(ProfilesModel::State) << up << "@eve @ann @Ben @Cy @dee";
    }

    void sorts()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        ProfilesModel model(nullptr, [] { return now; });
        const QAbstractItemModelTester tester(&model);
        model.setRecords(some());
        model.sort(column, order);
        QTEST(handlesIn(model), "handles");
    }

    void filters_data()
    {
        QTest::addColumn<QString>("handles");
        QTest::newRow("") << "@ann @Ben @Cy @dee @eve";
        QTest::newRow("E") << "@ann @Ben @dee @eve";
        QTest::newRow("zoe") << "@ann";
        QTest::newRow("@ben") << "@Ben";
        QTest::newRow("BOATS") << "@dee";
        QTest::newRow("nobody") << "";
    }

    void filters()
    {
        ProfilesModel model(nullptr, [] { return now; });
        const QAbstractItemModelTester tester(&model);
        model.setRecords(some());
        model.setFilter(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(handlesIn(model), "handles");
        QCOMPARE(model.records().size(), std::size_t(5));
    }

    void showsKnownValues()
    {
        ProfilesModel model(nullptr, [] { return now; });
        model.setRecords(some());
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, ProfilesModel::Name), QStringLiteral("Zoe"));
        QCOMPARE(cell(0, ProfilesModel::Followers), QLocale().toString(2'000));
        QCOMPARE(cell(0, ProfilesModel::LookedUp), QStringLiteral("3 hours ago"));
        QCOMPARE(cell(0, ProfilesModel::State), QString());
        QCOMPARE(cell(4, ProfilesModel::State), QStringLiteral("no such account"));
        QCOMPARE(cell(4, ProfilesModel::LookedUp), QString());
    }

    void upsertsRecords()
    {
        ProfilesModel model(nullptr, [] { return now; });
        const QAbstractItemModelTester tester(&model);
        model.setRecords(some());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.upsert(record(2, "ann", "Ann", 7, 0));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, ProfilesModel::Name).data().toString(), QStringLiteral("Ann"));
        model.upsert(record(9, "aaa", "New", 7, 0));
        QCOMPARE(handlesIn(model), QStringLiteral("@ann @Ben @Cy @dee @eve @aaa"));
        model.setFilter(QStringLiteral("ann"));
        model.upsert(record(10, "zed", "Z", 7, 0));
        QCOMPARE(handlesIn(model), QStringLiteral("@ann"));
        QCOMPARE(model.rowOf(2).value(), 0);
        QVERIFY(!model.rowOf(10));
    }

    void sortsUpsertedRecordsLater()
    {
        ProfilesModel model(nullptr, [] { return now; });
        const QAbstractItemModelTester tester(&model);
        std::vector<ProfileRecord> records = some();
        model.setRecords(records);
        records.push_back(record(9, "aaa", "New", 7, 0));
        model.upsert(records.back());
        const QPersistentModelIndex cy = model.index(2, ProfilesModel::Handle);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.sortUpserted();
        QCOMPARE(handlesIn(model), QStringLiteral("@aaa @ann @Ben @Cy @dee @eve"));
        QCOMPARE(cy.data().toString(), QStringLiteral("@Cy"));
        model.sortUpserted(); // nothing left to sort
        QCOMPARE(moved.count(), 1);
        model.setRecords(records);
        QCOMPARE(reset.count(), 0);
    }

    void upsertsIntoAFilter()
    {
        ProfilesModel model(nullptr, [] { return now; });
        const QAbstractItemModelTester tester(&model);
        model.setRecords(some());
        model.setFilter(QStringLiteral("boats"));
        QCOMPARE(handlesIn(model), QStringLiteral("@dee"));
        model.upsert(record(4, "dee", "Dee", std::nullopt, 1));
        QCOMPARE(handlesIn(model), QString());
        ProfileRecord ann = record(2, "ann", "Ann", 7, 0);
        ann.profile->bio = QStringLiteral("Sells boats");
        model.upsert(ann);
        QCOMPARE(handlesIn(model), QStringLiteral("@ann"));
    }

    void ignoresEqualRecords()
    {
        ProfilesModel model(nullptr, [] { return now; });
        model.setRecords(some());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.upsert(some().front());
        QCOMPARE(changed.count(), 0);
    }

    void findsOthersWithTheSameHandle()
    {
        ProfilesModel model(nullptr, [] { return now; });
        model.setRecords(some());
        QVERIFY(
            !model.hasOthersWithHandlesOf({record(2, "ann", "Ann", 7, 0), record(9, "new", "New", 7, 0)}));
        QVERIFY(model.hasOthersWithHandlesOf({record(9, "ANN", "Ann", 7, 0)}));
    }

    void summarisesALookup_data()
    {
        QTest::addColumn<std::vector<ProfileRecord>>("records");
        QTest::addColumn<QString>("sentence");
        const ProfileRecord well = record(1, "a", "A", 1, 0);
        ProfileRecord troubled = well;
        troubled.trouble = core::asText(QStringLiteral("x.com is down."));
        const ProfileRecord none = missing(2, "b");
        using Records = std::vector<ProfileRecord>;
        QTest::newRow("all well") << Records{well, well} << "";
        QTest::newRow("one, missing") << Records{none} << "@b: This account does not exist on X.";
        QTest::newRow("one, in part") << Records{troubled} << "@a: x.com is down.";
        QTest::newRow("one of two missing")
            << Records{well, none} << "Found 1 of 2. The list shows why the others are missing.";
        QTest::newRow("one of two in part")
            << Records{well, troubled} << "1 of 2 could not be refreshed. The list shows why.";
        QTest::newRow("both") << Records{well, none, troubled}
                              << "Found 2 of 3. The list shows why the others are missing.";
    }

    void summarisesALookup()
    {
        QFETCH(const std::vector<ProfileRecord>, records);
        QTEST(gui::answerSentence({.records = records}, now), "sentence");
    }

    void estimatesTheCost()
    {
        QCOMPARE(gui::costWarning(500, 0), QStringLiteral("X’s API charges about $5.00 for 500 profiles."));
        QCOMPARE(gui::costWarning(2, 130),
                 QStringLiteral("X’s API charges about $0.02 for 2 profiles. In the "
                                "last 30 days it charged about $1.30."));
    }

    void describesStates_data()
    {
        QTest::addColumn<ProfileRecord>("profile");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("well") << record(1, "a", "A", 1, 0) << "" << "";
        ProfileRecord one = record(1, "a", "A", 1, 0);
        one.profile->isProtected = true;
        QTest::newRow("protected") << one << "protected" << "This account’s posts are protected.";
        one.profile->isProtected = false;
        one.trouble = core::asText(QStringLiteral("x.com is down."));
        QTest::newRow("not refreshed") << one << "not refreshed" << "x.com is down.";
        QTest::newRow("missing") << missing(1, "a") << "no such account"
                                 << "This account does not exist on X.";
        one = missing(1, "a");
        one.state = ProfileState::Suspended;
        QTest::newRow("suspended") << one << "suspended" << "X has suspended this account.";
        one.state = ProfileState::Unknown;
        one.trouble = core::asText(QStringLiteral("x.com is down."));
        one.retryAt = now - std::chrono::hours(1);
        QTest::newRow("unknown") << one << "unknown" << "x.com is down.";
    }

    void describesStates()
    {
        QFETCH(const ProfileRecord, profile);
        QTEST(gui::stateText(profile), "word");
        QTEST(gui::stateSentence(profile, now), "sentence");
    }

    void handlesThousands()
    {
        std::vector<ProfileRecord> many;
        many.reserve(5'000);
        for (int i = 0; i < 5'000; ++i)
            many.push_back(
                record(i + 1, qPrintable(QStringLiteral("h%1").arg(i * 7'919 % 5'000)), "Name", i, i));
        ProfilesModel model(nullptr, [] { return now; });
        model.setRecords(many);
        model.sort(ProfilesModel::Followers, Qt::DescendingOrder);
        QCOMPARE(model.record(0).profile->followers.value(), qint64(4'999));
        model.setFilter(QStringLiteral("h499"));
        QCOMPARE(model.rowCount(), 11);
    }
};

NEWFACES_TEST(tst_profilesmodel, TestProfilesModel, QCoreApplication)
#include "tst_profilesmodel.moc"
