// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/exportchart.h"

#include "chart/look.h"
#include "core/messages/describe.h"
#include "samplechart.h"
#include "support/fulldisk.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPointF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

class TestExportChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void png();
    void svg();
    void looks_data();
    void looks();
    void tellsSourceAndDay();
    void tellsWhoIsLeftOut();
    void bothAxesShareTheGrid();
    void pdf();
    void views_data();
    void views();
    void emptyData_data();
    void emptyData();
    void refusals_data();
    void refusals();
    void missingFolder();
    void keepsTheOldFile();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString &name);

    QTemporaryDir m_folder;
    core::ChartData m_data = sampleChart(240, {QStringLiteral("flask"), QStringLiteral("a<b&c"), QString()});
};

QByteArray TestExportChart::read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportChart::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // A dark desktop theme must not affect exported files.
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
}

void TestExportChart::png()
{
    QVERIFY(chart::exportChart(m_data, path(QStringLiteral("a.PNG")), {.size = QSize(640, 321)}));
    QVERIFY(read(path(QStringLiteral("a.PNG"))).startsWith("\x89PNG"));
    const QImage image(path(QStringLiteral("a.PNG")));
    QCOMPARE(image.size(), QSize(640, 321));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y).hsvSaturation() > 100 ? 1 : 0;
    QVERIFY2(coloured > image.width() * image.height() / 4, qPrintable(QString::number(coloured)));
}

void TestExportChart::svg()
{
    QVERIFY(chart::exportChart(m_data, path(QStringLiteral("a.svg")), {.size = QSize(900, 450)}));
    const QByteArray bytes = read(path(QStringLiteral("a.svg")));
    QVERIFY(!bytes.contains("<image"));

    QXmlStreamReader xml(bytes);
    QString text;
    QString viewBox;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement() && xml.name() == u"svg")
            viewBox = xml.attributes().value(QLatin1String("viewBox")).toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(viewBox, QStringLiteral("0 0 900 450"));
    for (const auto *const word :
         {"pallets", "flask", "a<b&c", "other", "2016", "New contributors per month, new to the repository"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
}

void TestExportChart::looks_data()
{
    QTest::addColumn<chart::PictureOptions>("options");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QColor>("corner");
    const QSize size(640, 320);
    const QColor dark(0x17, 0x19, 0x1c);
    QTest::newRow("plain") << chart::PictureOptions{.size = size} << size << QColor(Qt::white);
    QTest::newRow("twice the pixels")
        << chart::PictureOptions{.size = size, .scale = 2} << 2 * size << QColor(Qt::white);
    QTest::newRow("dark") << chart::PictureOptions{.size = size, .isDark = true} << size << dark;
    QTest::newRow("transparent") << chart::PictureOptions{.size = size, .isTransparent = true} << size
                                 << QColor(Qt::transparent);
    QTest::newRow("all") << chart::PictureOptions{size, 2, true, true, true} << 2 * size
                         << QColor(Qt::transparent);
}

void TestExportChart::looks()
{
    QFETCH(const chart::PictureOptions, options);
    const QImage image =
        QImage::fromData(chart::drawChart(m_data, QStringLiteral("png"), options).value(), "PNG");
    QTEST(image.size(), "pixels");
    QTEST(image.pixelColor(1, 1), "corner");
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 96 * options.scale);
    // The title is readable in front of what the colours are for.
    int strongest = 0;
    for (int x = 0; x < image.width() / 4; ++x) {
        for (int y = 0; y < 40 * options.scale; ++y) {
            const QColor colour = image.pixelColor(x, y);
            const int strength = options.isDark ? colour.lightness() : 255 - colour.lightness();
            strongest = std::max(strongest, colour.alpha() > 200 ? strength : 0);
        }
    }
    QVERIFY2(strongest > 180, qPrintable(QString::number(strongest)));
}

