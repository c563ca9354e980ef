// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/profilelist.h"

#include "core/setup/setupstate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/profilebadge.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct ProfileListText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileList)
};

} // namespace

QString setupStatus(const QString &profileId, const QString &stateFolder)
{
    const auto state = SetupStateStore(stateFolder).load(profileId);
    if (!state)
        return ProfileListText::tr("Set-up not begun");
    switch (state->step) {
    case SetupStep::Service:
        return ProfileListText::tr("Set-up: step 1 of 4, PagerDuty service");
    case SetupStep::Integration:
        return ProfileListText::tr("Set-up: step 2 of 4, Uptrends integration");
    case SetupStep::Levels:
        return ProfileListText::tr("Set-up: step 3 of 4, escalation levels");
    case SetupStep::Proof:
        return state->provenServiceIds.isEmpty() ? ProfileListText::tr("Set-up: step 4 of 4, proof")
                                                 : ProfileListText::tr("Set up and proven");
    }
    return {};
}

ProfileList::ProfileList(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens::Space5);
    grid->setVerticalSpacing(tokens::Space3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ProfileList::setEntries(const QList<Entry> &entries)
{
    qDeleteAll(findChildren<ProfileBadge *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = static_cast<QGridLayout *>(layout());
    int place = 0;
    for (const Entry &entry : entries) {
        auto *badge = new ProfileBadge(this);
        badge->setObjectName(u"openProfile-"_s + entry.profile.id);
        badge->setProfile(entry.profile.name, QColor(entry.profile.colour));
        badge->setStatus(entry.status);
        grid->addWidget(badge, place / 2, place % 2);
        ++place;
        connect(badge, &ProfileBadge::clicked, this,
                [this, id = entry.profile.id] { Q_EMIT chosen(id); });
    }
}

} // namespace alertbridge::ui
