// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace alertbridge::test {

using namespace Qt::StringLiterals;

namespace {

HttpClient::Options quick()
{
    HttpClient::Options options;
    options.attempts = 2;
    options.firstBackoff = std::chrono::milliseconds(5);
    options.backoffCap = std::chrono::milliseconds(10);
    return options;
}

} // namespace

void FakePage::open(const QUrl &url)
{
    address = url;
    Q_EMIT addressChanged(url);
    if (answers)
        Q_EMIT loaded();
}

UiFixture::UiFixture()
    : http(quick(), nullptr)
    , profiles(folder.path())
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"alertbridge-tests"_s);
    QCoreApplication::setApplicationName(u"ui"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QGuiApplication::setApplicationDisplayName(u"Alertbridge"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    theme.apply(*qApp, ui::Theme::Mode::System);
    context.http = &http;
    context.secrets = secrets.get();
    context.practiceSecrets = practiceSecrets.get();
    context.profiles = &profiles;
    context.stateFolder = folder.path();
    context.theme = &theme;
    context.language = u"en"_s;
    context.makeEmbeddedPage = [this](QWidget *parent) {
        page = new FakePage(parent);
        return page.data();
    };
    context.openExternally = [this](const QUrl &url) { openedOutside.append(url); };
    context.switchLanguage = [this](const QString &language) { languages.append(language); };
}

Profile UiFixture::profile() const
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Web shop"_s;
    profile.colour = u"#7c5cd6"_s;
    for (const EndpointName name : allEndpointNames)
        profile.endpoints.set(name, server.url());
    return profile;
}

void UiFixture::answerPagerDuty(const QString &role)
{
    server.always("GET", "/abilities",
                  Answer::json(200, QJsonObject {{u"abilities"_s, QJsonArray {u"teams"_s}}}));
    const QJsonObject user {{u"id"_s, u"PUSER01"_s},
                            {u"type"_s, u"user"_s},
                            {u"name"_s, u"Anna Petit"_s},
                            {u"email"_s, u"anna@example.com"_s},
                            {u"role"_s, role},
                            {u"html_url"_s, u"https://acme.pagerduty.com/users/PUSER01"_s}};
    server.always("GET", "/users/me", Answer::json(200, QJsonObject {{u"user"_s, user}}));
}

void UiFixture::answerUptrends(int integrations)
{
    server.always("GET", "/v4/Account",
                  Answer::json(200, QJsonObject {{u"AccountId"_s, u"299840"_s},
                                                 {u"ExpirationDate"_s, u"2027-05-01T00:00:00"_s}}));
    QByteArray list = "[";
    for (int i = 0; i < integrations; ++i) {
        list += i ? "," : "";
        list += R"({"IntegrationGuid":"00000000-0000-0000-0000-00000000000)" + QByteArray::number(i)
                + R"(","Name":"E-mail","Type":"Email"})";
    }
    server.always("GET", "/v4/Integration", Answer::json(200, list + "]"));
}

PracticeServices UiFixture::practiceServices() const
{
    PracticeServices services;
    services.endpoints = profile().endpoints;
    services.pagerDutyToken = Secret(pagerDutyToken());
    services.clientId = u"6d3b4b0a-6f0e-4f3c-9a35-0f6f2a1c77aa"_s;
    services.pagerDutyEmail = u"anna@example.com"_s;
    services.uptrendsApiUser = Secret("6f1e2d3c4b5a69788796a5b4c3d2e1f0");
    services.uptrendsApiPassword = Secret("practice-password");
    return services;
}

QByteArray pagerDutyToken()
{
    return "y_NbAkKc66ryYTWUXYEu";
}

void type(QWidget *window, const QString &text)
{
    QWidget *target = window->focusWidget();
    QVERIFY(target);
    QTest::keyClicks(target, text);
}

bool tabTo(QWidget *window, const QString &objectName)
{
    constexpr int longestRound = 80;
    for (int i = 0; i < longestRound; ++i) {
        // The focus of a control made of several is at one of them.
        const QWidget *focused = window->focusWidget();
        const QWidget *around = focused ? focused->parentWidget() : nullptr;
        if ((focused && focused->objectName() == objectName)
            || (around && around->objectName() == objectName))
            return true;
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
    }
    return false;
}

} // namespace alertbridge::test
