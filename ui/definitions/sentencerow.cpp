// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/sentencerow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"

#include <QtCore/QRegularExpression>

namespace alertbridge::ui {

SentenceRow::SentenceRow(const QString &sentence, const QList<QWidget *> &controls, QWidget *lead,
                         QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this, tokens::Space2, tokens::Space2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (lead)
        layout->addWidget(lead);
    const auto addWords = [&](const QString &words) {
        if (words.trimmed().isEmpty())
            return;
        auto *label = new FlowText(words.trimmed(), TypeRole::Body, Role::Text, this);
        label->setWordWrap(false);
        layout->addWidget(label);
    };
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    qsizetype from = 0;
    QRegularExpressionMatchIterator places = place.globalMatch(sentence);
    while (places.hasNext()) {
        const QRegularExpressionMatch match = places.next();
        addWords(sentence.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        if (QWidget *control = controls.value(match.captured(1).toInt() - 1))
            layout->addWidget(control);
    }
    addWords(sentence.mid(from));
}

} // namespace alertbridge::ui
