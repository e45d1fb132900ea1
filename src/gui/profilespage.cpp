// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilespage.h"

#include "engine/engine.h"
#include "gui/facecache.h"
#include "gui/preferences.h"
#include "gui/profilecard.h"
#include "gui/profilesession.h"
#include "gui/profilesmodel.h"
#include "gui/profilewords.h"
#include "gui/selectedrows.h"

#include "ui_profilespage.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace gui {

namespace {

constexpr int facePixels = 36;
/// As long as nobody is asked again about a profile.
constexpr std::chrono::hours freshProfile = std::chrono::hours(24);

std::vector<core::Handle> handlesOf(const std::vector<core::ProfileRecord> &records)
{
    std::vector<core::Handle> handles;
    handles.reserve(records.size());
    for (const core::ProfileRecord &one : records)
        handles.push_back(one.profile ? one.profile->handle : one.asked);
    return handles;
}

bool isAsExpected(const core::ProfileRecord &record)
{
    return record.state == core::ProfileState::Found && record.trouble.isEmpty();
}

} // namespace

ProfilesPage::ProfilesPage(engine::Engine &engine, const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfilesPage>())
    , m_engine(engine)
    , m_session(new ProfileSession(engine.profiles(), this))
    , m_model(new ProfilesModel(new FaceCache(engine.profiles(), facePixels, this), core::now, this))
    , m_card(new ProfileCard(engine.profiles(), this))
{
    m_ui->setupUi(this);
    m_ui->questionPanel->hide();
    m_ui->profilesSplitter->addWidget(m_card);
    m_ui->profilesSplitter->setStretchFactor(0, 1);
    if (!m_ui->profilesSplitter->restoreState(preferences.profiles))
        m_ui->profilesSplitter->setSizes({780, 300});
    setUpTable();
    addTableActions();
    connectSession();
    connectQuestion();

    const auto lookUpField = [this] {
        lookUp(m_ui->handleField->text());
    };
    connect(m_ui->handleField, &QLineEdit::returnPressed, this, lookUpField);
    connect(m_ui->lookUpProfilesButton, &QPushButton::clicked, this, lookUpField);
    connect(m_ui->fromFileButton, &QPushButton::clicked, this, &ProfilesPage::chooseFile);
    connect(m_ui->exampleHandleButton, &QPushButton::clicked, this,
            [this] { lookUp(m_ui->exampleHandleButton->text()); });
    connect(m_ui->refreshStaleButton, &QToolButton::clicked, this, &ProfilesPage::refreshStale);
    connect(m_ui->profilesFilterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text.trimmed());
        showHeader();
        showCurrent();
    });
    connect(m_ui->profilesProgressRow, &ProgressRow::cancelAsked, this, &ProfilesPage::cancel);
    connect(m_card, &ProfileCard::refreshAsked, this,
            [this](const core::ProfileRecord &record) { ask(handlesOf({record}), engine::Reading::Full); });
    connect(m_card, &ProfileCard::done, m_ui->profilesProgressRow, &ProgressRow::mention);
    connect(m_card, &ProfileCard::failed, this, &ProfilesPage::showFailure);
    showHeader();
    m_session->reload();
}

ProfilesPage::~ProfilesPage() = default;

void ProfilesPage::remember(Preferences &preferences) const
{
    preferences.profiles = m_ui->profilesSplitter->saveState();
}

void ProfilesPage::focusField()
{
    m_ui->handleField->setFocus();
    m_ui->handleField->selectAll();
}

bool ProfilesPage::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal)
        m_model->setScale(devicePixelRatioF());
    return QWidget::event(event);
}

void ProfilesPage::setUpTable()
{
    QTableView *table = m_ui->profilesTable;
    table->setModel(m_model);
    table->sortByColumn(ProfilesModel::Handle, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(std::max(facePixels, table->fontMetrics().height()) + 8);
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(ProfilesModel::Handle, 26 * letter + facePixels);
    table->setColumnWidth(ProfilesModel::Name, 23 * letter);
    table->setColumnWidth(ProfilesModel::State, 18 * letter);
    table->setColumnWidth(ProfilesModel::LookedUp, 16 * letter);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilesPage::showCurrent);
}

void ProfilesPage::addTableActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (ProfilesPage::*act)()) {
        auto *action = new QAction(text, m_ui->profilesTable);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_ui->profilesTable->addAction(action);
    };
    // F5 is the window's.
    add(tr("&Look Up Again"), {}, &ProfilesPage::refresh);
    add(tr("&Copy Handles"), QKeySequence::Copy, &ProfilesPage::copyChosen);
    add(tr("Re&move"), QKeySequence::Delete, &ProfilesPage::removeChosen);
}

