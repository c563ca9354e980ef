// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/jsonpointer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue replaced(const QJsonValue &node, const QStringList &path, qsizetype depth,
                    const QJsonValue &value);

QJsonValue replacedInArray(QJsonArray array, const QStringList &path, qsizetype depth,
                           const QJsonValue &value)
{
    const QString &step = path.at(depth);
    const bool last = depth + 1 == path.size();
    if (step == u"-"_s) {
        if (last && !value.isUndefined())
            array.append(value);
        return array;
    }
    if (step == u"*"_s && last && value.isUndefined())
        return QJsonArray();
    bool isNumber = false;
    const int index = step.toInt(&isNumber);
    for (int i = 0; i < array.size(); ++i) {
        if (step != u"*"_s && (!isNumber || i != index))
            continue;
        if (last && value.isUndefined()) {
            array.removeAt(i);
            break;
        }
        array.replace(i, replaced(array.at(i), path, depth + 1, value));
    }
    return array;
}

QJsonValue replaced(const QJsonValue &node, const QStringList &path, qsizetype depth,
                    const QJsonValue &value)
{
    if (depth == path.size())
        return value;
    if (node.isArray())
        return replacedInArray(node.toArray(), path, depth, value);
    if (!node.isObject())
        return node;
    QJsonObject object = node.toObject();
    QString name = path.at(depth);
    name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    const bool last = depth + 1 == path.size();
    if (last && value.isUndefined())
        object.remove(name);
    else if (last || object.contains(name))
        object.insert(name, replaced(object.value(name), path, depth + 1, value));
    return object;
}

} // namespace

QJsonValue withValueAt(const QJsonValue &document, const QString &pointer, const QJsonValue &value)
{
    QStringList path;
    if (pointer.startsWith(u'/'))
        path = pointer.mid(1).split(u'/');
    return replaced(document, path, 0, value);
}

} // namespace sandbox
