// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/async.h"
#include "core/net/secret.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge {

/// What is kept for a profile. Keys hold no user data.
enum class SecretName {
    PagerDutyToken,
    PagerDutyOAuthAccess,
    PagerDutyOAuthRefresh,
    UptrendsUser,
    UptrendsPassword,
    ProxyPassword ///< of no profile: core/connection/networkaccess.h
};

/// Secrets by profile. Where the system has no usable keychain, they live for this run only:
/// persistent() is false and persistenceChanged() was emitted. Nothing is ever written in plain
/// text. Main thread.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// An empty Secret where there is no entry.
    virtual Async<Secret> read(const QString &profileId, SecretName name) = 0;
    virtual Async<Done> write(const QString &profileId, SecretName name, const Secret &secret) = 0;
    virtual Async<Done> remove(const QString &profileId, SecretName name) = 0;
    virtual bool persistent() const = 0;

Q_SIGNALS:
    void persistenceChanged(bool persistent);
};

/// QtKeychain (Secret Service, Credential Manager, Keychain), falling back to memory for this run
/// at the first refusal.
std::unique_ptr<SecretStore> makeKeychainStore();
/// This run only: the practice account and tests.
std::unique_ptr<SecretStore> makeMemoryStore();

} // namespace alertbridge
