// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standingbadges.h"

#include "core/changes/journal.h"
#include "core/delivery/deliverydesk.h"
#include "core/integrations/mutedesk.h"
#include "ui/integrations/mutewords.h"
#include "ui/shell/page.h"
#include "ui/shell/profilesession.h"
#include "ui/widgets/navigationbar.h"
#include "ui/words/changewords.h"
#include "ui/words/deliverywords.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace alertbridge::ui {

namespace {

constexpr qsizetype mostLines = 5; ///< the page has them all

template<typename Thing, typename Words>
NavigationBadge badgeOf(const QList<Thing> &things, const QString &meaning, Words words)
{
    NavigationBadge badge;
    if (things.isEmpty())
        return badge;
    badge.text = QString::number(things.size());
    badge.tone = Tone::Caution;
    badge.meaning = meaning;
    QStringList lines;
    for (const Thing &thing : things.first(std::min(things.size(), mostLines)))
        lines.append(words(thing));
    badge.details = lines.join(u'\n');
    return badge;
}

} // namespace

StandingBadges::StandingBadges(ProfileSession *session, NavigationBar *navigation, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigation(navigation)
{
    connect(session->mutes(), &MuteDesk::changed, this, &StandingBadges::showMutes);
    const DeliveryDesk *deliveries = session->deliveries();
    connect(deliveries, &DeliveryDesk::openIncidentsChanged, this, &StandingBadges::showIncidents);
    connect(deliveries, &DeliveryDesk::recordChanged, this, &StandingBadges::showIncidents);
    const Journal *journal = session->journal();
    connect(journal, &Journal::entryChanged, this, &StandingBadges::showOpenEnds);
    showMutes();
    showIncidents();
    showOpenEnds();
}

StandingBadges::~StandingBadges()
{
    for (const Page page : {Page::Integrations, Page::Delivery, Page::Activity}) {
        if (m_navigation)
            m_navigation->setItemBadge(int(page), NavigationBadge());
    }
}

void StandingBadges::showMutes()
{
    if (m_session->mutes()->run()->phase() == ChangeRun::Phase::Running)
        return; // half of it is no news, and what waits for its answer is not in doubt
    const QList<LevelMute> &mutes = m_session->mutes()->mutes();
    m_navigation->setItemBadge(int(Page::Integrations),
                               badgeOf(mutes, mutesTitle(int(mutes.size())), muteSentence));
}

void StandingBadges::showIncidents()
{
    const QList<DeliveryRecord> open = m_session->deliveries()->openIncidents();
    m_navigation->setItemBadge(
        int(Page::Delivery),
        badgeOf(open, tr("%n test incidents are still open", nullptr, int(open.size())),
                openIncidentSentence));
}

void StandingBadges::showOpenEnds()
{
    const QList<JournalEntry> open = m_session->journal()->openEntries();
    m_navigation->setItemBadge(
        int(Page::Activity),
        badgeOf(
            open,
            tr("%n changes were cut off: how they ended is not known", nullptr, int(open.size())),
            [](const JournalEntry &entry) { return changeSentence(entry.change); }));
}

} // namespace alertbridge::ui
