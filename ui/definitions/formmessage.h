// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"
#include "ui/widgets/flowtext.h"

namespace alertbridge::ui {

/// The line under a part of the form: help, or what is wrong with one of its fields: what cannot be
/// sent, or what the service answered to it.
class FormMessage : public FlowText
{
    Q_OBJECT

public:
    /// @p names are the API's, of level @p level.
    FormMessage(DefinitionEditor *editor, int level, const QStringList &names,
                const QString &help = {}, QWidget *parent = nullptr);

    void refresh();

private:
    QString problem() const;

    DefinitionEditor *m_editor;
    int m_level;
    QStringList m_names;
    QString m_help;
};

} // namespace alertbridge::ui
