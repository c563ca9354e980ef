// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

/// POST, PUT, PATCH and DELETE of operators, for administrators alone.
using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

/// Kept as they are sent, and without meaning here.
QStringList furtherOfOperators()
{
    return {
        u"OutgoingPhoneNumberId"_s, u"BackupEmail"_s,      u"CultureName"_s,       u"TimeZoneId"_s,
        u"SmsProvider"_s,           u"UseNumericSender"_s, u"AllowSingleSignon"_s, u"SetupMode"_s,
        u"DefaultDashboard"_s,      u"OperatorRole"_s};
}

/// Applies the body to @p person; the refusal where it may not be. @p complete: name and address
/// must be there.
std::optional<Response> writeOperator(const UptrendsWorld &world, const Call &call, bool complete,
                                      Operator &person)
{
    ApiBody body(call.request);
    const std::optional<QString> guid = body.guid(u"OperatorGuid"_s);
    const std::optional<QString> name = body.text(u"FullName"_s);
    const std::optional<QString> email = body.text(u"Email"_s);
    person.password = body.text(u"Password"_s).value_or(person.password);
    person.mobilePhone = body.text(u"MobilePhone"_s).value_or(person.mobilePhone);
    person.onDuty = body.boolean(u"IsOnDuty"_s).value_or(person.onDuty);
    person.nativeLogin = body.boolean(u"AllowNativeLogin"_s).value_or(person.nativeLogin);
    const QJsonObject further = body.asSent(furtherOfOperators());
    if (const auto problem = body.problem())
        return problem;
    QStringList messages;
    if (guid && !person.guid.isEmpty() && *guid != person.guid)
        messages.append(u"The OperatorGuid does not match the one in the URL."_s);
    if (name ? name->trimmed().isEmpty() : complete)
        messages.append(u"The FullName field is required."_s);
    if (email ? !email->contains(u'@') : complete)
        messages.append(u"The Email field must be an e-mail address."_s);
    const Operator *other = email ? world.operatorByEmail(*email) : nullptr;
    if (other && other->guid != person.guid)
        messages.append(u"The Email is already in use."_s);
    if (!messages.isEmpty())
        return failure(403, messages);
    person.fullName = name.value_or(person.fullName);
    person.email = email.value_or(person.email);
    person.further = overlaid(person.further, further);
    return std::nullopt;
}

/// Looks the operator up and checks the caller's right to change others.
ApiRoutes::Handler onOperator(UptrendsWorld *world,
                              const std::function<Response(const Call &, Operator &)> &change)
{
    return [world, change](const Call &call) {
        Operator *person = world->operators.find(call.guid(0));
        if (!person)
            return notFound(u"operator"_s);
        if (!call.caller.administrator && person != &call.caller)
            return invalid(u"Only administrators can change other operators."_s);
        return change(call, *person);
    };
}

Response update(const UptrendsWorld &world, const Call &call, Operator &person, bool complete)
{
    Operator changed = person;
    if (const auto refused = writeOperator(world, call, complete, changed))
        return *refused;
    person = changed;
    return Response::empty(204);
}

} // namespace

void addOperatorWriteRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    routes.add("POST", u"/Operator"_s, [world](const Call &call) {
        if (!call.caller.administrator)
            return invalid(u"Only administrators can add operators."_s);
        Operator person;
        if (const auto refused = writeOperator(*world, call, true, person))
            return *refused;
        person.guid = world->ids()->guid();
        person.rights = {u"AccountAccess"_s};
        return Response::json(operatorJson(world->operators.add(person)), 201);
    });
    for (const bool onDuty : {true, false}) {
        const QString name = onDuty ? u"AllOperatorsOnDuty"_s : u"AllOperatorsOffDuty"_s;
        routes.add("POST", u"/OperatorGroup/{guid}/"_s + name, [world, onDuty](const Call &call) {
            const OperatorGroup *group = world->operatorGroups.find(call.guid(0));
            if (!group)
                return notFound(u"operator group"_s);
            const QList<Operator *> people = world->membersOf(*group);
            for (Operator *person : people)
                person->onDuty = onDuty;
            return Response::empty(204);
        });
    }
    const QString one = u"/Operator/{guid}"_s;
    routes.add("PUT", one, onOperator(world, [world](const Call &call, Operator &person) {
                   return update(*world, call, person, true);
               }));
    routes.add("PATCH", one, onOperator(world, [world](const Call &call, Operator &person) {
                   return update(*world, call, person, false);
               }));
    routes.add("DELETE", one, onOperator(world, [world](const Call &call, Operator &person) {
                   if (&person == &call.caller)
                       return invalid(u"You cannot delete yourself."_s);
                   const QList<QStringList *> lists = world->operatorLists();
                   for (QStringList *guids : lists)
                       guids->removeAll(person.guid);
                   world->operators.remove(call.guid(0));
                   return Response::empty(204);
               }));
}

} // namespace sandbox::uptrends
