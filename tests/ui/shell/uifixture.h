// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"
#include "ui/shell/uicontext.h"
#include "ui/theme/theme.h"
#include "ui/websignin/embeddedpage.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace alertbridge::test {

/// A page that shows nothing and goes where it is told.
class FakePage : public ui::EmbeddedPage
{
    Q_OBJECT

public:
    using EmbeddedPage::EmbeddedPage;

    void open(const QUrl &url) override;
    void reload() override { ++reloads; }
    void goBack() override { ++backs; }
    QUrl url() const override { return address; }
    void setTrustedHosts(const QStringList &hosts) override { trusted = hosts; }
    bool isTrusted(const QUrl &url) const override { return trusted.contains(url.host()); }
    void setIntercept(const QUrl &redirectUri) override { intercept = redirectUri; }
    void clearSession() override { }

    QUrl address;
    QUrl intercept;
    QStringList trusted;
    bool answers = true; ///< what is opened is loaded at once
    int reloads = 0;
    int backs = 0;
};

/// Everything a screen needs, in memory and in a temporary folder, with both services on one
/// scripted server.
class UiFixture
{
public:
    UiFixture();

    Profile profile() const; ///< all addresses are those of the server
    void answerPagerDuty(const QString &role = QStringLiteral("admin"));
    void answerUptrends(int integrations = 2);
    PracticeServices practiceServices() const;

    QTemporaryDir folder;
    TestServer server;
    HttpClient http;
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    std::unique_ptr<SecretStore> practiceSecrets = makeMemoryStore();
    ProfileStore profiles;
    ui::Theme theme;
    ui::UiContext context;
    QList<QUrl> openedOutside;
    QPointer<FakePage> page; ///< the newest one made
    QStringList languages; ///< what switchLanguage was called with
};

QByteArray pagerDutyToken(); ///< of the right shape
void type(QWidget *window, const QString &text); ///< into whatever has the focus
/// Tab until the widget of that name has the focus; false after a whole round.
bool tabTo(QWidget *window, const QString &objectName);

} // namespace alertbridge::test
