// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/integrationstep.h"

#include "core/delivery/feedbook.h"
#include "core/setup/fedservicesreader.h"
#include "core/setup/guidemarks.h"
#include "core/setup/setupsession.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pagerduty::Service;
using uptrends::Integration;

namespace {

constexpr std::chrono::milliseconds longestLookPause {30s};
/// A list of services this old still counts as what there was before step 2.
constexpr qint64 freshListSeconds = 600;

const Integration *findIn(const QList<Integration> &list, const QString &guid)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&guid](const Integration &one) { return one.guid == guid; });
    return found == list.end() ? nullptr : &*found;
}

bool sameRows(const QList<Integration> &a, const QList<Integration> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Integration &left, const Integration &right) {
                          return left.guid == right.guid && left.name == right.name;
                      });
}

/// Those made before @p moment: a long list may be read while the user connects already.
QStringList idsBefore(const QDateTime &moment, const QList<pagerduty::Integration> &integrations)
{
    QStringList ids;
    for (const pagerduty::Integration &integration : integrations) {
        if (!integration.createdAt.isValid() || integration.createdAt < moment)
            ids.append(integration.id);
    }
    return ids;
}

} // namespace

struct IntegrationStep::Private
{
    explicit Private(const Profile &profile)
        : guide(profile)
    {
    }
    ~Private() { stop.request_stop(); }

    GuideMarks guide;
    FedServicesReader *reader = nullptr;
    QTimer timer;
    std::chrono::milliseconds interval {3s};
    std::stop_source stop;
    bool watching = false;
    bool looking = false;
    bool blocked = false; ///< until the sign-in is renewed
    bool readingKeys = false;
    int failures = 0;
    int run = 0; ///< answers of an earlier one are dropped
    QSet<QString> declined; ///< new ones the user does not want: not chosen by themselves again
    QSet<QString> seen; ///< candidates met before
    QHash<QString, QList<GuideMarks::NamedService>>
        namedFor; ///< by the GUID that appeared after *Connect*
    QHash<QString, QList<FedService>> learned; ///< by GUID
};

IntegrationStep::IntegrationStep(SetupSession *session, Account *account)
    : QObject(session)
    , m_session(session)
    , m_account(account)
    , d(std::make_shared<Private>(account->profile()))
{
    d->reader = new FedServicesReader(account, this);
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &IntegrationStep::lookNow);
    connect(d->reader, &FedServicesReader::learned, this, &IntegrationStep::takeFed);
    connect(d->reader, &FedServicesReader::failed, this, [this](const ApiError &error) {
        if (error.kind == ApiError::Kind::Unauthorized)
            m_account->reportUnauthorized(error.service);
    });
    connect(account, &Account::changed, this, [this] {
        if (!d->blocked || !d->watching || !m_account->hasUptrends())
            return;
        d->failures = 0;
        schedule();
    });

    const SetupState &state = session->state();
    if (!state.integrationGuid.isEmpty()) {
        // Believed until the first look confirms it or finds it gone.
        m_chosen = Integration {
            state.integrationGuid, state.integrationName, u"PagerDuty"_s, {}, {}, {}, {}};
        for (const QString &id : state.fedServiceIds)
            m_fed.append({id, {}, {}});
        d->guide.setSaved(isNew());
        m_marks = d->guide.marks();
    }
}

QUrl IntegrationStep::startUrl() const
{
    QUrl url = m_account->profile().url(EndpointName::UptrendsApp);
    // Of the real web app only the front page is a documented address.
    url.setPath(m_account->profile().practice ? u"/Integration/Add"_s : u"/"_s);
    return url;
}

void IntegrationStep::begin()
{
    if (d->watching)
        return;
    d->watching = true;
    d->failures = 0;
    d->blocked = false;
    lookNow();
}

void IntegrationStep::pause()
{
    d->watching = false;
    d->timer.stop();
}

void IntegrationStep::setWatchInterval(std::chrono::milliseconds interval)
{
    d->interval = interval;
    if (d->timer.isActive())
        schedule();
}

