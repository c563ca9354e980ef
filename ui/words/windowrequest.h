// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificatefacts.h"

#include <QtCore/QEvent>
#include <QtCore/QList>

class QWidget;

namespace alertbridge::ui {

/// What any place in the window may ask the window for, without knowing it: sent to the window of
/// the widget, which opens the sheet. Nothing happens where the window does not know it.
class WindowRequest : public QEvent
{
public:
    WindowRequest(const QString &requestHost, const QList<CertificateFacts> &requestChain)
        : QEvent(kind())
        , host(requestHost)
        , chain(requestChain)
    {
    }
    static Type kind();

    const QString host;
    const QList<CertificateFacts> chain; ///< empty: the network settings are wanted
};

void requestNetwork(QWidget *from);
void requestCertificates(QWidget *from, const QString &host, const QList<CertificateFacts> &chain);

} // namespace alertbridge::ui
