// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "ui/theme/theme.h"
#include "ui/widgets/footerbar.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/profilebadge.h"
#include "ui/widgets/steppath.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTabWidget>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace gallery {

QWidget *makeWindow(QWidget *content, int section, int step, const QString &primary)
{
    auto *window = new QWidget;
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *navigation = new NavigationBar;
    navigation->addItem(0, Icon::Setup, u"Set-up"_s);
    navigation->addItem(1, Icon::Integrations, u"Integrations"_s);
    navigation->addItem(2, Icon::AlertDefinitions, u"Alert definitions"_s);
    navigation->addItem(3, Icon::DeliveryTests, u"Delivery tests"_s);
    navigation->addItem(4, Icon::Activity, u"Activity"_s);
    navigation->addItem(5, Icon::Accounts, u"Accounts"_s);
    navigation->setItemBadge(4, {u"3"_s, Tone::Neutral, {}, {}});
    if (section == 2)
        navigation->setItemEnabled(3, false, u"Needs an integration first"_s);
    navigation->setCurrent(section);
    auto *badge = new ProfileBadge;
    badge->setProfile(u"Practice account"_s, QColor(0x7e, 0x57, 0xc9));
    badge->setStatus(u"Connected · EU · nothing is real"_s);
    navigation->setFooter(badge);
    QObject::connect(navigation, &NavigationBar::compactChanged, badge, &ProfileBadge::setCompact);
    row->addWidget(navigation);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(tokens::PageMargin, 20, tokens::PageMargin, 18);
    page->setSpacing(tokens::Space3);
    if (step >= 0) {
        page->addWidget(new PageHeader(u"Set up alerting"_s));
        auto *path = new StepPath;
        path->setSteps({{u"PagerDuty service"_s, u"Where incidents open"_s},
                        {u"Uptrends integration"_s, u"Sign in and connect"_s},
                        {u"Escalation levels"_s, u"When it is used"_s},
                        {u"Proof"_s, u"One test message"_s}});
        path->setCurrent(step);
        for (int i = 0; i < step; ++i)
            path->setReachable(i, true);
        page->addWidget(path);
    }
    page->addWidget(content, 1);
    column->addLayout(page, 1);
    auto *footer = new FooterBar;
    if (step >= 0) {
        footer->addLeading(u"Save and close"_s);
        footer->addTrailing(u"Back"_s);
    } else {
        footer->setStatus(u"2 unsaved changes"_s);
        footer->addTrailing(u"Discard"_s);
    }
    footer->addTrailing(primary, Button::Kind::Primary);
    column->addWidget(footer);
    row->addLayout(column, 1);
    return window;
}

} // namespace gallery

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Alertbridge"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"grab"_s, u"Save a picture of every page to this folder."_s, u"folder"_s});
    parser.addOption({u"theme"_s, u"light, dark or system."_s, u"theme"_s, u"system"_s});
    parser.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1280x800"_s});
    parser.process(app);

    Theme theme;
    theme.apply(app, Theme::modeFromName(parser.value(u"theme"_s)));

    const QList<std::pair<QString, QWidget *>> pages {
        {u"step1"_s, gallery::makeStepOne()},     {u"step2"_s, gallery::makeStepTwo()},
        {u"step3"_s, gallery::makeStepThree()},   {u"step4"_s, gallery::makeStepFour()},
        {u"levels"_s, gallery::makeLevelsForm()}, {u"controls"_s, gallery::makeControls()},
        {u"messages"_s, gallery::makeMessages()}, {u"welcome"_s, gallery::makeWelcome()},
    };
    const QStringList size = parser.value(u"size"_s).split(u'x');
    const QSize windowSize(size.value(0).toInt(), size.value(1).toInt());

    if (!parser.isSet(u"grab"_s)) {
        auto *tabs = new QTabWidget;
        for (const auto &[name, page] : pages)
            tabs->addTab(page, name);
        tabs->resize(windowSize);
        tabs->show();
        return app.exec();
    }

    const QDir folder(parser.value(u"grab"_s));
    folder.mkpath(u"."_s);
    for (const auto &[name, page] : pages) {
        page->resize(windowSize);
        page->show();
    }
    QTimer::singleShot(600, &app, [&] {
        for (const auto &[name, page] : pages) {
            const QString file = u"%1-%2.png"_s.arg(
                name, Theme::modeName(theme.scheme() == Scheme::Dark ? Theme::Mode::Dark
                                                                     : Theme::Mode::Light));
            page->grab().save(folder.filePath(file));
        }
        QApplication::quit();
    });
    return app.exec();
}
