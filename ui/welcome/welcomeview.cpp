// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomeview.h"

#include "ui/shell/languagemenu.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/brandmark.h"
#include "ui/welcome/practiceopener.h"
#include "ui/welcome/profilelist.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowtext.h"
#include "ui/words/errornotice.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 700;
constexpr int markSize = 44;

FlowText *centred(const QString &text, TypeRole type, Role colour)
{
    auto *line = new FlowText(text, type, colour);
    line->setAlignment(Qt::AlignHCenter);
    return line;
}

} // namespace

WelcomeView::WelcomeView(const UiContext &context, PracticeOpener *practice, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_practice(practice)
{
    setObjectName(u"welcomeView"_s);
    m_profilesTitle = new FlowText(tr("Your accounts"), TypeRole::Section);
    m_profiles = new ProfileList;

    auto *cards = new QHBoxLayout;
    cards->setSpacing(tokens::Space5);
    cards->addWidget(buildConnectCard(), 1);
    cards->addWidget(buildPractiseCard(), 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(tokens::PageMargin, tokens::Space6, tokens::PageMargin,
                               tokens::Space6);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new BrandMark(markSize), 0, Qt::AlignHCenter);
    column->addSpacing(tokens::Space4);
    column->addWidget(
        centred(tr("From an Uptrends error to a person who knows"), TypeRole::Hero, Role::Text));
    column->addSpacing(tokens::Space1);
    column->addWidget(
        centred(tr("Set the path up in three steps, and see one real alert go all the way."),
                TypeRole::Body, Role::Muted));
    column->addSpacing(tokens::Space6);
    column->addWidget(m_profilesTitle);
    column->addSpacing(tokens::Space2);
    column->addWidget(m_profiles);
    column->addSpacing(tokens::Space5);
    column->addLayout(cards);
    column->addSpacing(tokens::Space5);
    column->addWidget(buildFooter(), 0, Qt::AlignHCenter);
    column->addStretch();
    content->setMaximumWidth(columnWidth + 2 * tokens::PageMargin);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_profiles, &ProfileList::chosen, this, &WelcomeView::profileChosen);
    connect(m_practice, &PracticeOpener::startingChanged, this, &WelcomeView::showStarting);
    connect(m_practice, &PracticeOpener::failed, this, &WelcomeView::showFailure);
    connect(m_context.profiles, &ProfileStore::changed, this, &WelcomeView::refresh);
    showStarting(m_practice->isStarting());
    refresh();
}

QWidget *WelcomeView::buildConnectCard()
{
    auto *card = new Card(tr("Connect my accounts"));
    card->setSubtitle(tr(
        "You need an Uptrends operator login and a PagerDuty account that may create services."));
    m_connect = new Button(tr("Connect"), Button::Kind::Primary);
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setAutoDefault(true);
    card->body()->addWidget(m_connect, 0, Qt::AlignLeft);
    card->body()->addStretch();
    connect(m_connect, &Button::clicked, this, &WelcomeView::connectRequested);
    return card;
}

QWidget *WelcomeView::buildPractiseCard()
{
    auto *card = new Card(tr("Practise first"));
    card->setSubtitle(tr("Both services, simulated on this computer. Nothing is real, nobody is "
                         "woken, everything can be tried."));
    m_practise = new Button(tr("Open the practice account"));
    m_practise->setObjectName(u"practiseButton"_s);
    m_practise->setAutoDefault(true);
    m_starting = new BusyLine(tr("Starting the practice services…"));
    m_starting->setObjectName(u"practiceStarting"_s);
    m_starting->setCancelable(true);
    m_failure = new Notice;
    m_failure->setObjectName(u"practiceFailure"_s);
    m_failure->hide();
    card->body()->addWidget(m_practise, 0, Qt::AlignLeft);
    card->body()->addWidget(m_starting);
    card->body()->addWidget(m_failure);
    card->body()->addStretch();
    connect(m_practise, &Button::clicked, this, [this] {
        m_failure->hide();
        m_practice->open();
    });
    connect(m_starting, &BusyLine::cancelRequested, m_practice, &PracticeOpener::cancel);
    return card;
}

QWidget *WelcomeView::buildFooter()
{
    auto *footer = new QWidget;
    auto *language = makeLanguageButton(m_context, footer);
    auto *storage = new Button(tr("What is stored where?"), Button::Kind::Quiet);
    storage->setObjectName(u"storageButton"_s);
    auto *diagnostics = new Button(tr("Save diagnostics…"), Button::Kind::Quiet);
    diagnostics->setObjectName(u"diagnosticsButton"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space1);
    row->addWidget(language);
    row->addWidget(new FlowText(u"·"_s, TypeRole::Body, Role::Muted));
    if (m_context.network) {
        auto *network = new Button(tr("Network…"), Button::Kind::Quiet);
        network->setObjectName(u"welcomeNetworkButton"_s);
        row->addWidget(network);
        row->addWidget(new FlowText(u"·"_s, TypeRole::Body, Role::Muted));
        connect(network, &Button::clicked, this, &WelcomeView::networkRequested);
    }
    row->addWidget(storage);
    row->addWidget(new FlowText(u"·"_s, TypeRole::Body, Role::Muted));
    row->addWidget(diagnostics);
    connect(storage, &Button::clicked, this, &WelcomeView::storageRequested);
    connect(diagnostics, &Button::clicked, this, &WelcomeView::diagnosticsRequested);
    return footer;
}

void WelcomeView::refresh()
{
    QList<ProfileList::Entry> entries;
    const QList<Profile> profiles = m_context.profiles->profiles();
    for (const Profile &profile : profiles)
        entries.append({profile, setupStatus(profile.id, m_context.stateFolder)});
    m_profiles->setEntries(entries);
    m_profiles->setHidden(entries.isEmpty());
    m_profilesTitle->setHidden(entries.isEmpty());
    m_connect->setText(entries.isEmpty() ? tr("Connect") : tr("Connect others"));
}

void WelcomeView::focusFirst()
{
    m_connect->setFocus(Qt::OtherFocusReason);
}

void WelcomeView::showStarting(bool starting)
{
    m_practise->setVisible(!starting);
    m_starting->setVisible(starting);
    m_connect->setEnabled(!starting);
    if (!starting && isVisible())
        m_practise->setFocus(Qt::OtherFocusReason);
}

void WelcomeView::showFailure(const ApiError &error)
{
    Button *again = showError(m_failure, errorWords(error, Doing::StartingPractice));
    m_practise->hide();
    if (!again)
        again = m_failure->addAction(tr("Try again"));
    again->setObjectName(u"practiceTryAgain"_s);
    again->setFocus(Qt::OtherFocusReason);
    connect(again, &Button::clicked, m_practise, &Button::click);
}

} // namespace alertbridge::ui
