// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/definitionlistmodel.h"
#include "ui/lists/listpane.h"

#include <QtCore/QIdentityProxyModel>

class QTreeView;

namespace alertbridge::ui {

/// Gives the model of alert definitions the words and chips the row delegate paints.
class DefinitionRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// All alert definitions of the account.
class DefinitionList : public ListPane
{
    Q_OBJECT

public:
    explicit DefinitionList(DefinitionListModel *model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    QString currentGuid() const; ///< empty for none
    void reveal(const QString &guid);

Q_SIGNALS:
    void currentChanged();
    void opened(const QString &guid); ///< Return or a double click

private:
    static ListTexts texts();

    QTreeView *m_view;
};

} // namespace alertbridge::ui
