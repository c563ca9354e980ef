// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/emailaddressesfield.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/flowtext.h"
#include "ui/words/fieldwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

EmailAddressesField::EmailAddressesField(DefinitionEditor *editor, const Inventory *inventory,
                                         int level, const uptrends::Integration &integration,
                                         QWidget *parent)
    : AttachmentDetail(editor, inventory, level, integration, parent)
{
    auto *caption = new FlowText(fieldCaption(u"ExtraEmailAddresses"_s), TypeRole::Body, Role::Text,
                                 this);
    caption->setWordWrap(false);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"extraEmailsEdit"_s);
    m_edit->setAccessibleName(tr("Extra e-mail addresses of %1").arg(integrationName()));
    m_edit->setToolTip(tr("Several are separated by commas."));
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Space3);
    row->addWidget(caption);
    row->addWidget(m_edit, 1);
    body()->addLayout(row);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        uptrends::AttachmentDetails details;
        details.extraEmailAddresses = uptrends::addressesFromText(text);
        put(details);
    });
}

void EmailAddressesField::showValues()
{
    const QStringList addresses = mine().extraEmailAddresses.value_or(QStringList());
    // What is being typed stays as it is typed.
    if (uptrends::addressesFromText(m_edit->text()) != addresses)
        m_edit->setText(addresses.join(u", "_s));
    m_edit->setReadOnly(!isEditable());
    m_edit->setPlaceholderText(isUnknown() ? tr("unknown", "extra e-mail addresses") : tr("none"));
}

} // namespace alertbridge::ui
