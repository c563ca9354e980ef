// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networksheet.h"

#include "core/connection/networkaccess.h"
#include "ui/network/authoritylist.h"
#include "ui/network/connectiontestpanel.h"
#include "ui/network/proxyform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/roomkeeper.h"
#include "ui/widgets/sheetground.h"
#include "ui/words/errornotice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wantedSize {640, 654};
constexpr int leastForm = 200; ///< of the height of its fields

} // namespace

NetworkSheet::NetworkSheet(NetworkAccess *network, const QList<ConnectionTest::Target> &targets,
                           QWidget *parent)
    : QDialog(parent)
    , m_network(network)
    , m_targets(targets)
    , m_scroll(new PlainScroll(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"networkSheet"_s);
    setWindowTitle(tr("Network"));
    setSheetGround(this);
    QWidget *form = makeForm();
    m_scroll->setContent(form);
    m_scroll->setMinimumHeight(leastForm);

    m_cancel = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    m_cancel->setObjectName(u"networkCancelButton"_s);
    auto *primary = new Button(tr("Save"), Button::Kind::Primary, this);
    primary->setObjectName(u"networkSaveButton"_s);
    primary->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Space6, tokens::Space6, tokens::Space4, tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(new FlowText(tr("Network"), TypeRole::Section, Role::Text, this));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    setFixedWidth(wantedSize.width());
    new RoomKeeper(parent ? parent->window() : nullptr, this, wantedSize);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(primary, &Button::clicked, this, &NetworkSheet::save);
}

QWidget *NetworkSheet::makeForm()
{
    const ConnectionRules &rules = m_network->rules();
    auto *form = new QWidget;
    m_proxy = new ProxyForm(rules.proxy, m_network->hasPassword(),
                            m_network->secrets()->persistent(), form);
    m_authorities = new AuthorityList(rules.authorities, form);
    m_test = new ConnectionTestPanel(form);
    m_unsaved = new Notice(Tone::Caution, form);
    m_unsaved->setObjectName(u"networkUnsaved"_s);
    m_unsaved->hide();
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, tokens::Space4, 0);
    column->setSpacing(tokens::Space3);
    const auto heading = [column, form](const QString &title, const QString &text) {
        column->addWidget(new FlowText(title, TypeRole::BodyStrong, Role::Text, form));
        if (!text.isEmpty())
            column->addWidget(new FlowText(text, TypeRole::Body, Role::Muted, form));
    };
    column->addWidget(new FlowText(
        tr("How PagerDuty and Uptrends are reached, for every profile and for pages shown here."),
        TypeRole::Body, Role::Muted, form));
    column->addWidget(m_unsaved);
    column->addSpacing(tokens::Space1);
    heading(tr("Proxy"), {});
    column->addWidget(m_proxy);
    column->addSpacing(tokens::Space4);
    heading(tr("Additional certificate authorities"),
            tr("For networks that look into secure connections. What they issue is trusted as if "
               "it came from PagerDuty or Uptrends: add only what you got from who runs your "
               "network."));
    column->addWidget(m_authorities);
    column->addSpacing(tokens::Space4);
    heading(tr("Test"), {});
    column->addWidget(m_test);
    column->addStretch();
    connect(m_proxy, &ProxyForm::edited, m_test, &ConnectionTestPanel::forget);
    connect(m_authorities, &AuthorityList::edited, m_test, &ConnectionTestPanel::forget);
    connect(m_test, &ConnectionTestPanel::requested, this, &NetworkSheet::test);
    connect(m_test, &ConnectionTestPanel::shown, this, [this] {
        // Once the rows have their place.
        QTimer::singleShot(0, this, [this] {
            const int top = m_test->mapTo(m_scroll->widget(), QPoint()).y();
            m_scroll->verticalScrollBar()->setValue(top);
        });
    });
    return form;
}

ConnectionRules NetworkSheet::rules() const
{
    return {m_proxy->settings(), m_authorities->authorities()};
}

void NetworkSheet::test()
{
    if (!m_proxy->check())
        return;
    const ConnectionRules wanted = rules();
    const Secret password = m_proxy->password().value_or(m_network->password());
    ProxyCredential credential;
    if (!wanted.proxy.user.isEmpty())
        credential = {wanted.proxy.user, password};
    m_test->start(wanted, credential, m_targets);
}

void NetworkSheet::save()
{
    if (!m_proxy->check())
        return;
    if (m_network->save(rules(), m_proxy->password())) {
        accept();
        return;
    }
    const ErrorWords words = errorWords(ApiError::local(u"not_saved"_s), Doing::Saving);
    m_unsaved->showMessage(Tone::Caution, words.title,
                           tr("It is used for this run. %1").arg(words.text));
    m_cancel->setText(tr("Close")); // it takes nothing back any more
    m_scroll->ensureWidgetVisible(m_unsaved);
}

} // namespace alertbridge::ui
