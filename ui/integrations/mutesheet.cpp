// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/mutesheet.h"

#include "ui/integrations/mutewords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetground.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace alertbridge::ui {

using namespace std::chrono_literals;

namespace {

constexpr int muteSheetWidth = 560;
constexpr int tallestPlan = 200;
enum Way { Pause, SwitchOff };
enum Until { OneHour, Tomorrow, Custom };

/// When an evening's pause ends: before work begins.
QTime endOfEvening()
{
    return {8, 0};
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space3);
    return column;
}

} // namespace

MuteSheet::MuteSheet(MuteDesk *desk, const Target &target, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_target(target)
    , m_levels(desk->planSwitchOff(target.guid))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("muteSheet"));
    setWindowTitle(tr("Mute the integration"));
    setSheetGround(this);
    auto *title = new FlowText(tr("Mute “%1”?").arg(target.name), TypeRole::Section, Role::Text,
                               this);
    auto *text = new FlowText(
        tr("Uptrends' own Active switch of the integration is only in its web "
           "page. From here there are two ways."),
        TypeRole::Body, Role::Muted, this);
    m_way = new SegmentedControl({tr("Pause its services"), tr("Switch it off on its levels")},
                                 this);
    m_way->setObjectName(QStringLiteral("muteWay"));
    m_way->setAccessibleName(tr("How to mute"));
    m_pages = new PageStack(this);
    m_pages->addWidget(makePausePage());
    m_pages->addWidget(makeSwitchPage());
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    cancel->setObjectName(QStringLiteral("muteCancelButton"));
    m_primary = new Button(QString(), Button::Kind::Primary, this);
    m_primary->setObjectName(QStringLiteral("mutePrimaryButton"));
    m_primary->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Space6, tokens::Space6, tokens::Space6, tokens::Space5);
    layout->setSpacing(tokens::Space3);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_way, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    setFixedWidth(muteSheetWidth);

    connect(m_way, &SegmentedControl::currentIndexChanged, this, [this](int way) {
        m_pages->setCurrentIndex(way);
        showPrimary();
    });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_primary, &Button::clicked, this, &MuteSheet::carryOut);
    auto *clock = new QTimer(this); // "in an hour" moves on
    clock->start(20s);
    connect(clock, &QTimer::timeout, this, &MuteSheet::showEnd);
    if (!whyNoPause().isEmpty() && !m_levels.isEmpty())
        m_way->setCurrentIndex(SwitchOff);
    showEnd();
}

QWidget *MuteSheet::makePausePage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    if (!m_target.feedKnown) {
        auto *unknown = new Notice(
            Tone::Caution, tr("Which services it feeds is not known yet"),
            tr("Uptrends does not tell. A test of the whole path finds out, and then they can be "
               "paused from here."),
            page);
        Button *findOut = unknown->addAction(tr("Find out…"));
        findOut->setObjectName(QStringLiteral("muteFindOutButton"));
        connect(findOut, &Button::clicked, this, [this] {
            close();
            Q_EMIT findOutRequested();
        });
        column->addWidget(unknown);
    } else {
        column->addWidget(new FlowText(
            tr("A maintenance window at PagerDuty: no incident opens on %1 meanwhile, whatever "
               "sends it. It ends by itself.")
                .arg(QLocale().createSeparatedList(m_target.services)),
            TypeRole::Body, Role::Text, page));
    }
    if (m_target.feedKnown && !m_desk->mayPause())
        column->addWidget(new Notice(
            Tone::Caution, tr("PagerDuty wants to know who asks"),
            tr("The token belongs to an account, not to a person. Enter the e-mail address of a "
               "PagerDuty user in Accounts first."),
            page));
    m_until = new SegmentedControl(
        {tr("For an hour"),
         tr("Until tomorrow, %1", "a time")
             .arg(QLocale().toString(endOfEvening(), QLocale::ShortFormat)),
         tr("Until another time")},
        page);
    m_until->setObjectName(QStringLiteral("muteUntil"));
    m_until->setAccessibleName(tr("For how long"));
    m_custom = new QDateTimeEdit(m_desk->now().toLocalTime().addSecs(2 * 3600), page);
    m_custom->setObjectName(QStringLiteral("muteUntilEdit"));
    m_custom->setCalendarPopup(true);
    m_customField = new Field(tr("Ends at"), m_custom, page);
    m_customField->setHelp(tr("In the time of this computer."));
    m_ends = new FlowText(QString(), TypeRole::Body, Role::Muted, page);
    m_ends->setObjectName(QStringLiteral("muteEndsText"));
    column->addWidget(m_until, 0, Qt::AlignLeft);
    column->addWidget(m_customField);
    column->addWidget(m_ends);
    column->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_ends)})
        part->setVisible(m_target.feedKnown);
    connect(m_until, &SegmentedControl::currentIndexChanged, this, &MuteSheet::showEnd);
    connect(m_custom, &QDateTimeEdit::dateTimeChanged, this, &MuteSheet::showEnd);
    return page;
}

