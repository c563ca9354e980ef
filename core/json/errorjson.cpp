// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/errorjson.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

QJsonObject errorToJson(const ApiError &error)
{
    return {{u"kind"_s, static_cast<int>(error.kind)},
            {u"service"_s, static_cast<int>(error.service)},
            {u"status"_s, error.httpStatus},
            {u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"host"_s, error.host}};
}

ApiError errorFromJson(const QJsonObject &object)
{
    ApiError error;
    const int kind = object.value("kind"_L1).toInt(int(ApiError::Kind::Local));
    error.kind = ApiError::Kind(std::clamp(kind, 0, int(ApiError::Kind::Local)));
    const int service = object.value("service"_L1).toInt();
    error.service = ApiError::Service(std::clamp(service, 0, int(ApiError::Service::UptrendsApi)));
    error.httpStatus = object.value("status"_L1).toInt();
    error.code = object.value("code"_L1).toString();
    error.message = object.value("message"_L1).toString();
    error.host = object.value("host"_L1).toString();
    return error;
}

} // namespace alertbridge
