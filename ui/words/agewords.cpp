// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/agewords.h"

#include "core/inventory/accountinventory.h"
#include "ui/widgets/pageheader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace alertbridge::ui {

namespace {

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(AgeWords)
};

} // namespace

void showAge(PageHeader *header, const QString &lead, const AccountInventory &inventory)
{
    const QDateTime readAt = inventory.inventory().readAt.toLocalTime();
    const bool known = readAt.isValid();
    const bool old = known && inventory.isFromSnapshot();
    header->setChip(
        old ? AgeText::tr("As of %1").arg(QLocale().toString(readAt, QLocale::ShortFormat))
            : QString(),
        Tone::Caution);
    QString line = lead;
    if (known && !old) {
        line = AgeText::tr("%1 Read at %2.", "what is listed, time of day")
                   .arg(lead, QLocale().toString(readAt.time(), QLocale::ShortFormat))
                   .trimmed();
    }
    header->setSubtitle(line);
}

} // namespace alertbridge::ui
