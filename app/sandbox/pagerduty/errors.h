// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

/// Error bodies of the REST API (developer-docs, REST-API/14).
namespace sandbox::pd {

Response failure(int status, int code, const QString &message, const QStringList &errors = {});
Response invalidInput(const QStringList &errors); ///< 400, 2001
Response notFound(); ///< 404, 2100
Response unauthorized(); ///< 401, 2006
Response accessDenied(); ///< 403, 2010
Response planLacks(const QString &ability); ///< 402, 2014
Response rateLimited(); ///< 429, 2020

} // namespace sandbox::pd
