// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"

#include <QtCore/QHash>

namespace alertbridge {

/// One escalation level that an integration is attached to.
struct IntegrationUse
{
    QString definitionGuid;
    QString definitionName; ///< told apart from others of that name
    bool definitionActive = false;
    int level = 0;
    bool levelActive = false;
    friend bool operator==(const IntegrationUse &, const IntegrationUse &) = default;
};

/// What uses which integration, as far as it has been read: Uptrends has no reverse look-up (facts
/// §1.3).
class IntegrationUses
{
public:
    explicit IntegrationUses(const Inventory &inventory);

    const QList<IntegrationUse> &of(const QString &integrationGuid) const;
    int definitionsUsing(const QString &integrationGuid) const;
    /// Some definitions or levels have not been read: there may be more.
    bool isWhole() const { return m_whole; }

private:
    QHash<QString, QList<IntegrationUse>> m_uses; ///< by GUID in lower case
    bool m_whole = true;
};

} // namespace alertbridge