void TestExportChart::tellsSourceAndDay()
{
    core::ChartData data = m_data;
    data.host = QStringLiteral("github.com");
    data.askedAt = core::parseDay(QStringLiteral("2026-11-22")).value();
    const auto svg = [&data](bool hasFooter) {
        return chart::drawChart(data, QStringLiteral("svg"), {.hasFooter = hasFooter}).value();
    };
    QVERIFY(svg(true).contains("Source: github.com/pallets, as of 22 Nov 2026 · Newfaces"));
    QVERIFY(!svg(false).contains("as of"));
}

void TestExportChart::tellsWhoIsLeftOut()
{
    core::ChartData data = m_data;
    data.newSince = core::parseDay(QStringLiteral("2026-11-12")).value();
    const QByteArray svg = chart::drawChart(data, QStringLiteral("svg")).value();
    QVERIFY(svg.contains(" · only new since 12 Nov 2026"));
    QVERIFY(!chart::drawChart(m_data, QStringLiteral("svg")).value().contains("only new"));
}

void TestExportChart::bothAxesShareTheGrid()
{
    for (const int most : {3, 9, 44, 307}) {
        const QString svg = path(QStringLiteral("axes.svg"));
        QVERIFY(chart::exportChart(sampleChart(70, {QStringLiteral("flask")}, most), svg,
                                   {.size = QSize(900, 450)}));
        QXmlStreamReader xml(read(svg));
        const QRegularExpression matrix(QStringLiteral("matrix\\(1,0,0,1,([-.0-9]+),([-.0-9]+)\\)"));
        QPointF origin;
        QPointF place;
        int zero = 0;
        std::set<int> left;
        std::set<int> right;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"g") {
                const QString transform = xml.attributes().value(QLatin1String("transform")).toString();
                const QRegularExpressionMatch found = matrix.match(transform);
                origin = {found.captured(1).toDouble(), found.captured(2).toDouble()};
            } else if (xml.isStartElement() && xml.name() == u"text") {
                place = origin + QPointF(xml.attributes().value(QLatin1String("x")).toDouble(),
                                         xml.attributes().value(QLatin1String("y")).toDouble());
            } else if (xml.isCharacters()) {
                bool isNumber = false;
                const int number = QLocale().toInt(xml.text().trimmed().toString(), &isNumber);
                if (isNumber && number == 0)
                    zero = qRound(place.y());
                if (isNumber && place.x() < 60)
                    left.insert(qRound(place.y()));
                else if (isNumber && place.x() > 830)
                    right.insert(qRound(place.y()));
            }
        }
        std::erase_if(left, [zero](int y) { return y > zero; }); // a year on the time axis
        QCOMPARE_GE(left.size(), 3U);
        QVERIFY(left == right);
    }
}

void TestExportChart::pdf()
{
    QVERIFY(chart::exportChart(m_data, path(QStringLiteral("a.pdf")), {.size = QSize(960, 480)}));
    const QByteArray bytes = read(path(QStringLiteral("a.pdf")));
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(bytes.contains("/MediaBox [0 0 720"));
}

void TestExportChart::views_data()
{
    QTest::addColumn<core::View>("view");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("active") << core::View::Active
                            << QStringList{QStringLiteral("pallets"), QStringLiteral("Active per month"),
                                           QStringLiteral("new to the repository or returning"),
                                           QStringLiteral("returning")};
    QTest::newRow("retention") << core::View::Retention
                               << QStringList{QStringLiteral("pallets"),
                                              QStringLiteral("New per month, by when they returned"),
                                              QStringLiteral("they returned to the repository"),
                                              QStringLiteral("back within 3 months"),
                                              QStringLiteral("back in 4–6 months"),
                                              QStringLiteral("back in 7–12 months"),
                                              QStringLiteral("not back (yet)")};
    QTest::newRow("once or back") << core::View::OnceOrBack
                                  << QStringList{QStringLiteral("New per month, by whether they came back"),
                                                 QStringLiteral("came back to the repository"),
                                                 QStringLiteral("came once")};
    QTest::newRow("organisations") << core::View::Organisations
                                   << QStringList{QStringLiteral("New per month, by organisation"),
                                                  QStringLiteral("new to the repository, by organisation"),
                                                  QStringLiteral("Acme"), QStringLiteral("unknown")};
    QTest::newRow("insiders") << core::View::Insiders
                              << QStringList{QStringLiteral("New per month, insiders and outsiders"),
                                             QStringLiteral("insiders"), QStringLiteral("outsiders"),
                                             QStringLiteral("unknown")};
}

