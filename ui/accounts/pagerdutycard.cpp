// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/pagerdutycard.h"

#include "ui/accounts/disclosure.h"
#include "ui/accounts/pagerdutysignin.h"
#include "ui/accounts/redirecthelp.h"
#include "ui/accounts/tokenshape.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/words/servicewords.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

PagerDutyCard::PagerDutyCard(Account *account, const UiContext &context, const AccountDraft &draft,
                             QWidget *parent)
    : ConnectionCard(tr("PagerDuty"), parent)
    , m_account(account)
    , m_context(context)
    , m_signIn(new PagerDutySignIn(account, this))
{
    setObjectName(u"pagerDutyCard"_s);
    buildForm(draft);
    buildButtons();
    showMethod();
    showAccount();

    follow(m_account);
    connect(m_signIn, &PagerDutySignIn::phaseChanged, this, &PagerDutyCard::showPhase);
    connect(m_signIn, &PagerDutySignIn::signedIn, this, &PagerDutyCard::check);
    connect(m_signIn, &PagerDutySignIn::failed, this, [this](const ApiError &error) {
        m_problem = error;
        showProblem(error, Doing::SigningIn);
    });
}

PagerDutyCard::~PagerDutyCard()
{
    m_stop.request_stop();
    releaseFields();
}

void PagerDutyCard::buildForm(const AccountDraft &draft)
{
    const Profile &profile = m_account->profile();
    m_method = new SegmentedControl;
    m_method->setObjectName(u"pagerDutyMethod"_s);
    m_method->setAccessibleName(tr("How to connect PagerDuty"));
    const int here = m_method->addSegment(tr("Sign in here"), int(Method::WebView));
    m_method->addSegment(tr("Use my browser"), int(Method::Browser));
    m_method->addSegment(tr("API token"), int(Method::Token));
    Method way = profile.signInMethod;
    if (!m_context.makeEmbeddedPage) {
        m_method->setSegmentEnabled(
            here, false, tr("The web view is not installed. Use your browser or an API token."));
        if (way == Method::WebView)
            way = Method::Browser;
    }
    m_method->setCurrentData(int(way));
    m_explanation = new FlowText(QString(), TypeRole::Body, Role::Muted);

    m_clientId = new QLineEdit(profile.oauthClientId);
    m_clientId->setObjectName(u"clientId"_s);
    m_clientId->setPlaceholderText(u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s);
    m_clientIdField = new Field(tr("Client ID of your PagerDuty app"), m_clientId);
    m_clientIdField->setHelp(
        tr("Alertbridge ships without one: your organisation registers its own."));
    m_help = new RedirectHelp;
    m_helpButton = new Disclosure(tr("How to get a client ID"), m_help);
    m_helpButton->setObjectName(u"clientIdHelpButton"_s);

    m_token = new PasswordField;
    m_token->setObjectName(u"apiToken"_s);
    m_tokenField = new Field(tr("API token"), m_token);
    m_from = new QLineEdit(profile.fromEmail);
    m_from->setObjectName(u"fromEmail"_s);
    m_from->setPlaceholderText(tr("name@example.com"));
    m_fromField = new Field(tr("From e-mail"), m_from);
    m_fromField->setOptional(true);
    m_fromField->setHelp(
        tr("For a token of the whole account: a user in whose name incidents are changed."));
    if (!draft.pagerDutyToken.isEmpty()) {
        m_token->setText(QString::fromUtf8(draft.pagerDutyToken.reveal()));
        m_tokenEdited = true;
    }

    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_method, m_explanation, m_clientIdField})
        form()->addWidget(widget);
    form()->addWidget(m_helpButton, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_help, m_tokenField, m_fromField})
        form()->addWidget(widget);

    connect(m_method, &SegmentedControl::currentIndexChanged, this, [this] {
        showMethod();
        Q_EMIT commitRequested();
    });
    connect(m_clientId, &QLineEdit::textEdited, m_clientIdField, &Field::clearState);
    connect(m_token, &QLineEdit::textEdited, this, [this] {
        m_tokenEdited = true;
        const QString token = cleanToken(m_token->text());
        const TokenShape shape = tokenShape(token);
        // While it is typed only a clear mistake is worth a word; an empty or short one is not
        // finished.
        if (token.size() > 20 && isRefused(shape))
            m_tokenField->setError(tokenShapeWords(shape, token));
        else
            m_tokenField->clearState();
    });
    for (QLineEdit *edit : {m_clientId, static_cast<QLineEdit *>(m_token), m_from})
        connect(edit, &QLineEdit::returnPressed, this, &PagerDutyCard::pressPrimary);
    connect(m_from, &QLineEdit::textEdited, m_fromField, &Field::clearState);
    connect(m_from, &QLineEdit::editingFinished, this, &ConnectionCard::commitRequested);
    connect(m_help, &RedirectHelp::registrationPageRequested, this, [this] {
        QUrl page = m_account->profile().url(EndpointName::PagerDutyApp);
        page.setPath(u"/developer/applications"_s);
        m_context.openExternally(page);
    });
}

