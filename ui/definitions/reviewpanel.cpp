// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/reviewpanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainscroll.h"
#include "ui/words/changewords.h"
#include "ui/words/definitionwords.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using EditPhase = DefinitionEditor::Phase;

ReviewPanel::ReviewPanel(DefinitionEditor *editor, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
{
    setObjectName(u"reviewPanel"_s);
    m_text = new FlowText(QString(), TypeRole::Body, Role::Muted, this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Changes applied"));
    m_notice = new Notice(Tone::Caution, this);
    m_notice->hide();
    m_scroll = new PlainScroll(this);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrows scroll what is longer
    m_scroll->setAccessibleName(tr("Changes"));
    body()->addWidget(m_text);
    body()->addWidget(m_progress);
    body()->addWidget(m_notice);
    body()->addWidget(m_scroll, 1);
    connect(editor->run(), &ChangeRun::rowChanged, this, [this](int row) {
        refreshRow(row);
        showProgress();
    });
    refresh();
}

void ReviewPanel::focusFirst()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::fill(const QList<Change> &changes)
{
    m_lines.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, tokens::Space3, 0);
    grid->setHorizontalSpacing(tokens::Space4);
    grid->setVerticalSpacing(tokens::Space3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Change &change : changes) {
        auto *place = new FlowText(fieldPlace(change.level), TypeRole::Body, Role::Muted, content);
        place->setWordWrap(false);
        auto *words = new QVBoxLayout;
        words->setSpacing(tokens::Space1);
        const QStringList lines = changeLines(change, m_editor->names());
        for (const QString &line : lines) {
            auto *text = new FlowText(line, TypeRole::Body, Role::Text, content);
            text->setSelectable(true);
            text->setFocusPolicy(Qt::NoFocus);
            words->addWidget(text);
        }
        Line shown {new Chip({}, Tone::Neutral, content),
                    new FlowText(QString(), TypeRole::Note, Role::Bad, content)};
        words->addWidget(shown.error);
        grid->addWidget(place, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addLayout(words, row, 1);
        grid->addWidget(shown.chip, row, 2, Qt::AlignTop | Qt::AlignRight);
        m_lines.append(shown);
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_scroll->setContent(content);
    for (int line = 0; line < m_lines.size(); ++line)
        refreshRow(line);
}

void ReviewPanel::refreshRow(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const Line &line = m_lines.at(row);
    const QList<ChangeRow> &rows = m_editor->run()->rows();
    const bool planned = m_editor->phase() == EditPhase::Review || row >= rows.size();
    line.chip->setVisible(!planned);
    line.error->setVisible(!planned && rows.at(row).error);
    if (planned)
        return;
    const ChipWords chip = changeRowChip(rows.at(row));
    line.chip->setText(chip.text);
    line.chip->setTone(chip.tone);
    if (rows.at(row).error)
        line.error->setText(errorLine(errorWords(
            *rows.at(row).error, doingOf(rows.at(row).change.kind), rows.at(row).change.name)));
}

void ReviewPanel::refresh()
{
    switch (m_editor->phase()) {
    case EditPhase::Review:
        fill(m_editor->plan());
        break;
    case EditPhase::Saving:
    case EditPhase::Paused:
    case EditPhase::ReadingBack:
    case EditPhase::Finished:
        if (m_lines.size() != m_editor->run()->rows().size()) {
            QList<Change> changes;
            for (const ChangeRow &row : m_editor->run()->rows())
                changes.append(row.change);
            fill(changes);
        }
        for (int row = 0; row < m_lines.size(); ++row)
            refreshRow(row);
        break;
    default:
        break;
    }
    showProgress();
}

void ReviewPanel::showProgress()
{
    const ChangeRun *run = m_editor->run();
    const int total = int(run->rows().size());
    const int done = run->doneCount();
    const int ended = done + run->failedCount();
    m_progress->setVisible(m_editor->phase() != EditPhase::Review
                           && m_editor->phase() != EditPhase::Finished);
    m_progress->setRange(0, qMax(1, total));
    m_progress->setValue(ended);
    m_notice->hide();
    switch (m_editor->phase()) {
    case EditPhase::Review:
        setTitle(tr("Review before saving"));
        m_text->setText(tr("Nothing has been changed yet. Only what is listed is sent to "
                           "Uptrends."));
        break;
    case EditPhase::Paused:
        setTitle(tr("Paused"));
        m_text->setText(tr("%1 of %2 done. Nothing is lost.").arg(done).arg(total));
        break;
    case EditPhase::ReadingBack:
        setTitle(tr("Reading back"));
        m_text->setText(tr("Uptrends is asked what is there now."));
        break;
    case EditPhase::Finished:
        setTitle(ended == done && ended == total ? tr("Saved and read back")
                 : done == 0                     ? tr("Nothing was saved")
                                                 : tr("Saved in part"));
        m_text->setText(tr("%1 of %2 changes went through.").arg(done).arg(total));
        if (m_editor->error()) {
            const ErrorWords words = errorWords(*m_editor->error(), Doing::Reading);
            m_notice->showMessage(Tone::Caution, tr("What is there now could not be read back"),
                                  words.title + u' ' + words.text);
        } else if (run->failedCount() > 0) {
            m_notice->showMessage(
                Tone::Caution, tr("%n change(s) did not go through", nullptr, run->failedCount()),
                tr("The reason stands beside each. It stays unsaved in the editor; what was saved "
                   "stays."));
        } else if (ended < total) {
            m_notice->showMessage(Tone::Neutral, tr("Stopped"),
                                  tr("What was not begun stays unsaved in the editor."));
        }
        break;
    default:
        setTitle(tr("Saving"));
        m_text->setText(tr("%1 of %2. Each change is sent, then read back.").arg(ended).arg(total));
        break;
    }
}

} // namespace alertbridge::ui
