// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "core/counting/contributionsformat.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "engine/engine.h"
#include "gui/app/language.h"
#include "gui/app/mainwindow.h"
#include "gui/app/translatedwindow.h"
#include "gui/contributors/results/repositoriesmodel.h"
#include "gui/widgets/describe.h"
#include "smallgithub.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

namespace {

struct Entry
{
    QString source;
    QStringList translations;
    bool isMarked = false;
};

/// One message of a .ts file. Plural forms are several translations.
Entry readEntry(QXmlStreamReader &xml)
{
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isMarked = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entry.translations = {text};
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

/// Each plural form is on its own line.
QStringList formsOf(const Entry &entry, bool isPlural)
{
    if (!isPlural)
        return entry.translations;
    QStringList forms;
    const QStringList lines = entry.translations.value(0).trimmed().split(u'\n');
    for (const QString &line : lines)
        forms << line.trimmed();
    return forms;
}

std::vector<Entry> entriesOf(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        qFatal("The translations cannot be read.");
    QXmlStreamReader xml(&ts);
    std::vector<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"message")
            continue;
        const bool isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        Entry entry = readEntry(xml);
        entry.translations = formsOf(entry, isPlural);
        entries.push_back(entry);
    }
    return entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%(?:\\d+|n)"));
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

/// The punctuation at the end of a text. German has a space before an ellipsis.
QString endOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("[.,:;…?! ]+\\z"));
    return form.match(text).captured().replace(QStringLiteral(" …"), QStringLiteral("…"));
}

} // namespace

