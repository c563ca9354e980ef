// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge {

/// Something that changes or sends at the services for a while. The open profile asks all of them
/// before it is closed.
class Working
{
public:
    virtual bool isWorking() const = 0;
    virtual void stopWorking() = 0; ///< what runs is finished and read back, the rest is left

protected:
    Working() = default;
    Working(const Working &) = default;
    Working &operator=(const Working &) = default;
    virtual ~Working() = default;
};

} // namespace alertbridge
