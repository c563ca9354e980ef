// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connectionrules.h"

#include <QtCore/QString>

namespace alertbridge {

/// Proxy and authorities on disk, for all profiles: the proxy in QSettings, without its password;
/// each authority as a PEM file of its own, named after its fingerprint. They are copies: what was
/// looked at when it was added is what is trusted, wherever it came from.
class NetworkStore
{
public:
    /// @p folder of the authorities; empty: "certificates" in QStandardPaths::AppConfigLocation.
    explicit NetworkStore(const QString &folder = {});

    ConnectionRules load() const; ///< without files that cannot be read or were changed
    bool save(const ConnectionRules &rules) const; ///< false where something could not be written
    QString folder() const { return m_folder; }

private:
    QString fileOf(const QSslCertificate &authority) const;

    QString m_folder;
};

} // namespace alertbridge
