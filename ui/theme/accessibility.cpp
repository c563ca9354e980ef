// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessibility.h"

#include <QtCore/QHash>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QLineEdit>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

/** A field whose content is nobody's business: no text interface, no value. */
class SecretFieldInterface : public QAccessibleWidget
{
public:
    explicit SecretFieldInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const auto *edit = qobject_cast<QLineEdit *>(widget());
        return edit ? QString(edit->text().size(), u'\u2022') : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    static const QHash<QString, QAccessible::Role> roles {
        {u"alertbridge::ui::Chip"_s, QAccessible::StaticText},
        {u"alertbridge::ui::ElidedLabel"_s, QAccessible::StaticText},
        {u"alertbridge::ui::Notice"_s, QAccessible::AlertMessage},
        {u"alertbridge::ui::Card"_s, QAccessible::Grouping},
        {u"alertbridge::ui::SegmentedControl"_s, QAccessible::Grouping},
        {u"alertbridge::ui::StepPath"_s, QAccessible::List},
        {u"alertbridge::ui::Timeline"_s, QAccessible::List},
        {u"alertbridge::ui::TimelineRow"_s, QAccessible::ListItem},
        {u"alertbridge::ui::StepGuide"_s, QAccessible::List},
        {u"alertbridge::ui::GuideRow"_s, QAccessible::ListItem},
        {u"alertbridge::ui::TagList"_s, QAccessible::List},
        {u"alertbridge::ui::KeyValueList"_s, QAccessible::Grouping},
        {u"alertbridge::ui::NavigationBar"_s, QAccessible::Grouping},
        {u"alertbridge::ui::Spinner"_s, QAccessible::Animation},
        {u"alertbridge::ui::BusyBar"_s, QAccessible::ProgressBar},
    };
    // Asked about every object there is, WebEngine's unfinished ones too: only ours are touched.
    const bool secret = className == "alertbridge::ui::PasswordField"_L1;
    const auto role = roles.constFind(className);
    auto *widget = secret || role != roles.cend() ? qobject_cast<QWidget *>(object) : nullptr;
    if (!widget)
        return nullptr;
    if (secret)
        return new SecretFieldInterface(widget);
    return new QAccessibleWidget(widget, *role);
}

} // namespace

void registerAccessibleRoles()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace alertbridge::ui