void IntegrationStep::schedule()
{
    if (!d->watching)
        return;
    auto pause = d->interval;
    for (int i = 0; i < d->failures && pause < longestLookPause; ++i)
        pause *= 2;
    d->timer.start(std::min(pause, std::max(longestLookPause, d->interval)));
}

void IntegrationStep::lookNow()
{
    if (d->looking)
        return;
    d->looking = true;
    d->timer.stop();
    if (m_watch.phase == LoadState::Phase::Idle) {
        m_watch.phase = LoadState::Phase::Loading;
        Q_EMIT watchChanged();
    }
    const auto asked = m_account->uptrends()->fetchIntegrations(d->stop.get_token());
    onFinished(this, asked, [this, run = d->run](Result<Listing<Integration>> listing) {
        if (run != d->run)
            return;
        d->looking = false;
        if (!listing) {
            showWatchError(listing.error());
            return;
        }
        d->failures = 0;
        d->blocked = false;
        m_watch.phase = LoadState::Phase::Ready;
        m_watch.error.reset();
        m_watch.readAt = QDateTime::currentDateTime();
        takeIntegrations(*listing);
        Q_EMIT watchChanged();
        schedule();
    });
}

void IntegrationStep::showWatchError(const ApiError &error)
{
    ++d->failures;
    m_watch.phase = LoadState::Phase::Failed;
    m_watch.error = error;
    d->blocked = error.kind == ApiError::Kind::Unauthorized;
    if (d->blocked)
        m_account->reportUnauthorized(error.service);
    Q_EMIT watchChanged();
    if (!d->blocked)
        schedule();
}

void IntegrationStep::takeIntegrations(const Listing<Integration> &listing)
{
    if (!m_session->state().integrationBaselineTaken && !takeBaseline(listing))
        return;

    const QStringList &before = m_session->state().integrationsBefore;
    QList<Integration> existing;
    QList<Integration> candidates;
    for (const Integration &integration : listing.items) {
        if (integration.isPagerDuty())
            (before.contains(integration.guid) ? existing : candidates).append(integration);
    }
    const bool changed = !sameRows(existing, m_existing) || !sameRows(candidates, m_candidates);
    m_existing = existing;
    m_candidates = candidates;
    noteArrivals();
    readKeysBefore();
    if (changed)
        Q_EMIT candidatesChanged();

    if (m_chosen)
        confirmChosen(listing.complete && listing.unreadable.isEmpty());
    // Only where the user waits for it: later steps were done with another one.
    if (!m_chosen && m_session->step() <= SetupStep::Integration && m_candidates.size() == 1
        && !d->declined.contains(m_candidates.first().guid)) {
        choose(m_candidates.first().guid);
    }
}

/// What is there before the user makes a new one. Taken once and saved at once: a later one would
/// hide the new one.
bool IntegrationStep::takeBaseline(const Listing<Integration> &listing)
{
    if (!listing.complete) {
        m_watch.error = listing.incompleteBecause;
        return false;
    }
    const QDateTime now = m_account->http()->serverNow();
    m_session->update([&](SetupState &state) {
        state.integrationBaselineTaken = true;
        state.integrationBaselineAt = now;
        for (const Integration &integration : listing.items)
            state.integrationsBefore.append(integration.guid);
    });
    m_session->saveNow();
    return true;
}

void IntegrationStep::readKeysBefore()
{
    if (m_session->state().keysBaselineTaken || d->readingKeys)
        return;
    const LoadState list = m_session->serviceStep()->servicesState();
    if (list.phase == LoadState::Phase::Ready && !list.error
        && list.readAt.secsTo(QDateTime::currentDateTime()) < freshListSeconds) {
        keepKeysBefore(m_session->serviceStep()->services()->services());
        return;
    }
    d->readingKeys = true;
    const auto all = m_account->pagerDuty()->fetchServices({}, d->stop.get_token());
    onFinished(this, all, [this](Result<Listing<Service>> services) {
        d->readingKeys = false;
        if (services && services->complete)
            keepKeysBefore(services->items);
        else if (!services && services.error().kind == ApiError::Kind::Unauthorized)
            m_account->reportUnauthorized(services.error().service);
    });
}

