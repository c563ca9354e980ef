// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/errorwords.h"

#include <QtCore/QString>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// What the footer shows for the page in front.
struct FooterState
{
    QString primary; ///< a verb, or what will happen: "Save 3 changes"
    bool primaryEnabled = true;
    QString primaryReason; ///< why it is not enabled
    QString secondary; ///< another way on; empty for none
    bool backEnabled = true;
    bool busy = false;
};

/// One page of the set-up: a thin shell around forms, driven by its step in core. The view asks it
/// for its footer and tells it what was pressed.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual FooterState footer() const = 0;
    virtual void enter() = 0; ///< shown; put the focus where work goes on
    virtual void leave() { }
    virtual void pressPrimary() = 0;
    virtual void pressSecondary() { }
    virtual bool pressBack() { return false; } ///< true: handled inside the page

Q_SIGNALS:
    void footerChanged();
    void nextRequested();
    /// What an error asks for and no step can do: signing in, addresses, a vendor's page.
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
};

} // namespace alertbridge::ui
