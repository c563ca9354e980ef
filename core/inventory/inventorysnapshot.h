// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"

namespace alertbridge {

/// The inventory on disk, so that lists are there at once and can be read offline. A cache: one
/// that is damaged, of another version or too large is nothing, and is read anew. Binary, since
/// ten thousand services must not hold up the start; no integration keys or other secrets.
class InventorySnapshot
{
public:
    /// @p folder empty: QStandardPaths::AppDataLocation.
    static QString fileName(const QString &folder, const QString &profileId); ///< empty: unusable
    static std::optional<Inventory> load(const QString &file);
    static bool save(const QString &file, const Inventory &inventory); ///< any thread

    static QByteArray toBytes(const Inventory &inventory);
    static std::optional<Inventory> fromBytes(const QByteArray &bytes);
};

} // namespace alertbridge
