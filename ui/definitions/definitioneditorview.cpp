// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/definitioneditorview.h"

#include "core/inventory/accountinventory.h"
#include "ui/definitions/conflictpanel.h"
#include "ui/definitions/levelform.h"
#include "ui/definitions/mainform.h"
#include "ui/definitions/reviewpanel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/footerbar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/writegate.h"
#include "ui/words/definitionwords.h"
#include "ui/words/levelwords.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

constexpr qsizetype mostWholeTitles = 4; // with more levels, their tabs are worded shorter

} // namespace

DefinitionEditorView::DefinitionEditorView(const Workspace &workspace, DefinitionDesk *desk,
                                           DefinitionEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_editor(editor)
{
    const Inventory *inventory = &desk->inventory()->inventory();
    m_header = new PageHeader(QString(), this);
    m_header->setBreadcrumb(tr("Alert definitions"));
    m_test = new Button(tr("Test this level"), Button::Kind::Secondary, this);
    m_test->setObjectName(u"testLevelButton"_s);
    m_header->addAction(m_test);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"levelTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the alert definition"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_error = new Notice(Tone::Bad, this);
    m_error->setObjectName(u"editorErrorNotice"_s);
    m_error->hide();
    m_told = new Notice(Tone::Caution, this);
    m_told->setObjectName(u"editorToldNotice"_s);
    m_told->setClosable(true);
    m_told->hide();
    m_stack = new PageStack(this);
    m_empty = new EmptyState(this);
    m_review = new ReviewPanel(editor, this);
    m_conflict = new ConflictPanel(editor, inventory, this);
    m_main = new MainForm(editor, inventory, this);
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_review, m_conflict, m_main})
        m_stack->addWidget(page);

    auto *page = new QVBoxLayout;
    page->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                             tokens::Space5);
    page->setSpacing(tokens::Space4);
    page->addWidget(m_header);
    page->addWidget(m_tabs);
    page->addWidget(m_error);
    page->addWidget(m_told);
    page->addWidget(m_stack, 1);
    buildFooter();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(page, 1);
    layout->addWidget(m_footer);
    addShortcuts();

    connect(m_header, &PageHeader::breadcrumbActivated, this,
            &DefinitionEditorView::closeRequested);
    connect(m_test, &Button::clicked, this, &DefinitionEditorView::askTest);
    connect(m_tabs, &QTabBar::currentChanged, this, &DefinitionEditorView::showTab);
    connect(m_told, &Notice::closed, editor, &DefinitionEditor::forgetTold);
    connect(editor, &DefinitionEditor::phaseChanged, this, &DefinitionEditorView::showPhase);
    connect(editor, &DefinitionEditor::edited, this, &DefinitionEditorView::showForms);
    connect(editor, &DefinitionEditor::mergeChanged, this, &DefinitionEditorView::showFooter);
    // Names of members and integrations.
    connect(desk->inventory(), &AccountInventory::partChanged, this,
            &DefinitionEditorView::showForms);
    connect(desk, &DefinitionDesk::actingChanged, this, &DefinitionEditorView::showFooter);
    m_shownPhase = editor->phase();
    showPhase();
}

void DefinitionEditorView::buildFooter()
{
    m_footer = new FooterBar(this);
    m_secondary = m_footer->addTrailing({});
    m_secondary->setObjectName(u"editorSecondaryButton"_s);
    m_primary = m_footer->addTrailing({}, Button::Kind::Primary);
    m_primary->setObjectName(u"editorPrimaryButton"_s);
    m_save = m_footer->addTrailing({}, Button::Kind::Primary);
    m_save->setObjectName(u"editorSaveButton"_s);
    connect(m_secondary, &Button::clicked, this, &DefinitionEditorView::pressSecondary);
    connect(m_primary, &Button::clicked, this, &DefinitionEditorView::pressPrimary);
    connect(m_save, &Button::clicked, this, &DefinitionEditorView::pressSave);
    m_workspace.gate->guard(m_save);
}

void DefinitionEditorView::addShortcuts()
{
    // Wherever the focus is, as long as this is in front: while it is read, nothing in it takes
    // any.
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act,
                            Qt::ShortcutContext context = Qt::WindowShortcut) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, context);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Save, [this] {
        if (m_save->isVisible() && m_save->isEnabled() && !m_save->isBusy())
            m_save->click();
    });
    const auto step = [this](int by) {
        if (m_tabs->count() > 0 && m_tabs->isEnabled())
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count())
                                    % m_tabs->count());
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [step] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [step] { step(-1); });
    for (int level = 0; level <= 9; ++level) {
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + level)), [this, level] {
            if (m_tabs->isEnabled())
                showLevel(level);
            else if (m_editor->phase() == Phase::Loading)
                m_wantedLevel = level;
        });
    }
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT closeRequested(); });
    // Leaves what was begun, and never what was typed.
    add(
        QKeySequence(Qt::Key_Escape),
        [this] {
            const Phase phase = m_editor->phase();
            if (phase == Phase::Review || phase == Phase::Conflict || phase == Phase::Finished)
                m_editor->backToEditing();
        },
        Qt::WidgetWithChildrenShortcut);
}

