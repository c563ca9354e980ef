// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/memberbox.h"

#include "ui/definitions/picker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/taglist.h"
#include "ui/words/fieldwords.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace alertbridge::ui {

namespace {

constexpr qsizetype mostTags = 24; // the rest is in the list that the button opens

QString memberId(const uptrends::Member &member)
{
    return QString::number(int(member.kind)) + QLatin1Char(':') + member.guid;
}

uptrends::Member memberOf(const QString &id)
{
    return {uptrends::Member::Kind(id.section(QLatin1Char(':'), 0, 0).toInt()),
            id.section(QLatin1Char(':'), 1)};
}

QString kindOf(const uptrends::Member &member)
{
    return memberKind(FormField::member(0, member).name);
}

} // namespace

MemberBox::MemberBox(DefinitionEditor *editor, const Inventory *inventory, int level,
                     QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_inventory(inventory)
    , m_level(level)
{
    m_tags = new TagList(this);
    m_tags->setObjectName(QStringLiteral("memberTags"));
    m_tags->setAddText(tr("Add or remove…"));
    m_more = new FlowText(QString(), TypeRole::Note, Role::Muted, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    layout->addWidget(m_tags);
    layout->addWidget(m_more);
    connect(m_tags, &TagList::addRequested, this, &MemberBox::pick);
    connect(m_tags, &TagList::removeRequested, this, [this](const QVariant &id) {
        QList<uptrends::Member> left = members();
        left.removeAll(memberOf(id.toString()));
        setMembers(left);
    });
    refresh();
}

QList<uptrends::Member> MemberBox::members() const
{
    const DefinitionForm &form = m_editor->mine();
    if (m_level == 0)
        return form.members;
    const FormLevel *level = form.level(m_level);
    return level ? level->members : QList<uptrends::Member>();
}

QString MemberBox::nameOf(const uptrends::Member &member) const
{
    const QString name = m_inventory->nameOf(member);
    return name.isEmpty() ? member.guid : name;
}

void MemberBox::refresh()
{
    const QList<uptrends::Member> now = members();
    const bool editable = m_editor->isEditable();
    if (std::exchange(m_filled, true) && now == m_shown && editable == m_editable)
        return;
    m_shown = now;
    m_editable = editable;
    QList<TagList::Tag> tags;
    for (const uptrends::Member &member : now)
        tags.append({nameOf(member), memberId(member)});
    std::sort(tags.begin(), tags.end(), [](const TagList::Tag &a, const TagList::Tag &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    const int hidden = int(std::max<qsizetype>(0, tags.size() - mostTags));
    m_tags->setReadOnly(!editable);
    m_tags->setTags(tags.first(tags.size() - hidden));
    m_more->setText(hidden > 0       ? tr("and %n more", nullptr, hidden)
                    : tags.isEmpty() ? m_level == 0 ? tr("No monitor or group yet.")
                                                    : tr("No operator or group.")
                                     : QString());
    m_more->setVisible(!m_more->text().isEmpty());
}

void MemberBox::setMembers(const QList<uptrends::Member> &members)
{
    DefinitionForm form = m_editor->mine();
    if (m_level == 0)
        form.members = members;
    else if (FormLevel *level = form.level(m_level))
        level->members = members;
    m_editor->setMine(form);
}

void MemberBox::pick()
{
    using Kind = uptrends::Member::Kind;
    const QList<uptrends::Member> now = members();
    QList<PickerItem> items;
    QHash<QString, int> alike;
    const auto add = [&](const uptrends::Member &member, const QString &name) {
        items.append({memberId(member), name, kindOf(member), now.contains(member)});
        ++alike[name];
    };
    if (m_level == 0) {
        for (const uptrends::MonitorGroup &group : m_inventory->monitorGroups)
            add({Kind::MonitorGroup, group.guid}, group.name);
        for (const uptrends::Monitor &monitor : m_inventory->monitors)
            add({Kind::Monitor, monitor.guid}, monitor.name);
    } else {
        for (const uptrends::OperatorGroup &group : m_inventory->operatorGroups)
            add({Kind::OperatorGroup, group.guid}, group.name);
        for (const uptrends::Operator &person : m_inventory->operators)
            add({Kind::Operator, person.guid}, person.fullName);
    }
    // What is in the definition and not in the lists must not be lost unseen.
    for (const uptrends::Member &member : now) {
        const QString id = memberId(member);
        if (std::none_of(items.begin(), items.end(),
                         [&id](const PickerItem &item) { return item.id == id; }))
            add(member, nameOf(member));
    }
    for (PickerItem &item : items) {
        if (alike.value(item.name) > 1)
            item.note += QStringLiteral(" · ") + memberOf(item.id).guid;
    }
    pickFrom(this, m_level == 0 ? tr("Monitors and groups") : tr("Groups and operators"), items,
             [this](const QStringList &ids) {
                 QList<uptrends::Member> chosen;
                 for (const QString &id : ids)
                     chosen.append(memberOf(id));
                 // In the order they were in: only what differs is a change.
                 QList<uptrends::Member> kept = members();
                 kept.removeIf([&chosen](const uptrends::Member &member) {
                     return !chosen.contains(member);
                 });
                 for (const uptrends::Member &member : std::as_const(chosen)) {
                     if (!kept.contains(member))
                         kept.append(member);
                 }
                 setMembers(kept);
             });
}

} // namespace alertbridge::ui
