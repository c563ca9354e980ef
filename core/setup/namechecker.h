// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/async.h"
#include "core/setup/servicestep.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <stop_token>

namespace alertbridge {

/// The live check of a name: its form first, then the list read so far, then the service once
/// typing has paused. An answer for a name that is no longer wanted is dropped. Main thread.
class NameChecker : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        std::function<pagerduty::FieldProblem(const QString &)> problem;
        std::function<QString(const QString &)> knownId; ///< id in the list; empty: not there
        std::function<Async<QString>(const QString &, std::stop_token)> lookUp; ///< id; empty: free
    };

    NameChecker(Rules rules, QObject *parent);
    ~NameChecker() override;

    void check(const QString &name);
    void settle(const NameCheck &result); ///< told by another answer, e.g. a refused creation
    const NameCheck &result() const { return m_result; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    Rules m_rules;
    NameCheck m_result;
    QTimer m_pause;
    std::stop_source m_stop;
    int m_run = 0;
};

} // namespace alertbridge
