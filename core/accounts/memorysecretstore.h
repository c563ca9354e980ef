// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"

#include <QtCore/QHash>

namespace alertbridge {

/// Secrets of this run only. Answers at once.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    Async<Secret> read(const QString &profileId, SecretName name) override;
    Async<Done> write(const QString &profileId, SecretName name, const Secret &secret) override;
    Async<Done> remove(const QString &profileId, SecretName name) override;
    bool persistent() const override { return false; }

private:
    QHash<QString, Secret> m_secrets;
};

/// "<profile id>/<name>": what an entry is called, here and in the keychain.
QString secretKey(const QString &profileId, SecretName name);

} // namespace alertbridge
