// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

class QTranslator;

namespace alertbridge {

/// The languages of the app, switchable while it runs. English is translated too: for its plurals.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    static QStringList codes(); ///< of ui/shell/languagetable.h
    static QString ofSystem(); ///< the first of the system's languages that there is; else English

    void use(const QString &code); ///< empty: the system's
    QString current() const { return m_current; }

private:
    std::unique_ptr<QTranslator> m_app;
    std::unique_ptr<QTranslator> m_qt;
    QString m_current;
};

} // namespace alertbridge
