// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitionreader.h"

#include <algorithm>

namespace alertbridge {

namespace {

/// What is gathered while the answers come in. Lives as long as one of them is awaited.
struct DefinitionReading
{
    QObject *context = nullptr;
    Account *account = nullptr;
    QString guid;
    std::stop_token stop;
    Deferred<DefinitionForm> deferred;
    DefinitionForm form;
    int open = 0;
    bool failed = false;

    void fail(const ApiError &error)
    {
        if (failed)
            return;
        failed = true;
        deferred.finish(failure(error));
    }
    void close()
    {
        if (--open == 0 && !failed)
            deferred.finish(form);
    }
};

using ReadingPointer = std::shared_ptr<DefinitionReading>;

/// Hands a whole list on; one with parts missing is an error.
template<typename T, typename Take>
void takeWhole(const ReadingPointer &reading, const Async<Listing<T>> &answer, Take &&take)
{
    ++reading->open;
    onFinished(reading->context, answer,
               [reading, take = std::forward<Take>(take)](const Result<Listing<T>> &result) {
                   if (!result)
                       reading->fail(result.error());
                   else if (!result->unreadable.isEmpty())
                       reading->fail(result->unreadable.first());
                   else if (!reading->failed)
                       take(result->items);
                   reading->close();
               });
}

void readLevelParts(const ReadingPointer &reading, int id)
{
    uptrends::Client *client = reading->account->uptrends();
    takeWhole<uptrends::Member>(reading,
                                client->fetchLevelMembers(reading->guid, id, reading->stop),
                                [reading, id](const QList<uptrends::Member> &members) {
                                    reading->form.level(id)->members = members;
                                });
    takeWhole<uptrends::Integration>(
        reading, client->fetchLevelIntegrations(reading->guid, id, reading->stop),
        [reading, id](const QList<uptrends::Integration> &integrations) {
            for (const uptrends::Integration &integration : integrations)
                reading->form.level(id)->attachments.append(
                    {integration.guid, {}, integration.details});
        });
}

} // namespace

Async<DefinitionForm> readDefinition(QObject *context, Account *account, const QString &guid,
                                     std::stop_token stop)
{
    const auto reading = std::make_shared<DefinitionReading>();
    reading->context = context;
    reading->account = account;
    reading->guid = guid;
    reading->stop = stop;
    uptrends::Client *client = account->uptrends();
    ++reading->open;
    onFinished(context, client->fetchAlertDefinition(guid, stop),
               [reading](const Result<uptrends::AlertDefinition> &result) {
                   if (result) {
                       reading->form.guid = result->guid;
                       reading->form.name = result->name;
                       reading->form.active = result->active;
                       reading->form.hash = result->hash;
                   } else {
                       reading->fail(result.error());
                   }
                   reading->close();
               });
    takeWhole<uptrends::Member>(
        reading, client->fetchDefinitionMembers(guid, stop),
        [reading](const QList<uptrends::Member> &members) { reading->form.members = members; });
    takeWhole<uptrends::EscalationLevel>(
        reading, client->fetchLevels(guid, stop),
        [reading](QList<uptrends::EscalationLevel> levels) {
            std::sort(levels.begin(), levels.end(),
                      [](const auto &a, const auto &b) { return a.id < b.id; });
            for (const uptrends::EscalationLevel &level : levels)
                reading->form.levels.append({level, {}, {}});
            for (const uptrends::EscalationLevel &level : levels)
                readLevelParts(reading, level.id);
        });
    return reading->deferred.future();
}

} // namespace alertbridge