QWidget *MuteSheet::makeSwitchPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    if (m_levels.isEmpty()) {
        column->addWidget(new FlowText(tr("It is attached to no level that could be switched off."),
                                       TypeRole::Body, Role::Muted, page));
        column->addStretch();
        return page;
    }
    column->addWidget(new FlowText(
        tr("Uptrends sends nothing through it from these levels until you unmute it. This does not "
           "end by itself. Other integrations and operators of the levels are still alerted."),
        TypeRole::Body, Role::Text, page));
    auto *list = new QListWidget(page);
    list->setObjectName(QStringLiteral("mutePlan"));
    list->setAccessibleName(tr("What is switched off"));
    list->setUniformItemSizes(true);
    for (const Change &change : std::as_const(m_levels))
        list->addItem(placeLine(change));
    list->setMaximumHeight(tallestPlan);
    column->addWidget(list);
    column->addWidget(new FlowText(tr("Unmute switches it on again exactly there. Uptrends does "
                                      "not tell which of them are off "
                                      "already; those this app knows of are left alone."),
                                   TypeRole::Note, Role::Muted, page));
    column->addStretch();
    return page;
}

QDateTime MuteSheet::end() const
{
    const QDateTime now = m_desk->now().toLocalTime();
    switch (m_until->currentIndex()) {
    case OneHour:
        return now.addSecs(3600);
    case Tomorrow:
        return {now.date().addDays(1), endOfEvening()};
    default:
        return m_custom->dateTime();
    }
}

QString MuteSheet::whyNoPause() const
{
    if (!m_target.feedKnown)
        return tr("Which services it feeds is not known yet");
    if (!m_desk->mayPause())
        return tr("PagerDuty wants to know who asks");
    if (m_desk->planPause(m_target.guid, end(), m_target.name).isEmpty())
        return tr("None of the services it feeds is there any more");
    if (end() <= m_desk->now().addSecs(60))
        return tr("The end has to lie ahead");
    return {};
}

void MuteSheet::showEnd()
{
    const bool custom = m_until->currentIndex() == Custom;
    m_customField->setVisible(custom && m_target.feedKnown);
    if (custom && end() <= m_desk->now().addSecs(60))
        m_customField->setError(tr("The end has to lie ahead."));
    else
        m_customField->clearState();
    m_ends->setText(tr("Ends %1.").arg(momentWords(end(), m_target.accountZone)));
    showPrimary();
}

void MuteSheet::showPrimary()
{
    if (m_way->currentIndex() == Pause) {
        const QDateTime until = end();
        const bool today = until.date() == m_desk->now().toLocalTime().date();
        m_primary->setText(tr("Pause until %1")
                               .arg(today ? QLocale().toString(until.time(), QLocale::ShortFormat)
                                          : QLocale().toString(until, QLocale::ShortFormat)));
        m_primary->setDisabledReason(whyNoPause());
        return;
    }
    m_primary->setText(tr("Switch off on %n levels", nullptr, static_cast<int>(m_levels.size())));
    m_primary->setDisabledReason(m_levels.isEmpty() ? tr("There is nothing to switch off")
                                                    : QString());
}

void MuteSheet::carryOut()
{
    if (m_way->currentIndex() == Pause) {
        if (!whyNoPause().isEmpty()) { // time has passed meanwhile
            showEnd();
            return;
        }
        m_desk->carryOut(MuteDesk::Act::PauseServices, m_target.guid,
                         m_desk->planPause(m_target.guid, end(),
                                           tr("“%1” muted from Alertbridge").arg(m_target.name)));
    } else {
        m_desk->carryOut(MuteDesk::Act::SwitchOff, m_target.guid, m_levels);
    }
    accept();
}

} // namespace alertbridge::ui
