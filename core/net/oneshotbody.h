// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace alertbridge {

/// A request body that can be read once only. QNetworkAccessManager silently sends a request again,
/// whatever its verb, where a connection breaks before the answer; it gives up where the body
/// cannot be rewound.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(const QByteArray &body, QObject *parent);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace alertbridge
