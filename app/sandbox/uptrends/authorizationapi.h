// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/apiroutes.h"

namespace sandbox::uptrends {

/// The permissions of one item as its /Authorizations routes see them.
struct AuthorizedItem
{
    QList<Authorization> *authorizations = nullptr; ///< none: no such item for this caller
    bool editable = false;
};

/// GET, POST and DELETE of {base}/{guid}/Authorizations, alike for integrations and alert
/// definitions.
void addAuthorizationRoutes(ApiRoutes &routes, const QString &base, const QString &what,
                            const QStringList &types,
                            const std::function<AuthorizedItem(const Call &)> &find);

} // namespace sandbox::uptrends
