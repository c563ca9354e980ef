// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/connection/networkaccess.h"
#include "ui/accounts/accountsview.h"
#include "ui/accounts/profilecolours.h"
#include "ui/network/certificatesheet.h"
#include "ui/network/networksheet.h"
#include "ui/network/proxysigninsheet.h"
#include "ui/shell/appmenu.h"
#include "ui/shell/clocknotice.h"
#include "ui/shell/noticestack.h"
#include "ui/shell/pausenotice.h"
#include "ui/shell/profilepages.h"
#include "ui/shell/sheets.h"
#include "ui/shell/standingbadges.h"
#include "ui/shell/uisettings.h"
#include "ui/support/diagnosticssheet.h"
#include "ui/welcome/practiceopener.h"
#include "ui/welcome/welcomeview.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/profilebadge.h"
#include "ui/widgets/profilestrip.h"
#include "ui/widgets/writegate.h"
#include "ui/words/connectionwords.h"
#include "ui/words/errornotice.h"
#include "ui/words/windowrequest.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize {1280, 800};
constexpr QSize smallestSize {760, 520};
constexpr std::array navigationOrder {Page::Setup,    Page::Integrations, Page::Definitions,
                                      Page::Delivery, Page::Activity,     Page::Accounts};

Icon iconOf(Page page)
{
    switch (page) {
    case Page::Integrations:
        return Icon::Integrations;
    case Page::Definitions:
        return Icon::AlertDefinitions;
    case Page::Delivery:
        return Icon::DeliveryTests;
    case Page::Activity:
        return Icon::Activity;
    case Page::Accounts:
        return Icon::Accounts;
    case Page::Setup:
    case Page::Welcome:
        break;
    }
    return Icon::Setup;
}

/// One that was closed may be there a moment longer.
template<typename Sheet>
bool isShown(const QWidget *window)
{
    const auto sheets = window->findChildren<Sheet *>();
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const Sheet *sheet) { return sheet->isVisible(); });
}

} // namespace

MainWindow::MainWindow(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_practice(std::make_unique<PracticeOpener>(context))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSize);
    resize(firstSize);
    restoreGeometry(uisettings::geometry());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_practice.get(), &PracticeOpener::opened, this, &MainWindow::takePractice);
    connect(m_practice.get(), &PracticeOpener::stopped, this, &MainWindow::showStandingNotices);
    connect(m_context.secrets, &SecretStore::persistenceChanged, this,
            &MainWindow::showStandingNotices);
    if (m_context.network) {
        // Told from within a request: a sheet comes afterwards.
        connect(m_context.network, &NetworkAccess::proxySignInWanted, this,
                &MainWindow::askForProxySignIn, Qt::QueuedConnection);
    }
    addShortcuts();
    build();
    show(Page::Welcome);
}

MainWindow::~MainWindow()
{
    // Views look at the session: they go first.
    delete std::exchange(m_content, nullptr);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(QKeySequence::HelpContents), &MainWindow::showAbout);
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    for (int i = 0; i < int(navigationOrder.size()); ++i) {
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
            [this, page = navigationOrder.at(size_t(i))] { showIfReachable(page); });
    }
}

void MainWindow::build()
{
    m_content = new QWidget(this);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    buildNavigation();
    m_notices = new NoticeStack;
    new PauseNotice(m_context.http, m_notices);
    m_clock = new ClockNotice(m_context.http, m_notices);
    m_stack = new PageStack;
    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(m_strip);
    main->addWidget(m_notices);
    main->addWidget(m_stack, 1);
    columns->addWidget(m_navigation);
    columns->addLayout(main, 1);
    buildWelcome();
    if (m_session)
        buildProfile();
    layout()->addWidget(m_content);
    m_navigation->setCompact(width() < tokens::NamesWidth);
    m_content->show();
    tellStorageNews(m_notices, &m_storageNews);
    showStandingNotices();
}

void MainWindow::setStorageNews(const StorageNews &news)
{
    m_storageNews = news;
    tellStorageNews(m_notices, &m_storageNews);
}