void TestExportChart::views()
{
    QFETCH(const core::View, view);
    QFETCH(const QStringList, words);
    const core::ChartData data = sampleView(view);
    const QString svg = path(QStringLiteral("view.svg"));
    QVERIFY(chart::exportChart(data, svg, {.size = QSize(900, 450)}));
    QXmlStreamReader xml(read(svg));
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!text.contains(u"so far"));

    const QString png = path(QStringLiteral("view.png"));
    QVERIFY(chart::exportChart(data, png, {.size = QSize(640, 320)}));
    const QImage image(png);
    int bars = 0;
    const QRgb colour = chart::paperColours().of(data, 0).rgb();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            bars += image.pixel(x, y) == colour ? 1 : 0;
    QVERIFY2(bars > 1000, qPrintable(QString::number(bars)));

    const QString pdf = path(QStringLiteral("view.pdf"));
    QVERIFY(chart::exportChart(data, pdf, {.size = QSize(640, 320)}));
    QVERIFY(read(pdf).startsWith("%PDF-"));
}

void TestExportChart::emptyData_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("png") << QStringLiteral("empty.png");
    QTest::newRow("svg") << QStringLiteral("empty.svg");
    QTest::newRow("pdf") << QStringLiteral("empty.pdf");
}

void TestExportChart::emptyData()
{
    QFETCH(const QString, name);
    core::ChartData data;
    data.title = QStringLiteral("nobody");
    QVERIFY(chart::exportChart(data, path(name), {.size = QSize(400, 300)}));
    if (name.endsWith(u".svg"))
        QVERIFY(read(path(name)).contains("No new contributors in this period."));
    QVERIFY(!read(path(name)).isEmpty());
}

void TestExportChart::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("message");

    const QSize size(800, 400);
    QTest::newRow("another format") << QStringLiteral("a.xyz") << size
                                    << QStringLiteral(R"(["chart.unknown-format","xyz"])");
    QTest::newRow("no suffix") << QStringLiteral("chart") << size
                               << QStringLiteral(R"(["chart.without-format"])");
    QTest::newRow("too narrow") << QStringLiteral("a.png") << QSize(99, 400)
                                << QStringLiteral(R"(["chart.invalid-size","100","10000","99","400"])");
    QTest::newRow("too high") << QStringLiteral("a.png") << QSize(800, 10001)
                              << QStringLiteral(R"(["chart.invalid-size","100","10000","800","10001"])");
}

void TestExportChart::refusals()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    const QTemporaryDir folder;
    const auto result = chart::exportChart(m_data, folder.filePath(name), {.size = size});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::Error::Kind::Usage);
    QTEST(toJsonText(result.error().message), "message");
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportChart::missingFolder()
{
    const QString file = path(QStringLiteral("none/a.png"));
    const auto result = chart::exportChart(m_data, file, {.size = QSize(400, 300)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::Error::Kind::Output);
    QVERIFY2(inEnglish(result.error()).startsWith(QStringLiteral("“%1” cannot be written: ").arg(file)),
             qPrintable(inEnglish(result.error())));
    QVERIFY(inEnglish(result.error()).endsWith(u'.'));
}

void TestExportChart::keepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();

    core::Result<void> result;
    {
        const support::FullDisk full(100);
        result = chart::exportChart(m_data, file, {.size = QSize(400, 300)});
    }

    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::Error::Kind::Output);
    QCOMPARE(read(file), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.png")});
}

NEWFACES_TEST(tst_exportchart, TestExportChart, QApplication)
#include "tst_exportchart.moc"
