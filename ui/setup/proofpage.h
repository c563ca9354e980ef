// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/proofstep.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/uicontext.h"

#include <QtCore/QHash>

class QVBoxLayout;

namespace alertbridge::ui {

class Card;
class DeliveryCard;
class KeyValueList;
class Notice;

/// The proof: one delivery card for each service, and what exists now, read back.
class ProofPage : public SetupPage
{
    Q_OBJECT

public:
    ProofPage(ProofStep *step, const UiContext &context, const Profile &profile,
              QWidget *parent = nullptr);

    FooterState footer() const override;
    void enter() override;
    void leave() override;
    void pressPrimary() override;

private:
    void showTests();
    void nameService(const QString &id, const QString &name);
    void showSummary();
    bool isAnyRunning() const;
    QWidget *link(const QString &text, const QUrl &url);

    ProofStep *m_step;
    UiContext m_context;
    Profile m_profile;
    QVBoxLayout *m_cardLayout;
    QHash<QString, DeliveryCard *> m_cards;
    bool m_entering = false; ///< the focus is still to come
    Card *m_summaryCard;
    KeyValueList *m_summary;
    Notice *m_summaryNotice;
};

} // namespace alertbridge::ui
