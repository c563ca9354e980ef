// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/definitions/attachmentdetail.h"

namespace alertbridge::ui {

class TagList;

/// Service links of a StatusHub integration: for each of its services the monitors that it shows.
class ServiceLinksField : public AttachmentDetail
{
    Q_OBJECT

public:
    ServiceLinksField(DefinitionEditor *editor, const Inventory *inventory, int level,
                      const uptrends::Integration &integration, QWidget *parent = nullptr);

protected:
    void showValues() override;
    QString help() const override;

private:
    using Links = QList<uptrends::ServiceLink>;

    QStringList services() const;
    void addService(const QString &service);
    void setMonitors(const QString &service, const QStringList &monitors);
    void pick(const QString &service);
    QStringList monitorsAt(const QString &service) const; ///< linked to it now
    QString monitorName(const QString &monitor) const;

    QMap<QString, TagList *> m_tags; ///< by service
};

} // namespace alertbridge::ui
