// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"
#include "ui/widgets/columns.h"

class QCheckBox;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace alertbridge::ui {

class AdviceNotice;
class AttachmentRows;
class Card;
class FormMessage;
class MemberBox;
class AdviceNotice;

/// One escalation level: every field of it, under Uptrends' own captions.
class LevelForm : public Columns
{
    Q_OBJECT

public:
    LevelForm(DefinitionEditor *editor, const Inventory *inventory, int level,
              QWidget *parent = nullptr);

    int level() const { return m_level; }
    void refresh(); ///< from the editor
    void focusFirst();

private:
    Card *makeRuleCard();
    Card *makeIntegrationsCard();
    QWidget *makeSide();
    QSpinBox *makeNumber(const QString &objectName, const QString &spoken, int least);
    void change(const std::function<void(uptrends::EscalationLevel &)> &change);
    void setMode(uptrends::EscalationLevel::Mode mode);
    void refreshRule(const uptrends::EscalationLevel &level, bool editable);

    DefinitionEditor *m_editor;
    const Inventory *m_inventory;
    int m_level;
    QCheckBox *m_active = nullptr;
    QRadioButton *m_byErrors = nullptr;
    QRadioButton *m_byMinutes = nullptr;
    QRadioButton *m_unknown = nullptr; ///< a mode of a newer service
    QSpinBox *m_errors = nullptr;
    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_reminders = nullptr;
    QSpinBox *m_delay = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QCheckBox *m_traceRoute = nullptr;
    AttachmentRows *m_attachments = nullptr;
    MemberBox *m_members = nullptr;
    AdviceNotice *m_advice = nullptr;
    QList<FormMessage *> m_messages;
    bool m_refreshing = false;
};

} // namespace alertbridge::ui