void IntegrationStep::keepKeysBefore(const QList<Service> &services)
{
    m_session->update([&services](SetupState &state) {
        state.keysBefore.clear();
        for (const Service &service : services) {
            // Most services of a large account have none: not worth a line in the saved state.
            const QStringList ids = idsBefore(state.integrationBaselineAt, service.integrations);
            if (!ids.isEmpty())
                state.keysBefore.insert(service.id, ids);
        }
        state.keysBaselineTaken = true;
    });
    m_session->saveNow();
}

/// The services named when the page came back belong to the integration that is saved next.
void IntegrationStep::noteArrivals()
{
    QStringList arrived;
    for (const Integration &integration : std::as_const(m_candidates)) {
        if (!d->seen.contains(integration.guid))
            arrived.append(integration.guid);
        d->seen.insert(integration.guid);
    }
    if (arrived.size() == 1)
        d->namedFor.insert(arrived.first(), d->guide.takeServices());
}

void IntegrationStep::confirmChosen(bool listIsWhole)
{
    const Integration *found = findIn(m_candidates, m_chosen->guid);
    if (!found)
        found = findIn(m_existing, m_chosen->guid);
    if (!found) {
        if (listIsWhole) { // deleted in Uptrends
            const QString name = m_chosen->name;
            dropChoice();
            m_session->noteGone({SetupStep::Integration, name});
        }
        return;
    }
    if (found->name != m_chosen->name) {
        m_session->update([&found](SetupState &state) { state.integrationName = found->name; });
        m_chosen = *found;
        Q_EMIT chosenChanged();
    }
    if (isFedDoubtful() && !d->reader->isAsking() && !d->learned.contains(m_chosen->guid))
        learnFed();
}

/// Nothing known yet, or known from a former run and not read back.
bool IntegrationStep::isFedDoubtful() const
{
    const auto isUnread = [](const FedService &service) { return service.name.isEmpty(); };
    return m_fed.isEmpty() ? isNew() : std::any_of(m_fed.begin(), m_fed.end(), isUnread);
}

void IntegrationStep::choose(const QString &integrationGuid)
{
    const Integration *found = findIn(m_candidates, integrationGuid);
    if (!found)
        found = findIn(m_existing, integrationGuid);
    if (!found || (m_chosen && m_chosen->guid == integrationGuid))
        return;
    d->reader->stop();
    m_chosen = *found;
    m_fed = d->learned.value(integrationGuid);
    d->declined.remove(integrationGuid);
    m_session->update([this](SetupState &state) {
        state.integrationGuid = m_chosen->guid;
        state.integrationName = m_chosen->name;
        state.fedServiceIds.clear();
        for (const FedService &service : std::as_const(m_fed))
            state.fedServiceIds.append(service.id);
    });
    m_session->saveNow();
    if (d->guide.setSaved(isNew()))
        showMarks();
    Q_EMIT chosenChanged();
    if (isNew() && m_fed.isEmpty())
        learnFed();
}

bool IntegrationStep::isNew() const
{
    const SetupState &state = m_session->state();
    return m_chosen && state.integrationBaselineTaken
           && !state.integrationsBefore.contains(m_chosen->guid);
}

