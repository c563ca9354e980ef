// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faultplan.h"

#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    Fault::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames {
    KindName {Fault::Kind::Status, "status"_L1},
    KindName {Fault::Kind::Delay, "delay"_L1},
    KindName {Fault::Kind::DropRequest, "drop-request"_L1},
    KindName {Fault::Kind::LoseAnswer, "lose-answer"_L1},
    KindName {Fault::Kind::Truncate, "truncate"_L1},
    KindName {Fault::Kind::Html, "html"_L1},
    KindName {Fault::Kind::Redirect, "redirect"_L1},
    KindName {Fault::Kind::Mutate, "mutate"_L1},
    KindName {Fault::Kind::ClockSkew, "clock-skew"_L1},
    KindName {Fault::Kind::ShiftPage, "shift-page"_L1},
};

QString nameOf(Fault::Kind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    return {};
}

std::optional<Fault::Kind> kindOf(const QString &name)
{
    for (const KindName &entry : kindNames) {
        if (name == entry.name)
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace

int FaultPlan::add(Fault fault)
{
    fault.id = m_nextId++;
    m_faults.append(fault);
    return fault.id;
}

bool FaultPlan::remove(int id)
{
    return m_faults.removeIf([id](const Fault &fault) { return fault.id == id; }) > 0;
}

void FaultPlan::clear()
{
    m_faults.clear();
}

std::optional<Fault> FaultPlan::fromJson(const QJsonObject &object, QString *problem)
{
    const auto refuse = [problem](const QString &text) {
        if (problem)
            *problem = text;
        return std::nullopt;
    };
    const std::optional<Fault::Kind> kind = kindOf(object.value("kind"_L1).toString());
    if (!kind) {
        QStringList names;
        for (const KindName &entry : kindNames)
            names.append(entry.name);
        return refuse(u"kind is one of %1"_s.arg(names.join(u", "_s)));
    }
    Fault fault;
    fault.kind = *kind;
    fault.service = object.value("service"_L1).toString();
    fault.method = object.value("method"_L1).toString().toLatin1().toUpper();
    fault.path.setPattern(object.value("path"_L1).toString());
    if (!fault.path.isValid())
        return refuse(u"path is not a regular expression: %1"_s.arg(fault.path.errorString()));
    fault.skip = object.value("skip"_L1).toInt(0);
    fault.count = object.value("count"_L1).toInt(-1);
    fault.status = object.value("status"_L1).toInt(500);
    if (fault.status < 100 || fault.status > 599)
        return refuse(u"status is between 100 and 599"_s);
    fault.milliseconds = object.value("milliseconds"_L1).toInt(0);
    fault.shift = object.value("shift"_L1).toInt(0);
    fault.body = object.value("body"_L1).toString().toUtf8();
    fault.headers = object.value("headers"_L1).toObject();
    fault.target = object.value("target"_L1).toString();
    fault.pointer = object.value("pointer"_L1).toString();
    fault.value = object.value("value"_L1);
    return fault;
}

QJsonObject FaultPlan::toJson(const Fault &fault)
{
    QJsonObject object {
        {u"id"_s, fault.id},
        {u"kind"_s, nameOf(fault.kind)},
        {u"service"_s, fault.service},
        {u"method"_s, QString::fromLatin1(fault.method)},
        {u"path"_s, fault.path.pattern()},
        {u"skip"_s, fault.skip},
        {u"count"_s, fault.count},
        {u"status"_s, fault.status},
        {u"milliseconds"_s, fault.milliseconds},
        {u"shift"_s, fault.shift},
        {u"body"_s, QString::fromUtf8(fault.body)},
        {u"headers"_s, fault.headers},
        {u"target"_s, fault.target},
        {u"pointer"_s, fault.pointer},
    };
    if (!fault.value.isUndefined())
        object.insert(u"value"_s, fault.value);
    return object;
}

QList<Fault> FaultPlan::take(const QString &service, const Request &request)
{
    QList<Fault> hits;
    const QString address = request.query.isEmpty()
                                ? request.path
                                : request.path + u'?' + request.query.toString(QUrl::FullyDecoded);
    for (Fault &fault : m_faults) {
        if (fault.count == 0 || (!fault.service.isEmpty() && fault.service != service)
            || (!fault.method.isEmpty() && fault.method != request.method)
            || !fault.path.match(address).hasMatch())
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.count > 0)
            --fault.count;
        hits.append(fault);
    }
    return hits;
}

} // namespace sandbox
