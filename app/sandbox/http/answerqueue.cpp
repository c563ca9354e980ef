// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/answerqueue.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace sandbox {

AnswerQueue::AnswerQueue(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
}

AnswerQueue *AnswerQueue::of(QTcpSocket *socket)
{
    auto *known = socket->findChild<AnswerQueue *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new AnswerQueue(socket);
}

void AnswerQueue::add(const QByteArray &bytes, int delayMilliseconds, bool close)
{
    auto answer = std::make_shared<Answer>(Answer {bytes, close, delayMilliseconds <= 0});
    m_answers.push_back(answer);
    if (answer->due) {
        sendDue();
        return;
    }
    QTimer::singleShot(delayMilliseconds, this, [this, answer] {
        answer->due = true;
        sendDue();
    });
}

void AnswerQueue::sendDue()
{
    while (!m_answers.empty() && m_answers.front()->due) {
        const std::shared_ptr<Answer> answer = m_answers.front();
        m_answers.pop_front();
        m_socket->write(answer->bytes);
        if (!answer->close)
            continue;
        m_answers.clear();
        m_socket->disconnectFromHost();
    }
}

} // namespace sandbox
