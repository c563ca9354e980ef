// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/attachmentdetail.h"

#include "ui/definitions/emailaddressesfield.h"
#include "ui/definitions/servicelinksfield.h"
#include "ui/definitions/variablesfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowtext.h"
#include "ui/words/definitionwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

AttachmentDetail *AttachmentDetail::make(DefinitionEditor *editor, const Inventory *inventory,
                                         int level, const uptrends::Integration &integration,
                                         QWidget *parent)
{
    const QString name = uptrends::detailOf(integration.type);
    if (name == "ExtraEmailAddresses"_L1)
        return new EmailAddressesField(editor, inventory, level, integration, parent);
    if (name == "StatusHubServiceList"_L1)
        return new ServiceLinksField(editor, inventory, level, integration, parent);
    if (name == "VariableValues"_L1)
        return new VariablesField(editor, inventory, level, integration, parent);
    return nullptr;
}

AttachmentDetail::AttachmentDetail(DefinitionEditor *editor, const Inventory *inventory, int level,
                                   const uptrends::Integration &integration, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_inventory(inventory)
    , m_level(level)
    , m_guid(integration.guid)
    , m_name(uptrends::detailOf(integration.type))
{
    m_body = new QVBoxLayout;
    m_body->setSpacing(tokens::Space2);
    m_message = new FlowText(QString(), TypeRole::Note, Role::Muted, this);
    m_message->setObjectName(u"attachmentDetailMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::CheckSize + tokens::Space3, 0, 0, tokens::Space4);
    layout->setSpacing(tokens::Space1);
    layout->addLayout(m_body);
    layout->addWidget(m_message);
}

const FormAttachment *AttachmentDetail::attachment(const DefinitionForm &form) const
{
    const FormLevel *level = form.level(m_level);
    return level ? level->attachment(m_guid) : nullptr;
}

QString AttachmentDetail::integrationName() const
{
    return m_inventory->integrationName(m_guid);
}

uptrends::AttachmentDetails AttachmentDetail::mine() const
{
    const FormAttachment *now = attachment(m_editor->mine());
    return now ? now->details : uptrends::AttachmentDetails();
}

uptrends::AttachmentDetails AttachmentDetail::base() const
{
    const FormAttachment *before = attachment(m_editor->base());
    return before ? before->details : uptrends::AttachmentDetails();
}

bool AttachmentDetail::isUnknown() const
{
    return isEditable() && attachment(m_editor->base()) && base().isEmpty();
}

void AttachmentDetail::put(const uptrends::AttachmentDetails &details)
{
    QJsonValue value = toJson(details).value(m_name);
    const bool isEmpty = value.toArray().isEmpty() && value.toObject().isEmpty();
    if (isEmpty && !toJson(base()).contains(m_name))
        value = QJsonValue(QJsonValue::Undefined); // as it was: not known, or nothing to send
    DefinitionForm form = m_editor->mine();
    setValue(form, FormField::attachmentDetail(m_level, m_guid, m_name), value);
    m_editor->setMine(form);
}

QString AttachmentDetail::wrong() const
{
    const FormField field = FormField::attachmentDetail(m_level, m_guid.toLower(), m_name);
    const QList<FormProblem> problems = m_editor->problems();
    for (const FormProblem &problem : problems) {
        if (problem.field == field)
            return problemText(problem);
    }
    const auto refusal = m_editor->refusals().constFind(field);
    return refusal == m_editor->refusals().constEnd() ? QString() : refusalText(*refusal);
}

void AttachmentDetail::refresh()
{
    showValues();
    const QString problem = wrong();
    m_message->setColorRole(problem.isEmpty() ? Role::Muted : Role::Bad);
    m_message->setText(!problem.isEmpty() ? problem
                       : isUnknown()
                           ? tr("Uptrends does not show what is set. What you enter replaces it.")
                           : help());
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace alertbridge::ui
