// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "git/tags.h"
#include "support/testmain.h"

#include <QCoreApplication>

using core::ListedTag;
using Listed = core::Result<std::vector<ListedTag>>;

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsBothKinds()
    {
        const gittest::CloneDesk desk;
        const core::Sha first = desk.history.add();
        const core::Sha second = desk.history.add();
        desk.history.git({QStringLiteral("tag"), QStringLiteral("v1.0"), first.toHex()});
        desk.history.git({QStringLiteral("-c"), QStringLiteral("user.name=x"), QStringLiteral("-c"),
                          QStringLiteral("user.email=x@example.org"), QStringLiteral("tag"),
                          QStringLiteral("-m"), QStringLiteral("Two"), QStringLiteral("v2.0"),
                          second.toHex()});
        const Listed tags = git::listTags({}, desk.remote(), {});
        VERIFY_RESULT(tags);
        QVERIFY((*tags ==
                 std::vector<ListedTag>{{QStringLiteral("v1.0"), first}, {QStringLiteral("v2.0"), second}}));
    }

    void noneAreNoError()
    {
        const gittest::CloneDesk desk;
        desk.history.add();
        const Listed tags = git::listTags({}, desk.remote(), {});
        VERIFY_RESULT(tags);
        QVERIFY(tags->empty());
    }

    void hostileLines()
    {
        const gittest::CloneDesk desk;
        const QByteArray script =
            "echo 'no tab'\n"
            "printf 'nothex\\trefs/tags/odd\\n'\n"
            "printf '0000000000000000000000000000000000000001\\trefs/heads/main\\n'\n"
            "printf '0000000000000000000000000000000000000002\\trefs/tags/ok\\n'\n"
            "printf '0000000000000000000000000000000000000003\\trefs/tags/other^{}\\n'\n"
            "head -c 100000 /dev/zero | tr '\\0' x; echo\n"
            "i=0; while [ $i -lt 3000 ]; do i=$((i+1)); "
            "printf '0000000000000000000000000000000000000002\\trefs/tags/1\\n%.0s' 1 2 3 4 5 6 7 8 9 10; "
            "done\n";
        const Listed tags = git::listTags(desk.fakeGit(script), desk.remote(), {});
        VERIFY_RESULT(tags);
        QCOMPARE(tags->size(), core::maxListedTags);
        QCOMPARE(tags->at(0).name, QStringLiteral("odd"));
        QVERIFY(!tags->at(0).commit);
        QCOMPARE(tags->at(1).name, QStringLiteral("ok"));
        QCOMPARE(tags->at(2).name, QStringLiteral("1"));
    }

    void errors()
    {
        const gittest::CloneDesk desk;
        git::Remote remote = desk.remote();
        remote.url = QUrl::fromLocalFile(desk.root() + QStringLiteral("/nothing.git"));
        QVERIFY(!git::listTags({}, remote, {}));
        remote.url = QUrl(QStringLiteral("ssh://example.org/x.git"));
        QVERIFY(git::listTags({}, remote, {}).error().kind == core::Error::Kind::Unreachable);
        const std::stop_source stop;
        stop.request_stop();
        QVERIFY(git::listTags({}, desk.remote(), stop.get_token()).error().kind ==
                core::Error::Kind::Cancelled);
    }
};

NEWFACES_TEST(tst_tags, TestTags, QCoreApplication)
#include "tst_tags.moc"