void DefinitionEditorView::showLevel(int level)
{
    const int tab = level == 0 ? 0 : int(m_tabLevels.indexOf(level)) + 1;
    if (level != 0 && tab == 0) {
        m_wantedLevel = level; // once the levels have been read
        return;
    }
    m_tabs->setCurrentIndex(tab);
    if (isVisible() && m_editor->isEditable())
        focusFirst();
}

int DefinitionEditorView::shownLevel() const
{
    return m_tabs->currentIndex() <= 0 ? 0 : m_tabLevels.value(m_tabs->currentIndex() - 1);
}

void DefinitionEditorView::focusFirst()
{
    if (m_stack->currentWidget() == m_review)
        m_review->focusFirst();
    else if (m_stack->currentWidget() == m_conflict)
        m_conflict->focusFirst();
    else if (m_stack->currentWidget() == m_main)
        m_main->focusFirst();
    else if (LevelForm *form = m_levels.value(shownLevel()))
        form->focusFirst();
}

void DefinitionEditorView::showPhase()
{
    const Phase before = std::exchange(m_shownPhase, m_editor->phase());
    const FocusKeeper focus(this, m_primary); // a button that was pressed may have had its time
    m_review->refresh();
    m_conflict->refresh();
    showForms();
    const bool cameIn = isVisible() && before != m_editor->phase();
    const Phase now = m_editor->phase();
    if (cameIn && (now == Phase::Review || now == Phase::Conflict || now == Phase::Editing)
        && (!focusWidget() || !focusWidget()->isVisible() || !focusWidget()->isEnabled()))
        focusFirst();
}

void DefinitionEditorView::showForms()
{
    showTabs();
    showHeader();
    showTab();
    showNotices();
    showFooter();
}

