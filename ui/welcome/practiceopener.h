// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge::ui {

/// Gets the practice services: those given on the command line, or a child process that lives as
/// long as this object.
class PracticeOpener : public QObject
{
    Q_OBJECT

public:
    explicit PracticeOpener(const UiContext &context, QObject *parent = nullptr);
    ~PracticeOpener() override;

    void open(); ///< at once where they run already
    void cancel();
    bool isStarting() const { return m_starting; }
    bool hasStopped() const
    {
        return m_stopped;
    } ///< they ended by themselves and were not opened again
    bool isFresh() const
    {
        return m_fresh;
    } ///< started by the last open(): nothing an earlier run knew exists in it

Q_SIGNALS:
    void startingChanged(bool starting);
    void opened(const alertbridge::PracticeServices &services);
    void failed(const alertbridge::ApiError &error);
    void stopped(); ///< they ended by themselves

private:
    void setStarting(bool starting);

    const UiContext &m_context;
    std::unique_ptr<PracticeProcess> m_process;
    std::optional<PracticeServices> m_services;
    bool m_starting = false;
    bool m_fresh = false;
    bool m_stopped = false;
    int m_run = 0;
};

} // namespace alertbridge::ui
