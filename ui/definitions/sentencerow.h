// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// A sentence with controls in it: "Send a maximum of [3] reminder alerts, every [15] minutes". The
/// words come from one translated text, so each language orders them its own way.
class SentenceRow : public QWidget
{
    Q_OBJECT

public:
    /// %1, %2, … in @p sentence stand for the controls. @p lead stands before all of it.
    SentenceRow(const QString &sentence, const QList<QWidget *> &controls, QWidget *lead = nullptr,
                QWidget *parent = nullptr);
};

} // namespace alertbridge::ui
