// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/levelusetable.h"

#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/words/chipwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/levelwords.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

ChipWords stateOf(const LevelUse &use)
{
    if (use.muted)
        return {LevelUseRows::tr("Switched off here"), Tone::Caution};
    if (!use.use.definitionActive)
        return {LevelUseRows::tr("Definition off"), Tone::Neutral};
    if (!use.use.levelActive)
        return {LevelUseRows::tr("Level off"), Tone::Neutral};
    return {LevelUseRows::tr("Level active"), Tone::Good};
}

QString setBy(const KnownFlags &known)
{
    const QString when = QLocale().toString(known.at.toLocalTime().date(), QLocale::ShortFormat);
    return known.by.isEmpty() ? LevelUseRows::tr("Set %1").arg(when)
                              : LevelUseRows::tr("Set %1 by %2").arg(when, known.by);
}

/// In two lines, so that they can be read in a narrow column: reminders stand in the second.
std::pair<QString, QString> optionLines(const KnownFlags &known)
{
    uptrends::AttachmentFlags flags = known.flags;
    const uptrends::AttachmentFlags reminders {{}, {}, flags.reminderAlerts};
    flags.reminderAlerts.reset();
    QStringList lines {attachmentFlagsText(toJson(flags)), attachmentFlagsText(toJson(reminders))};
    lines.removeAll(QString());
    const QString first = lines.takeFirst();
    return {first, (lines << setBy(known)).join(u" · "_s)};
}

QVariant textOf(const LevelUse &use, const KnownFlags &known, int column)
{
    switch (column) {
    case LevelUseRows::LevelColumn:
        return use.use.definitionName;
    case LevelUseRows::OptionsColumn:
        return known.flags.isEmpty() ? LevelUseRows::tr("Unknown") : optionLines(known).first;
    default:
        return {};
    }
}

QVariant noteOf(const LevelUse &use, const KnownFlags &known, int column)
{
    switch (column) {
    case LevelUseRows::LevelColumn:
        return levelTitle(use.use.level);
    case LevelUseRows::OptionsColumn:
        return known.flags.isEmpty() ? LevelUseRows::tr("Uptrends does not tell")
                                     : optionLines(known).second;
    default:
        return {};
    }
}

} // namespace

LevelUseRows::LevelUseRows(const Journal *journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(journal, &Journal::entryAdded, this, &LevelUseRows::forgetKnown);
    connect(journal, &Journal::entryChanged, this, &LevelUseRows::forgetKnown);
}

void LevelUseRows::setUses(const QString &integrationGuid, const QList<LevelUse> &uses)
{
    if (m_integrationGuid == integrationGuid && m_uses == uses)
        return;
    const bool same = m_integrationGuid == integrationGuid && m_uses.size() == uses.size();
    if (!same) { // another integration, or other levels: nothing to keep a place in
        beginResetModel();
        m_integrationGuid = integrationGuid;
        m_uses = uses;
        m_known.clear();
        endResetModel();
        return;
    }
    m_uses = uses;
    m_known.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

KnownFlags LevelUseRows::knownAt(int row) const
{
    const auto known = m_known.constFind(row);
    if (known != m_known.constEnd())
        return *known;
    const IntegrationUse &use = m_uses.at(row).use;
    return *m_known.insert(
        row, lastKnownFlags(*m_journal, use.definitionGuid, use.level, m_integrationGuid));
}

void LevelUseRows::forgetKnown()
{
    m_known.clear();
    if (!m_uses.isEmpty())
        Q_EMIT dataChanged(index(0, OptionsColumn), index(rowCount() - 1, OptionsColumn));
}

int LevelUseRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

int LevelUseRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LevelUseRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LevelUse &use = m_uses.at(index.row());
    const int column = index.column();
    if (column == StateColumn) {
        if (role == ChipTextRole || role == Qt::AccessibleTextRole)
            return stateOf(use).text;
        if (role == ChipKindRole)
            return int(stateOf(use).tone);
        return {};
    }
    const KnownFlags known = column == OptionsColumn ? knownAt(index.row()) : KnownFlags();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(use, known, column);
    case Qt::AccessibleTextRole:
        return QString(textOf(use, known, column).toString() + QStringLiteral(", ")
                       + noteOf(use, known, column).toString());
    case NoteRole:
        return noteOf(use, known, column);
    case MutedRole:
        return column == OptionsColumn && known.flags.isEmpty();
    default:
        return {};
    }
}

QVariant LevelUseRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LevelColumn:
        return tr("Alert definition");
    case StateColumn:
        return tr("State");
    default:
        return tr("Options");
    }
}

void setUpLevelUseTable(QTreeView *table, LevelUseRows *rows)
{
    setUpList(table, LevelUseRows::tr("Levels that use the integration"))->setTwoLines(true);
    table->setModel(rows);
    QHeaderView *header = table->header();
    header->setResizeContentsPrecision(60);
    header->setSectionResizeMode(LevelUseRows::LevelColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LevelUseRows::StateColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LevelUseRows::OptionsColumn, QHeaderView::Stretch);
    header->setStretchLastSection(false);
}

} // namespace alertbridge::ui
