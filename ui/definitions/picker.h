// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listpane.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

#include <functional>

class QTreeView;

namespace alertbridge::ui {

/// One thing to tick.
struct PickerItem
{
    QString id;
    QString name;
    QString note; ///< its kind; the id where names are alike
    bool ticked = false;
};

/// Things to tick, told apart by id.
class PickerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 1 };

    explicit PickerModel(const QList<PickerItem> &items, QObject *parent = nullptr);
    QStringList ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    QList<PickerItem> m_items;
};

/// The list inside the sheet.
class PickerList : public ListPane
{
    Q_OBJECT

public:
    PickerList(PickerModel *model, const QString &accessibleName, QWidget *parent = nullptr);

private:
    static ListTexts texts();
    QTreeView *m_view;
};

/// Opens a sheet over @p parent to tick from @p items; @p answer gets the ids of all that are
/// ticked, and is not called where the sheet is cancelled.
void pickFrom(QWidget *parent, const QString &title, const QList<PickerItem> &items,
              const std::function<void(const QStringList &)> &answer);

} // namespace alertbridge::ui
