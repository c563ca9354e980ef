// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverydesk.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class Button;
class Card;
class DeliveryHistoryList;
class DeliveryPanel;
class DeliveryTestForm;
class DrillPanel;
class FlowText;
class Notice;
class OpenIncidents;
class PageStack;
class SegmentedControl;
class WholePathPanel;

/// *Delivery tests*: run one, or a fire drill over several services, and what was tested before.
/// Test incidents that are still open stand above everything.
class DeliveryView : public QWidget
{
    Q_OBJECT

public:
    DeliveryView(const Workspace &workspace, DeliveryDesk *desk, QWidget *parent = nullptr);

    void focusFirst();

public Q_SLOTS:
    /// From other pages, with the choice made. Nothing is sent.
    void showService(const QString &serviceId);
    /// The services it feeds, where they are known; else the whole path.
    void showIntegration(const QString &integrationGuid);
    void showWholePath(const QString &integrationGuid);

Q_SIGNALS:
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    enum class Page { Form, Drill, WholePath, History };
    QWidget *buildDrillCard();
    QWidget *buildHistory();
    void turnTo(Page page);
    void tellNewerHistory();
    void showDetails();
    void offerDrillReport();
    void saveDrill();

    Workspace m_workspace;
    DeliveryDesk *m_desk;
    SegmentedControl *m_tabs;
    OpenIncidents *m_open;
    Notice *m_notice;
    PageStack *m_stack;
    DeliveryTestForm *m_form;
    QWidget *m_drillPage;
    DrillPanel *m_drill;
    WholePathPanel *m_wholePath;
    QWidget *m_historyPage;
    DeliveryHistoryList *m_history;
    Card *m_detailCard;
    FlowText *m_hint;
    DeliveryPanel *m_details;
    Button *m_copy;
    Button *m_saveDrill; ///< where the test was part of a drill
    Notice *m_saved;
    Page m_run = Page::Form; ///< what the first tab shows
};

} // namespace alertbridge::ui
