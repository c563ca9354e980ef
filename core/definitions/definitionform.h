// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"

#include <QtCore/QJsonValue>
#include <QtCore/QMap>

#include <tuple>

namespace alertbridge {

/// An integration on a level as the form has it. Uptrends keeps the options to itself, so in what
/// was read they are never set; in what is edited they are set where they are to be sent. Details
/// are values like others; those that are not known are not set.
struct FormAttachment
{
    QString integrationGuid;
    uptrends::AttachmentFlags flags;
    uptrends::AttachmentDetails details;
    friend bool operator==(const FormAttachment &, const FormAttachment &) = default;
};

struct FormLevel
{
    uptrends::EscalationLevel level;
    QList<uptrends::Member> members; ///< operators and their groups
    QList<FormAttachment> attachments;

    const FormAttachment *attachment(const QString &integrationGuid) const;
};

/// All that can be edited of an alert definition, as one value.
struct DefinitionForm
{
    QString guid;
    QString name;
    bool active = false;
    QString hash; ///< the service's own mark of this state; told, never sent
    QList<uptrends::Member> members; ///< monitors and their groups
    QList<FormLevel> levels; ///< by id

    const FormLevel *level(int id) const;
    FormLevel *level(int id);
};

DefinitionForm formOf(const DefinitionRecord &record);

/// One thing of a definition that changes as a whole.
struct FormField
{
    enum class Kind {
        Value, ///< name is the API's: "AlertName", "ThresholdMinutes"
        Member, ///< name says of which kind ("OperatorGuid"), guid which
        Attachment, ///< guid of the integration; the value holds the options to be sent
        AttachmentDetail, ///< of the integration guid, by the API's name: "ExtraEmailAddresses"
    };

    int level = 0; ///< 0: the definition itself
    Kind kind = Kind::Value;
    QString name;
    QString guid;
    friend bool operator==(const FormField &, const FormField &) = default;
    friend bool operator<(const FormField &a, const FormField &b)
    {
        return std::tie(a.level, a.kind, a.name, a.guid)
               < std::tie(b.level, b.kind, b.name, b.guid);
    }

    static FormField value(int level, const QString &name);
    static FormField member(int level, const uptrends::Member &member);
    static FormField attachment(int level, const QString &integrationGuid);
    static FormField attachmentDetail(int level, const QString &integrationGuid,
                                      const QString &name);
    FormField ofAttachment() const; ///< the attachment that a detail belongs to
    uptrends::Member toMember() const; ///< of Kind::Member
};

/// Every field of the form with its value; members and attachments that are not there have none.
QMap<FormField, QJsonValue> fieldsOf(const DefinitionForm &form);
/// Undefined where the form does not have it. A detail that is not known has none either.
QJsonValue valueOf(const DefinitionForm &form, const FormField &field);
/// Puts one value in; Undefined takes a member or attachment away. A level or an attachment that is
/// not there is left out.
void setValue(DefinitionForm &form, const FormField &field, const QJsonValue &value);
/// As it is in @p base, where it is attached there; anew otherwise.
void setAttached(DefinitionForm &form, const DefinitionForm &base, int level,
                 const QString &integrationGuid, bool attached);

struct FormDifference
{
    FormField field;
    QJsonValue before;
    QJsonValue after;
};

/// Details of what is detached go with it and are no difference of their own.
QList<FormDifference> differencesOf(const DefinitionForm &before, const DefinitionForm &after);

/// For drafts on disk.
QJsonObject toJson(const DefinitionForm &form);
std::optional<DefinitionForm> definitionFormFromJson(const QJsonObject &object);

} // namespace alertbridge
