// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <deque>
#include <memory>

class QTcpSocket;

namespace sandbox {

/// The answers of one connection, which leave in the order of their requests (RFC 9112, 9.3.2),
/// however long each is held back. Belongs to the socket: a client that left takes its answers with
/// it.
class AnswerQueue : public QObject
{
    Q_OBJECT

public:
    static AnswerQueue *of(QTcpSocket *socket);

    /// @p close: nothing follows on this connection.
    void add(const QByteArray &bytes, int delayMilliseconds, bool close);

private:
    struct Answer
    {
        QByteArray bytes;
        bool close = false;
        bool due = false;
    };

    explicit AnswerQueue(QTcpSocket *socket);
    void sendDue();

    QTcpSocket *m_socket;
    std::deque<std::shared_ptr<Answer>> m_answers;
};

} // namespace sandbox
