// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/authoritylist.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/words/certificatewords.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

AuthorityList::AuthorityList(const QList<QSslCertificate> &authorities, QWidget *parent)
    : QWidget(parent)
    , m_authorities(authorities)
    , m_rows(new QVBoxLayout)
    , m_none(new FlowText(tr("None beside those of this computer."), TypeRole::Body, Role::Muted,
                          this))
    , m_problem(new Notice(Tone::Bad, this))
    , m_add(new Button(tr("Add a certificate…"), Button::Kind::Secondary, this))
{
    m_problem->setObjectName(u"authorityProblem"_s);
    m_problem->hide();
    m_add->setObjectName(u"addAuthorityButton"_s);
    m_rows->setSpacing(tokens::Space3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space3);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, &AuthorityList::chooseFiles);
    showRows();
}

void AuthorityList::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add a certificate"));
    dialog->setObjectName(u"authorityFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates (%1)").arg(u"*.pem *.crt *.cer *.der"_s),
                            tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::filesSelected, this, &AuthorityList::addFiles);
    dialog->open();
}

void AuthorityList::addFiles(const QStringList &paths)
{
    QStringList problems;
    for (const QString &path : paths) {
        const AuthorityFile file = readAuthorityFile(path, m_authorities);
        if (file.problem)
            problems.append(authorityProblemText(*file.problem, QFileInfo(path).fileName()));
        m_authorities += file.authorities;
    }
    showRows();
    if (problems.isEmpty())
        m_problem->hide();
    else
        m_problem->showMessage(Tone::Bad, tr("It was not added."), problems.join(u'\n'));
    Q_EMIT edited();
}

void AuthorityList::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // The button that was pressed is in one of them.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QSslCertificate &authority : std::as_const(m_authorities)) {
        const CertificateFacts facts = factsOf(authority);
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(tokens::Space3);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new FlowText(facts.subject, TypeRole::BodyStrong, Role::Text, row));
        if (facts.validUntil <= QDateTime::currentDateTimeUtc())
            words->addWidget(new FlowText(tr("Expired: nothing it issued is accepted."),
                                          TypeRole::Note, Role::Bad, row));
        auto *text = new FlowText(certificateText(facts), TypeRole::Note, Role::Muted, row);
        text->setSelectable(true);
        words->addWidget(text);
        auto *remove = new Button(Icon::Trash, tr("Remove %1").arg(facts.subject),
                                  Button::Kind::Secondary, row);
        remove->setObjectName(u"removeAuthorityButton"_s);
        line->addLayout(words, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        setTabOrder(m_add->previousInFocusChain(), remove); // not behind the whole sheet
        connect(remove, &Button::clicked, this, [this, authority] {
            m_authorities.removeAll(authority);
            showRows();
            m_add->setFocus(Qt::OtherFocusReason);
            Q_EMIT edited();
        });
    }
    m_none->setVisible(m_authorities.isEmpty());
}

} // namespace alertbridge::ui