void MainWindow::buildNavigation()
{
    m_navigation = new NavigationBar;
    m_navigation->setObjectName(u"navigation"_s);
    for (const Page page : navigationOrder)
        m_navigation->addItem(int(page), iconOf(page), nameOf(page));
    m_badge = new ProfileBadge;
    m_badge->setObjectName(u"profileBadge"_s);
    m_menu = new QMenu(m_badge);
    m_menu->setObjectName(u"appMenu"_s);
    m_navigation->setFooter(m_badge);
    m_strip = new ProfileStrip;
    m_strip->setObjectName(u"profileStrip"_s);
    connect(m_navigation, &NavigationBar::activated, this, [this](int id) { show(Page(id)); });
    connect(m_navigation, &NavigationBar::compactChanged, m_badge, &ProfileBadge::setCompact);
    connect(m_navigation, &NavigationBar::compactChanged, this, &MainWindow::showBadge);
    connect(m_badge, &ProfileBadge::clicked, this, [this] {
        const AppActions actions {
            [this](const QString &id) { leaveProfile([this, id] { openProfile(id); }); },
            [this] { leaveProfile([this] { show(Page::Welcome); }); },
            m_context.network ? std::function<void()>([this] { showNetwork(); })
                              : std::function<void()>(),
            [this] { showStorage(); },
            [this] { saveDiagnostics(); },
            [this] { showAbout(); },
            [this] { close(); },
            [this](bool readOnly) { setReadOnly(readOnly); },
            m_session ? m_session->account()->profile().id : QString(),
            m_session && m_session->account()->profile().readOnly,
        };
        fillAppMenu(m_menu, m_context, actions);
        m_menu->popup(m_badge->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    });
}

QString MainWindow::nameOf(Page page)
{
    switch (page) {
    case Page::Setup:
        return tr("Set-up");
    case Page::Integrations:
        return tr("Integrations");
    case Page::Definitions:
        return tr("Alert definitions");
    case Page::Delivery:
        return tr("Delivery tests");
    case Page::Activity:
        return tr("Activity");
    case Page::Accounts:
        return tr("Accounts");
    case Page::Welcome:
        break;
    }
    return {};
}

void MainWindow::buildWelcome()
{
    m_welcome = new WelcomeView(m_context, m_practice.get());
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomeView::connectRequested, this, &MainWindow::connectNew);
    connect(m_welcome, &WelcomeView::profileChosen, this, &MainWindow::openProfile);
    connect(m_welcome, &WelcomeView::networkRequested, this, &MainWindow::showNetwork);
    connect(m_welcome, &WelcomeView::storageRequested, this, &MainWindow::showStorage);
    connect(m_welcome, &WelcomeView::diagnosticsRequested, this, &MainWindow::saveDiagnostics);
}

void MainWindow::buildProfile()
{
    m_accounts = new AccountsView(m_session->account(), m_context, m_session->draft);
    m_stack->addWidget(m_accounts);
    connect(m_accounts, &AccountsView::profileEdited, this, &MainWindow::saveProfile);
    connect(m_accounts, &AccountsView::continueRequested, this,
            [this] { showIfReachable(Page::Setup); });
    connect(m_accounts, &AccountsView::closeRequested, this,
            [this] { leaveProfile([this] { show(Page::Welcome); }); });
    connect(m_accounts, &AccountsView::removeRequested, this, &MainWindow::removeProfile);
    connect(m_accounts, &AccountsView::connectionTested, this, &MainWindow::goOnAfterSignIn);
    m_badges = new StandingBadges(m_session.get(), m_navigation, m_content);
    m_pages = new ProfilePages(m_session.get(), m_context, m_stack, m_content);
    connect(m_pages, &ProfilePages::pageRequested, this, &MainWindow::showIfReachable);
    connect(m_pages, &ProfilePages::signInRequested, this, &MainWindow::goToSignIn);
    connect(m_pages, &ProfilePages::leaveRequested, this,
            [this] { leaveProfile([this] { show(Page::Welcome); }); });
    showWriteState();
}

