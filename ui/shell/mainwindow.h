// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/profilesession.h"
#include "ui/shell/storagenews.h"
#include "ui/shell/uicontext.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <memory>

class QMenu;

namespace alertbridge::ui {

class AccountsView;
class ClockNotice;
class PageStack;
class NavigationBar;
class NoticeStack;
class PracticeOpener;
class ProfileBadge;
class ProfilePages;
class ProfileStrip;
class StandingBadges;
class WelcomeView;

/// The window: welcome, or the navigation with the pages of one open profile. Everything in it but
/// the open profile is made anew when the language changes.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    using Page = ui::Page;

    explicit MainWindow(const UiContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page page() const { return m_page; }
    ProfileSession *session() const { return m_session.get(); }
    PracticeOpener *practice() const { return m_practice.get(); }
    void openPractice(); ///< as *Open the practice account*
    void openProfile(const QString &profileId);
    void setStorageNews(const StorageNews &news); ///< said until it is closed

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShortcuts();
    void build();
    void buildNavigation();
    static QString nameOf(Page page);
    void buildWelcome();
    void buildProfile(); ///< the pages of the open profile
    void rebuild();

    void connectNew();
    void takePractice(const PracticeServices &services);
    void open(const Profile &profile, const AccountDraft &draft);
    void enterOpened(); ///< secrets are there: to where it was left
    void watchSession();
    void leaveProfile(const std::function<void()> &then); ///< asks first where something runs
    void closeProfile();
    void removeProfile();
    void saveProfile(const Profile &profile);

    void show(Page page);
    using QWidget::show;
    void showIfReachable(Page page);
    QString unreachable(Page page) const; ///< why; empty where it can be shown
    void goToSignIn(ApiError::Service service);
    void goOnAfterSignIn();
    void showSignInNotice(ApiError::Service service);
    void showBadge();
    void showStandingNotices();
    void showAbout();
    void saveDiagnostics();
    void showStorage();
    void showNetwork();
    void askForProxySignIn(const QString &proxyHost, bool refused);
    void showWriteState();
    void setReadOnly(bool readOnly);
    void askBeforeStopping(const QString &primary, const std::function<void()> &then);

    const UiContext &m_context;
    std::unique_ptr<PracticeOpener> m_practice;
    std::unique_ptr<ProfileSession> m_session;
    Page m_page = Page::Welcome;
    Page m_returnTo = Page::Welcome; ///< after a sign-in; Welcome for nowhere
    bool m_entered = false; ///< the secrets of the open profile are read: pages are remembered
    bool m_rebuilding = false;
    bool m_closing = false;
    bool m_removing = false;
    bool m_keychainClosed = false;
    StorageNews m_storageNews;

    QWidget *m_content = nullptr; ///< all of the below
    NavigationBar *m_navigation = nullptr;
    ProfileBadge *m_badge = nullptr;
    ProfileStrip *m_strip = nullptr;
    QMenu *m_menu = nullptr;
    NoticeStack *m_notices = nullptr;
    ClockNotice *m_clock = nullptr;
    PageStack *m_stack = nullptr;
    WelcomeView *m_welcome = nullptr;
    QPointer<AccountsView> m_accounts;
    QPointer<ProfilePages> m_pages;
    QPointer<StandingBadges> m_badges;
};

} // namespace alertbridge::ui