void PagerDutyCard::buildButtons()
{
    m_primary = addButton({}, u"pagerDutyPrimary"_s, Button::Kind::Primary);
    m_test = addButton(tr("Test connection"), u"pagerDutyTest"_s, Button::Kind::Secondary);
    m_openAgain = addButton(tr("Open the page again"), u"pagerDutyOpenAgain"_s,
                            Button::Kind::Secondary);
    m_openAgain->hide();
    m_signOut = addButton(tr("Sign out"), u"pagerDutySignOut"_s, Button::Kind::Quiet);
    connect(m_primary, &Button::clicked, this, &PagerDutyCard::pressPrimary);
    connect(m_test, &Button::clicked, this, &PagerDutyCard::test);
    connect(m_openAgain, &Button::clicked, this,
            [this] { m_context.openExternally(m_browserAddress); });
    connect(m_signOut, &Button::clicked, this, &PagerDutyCard::signOut);
}

PagerDutyCard::Method PagerDutyCard::method() const
{
    return Method(m_method->currentData().toInt());
}

Profile PagerDutyCard::applied(Profile profile) const
{
    profile.signInMethod = method();
    const QString clientId = m_clientId->text().trimmed();
    if (clientId.isEmpty() || isClientId(clientId))
        profile.oauthClientId = clientId;
    profile.fromEmail = m_from->text().trimmed();
    return profile;
}

void PagerDutyCard::collect(AccountDraft &draft) const
{
    draft.pagerDutyToken = Secret::fromString(m_token->text());
}

void PagerDutyCard::showMethod()
{
    const bool token = method() == Method::Token;
    m_clientIdField->setHidden(token);
    m_helpButton->setHidden(token);
    m_help->setHidden(token || !m_helpButton->isOpen());
    m_tokenField->setHidden(!token);
    switch (method()) {
    case Method::WebView:
        m_explanation->setText(tr(
            "PagerDuty's own page opens in this window. Your password goes to PagerDuty alone."));
        m_primary->setText(tr("Sign in here"));
        break;
    case Method::Browser:
        m_explanation->setText(
            tr("PagerDuty's page opens in your browser, with your single sign-on and passkeys."));
        m_primary->setText(tr("Open my browser"));
        break;
    case Method::Token:
        m_explanation->setText(tr("A user token is best: in PagerDuty, My Profile › User Settings "
                                  "› Create API User Token."));
        m_primary->setText(tr("Test connection"));
        break;
    }
    showAccount();
}