void MainWindow::rebuild()
{
    const QWidget *focused = focusWidget();
    const QString focusName = focused ? focused->objectName() : QString();
    if (m_session && m_accounts)
        m_session->draft = m_accounts->draft();
    delete m_content;
    build();
    show(m_page);
    if (auto *widget = focusName.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focusName))
        widget->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != WindowRequest::kind())
        return QWidget::event(event);
    const auto *request = static_cast<WindowRequest *>(event);
    if (request->chain.isEmpty()) {
        showNetwork();
        return true;
    }
    auto *sheet = new CertificateSheet(request->host, request->chain, this);
    connect(sheet, &CertificateSheet::networkRequested, this, &MainWindow::showNetwork);
    sheet->open();
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Two translators are exchanged in a row: one rebuild is enough, and not from inside a menu.
    if (event->type() == QEvent::LanguageChange && m_content
        && !std::exchange(m_rebuilding, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_rebuilding = false;
                rebuild();
            },
            Qt::QueuedConnection);
    }
}

void MainWindow::connectNew()
{
    QStringList colours;
    const QList<Profile> profiles = m_context.profiles->profiles();
    for (const Profile &profile : profiles)
        colours.append(profile.colour);
    Profile profile;
    profile.id = newProfileId();
    profile.name = profiles.isEmpty() ? tr("My accounts")
                                      : tr("My accounts %1").arg(profiles.size() + 1);
    profile.colour = freeProfileColour(colours);
    if (!m_context.makeEmbeddedPage)
        profile.signInMethod = Profile::SignInMethod::Browser;
    open(profile, {});
    m_entered = true;
    show(Page::Accounts);
}

void MainWindow::openPractice()
{
    m_practice->open();
}

void MainWindow::takePractice(const PracticeServices &services)
{
    Profile profile = services.profile(tr("Practice account"));
    profile.signInMethod = Profile::SignInMethod::Token;
    closeProfile(); // it may save a moment longer
    // Fresh services know nothing of what an earlier run made.
    if (m_practice->isFresh()) {
        ProfileSession::removeFiles(m_context.stateFolder, profile.id);
        uisettings::forgetProfile(profile.id);
    }
    AccountDraft draft;
    draft.pagerDutyToken = services.pagerDutyToken;
    draft.uptrendsUser = services.uptrendsApiUser;
    draft.uptrendsPassword = services.uptrendsApiPassword;
    open(profile, draft);
    m_session->account()->usePagerDutyToken(services.pagerDutyToken);
    m_session->account()->useUptrends({services.uptrendsApiUser, services.uptrendsApiPassword});
    enterOpened();
}

void MainWindow::openProfile(const QString &profileId)
{
    const auto profile = m_context.profiles->profile(profileId);
    if (!profile)
        return;
    open(*profile, {});
    show(Page::Accounts);
    onFinished(m_session.get(), m_session->account()->loadSecrets(),
               [this](const Result<Done> &) { enterOpened(); });
}

void MainWindow::open(const Profile &profile, const AccountDraft &draft)
{
    closeProfile();
    m_session = std::make_unique<ProfileSession>(profile, m_context);
    m_session->draft = draft;
    watchSession();
    buildProfile();
    showStandingNotices();
}

void MainWindow::watchSession()
{
    Account *account = m_session->account();
    connect(account, &Account::changed, this, &MainWindow::showWriteState);
    connect(m_session->connection(), &ConnectionWatch::changed, this, &MainWindow::showBadge);
    connect(account, &Account::signInNeeded, this, &MainWindow::showSignInNotice);
    connect(account, &Account::signedInAgain, this,
            [this] { m_notices->dismiss(NoticeStack::Key::SignIn); });
}

void MainWindow::enterOpened()
{
    const Account *account = m_session->account();
    const bool ready = account->hasPagerDuty() && account->hasUptrends();
    m_accounts->checkStored();
    m_entered = true;
    const Page last = Page(uisettings::lastPage(account->profile().id));
    const bool known = std::find(navigationOrder.begin(), navigationOrder.end(), last)
                       != navigationOrder.end();
    const Page place = known ? last : m_session->hasSavedSetup() ? Page::Setup : Page::Accounts;
    show(ready && unreachable(place).isEmpty() ? place : Page::Accounts);
}

