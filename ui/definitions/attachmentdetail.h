// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class FlowText;

/// What an attached integration has beside its options, where its kind has anything: extra e-mail
/// addresses, StatusHub service links, or variables. The line under it says what is wrong with it,
/// or what the service answered to it.
class AttachmentDetail : public QWidget
{
    Q_OBJECT

public:
    /// Null where integrations of that kind have none.
    static AttachmentDetail *make(DefinitionEditor *editor, const Inventory *inventory, int level,
                                  const uptrends::Integration &integration,
                                  QWidget *parent = nullptr);

    void refresh(); ///< from the editor

protected:
    AttachmentDetail(DefinitionEditor *editor, const Inventory *inventory, int level,
                     const uptrends::Integration &integration, QWidget *parent);

    virtual void showValues() = 0;
    virtual QString help() const { return {}; }

    QVBoxLayout *body() const { return m_body; }
    const Inventory *inventory() const { return m_inventory; }
    const QString &guid() const { return m_guid; }
    QString integrationName() const;
    bool isEditable() const { return m_editor->isEditable(); }
    uptrends::AttachmentDetails mine() const;
    uptrends::AttachmentDetails base() const; ///< nothing where it is attached anew
    bool isUnknown() const; ///< attached, and the service did not show it
    void put(const uptrends::AttachmentDetails &details);

private:
    const FormAttachment *attachment(const DefinitionForm &form) const;
    QString wrong() const;

    DefinitionEditor *m_editor;
    const Inventory *m_inventory;
    int m_level;
    QString m_guid;
    QString m_name; ///< the API's
    QVBoxLayout *m_body;
    FlowText *m_message;
};

} // namespace alertbridge::ui
