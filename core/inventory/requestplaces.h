// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace alertbridge {

/// How many requests may be under way at once, over all who read at one service. No limit is
/// documented for Uptrends: be polite (facts §3). Main thread.
class RequestPlaces : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 4;

    using QObject::QObject;
    bool isFree() const { return m_taken < most; }
    void take() { ++m_taken; }
    void give(int places = 1) { m_taken -= places; }
    /// Apart from give(), so that who gives a place may take it again first.
    void offer()
    {
        if (isFree())
            Q_EMIT offered();
    }

Q_SIGNALS:
    void offered();

private:
    int m_taken = 0;
};

} // namespace alertbridge