void ProfilesPage::connectSession()
{
    connect(m_session, &ProfileSession::runningChanged, this, &ProfilesPage::showRunning);
    connect(m_session, &ProfileSession::progressed, this, [this](const engine::ProfileProgress &progress) {
        m_ui->profilesProgressRow->progress(
            tr("%1 of %2 profiles")
                .arg(QLocale().toString(progress.done), QLocale().toString(progress.inAll)),
            double(progress.done) / progress.inAll);
        if (progress.latest && progress.latest->number != 0)
            m_model->put(*progress.latest);
        m_ui->profilesStack->setCurrentWidget(m_ui->profilesListPage);
        showHeader();
    });
    connect(m_session, &ProfileSession::answered, this, &ProfilesPage::showAnswer);
    connect(m_session, &ProfileSession::listed, this, &ProfilesPage::showRecords);
    connect(m_session, &ProfileSession::removed, this, &ProfilesPage::showRemoved);
    connect(m_session, &ProfileSession::failed, this, &ProfilesPage::showFailure);
    connect(m_session, &ProfileSession::cancelled, this, [this] {
        m_ui->profilesMessageBar->tell(MessageBar::Kind::Info, tr("Stopped. What was found is kept."));
    });
}

void ProfilesPage::connectQuestion()
{
    connect(m_ui->allowButton, &QPushButton::clicked, this, [this] { answerQuestion(true); });
    connect(m_ui->refuseButton, &QPushButton::clicked, this, [this] { answerQuestion(false); });
}

void ProfilesPage::lookUp(const QString &text)
{
    if (text.trimmed().isEmpty())
        return focusField();
    m_ui->handleField->setText(text);
    lookUpList(core::parseHandles(text));
}

/// What is no handle is said, and the rest is looked up all the same.
void ProfilesPage::lookUpList(const core::HandleList &list)
{
    m_ui->profilesMessageBar->clear();
    m_noHandles.clear();
    if (!list.wrong.empty()) {
        m_noHandles = list.wrong.front().message;
        if (list.wrong.size() > 1)
            m_noHandles +=
                u' ' + tr("%1 more are none.").arg(QLocale().toString(qint64(list.wrong.size()) - 1));
        m_ui->profilesMessageBar->tell(MessageBar::Kind::Error, m_noHandles);
    }
    if (!list.handles.empty())
        ask(list.handles, engine::Reading::Refresh);
}

void ProfilesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Handles From a File"));
    dialog->setObjectName(QStringLiteral("handleFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesPage::readFile);
    dialog->open();
}

void ProfilesPage::readFile(const QString &name)
{
    constexpr qint64 mostOfAList = qint64(10) * 1024 * 1024;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostOfAList) {
        const QString reason = file.isOpen() ? tr("it is larger than 10 MB") : file.errorString();
        return showFailure({core::Error::Kind::Output, tr("“%1” cannot be read: %2.").arg(name, reason)});
    }
    const core::HandleList list = core::parseHandleFile(file.readAll());
    if (list.handles.empty() && list.wrong.empty())
        return showFailure({core::Error::Kind::Usage, tr("There is no handle in “%1”.").arg(name)});
    lookUpList(list);
}

void ProfilesPage::ask(const std::vector<core::Handle> &handles, engine::Reading reading)
{
    if (m_engine.settings().x.token.isEmpty() && !engine::unofficialSources()) {
        m_unasked = handles;
        m_unaskedReading = reading;
        m_ui->questionPanel->show();
        m_ui->allowButton->setFocus();
        return;
    }
    m_wanted = handles.size() == 1 ? handles.front() : core::Handle();
    m_session->lookUp(handles, reading);
}

void ProfilesPage::answerQuestion(bool allowed)
{
    engine::setUnofficialSources(allowed);
    m_ui->questionPanel->hide();
    m_ui->handleField->setFocus();
    ask(std::exchange(m_unasked, {}), m_unaskedReading);
}

void ProfilesPage::refresh()
{
    if (const std::vector<core::ProfileRecord> records = chosen(); !records.empty())
        ask(handlesOf(records), engine::Reading::Full);
}

void ProfilesPage::refreshStale()
{
    std::vector<core::ProfileRecord> stale = m_model->records();
    std::erase_if(stale, [now = core::now()](const core::ProfileRecord &one) {
        return isAsExpected(one) && one.fetchedAt && now - *one.fetchedAt < freshProfile;
    });
    if (stale.empty())
        m_ui->profilesProgressRow->mention(tr("All were looked up within a day."));
    else
        ask(handlesOf(stale), engine::Reading::Refresh);
}

void ProfilesPage::cancel()
{
    m_session->cancel();
}

void ProfilesPage::showRunning(bool running)
{
    if (running)
        m_ui->profilesProgressRow->begin(tr("Looking up …"));
    else
        m_ui->profilesProgressRow->end();
    Q_EMIT readingChanged(running);
}

