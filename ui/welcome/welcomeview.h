// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class BusyLine;
class Button;
class FlowText;
class Notice;
class PracticeOpener;
class ProfileList;

/// The first page: connect my accounts, or practise; and the profiles that exist.
class WelcomeView : public QWidget
{
    Q_OBJECT

public:
    WelcomeView(const UiContext &context, PracticeOpener *practice, QWidget *parent = nullptr);

    void refresh(); ///< the saved profiles and how far they are
    void focusFirst();

Q_SIGNALS:
    void connectRequested(); ///< a new profile
    void profileChosen(const QString &profileId);
    void networkRequested(); ///< proxy and certificates
    void storageRequested(); ///< "What is stored where?"
    void diagnosticsRequested();

private:
    QWidget *buildConnectCard();
    QWidget *buildPractiseCard();
    QWidget *buildFooter();
    void showStarting(bool starting);
    void showFailure(const ApiError &error);

    const UiContext &m_context;
    PracticeOpener *m_practice;
    FlowText *m_profilesTitle;
    ProfileList *m_profiles;
    Button *m_connect;
    Button *m_practise;
    BusyLine *m_starting;
    Notice *m_failure;
};

} // namespace alertbridge::ui
