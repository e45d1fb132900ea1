// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using support::commit;

namespace {

const QByteArray oldContent = "the old one";

void putThere(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// Everything that the program writes to a file chosen by the user: a command, in which FILE is that file,
/// and the extension that the file needs.
struct Output
{
    const char *command;
    const char *ending;
};

constexpr Output outputs[] = {
    {"export FILE", ".json"},
    {"backup FILE", ".sqlite"},
    {"contributors acme --offline --output FILE", ".csv"},
    {"contributors acme --offline --format json --output FILE", ".json"},
    {"contributors acme --offline --chart FILE", ".png"},
    {"contributors acme --offline --chart FILE", ".svg"},
    {"contributors acme --offline --chart FILE", ".pdf"},
    {"people acme --output FILE", ".txt"},
    {"profile NASA --offline --quiet --output FILE", ".csv"},
};

const QString pictures = QStringLiteral("profile NASA --offline --quiet --pictures FOLDER");

/// Mounts a full disk at "full", which already has the file `name`, and runs the program. Its output is
/// followed by its exit code and the file.
QString onFullDisk(const QString &command, const QString &name)
{
    return QStringLiteral(
               "mkdir full && mount -t tmpfs -o size=64k none full && printf 'the old one' >full/%2 && "
               "dd if=/dev/zero of=full/rest bs=4096 2>/dev/null; \"$0\" %1; echo \"[code $?]\"; "
               "cat full/%2; ls full | grep -v '^rest$'")
        .arg(command, name);
}

/// The command that lets a shell mount such a disk: as root, or in a user namespace. Empty if neither is
/// possible.
QString namespaceProgram()
{
    for (const QString &program :
         {QStringLiteral("unshare --mount"), QStringLiteral("unshare --user --map-root-user --mount")}) {
        QProcess probe;
        probe.startCommand(program + QStringLiteral(" sh -c \"mount -t tmpfs none /mnt\""));
        if (probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            return program;
    }
    return {};
}

} // namespace

/// What happens to a file when it cannot be written, and who may read it when it can.
class TestOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void keepTheOldFile_data();
    void keepTheOldFile();
    void refusePlaces_data();
    void refusePlaces();
    void picturesRefusePlaces();
    void limitOfTheShell();
    void areForTheUserAlone();

private:
    static QStringList words(const QString &command, const QString &file);

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<Program> m_program;
};

void TestOutputs::initTestCase()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("anvil"), {commit("bo", "2020-03-01")}});
    m_x = std::make_unique<support::FakeX>();
    m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 7});
    m_program = std::make_unique<Program>(m_github->api());
    for (const auto &[name, address] : {std::pair("NEWFACES_X_API", m_x->api()),
                                        {"NEWFACES_X_MIRROR", m_x->mirror()},
                                        {"NEWFACES_X_PAGE", m_x->page()},
                                        {"NEWFACES_X_TIMELINE", m_x->timeline()}})
        m_program->environment.insert(QString::fromLatin1(name), address.toString());
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
    QCOMPARE(m_program->run(QStringLiteral("profile NASA --quiet")).code, 0);
}

QStringList TestOutputs::words(const QString &command, const QString &file)
{
    QStringList all = command.split(u' ');
    all.replaceInStrings(QStringLiteral("FILE"), file);
    return all;
}

void TestOutputs::keepTheOldFile_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    for (const Output &output : outputs) {
        QTest::addRow("%s%s", output.command, output.ending)
            << QString::fromLatin1(output.command)
            << QStringLiteral("out") + QString::fromLatin1(output.ending);
    }
    QTest::newRow("pictures") << pictures << QStringLiteral("NASA.gif");
}

/// A disk that is completely full. If this process cannot mount one, the same functions are tested with a
/// limit of the process (tests/files).
void TestOutputs::keepTheOldFile()
{
    QFETCH(QString, command);
    QFETCH(const QString, name);
    static const QString program = namespaceProgram();
    if (program.isEmpty())
        return;
    command.replace(QStringLiteral("FILE"), QStringLiteral("full/") + name);
    command.replace(QStringLiteral("FOLDER"), QStringLiteral("full"));
    putThere(m_program->file(QStringLiteral("line.sh")), onFullDisk(command, name).toUtf8());
    const Ran ran =
        m_program->runInShell(program + QStringLiteral(" sh -c \"$(cat line.sh)\" \"$0\"; rmdir full"));
    const QByteArray end = "[code 1]\n" + oldContent + name.toUtf8() + '\n';
    QVERIFY2(ran.out.endsWith(end), QByteArray(ran.out + ran.err).constData());
    QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
    QVERIFY2(ran.err.contains("cannot be written: "), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
}

void TestOutputs::refusePlaces_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("place");
    for (const Output &output : outputs) {
        const QString ending = QString::fromLatin1(output.ending);
        const bool isChart = QByteArrayView(output.command).contains("--chart");
        for (const QString &place :
             {QStringLiteral("/dev/full"), QString(QStringLiteral("nowhere/out") + ending),
              QString(QStringLiteral("folder") + ending), QString(QStringLiteral("/proc/out") + ending),
              QString(QStringLiteral("read-only/out") + ending)}) {
            const bool isPossible =
                ::geteuid() == 0 && place.startsWith(u"read-only"); // root can write there
            if (isPossible || (isChart && !place.endsWith(ending)))
                continue;
            QTest::addRow("%s%s to %s", output.command, output.ending, qPrintable(place))
                << QString::fromLatin1(output.command) << place;
        }
    }
}