void ProfilesPage::showAnswer(const engine::ProfileAnswer &answer)
{
    if (const QString cost = costText(answer); !cost.isEmpty())
        m_ui->profilesProgressRow->mention(cost);
    const QString noHandles = std::exchange(m_noHandles, {});
    const auto odd = std::ranges::count_if(answer.records, std::not_fn(isAsExpected));
    if (odd == 0)
        return; // what was no handle is still said
    const core::ProfileRecord &first = *std::ranges::find_if(answer.records, std::not_fn(isAsExpected));
    const QString sentence =
        answer.records.size() == 1
            ? QString(handleText(first) + QStringLiteral(": ") + stateSentence(first, core::now()))
            : tr("%1 of %2 were found. The others’ rows say why not.")
                  .arg(QLocale().toString(qint64(answer.records.size()) - odd),
                       QLocale().toString(qint64(answer.records.size())));
    m_ui->profilesMessageBar->tell(MessageBar::Kind::Warning, QString(sentence + u' ' + noHandles).trimmed());
}

void ProfilesPage::showRecords(const std::vector<core::ProfileRecord> &records)
{
    std::vector<qint64> numbers;
    for (const core::ProfileRecord &one : chosen())
        numbers.push_back(one.number);
    m_model->setRecords(records);
    if (!m_wanted.isNone()) {
        const auto wanted = std::ranges::find_if(
            records, [this](const core::ProfileRecord &one) { return handlesOf({one}).front() == m_wanted; });
        if (wanted != records.end()) {
            numbers = {wanted->number};
            m_wanted = {};
        }
    }
    select(numbers);
    // Where profiles were removed, the next one is chosen.
    if (m_rowToChoose && m_model->rowCount() > 0)
        select({m_model->record(std::min(*m_rowToChoose, m_model->rowCount() - 1)).number});
    m_rowToChoose.reset();
    m_ui->profilesStack->setCurrentWidget(records.empty() ? m_ui->profilesEmptyPage : m_ui->profilesListPage);
    showHeader();
    showCurrent();
}

void ProfilesPage::showRemoved(const std::vector<core::ProfileRecord> &records)
{
    const QString sentence = records.size() == 1
                                 ? tr("Removed %1.").arg(handleText(records.front()))
                                 : tr("Removed %1 profiles.").arg(QLocale().toString(qint64(records.size())));
    m_ui->profilesMessageBar->tell(MessageBar::Kind::Info, sentence, tr("&Undo"),
                                   [this, records] { m_session->restore(records); });
}

void ProfilesPage::showFailure(const core::Error &error)
{
    if (error.kind != core::Error::Kind::Unavailable) {
        m_ui->profilesMessageBar->tell(MessageBar::Kind::Error, error.message);
        return;
    }
    // The user refused once, and may think otherwise now.
    m_ui->profilesMessageBar->tell(MessageBar::Kind::Error, error.message, tr("&Allow Them"), [this] {
        engine::setUnofficialSources(true);
        lookUp(m_ui->handleField->text());
    });
}

void ProfilesPage::showCurrent()
{
    const QModelIndex current = m_ui->profilesTable->currentIndex();
    if (current.isValid())
        m_card->show(m_model->record(current.row()));
    else
        m_card->clear();
}

void ProfilesPage::showHeader()
{
    const auto all = static_cast<qint64>(m_model->records().size());
    const int shown = m_model->rowCount();
    m_ui->profilesHeader->setText(
        shown == all ? tr("%1 profiles").arg(QLocale().toString(all))
                     : tr("%1 of %2 profiles").arg(QLocale().toString(shown), QLocale().toString(all)));
}

void ProfilesPage::removeChosen()
{
    const std::vector<int> rows = selectedRows(*m_ui->profilesTable->selectionModel());
    if (rows.empty())
        return;
    m_rowToChoose = std::ranges::min(rows);
    m_session->remove(chosen());
}

void ProfilesPage::copyChosen()
{
    QStringList handles;
    for (const core::ProfileRecord &one : chosen())
        handles << handleText(one);
    if (!handles.isEmpty())
        QGuiApplication::clipboard()->setText(handles.join(u'\n'));
}

std::vector<core::ProfileRecord> ProfilesPage::chosen() const
{
    std::vector<core::ProfileRecord> records;
    for (const int row : selectedRows(*m_ui->profilesTable->selectionModel()))
        records.push_back(m_model->record(row));
    return records;
}

void ProfilesPage::select(const std::vector<qint64> &numbers)
{
    QItemSelectionModel *selection = m_ui->profilesTable->selectionModel();
    selection->clear();
    for (const qint64 number : numbers) {
        const std::optional<int> row = m_model->rowOf(number);
        if (!row)
            continue;
        const QModelIndex index = m_model->index(*row, 0);
        if (!selection->currentIndex().isValid()) {
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            m_ui->profilesTable->scrollTo(index);
        }
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace gui
