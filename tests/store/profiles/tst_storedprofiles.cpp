// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <memory>

using core::FetchedPicture;
using core::Handle;
using core::KeptPicture;
using core::Profile;
using core::ProfileRecord;
using core::ProfileSource;
using core::ProfileState;
using storefixture::at;
using storefixture::OpenStore;
using storefixture::valueOf;

namespace {

Handle handle(const char *text)
{
    return core::parseHandle(QString::fromLatin1(text)).value();
}

ProfileRecord found(const char *name, const char *id, qint64 when = 100)
{
    ProfileRecord record;
    record.asked = handle(name);
    record.state = ProfileState::Found;
    record.profile = Profile{.handle = handle(name),
                             .id = QString::fromLatin1(id),
                             .name = QStringLiteral("Name of ") + QString::fromLatin1(name),
                             .bio = QStringLiteral("a \"bio\""),
                             .location = QStringLiteral("Earth"),
                             .joined = at(5),
                             .followers = 3,
                             .following = 0,
                             .posts = qint64(90'000'000'000),
                             .isVerified = true,
                             .isProtected = false,
                             .picture = QUrl(QStringLiteral("https://x.example/%20a_normal.jpg")),
                             .website = QUrl(QStringLiteral("https://site.example/%20a")),
                             .verification = core::Verification::Business,
                             .withheldIn = QStringList{QStringLiteral("DE"), QStringLiteral("FR")},
                             .banner = QUrl(QStringLiteral("https://x.example/banner"))};
    record.source = ProfileSource::Mirror;
    record.fetchedAt = at(when);
    return record;
}

ProfileRecord told(const char *name, ProfileState state, qint64 when = 200)
{
    ProfileRecord record;
    record.asked = handle(name);
    record.state = state;
    record.source = ProfileSource::Api;
    record.fetchedAt = at(when);
    return record;
}

ProfileRecord failed(const char *name)
{
    ProfileRecord record;
    record.asked = handle(name);
    record.trouble = core::message("net.silent", QStringLiteral("x.com"));
    record.retryAt = at(999);
    return record;
}

FetchedPicture picture(const QByteArray &bytes, qint64 since = 100)
{
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return {bytes,
            {sha256, QUrl(QStringLiteral("https://x.example/") + sha256), at(since),
             QStringLiteral("image/png"), 4, 3}};
}

QString handlesOf(const std::vector<ProfileRecord> &records)
{
    QStringList handles;
    for (const ProfileRecord &one : records)
        handles.append(one.asked.text());
    return handles.join(u' ');
}

} // namespace

class TestStoredProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("newfaces.sqlite"));
        open();
    }

    void keepsAllThatIsTold()
    {
        const ProfileRecord nasa = found("NASA", "11348282");
        ProfileRecord kept = valueOf(m_store->profiles.record(nasa));
        QVERIFY(kept.number > 0);
        const qint64 number = std::exchange(kept.number, 0);
        QVERIFY(kept == nasa);
        QVERIFY(valueOf(m_store->profiles.find(handle("nasa"))).profile == nasa.profile);
        QCOMPARE(valueOf(m_store->profiles.all()).front().number, number);

        ProfileRecord bare;
        bare.asked = handle("bare");
        bare.state = ProfileState::Found;
        bare.profile = Profile{.handle = handle("bare")};
        kept = valueOf(m_store->profiles.record(bare));
        kept.number = 0;
        QVERIFY(kept == bare);
    }

    void knowsNothingOfOthers()
    {
        const ProfileRecord nobody = valueOf(m_store->profiles.find(handle("nobody")));
        QCOMPARE(nobody.number, qint64(0));
        QCOMPARE(nobody.asked.text(), QStringLiteral("nobody"));
        QVERIFY(nobody.state == ProfileState::Unknown);
        QVERIFY(valueOf(m_store->profiles.all()).empty());
    }

    void isSortedByHandle()
    {
        for (const char *name : {"b", "A", "c", "_"})
            VERIFY_OK(m_store->profiles.record(found(name, "")));
        QCOMPARE(handlesOf(valueOf(m_store->profiles.all())), QStringLiteral("_ A b c"));
    }

    void givesPagesByHandle()
    {
        for (const char *name : {"b", "A", "c", "_", "gone"})
            VERIFY_OK(m_store->profiles.record(found(name, name)));
        VERIFY_OK(m_store->profiles.record(told("missing", ProfileState::Missing)));
        VERIFY_OK(m_store->profiles.remove({{valueOf(m_store->profiles.find(handle("gone"))).number}}));
        QCOMPARE(valueOf(m_store->profiles.count()), qint64(valueOf(m_store->profiles.all()).size()));
        QCOMPARE(handlesOf(valueOf(m_store->profiles.page(QString(), 2))), QStringLiteral("_ A"));
        QCOMPARE(handlesOf(valueOf(m_store->profiles.page(QStringLiteral("a"), 2))), QStringLiteral("b c"));
        QCOMPARE(handlesOf(valueOf(m_store->profiles.page(QStringLiteral("B"), 9))), QStringLiteral("c"));
        QVERIFY(valueOf(m_store->profiles.page(QStringLiteral("c"), 9)).empty());
    }

    void isOneRowWhateverTheLetterCase()
    {
        VERIFY_OK(m_store->profiles.record(found("NASA", "1")));
        VERIFY_OK(m_store->profiles.record(told("nasa", ProfileState::Missing)));
        VERIFY_OK(m_store->profiles.record(found("Nasa", "1", 300)));
        const auto all = valueOf(m_store->profiles.all());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().asked.text(), QStringLiteral("Nasa"));
        QVERIFY(all.front().formerHandles.empty());
    }

    void aFailureTakesNothing()
    {
        VERIFY_OK(m_store->profiles.record(found("NASA", "1")));
        ProfileRecord kept = valueOf(m_store->profiles.record(failed("NASA")));
        QVERIFY(kept.state == ProfileState::Found);
        QVERIFY(kept.profile == found("NASA", "1").profile);
        QVERIFY(kept.fetchedAt == at(100));
        QCOMPARE(kept.trouble, core::message("net.silent", QStringLiteral("x.com")));
        QVERIFY(kept.retryAt == at(999));

        kept = valueOf(m_store->profiles.record(found("NASA", "1", 300)));
        QCOMPARE(kept.trouble, core::Message());
        QVERIFY(!kept.retryAt);

        kept = valueOf(m_store->profiles.record(failed("other")));
        QVERIFY(kept.state == ProfileState::Unknown);
        QVERIFY(!kept.profile && !kept.fetchedAt && !kept.source);
    }

    void whoIsGoneIsRemembered_data()
    {
        QTest::addColumn<ProfileState>("state");
        QTest::newRow("missing") << ProfileState::Missing;
        QTest::newRow("suspended") << ProfileState::Suspended;
    }

    void whoIsGoneIsRemembered()
    {
        QFETCH(const ProfileState, state);
        const qint64 number = valueOf(m_store->profiles.record(found("NASA", "1"))).number;
        VERIFY_OK(m_store->pictures.add(number, picture("one")));
        const ProfileRecord kept = valueOf(m_store->profiles.record(told("NASA", state)));
        QCOMPARE(kept.number, number);
        QVERIFY(kept.state == state);
        QVERIFY(kept.profile == found("NASA", "1").profile);
        QVERIFY(kept.source == ProfileSource::Api);
        QVERIFY(kept.fetchedAt == at(200));
        QCOMPARE(kept.pictureSha256, picture("one").about.sha256);
    }

    void anAccountKeepsItsRowThroughRenames()
    {
        const qint64 number = valueOf(m_store->profiles.record(found("before", "1"))).number;
        VERIFY_OK(m_store->pictures.add(number, picture("one")));
        VERIFY_OK(m_store->profiles.record(found("between", "1", 200)));
        const ProfileRecord kept = valueOf(m_store->profiles.record(found("after", "1", 300)));
        QCOMPARE(kept.number, number);
        QCOMPARE(kept.asked.text(), QStringLiteral("after"));
        QVERIFY((kept.formerHandles ==
                 std::vector<core::FormerHandle>{{handle("between"), at(300)}, {handle("before"), at(200)}}));
        QCOMPARE(kept.pictureSha256, picture("one").about.sha256);
        QCOMPARE(valueOf(m_store->profiles.find(handle("before"))).number, qint64(0));
        QCOMPARE(valueOf(m_store->profiles.all()).size(), std::size_t(1));
        QVERIFY(valueOf(m_store->profiles.all()).front().formerHandles == kept.formerHandles);
    }

    void findsAccountsById()
    {
        const qint64 number = valueOf(m_store->profiles.record(found("before", "1"))).number;
        VERIFY_OK(m_store->profiles.record(found("after", "1", 300)));
        QCOMPARE(valueOf(m_store->profiles.find(handle("id:1"))).number, number);
        QCOMPARE(valueOf(m_store->profiles.find(handle("id:2"))).number, qint64(0));
        VERIFY_OK(m_store->profiles.remove(std::span(&number, 1)));
        QCOMPARE(valueOf(m_store->profiles.find(handle("id:1"))).number, qint64(0));
    }

    void aFailureAboutAnIdIsKeptWithItsProfileOnly()
    {
        const qint64 number = valueOf(m_store->profiles.record(found("NASA", "1"))).number;
        const ProfileRecord kept = valueOf(m_store->profiles.record(failed("id:1")));
        QCOMPARE(kept.number, number);
        QVERIFY(kept.state == ProfileState::Found);
        QVERIFY(!kept.trouble.isEmpty());
        const ProfileRecord unknown = valueOf(m_store->profiles.record(failed("id:2")));
        QCOMPARE(unknown.number, qint64(0));
        QVERIFY(!unknown.trouble.isEmpty());
        QCOMPARE(valueOf(m_store->profiles.all()).size(), std::size_t(1));
    }

    void aHandleThatAnotherAccountTookOver()
    {
        const qint64 first = valueOf(m_store->profiles.record(found("name", "1"))).number;
        const ProfileRecord second = valueOf(m_store->profiles.record(found("name", "2", 200)));
        QVERIFY(second.number != first);
        QCOMPARE(valueOf(m_store->profiles.find(handle("name"))).number, second.number);
        const auto all = valueOf(m_store->profiles.all());
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.front().number, first);
        QVERIFY(all.front().state == ProfileState::Unknown);
        QCOMPARE(all.front().trouble, core::message("profile.handle-taken"));
        QVERIFY(all.front().profile.has_value());

        // It turns up under another handle.
        const ProfileRecord again = valueOf(m_store->profiles.record(found("newname", "1", 300)));
        QCOMPARE(again.number, first);
        QVERIFY(again.state == ProfileState::Found);
        QCOMPARE(again.trouble, core::Message());
    }

    void twoAccountsThatSwapHandles()
    {
        const qint64 one = valueOf(m_store->profiles.record(found("left", "1"))).number;
        const qint64 two = valueOf(m_store->profiles.record(found("right", "2"))).number;
        VERIFY_OK(m_store->profiles.record(found("right", "1", 200)));
        VERIFY_OK(m_store->profiles.record(found("left", "2", 200)));
        QCOMPARE(valueOf(m_store->profiles.find(handle("right"))).number, one);
        QCOMPARE(valueOf(m_store->profiles.find(handle("left"))).number, two);
        QVERIFY(valueOf(m_store->profiles.find(handle("left"))).state == ProfileState::Found);
    }

    void anAccountThatMovesOntoAMissingHandle()
    {
        VERIFY_OK(m_store->profiles.record(told("free", ProfileState::Missing)));
        const qint64 number = valueOf(m_store->profiles.record(found("name", "1"))).number;
        VERIFY_OK(m_store->profiles.record(found("free", "1", 200)));
        const auto all = valueOf(m_store->profiles.all());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().number, number);
    }

    void aNumberThatIsToldLater()
    {
        const qint64 number = valueOf(m_store->profiles.record(found("name", ""))).number;
        QCOMPARE(valueOf(m_store->profiles.record(found("name", "7", 200))).number, number);
        QCOMPARE(valueOf(m_store->profiles.record(found("name", "", 300))).number, number);
        QCOMPARE(valueOf(m_store->profiles.find(handle("name"))).profile->id, QStringLiteral("7"));
    }

    void whatIsNotToldStays()
    {
        VERIFY_OK(m_store->profiles.record(found("name", "1")));
        ProfileRecord less = found("name", "1", 200);
        less.profile->isVerified.reset();
        less.profile->joined.reset();
        less.profile->bio.clear();
        const ProfileRecord kept = valueOf(m_store->profiles.record(less));
        QVERIFY(kept.profile->isVerified == true);
        QVERIFY(kept.profile->joined == at(5));
        QCOMPARE(kept.profile->bio, QString());
    }

    void whatIsToldAsNothingReplacesWhatWasThere()
    {
        VERIFY_OK(m_store->profiles.record(found("NASA", "1")));
        ProfileRecord record = found("NASA", "1", 200);
        record.profile->website = QUrl();
        record.profile->verification = core::Verification::None;
        record.profile->withheldIn = QStringList();
        record.profile->banner = QUrl();
        const ProfileRecord kept = valueOf(m_store->profiles.record(record));
        QVERIFY(kept.profile == record.profile);

        record.profile->website = std::nullopt;
        record.profile->verification = std::nullopt;
        record.profile->withheldIn = std::nullopt;
        record.profile->banner = std::nullopt;
        QVERIFY(valueOf(m_store->profiles.record(record)).profile == kept.profile);
        QVERIFY(valueOf(m_store->profiles.record(found("NASA", "1", 300))).profile ==
                found("NASA", "1").profile);
    }

    void removesAndRestores()
    {
        const qint64 one = valueOf(m_store->profiles.record(found("one", "1"))).number;
        const qint64 two = valueOf(m_store->profiles.record(found("two", "2"))).number;
        VERIFY_OK(m_store->pictures.add(one, picture("one")));
        VERIFY_OK(m_store->pictures.add(two, picture("both")));
        VERIFY_OK(m_store->pictures.add(one, picture("both")));
        const std::vector<qint64> numbers = {one};
        VERIFY_OK(m_store->profiles.remove(numbers));
        QCOMPARE(handlesOf(valueOf(m_store->profiles.all())), QStringLiteral("two"));
        QCOMPARE(valueOf(m_store->profiles.find(handle("one"))).number, qint64(0));
        VERIFY_OK(m_store->profiles.restore(numbers));
        QCOMPARE(handlesOf(valueOf(m_store->profiles.all())), QStringLiteral("one two"));

        VERIFY_OK(m_store->profiles.remove(numbers));
        QCOMPARE(valueOf(m_store->profiles.record(found("one", "1", 300))).number, one);
        QCOMPARE(valueOf(m_store->pictures.of(one)).size(), std::size_t(2));

        VERIFY_OK(m_store->profiles.remove(numbers));
        open();
        QCOMPARE(handlesOf(valueOf(m_store->profiles.all())), QStringLiteral("two"));
        QCOMPARE(m_store->pictures.bytes(picture("one").about.sha256).error().kind,
                 core::Error::Kind::NotFound);
        QCOMPARE(valueOf(m_store->pictures.bytes(picture("both").about.sha256)), QByteArray("both"));
        QVERIFY(valueOf(m_store->profiles.record(found("one", "1", 300))).pictureSha256.isEmpty());
    }

    void keepsPictures()
    {
        const qint64 number = valueOf(m_store->profiles.record(found("NASA", "1"))).number;
        VERIFY_OK(m_store->pictures.add(number, picture("one", 100)));
        VERIFY_OK(m_store->pictures.add(number, picture("one", 200)));
        VERIFY_OK(m_store->pictures.add(number, picture("two", 300)));
        VERIFY_OK(m_store->pictures.add(number, picture("one", 400)));
        const std::vector<KeptPicture> pictures = valueOf(m_store->pictures.of(number));
        QCOMPARE(pictures.size(), std::size_t(3));
        QVERIFY(pictures[0] == picture("one", 400).about);
        QVERIFY(pictures[1] == picture("two", 300).about);
        QVERIFY(pictures[2] == picture("one", 100).about);
        QCOMPARE(valueOf(m_store->pictures.bytes(picture("one").about.sha256)), QByteArray("one"));
        QCOMPARE(valueOf(m_store->pictures.bytes(picture("two").about.sha256)), QByteArray("two"));
        QCOMPARE(valueOf(m_store->profiles.find(handle("NASA"))).pictureSha256, picture("one").about.sha256);
        QCOMPARE(storefixture::sql(m_path, QStringLiteral("SELECT count(*) FROM picture")).toInt(), 2);

        FetchedPicture moved = picture("one", 500);
        moved.about.address = QUrl(QStringLiteral("https://x.example/moved"));
        VERIFY_OK(m_store->pictures.add(number, moved));
        QCOMPARE(valueOf(m_store->pictures.of(number)).front().address, moved.about.address);
        QVERIFY(valueOf(m_store->pictures.of(number)).front().since == at(400));
    }

    void replacesAPictureThatWasNotChecked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("isChecked");
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("a smaller size") << QStringLiteral("https://x.example/a_normal.jpg") << false << true;
        QTest::newRow("the same address") << QStringLiteral("https://x.example/a.jpg") << false << true;
        QTest::newRow("checked") << QStringLiteral("https://x.example/a_normal.jpg") << true << false;
        QTest::newRow("another picture") << QStringLiteral("https://x.example/b.jpg") << false << false;
    }

    void replacesAPictureThatWasNotChecked()
    {
        QFETCH(const QString, before);
        QFETCH(const bool, isChecked);
        QFETCH(const bool, isReplaced);
        const qint64 number = valueOf(m_store->profiles.record(found("NASA", "1"))).number;
        FetchedPicture small = picture("small", 100);
        small.about.address = QUrl(before);
        small.about.isChecked = isChecked;
        FetchedPicture large = picture("large", 200);
        large.about.address = QUrl(QStringLiteral("https://x.example/a.jpg"));
        large.about.isChecked = true;
        VERIFY_OK(m_store->pictures.add(number, small));
        VERIFY_OK(m_store->pictures.add(number, large));

        const std::vector<KeptPicture> pictures = valueOf(m_store->pictures.of(number));
        QCOMPARE(pictures.size(), std::size_t(isReplaced ? 1 : 2));
        QCOMPARE(pictures.front().sha256, large.about.sha256);
        QVERIFY(pictures.front().isChecked);
        QVERIFY(pictures.front().since == at(isReplaced ? 100 : 200));
        QCOMPARE(m_store->pictures.bytes(small.about.sha256).has_value(), !isReplaced);
    }

    void keepsTheBytesThatAnotherAccountHas()
    {
        FetchedPicture small = picture("small");
        small.about.address = QUrl(QStringLiteral("https://x.example/a_normal.jpg"));
        FetchedPicture large = picture("large");
        large.about.address = QUrl(QStringLiteral("https://x.example/a.jpg"));
        large.about.isChecked = true;
        const qint64 one = valueOf(m_store->profiles.record(found("one", "1"))).number;
        const qint64 two = valueOf(m_store->profiles.record(found("two", "2"))).number;
        for (const qint64 number : {one, two})
            VERIFY_OK(m_store->pictures.add(number, small));
        VERIFY_OK(m_store->pictures.add(one, large));
        QCOMPARE(valueOf(m_store->pictures.bytes(small.about.sha256)), QByteArray("small"));
        VERIFY_OK(m_store->pictures.confirm(two));
        QVERIFY(valueOf(m_store->pictures.of(two)).front().isChecked);
    }

    void sharesBytes()
    {
        for (const auto &[name, id] : {std::pair("a", "1"), std::pair("b", "2"), std::pair("c", "3")}) {
            const qint64 number = valueOf(m_store->profiles.record(found(name, id))).number;
            VERIFY_OK(m_store->pictures.add(number, picture("same")));
        }
        QCOMPARE(storefixture::sql(m_path, QStringLiteral("SELECT count(*) FROM picture")).toInt(), 1);
    }

    void countsWhatWasPaidFor()
    {
        QCOMPARE(valueOf(m_store->paidLookups.since(at(0))), 0);
        VERIFY_OK(m_store->paidLookups.add(100, at(10)));
        VERIFY_OK(m_store->paidLookups.add(2, at(20)));
        QCOMPARE(valueOf(m_store->paidLookups.since(at(0))), 102);
        QCOMPARE(valueOf(m_store->paidLookups.since(at(20))), 2);
        QCOMPARE(valueOf(m_store->paidLookups.since(at(21))), 0);
    }

    void knowsWhoGivesAHandleOnGitHub()
    {
        VERIFY_OK(m_store->identities.recordTexts({}, {{QStringLiteral("ann"), {QStringLiteral("NASA")}},
                                                       {QStringLiteral("ben"), {QStringLiteral("nasa")}},
                                                       {QStringLiteral("cy"), {}}}));
        QCOMPARE(valueOf(m_store->identities.loginsWith({}, handle("Nasa"))),
                 (QStringList{QStringLiteral("ann"), QStringLiteral("ben")}));
        VERIFY_OK(m_store->identities.recordTexts({}, {{QStringLiteral("Ann"), {QStringLiteral("other")}}}));
        QCOMPARE(valueOf(m_store->identities.loginsWith({}, handle("NASA"))),
                 QStringList(QStringLiteral("ben")));
        QCOMPARE(valueOf(m_store->identities.loginsWith({}, handle("nobody"))), QStringList());
    }

private:
    void open()
    {
        m_store.reset();
        VERIFY_OK(store::prepare(m_path));
        m_store.emplace(m_path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<OpenStore> m_store;
};

NEWFACES_TEST(tst_storedprofiles, TestStoredProfiles, QCoreApplication)
#include "tst_storedprofiles.moc"
