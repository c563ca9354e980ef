// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/integrations/mutedesk.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QDialog>

class QDateTimeEdit;
class QVBoxLayout;

namespace alertbridge::ui {

class Button;
class Field;
class FlowText;
class PageStack;
class SegmentedControl;

/// *Mute…*: how, for how long, and exactly what is changed, before anything is.
class MuteSheet : public QDialog
{
    Q_OBJECT

public:
    struct Target
    {
        QString guid;
        QString name;
        QStringList services; ///< names of those it is known to feed
        bool feedKnown = false;
        QTimeZone accountZone; ///< invalid: UTC
    };

    MuteSheet(MuteDesk *desk, const Target &target, QWidget *parent);

Q_SIGNALS:
    void findOutRequested(); ///< which services it feeds

private:
    QWidget *makePausePage();
    QWidget *makeSwitchPage();
    QDateTime end() const;
    void showEnd();
    void showPrimary();
    QString whyNoPause() const;
    void carryOut();

    MuteDesk *m_desk;
    Target m_target;
    QList<Change> m_levels; ///< the plan as it is shown
    SegmentedControl *m_way;
    PageStack *m_pages;
    SegmentedControl *m_until = nullptr;
    QDateTimeEdit *m_custom = nullptr;
    Field *m_customField = nullptr;
    FlowText *m_ends = nullptr;
    Button *m_primary;
};

} // namespace alertbridge::ui
