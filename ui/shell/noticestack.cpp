// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticestack.h"

#include "ui/widgets/notice.h"

#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

NoticeStack::NoticeStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"noticeStack"_s);
    m_layout->setContentsMargins(tokens::PageMargin, tokens::Space4, tokens::PageMargin, 0);
    m_layout->setSpacing(tokens::Space2);
    hide();
}

Notice *NoticeStack::show(Key key, Tone tone, const QString &title, const QString &text,
                          bool closable)
{
    dismiss(key);
    auto *notice = new Notice;
    m_layout->addWidget(notice);
    m_notices.insert(key, notice);
    setVisible(true);
    notice->setClosable(closable);
    notice->showMessage(tone, title, text);
    connect(notice, &Notice::closed, this, [this, key] { dismiss(key); });
    return notice;
}

void NoticeStack::setText(Key key, const QString &text)
{
    if (Notice *notice = m_notices.value(key))
        notice->setText(text);
}

void NoticeStack::dismiss(Key key)
{
    Notice *notice = m_notices.take(key);
    if (!notice)
        return;
    notice->hide();
    m_layout->removeWidget(notice);
    notice->deleteLater();
    setVisible(!m_notices.isEmpty());
}

} // namespace alertbridge::ui
