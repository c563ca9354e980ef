// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace alertbridge::ui {

class Field;
class FlowText;
class SegmentedControl;

/// Alert grouping of one service: off, time, content, intelligent or unified, each with its own
/// fields, units and limits (facts of the alert grouping settings API). Only the fields of the
/// chosen type are shown.
class GroupingForm : public QWidget
{
    Q_OBJECT

public:
    explicit GroupingForm(QWidget *parent = nullptr);

    void setDraft(const pagerduty::GroupingDraft &draft);
    pagerduty::GroupingDraft draft() const;
    bool isAcceptable() const;
    void showProblems(); ///< under the field it is about

Q_SIGNALS:
    void edited();

private:
    void showType();
    void showWindowHelp();
    void applyWindow();
    pagerduty::GroupingType type() const;

    SegmentedControl *m_type;
    FlowText *m_help;
    Field *m_durationField;
    QWidget *m_duration;
    QSpinBox *m_minutes;
    QComboBox *m_preset;
    Field *m_fieldsField;
    QLineEdit *m_fields;
    Field *m_aggregateField;
    SegmentedControl *m_aggregate;
    bool m_loading = false;
};

} // namespace alertbridge::ui
