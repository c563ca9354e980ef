// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace alertbridge {
class AccountInventory;
}

namespace alertbridge::ui {

class PageHeader;

/// Below the title: @p lead and when it was read. What is left from an earlier run of the app is
/// marked with its age.
void showAge(PageHeader *header, const QString &lead, const AccountInventory &inventory);

} // namespace alertbridge::ui
