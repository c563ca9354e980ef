// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

/** The pages of the gallery: each a whole window's content. */
namespace gallery {

QWidget *makeStepOne();
QWidget *makeStepTwo();
QWidget *makeStepThree();
QWidget *makeStepFour();
QWidget *makeLevelsForm();
QWidget *makeControls();
QWidget *makeMessages();
QWidget *makeWelcome();

/** Navigation, header, step path and footer around @p content, as the main window has them. */
QWidget *makeWindow(QWidget *content, int section, int step, const QString &primary);

} // namespace gallery
