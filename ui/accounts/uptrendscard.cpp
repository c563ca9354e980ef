// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/uptrendscard.h"

#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtCore/QSysInfo>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

Secret typed(const QLineEdit *edit)
{
    return Secret::fromString(edit->text());
}

} // namespace

UptrendsCard::UptrendsCard(Account *account, const UiContext &context, const AccountDraft &draft,
                           QWidget *parent)
    : ConnectionCard(tr("Uptrends"), parent)
    , m_account(account)
    , m_context(context)
{
    setObjectName(u"uptrendsCard"_s);
    buildForm(draft);
    m_primary = addButton(tr("Test connection"), u"uptrendsPrimary"_s, Button::Kind::Primary);
    m_signOut = addButton(tr("Sign out"), u"uptrendsSignOut"_s, Button::Kind::Quiet);
    connect(m_primary, &Button::clicked, this, &UptrendsCard::pressPrimary);
    connect(m_signOut, &Button::clicked, this, &UptrendsCard::signOut);
    follow(m_account);
    showWay();
}

UptrendsCard::~UptrendsCard()
{
    m_stop.request_stop();
    releaseFields();
}

void UptrendsCard::buildForm(const AccountDraft &draft)
{
    m_way = new SegmentedControl;
    m_way->setObjectName(u"uptrendsWay"_s);
    m_way->setAccessibleName(tr("How to connect Uptrends"));
    m_way->addSegment(tr("I have an API user"), int(Way::ApiUser));
    m_way->addSegment(tr("Create an API user for me"), int(Way::Create));
    if (draft.createApiUser)
        m_way->setCurrentData(int(Way::Create));
    m_explanation = new FlowText(QString(), TypeRole::Body, Role::Muted);

    m_user = new PasswordField;
    m_user->setObjectName(u"apiUser"_s);
    m_userField = new Field(tr("API user name"), m_user);
    m_password = new PasswordField;
    m_password->setObjectName(u"apiPassword"_s);
    m_passwordField = new Field(tr("API password"), m_password);
    m_email = new QLineEdit(draft.operatorEmail);
    m_email->setObjectName(u"operatorEmail"_s);
    m_email->setPlaceholderText(tr("name@example.com"));
    m_emailField = new Field(tr("Operator's e-mail"), m_email);
    m_operatorPassword = new PasswordField;
    m_operatorPassword->setObjectName(u"operatorPassword"_s);
    m_operatorPasswordField = new Field(tr("Operator's password"), m_operatorPassword);
    m_operatorPasswordField->setHelp(tr("Used for this one request and not kept."));
    if (!draft.uptrendsUser.isEmpty() || !draft.uptrendsPassword.isEmpty()) {
        m_user->setText(QString::fromUtf8(draft.uptrendsUser.reveal()));
        m_password->setText(QString::fromUtf8(draft.uptrendsPassword.reveal()));
        m_edited = true;
    }
    m_operatorPassword->setText(QString::fromUtf8(draft.operatorPassword.reveal()));

    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_way, m_explanation, m_userField, m_passwordField,
                                           m_emailField, m_operatorPasswordField})
        form()->addWidget(widget);

    connect(m_way, &SegmentedControl::currentIndexChanged, this, &UptrendsCard::showWay);
    const std::pair<QLineEdit *, Field *> fields[] {{m_user, m_userField},
                                                    {m_password, m_passwordField},
                                                    {m_email, m_emailField},
                                                    {m_operatorPassword, m_operatorPasswordField}};
    for (const auto &[edit, field] : fields) {
        connect(edit, &QLineEdit::textEdited, field, &Field::clearState);
        connect(edit, &QLineEdit::returnPressed, this, &UptrendsCard::pressPrimary);
    }
    for (QLineEdit *edit : {m_user, m_password})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
}

UptrendsCard::Way UptrendsCard::way() const
{
    return Way(m_way->currentData().toInt());
}

void UptrendsCard::collect(AccountDraft &draft) const
{
    draft.uptrendsUser = typed(m_user);
    draft.uptrendsPassword = typed(m_password);
    draft.operatorEmail = m_email->text();
    draft.operatorPassword = typed(m_operatorPassword);
    draft.createApiUser = way() == Way::Create;
}

void UptrendsCard::showWay()
{
    const bool create = way() == Way::Create;
    m_userField->setHidden(create);
    m_passwordField->setHidden(create);
    m_emailField->setHidden(!create);
    m_operatorPasswordField->setHidden(!create);
    m_explanation->setText(create ? tr("With the login you use in Uptrends' web app, Alertbridge "
                                       "makes an API user of its "
                                       "own. Its name appears in Uptrends' audit log.")
                                  : tr("In Uptrends: Account setup › Operators › your operator › "
                                       "API management › Add API "
                                       "user. The password is shown once."));
    m_primary->setText(create ? tr("Create API user") : tr("Test connection"));
    showAccount();
}

