// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QGridLayout;

namespace alertbridge::ui {

class AttachmentDetail;
class Button;
class FlagBox;
class FlowText;

/// *Alerting by integrations*: a box for each integration, and its options where it is attached.
class AttachmentRows : public QWidget
{
    Q_OBJECT

public:
    AttachmentRows(DefinitionEditor *editor, const Inventory *inventory, int level,
                   QWidget *parent = nullptr);

    void refresh();

private:
    struct Row
    {
        QString guid;
        int line = 0; ///< its first one in the grid
        QCheckBox *attached = nullptr;
        FlowText *note = nullptr;
        FlagBox *okAlerts = nullptr;
        FlagBox *reminders = nullptr;
        FlagBox *active = nullptr;
        AttachmentDetail *detail = nullptr; ///< of kinds that have one
    };

    QStringList shownIntegrations() const;
    void rebuild(const QStringList &guids);
    void addHead();
    void addRow(const QString &guid);
    void refreshRow(Row &row);
    void addDetail(Row &row);
    void setAttached(const QString &guid, bool attached);
    void takeFlags(const Row &row);
    void pick();
    QString noteOf(const QString &guid, const FormAttachment *attachment) const;

    DefinitionEditor *m_editor;
    const Inventory *m_inventory;
    int m_level;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    Button *m_more;
    FlowText *m_none;
    QList<Row> m_rows;
    QStringList m_shown;
};

} // namespace alertbridge::ui
