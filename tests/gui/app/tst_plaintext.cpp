// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "gui/widgets/linklabel.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

#include <memory>

namespace {

/// As HTML this would read a file.
QString hostile(const QString &name)
{
    return QStringLiteral("%1 <img src=\"/nonexistent\">").arg(name);
}

/// The text of a tool tip or a label as the user sees it.
QString asSeen(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

std::vector<support::FakeCommit> hostileCommits()
{
    std::vector<support::FakeCommit> commits = {
        support::unlinkedCommit(hostile(QStringLiteral("Ann")), QStringLiteral("ann@work.example"),
                                QStringLiteral("2020-03-05")),
        support::unlinkedCommit(hostile(QStringLiteral("Ann")), QStringLiteral("ann@home.example"),
                                QStringLiteral("2020-02-05")),
        support::commit("renovate[bot]", "2020-01-05"),
    };
    for (support::FakeCommit &commit : commits)
        commit.email.prepend(QStringLiteral("<b>"));
    return commits;
}

} // namespace

/// Names and texts from elsewhere that look like HTML, in the real window.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("alpha"), hostileCommits()});
        m_x = std::make_unique<support::FakeX>();
        m_x->add({.handle = QStringLiteral("NASA"), .name = hostile(QStringLiteral("Space"))});
        m_fixture = std::make_unique<WindowFixture>(m_github->api(), QUrl(),
                                                    engine::ProfileHosts{{.api = m_x->api(),
                                                                          .mirror = m_x->mirror(),
                                                                          .page = m_x->page(),
                                                                          .timeline = m_x->timeline()}});
        QVERIFY(config::choose(config::xUnofficial(), QStringLiteral("yes")));
    }

    void cleanup()
    {
        m_fixture.reset();
        m_x.reset();
        m_github.reset();
    }

    void showsTooltipsOfPeopleAsTheyAre()
    {
        lookUp();
        checkTooltips(*m_fixture->find<QAbstractItemView>("peopleTable"), 1);
        m_fixture->find<QLabel>("explanationLabel")->linkActivated(QStringLiteral("suggestions"));
        auto *dialog = shownDialog("whoIsWhoDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(
            dialog->findChild<QAbstractItemView *>(QStringLiteral("suggestionsTree"))->model()->rowCount() >
            0);
        for (QAbstractItemView *view : dialog->findChildren<QAbstractItemView *>())
            checkTooltips(*view, 0);
    }

    void showsTooltipsOfProfilesAsTheyAre()
    {
        lookUpProfile();
        checkTooltips(*m_fixture->find<QAbstractItemView>("profilesTable"), 1);
    }

    void showsTooltipsOfWidgetsAsTheyAre()
    {
        auto *button = m_fixture->find<QAbstractButton>("lookUpButton");
        button->setToolTip(hostile(QStringLiteral("Look up")));
        showTooltip(*button, button->rect().center());
        QCOMPARE(asSeen(QToolTip::text()), button->toolTip());
    }

    /// By default, a label guesses whether its text is HTML.
    void tellsEveryLabelWhatItShows()
    {
        lookUp();
        lookUpProfile();
        m_fixture->find<QLabel>("explanationLabel")->linkActivated(QStringLiteral("suggestions"));
        QVERIFY(shownDialog("whoIsWhoDialog"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(shownDialog("settingsDialog"));
        int labels = 0;
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            if (label->objectName().startsWith(u"qt_"))
                continue;
            ++labels;
            const Qt::TextFormat expected =
                qobject_cast<const gui::LinkLabel *>(label) ? Qt::RichText : Qt::PlainText;
            QVERIFY2(label->textFormat() == expected, qPrintable(label->objectName()));
        }
        QVERIFY(labels > 40);
    }

private:
    void lookUp()
    {
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
        QTRY_VERIFY(m_fixture->find<QAbstractItemView>("peopleTable")->model()->rowCount() > 0);
    }

    void lookUpProfile()
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_fixture->window->findChild<QLineEdit *>(QStringLiteral("handleField")));
        auto *field = m_fixture->find<QLineEdit>("handleField");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("NASA"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->find<QAbstractItemView>("profilesTable")->model()->rowCount(), 1);
        QTRY_VERIFY(m_fixture->find<QLabel>("nameLabel")->text().contains(u'<'));
    }

    QWidget *shownDialog(const char *name)
    {
        QWidget *dialog = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            dialog = m_fixture->window->findChild<QWidget *>(QLatin1String(name));
            return dialog && dialog->isVisible();
        });
        return shown ? dialog : nullptr;
    }

    static void showTooltip(QWidget &widget, const QPoint &place)
    {
        QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &help);
    }

    /// At least this many must look like HTML.
    static void checkTooltips(QAbstractItemView &view, int atLeast)
    {
        int lookingLikeHtml = 0;
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QString text = index.data(Qt::ToolTipRole).toString();
                const QRect place = view.visualRect(index);
                if (!Qt::mightBeRichText(text) || place.isEmpty())
                    continue;
                ++lookingLikeHtml;
                showTooltip(*view.viewport(), place.center());
                QCOMPARE(asSeen(QToolTip::text()), text);
            }
        }
        QVERIFY2(lookingLikeHtml >= atLeast, qPrintable(view.objectName()));
    }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_plaintext, TestPlainText, QApplication)
#include "tst_plaintext.moc"