void IntegrationStep::learnFed()
{
    FedServicesReader::Question question;
    const SetupState &state = m_session->state();
    question.named = d->namedFor.value(m_chosen->guid);
    if (question.named.isEmpty()) {
        for (const FedService &service : std::as_const(m_fed))
            question.named.append({service.id, service.name});
    }
    question.namesOnly = !isNew();
    question.alsoRead = isNew() ? state.serviceIds : QStringList();
    question.keysBefore = state.keysBefore;
    question.keysAreWhole = state.keysBaselineTaken;
    question.baselineAt = state.integrationBaselineAt;
    for (auto it = d->learned.cbegin(); it != d->learned.cend(); ++it) {
        for (const FedService &service : it.value()) {
            if (it.key() != m_chosen->guid && !service.integrationId.isEmpty())
                question.claimed.insert(service.integrationId);
        }
    }
    // Two that appeared without a word about their services cannot be told apart.
    const auto isOther = [this](const Integration &other) {
        return other.guid != m_chosen->guid && !d->learned.contains(other.guid);
    };
    if (question.named.isEmpty()
        && std::any_of(m_candidates.begin(), m_candidates.end(), isOther)) {
        return;
    }
    if (m_fed.isEmpty()) {
        QList<FedService> named;
        for (const GuideMarks::NamedService &service : std::as_const(question.named))
            named.append({service.id, service.name, {}});
        showFed(named);
    }
    d->reader->ask(question);
}

void IntegrationStep::takeFed(const QList<FedService> &services)
{
    if (!m_chosen)
        return;
    d->learned.insert(m_chosen->guid, services);
    writeDown(services);
    showFed(services);
}

/// For the rest of the app: with what was seen on the services, not with what a page named.
void IntegrationStep::writeDown(const QList<FedService> &services)
{
    Feed feed {m_chosen->guid, {}, Feed::Source::SetUp, QDateTime::currentDateTimeUtc()};
    for (const FedService &service : services) {
        if (!service.integrationId.isEmpty())
            feed.serviceIds.append(service.id);
    }
    if (m_session->feeds() && isNew() && !feed.serviceIds.isEmpty())
        m_session->feeds()->learn(feed);
}

void IntegrationStep::showFed(const QList<FedService> &services)
{
    m_fed = services;
    m_session->update([&services](SetupState &state) {
        state.fedServiceIds.clear();
        for (const FedService &service : services)
            state.fedServiceIds.append(service.id);
    });
    m_session->saveNow();
    Q_EMIT chosenChanged();
}

void IntegrationStep::forgetChoice()
{
    if (!m_chosen)
        return;
    d->declined.insert(m_chosen->guid);
    dropChoice();
}

void IntegrationStep::dropChoice()
{
    d->reader->stop();
    m_chosen.reset();
    m_fed.clear();
    m_session->update([](SetupState &state) {
        state.integrationGuid.clear();
        state.integrationName.clear();
        state.fedServiceIds.clear();
    });
    if (d->guide.setSaved(false))
        showMarks();
    Q_EMIT chosenChanged();
}

void IntegrationStep::forgetEverything()
{
    d->reader->stop();
    d->timer.stop();
    d->guide = GuideMarks(m_account->profile());
    d->declined.clear();
    d->seen.clear();
    d->namedFor.clear();
    d->learned.clear();
    d->watching = false;
    d->looking = false;
    ++d->run;
    m_candidates.clear();
    m_existing.clear();
    m_chosen.reset();
    m_fed.clear();
    m_watch = {};
    showMarks();
    Q_EMIT candidatesChanged();
    Q_EMIT chosenChanged();
    Q_EMIT watchChanged();
}

void IntegrationStep::observe(const QUrl &url, bool loaded)
{
    if (d->guide.observe(url, loaded))
        showMarks();
}

void IntegrationStep::pageClosed()
{
    if (d->guide.closePage())
        showMarks();
}

void IntegrationStep::showMarks()
{
    m_marks = d->guide.marks();
    Q_EMIT marksChanged();
}

IntegrationStep::Mark IntegrationStep::nextMark() const
{
    for (const Mark mark : {Mark::SignedIn, Mark::AlertPressed, Mark::PagerDutyReached,
                            Mark::ServicesChosen, Mark::Connected, Mark::Back}) {
        if (!m_marks.contains(mark) && !m_marks.contains(Mark::Saved))
            return mark;
    }
    return Mark::Saved;
}

} // namespace alertbridge
