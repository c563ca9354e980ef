// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverydesk.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QVBoxLayout;

namespace alertbridge::ui {

class Button;
class Card;
class DeliveryPanel;
class FlowText;
class Notice;
class UptrendsPagePanel;

/// Uptrends' page with its own test button at the right, and at the left what becomes of the
/// message: caught, asked about, followed to a person, closed.
class WholePathPanel : public QWidget
{
    Q_OBJECT

public:
    WholePathPanel(const Workspace &workspace, DeliveryDesk *desk, QWidget *parent = nullptr);

    /// Watches, and opens the page at the integration.
    void begin(const QString &integrationGuid, const QString &integrationName);
    void showWatch(); ///< one that runs already, after the page was built anew

Q_SIGNALS:
    void closed(); ///< the user has seen enough of it
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    void build();
    void showState();
    void showChoice(const WholePathWatch &watch);
    void showRecords();
    void openPage(const QString &integrationGuid);

    Workspace m_workspace;
    DeliveryDesk *m_desk;
    Card *m_card;
    FlowText *m_text;
    Notice *m_notice;
    QListWidget *m_choice;
    QWidget *m_results;
    QVBoxLayout *m_resultLayout;
    QHash<QString, DeliveryPanel *> m_panels;
    Button *m_these;
    Button *m_none;
    Button *m_giveUp;
    Button *m_again;
    Button *m_close;
    UptrendsPagePanel *m_page;
};

} // namespace alertbridge::ui