void PagerDutyCard::showAccount()
{
    const bool connected = m_account->hasPagerDuty();
    const auto identity = m_account->pagerDutyIdentity();
    m_fromField->setVisible(method() == Method::Token && identity && identity->accountToken);
    m_test->setVisible(connected && method() != Method::Token && !isWaiting());
    m_signOut->setVisible(connected && !isWaiting());
    m_token->setPlaceholderText(connected ? tr("Kept; paste another to replace it") : QString());
    m_tokenField->setHelp(connected ? QString() : tr("PagerDuty shows it once, when it is made."));
    m_primary->setKind(identity ? Button::Kind::Secondary : Button::Kind::Primary);
    facts()->setVisible(identity.has_value());
    if (identity)
        showIdentity(*identity);
    showState({connected, identity.has_value(),
               m_account->isSignInNeeded(ApiError::Service::PagerDutyApi), m_problem.has_value()});
}

void PagerDutyCard::showIdentity(const PagerDutyIdentity &identity)
{
    KeyValueList *list = facts();
    list->clear();
    if (identity.accountToken) {
        list->addRow(tr("Signed in as"), tr("The whole account (no user)"));
    } else {
        list->addRow(
            tr("Signed in as"),
            identity.user.email.isEmpty()
                ? identity.user.name
                : tr("%1, %2", "name, e-mail").arg(identity.user.name, identity.user.email));
    }
    const QString region = identity.region == Region::Eu ? tr("EU") : tr("US");
    const QString found = identity.regionSwitched ? tr("%1, found by itself").arg(region) : region;
    const QString host = identity.user.htmlUrl.host();
    list->addRow(tr("Account"),
                 host.isEmpty() ? found : tr("%1 · %2", "host, region").arg(host, found));
    list->addRow(tr("Rights"),
                 identity.accountToken ? tr("Those of the token") : roleName(identity.user.role));
    if (!identity.maySetUp) {
        showRemark(Tone::Caution, tr("Your role may be too small for the set-up."),
                   tr("%1 can look but not create services. A role in a team may give more; if "
                      "PagerDuty refuses, sign "
                      "in as a Manager, Admin or Account Owner.")
                       .arg(roleName(identity.user.role)));
    } else if (identity.accountToken && m_account->profile().fromEmail.isEmpty()) {
        showRemark(Tone::Caution, tr("A From e-mail is missing."),
                   tr("This token belongs to the account, not to a user. To resolve test "
                      "incidents, give the e-mail of a "
                      "user of this account."));
    }
}

void PagerDutyCard::pressPrimary()
{
    if (isWaiting())
        return;
    if (method() == Method::Token)
        test();
    else
        beginSignIn();
}

bool PagerDutyCard::takeClientId()
{
    const QString clientId = m_clientId->text().trimmed();
    if (isClientId(clientId)) {
        m_clientIdField->clearState();
        return true;
    }
    m_clientIdField->setError(
        clientId.isEmpty()
            ? tr("Enter the client ID of your PagerDuty app, or use an API token.")
            : tr("This is not a client ID: those have 32 digits and letters in five groups."));
    m_clientId->setFocus(Qt::OtherFocusReason);
    return false;
}

void PagerDutyCard::beginSignIn()
{
    m_problem.reset();
    showNothing();
    if (!takeClientId())
        return;
    Q_EMIT commitRequested();
    if (method() == Method::WebView) {
        Q_EMIT pageRequested(m_signIn->beginEmbedded());
        return;
    }
    const Result<QUrl> address = m_signIn->beginBrowser();
    if (!address) {
        m_problem = address.error();
        showProblem(address.error(), Doing::SigningIn);
        return;
    }
    m_browserAddress = *address;
    m_context.openExternally(m_browserAddress);
}

void PagerDutyCard::useBrowser()
{
    m_signIn->cancel();
    m_method->setCurrentData(int(Method::Browser));
    beginSignIn();
}

