// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowtext.h"

#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new Button(QString(), Button::Kind::Link))
    , m_title(new ElidedLabel(title, TypeRole::Page))
    , m_subtitle(new FlowText(QString(), TypeRole::Body, Role::Muted))
    , m_chip(new Chip)
    , m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space4);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::Space1);
    words->addWidget(m_breadcrumb, 0, Qt::AlignLeft);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    m_actions->setSpacing(tokens::Space2);
    row->addLayout(m_actions);
    m_breadcrumb->setMuted(true);
    m_breadcrumb->hide();
    m_subtitle->hide();
    m_chip->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_breadcrumb, &Button::clicked, this, &PageHeader::breadcrumbActivated);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setBreadcrumb(const QString &text)
{
    m_breadcrumb->setText(text + u" \u203a"_s);
    m_breadcrumb->setAccessibleName(tr("Back to %1").arg(text));
    m_breadcrumb->setVisible(!text.isEmpty());
}

void PageHeader::setChip(const QString &text, Tone tone)
{
    m_chip->setText(text);
    m_chip->setTone(tone);
    m_chip->setVisible(!text.isEmpty());
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace alertbridge::ui
