// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// The saved profiles, each a button: its colour, its name, and how far its set-up is.
class ProfileList : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Profile profile;
        QString status; ///< "Set-up: step 2 of 4"
    };

    explicit ProfileList(QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);

Q_SIGNALS:
    void chosen(const QString &profileId);
};

/// How far the saved set-up of a profile is, from the state on this computer.
QString setupStatus(const QString &profileId, const QString &stateFolder);

} // namespace alertbridge::ui
