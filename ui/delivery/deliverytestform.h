// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverydesk.h"
#include "core/models/servicelistmodel.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

class QListWidget;

namespace alertbridge {
class OnCallReader;
class ServiceListFilling;
} // namespace alertbridge

namespace alertbridge::ui {

class Button;
class Card;
class DeliveryPanel;
class DeliveryServiceList;
class FlowText;
class PageStack;
class SearchField;
class SegmentedControl;

/// What to test at the left, how at the right with its consequence in words, and what becomes of
/// it. Asks before anything that pages people.
class DeliveryTestForm : public QWidget
{
    Q_OBJECT

public:
    DeliveryTestForm(const Workspace &workspace, DeliveryDesk *desk, QWidget *parent = nullptr);
    ~DeliveryTestForm() override;

    void chooseService(const QString &serviceId);
    void chooseIntegration(const QString &integrationGuid, bool wholePath);
    void focusFirst();

Q_SIGNALS:
    void drillBegun();
    void wholePathRequested(const QString &integrationGuid, const QString &integrationName);
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    using Kind = DeliveryRecord::Kind;
    void build();
    QWidget *buildLists();
    QWidget *buildChoice();
    void showServices();
    void readIntegrations();
    void showIntegrations();
    void readOnCalls();
    void showChoice();
    void showRecord();
    Kind kind() const;
    QList<DeliveryTarget> targets() const;
    QString people(const DeliveryTarget &target) const;
    QString reservation(const DeliveryTarget &target) const;
    QString consequence(const QList<DeliveryTarget> &chosen) const;
    void act();
    void ask(const QList<DeliveryTarget> &chosen);
    void send(const QList<DeliveryTarget> &chosen);

    Workspace m_workspace;
    DeliveryDesk *m_desk;
    ServiceListModel *m_services;
    ServiceListFilling *m_filling;
    OnCallReader *m_onCalls;
    PageStack *m_lists;
    DeliveryServiceList *m_list;
    QWidget *m_integrationPage;
    SearchField *m_search;
    QListWidget *m_integrations;
    FlowText *m_noIntegration;
    SegmentedControl *m_kinds;
    FlowText *m_kindText;
    FlowText *m_who;
    Button *m_send;
    Card *m_resultCard;
    DeliveryPanel *m_panel;
    Button *m_stop;
    Button *m_copy;
    QString m_record; ///< the test shown
    QString m_wantedService; ///< to be chosen once it has been read
    QString m_wantedIntegration;
    QString m_fromIntegration; ///< whose services are tested; empty: none
};

} // namespace alertbridge::ui
