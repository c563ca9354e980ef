// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/changespanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainscroll.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

namespace {

constexpr qsizetype adviceShown = 6;

} // namespace

ChangesPanel::ChangesPanel(LevelsStep *step, QWidget *parent)
    : Card(tr("What will change"), parent)
    , m_step(step)
{
    setSubtitle(tr("Nothing is sent before you press Save."));
    m_number = new FlowText(QString(), TypeRole::BigNumber, Role::Text, this);
    m_number->setWordWrap(false);
    m_numberText = new FlowText(QString(), TypeRole::BodyStrong, Role::Muted, this);
    m_extent = new FlowText(QString(), TypeRole::Note, Role::Muted, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(tokens::Space2);
    line->addWidget(m_number);
    line->addWidget(m_numberText, 1, Qt::AlignBottom);
    body()->addLayout(line);
    body()->addWidget(m_extent);

    auto *scroll = new PlainScroll(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(tokens::ListHeight / 2);
    auto *adviceBox = new QWidget;
    m_advice = new QVBoxLayout(adviceBox);
    m_advice->setContentsMargins(0, 0, 0, 0);
    m_advice->setSpacing(tokens::Space2);
    scroll->setContent(adviceBox);
    body()->addWidget(scroll, 1);

    connect(m_step, &LevelsStep::ticksChanged, this, &ChangesPanel::showPlan);
    connect(m_step, &LevelsStep::stateChanged, this, &ChangesPanel::showPlan);
    showPlan();
}

void ChangesPanel::showPlan()
{
    const int levels = m_step->model()->tickedCount();
    m_number->setText(locale().toString(levels));
    m_numberText->setText(tr("level(s) get the integration", nullptr, levels));
    QStringList extent;
    if (levels > 0)
        extent.append(m_step->monitorCount() > 0
                          ? tr("%1, %2.").arg(definitionsCount(m_step->definitionCount()),
                                              monitorsCount(m_step->monitorCount()))
                          : tr("%1.").arg(definitionsCount(m_step->definitionCount())));
    if (m_step->attachedCount() > 0)
        extent.append(tr("%n level(s) have it already and are left alone.", nullptr,
                         m_step->attachedCount()));
    if (extent.isEmpty())
        extent.append(
            tr("Tick a level on the left. Level 1 of what matters most is a good start."));
    m_extent->setText(extent.join(QLatin1Char('\n')));

    while (QLayoutItem *item = m_advice->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QList<LevelAdvice> advice = m_step->advice();
    for (const LevelAdvice &piece : advice.first(qMin(adviceShown, advice.size()))) {
        auto *notice = new Notice(levelAdviceTone(piece.kind), QString(), levelAdvice(piece));
        notice->setCompact(true);
        m_advice->addWidget(notice);
    }
    if (advice.size() > adviceShown)
        m_advice->addWidget(
            new FlowText(tr("And %n more of this kind.", nullptr, int(advice.size() - adviceShown)),
                         TypeRole::Note, Role::Muted));
    if (levels > 0) {
        auto *reminders = new Notice(
            Tone::Neutral, QString(),
            tr("Reminders are off unless you tick them: they do not change a PagerDuty incident."));
        reminders->setCompact(true);
        m_advice->addWidget(reminders);
    }
    m_advice->addStretch();
}

} // namespace alertbridge::ui
