// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/windowrequest.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

QEvent::Type WindowRequest::kind()
{
    static const int type = QEvent::registerEventType();
    return Type(type);
}

void requestNetwork(QWidget *from)
{
    requestCertificates(from, {}, {});
}

void requestCertificates(QWidget *from, const QString &host, const QList<CertificateFacts> &chain)
{
    WindowRequest request(host, chain);
    QCoreApplication::sendEvent(from->window(), &request);
}

} // namespace alertbridge::ui
