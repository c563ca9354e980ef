// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/servicestep.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace alertbridge::ui {

class Button;
class Field;
class FlowText;
class GroupingForm;
class Notice;
class PolicyEditor;

/// The form of a new PagerDuty service. Shows the ServiceStep's form, keeps what is typed there at
/// every key, and tells how far creating it came. A taken name offers the existing service; a
/// refused grouping keeps the service and says so.
class ServiceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceEditor(ServiceStep *step, QWidget *parent = nullptr);

    void focusName();

Q_SIGNALS:
    void closeRequested(); ///< cancelled, or the service exists
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    void showForm();
    void keepForm();
    void showNameCheck();
    void showPolicyNameCheck();
    void showPolicies();
    void showPolicyFacts();
    void showProgress();
    void showButtons();
    bool isAcceptable() const;
    void create();

    ServiceStep *m_step;
    QLineEdit *m_name;
    Field *m_nameField;
    QLineEdit *m_description;
    QComboBox *m_policy;
    Field *m_policyField;
    PolicyEditor *m_policyEditor;
    GroupingForm *m_grouping;
    Notice *m_notice;
    Notice *m_taken;
    Button *m_create;
    Button *m_cancel;
    bool m_loading = false;
    bool m_sent = false;
};

} // namespace alertbridge::ui