void TestOutputs::refusePlaces()
{
    QFETCH(const QString, command);
    QFETCH(const QString, place);
    const QDir here(m_program->file(QStringLiteral(".")));
    const QString file = here.absoluteFilePath(place);
    const QString folder = here.absoluteFilePath(QStringLiteral("read-only"));
    if (place.startsWith(u"folder"))
        QVERIFY(here.mkpath(place));
    if (place.startsWith(u"read-only")) {
        QVERIFY(here.mkpath(folder));
        putThere(file, oldContent);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), S_IRUSR | S_IXUSR), 0);
    }
    const Ran ran = m_program->run(words(command, place));
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    const QByteArray start = "“" + place.toUtf8() + "” cannot be written: ";
    QVERIFY2(ran.err.startsWith(start), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    if (place.startsWith(u"folder"))
        QVERIFY(here.rmdir(place));
    if (place.startsWith(u"read-only")) {
        QCOMPARE(contents(file), oldContent);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), S_IRWXU), 0);
    }
    QVERIFY(QFileInfo::exists(QStringLiteral("/dev/full")) &&
            !QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void TestOutputs::picturesRefusePlaces()
{
    const QDir here(m_program->file(QStringLiteral(".")));
    QVERIFY(here.mkpath(QStringLiteral("faces/NASA.gif/in it")));
    putThere(here.filePath(QStringLiteral("file")), oldContent);
    for (const auto &[folder, named] :
         {std::pair("faces", "“faces/NASA.gif” cannot be written: it is a folder."),
          {"file", "The folder “file” cannot be created."},
          {"/proc/faces", "The folder “/proc/faces” cannot be created."}}) {
        QString command = pictures;
        const Ran ran = m_program->run(command.replace(QStringLiteral("FOLDER"), QLatin1String(folder)));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, QByteArray(named) + '\n');
    }
    QCOMPARE(contents(here.filePath(QStringLiteral("file"))), oldContent);
}

/// As set by "ulimit -f", which ends programs that do not handle it. The limit is enough for the database.
void TestOutputs::limitOfTheShell()
{
    putThere(m_program->file(QStringLiteral("big.png")), oldContent);
    const Ran ran = m_program->runInShell(QStringLiteral(
        "ulimit -f 100; \"$0\" contributors acme --offline --chart-size 5000x5000 --chart big.png"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith("“big.png” cannot be written: "), ran.err.constData());
    QCOMPARE(contents(m_program->file(QStringLiteral("big.png"))), oldContent);
}

void TestOutputs::areForTheUserAlone()
{
    const QDir here(m_program->file(QStringLiteral(".")));
    QVERIFY(here.mkdir(QStringLiteral("private")));
    for (const Output &output : outputs) {
        const QString name =
            QStringLiteral("private/%1%2").arg(&output - outputs).arg(QLatin1String(output.ending));
        QCOMPARE(m_program->run(words(QString::fromLatin1(output.command), name)).code, 0);
    }
    QString command = pictures;
    QCOMPARE(
        m_program->run(command.replace(QStringLiteral("FOLDER"), QStringLiteral("private/faces/of"))).code,
        0);
    // Also the program's own files.
    int looked = 0;
    for (const QString &folder :
         {QStringLiteral("private/faces"), QStringLiteral("private"), QStringLiteral("data")}) {
        QDirIterator all(here.filePath(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            struct stat state = {};
            QCOMPARE(::stat(QFile::encodeName(all.next()).constData(), &state), 0);
            QVERIFY2((state.st_mode & (S_IRWXG | S_IRWXO)) == 0, qPrintable(all.filePath()));
            ++looked;
        }
    }
    QVERIFY(looked > static_cast<int>(std::size(outputs)));
}

NEWFACES_TEST(tst_outputs, TestOutputs, QCoreApplication)

#include "tst_outputs.moc"
