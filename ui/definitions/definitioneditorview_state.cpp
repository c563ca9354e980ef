// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/accountinventory.h"
#include "ui/definitions/definitioneditorview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footerbar.h"
#include "ui/widgets/notice.h"
#include "ui/words/definitionwords.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

void DefinitionEditorView::showErrorNotice()
{
    const Phase phase = m_editor->phase();
    if (phase == Phase::Gone) {
        m_error->showMessage(
            Tone::Caution, tr("This alert definition was deleted meanwhile"),
            m_editor->hasUnsaved()
                ? tr("What you changed is kept. You can make a new alert definition with it, or "
                     "discard it.")
                : tr("Uptrends does not know it any more."));
        return;
    }
    if (m_editor->error() && (phase == Phase::LoadFailed || phase == Phase::Editing)) {
        ErrorWords words = errorWords(*m_editor->error(), Doing::Reading, m_editor->mine().name);
        if (m_editor->hasUnsaved())
            words.text = (words.text + u' ' + tr("What you changed is kept.")).trimmed();
        showError(m_error, words,
                  {[this] {
                       if (m_editor->phase() == Phase::LoadFailed)
                           m_editor->load();
                       else
                           m_editor->save();
                   },
                   [this](const ErrorWords &shown) { Q_EMIT errorActionRequested(shown); }});
        return;
    }
    if (!m_editor->otherRefusals().isEmpty() && phase == Phase::Editing) {
        const ErrorWords words = errorWords(m_editor->otherRefusals().first(), Doing::Changing,
                                            m_editor->base().name);
        m_error->showMessage(Tone::Bad, words.title, errorText(words));
        return;
    }
    m_error->hide();
}

/// What came from elsewhere while this was edited: told, so that nothing changes unseen.
void DefinitionEditorView::showToldNotice()
{
    const Inventory &inventory = m_desk->inventory()->inventory();
    QStringList lines;
    for (const MergedField &field : m_editor->taken())
        lines.append(fieldPlace(field.field.level) + u" · "_s + fieldTitle(field.field, inventory)
                     + u": "_s
                     + tr("%1 → %2", "value before → value after")
                           .arg(fieldStateText(field.field, field.base),
                                fieldStateText(field.field, field.theirs)));
    for (const MergedField &field : m_editor->lost())
        lines.append(tr("%1 is gone; what you changed there is not kept: %2")
                         .arg(field.field.kind == FormField::Kind::AttachmentDetail
                                  ? fieldTitle(field.field.ofAttachment(), inventory)
                                  : fieldPlace(field.field.level),
                              fieldTitle(field.field, inventory)));
    lines.removeDuplicates();
    const bool shown = !lines.isEmpty() && m_editor->phase() != Phase::Conflict
                       && m_editor->phase() != Phase::Saving;
    m_told->setVisible(shown);
    if (!shown)
        return;
    m_told->setTitle(tr("Changed at Uptrends by somebody else, and taken over here"));
    m_told->setText(lines.join(u'\n'));
}

void DefinitionEditorView::showFooter()
{
    const Phase phase = m_editor->phase();
    const int unsaved = int(m_editor->unsaved().size());
    const bool problems = !m_editor->problems().isEmpty();
    QString status = unsavedText(unsaved);
    QString secondary;
    QString primary;
    QString save;
    QString saveReason;
    QString primaryReason;
    bool saving = false;
    switch (phase) {
    case Phase::Loading:
        status = tr("Reading…");
        save = tr("Review and save");
        saveReason = tr("It is still being read.");
        break;
    case Phase::LoadFailed:
        status = unsaved > 0 ? unsavedText(unsaved) : QString();
        primary = tr("Try again");
        break;
    case Phase::Editing:
    case Phase::Checking:
        secondary = tr("Discard…");
        save = tr("Review and save");
        saving = phase == Phase::Checking;
        if (unsaved == 0)
            saveReason = tr("Nothing was changed.");
        else if (problems)
            saveReason = tr("Something cannot be saved as it is: it is marked.");
        break;
    case Phase::Conflict:
        secondary = tr("Back to editing");
        primary = tr("Go on");
        if (!isDecided(m_editor->merge()))
            primaryReason = tr("Choose for each which is to stay.");
        break;
    case Phase::Review:
        status.clear(); // fields were counted, and the button counts what is sent
        secondary = tr("Back to editing");
        save = saveChanges(int(m_editor->plan().size()));
        break;
    case Phase::Saving:
        secondary = tr("Stop after this one");
        save = tr("Saving…");
        saving = true;
        break;
    case Phase::Paused:
        secondary = tr("Stop here");
        primary = tr("Go on");
        break;
    case Phase::ReadingBack:
        save = tr("Reading back…");
        saving = true;
        break;
    case Phase::Finished:
        primary = tr("Back to the alert definition");
        if (unsaved > 0)
            save = tr("Try the rest again");
        break;
    case Phase::Gone:
        status = unsaved > 0 ? unsavedText(unsaved) : QString();
        if (unsaved > 0) {
            secondary = tr("Discard…");
            save = tr("Make it again");
            saving = m_desk->isActing();
        }
        break;
    }
    m_footer->setStatus(status);
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
    const bool discards = phase == Phase::Editing || phase == Phase::Checking;
    m_secondary->setEnabled(!discards || (unsaved > 0 && phase == Phase::Editing));
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_primary->setDisabledReason(primaryReason);
    m_primary->setKind(save.isEmpty() ? Button::Kind::Primary : Button::Kind::Secondary);
    m_save->setText(save);
    m_save->setVisible(!save.isEmpty());
    m_save->setBusy(saving);
    if (!saving)
        m_save->setDisabledReason(saveReason);
}

} // namespace alertbridge::ui
