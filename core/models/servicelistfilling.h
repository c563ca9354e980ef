// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>

namespace alertbridge {

class ServiceListModel;

/// Brings a list of services into a model some hundred a turn of the event loop, so that ten
/// thousand do not hold up the window. GUI thread.
class ServiceListFilling : public QObject
{
    Q_OBJECT

public:
    /// @p source is asked anew for each turn: the list may grow and change meanwhile.
    using Source = std::function<const QList<pagerduty::Service> &()>;

    /// @p model outlives this.
    ServiceListFilling(ServiceListModel *model, Source source, QObject *parent = nullptr);

    void start(); ///< the list is new or has changed; a short one is in the model on return
    void finish(); ///< the rest at once, for who needs a certain one now
    bool isUnderWay() const { return m_timer.isActive(); }

Q_SIGNALS:
    void filled(); ///< the model holds the whole list, and nothing else

private:
    void takeSome();

    ServiceListModel *m_model;
    Source m_source;
    QTimer m_timer;
    qsizetype m_next = 0;
    bool m_changed = false; ///< since this pass began
    QSet<QString> m_seen; ///< in this pass
};

} // namespace alertbridge
