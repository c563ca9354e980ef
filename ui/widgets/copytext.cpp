// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copytext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

} // namespace

void copyText(const QString &text, QWidget *button)
{
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), CopyText::tr("Copied"),
                       button);
}

} // namespace alertbridge::ui
