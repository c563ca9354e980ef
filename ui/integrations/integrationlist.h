// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/integrationmodel.h"
#include "ui/lists/listpane.h"

#include <QtCore/QIdentityProxyModel>

class QTreeView;

namespace alertbridge::ui {

/// Gives the integration model its words and chips.
class IntegrationRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The integrations of the account, PagerDuty's first.
class IntegrationList : public ListPane
{
    Q_OBJECT

public:
    explicit IntegrationList(IntegrationModel *model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    QString currentGuid() const; ///< empty where none is current
    void reveal(const QString &guid);

Q_SIGNALS:
    void currentChanged();

private:
    static ListTexts texts();

    QTreeView *m_view;
};

} // namespace alertbridge::ui
