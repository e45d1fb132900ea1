// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "forge/api.h"
#include "forge/github/graphqlparse.h"
#include "forge/github/graphqlquery.h"
#include "forge/github/parse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

namespace {

using MaybeFile = std::optional<QByteArray>;
/// Nothing for a file that is not usable.
using Content = std::optional<MaybeFile>;

const forge::WantedFile wanted{
    .repository = QStringLiteral("anvil"), .commit = {}, .path = QStringLiteral(".mailmap")};

void compare(const core::Result<MaybeFile> &file, const Content &content)
{
    QCOMPARE(file.has_value(), content.has_value());
    if (file)
        QVERIFY(*file == *content);
    else
        QCOMPARE(core::inEnglish(file.error()),
                 QStringLiteral("“acme/anvil/.mailmap” is larger than 1 MB, or not text."));
}

QByteArray large()
{
    return QByteArray(qsizetype(forge::maxFileBytes) + 1, 'x');
}

Content noFile()
{
    return MaybeFile();
}

Content fileOf(const char *text)
{
    return MaybeFile(text);
}

} // namespace

/// The contents of files in GitHub's answers.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rest_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Content>("content");
        const auto is = [](const char *name, QByteArray answer, const Content &content) {
            QTest::newRow(name) << answer.replace('\'', '"') << content;
        };
        is("a file", "{'type': 'file', 'encoding': 'base64', 'size': 5, 'content': 'aGVs\\nbG8=\\n'}",
           fileOf("hello"));
        is("an empty file", "{'type': 'file', 'encoding': 'base64', 'size': 0, 'content': ''}", fileOf(""));
        is("a folder", "[{'type': 'file', 'name': 'a'}]", noFile());
        is("a link", "{'type': 'symlink', 'target': '/etc/passwd'}", noFile());
        is("a submodule", "{'type': 'submodule'}", noFile());
        is("something else", "7", noFile());
        is("a large file, as GitHub shows it",
           "{'type': 'file', 'encoding': 'none', 'size': 2000000, 'content': ''}", std::nullopt);
        is("a large file", "{'type': 'file', 'encoding': 'base64', 'content': '" + large().toBase64() + "'}",
           std::nullopt);
        is("a file that is said to be large",
           "{'type': 'file', 'encoding': 'base64', 'size': 9e9, 'content': 'aGVs'}", std::nullopt);
        is("no base64", "{'type': 'file', 'encoding': 'utf-8', 'content': 'hello'}", std::nullopt);
    }

    void rest()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Content, content);
        compare(forge::github::parseFile(QJsonDocument::fromJson(answer), QStringLiteral("acme"), wanted),
                content);
    }

    void graphQl_data()
    {
        QTest::addColumn<QByteArray>("commit");
        QTest::addColumn<Content>("content");
        const auto is = [](const char *name, QByteArray commit, const Content &content) {
            QTest::newRow(name) << commit.replace('\'', '"') << content;
        };
        is("a file", "{'file': {'mode': 33188, 'object': {'isTruncated': false, 'text': 'hello'}}}",
           fileOf("hello"));
        is("an executable file", "{'file': {'mode': 33261, 'object': {'isTruncated': false, 'text': 'x'}}}",
           fileOf("x"));
        is("no file", "{'file': null}", noFile());
        is("nothing", "{}", noFile());
        is("a link", "{'file': {'mode': 40960, 'object': {'isTruncated': false, 'text': '/etc/passwd'}}}",
           noFile());
        is("a folder", "{'file': {'mode': 16384, 'object': {}}}", noFile());
        is("a submodule", "{'file': {'mode': 57344, 'object': null}}", noFile());
        is("a cut file", "{'file': {'mode': 33188, 'object': {'isTruncated': true, 'text': 'hel'}}}",
           std::nullopt);
        is("a binary file", "{'file': {'mode': 33188, 'object': {'isTruncated': false, 'text': null}}}",
           std::nullopt);
        is("a large file", "{'file': {'mode': 33188, 'object': {'text': '" + large() + "'}}}", std::nullopt);
    }

    void graphQl()
    {
        QFETCH(const QByteArray, commit);
        QFETCH(const Content, content);
        compare(forge::github::parseCommitFile(QJsonDocument::fromJson(commit).object(),
                                               QStringLiteral("acme"), wanted),
                content);
    }

    void asksForAFile()
    {
        QCOMPARE(
            forge::github::fileFields(QStringLiteral(".mail\"map")),
            QByteArray("file(path: \".mail\\\"map\") { mode object { ... on Blob { isTruncated text } } }"));
    }
};

NEWFACES_TEST(tst_files, TestFiles, QCoreApplication)
#include "tst_files.moc"
