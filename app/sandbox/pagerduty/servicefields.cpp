// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/servicefields.h"

#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/requests.h"

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

/// Unset, null and 0 switch a timeout off.
std::optional<int> readTimeout(const QJsonValue &value, const QString &label, QStringList *errors)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const int seconds = value.toInt(-1);
    if (seconds < 0)
        errors->append(u"%1 must be a number of seconds that is not negative"_s.arg(label));
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

bool isUrgency(const QJsonObject &rule)
{
    static const QStringList urgencies {u"high"_s, u"low"_s, u"severity_based"_s};
    return rule.value("type"_L1) == "constant"_L1
           && urgencies.contains(rule.value("urgency"_L1).toString());
}

void readUrgencyRule(Service &service, const QJsonObject &object, QStringList *errors)
{
    if (object.contains("support_hours"_L1))
        service.supportHours = object.value("support_hours"_L1).toObject();
    if (object.contains("scheduled_actions"_L1))
        service.scheduledActions = object.value("scheduled_actions"_L1).toArray();
    if (!object.contains("incident_urgency_rule"_L1))
        return;
    const QJsonObject rule = object.value("incident_urgency_rule"_L1).toObject();
    if (rule.value("type"_L1) == "use_support_hours"_L1) {
        if (!isUrgency(rule.value("during_support_hours"_L1).toObject())
            || !isUrgency(rule.value("outside_support_hours"_L1).toObject()))
            errors->append(u"Incident urgency rule is invalid"_s);
        if (service.supportHours.isEmpty())
            errors->append(u"Support hours can't be blank"_s);
    } else if (!isUrgency(rule)) {
        errors->append(u"Incident urgency rule is invalid"_s);
    }
    service.urgencyRule = rule;
}

void readAutoPause(Service &service, const QJsonObject &object, QStringList *errors)
{
    static const QList<int> timeouts {0, 120, 180, 300, 600, 900};
    if (!object.contains("auto_pause_notifications_parameters"_L1))
        return;
    const QJsonObject parameters = object.value("auto_pause_notifications_parameters"_L1)
                                       .toObject();
    const int timeout = parameters.value("timeout"_L1).toInt(0);
    if (!timeouts.contains(timeout))
        errors->append(
            u"Auto pause notifications timeout must be one of 0, 120, 180, 300, 600, 900"_s);
    service.autoPause = {{u"enabled"_s, parameters.value("enabled"_L1).toBool()},
                         {u"timeout"_s, timeout}};
}

void readStatus(Service &service, const QJsonObject &object, bool isNew, QStringList *errors)
{
    if (!object.contains("status"_L1))
        return;
    const QString status = object.value("status"_L1).toString();
    if (isNew && status != "active"_L1)
        errors->append(u"Status must be active."_s);
    else if (status != "active"_L1 && status != "disabled"_L1)
        errors->append(u"Status must be in active or disabled."_s);
    service.disabled = status == "disabled"_L1;
}

QString serviceNameProblem(const Backend &backend, const Service &service, const QString &name)
{
    const QString problem = nameProblem(name);
    if (!problem.isEmpty())
        return problem;
    const Service *other = backend.store.services.findByName(name);
    return other && other->id != service.id ? u"Name has already been taken"_s : QString();
}

} // namespace

std::optional<Response> applyServiceFields(const Backend &backend, Service &service,
                                           const QJsonObject &object, bool isNew)
{
    QStringList errors;
    if (isNew || object.contains("name"_L1)) {
        service.name = object.value("name"_L1).toString();
        const QString problem = serviceNameProblem(backend, service, service.name);
        if (!problem.isEmpty())
            errors.append(problem);
    }
    if (object.contains("description"_L1))
        service.description = object.value("description"_L1).toString();
    if (isNew || object.contains("auto_resolve_timeout"_L1)) {
        service.autoResolve = readTimeout(object.value("auto_resolve_timeout"_L1),
                                          u"Auto resolve timeout"_s, &errors);
    }
    if (isNew || object.contains("acknowledgement_timeout"_L1)) {
        service.acknowledgementTimeout = readTimeout(object.value("acknowledgement_timeout"_L1),
                                                     u"Acknowledgement timeout"_s, &errors);
    }
    if (object.contains("alert_creation"_L1)) {
        service.alertCreation = object.value("alert_creation"_L1).toString();
        if (service.alertCreation != "create_alerts_and_incidents"_L1
            && service.alertCreation != "create_incidents"_L1)
            errors.append(u"Alert creation is invalid"_s);
    }
    readUrgencyRule(service, object, &errors);
    readAutoPause(service, object, &errors);
    readStatus(service, object, isNew, &errors);

    if (isNew && !object.value("escalation_policy"_L1).isObject())
        errors.append(u"Escalation policy can't be blank"_s);
    if (!errors.isEmpty())
        return invalidInput(errors);
    if (object.contains("escalation_policy"_L1)) {
        service.policyId =
            object.value("escalation_policy"_L1).toObject().value("id"_L1).toString();
        if (!backend.store.policies.find(service.policyId))
            return notFound();
    }
    return std::nullopt;
}

} // namespace sandbox::pd
