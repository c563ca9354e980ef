// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitiondesk.h"
#include "core/delivery/feedbook.h"
#include "core/inventory/accountinventory.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace alertbridge::test {

/// The desk before practice services in this process, and somebody else who changes things there.
struct EditorFixture
{
    using Phase = DefinitionEditor::Phase;

    PracticeFixture practice;
    Journal journal {practice.folder.path(), practice.profile().id};
    std::unique_ptr<AccountInventory> inventory;
    FeedBook feeds {practice.folder.path(), practice.profile().id};
    std::unique_ptr<DefinitionDesk> desk;
    uptrends::Client other {&practice.http,
                            practice.uptrendsApi.url(),
                            {Secret::fromString(practice.uptrends.apiUser()),
                             Secret::fromString(practice.uptrends.apiPassword())}};

    explicit EditorFixture(const sandbox::WorldOptions &options = {})
        : practice(options)
    {
        start();
    }

    /// As after a new start of the app: the desk and what it keeps are read from the disk.
    void start()
    {
        desk.reset();
        inventory = std::make_unique<AccountInventory>(practice.account.get(),
                                                       practice.folder.path());
        desk = std::make_unique<DefinitionDesk>(practice.account.get(), &journal, inventory.get(),
                                                &feeds, practice.folder.path());
    }

    bool readInventory()
    {
        inventory->refresh();
        return QTest::qWaitFor(
            [this] {
                return !inventory->isFromSnapshot()
                       && inventory->state().phase == LoadState::Phase::Ready;
            },
            15000);
    }

    QJsonObject definition(const QString &guid) const
    {
        const QJsonArray all =
            practice.uptrends.dump().value(QLatin1String("alert_definitions")).toArray();
        for (const QJsonValue &one : all) {
            if (one[QLatin1String("guid")].toString() == guid)
                return one.toObject();
        }
        return {};
    }
    QJsonObject level(const QString &guid, int level) const
    {
        return definition(guid).value(QLatin1String("levels")).toArray().at(level - 1).toObject();
    }
    int countNamed(const QString &name) const
    {
        int count = 0;
        const QJsonArray all =
            practice.uptrends.dump().value(QLatin1String("alert_definitions")).toArray();
        for (const QJsonValue &one : all)
            count += one[QLatin1String("name")].toString() == name;
        return count;
    }
    QString guidAt(int index) const
    {
        return practice.uptrends.dump()
            .value(QLatin1String("alert_definitions"))
            .toArray()
            .at(index)[QLatin1String("guid")]
            .toString();
    }
    QString integration(const QString &type) const
    {
        for (const uptrends::Integration &one : inventory->inventory().integrations) {
            if (one.type == type)
                return one.guid;
        }
        return {};
    }

    static bool comesTo(DefinitionEditor *editor, Phase phase)
    {
        return QTest::qWaitFor([=] { return editor->phase() == phase; }, 15000);
    }
    /// Open and ready to be edited; null where that did not come about.
    DefinitionEditor *edit(const QString &guid)
    {
        DefinitionEditor *editor = desk->open(guid);
        return comesTo(editor, Phase::Editing) ? editor : nullptr;
    }
    static void put(DefinitionEditor *editor, const FormField &field, const QJsonValue &value)
    {
        DefinitionForm form = editor->mine();
        setValue(form, field, value);
        editor->setMine(form);
    }
    /// Review and save; true once it has been read back.
    static bool save(DefinitionEditor *editor)
    {
        editor->save();
        if (!comesTo(editor, Phase::Review))
            return false;
        editor->apply();
        return comesTo(editor, Phase::Finished);
    }
};

} // namespace alertbridge::test
