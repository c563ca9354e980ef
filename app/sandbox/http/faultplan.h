// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

#include <QtCore/QRegularExpression>

namespace sandbox {

/// One switch: what goes wrong, where, and how often.
struct Fault
{
    /// - Status: answer `status` with `body` and `headers` instead of handling the request
    /// - Delay: answer `milliseconds` later
    /// - DropRequest: close the connection, nothing took effect
    /// - LoseAnswer: handle the request, then close the connection without a word
    /// - Truncate: send half of the body under the full Content-Length, then close
    /// - Html: 200 with text/html where JSON was asked for
    /// - Redirect: 302 to `target`
    /// - Mutate: set the JSON value at `pointer` (RFC 6901, and `*` for every element of an array)
    /// in the
    ///   answer to `value`; without a `value` it is removed
    /// - ClockSkew: shift the Date header by `milliseconds`
    /// - ShiftPage: answer later pages of a list from `shift` places further on, as if as many had
    ///   been removed (or, negative, added) in front since the page before
    enum class Kind {
        Status,
        Delay,
        DropRequest,
        LoseAnswer,
        Truncate,
        Html,
        Redirect,
        Mutate,
        ClockSkew,
        ShiftPage
    };

    int id = 0;
    Kind kind = Kind::Status;
    QString service; ///< empty: any
    QByteArray method; ///< empty: any
    QRegularExpression path; ///< matched anywhere in path and query
    int skip = 0; ///< this many matching requests pass first
    int count = -1; ///< then this many suffer; -1: all
    int status = 500;
    int milliseconds = 0;
    int shift = 0;
    QByteArray body;
    QJsonObject headers;
    QString target;
    QString pointer;
    QJsonValue value = QJsonValue(QJsonValue::Undefined);
};

/// The switched-on faults of all services. Driven by the control endpoint.
class FaultPlan : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int add(Fault fault); ///< its id
    bool remove(int id);
    void clear();
    QList<Fault> faults() const { return m_faults; }
    static std::optional<Fault> fromJson(const QJsonObject &object, QString *problem);
    static QJsonObject toJson(const Fault &fault);

    /// Faults that hit this request, counted down as a side effect.
    QList<Fault> take(const QString &service, const Request &request);

private:
    QList<Fault> m_faults;
    int m_nextId = 1;
};

} // namespace sandbox
