// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/attachmentrows.h"

#include "ui/definitions/attachmentdetail.h"
#include "ui/definitions/flagbox.h"
#include "ui/definitions/picker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/words/definitionwords.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

constexpr qsizetype mostOffered = 12; // with more, those that are not attached are picked

constexpr int linesOfRow = 3; // box and options, note, detail

enum GridColumn { NameCell, OkCell, RemindersCell, ActiveCell };

} // namespace

AttachmentRows::AttachmentRows(DefinitionEditor *editor, const Inventory *inventory, int level,
                               QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_inventory(inventory)
    , m_level(level)
{
    m_none = new FlowText(tr("The API user may use no integration. An Uptrends administrator can "
                             "give the right on the integration's Permissions tab."),
                          TypeRole::Body, Role::Muted, this);
    m_more = new Button(tr("Attach others…"), Button::Kind::Quiet, this);
    m_more->setObjectName(u"attachOthersButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space3);
    layout->addWidget(m_none);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &Button::clicked, this, &AttachmentRows::pick);
    refresh();
}

/// What is attached, on either side of the changes, comes first; then the rest, where that is few.
QStringList AttachmentRows::shownIntegrations() const
{
    QStringList guids;
    for (const DefinitionForm *form : {&m_editor->base(), &m_editor->mine()}) {
        const FormLevel *level = form->level(m_level);
        if (!level)
            continue;
        for (const FormAttachment &attachment : level->attachments) {
            if (!guids.contains(attachment.integrationGuid, Qt::CaseInsensitive))
                guids.append(attachment.integrationGuid);
        }
    }
    if (m_inventory->integrations.size() > mostOffered)
        return guids;
    QList<uptrends::Integration> others = m_inventory->integrations;
    std::stable_sort(others.begin(), others.end(), [](const auto &a, const auto &b) {
        return a.isPagerDuty() && !b.isPagerDuty();
    });
    for (const uptrends::Integration &integration : std::as_const(others)) {
        if (!guids.contains(integration.guid, Qt::CaseInsensitive))
            guids.append(integration.guid);
    }
    return guids;
}

void AttachmentRows::refresh()
{
    QStringList guids = shownIntegrations();
    // Rows keep their places while boxes are ticked: only other integrations move them.
    QStringList before = m_shown;
    QStringList now = guids;
    before.sort();
    now.sort();
    if (before != now || !m_body)
        rebuild(guids);
    for (Row &row : m_rows)
        refreshRow(row);
    m_none->setVisible(m_rows.isEmpty() && m_inventory->integrations.isEmpty());
    m_more->setVisible(m_inventory->integrations.size() > mostOffered);
    m_more->setEnabled(m_editor->isEditable());
}

void AttachmentRows::rebuild(const QStringList &guids)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // the press that led here may come from inside
    }
    m_shown = guids;
    m_rows.clear();
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(tokens::Space4);
    m_grid->setVerticalSpacing(0); // a row is two lines: its note keeps the distance
    m_grid->setColumnStretch(NameCell, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_body);
    if (!guids.isEmpty())
        addHead();
    for (const QString &guid : guids)
        addRow(guid);
    m_body->show();
}

void AttachmentRows::addHead()
{
    const std::pair<GridColumn, QString> heads[] = {{NameCell, tr("Integration")},
                                                    {OkCell, tr("OK alerts")},
                                                    {RemindersCell, tr("Reminders")},
                                                    {ActiveCell, tr("Active")}};
    for (const auto &[column, text] : heads) {
        auto *head = new FlowText(text, TypeRole::Note, Role::Muted, m_body);
        head->setWordWrap(false);
        head->setContentsMargins(0, 0, 0, tokens::Space2);
        m_grid->addWidget(head, 0, column);
    }
}

void AttachmentRows::addRow(const QString &guid)
{
    const int line = linesOfRow * int(m_rows.size()) + 1;
    const QString name = m_inventory->integrationName(guid);
    Row row;
    row.guid = guid;
    row.line = line;
    row.attached = new QCheckBox(name, m_body);
    row.attached->setObjectName(u"attachedCheck%1"_s.arg(m_rows.size()));
    row.note = new FlowText(QString(), TypeRole::Note, Role::Muted, m_body);
    row.note->setContentsMargins(tokens::CheckSize + tokens::Space3, 0, 0, tokens::Space3);
    const auto flag = [&](const QString &objectName, const QString &spoken, GridColumn column) {
        auto *box = new FlagBox(m_body);
        box->setObjectName(objectName + QString::number(m_rows.size()));
        box->setAccessibleName(spoken.arg(name));
        m_grid->addWidget(box, line, column);
        return box;
    };
    m_grid->addWidget(row.attached, line, NameCell);
    m_grid->addWidget(row.note, line + 1, NameCell, 1, ActiveCell + 1);
    row.okAlerts = flag(u"okAlertsFlag"_s, tr("OK alerts of %1"), OkCell);
    row.reminders = flag(u"remindersFlag"_s, tr("Reminders of %1"), RemindersCell);
    row.active = flag(u"activeFlag"_s, tr("%1 is active on this level"), ActiveCell);
    m_rows.append(row);
    connect(row.attached, &QCheckBox::clicked, this,
            [this, guid](bool attached) { setAttached(guid, attached); });
    for (FlagBox *box : {row.okAlerts, row.reminders, row.active})
        connect(box, &FlagBox::changedByUser, this, [this, row] { takeFlags(row); });
}

