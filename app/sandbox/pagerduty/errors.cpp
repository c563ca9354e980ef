// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/errors.h"

#include <QtCore/QJsonArray>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

Response failure(int status, int code, const QString &message, const QStringList &errors)
{
    QJsonObject error {{u"message"_s, message}, {u"code"_s, code}};
    if (!errors.isEmpty())
        error.insert(u"errors"_s, QJsonArray::fromStringList(errors));
    return Response::json(QJsonObject {{u"error"_s, error}}, status);
}

Response invalidInput(const QStringList &errors)
{
    return failure(400, 2001, u"Invalid Input Provided"_s, errors);
}

Response notFound()
{
    return failure(404, 2100, u"Not Found"_s);
}

Response unauthorized()
{
    return failure(401, 2006, u"Unauthorized"_s);
}

Response accessDenied()
{
    return failure(403, 2010, u"Access Denied"_s);
}

Response planLacks(const QString &ability)
{
    return failure(402, 2014, u"Account does not have the abilities to perform the action."_s,
                   {u"Your account does not have the %1 ability."_s.arg(ability)});
}

Response rateLimited()
{
    return failure(429, 2020, u"Rate Limit Exceeded"_s);
}

} // namespace sandbox::pd
