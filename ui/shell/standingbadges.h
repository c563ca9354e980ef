// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace alertbridge::ui {

class NavigationBar;
class ProfileSession;

/// Counts at the entries of the navigation for what stays until somebody ends it: integrations that
/// are switched off, and open test incidents. Seen from every page; what they are, since when and
/// the way out stand on the page behind the entry, and in its tool tip and description. Gone with
/// this object.
class StandingBadges : public QObject
{
    Q_OBJECT

public:
    StandingBadges(ProfileSession *session, NavigationBar *navigation, QObject *parent = nullptr);
    ~StandingBadges() override;

private:
    void showMutes();
    void showIncidents();
    void showOpenEnds();

    ProfileSession *m_session;
    QPointer<NavigationBar> m_navigation;
};

} // namespace alertbridge::ui
