// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/definitions/definitiondesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

#include <QtWidgets/QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int editedLevel = 2;
constexpr int errorsWanted = 4;
constexpr int minutesByAnother = 25;
constexpr int remindersWanted = 1;
const QString mailIntegration = u"E-mail"_s;
const QString extraAddress = u"night-desk@shop.example"_s;

QJsonObject levelNow(Stage &stage)
{
    return stage.witness->levelOf(shopDefinitionName, editedLevel);
}

bool isPhase(Stage &stage, DefinitionEditor::Phase phase)
{
    const DefinitionDesk *desk = stage.window->session()->definitions();
    const DefinitionEditor *editor = desk->editor(desk->current());
    return editor && editor->phase() == phase;
}

/// The box of an integration that the level may have; empty where it is not offered.
QString boxOf(const Stage &stage, const QString &integrationName)
{
    for (int row = 0;; ++row) {
        const QString name = u"attachedCheck%1"_s.arg(row);
        const auto *box = qobject_cast<QCheckBox *>(stage.driver.visible(name));
        if (!box || box->text() == integrationName)
            return box ? name : QString();
    }
}

bool isSentTo(Stage &stage, const QString &address)
{
    const QString guid = stage.witness->integrationNamed(mailIntegration, u"Email"_s)
                             .value("IntegrationGuid"_L1)
                             .toString();
    const QJsonArray attachments = stage.witness->attachmentsOf(guid);
    return std::any_of(attachments.begin(), attachments.end(), [&](const QJsonValue &attachment) {
        return attachment["extra_email_addresses"_L1].toArray().contains(address);
    });
}

bool openEditor(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool listed = stage.showPage(ui::Page::Definitions)
                        && driver.chooseInView(u"definitionTreeView"_s, shopDefinitionName);
    if (!stage.step(
            u"definitions"_s,
            u"Alert definitions lists levels, monitors and integrations of each, and whether "
            "an alert reaches a person."_s,
            u"GET /AlertDefinition"_s, listed))
        return false;
    const bool opened = driver.press(u"editDefinitionButton"_s) && Driver::waitUntil([&] {
                            return isPhase(stage, DefinitionEditor::Phase::Editing);
                        })
                        && driver.chooseTab(u"levelTabs"_s, editedLevel)
                        && driver.waitFor(u"thresholdErrorsSpin"_s);
    return stage.step(u"level-form"_s, u"Each level is a form under Uptrends’ own captions."_s,
                      u"GET /AlertDefinition/{guid}/EscalationLevel/{id}"_s, opened);
}

bool saveChange(Stage &stage)
{
    Driver &driver = stage.driver;
    const QJsonObject before = levelNow(stage);
    const bool edited = driver.press(u"byErrorsRadio"_s)
                        && driver.typeNumber(u"thresholdErrorsSpin"_s, errorsWanted);
    if (!stage.step(u"unsaved"_s, u"What is unsaved is counted; nothing is sent while typing."_s,
                    u"GET /AlertDefinition/{guid}/EscalationLevel/{id}"_s,
                    edited && levelNow(stage) == before))
        return false;
    const QString box = boxOf(stage, mailIntegration);
    const bool attached = !box.isEmpty() && driver.press(box)
                          && driver.type(u"extraEmailsEdit"_s, extraAddress)
                          && driver.scrollTo(box);
    if (!stage.step(u"attachment-fields"_s,
                    u"What one kind of integration has of its own is set where it is attached: "
                    "extra addresses of e-mail."_s,
                    u"GET /world/uptrends"_s, attached && !isSentTo(stage, extraAddress)))
        return false;
    const bool reviewed = driver.press(u"editorSaveButton"_s) && driver.waitFor(u"reviewPanel"_s)
                          && Driver::waitUntil(
                              [&] { return isPhase(stage, DefinitionEditor::Phase::Review); });
    if (!stage.step(u"difference"_s, u"Before it is saved, the difference is shown in words."_s,
                    u"GET /AlertDefinition/{guid}/EscalationLevel/{id}"_s,
                    reviewed && levelNow(stage) == before))
        return false;
    const bool saved = driver.press(u"editorSaveButton"_s) && Driver::waitUntil([&] {
                           return isPhase(stage, DefinitionEditor::Phase::Finished);
                       });
    const QJsonObject after = levelNow(stage);
    return stage.step(u"level-saved"_s, u"The level was changed, and read back."_s,
                      u"GET /AlertDefinition/{guid}/EscalationLevel/{id}"_s,
                      saved && after.value("ThresholdErrorCount"_L1).toInt() == errorsWanted
                          && after.value("Message"_L1) == before.value("Message"_L1)
                          && isSentTo(stage, extraAddress));
}

/// Somebody else changes the same level meanwhile.
bool meetAnother(Stage &stage)
{
    Driver &driver = stage.driver;
    if (!driver.press(u"editorPrimaryButton"_s)
        || !Driver::waitUntil([&] { return isPhase(stage, DefinitionEditor::Phase::Editing); }))
        return false;
    const bool changed = stage.witness->changeLevel(
        shopDefinitionName, editedLevel,
        {{u"NumberOfReminders"_s, 3}, {u"ReminderDelay"_s, minutesByAnother}});
    const bool met = changed && driver.typeNumber(u"remindersSpin"_s, remindersWanted)
                     && driver.press(u"editorSaveButton"_s) && driver.waitFor(u"conflictPanel"_s);
    if (!stage.step(u"conflict"_s,
                    u"Both versions are shown where somebody else changed the same field."_s,
                    u"GET /AlertDefinition/{guid}/EscalationLevel/{id}"_s,
                    met && levelNow(stage).value("NumberOfReminders"_L1).toInt() == 3))
        return false;
    const bool settled = driver.press(u"keepAllMineButton"_s)
                         && driver.press(u"editorPrimaryButton"_s) && Driver::waitUntil([&] {
                                return isPhase(stage, DefinitionEditor::Phase::Review);
                            })
                         && driver.press(u"editorSaveButton"_s) && Driver::waitUntil([&] {
                                return isPhase(stage, DefinitionEditor::Phase::Finished);
                            });
    const QJsonObject after = levelNow(stage);
    return stage.step(u"conflict-settled"_s,
                      u"The choice was saved, and what only the other changed was kept."_s,
                      u"GET /AlertDefinition/{guid}/EscalationLevel/{id}"_s,
                      settled && after.value("NumberOfReminders"_L1).toInt() == remindersWanted
                          && after.value("ReminderDelay"_L1).toInt() == minutesByAnother);
}

} // namespace

bool playDefinitions(Stage &stage)
{
    return openEditor(stage) && saveChange(stage) && meetAnother(stage);
}

} // namespace alertbridge::tour