void UptrendsCard::showAccount()
{
    const bool connected = m_account->hasUptrends();
    const auto identity = m_account->uptrendsIdentity();
    m_signOut->setVisible(connected && !isWaiting());
    m_user->setPlaceholderText(connected ? tr("Kept; type another to replace it") : QString());
    m_password->setPlaceholderText(connected ? tr("Kept") : QString());
    m_primary->setKind(identity ? Button::Kind::Secondary : Button::Kind::Primary);
    facts()->setVisible(identity.has_value());
    if (identity)
        showIdentity(*identity);
    showState({connected, identity.has_value(),
               m_account->isSignInNeeded(ApiError::Service::UptrendsApi), m_problem.has_value()});
}

void UptrendsCard::showIdentity(const UptrendsIdentity &identity)
{
    KeyValueList *list = facts();
    list->clear();
    const QString until = identity.account.expirationDate.section(u'T', 0, 0);
    list->addRow(tr("Account"), until.isEmpty()
                                    ? identity.account.accountId
                                    : tr("%1, until %2").arg(identity.account.accountId, until));
    const int visible = identity.integrationsVisible;
    list->addRow(tr("Integrations"), visible == 1 ? tr("1 can be used")
                                                  : tr("%n can be used", "integrations", visible));
    list->addRow(tr("Rights"), tr("Those of the operator"));
    if (visible == 0) {
        showRemark(Tone::Caution, tr("No integration can be seen."),
                   tr("There may be none, or the operator lacks Use integration. New ones made in "
                      "step 2 are the "
                      "operator's own and will be seen."));
    }
}

void UptrendsCard::pressPrimary()
{
    if (isWaiting())
        return;
    if (way() == Way::Create)
        createApiUser();
    else
        test();
}

bool UptrendsCard::takeCredential()
{
    const bool nothingTyped = m_user->text().isEmpty() && m_password->text().isEmpty();
    if (!m_edited || nothingTyped) {
        if (m_account->hasUptrends())
            return true;
    }
    if (m_user->text().trimmed().isEmpty()) {
        m_userField->setError(tr("Enter the API user's name."));
        m_user->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_user->text().contains(u'@')) {
        m_userField->setError(tr("This is an operator's e-mail. An API user has a name of its own: "
                                 "letters and digits."));
        m_user->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_password->text().isEmpty()) {
        m_passwordField->setError(tr("Enter the API user's password."));
        m_password->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_edited = false;
    m_account->useUptrends({Secret::fromString(m_user->text().trimmed()), typed(m_password)});
    return true;
}

void UptrendsCard::test()
{
    if (isWaiting())
        return;
    Q_EMIT commitRequested();
    if (takeCredential())
        check();
}

void UptrendsCard::setRunning(bool running)
{
    m_primary->setBusy(running);
    m_way->setEnabled(!running);
    if (!running)
        stopWaiting();
}

void UptrendsCard::check()
{
    m_problem.reset();
    m_stop = std::stop_source();
    startWaiting(tr("Asking Uptrends which account this is…"));
    setRunning(true);
    onFinished(this, m_account->checkUptrends(m_stop.get_token()),
               [this, run = ++m_run](const Result<UptrendsIdentity> &identity) {
                   if (run != m_run)
                       return;
                   setRunning(false);
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

void UptrendsCard::createApiUser()
{
    if (!m_email->text().contains(u'@')) {
        m_emailField->setError(tr("Enter the e-mail you sign in to Uptrends with."));
        m_email->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_operatorPassword->text().isEmpty()) {
        m_operatorPasswordField->setError(tr("Enter the operator's password."));
        m_operatorPassword->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT commitRequested();
    m_problem.reset();
    m_stop = std::stop_source();
    startWaiting(tr("Asking Uptrends for an API user…"));
    setRunning(true);
    const uptrends::Credential login {Secret::fromString(m_email->text().trimmed()),
                                      typed(m_operatorPassword)};
    const QString description = tr("Alertbridge on %1", "computer")
                                    .arg(QSysInfo::machineHostName());
    onFinished(this, m_account->uptrends()->registerApiUser(login, description, m_stop.get_token()),
               [this, run = ++m_run](const Result<uptrends::Registration> &made) {
                   if (run != m_run)
                       return;
                   setRunning(false);
                   if (!made) {
                       if (made.error().kind != ApiError::Kind::Cancelled)
                           m_problem = made.error();
                       showAccount();
                       showProblem(made.error(), Doing::Registering);
                       return;
                   }
                   m_email->clear();
                   m_operatorPassword->clear();
                   m_user->clear();
                   m_password->clear();
                   m_edited = false;
                   m_account->useUptrends({made->userName, made->password});
                   m_way->setCurrentData(int(Way::ApiUser));
                   check();
               });
}

void UptrendsCard::cancelWaiting()
{
    ++m_run;
    m_stop.request_stop();
    setRunning(false);
    showAccount();
}

void UptrendsCard::tryAgain()
{
    pressPrimary();
}

void UptrendsCard::focusCredential()
{
    if (way() == Way::Create)
        m_email->setFocus(Qt::OtherFocusReason);
    else
        m_user->setFocus(Qt::OtherFocusReason);
}

void UptrendsCard::openWeb()
{
    m_context.openExternally(m_account->profile().url(EndpointName::UptrendsApp));
}

void UptrendsCard::signOut()
{
    m_problem.reset();
    m_user->clear();
    m_password->clear();
    m_edited = false;
    showNothing();
    m_account->forgetUptrends();
    focusCredential();
}

} // namespace alertbridge::ui
