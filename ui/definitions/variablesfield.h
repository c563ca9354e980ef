// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/definitions/attachmentdetail.h"

class QGridLayout;
class QLineEdit;

namespace alertbridge::ui {

/// The variables of a custom integration whose values are given in the escalation level: one text
/// field for each that the service names.
class VariablesField : public AttachmentDetail
{
    Q_OBJECT

public:
    VariablesField(DefinitionEditor *editor, const Inventory *inventory, int level,
                   const uptrends::Integration &integration, QWidget *parent = nullptr);

protected:
    void showValues() override;
    QString help() const override;

private:
    QStringList names() const;
    void addEdit(const QString &name);
    void take(const QString &name, const QString &text);

    QGridLayout *m_grid;
    QMap<QString, QLineEdit *> m_edits;
};

} // namespace alertbridge::ui