/// Once its kind is known.
void AttachmentRows::addDetail(Row &row)
{
    const uptrends::Integration *integration = m_inventory->integration(row.guid);
    if (row.detail || !integration)
        return;
    row.detail = AttachmentDetail::make(m_editor, m_inventory, m_level, *integration, m_body);
    if (!row.detail)
        return;
    m_grid->addWidget(row.detail, row.line + 2, NameCell, 1, ActiveCell + 1);
    // Made late, its fields would come after all other rows.
    QWidget *before = row.active;
    const auto fields = row.detail->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (!(field->focusPolicy() & Qt::TabFocus) || field->focusProxy())
            continue;
        setTabOrder(before, field);
        before = field;
    }
}

void AttachmentRows::refreshRow(Row &row)
{
    const FormLevel *level = m_editor->mine().level(m_level);
    const FormAttachment *attachment = level ? level->attachment(row.guid) : nullptr;
    const FormLevel *baseLevel = m_editor->base().level(m_level);
    const bool isNew = attachment && baseLevel && !baseLevel->attachment(row.guid);
    const uptrends::Integration *integration = m_inventory->integration(row.guid);
    const QString type = integration ? integration->type : QString();
    const FlagRules rules = flagRules(type);
    // What is attached anew gets the usual options unless others are chosen.
    const uptrends::AttachmentFlags known = isNew ? usualFlags(type)
                                                  : m_editor->knownFlags(m_level, row.guid).flags;
    const uptrends::AttachmentFlags wanted = attachment ? attachment->flags
                                                        : uptrends::AttachmentFlags();
    row.attached->setChecked(attachment);
    row.attached->setEnabled(m_editor->isEditable());
    row.okAlerts->setFlag(known.okAlerts, wanted.okAlerts);
    row.reminders->setFlag(known.reminderAlerts, wanted.reminderAlerts);
    row.active->setFlag(known.active, wanted.active);
    for (FlagBox *box : {row.okAlerts, row.reminders, row.active}) {
        box->setVisible(attachment);
        box->setEnabled(m_editor->isEditable());
    }
    const auto forbid = [](FlagBox *box, bool allowed) {
        if (allowed)
            return;
        box->setEnabled(false);
        box->setText(tr("not offered", "an option"));
        box->setToolTip(tr("Uptrends does not offer this for this kind of integration."));
    };
    forbid(row.okAlerts, rules.okAlerts);
    forbid(row.reminders, rules.reminders);
    if (attachment) {
        addDetail(row);
        if (row.detail)
            row.detail->refresh();
    }
    if (row.detail)
        row.detail->setVisible(attachment);

    const auto refusal = m_editor->refusals().constFind(
        FormField::attachment(m_level, row.guid.toLower()));
    const bool refused = refusal != m_editor->refusals().constEnd();
    row.note->setColorRole(refused ? Role::Bad : Role::Muted);
    row.note->setText(refused ? refusalText(*refusal) : noteOf(row.guid, attachment));
}

/// Its kind, and for one that is attached who set its options and when.
QString AttachmentRows::noteOf(const QString &guid, const FormAttachment *attachment) const
{
    const uptrends::Integration *integration = m_inventory->integration(guid);
    QStringList parts;
    if (integration)
        parts.append(integrationKind(integration->type));
    const FormLevel *baseLevel = m_editor->base().level(m_level);
    const bool isNew = baseLevel && !baseLevel->attachment(guid);
    if (attachment && isNew) {
        parts.append(tr("will be attached"));
    } else if (!attachment && baseLevel && !isNew) {
        parts.append(tr("will be detached"));
    } else if (attachment) {
        const KnownFlags known = m_editor->knownFlags(m_level, guid);
        if (known.at.isValid()) {
            const QString when = locale().toString(known.at.toLocalTime(), QLocale::ShortFormat);
            parts.append(known.by.isEmpty()
                             ? tr("options set from this app on %1").arg(when)
                             : tr("options set by %1 on %2", "person, date").arg(known.by, when));
        } else {
            parts.append(tr("Uptrends does not show its options"));
        }
    }
    return parts.join(u" · "_s);
}

void AttachmentRows::setAttached(const QString &guid, bool attached)
{
    DefinitionForm form = m_editor->mine();
    alertbridge::setAttached(form, m_editor->base(), m_level, guid, attached);
    m_editor->setMine(form);
}

void AttachmentRows::takeFlags(const Row &row)
{
    const uptrends::AttachmentFlags flags {row.active->wanted(), row.okAlerts->wanted(),
                                           row.reminders->wanted()};
    DefinitionForm form = m_editor->mine();
    setValue(form, FormField::attachment(m_level, row.guid), toJson(flags));
    m_editor->setMine(form);
}

void AttachmentRows::pick()
{
    const FormLevel *level = m_editor->mine().level(m_level);
    if (!level)
        return;
    QList<PickerItem> items;
    QHash<QString, int> alike;
    for (const uptrends::Integration &integration : m_inventory->integrations) {
        items.append({integration.guid, integration.name, integrationKind(integration.type),
                      level->attachment(integration.guid) != nullptr});
        ++alike[integration.name];
    }
    for (PickerItem &item : items) {
        if (alike.value(item.name) > 1)
            item.note += u" · "_s + item.id;
    }
    pickFrom(this, tr("Alerting by integrations"), items, [this](const QStringList &ids) {
        DefinitionForm form = m_editor->mine();
        for (const uptrends::Integration &integration : m_inventory->integrations)
            alertbridge::setAttached(form, m_editor->base(), m_level, integration.guid,
                                     ids.contains(integration.guid));
        m_editor->setMine(form);
    });
}

} // namespace alertbridge::ui
