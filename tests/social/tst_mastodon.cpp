// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingtext.h"
#include "social/mastodon/mastodonsource.h"
#include "social/mastodon/plaintext.h"
#include "support/fakemastodon.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QTest>

#include <memory>

using core::Handle;
using core::Profile;
using core::Result;
using support::FakeMastodon;
using support::Reply;

namespace {

const QString ann = QStringLiteral("@Ann@fosstodon.org");

} // namespace

class TestMastodon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_mastodon = std::make_unique<FakeMastodon>();
        m_http = std::make_unique<net::Http>(options());
    }

    void readsAnAccount()
    {
        m_mastodon->add(QStringLiteral("Ann@fosstodon.org"));
        const Result<core::Finding> answer = ask(QStringLiteral("@ann@fosstodon.org"));
        QCOMPARE(findingText(answer), QStringLiteral("found"));
        const Profile expected{.handle = core::parseHandle(ann).value(),
                               .id = QStringLiteral("@ann@fosstodon.org"),
                               .name = QStringLiteral("Somebody"),
                               .bio = QStringLiteral("About <b> & more\nTwo\nthree"),
                               .joined = core::parseInstant(u"2017-02-08T00:00:00Z"),
                               .followers = 5,
                               .following = 6,
                               .posts = 7,
                               .picture = m_mastodon->http().url(QStringLiteral("/system/avatars/1")),
                               .website = QUrl(),
                               .banner = QUrl()};
        QVERIFY(answer->profile == expected);
    }

    void readsWhatAnAccountSays_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("detail");
        const QString found = QStringLiteral("found");
        const auto is = [](const char *name, const QJsonObject &fields, const QString &told,
                           const QString &detail = {}) {
            QTest::newRow(name) << fields << told << detail;
        };
        is("suspended", {{QStringLiteral("suspended"), true}}, QStringLiteral("suspended"));
        is("limited", {{QStringLiteral("limited"), true}}, found);
        is("of the server itself", {{QStringLiteral("acct"), QStringLiteral("Ann")}}, found);
        is("another account", {{QStringLiteral("acct"), QStringLiteral("eve@fosstodon.org")}},
           QStringLiteral("x.other-handle"));
        is("no account", {{QStringLiteral("acct"), 7}}, QStringLiteral("x.changed-layout"));
        is("an account of a private server", {{QStringLiteral("acct"), QStringLiteral("ann@localhost")}},
           QStringLiteral("x.changed-layout"));
        is("moved", {{QStringLiteral("moved"), moved(QStringLiteral("ann@mastodon.social"))}}, found,
           QStringLiteral("@ann@mastodon.social"));
        is("moved on the same server", {{QStringLiteral("moved"), moved(QStringLiteral("ann2"))}}, found,
           QStringLiteral("@ann2@fosstodon.org"));
        is("moved to the server that answers for others",
           {{QStringLiteral("moved"), moved(QStringLiteral("newer"), QStringLiteral("mastodon.social"))}},
           found, QStringLiteral("@newer@mastodon.social"));
        is("moved to a private server", {{QStringLiteral("moved"), moved(QStringLiteral("ann@[::1]"))}},
           found);
        is("moved to nothing", {{QStringLiteral("moved"), QJsonValue()}}, found);
        is("without a picture",
           {{QStringLiteral("avatar"), QStringLiteral("https://fosstodon.org/avatars/original/missing.png")}},
           found, QStringLiteral("no picture"));
        is("a picture that is no address", {{QStringLiteral("avatar"), QStringLiteral("file:///etc/passwd")}},
           found, QStringLiteral("no picture"));
        const auto site = [](const char *html, const QJsonValue &verified) {
            return QJsonObject{{QStringLiteral("fields"),
                                QJsonArray{QJsonObject{{QStringLiteral("value"), QString::fromUtf8(html)},
                                                       {QStringLiteral("verified_at"), verified}}}}};
        };
        const char *const link = "<a href=\"https://ann.example.org/?a=1&amp;b=2\" rel=\"me\">ann</a>";
        is("a verified site", site(link, QStringLiteral("2019-01-01T00:00:00Z")), found,
           QStringLiteral("https://ann.example.org/?a=1&b=2"));
        is("a site that is not verified", site(link, QJsonValue()), found);
        is("a script for a site",
           site("<a href=\"javascript:alert(1)\">ann</a>", QStringLiteral("2019-01-01T00:00:00Z")), found);
    }

    void readsWhatAnAccountSays()
    {
        QFETCH(const QJsonObject, fields);
        QFETCH(const QString, detail);
        m_mastodon->add(QStringLiteral("Ann@fosstodon.org"), fields);
        const Result<core::Finding> answer = ask(ann);
        QTEST(findingText(answer), "told");
        if (!answer || !answer->profile)
            return;
        const Profile &profile = *answer->profile;
        QStringList details;
        if (!profile.movedTo.isNone())
            details << profile.movedTo.text();
        if (profile.picture.isEmpty())
            details << QStringLiteral("no picture");
        if (profile.website && !profile.website->isEmpty())
            details << profile.website->toString();
        QCOMPARE(details.join(u' '), detail);
    }

    void saysWhyItFails_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("hasTime");
        const QByteArray soon =
            QDateTime::currentDateTimeUtc().addSecs(300).toString(Qt::ISODateWithMs).toLatin1();
        const auto is = [](const char *name, const Reply &reply, const QString &told, bool hasTime = false) {
            QTest::newRow(name) << reply << told << hasTime;
        };
        is("too many", {.status = 429, .headers = {{"X-RateLimit-Reset", soon}}}, QStringLiteral("x.limited"),
           true);
        is("too many, without a time", {.status = 429}, QStringLiteral("x.limited"));
        is("for its own users",
           {.status = 401, .body = R"({"error": "This method requires an authenticated user"})"},
           QStringLiteral("mastodon.closed"));
        is("forbidden", {.status = 403}, QStringLiteral("x.forbidden"));
        is("gone", {.status = 410}, QStringLiteral("suspended"));
        is("down", {.status = 503}, QStringLiteral("net.server-error"));
        is("another kind of host", {.status = 404, .body = "<html>"}, QStringLiteral("mastodon.no-server"));
        is("a page", {.body = "<html>"}, QStringLiteral("net.not-json"));
        is("other JSON", {.body = R"({"account": {}})"}, QStringLiteral("x.changed-layout"));
        is("no such account", {.status = 404, .body = R"({"error": "Record not found"})"},
           QStringLiteral("missing"));
    }

    void saysWhyItFails()
    {
        QFETCH(const Reply, reply);
        QFETCH(const bool, hasTime);
        m_mastodon->setTrouble(reply);
        const Result<core::Finding> answer = ask(ann);
        QTEST(findingText(answer), "told");
        QCOMPARE(!answer && answer.error().retryAt.has_value(), hasTime);
    }

    /// Whoever writes a handle chooses the server, so the address that is connected to is checked.
    void asksNoServerOfThisNetwork()
    {
        net::Options resolving = options();
        resolving.lookUp = [](const QString &, QObject *context, const auto &found) {
            QHostInfo info;
            info.setAddresses({QHostAddress(QHostAddress::LocalHost)});
            QMetaObject::invokeMethod(context, [found, info] { found(info); }, Qt::QueuedConnection);
        };
        net::Http http(resolving);
        const auto answers =
            social::mastodon::MastodonSource(http, QUrl()).ask({core::parseHandle(ann).value()}, {}).get();
        QVERIFY(!answers.front());
        QCOMPARE(findingText(answers.front()), QStringLiteral("net.not-public"));
        QCOMPARE(m_mastodon->http().count(), 0);
    }

    void makesPlainText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto is = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        is("nothing", {}, {});
        is("plain", QStringLiteral("naïve ✓ 🚀"), QStringLiteral("naïve ✓ 🚀"));
        is("a link with hidden parts",
           QStringLiteral("<a href=\"https://a.org/b\"><span class=\"invisible\">https://</span>"
                          "<span class=\"ellipsis\">a.org/b</span></a>"),
           QStringLiteral("https://a.org/b"));
        is("a picture", QStringLiteral("a<img src=\"http://127.0.0.1/x.png\">b"), QStringLiteral("ab"));
        is("a script", QStringLiteral("<script>alert(1)</script>a"), QStringLiteral("alert(1)a"));
        is("a size that depends on a font", QStringLiteral("<p style=\"font-size:5ex\">Hi</p>"),
           QStringLiteral("Hi"));
        is("an enormous table",
           QStringLiteral("<table>") + QStringLiteral("<tr><td colspan=20480 rowspan=65534>a").repeated(800),
           QString(800, u'a'));
        is("numbers", QStringLiteral("&#38;&#x26;&#128640;&#0;&#xD800;&#x110000;&unknown;&"),
           QStringLiteral("&&🚀&#0;&#xD800;&#x110000;&unknown;&"));
        is("lines", QStringLiteral("<P>a<BR/>b</P><ul><li>c</li><li>d</li></ul>"),
           QStringLiteral("a\nb\nc\nd"));
        is("marks that do not end", QStringLiteral("<p>a <b"), QStringLiteral("a"));
        is("marks in text", QStringLiteral("&lt;script&gt;&amp;amp;"), QStringLiteral("<script>&amp;"));
        is("too long", QString(100'000, u'a'), QString(4'096, u'a'));
        is("deep", QStringLiteral("<div>").repeated(5'000) + u'a', QStringLiteral("a"));
    }

    void makesPlainText()
    {
        QFETCH(const QString, html);
        QTEST(social::mastodon::plainText(html), "text");
    }

private:
    static net::Options options()
    {
        return {.apart = std::chrono::milliseconds(0), .firstPause = std::chrono::milliseconds(1)};
    }

    /// An account as `moved` names it.
    static QJsonObject moved(const QString &account, const QString &server = QStringLiteral("fosstodon.org"))
    {
        return {{QStringLiteral("acct"), account},
                {QStringLiteral("url"), QStringLiteral("https://%1/@%2").arg(server, account)}};
    }

    Result<core::Finding> ask(const QString &handle)
    {
        return social::mastodon::MastodonSource(*m_http, m_mastodon->url())
            .ask({core::parseHandle(handle).value()}, {})
            .get()
            .front();
    }

    std::unique_ptr<FakeMastodon> m_mastodon;
    std::unique_ptr<net::Http> m_http;
};

NEWFACES_TEST(tst_mastodon, TestMastodon, QCoreApplication)
#include "tst_mastodon.moc"
