// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/drillpanel.h"

#include "ui/delivery/drillreportwriter.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/words/deliverywords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

void DrillRows::follow(FireDrill *drill)
{
    beginResetModel();
    if (m_drill)
        m_drill->disconnect(this);
    m_drill = drill;
    endResetModel();
    if (!drill)
        return;
    connect(drill, &FireDrill::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(drill, &QObject::destroyed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int DrillRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_drill ? 0 : int(m_drill->report().rows.size());
}

int DrillRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DrillRows::data(const QModelIndex &index, int role) const
{
    if (!m_drill || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DrillRow &row = m_drill->report().rows.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (role == Qt::UserRole)
        return row.record.id;
    if (index.column() == ServiceColumn && (isText || role == Qt::ToolTipRole))
        return row.serviceName;
    if (index.column() == ToldColumn && (isText || role == Qt::ToolTipRole)) {
        if (!row.record.notified.isEmpty())
            return notifiedSentence(row.record.notified);
        return row.state == DrillRow::State::Done ? outcomeWords(row.record).title : QString();
    }
    if (index.column() != ResultColumn)
        return {};
    ChipWords chip;
    switch (row.state) {
    case DrillRow::State::Waiting:
        chip = {tr("Waiting"), Tone::Neutral};
        break;
    case DrillRow::State::Running:
        chip = {tr("Running"), Tone::Accent};
        break;
    case DrillRow::State::NotRun:
        chip = {tr("Not run"), Tone::Neutral};
        break;
    case DrillRow::State::Done:
        chip = resultChip(row.record);
        break;
    }
    if (role == ChipTextRole || role == Qt::AccessibleTextRole)
        return chip.text;
    return role == ChipKindRole ? QVariant(int(chip.tone)) : QVariant();
}

QVariant DrillRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ServiceColumn ? tr("Service")
           : section == ToldColumn  ? tr("What happened")
                                    : tr("Result");
}

DrillPanel::DrillPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new DrillRows(this))
    , m_progress(new FlowText(QString(), TypeRole::Body, Role::Muted, this))
    , m_view(new QTreeView(this))
    , m_notice(new Notice(Tone::Neutral, this))
    , m_stop(new Button(tr("Stop the drill"), Button::Kind::Secondary, this))
    , m_save(new Button(tr("Save report…"), Button::Kind::Primary, this))
    , m_close(new Button(tr("Close"), Button::Kind::Quiet, this))
{
    m_view->setObjectName(u"drillView"_s);
    setUpList(m_view, tr("Services of the fire drill"));
    m_view->setModel(m_rows);
    m_view->setMinimumHeight(tokens::ListHeight);
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(DrillRows::ServiceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DrillRows::ToldColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DrillRows::ResultColumn, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    m_notice->setCompact(true);
    m_notice->hide();
    m_stop->setObjectName(u"stopDrillButton"_s);
    m_save->setObjectName(u"saveReportButton"_s);
    m_close->setObjectName(u"closeDrillButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    for (Button *button : {m_stop, m_save, m_close})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space3);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);

    connect(m_stop, &Button::clicked, this, [this] {
        if (m_drill)
            m_drill->stop();
    });
    connect(m_save, &Button::clicked, this, &DrillPanel::chooseFile);
    connect(m_close, &Button::clicked, this, &DrillPanel::closed);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(Qt::UserRole).toString(); !id.isEmpty())
            Q_EMIT recordChosen(id);
    });
}

void DrillPanel::follow(FireDrill *drill)
{
    if (m_drill == drill)
        return;
    if (m_drill)
        m_drill->disconnect(this);
    m_drill = drill;
    m_rows->follow(drill);
    m_notice->hide();
    if (drill) {
        connect(drill, &FireDrill::rowChanged, this, &DrillPanel::showProgress);
        connect(drill, &FireDrill::finished, this, &DrillPanel::showProgress);
    }
    showProgress();
}

void DrillPanel::showProgress()
{
    if (!m_drill)
        return;
    const DrillReport &report = m_drill->report();
    const bool running = m_drill->isRunning();
    m_stop->setVisible(running);
    m_stop->setBusy(m_drill->isStopping());
    m_save->setVisible(!running);
    m_close->setVisible(!running);
    if (running) {
        m_progress->setText(m_drill->isStopping()
                                ? tr("Stopping: the message under way is taken back first.")
                                : tr("%1 of %2 done. One service after the other; each incident "
                                     "is resolved before the next begins.")
                                      .arg(m_drill->doneCount())
                                      .arg(report.rows.size()));
        return;
    }
    m_progress->setText(tr("%1 proven, %2 not proven, %3 not run.")
                            .arg(report.provenCount())
                            .arg(report.notProvenCount())
                            .arg(report.notRunCount()));
}

void DrillPanel::chooseFile()
{
    if (m_drill)
        saveDrillReport(this, m_notice, [report = m_drill->report(), drill = m_drill] {
            return drill ? drill->report() : report;
        });
}

} // namespace alertbridge::ui
