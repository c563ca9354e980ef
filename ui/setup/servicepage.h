// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/servicestep.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/uicontext.h"

namespace alertbridge::ui {

class PageStack;
class Card;
class Columns;
class KeyValueList;
class Notice;
class PlainScroll;
class ServiceEditor;
class ServiceListView;
class FlowText;

/// Step 1: the list of services at the left, the form of a new one or what was chosen at the right.
class ServicePage : public SetupPage
{
    Q_OBJECT

public:
    ServicePage(ServiceStep *step, const UiContext &context, QWidget *parent = nullptr);

    FooterState footer() const override;
    void enter() override;
    void pressPrimary() override;

private:
    void openForm();
    void closeForm();
    void showForm(bool open);
    void showChosen();
    void showParts();

    ServiceStep *m_step;
    UiContext m_context;
    ServiceListView *m_list;
    Columns *m_columns;
    Card *m_listCard;
    Card *m_side;
    PageStack *m_stack;
    PlainScroll *m_scroll;
    ServiceEditor *m_editor = nullptr;
    FlowText *m_chosenText;
    KeyValueList *m_chosen;
    Notice *m_warning;
};

} // namespace alertbridge::ui
