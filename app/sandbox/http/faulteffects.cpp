// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faulteffects.h"

#include "app/sandbox/http/jsonpointer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

bool has(const QList<Fault> &faults, Fault::Kind kind)
{
    return std::any_of(faults.begin(), faults.end(),
                       [kind](const Fault &fault) { return fault.kind == kind; });
}

void shiftPage(const QList<Fault> &faults, Request &request)
{
    const QString key = u"offset"_s;
    const int offset = request.query.queryItemValue(key).toInt();
    if (offset <= 0)
        return;
    for (const Fault &fault : faults) {
        if (fault.kind != Fault::Kind::ShiftPage)
            continue;
        request.query.removeQueryItem(key);
        request.query.addQueryItem(key, QString::number(std::max(0, offset + fault.shift)));
    }
}

std::optional<Response> substitute(const QList<Fault> &faults)
{
    for (const Fault &fault : faults) {
        Response response;
        if (fault.kind == Fault::Kind::Status) {
            response = {fault.status, "application/json; charset=utf-8", {}, fault.body};
            if (fault.body.isEmpty())
                response.contentType.clear();
            for (auto it = fault.headers.begin(); it != fault.headers.end(); ++it) {
                if (it.key().compare("content-type"_L1, Qt::CaseInsensitive) == 0)
                    response.contentType = it.value().toVariant().toString().toUtf8();
                else
                    response.withHeader(it.key().toUtf8(),
                                        it.value().toVariant().toString().toUtf8());
            }
        } else if (fault.kind == Fault::Kind::Html) {
            response = Response::html(
                fault.body.isEmpty()
                    ? u"<!doctype html><title>Sign in to the network</title><p>Please sign in.</p>"_s
                    : QString::fromUtf8(fault.body));
        } else if (fault.kind == Fault::Kind::Redirect) {
            response = Response::redirect(QUrl(fault.target));
        } else {
            continue;
        }
        return response;
    }
    return std::nullopt;
}

void applyMutations(const QList<Fault> &faults, Response &response)
{
    for (const Fault &fault : faults) {
        if (fault.kind != Fault::Kind::Mutate)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        if (document.isNull())
            continue;
        const QJsonValue before = document.isArray() ? QJsonValue(document.array())
                                                     : QJsonValue(document.object());
        const QJsonValue after = withValueAt(before, fault.pointer, fault.value);
        if (after.isArray() || after.isObject())
            response.body = Response::json(after).body;
        else // JSON text whose root is a scalar, which QJsonDocument does not write
            response.body =
                QJsonDocument(QJsonArray {after}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    }
}

} // namespace sandbox
