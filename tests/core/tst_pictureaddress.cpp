// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/pictureaddress.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::PictureSize;

class TestPictureAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("largest");
        QTest::addColumn<QString>("px400");
        const auto is = [](const char *name, const char *given, const char *largest, const char *px400) {
            QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(largest)
                                << QString::fromLatin1(px400);
        };
        const char *const largest = "https://pbs.twimg.com/profile_images/1/a.jpg";
        const char *const px400 = "https://pbs.twimg.com/profile_images/1/a_400x400.jpg";
        is("normal", "https://pbs.twimg.com/profile_images/1/a_normal.jpg", largest, px400);
        is("bigger", "https://pbs.twimg.com/profile_images/1/a_bigger.jpg", largest, px400);
        is("mini", "https://pbs.twimg.com/profile_images/1/a_mini.jpg", largest, px400);
        is("200", "https://pbs.twimg.com/profile_images/1/a_200x200.jpg", largest, px400);
        is("400", px400, largest, px400);
        is("largest", largest, largest, px400);
        is("in the name", "https://x.example/i/1/my_normal_face_normal.png",
           "https://x.example/i/1/my_normal_face.png", "https://x.example/i/1/my_normal_face_400x400.png");
        is("only in the name", "https://x.example/i/1/my_normal_face.png",
           "https://x.example/i/1/my_normal_face.png", "https://x.example/i/1/my_normal_face_400x400.png");
        is("in a folder", "https://x.example/a_normal.d/b.jpeg", "https://x.example/a_normal.d/b.jpeg",
           "https://x.example/a_normal.d/b_400x400.jpeg");
        is("a query", "https://x.example/a_normal.jpg?v=_normal.jpg", "https://x.example/a.jpg?v=_normal.jpg",
           "https://x.example/a_400x400.jpg?v=_normal.jpg");
        is("x96", "https://pbs.twimg.com/profile_images/1/a_x96.jpg", largest, px400);
        is("reasonably small", "https://pbs.twimg.com/profile_images/1/a_reasonably_small.jpg", largest,
           px400);
        is("two sizes", "https://pbs.twimg.com/profile_images/1/a_bigger_normal.jpg", largest, px400);
        is("no extension", "https://x.example/a_normal", "https://x.example/a",
           "https://x.example/a_400x400");
        is("no extension, of X", "https://pbs.twimg.com/profile_images/1/ecY1FKXe",
           "https://pbs.twimg.com/profile_images/1/ecY1FKXe",
           "https://pbs.twimg.com/profile_images/1/ecY1FKXe_400x400");
        is("no extension, of others", "https://x.example/plain/abc@jpeg", "https://x.example/plain/abc@jpeg",
           "https://x.example/plain/abc@jpeg");
        is("nothing but a size", "https://x.example/_normal.jpg", "https://x.example/_normal.jpg",
           "https://x.example/_normal_400x400.jpg");
        is("an extension that is none", "https://x.example/a.b/c_normal", "https://x.example/a.b/c",
           "https://x.example/a.b/c_400x400");
        is("escaped", "https://x.example/%2Fa%20b_normal.jpg", "https://x.example/%2Fa%20b.jpg",
           "https://x.example/%2Fa%20b_400x400.jpg");
        is("nothing", "", "", "");
    }

    void sizes()
    {
        QFETCH(const QString, given);
        const QUrl picture(given);
        QTEST(core::sized(picture, PictureSize::Largest).toString(QUrl::FullyEncoded), "largest");
        QTEST(core::sized(picture, PictureSize::Px400).toString(QUrl::FullyEncoded), "px400");
        for (const PictureSize size : {PictureSize::Largest, PictureSize::Px400}) {
            const QUrl once = core::sized(picture, size);
            QCOMPARE(core::sized(once, size), once);
            QVERIFY(core::areSamePicture(once, picture));
        }
    }

    void listsWhereToFetch_data()
    {
        QTest::addColumn<QStringList>("candidates");
        const auto is = [](const char *given, const char *candidates) {
            QTest::newRow(given) << QString::fromLatin1(candidates).split(u' ');
        };
        is("https://h/i/a_normal.jpg",
           "https://h/i/a.jpg https://h/i/a_400x400.jpg https://h/i/a_normal.jpg");
        is("https://h/i/a_400x400.jpg", "https://h/i/a.jpg https://h/i/a_400x400.jpg");
        is("https://h/i/a.jpg", "https://h/i/a.jpg https://h/i/a_400x400.jpg");
        is("https://h/i/a_normal", "https://h/i/a https://h/i/a_400x400 https://h/i/a_normal");
        is("https://h/plain/a@jpeg", "https://h/plain/a@jpeg");
        is("https://h/i/a_bigger_normal.jpg", "https://h/i/a_bigger.jpg https://h/i/a_bigger_400x400.jpg "
                                              "https://h/i/a.jpg https://h/i/a_400x400.jpg "
                                              "https://h/i/a_bigger_normal.jpg");
    }

    void listsWhereToFetch()
    {
        core::Profile profile{.handle = core::parseHandle(QStringLiteral("NASA")).value()};
        profile.picture = QUrl(QString::fromLatin1(QTest::currentDataTag()));
        QStringList listed;
        for (const QUrl &one : core::pictureCandidates(profile))
            listed.append(one.toString(QUrl::FullyEncoded));
        QTEST(listed, "candidates");
        // Other networks have no sizes.
        profile.handle = core::parseHandle(QStringLiteral("@ann@fosstodon.org")).value();
        QCOMPARE(core::pictureCandidates(profile), std::vector{profile.picture});
        QCOMPARE(core::pictureAddress(profile, core::PictureSize::Px400), profile.picture);
    }

    void knowsTheDefault_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<bool>("isDefault");
        const auto is = [](const char *picture, bool isDefault) {
            QTest::newRow(picture) << QString::fromLatin1(picture) << isDefault;
        };
        is("https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png", true);
        is("https://abs.twimg.com/sticky/default_profile_images/default_profile.png", true);
        is("https://abs.twimg.com/default_profile_images/default_profile_3_normal.png", true);
        is("https://pbs.twimg.com/profile_images/1/default_profile.png", false);
        is("https://pbs.twimg.com/profile_images/1/a.png?x=/default_profile_images/", false);
        is("", false);
    }

    void knowsTheDefault()
    {
        QFETCH(const QString, picture);
        QTEST(core::isDefaultPicture(QUrl(picture)), "isDefault");
    }
};

NEWFACES_TEST(tst_pictureaddress, TestPictureAddress, QCoreApplication)
#include "tst_pictureaddress.moc"