/// The language of the window and changing it.
class TestLanguage : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        // A German system.
        qunsetenv("LC_ALL");
        qunsetenv("LANGUAGE");
        qputenv("LANG", "de_DE.UTF-8");
        qputenv("LC_CTYPE", "C.UTF-8");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
        QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_folder->filePath(QStringLiteral("config")));
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        const QString data = m_folder->filePath(QStringLiteral("data"));
        const QString cache = m_folder->filePath(QStringLiteral("cache"));
        // Also saved as settings, because the window applies all of them when one changes.
        QVERIFY(config::choose({{&config::githubApi(), m_github->url().toString()},
                                {&config::dataFolder(), data},
                                {&config::cacheFolder(), cache}}));
        m_engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_github->url(), .dataFolder = data, .cacheFolder = cache});
    }

    void cleanup()
    {
        m_window.reset();
        m_engine.reset();
        m_github.reset();
    }

    void everyTextIsTranslated()
    {
        const std::vector<Entry> entries = entriesOf(QStringLiteral(TRANSLATIONS "/newfaces_de.ts"));
        QVERIFY(entries.size() > 500);
        for (const Entry &entry : entries) {
            const QByteArray source = entry.source.toUtf8();
            const char *about = source.constData();
            QVERIFY2(!entry.isMarked, about);
            for (const QString &text : entry.translations) {
                QVERIFY2(!text.isEmpty(), about);
                QVERIFY2(placeholdersOf(text) == placeholdersOf(entry.source), about);
                QVERIFY2(text.count(u'&') == entry.source.count(u'&'), about);
                QVERIFY2(text.count(u'\t') == entry.source.count(u'\t'), about);
                QVERIFY2(endOf(text) == endOf(entry.source), about);
                QVERIFY2(text.startsWith(u' ') == entry.source.startsWith(u' '), about);
                QVERIFY2(!text.contains(u'“') || text.contains(u'„'), about);
            }
        }
    }

    void choosesAnAvailableLanguage_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const char *chosen, const char *system, const char *spoken) {
            QTest::newRow(name) << QString::fromLatin1(chosen) << QString::fromLatin1(system)
                                << QString::fromLatin1(spoken);
        };
        row("German", "de", "fr_FR", "de");
        row("English", "en", "de_DE", "en");
        row("a system in German", "system", "de_DE", "de");
        row("a system in Austria's German", "system", "de_AT", "de");
        row("a system in English", "system", "en_GB", "en");
        row("a system in another language", "system", "fr_FR", "en");
        row("a system in none", "system", "C", "en");
    }

    void choosesAnAvailableLanguage()
    {
        QFETCH(const QString, chosen);
        QFETCH(const QString, system);
        QTEST(gui::resolveLanguage(chosen, QLocale(system)), "spoken");
    }

    void installsTranslationsForItsLifetime()
    {
        const auto cancel = [] {
            return QCoreApplication::translate("gui::ProgressRow", "&Cancel");
        };
        const auto hoursAgo = [](int hours) {
            return QCoreApplication::translate("gui::RelativeTime", "%n hours ago", nullptr, hours);
        };
        {
            const gui::Language german(QStringLiteral("de"));
            QCOMPARE(cancel(), QStringLiteral("Ab&brechen"));
            QCOMPARE(hoursAgo(1), QStringLiteral("vor 1 Stunde"));
            QCOMPARE(hoursAgo(5), QStringLiteral("vor 5 Stunden"));
            QCOMPARE(QLocale().toString(1234), QStringLiteral("1.234"));
        }
        QCOMPARE(cancel(), QStringLiteral("&Cancel"));
        const gui::Language english(QStringLiteral("en"));
        QCOMPARE(cancel(), QStringLiteral("&Cancel"));
        QCOMPARE(QLocale().toString(1234), QStringLiteral("1,234"));
    }

    void wordsMessagesInTheLanguageOfTheWindow()
    {
        const core::Message message =
            core::message("people.ambiguous", QStringLiteral("acme"), 1234, QStringLiteral("ann"));
        const QString english = QStringLiteral("“acme” matches 1234 people. Give one of these: ann.");
        const gui::Language german(QStringLiteral("de"));
        QCOMPARE(gui::describe(message),
                 QStringLiteral("„acme“ kann jede von 1.234 Personen sein. Bitte eine davon nennen: ann."));
        QCOMPARE(inEnglish(message), english);
        for (const std::span<const core::CatalogueEntry> part : core::catalogue) {
            for (const core::CatalogueEntry &entry : part) {
                const QString shown = gui::describe(core::Message{QString::fromUtf8(entry.code), {}});
                QVERIFY2(core::placeholdersIn(shown.toStdString()) == core::placeholdersIn(entry.english),
                         entry.code);
                QVERIFY2(shown != QString::fromUtf8(entry.english) || QLatin1String(entry.code) == u"text",
                         entry.code);
            }
        }
    }

    void aFailedRepositorySpeaksTheLanguageOfItsReader()
    {
        core::Contributions answer;
        answer.repositories = {
            {QStringLiteral("rivet"), core::RepositoryState::Blocked,
             core::messageFromJsonText(QStringLiteral(R"(["github.blocked","acme/rivet"])"))}};
        const gui::Language german(QStringLiteral("de"));
        gui::RepositoriesModel model;
        model.setRepositories(answer.repositories);
        QCOMPARE(model.index(0, 2).data().toString(),
                 QStringLiteral("GitHub sperrt „acme/rivet“ aus rechtlichen Gründen."));
        const QJsonObject json = toJson(answer, core::WithPeople::No);
        QCOMPARE(json.value(u"repositories")[0][u"reason"].toString(),
                 QStringLiteral("GitHub blocks “acme/rivet” for legal reasons."));
    }

    void startsInTheSystemLanguage()
    {
        open();
        QCOMPARE(firstTab(), QStringLiteral("GitHub-Mitwirkende"));
    }

    void changesLanguageAtOnce()
    {
        open();
        const QSize size(770, 690);
        m_window->window().resize(size);
        QTRY_COMPARE(m_window->window().size(), size);
        const QSignalSpy ended(qApp, &QGuiApplication::lastWindowClosed);

        QTest::mouseClick(find<QAbstractButton>("settingsButton"), Qt::LeftButton);
        choose(QStringLiteral("en"));
        QTRY_COMPARE(firstTab(), QStringLiteral("GitHub contributors"));
        QCOMPARE(m_window->window().size(), size);
        QTRY_VERIFY(find<QWidget>("languageSetting")->isVisible());
        QCOMPARE(find<QListWidget>("settingsList")->currentItem()->text(), QStringLiteral("Appearance"));

        choose(QStringLiteral("de"));
        QTRY_COMPARE(firstTab(), QStringLiteral("GitHub-Mitwirkende"));
        QVERIFY(ended.isEmpty());
    }

    void waitsForARunningRead()
    {
        open();
        m_github->hold();
        auto *field = find<QLineEdit>("ownerField");
        QTest::keyClicks(field, QStringLiteral("acme"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_window->window().isReading());
        QTest::mouseClick(find<QAbstractButton>("settingsButton"), Qt::LeftButton);
        const auto *before = &m_window->window();
        choose(QStringLiteral("en"));
        QCoreApplication::sendPostedEvents(m_window.get());
        QCOMPARE(&m_window->window(), before);
        m_github->release();
        QTRY_COMPARE(firstTab(), QStringLiteral("GitHub contributors"));
        QTRY_COMPARE(find<QStackedWidget>("pageStack")->currentWidget()->objectName(),
                     QStringLiteral("resultsPanel"));
        QCOMPARE(m_window->window().windowTitle(), QStringLiteral("acme – Newfaces"));
    }

private:
    void open()
    {
        m_window = std::make_unique<gui::TranslatedWindow>(*m_engine);
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    }

    QString firstTab() const { return find<QTabWidget>("pages")->tabText(0); }

    /// Chooses the language in the settings, as a user does.
    void choose(const QString &language) const
    {
        auto *combo = find<QWidget>("languageSetting")->findChild<QComboBox *>();
        combo->setCurrentIndex(combo->findData(language));
        Q_EMIT combo->activated(combo->currentIndex());
        QCOMPARE(config::chosen(config::language()).text, language);
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = m_window->window().findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<gui::TranslatedWindow> m_window;
};

NEWFACES_TEST(tst_language, TestLanguage, QApplication)
#include "tst_language.moc"
