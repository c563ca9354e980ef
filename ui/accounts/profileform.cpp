// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/profileform.h"

#include "ui/accounts/advancedendpoints.h"
#include "ui/accounts/colourchoice.h"
#include "ui/accounts/disclosure.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestProfileName = 80;

} // namespace

ProfileForm::ProfileForm(const Profile &profile, const Endpoints &commandLine, QWidget *parent)
    : Card(parent)
    , m_practice(profile.practice)
{
    if (m_practice)
        setTitle(profile.name);
    m_name = new QLineEdit(profile.name);
    m_name->setObjectName(u"profileName"_s);
    m_name->setMaxLength(longestProfileName);
    m_name->setReadOnly(m_practice);
    m_nameField = new Field(tr("Name of this profile"), m_name);
    m_nameField->setHelp(tr("As you call this pair of accounts."));

    m_colour = new ColourChoice;
    m_colour->setObjectName(u"profileColour"_s);
    m_colour->setColour(profile.colour);
    m_colourField = new Field(tr("Colour"), m_colour);
    m_colourField->setHelp(tr("Shown wherever this profile is open."));

    m_region = new SegmentedControl;
    m_region->setObjectName(u"profileRegion"_s);
    m_region->addSegment(tr("US"), int(Region::Us), tr("pagerduty.com"));
    m_region->addSegment(tr("EU"), int(Region::Eu), tr("eu.pagerduty.com"));
    m_regionField = new Field(tr("PagerDuty region"), m_region);

    m_endpoints = new AdvancedEndpoints(profile, commandLine);
    m_advanced = new Disclosure(tr("Advanced: addresses"), m_endpoints);
    m_advanced->setObjectName(u"advancedButton"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Space5);
    row->addWidget(m_nameField, 3, Qt::AlignTop);
    row->addWidget(m_colourField, 2, Qt::AlignTop);
    row->addWidget(m_regionField, 3, Qt::AlignTop);
    for (Field *field : {m_nameField, m_colourField, m_regionField})
        field->setHidden(m_practice);
    if (m_practice)
        setSubtitle(tr("Both services run on this computer. Nothing is real, nobody is woken."));
    m_readOnly = new QCheckBox(tr("Read-only: look at everything, change nothing"));
    m_readOnly->setObjectName(u"readOnlyBox"_s);
    m_readOnly->setToolTip(
        tr("Nothing is created, changed or sent at either service while this is on."));
    body()->addLayout(row);
    body()->addWidget(m_readOnly, 0, Qt::AlignLeft);
    body()->addWidget(m_advanced, 0, Qt::AlignLeft);
    body()->addWidget(m_endpoints);
    showProfile(profile);

    connect(m_name, &QLineEdit::textChanged, this, &ProfileForm::checkName);
    connect(m_name, &QLineEdit::editingFinished, this, &ProfileForm::edited);
    connect(m_colour, &ColourChoice::chosen, this, &ProfileForm::edited);
    connect(m_region, &SegmentedControl::activated, this, [this] {
        m_regionField->setHelp(
            tr("Chosen by you. If it is the other one, Test connection finds out."));
        m_endpoints->setRegion(Region(m_region->currentData().toInt()));
        Q_EMIT edited();
    });
    connect(m_readOnly, &QCheckBox::clicked, this, &ProfileForm::edited);
    connect(m_endpoints, &AdvancedEndpoints::editingFinished, this, &ProfileForm::edited);
}

ProfileForm::~ProfileForm()
{
    m_name->disconnect(this);
    m_endpoints->disconnect(this);
}

void ProfileForm::checkName()
{
    if (m_name->text().trimmed().isEmpty())
        m_nameField->setError(tr("Give the profile a name."));
    else
        m_nameField->clearState();
}

void ProfileForm::showRegion(const Profile &profile)
{
    m_region->setCurrentData(int(profile.region));
    m_endpoints->setRegion(profile.region);
    if (profile.regionFound) {
        m_regionField->setGood(profile.region == Region::Eu
                                   ? tr("Found by itself: the account is in the EU.")
                                   : tr("Found by itself: the account is in the US."));
    } else {
        m_regionField->clearState();
        m_regionField->setHelp(tr("Not sure? Test connection finds out."));
    }
}

void ProfileForm::showProfile(const Profile &profile)
{
    showRegion(profile);
    m_readOnly->setChecked(profile.readOnly);
}

Profile ProfileForm::applied(Profile profile) const
{
    profile.readOnly = m_readOnly->isChecked();
    if (m_practice)
        return profile;
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        profile.name = name;
    profile.colour = m_colour->colour();
    const Region region = Region(m_region->currentData().toInt());
    if (profile.region != region) {
        profile.region = region;
        profile.regionFound = false;
    }
    profile.endpoints = m_endpoints->applied(profile.endpoints);
    return profile;
}

bool ProfileForm::isAcceptable() const
{
    return !m_name->text().trimmed().isEmpty() && m_endpoints->isAcceptable();
}

void ProfileForm::showProblems()
{
    checkName();
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_endpoints->isAcceptable()) {
        m_advanced->setOpen(true);
        m_endpoints->focusProblem();
    }
}

void ProfileForm::openAdvanced(bool open)
{
    m_advanced->setOpen(open);
    if (open && !isVisible())
        return;
    if (open)
        m_endpoints->focusProblem();
}

bool ProfileForm::isAdvancedOpen() const
{
    return m_advanced->isOpen();
}

void ProfileForm::focusFirst()
{
    if (m_practice)
        return;
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace alertbridge::ui
