// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/memorysecretstore.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "alertbridge.secrets", QtInfoMsg)

// A keychain that asks the user something nobody sees must not hold up the app.
constexpr std::chrono::seconds guardTime {10};

/// The system's keychain in front of a copy in memory, which takes over for the rest of the run at
/// the first refusal.
class KeychainSecretStore : public SecretStore
{
public:
    using SecretStore::SecretStore;

    Async<Secret> read(const QString &profileId, SecretName name) override;
    Async<Done> write(const QString &profileId, SecretName name, const Secret &secret) override;
    Async<Done> remove(const QString &profileId, SecretName name) override;
    bool persistent() const override { return m_persistent; }

private:
    /// Starts @p job and calls @p then(error) once: when it ends, or with OtherError when time is
    /// up.
    template<typename Then>
    void run(QKeychain::Job *job, const QString &key, const Then &then);
    void fallToMemory(QKeychain::Error error);

    MemorySecretStore m_memory;
    bool m_persistent = true;
};

QString serviceName()
{
    return u"Alertbridge"_s;
}

template<typename Then>
void KeychainSecretStore::run(QKeychain::Job *job, const QString &key, const Then &then)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    // The job is nobody's child: the library's own callbacks still point to it when time is up. It
    // deletes itself.
    auto *guard = new QTimer(this);
    guard->setSingleShot(true);
    QObject::connect(guard, &QTimer::timeout, this, [guard, then] {
        guard->deleteLater();
        then(QKeychain::OtherError);
    });
    QObject::connect(job, &QKeychain::Job::finished, guard, [guard, then](QKeychain::Job *ended) {
        if (!guard->isActive())
            return;
        guard->stop();
        guard->deleteLater();
        then(ended->error());
    });
    guard->start(guardTime);
    job->start();
}

void KeychainSecretStore::fallToMemory(QKeychain::Error error)
{
    if (!m_persistent)
        return;
    m_persistent = false;
    qCInfo(lcSecrets) << "The keychain refused with error" << static_cast<int>(error)
                      << "- secrets are kept for this run only";
    Q_EMIT persistenceChanged(false);
}

Async<Secret> KeychainSecretStore::read(const QString &profileId, SecretName name)
{
    if (!m_persistent)
        return m_memory.read(profileId, name);
    const Deferred<Secret> deferred;
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    run(job, secretKey(profileId, name),
        [this, deferred, job, profileId, name](QKeychain::Error error) {
            if (error == QKeychain::NoError) {
                deferred.finish(Secret(job->binaryData()));
                return;
            }
            if (error != QKeychain::EntryNotFound)
                fallToMemory(error);
            deferred.finish(m_memory.read(profileId, name).result());
        });
    return deferred.future();
}

Async<Done> KeychainSecretStore::write(const QString &profileId, SecretName name,
                                       const Secret &secret)
{
    const Async<Done> kept = m_memory.write(profileId, name, secret);
    if (!m_persistent)
        return kept;
    const Deferred<Done> deferred;
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(secret.reveal());
    run(job, secretKey(profileId, name), [this, deferred](QKeychain::Error error) {
        if (error != QKeychain::NoError)
            fallToMemory(error);
        deferred.finish(Done {});
    });
    return deferred.future();
}

Async<Done> KeychainSecretStore::remove(const QString &profileId, SecretName name)
{
    const Async<Done> forgotten = m_memory.remove(profileId, name);
    // Tried even after a refusal: an entry of an earlier run may still be there.
    const Deferred<Done> deferred;
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    run(job, secretKey(profileId, name), [this, deferred](QKeychain::Error error) {
        const bool gone = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
        if (gone || !m_persistent) {
            deferred.finish(Done {});
            return;
        }
        fallToMemory(error);
        ApiError problem;
        problem.kind = ApiError::Kind::SecretStore;
        problem.code = QString::number(static_cast<int>(error));
        deferred.finish(failure(std::move(problem)));
    });
    return deferred.future();
}

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore()
{
    return std::make_unique<KeychainSecretStore>();
}

} // namespace alertbridge
