// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificatefacts.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

namespace alertbridge::ui {

/// The certificates that were refused, to be read and copied for who runs the network. Nothing can
/// be accepted here: what should be trusted is added under Network.
class CertificateSheet : public QDialog
{
    Q_OBJECT

public:
    CertificateSheet(const QString &host, const QList<CertificateFacts> &chain, QWidget *parent);

Q_SIGNALS:
    void networkRequested();
};

} // namespace alertbridge::ui
