// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <memory>

namespace alertbridge::platform {

/// Reads standard input piece by piece while the event loop runs, from the moment it is made. One
/// at a time; main thread.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override; ///< stops reading; does not wait for more
    Q_DISABLE_COPY_MOVE(StandardInput)

Q_SIGNALS:
    void arrived(const QByteArray &bytes);
    /// Once, and the last. @p problem, in the system's own words, is empty at a plain end.
    void ended(const QString &problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge::platform