void MainWindow::askBeforeStopping(const QString &primary, const std::function<void()> &then)
{
    ConfirmSheet::Content content;
    content.title = tr("Something is still being done.");
    content.text = tr("What was begun is finished, the rest is left as it is. A test message is "
                      "taken back.");
    if (m_session->hasSetup() && m_session->setup()->isWorking())
        content.text += QLatin1Char(' ')
                        + tr("You can go on another time: the set-up remembers where it was.");
    content.primary = primary;
    content.cancel = tr("Stay");
    ConfirmSheet::ask(this, content, [this, then](ConfirmSheet::Choice choice) {
        if (choice != ConfirmSheet::Choice::Primary || !m_session)
            return;
        m_session->stopWorking();
        m_session->whenQuiet(then);
    });
}

void MainWindow::leaveProfile(const std::function<void()> &then)
{
    const auto leave = [this, then] {
        // The button that was pressed is part of what goes away.
        QMetaObject::invokeMethod(
            this,
            [this, then] {
                closeProfile();
                then();
            },
            Qt::QueuedConnection);
    };
    if (m_session && m_session->isWorking())
        askBeforeStopping(tr("Stop and leave"), leave);
    else
        leave();
}

void MainWindow::closeProfile()
{
    m_returnTo = Page::Welcome;
    m_entered = false;
    if (m_accounts && !m_removing)
        m_accounts->commit();
    m_removing = false;
    m_notices->dismiss(NoticeStack::Key::SignIn);
    m_notices->dismiss(NoticeStack::Key::Saving);
    m_notices->dismiss(NoticeStack::Key::ReadOnly);
    delete m_badges;
    delete m_pages;
    delete m_accounts;
    m_session.reset();
}

void MainWindow::removeProfile()
{
    m_removing = true;
    uisettings::forgetProfile(m_session->account()->profile().id);
    m_session->forget();
    leaveProfile([this] { show(Page::Welcome); });
}

void MainWindow::saveProfile(const Profile &profile)
{
    // Profiles of a newer version are not written; a standing notice says so.
    if (m_session->save(profile) || m_context.profiles->fromNewerVersion()) {
        m_notices->dismiss(NoticeStack::Key::Saving);
        return;
    }
    Notice *notice = m_notices->show(NoticeStack::Key::Saving, Tone::Caution, {}, {});
    Button *again = showError(notice, errorWords(ApiError::local(u"not_saved"_s), Doing::Saving),
                              Tone::Caution);
    connect(again, &Button::clicked, this,
            [this] { saveProfile(m_session->account()->profile()); });
}

void MainWindow::show(Page page)
{
    if (!m_session)
        page = Page::Welcome;
    if (!unreachable(page).isEmpty())
        page = Page::Accounts;
    m_page = page;
    // From the accounts one goes on to where work is.
    if (m_entered && page != Page::Welcome && page != Page::Accounts)
        uisettings::setLastPage(m_session->account()->profile().id, int(page));
    m_navigation->setVisible(page != Page::Welcome);
    m_navigation->setCurrent(int(page));
    switch (page) {
    case Page::Welcome:
        m_welcome->refresh();
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->focusFirst();
        break;
    case Page::Accounts:
        m_notices->dismiss(NoticeStack::Key::SignIn);
        m_stack->setCurrentWidget(m_accounts);
        m_accounts->focusService(ApiError::Service::None);
        break;
    default:
        m_pages->show(page);
        break;
    }
    showBadge();
    showStandingNotices();
}

void MainWindow::showIfReachable(Page page)
{
    if (m_session && unreachable(page).isEmpty())
        show(page);
}

QString MainWindow::unreachable(Page page) const
{
    if (page != Page::Setup || !m_session)
        return {};
    const Account *account = m_session->account();
    if (!account->hasPagerDuty() || !account->hasUptrends())
        return tr("Connect both accounts first.");
    // All of it is about making things.
    return m_session->gate()->reason();
}

