// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace alertbridge::ui {

/// What a user should read about an error: what happened, what still stands, what to do. Plain text
/// throughout.
struct ErrorWords
{
    enum class Action {
        None,
        TryAgain,
        SignInAgain,
        CheckAddresses,
        OpenPagerDuty,
        OpenUptrends,
        ChooseAnother,
        Wait
    };

    QString title; ///< "PagerDuty did not accept the sign-in."
    QString text; ///< cause and next step; may be empty
    QString
        serverSaid; ///< the service's own words, to be shown apart and as plain text; may be empty
    Action action = Action::None;
    ApiError::Service service = ApiError::Service::None; ///< whom the action is about
    bool network = false; ///< the network settings may mend it: they are offered beside the action
    QString host = {}; ///< who showed the certificates
    /// The certificates that were refused; offered to be looked at.
    QList<CertificateFacts> chain = {};
};

/// What was being done, so that "no right" can name it.
enum class Doing {
    Reading,
    Checking,
    TestingNetwork, ///< in the form of the network settings itself
    SigningIn,
    Registering,
    CreatingService,
    CreatingPolicy,
    SettingGrouping,
    Attaching,
    Detaching,
    Changing, ///< alert definitions, levels, members, options, maintenance
    SendingTest,
    Removing,
    StartingPractice,
    Saving,
};

/// The one place where errors become words.
ErrorWords errorWords(const ApiError &error, Doing doing, const QString &objectName = {});
QString actionCaption(ErrorWords::Action action); ///< empty for None

} // namespace alertbridge::ui
