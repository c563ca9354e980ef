// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/certificatesheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copytext.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/sheetground.h"
#include "ui/words/certificatewords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int certificateSheetWidth = 600;
constexpr int tallestChain = 380;

QWidget *chainWidget(const QList<CertificateFacts> &chain)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, tokens::Space2, 0);
    column->setSpacing(tokens::Space3);
    for (const CertificateFacts &certificate : chain) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        auto *subject = new FlowText(certificate.subject, TypeRole::BodyStrong);
        subject->setSelectable(true);
        auto *facts = new FlowText(certificateText(certificate), TypeRole::Body, Role::Muted);
        facts->setSelectable(true);
        pair->addWidget(subject);
        pair->addWidget(facts);
        column->addLayout(pair);
    }
    column->addStretch();
    return inside;
}

} // namespace

CertificateSheet::CertificateSheet(const QString &host, const QList<CertificateFacts> &chain,
                                   QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"certificateSheet"_s);
    setWindowTitle(tr("Refused certificates"));
    setSheetGround(this);
    QWidget *inside = chainWidget(chain);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Certificates that %1 showed").arg(host));
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    const int width = certificateSheetWidth - 2 * tokens::Space6;
    const int wanted = inside->layout()->totalHeightForWidth(width) + tokens::Space6;
    scroll->setFixedHeight(std::min(wanted, tallestChain));
    // By Tab only where there is something to scroll.
    scroll->setFocusPolicy(wanted > tallestChain ? Qt::StrongFocus : Qt::NoFocus);

    auto *copy = new Button(tr("Copy"));
    copy->setObjectName(u"copyCertificatesButton"_s);
    copy->setLeadingIcon(Icon::Copy);
    auto *network = new Button(tr("Network…"));
    network->setObjectName(u"certificateNetworkButton"_s);
    auto *close = new Button(tr("Close"), Button::Kind::Primary);
    close->setObjectName(u"closeSheetButton"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addWidget(copy);
    buttons->addWidget(network);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Space6, tokens::Space6, tokens::Space6, tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(new FlowText(tr("Certificates that %1 showed").arg(host), TypeRole::Section));
    layout->addWidget(new FlowText(
        tr("The first is its own, each next one vouches for the one before. If the last is that of "
           "your company's authority, ask who runs your network for its certificate and compare "
           "the fingerprint before you add it under Network."),
        TypeRole::Body, Role::Muted));
    layout->addWidget(scroll);
    layout->addLayout(buttons);
    setFixedWidth(certificateSheetWidth);

    connect(copy, &Button::clicked, this,
            [copy, host, chain] { copyText(chainText(host, chain), copy); });
    connect(network, &Button::clicked, this, [this] {
        accept();
        Q_EMIT networkRequested();
    });
    connect(close, &Button::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace alertbridge::ui
