// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/headlessrun.h"

#include "app/desktop/headless/applycommand.h"
#include "app/desktop/headless/checkcommand.h"
#include "app/desktop/headless/inventorycommand.h"
#include "app/desktop/headless/testcommand.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr int outputVersion = 1;

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

ApiError noSignIn(ApiError::Service service)
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.service = service;
    error.code = u"no_credential"_s;
    return error;
}

QJsonObject profileObject(const Profile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"region"_s, profile.region == Region::Eu ? u"eu"_s : u"us"_s},
            {u"practice"_s, profile.practice},
            {u"read_only"_s, profile.readOnly}};
}

} // namespace

HeadlessRun::HeadlessRun(const HeadlessOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_diagnostics(options.verbose)
    , m_startedAt(QDateTime::currentDateTimeUtc())
{
    m_clock.start();
    connect(&m_http, &HttpClient::laneHeld, this,
            [this](ApiError::Service, const QString &host, std::chrono::milliseconds remaining) {
                if (remaining > std::chrono::seconds(1))
                    m_diagnostics.progress(
                        RunWords::tr("%1 asks for a pause of %n seconds.", nullptr,
                                     static_cast<int>((remaining.count() + 999) / 1000))
                            .arg(host));
            });
}

HeadlessRun::~HeadlessRun()
{
    m_stop.request_stop();
}

void HeadlessRun::start()
{
    const auto choice = chooseProfile(m_options);
    if (const auto *none = std::get_if<NoProfile>(&choice)) {
        fail(none->code, ApiError::local(u"profile"_s, none->problem));
        return;
    }
    open(std::get<ChosenProfile>(choice));
}

void HeadlessRun::open(const ChosenProfile &chosen)
{
    m_secrets = chosen.practice ? makeMemoryStore() : makeKeychainStore();
    m_account = std::make_unique<Account>(chosen.profile, &m_http, m_secrets.get());
    m_command = makeCommand();
    if (!mayWrite())
        return;
    if (chosen.practice) { // on this computer: no proxy is in the way
        m_account->usePagerDutyToken(chosen.practice->pagerDutyToken);
        m_account->useUptrends(
            {chosen.practice->uptrendsApiUser, chosen.practice->uptrendsApiPassword});
        checkPagerDuty();
        return;
    }
    m_network = std::make_unique<NetworkAccess>(m_secrets.get());
    m_network->serve(&m_http);
    onFinished(this, m_network->loadPassword(), [this](const Result<Done> &) {
        if (mayGoOn({}))
            loadSecrets();
    });
}

bool HeadlessRun::mayWrite()
{
    // What only reads cannot change anything, not even by mistake.
    m_account->setWritesAllowed(m_command->needs().writes);
    if (!m_command->needs().writes)
        return true;
    if (m_account->isReadOnly()) {
        fail(ExitCode::ReadOnly, ApiError::local(u"read_only"_s));
        return false;
    }
    if (!m_command->needs().alone)
        return true;
    m_lock = std::make_unique<ProfileLock>(QString(), m_account->profile().id);
    if (m_lock->isHeld())
        return true;
    fail(ExitCode::ReadOnly,
         ApiError::local(u"profile_in_use"_s,
                         RunWords::tr("This profile is open in a window, or used by another run. "
                                      "Only one of them may change something at a time.")));
    return false;
}

void HeadlessRun::loadSecrets()
{
    m_diagnostics.progress(RunWords::tr("Reading the sign-in from the keychain…"));
    onFinished(this, m_account->loadSecrets(), [this](const Result<Done> &) {
        if (!mayGoOn({}))
            return;
        const Command::Needs needs = m_command->needs();
        const bool missing = (needs.pagerDuty && !m_account->hasPagerDuty())
                             || (needs.uptrends && !m_account->hasUptrends());
        if (!missing) {
            checkPagerDuty();
            return;
        }
        if (!m_secrets->persistent()) {
            ApiError error;
            error.kind = ApiError::Kind::SecretStore;
            fail(ExitCode::SignIn, error);
            return;
        }
        const bool pagerDuty = needs.pagerDuty && !m_account->hasPagerDuty();
        fail(ExitCode::SignIn, noSignIn(pagerDuty ? ApiError::Service::PagerDutyApi
                                                  : ApiError::Service::UptrendsApi));
    });
}

/// Also finds the region and whose token it is.
void HeadlessRun::checkPagerDuty()
{
    if (!m_command->needs().pagerDuty) {
        checkUptrends();
        return;
    }
    m_diagnostics.progress(RunWords::tr("Signing in to PagerDuty…"));
    onFinished(this, m_account->checkPagerDuty(m_stop.get_token()),
               [this](const Result<PagerDutyIdentity> &identity) {
                   if (mayGoOn(identity ? std::optional<ApiError>() : identity.error()))
                       checkUptrends();
               });
}

void HeadlessRun::checkUptrends()
{
    if (!m_command->needs().uptrends) {
        runCommand();
        return;
    }
    m_diagnostics.progress(RunWords::tr("Signing in to Uptrends…"));
    onFinished(this, m_account->checkUptrends(m_stop.get_token()),
               [this](const Result<UptrendsIdentity> &identity) {
                   if (mayGoOn(identity ? std::optional<ApiError>() : identity.error()))
                       runCommand();
               });
}

bool HeadlessRun::mayGoOn(const std::optional<ApiError> &error)
{
    if (m_ended)
        return false;
    if (m_interrupted) {
        end(ExitCode::Ok); // becomes that of the signal
        return false;
    }
    if (!error)
        return true;
    const ExitCode code = exitCodeFor(*error);
    // What can be read is worth having where one service is down, not where a sign-in is refused.
    if (code != ExitCode::SignIn && !m_command->needs().whole)
        return true;
    fail(code == ExitCode::Failed ? ExitCode::Incomplete : code, *error);
    return false;
}

std::unique_ptr<Command> HeadlessRun::makeCommand()
{
    switch (m_options.command) {
    case HeadlessOptions::Command::Inventory:
        return std::make_unique<InventoryCommand>(m_account.get(), m_options);
    case HeadlessOptions::Command::Check:
        return std::make_unique<CheckCommand>(m_account.get(), m_options);
    case HeadlessOptions::Command::Test:
        return std::make_unique<TestCommand>(m_account.get(), m_options);
    case HeadlessOptions::Command::Apply:
        return std::make_unique<ApplyCommand>(m_account.get(), m_options);
    }
    return nullptr;
}

void HeadlessRun::runCommand()
{
    m_started = true;
    connect(m_command.get(), &Command::progressed, this,
            [this](const QString &line) { m_diagnostics.progress(line); });
    connect(m_command.get(), &Command::said, this,
            [this](const QString &line) { m_diagnostics.say(line); });
    connect(
        m_command.get(), &Command::failed, this,
        [this](const ApiError &error, const QString &about) { m_diagnostics.say(error, about); });
    connect(m_command.get(), &Command::finished, this, &HeadlessRun::end);
    m_command->start();
}

void HeadlessRun::interrupt(platform::Stop stop)
{
    if (m_ended || m_interrupted)
        return;
    m_interrupted = stop;
    m_diagnostics.say(RunWords::tr("Stopping. What was sent is taken back or read back first."));
    m_stop.request_stop();
    if (m_started)
        m_command->stop();
    else if (!m_account)
        end(ExitCode::Ok);
}

void HeadlessRun::fail(ExitCode code, const ApiError &error)
{
    m_errors.append(errorObject(error));
    if (error.code == "profile"_L1 || error.code == "profile_in_use"_L1)
        m_diagnostics.say(error.message);
    else
        m_diagnostics.say(error);
    end(code);
}

void HeadlessRun::end(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_interrupted) {
        code = *m_interrupted == platform::Stop::Terminate ? ExitCode::Terminated
                                                           : ExitCode::Interrupted;
    }
    QJsonObject object = m_command ? m_command->body() : QJsonObject();
    object.insert(u"version"_s, outputVersion);
    object.insert(u"command"_s, commandName(m_options.command));
    if (m_account)
        object.insert(u"profile"_s, profileObject(m_account->profile()));
    object.insert(u"started_at"_s, isoTime(m_startedAt));
    object.insert(u"duration_ms"_s, m_clock.elapsed());
    object.insert(u"clock_skew_seconds"_s, static_cast<qint64>(m_http.clockSkew().count()));
    QJsonArray errors = m_errors;
    if (m_command) {
        for (const QJsonValue &error : m_command->errors())
            errors.append(error);
    }
    object.insert(u"errors"_s, errors);
    object.insert(u"outcome"_s, outcomeName(code));
    object.insert(u"exit_code"_s, static_cast<int>(code));
    if (!writeObject(object)) {
        m_diagnostics.say(RunWords::tr("The result could not be written to standard output."));
        code = code == ExitCode::Ok ? ExitCode::Local : code;
    }
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace alertbridge::headless