void MainWindow::showSignInNotice(ApiError::Service service)
{
    if (m_page == Page::Accounts)
        return; // the card says it, where it can be mended
    const bool uptrends = service == ApiError::Service::UptrendsApi;
    Notice *notice = m_notices->show(NoticeStack::Key::SignIn, Tone::Caution,
                                     uptrends ? tr("Uptrends asks you to sign in again.")
                                              : tr("PagerDuty asks you to sign in again."),
                                     tr("Nothing is lost: afterwards it goes on where it is."));
    Button *button = notice->addAction(tr("Sign in again"), Button::Kind::Primary);
    button->setObjectName(u"signInAgainButton"_s);
    connect(button, &Button::clicked, this, [this, service] { goToSignIn(service); });
}

void MainWindow::goToSignIn(ApiError::Service service)
{
    m_returnTo = m_page == Page::Accounts ? Page::Welcome : m_page;
    show(Page::Accounts);
    m_accounts->focusService(service);
}

void MainWindow::goOnAfterSignIn()
{
    showBadge();
    if (m_returnTo != Page::Welcome && m_accounts->isReady())
        show(std::exchange(m_returnTo, Page::Welcome));
}

void MainWindow::showBadge()
{
    m_strip->setVisible(m_session && m_page != Page::Welcome && m_navigation->isCompact());
    if (!m_session) {
        setWindowTitle(tr("Alertbridge"));
        return;
    }
    const Account *account = m_session->account();
    const Profile &profile = account->profile();
    const ChipWords connection = connectionWords(m_session->connection()->pagerDuty(),
                                                 m_session->connection()->uptrends());
    QStringList facts {connection.text};
    facts.append(profile.region == Region::Eu ? tr("EU") : tr("US"));
    if (account->isReadOnly())
        facts.append(tr("read-only"));
    if (profile.practice)
        facts.append(tr("nothing is real"));
    const QString status = facts.join(u"\u00A0· "_s);
    m_badge->setProfile(profile.name, QColor(profile.colour));
    m_badge->setStatus(status, connection.tone);
    m_strip->setProfile(profile.name, QColor(profile.colour));
    m_strip->setStatus(status, connection.tone);
    for (const Page page : navigationOrder) {
        const QString reason = unreachable(page);
        m_navigation->setItemEnabled(int(page), reason.isEmpty(), reason);
    }
    setWindowTitle(tr("%1 – Alertbridge").arg(profile.name));
}

void MainWindow::showWriteState()
{
    const bool elsewhere = !m_session->holdsLock();
    const bool readOnly = m_session->account()->profile().readOnly;
    const bool unrecorded = m_session->journal()->isNewer();
    if (unrecorded)
        m_session->gate()->close(tr("The record of changes is of a newer version of Alertbridge."));
    else if (elsewhere)
        m_session->gate()->close(tr("This profile is open in another Alertbridge window."));
    else if (readOnly)
        m_session->gate()->close(tr("This profile is read-only. The switch is in Accounts."));
    else
        m_session->gate()->open();
    if (unrecorded && !m_notices->has(NoticeStack::Key::ReadOnly)) {
        m_notices
            ->show(NoticeStack::Key::ReadOnly, Tone::Caution,
                   tr("The record of changes is of a newer version of Alertbridge."),
                   tr("It is left as it is. Changes could not be noted in it first, so here "
                      "everything can be looked at and nothing is changed. Use the newer version."))
            ->setObjectName(u"newerJournalNotice"_s);
    } else if (elsewhere && !m_notices->has(NoticeStack::Key::ReadOnly)) {
        Notice *notice = m_notices->show(
            NoticeStack::Key::ReadOnly, Tone::Caution,
            tr("This profile is open in another Alertbridge window."),
            tr("Here everything can be looked at and nothing is changed. Close the other window "
               "to work in this one."));
        notice->setObjectName(u"otherWindowNotice"_s);
        Button *again = notice->addAction(tr("Look again"));
        again->setObjectName(u"lookForOtherWindowButton"_s);
        connect(again, &Button::clicked, this, [this] {
            if (m_session->takeLock())
                m_notices->dismiss(NoticeStack::Key::ReadOnly);
            showWriteState();
        });
    }
    showBadge();
}

