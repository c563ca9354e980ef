// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/definitions/attachmentdetail.h"

class QLineEdit;

namespace alertbridge::ui {

/// Extra e-mail addresses of an e-mail integration on one level.
class EmailAddressesField : public AttachmentDetail
{
    Q_OBJECT

public:
    EmailAddressesField(DefinitionEditor *editor, const Inventory *inventory, int level,
                        const uptrends::Integration &integration, QWidget *parent = nullptr);

protected:
    void showValues() override;

private:
    QLineEdit *m_edit;
};

} // namespace alertbridge::ui