/// One for each level that the service returned, whichever those are.
void DefinitionEditorView::showTabs()
{
    QList<int> levels;
    for (const FormLevel &level : m_editor->mine().levels)
        levels.append(level.level.id);
    if (levels == m_tabLevels && m_tabs->count() > 0)
        return;
    const int shown = m_wantedLevel >= 0 ? m_wantedLevel : shownLevel();
    {
        const QSignalBlocker blocker(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        m_tabs->addTab(tr("Main"));
        for (int level : levels)
            m_tabs->addTab(levels.size() > mostWholeTitles ? levelTitle(level) : fieldPlace(level));
        m_tabLevels = levels;
        m_tabs->setCurrentIndex(qMax(0, int(levels.indexOf(shown)) + 1));
        if (m_wantedLevel == 0 || levels.contains(m_wantedLevel))
            m_wantedLevel = -1;
    }
    m_levels.removeIf([&levels](const decltype(m_levels)::iterator &form) {
        if (levels.contains(form.key()))
            return false;
        form.value()->deleteLater();
        return true;
    });
}

QWidget *DefinitionEditorView::formOf(int tab)
{
    if (tab <= 0)
        return m_main;
    const int level = m_tabLevels.value(tab - 1);
    LevelForm *&form = m_levels[level];
    if (!form) {
        form = new LevelForm(m_editor, &m_desk->inventory()->inventory(), level, this);
        m_stack->addWidget(form);
    }
    return form;
}

void DefinitionEditorView::showTab()
{
    const Phase phase = m_editor->phase();
    const bool formsShown = phase == Phase::Editing || phase == Phase::Checking
                            || (!m_editor->mine().guid.isEmpty()
                                && (phase == Phase::Loading || phase == Phase::LoadFailed
                                    || phase == Phase::Gone));
    m_tabs->setVisible(formsShown);
    m_tabs->setEnabled(formsShown);
    if (phase == Phase::Conflict) {
        m_stack->setCurrentWidget(m_conflict);
    } else if (!formsShown
               && (phase == Phase::Loading || phase == Phase::LoadFailed || phase == Phase::Gone)) {
        showEmpty();
        m_stack->setCurrentWidget(m_empty);
    } else if (!formsShown) {
        m_stack->setCurrentWidget(m_review);
    } else {
        QWidget *form = formOf(m_tabs->currentIndex());
        if (auto *level = qobject_cast<LevelForm *>(form))
            level->refresh();
        else
            m_main->refresh();
        m_stack->setCurrentWidget(form);
    }
    const QStringList integrations = testableIntegrations();
    m_test->setVisible(formsShown && shownLevel() > 0);
    m_test->setDisabledReason(integrations.isEmpty()
                                  ? tr("No PagerDuty integration is attached to this level.")
                                  : QString());
}

void DefinitionEditorView::showEmpty()
{
    const bool loading = m_editor->phase() == Phase::Loading;
    m_empty->setIcon(loading ? Icon::Clock : Icon::Warning,
                     loading ? Tone::Neutral : Tone::Caution);
    m_empty->setTitle(loading ? tr("Reading the alert definition")
                      : m_editor->phase() == Phase::Gone
                          ? tr("This alert definition was deleted")
                          : tr("The alert definition could not be read"));
    m_empty->setText(loading ? tr("Its levels, operators and integrations are read anew.")
                             : QString());
}

void DefinitionEditorView::showHeader()
{
    const DefinitionForm &form = m_editor->mine();
    const bool active = m_editor->base().active; // as it is there, not as it is to be
    m_header->setTitle(form.name);
    if (form.guid.isEmpty())
        m_header->setChip({});
    else
        m_header->setChip(active ? tr("Active") : tr("Not active"),
                          active ? Tone::Good : Tone::Neutral);
}

void DefinitionEditorView::showNotices()
{
    showErrorNotice();
    showToldNotice();
}

void DefinitionEditorView::pressPrimary()
{
    switch (m_editor->phase()) {
    case Phase::LoadFailed:
        m_editor->load();
        break;
    case Phase::Conflict:
        m_editor->settle();
        break;
    case Phase::Paused:
        m_editor->run()->resume();
        break;
    case Phase::Finished:
        m_editor->backToEditing();
        break;
    default:
        break;
    }
}

void DefinitionEditorView::pressSecondary()
{
    switch (m_editor->phase()) {
    case Phase::Conflict:
    case Phase::Review:
        m_editor->backToEditing();
        break;
    case Phase::Saving:
    case Phase::Paused:
        m_editor->stopWorking();
        break;
    default:
        askDiscard();
        break;
    }
}

void DefinitionEditorView::pressSave()
{
    switch (m_editor->phase()) {
    case Phase::Editing:
    case Phase::Finished:
        m_editor->save();
        break;
    case Phase::Review:
        m_editor->apply();
        break;
    case Phase::Gone:
        m_desk->makeAgain(m_editor->mine());
        break;
    default:
        break;
    }
}

void DefinitionEditorView::askDiscard()
{
    ConfirmSheet::Content content;
    content.title = tr("Discard what is unsaved?");
    content.text = tr("The alert definition stays as it is at Uptrends. This is given up:");
    for (const FormDifference &difference : m_editor->unsaved())
        content.items.append(fieldPlace(difference.field.level) + u" · "_s
                             + fieldTitle(difference.field, m_desk->inventory()->inventory()));
    content.items.removeDuplicates();
    content.primary = tr("Discard");
    content.danger = true;
    ConfirmSheet::ask(this, content, [this](ConfirmSheet::Choice choice) {
        if (choice != ConfirmSheet::Choice::Primary || !m_editor)
            return;
        m_editor->discard();
        if (m_editor->phase() == Phase::Gone)
            Q_EMIT closeRequested();
    });
}

QStringList DefinitionEditorView::testableIntegrations() const
{
    QStringList guids;
    const FormLevel *level = m_editor->base().level(shownLevel());
    if (!level)
        return guids;
    for (const FormAttachment &attachment : level->attachments) {
        const uptrends::Integration *integration = m_desk->inventory()->inventory().integration(
            attachment.integrationGuid);
        if (integration && integration->isPagerDuty())
            guids.append(integration->guid);
    }
    return guids;
}

void DefinitionEditorView::askTest()
{
    const QStringList guids = testableIntegrations();
    const int level = shownLevel();
    if (guids.size() == 1) {
        Q_EMIT testRequested(guids.first(), m_editor->guid(), level);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &guid : guids) {
        QString name = m_desk->inventory()->inventory().integration(guid)->name;
        menu->addAction(name.replace(u'&', u"&&"_s), this, [this, guid, level] {
            Q_EMIT testRequested(guid, m_editor->guid(), level);
        });
    }
    menu->popup(m_test->mapToGlobal(QPoint(0, m_test->height())));
}

} // namespace alertbridge::ui