void MainWindow::setReadOnly(bool readOnly)
{
    Profile profile = m_session->account()->profile();
    if (profile.readOnly == readOnly)
        return;
    profile.readOnly = readOnly;
    m_session->account()->updateProfile(profile);
    saveProfile(profile);
    if (!unreachable(m_page).isEmpty())
        show(Page::Accounts);
}

void MainWindow::showStandingNotices()
{
    const bool practice = m_session && m_session->account()->profile().practice;
    m_clock->setPractice(practice);
    if (practice && m_practice->hasStopped()) {
        Notice *notice = m_notices->show(
            NoticeStack::Key::Practice, Tone::Caution, tr("The practice services ended."),
            tr("What was made in them is gone. Your own accounts are not affected."));
        connect(notice->addAction(tr("Start them again")), &Button::clicked, m_practice.get(),
                &PracticeOpener::open);
    } else {
        m_notices->dismiss(NoticeStack::Key::Practice);
    }
    // The accounts page has a line of its own for it.
    if (!practice && !m_context.secrets->persistent() && m_page != Page::Accounts
        && !m_keychainClosed) {
        if (!m_notices->has(NoticeStack::Key::Keychain)) {
            Notice *notice = m_notices->show(
                NoticeStack::Key::Keychain, Tone::Caution, tr("No keychain could be used."),
                tr("Tokens and passwords are kept for this run only; nothing is written to disk."),
                true);
            connect(notice, &Notice::closed, this, [this] { m_keychainClosed = true; });
        }
    } else {
        m_notices->dismiss(NoticeStack::Key::Keychain);
    }
    const QString damaged = m_context.profiles->damagedFile();
    if (!damaged.isEmpty() && !m_session) {
        m_notices->show(NoticeStack::Key::Profiles, Tone::Caution,
                        tr("The saved profiles could not be read."),
                        tr("The file was set aside as %1. Your accounts at PagerDuty and Uptrends "
                           "are not affected: connect "
                           "them again.")
                            .arg(damaged),
                        true);
    } else if (m_context.profiles->fromNewerVersion()) {
        m_notices->show(
            NoticeStack::Key::Profiles, Tone::Caution,
            tr("The saved profiles are of a newer version of Alertbridge."),
            tr("They are left as they are; nothing is saved in this run. Use the newer version."),
            true);
    } else {
        m_notices->dismiss(NoticeStack::Key::Profiles);
    }
}

void MainWindow::showAbout()
{
    InfoSheet::present(this, aboutContent(m_context));
}

void MainWindow::saveDiagnostics()
{
    DiagnosticsSheet::present(this, m_context, m_session.get());
}

void MainWindow::showStorage()
{
    InfoSheet::present(this, storageContent(m_context));
}

void MainWindow::showNetwork()
{
    if (!m_context.network || isShown<NetworkSheet>(this))
        return;
    const Profile profile = m_session ? m_session->account()->profile() : Profile();
    Endpoints endpoints = profile.endpoints;
    endpoints.overlay(m_context.endpointOverrides);
    auto *sheet = new NetworkSheet(m_context.network,
                                   ConnectionTest::targetsOf(endpoints, profile.region), this);
    sheet->open();
}

void MainWindow::askForProxySignIn(const QString &proxyHost, bool refused)
{
    // Whoever is at the settings has the fields in front of them.
    if (isShown<NetworkSheet>(this) || isShown<ProxySignInSheet>(this))
        return;
    auto *sheet = new ProxySignInSheet({proxyHost, m_context.network->rules().proxy.user, refused,
                                        m_context.secrets->persistent()},
                                       this);
    connect(sheet, &ProxySignInSheet::entered, this,
            [this](const QString &user, const Secret &password) {
                m_context.network->signIn(user, password);
            });
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && m_session && m_session->isWorking()) {
        event->ignore();
        askBeforeStopping(tr("Stop and close"), [this] {
            m_closing = true;
            close();
        });
        return;
    }
    if (m_accounts)
        m_accounts->commit();
    uisettings::setGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setCompact(width() < tokens::NamesWidth);
}

} // namespace alertbridge::ui