void PagerDutyCard::showPhase()
{
    switch (m_signIn->phase()) {
    case PagerDutySignIn::Phase::Idle:
        stopWaiting();
        break;
    case PagerDutySignIn::Phase::Waiting:
        startWaiting(method() == Method::Browser
                         ? tr("Waiting for you to sign in to PagerDuty in your browser… If "
                              "PagerDuty shows “Invalid or "
                              "missing value for redirect_uri parameter”, register the redirect "
                              "addresses first.")
                         : tr("Waiting for you to sign in to PagerDuty…"));
        break;
    case PagerDutySignIn::Phase::Finishing:
        startWaiting(tr("Finishing the sign-in…"));
        break;
    }
    const bool waiting = m_signIn->phase() != PagerDutySignIn::Phase::Idle;
    m_openAgain->setVisible(m_signIn->phase() == PagerDutySignIn::Phase::Waiting
                            && method() == Method::Browser);
    m_primary->setVisible(!waiting);
    m_method->setEnabled(!waiting);
    showAccount();
}

bool PagerDutyCard::takeToken()
{
    const QString token = cleanToken(m_token->text());
    if (!m_tokenEdited || (token.isEmpty() && m_account->hasPagerDuty()))
        return m_account->hasPagerDuty();
    const TokenShape shape = tokenShape(token);
    if (isRefused(shape)) {
        m_tokenField->setError(tokenShapeWords(shape, token));
        m_token->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (shape == TokenShape::Unusual)
        m_tokenField->setCaution(tokenShapeWords(shape, token));
    m_tokenEdited = false;
    m_account->usePagerDutyToken(Secret::fromString(token));
    return true;
}

void PagerDutyCard::test()
{
    if (isWaiting())
        return;
    Q_EMIT commitRequested();
    if (method() == Method::Token && !takeToken()) {
        if (m_tokenField->state() != Field::State::Error) {
            m_tokenField->setError(tokenShapeWords(TokenShape::Empty, {}));
            m_token->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    check();
}

void PagerDutyCard::check()
{
    m_problem.reset();
    m_stop = std::stop_source();
    startWaiting(tr("Asking PagerDuty who you are…"));
    m_primary->setBusy(true);
    m_test->setEnabled(false);
    onFinished(this, m_account->checkPagerDuty(m_stop.get_token()),
               [this, run = ++m_run](const Result<PagerDutyIdentity> &identity) {
                   if (run != m_run)
                       return;
                   stopWaiting();
                   m_primary->setBusy(false);
                   m_test->setEnabled(true);
                   if (!identity && identity.error().kind != ApiError::Kind::Cancelled)
                       m_problem = identity.error();
                   showAccount();
                   if (!identity) {
                       showProblem(identity.error(), Doing::Checking);
                       return;
                   }
                   Q_EMIT checked();
               });
}

void PagerDutyCard::cancelWaiting()
{
    ++m_run;
    m_stop.request_stop();
    m_primary->setBusy(false);
    m_test->setEnabled(true);
    m_signIn->cancel();
    showAccount();
}

void PagerDutyCard::tryAgain()
{
    const bool signingIn = m_problem
                           && (m_problem->kind == ApiError::Kind::SignIn
                               || m_problem->service == ApiError::Service::PagerDutyIdentity);
    if (signingIn)
        beginSignIn();
    else
        test();
}

void PagerDutyCard::focusCredential()
{
    if (method() == Method::Token)
        m_token->setFocus(Qt::OtherFocusReason);
    else if (!isClientId(m_clientId->text().trimmed()))
        m_clientId->setFocus(Qt::OtherFocusReason);
    else
        m_primary->setFocus(Qt::OtherFocusReason);
}

void PagerDutyCard::openWeb()
{
    m_context.openExternally(m_account->profile().url(EndpointName::PagerDutyApp));
}

void PagerDutyCard::signOut()
{
    m_problem.reset();
    m_token->clear();
    m_tokenEdited = false;
    showNothing();
    m_account->forgetPagerDuty();
    focusCredential();
}

} // namespace alertbridge::ui
